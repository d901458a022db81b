import fc from "fast-check";
import { expect, test } from "vitest";
import { toDensity } from "./density.ts";
import type { Mark } from "./marks.ts";

function spanOf(startMs: number, endMs: number): Mark {
  const pieces = [{ startMs, endMs, from: "sharp", to: "sharp" } as const];
  return { shape: startMs === endMs ? "instant" : "span", startMs, endMs, pieces };
}

test("a long mark counts in every part that it touches, an instant in one", () => {
  const marks = [spanOf(10, 40), spanOf(20, 20), spanOf(39, 41)];
  expect(toDensity(marks, { startMs: 0, endMs: 50 }, 5)).toEqual([0, 1, 2, 2, 1]);
});

test("marks outside the range count nowhere", () => {
  const marks = [spanOf(-20, -10), spanOf(-10, 0), spanOf(-5, -5), spanOf(50, 60), spanOf(50, 50)];
  expect(toDensity(marks, { startMs: 0, endMs: 50 }, 5)).toEqual([0, 0, 0, 0, 0]);
});

test("counts agree with asking every part about every mark", () => {
  const anyMark = fc
    .tuple(fc.integer({ min: -50, max: 150 }), fc.nat(60))
    .map(([startMs, length]) => spanOf(startMs, startMs + length));
  fc.assert(
    fc.property(
      fc.array(anyMark, { maxLength: 12 }),
      fc.integer({ min: 1, max: 10 }),
      fc.integer({ min: 1, max: 12 }),
      (marks, bins, binMs) => {
        const naive = Array.from({ length: bins }, (_, bin) => {
          const [from, to] = [bin * binMs, (bin + 1) * binMs];
          return marks.filter(({ startMs, endMs }) =>
            startMs === endMs ? startMs >= from && startMs < to : startMs < to && endMs > from,
          ).length;
        });
        expect(toDensity(marks, { startMs: 0, endMs: bins * binMs }, bins)).toEqual(naive);
      },
    ),
  );
});
