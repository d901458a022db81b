import type { EventId } from "./article.ts";
import type { DayNumber } from "./calendar-day.ts";

/** An event of one lane as the packing sees it. */
export interface RowCandidate {
  readonly event: EventId;
  /** Where the mark begins, in pixels at the current scale, from any fixed origin. */
  readonly startPx: number;
  /** Where the mark, or the title beside it, ends. */
  readonly endPx: number;
  /** The day under which it is counted when there is no room for it. */
  readonly day: DayNumber;
}

export interface PlacedEvent {
  readonly event: EventId;
  readonly row: number;
}

/** Events of one day that did not fit: drawn as one "+n" cell in the lane's last row. */
export interface OverflowCell {
  readonly day: DayNumber;
  readonly events: readonly EventId[];
}

export interface LaneRows {
  readonly placed: readonly PlacedEvent[];
  readonly overflow: readonly OverflowCell[];
  /** Rows in use, the row of "+n" cells included; at least 1. */
  readonly rowCount: number;
}

/** Clear space between one title's end and the next mark in the same row. */
const GAP_PX = 10;

/**
 * Candidates put into the first row in which they touch nothing, in order of their starts (ties
 * keep the order given). Depends on the scale but not on the window, so panning moves nothing.
 * O(n · rows).
 *
 *     [22]Ushakov confirms   [25]Title        row 0
 *     [22]Leavitt: talks go on                row 1
 *         [23–27 later this week]             row 2
 *     +2                                      row 3: the overflow of a lane of 3 rows
 */
export function packRows(candidates: readonly RowCandidate[], maxRows: number): LaneRows {
  const ends: number[] = [];
  const placed: PlacedEvent[] = [];
  const crowded = new Map<DayNumber, EventId[]>();
  for (const candidate of [...candidates].sort((a, b) => a.startPx - b.startPx)) {
    let row = ends.findIndex((end) => end + GAP_PX <= candidate.startPx);
    if (row < 0 && ends.length < maxRows) row = ends.length;
    if (row < 0) {
      const cell = crowded.get(candidate.day);
      if (cell === undefined) crowded.set(candidate.day, [candidate.event]);
      else cell.push(candidate.event);
      continue;
    }
    ends[row] = candidate.endPx;
    placed.push({ event: candidate.event, row });
  }
  const overflow = [...crowded.entries()].map(([day, events]) => ({ day, events }));
  return {
    placed,
    overflow,
    rowCount: Math.max(1, ends.length) + (overflow.length > 0 ? 1 : 0),
  };
}

/** No lane is cut below this many rows, however small the panel. */
export const MIN_LANE_ROWS = 3;

/**
 * All lanes packed with the same limit of rows: the largest that lets them fit into `roomRows`
 * together, but at least `MIN_LANE_ROWS`; what is still too tall scrolls.
 */
export function packLanes(
  lanes: readonly (readonly RowCandidate[])[],
  roomRows: number,
): readonly LaneRows[] {
  const free = lanes.map((lane) => packRows(lane, Number.POSITIVE_INFINITY));
  const tallest = Math.max(0, ...free.map(({ rowCount }) => rowCount));
  for (let limit = tallest; limit > MIN_LANE_ROWS; limit -= 1) {
    const packed = limit === tallest ? free : lanes.map((lane) => packRows(lane, limit));
    if (packed.reduce((sum, { rowCount }) => sum + rowCount, 0) <= roomRows) return packed;
  }
  return lanes.map((lane) => packRows(lane, MIN_LANE_ROWS));
}
