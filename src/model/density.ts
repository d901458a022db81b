import type { Mark } from "./marks.ts";
import type { TimeWindow } from "./time-window.ts";

/**
 * How many marks touch each of `bins` equal parts of `range`, in order of time. Long marks count
 * in every part that they touch, those outside `range` in none. O(marks · bins touched).
 */
export function toDensity(
  marks: readonly Mark[],
  range: TimeWindow,
  bins: number,
): readonly number[] {
  const counts = new Array<number>(bins).fill(0);
  const binMs = (range.endMs - range.startMs) / bins;
  for (const { startMs, endMs } of marks) {
    const first = Math.floor((startMs - range.startMs) / binMs);
    const last = Math.max(first, Math.ceil((endMs - range.startMs) / binMs) - 1);
    for (let bin = Math.max(0, first); bin <= last && bin < bins; bin += 1) {
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
  }
  return counts;
}
