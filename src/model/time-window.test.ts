import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DayNumber, dayToUtcMs, toDayNumber } from "./calendar-day.ts";
import type { Mark } from "./marks.ts";
import {
  fromDayRange,
  isInView,
  MAX_WINDOW_MS,
  MIN_WINDOW_MS,
  OPENING_DAY_WIDTH_PX,
  panWindow,
  revealMark,
  type TimeWindow,
  toDayRange,
  toFittingWindow,
  toOpeningWindow,
  zoomWindow,
} from "./time-window.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const PUBLISHED = toDayNumber(2025, 4, 22);
const PUBLISHED_MS = dayToUtcMs(PUBLISHED);

function markOf(startMs: number, endMs: number): Mark {
  const pieces = [{ startMs, endMs, from: "sharp", to: "sharp" } as const];
  return { shape: startMs === endMs ? "instant" : "span", startMs, endMs, pieces };
}

/** The mark of a day, counted from that of publication. */
function dayMark(day: number, days = 1): Mark {
  return markOf(PUBLISHED_MS + day * DAY_MS, PUBLISHED_MS + (day + days) * DAY_MS);
}

/** A window from and to an hour, counted from the midnight before publication. */
function hours(from: number, to: number): TimeWindow {
  return { startMs: PUBLISHED_MS + from * HOUR_MS, endMs: PUBLISHED_MS + to * HOUR_MS };
}

function lengthOf({ startMs, endMs }: TimeWindow): number {
  return endMs - startMs;
}

const anyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map((day) => day as DayNumber);
const anyWindow = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 500 }))
  .map(([from, length]) => hours(from, from + length));
const anyMark = fc
  .tuple(fc.integer({ min: -90, max: 90 }), fc.nat(20))
  .map(([day, days]) => dayMark(day, days));

describe("days of a window", () => {
  test("and windows of days are inverse to each other", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const range = { first: Math.min(a, b) as DayNumber, last: Math.max(a, b) as DayNumber };
        expect(toDayRange(fromDayRange(range))).toEqual(range);
      }),
    );
  });

  test("are those that it shows more than half of", () => {
    expect(toDayRange(hours(11, 37))).toEqual({ first: PUBLISHED, last: PUBLISHED + 1 });
    expect(toDayRange(hours(13, 59))).toEqual({ first: PUBLISHED + 1, last: PUBLISHED + 1 });
  });

  test("are the day in the middle when it shows no more than half of any", () => {
    for (const window of [hours(1, 2), hours(22, 23), hours(0, 1), hours(13, 23)]) {
      expect(toDayRange(window)).toEqual({ first: PUBLISHED, last: PUBLISHED });
    }
  });

  test("are days in view, in order", () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const { first, last } = toDayRange(window);
        expect(first).toBeLessThanOrEqual(last);
        for (const day of [first, last]) {
          expect(isInView(dayMark(day - PUBLISHED), window)).toBe(true);
        }
      }),
    );
  });

  test("stay within the years that an address can write", () => {
    const everything = { startMs: -1e15, endMs: 1e15 };
    expect(toDayRange(everything)).toEqual({
      first: toDayNumber(1, 1, 1),
      last: toDayNumber(9999, 12, 31),
    });
  });
});

describe("the opening window", () => {
  test("shows whole days, none narrower than the design has it", () => {
    fc.assert(
      fc.property(fc.array(anyMark), fc.integer({ min: 200, max: 2000 }), (marks, widthPx) => {
        const window = toOpeningWindow(marks, PUBLISHED, widthPx);
        const days = lengthOf(window) / DAY_MS;
        expect(Number.isInteger(days)).toBe(true);
        expect(window.startMs % DAY_MS).toBe(0);
        expect(widthPx / days).toBeGreaterThanOrEqual(OPENING_DAY_WIDTH_PX);
        expect(widthPx / (days + 1)).toBeLessThan(OPENING_DAY_WIDTH_PX);
      }),
    );
  });

  test("holds the day of publication and touches as many marks as any such window can", () => {
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 12 }), (marks) => {
        const days = 8;
        const count = (window: TimeWindow) => marks.filter((mark) => isInView(mark, window)).length;
        const window = toOpeningWindow(marks, PUBLISHED, days * OPENING_DAY_WIDTH_PX);
        expect(isInView(dayMark(0), window)).toBe(true);
        for (let before = 0; before < days - 2; before += 1) {
          const other = hours(-before * 24, (days - before) * 24);
          expect(count(window)).toBeGreaterThanOrEqual(count(other));
        }
      }),
    );
  });

  test("turns to the busier side of publication", () => {
    const width = 6 * OPENING_DAY_WIDTH_PX;
    const past = toOpeningWindow([dayMark(-2), dayMark(-1), dayMark(0)], PUBLISHED, width);
    const future = toOpeningWindow([dayMark(0), dayMark(5)], PUBLISHED, width);
    expect(past.startMs).toBe(PUBLISHED_MS - 2 * DAY_MS);
    expect(future.startMs).toBe(PUBLISHED_MS);
  });
});

describe("the fitting window", () => {
  test("shows every mark whole and the day of publication, with air on both sides", () => {
    fc.assert(
      fc.property(fc.array(anyMark), fc.constantFrom(0, 0.22), (marks, titleShare) => {
        const window = toFittingWindow(marks, PUBLISHED, titleShare);
        for (const { startMs, endMs } of [...marks, dayMark(0)]) {
          expect(startMs).toBeGreaterThan(window.startMs);
          expect(endMs).toBeLessThan(window.endMs);
        }
      }),
    );
  });

  test("reaches back to year 1, within what the axis can show", () => {
    const startMs = dayToUtcMs(toDayNumber(1, 1, 1));
    const window = toFittingWindow([markOf(startMs, startMs + DAY_MS)], PUBLISHED, 0.22);
    expect(window.startMs).toBeLessThan(startMs);
    expect(lengthOf(window)).toBeLessThan(MAX_WINDOW_MS);
  });

  test("leaves the share asked for to the last title", () => {
    const [plain, roomy] = [0, 0.5].map((share) => toFittingWindow([dayMark(9)], PUBLISHED, share));
    expect(roomy?.startMs).toBe(plain?.startMs);
    expect(lengthOf(roomy as TimeWindow)).toBeGreaterThan(1.8 * lengthOf(plain as TimeWindow));
  });
});

describe("zooming", () => {
  const anyFactor = fc.double({ min: 0.1, max: 10, noNaN: true });

  test("keeps the moment under the pointer where it is, also at the limits", () => {
    fc.assert(
      fc.property(anyWindow, anyFactor, fc.double({ min: 0, max: 1, noNaN: true }), (w, f, at) => {
        const around = w.startMs + lengthOf(w) * at;
        const zoomed = zoomWindow(w, f, around);
        expect((around - zoomed.startMs) / lengthOf(zoomed)).toBeCloseTo(at, 6);
      }),
    );
  });

  test("scales the window within its limits", () => {
    expect(lengthOf(zoomWindow(hours(0, 10), 0.5))).toBe(5 * HOUR_MS);
    expect(zoomWindow(hours(0, 10), 0.5)).toEqual(hours(2.5, 7.5));
    expect(lengthOf(zoomWindow(hours(0, 10), 0.01))).toBe(MIN_WINDOW_MS);
    expect(lengthOf(zoomWindow(hours(0, 1e8), 10))).toBe(MAX_WINDOW_MS);
  });
});

test("panning moves by a share of the window and keeps its length", () => {
  expect(panWindow(hours(0, 10), 0.5)).toEqual(hours(5, 15));
  expect(panWindow(hours(0, 10), -1)).toEqual(hours(-10, 0));
});

describe("revealing a mark", () => {
  test("leaves the window alone when the mark can be seen whole", () => {
    const window = hours(-48, 48);
    expect(revealMark(window, dayMark(0))).toBe(window);
  });

  test("leaves it alone amid a mark that is longer than the window", () => {
    const window = hours(0, 24);
    expect(revealMark(window, dayMark(-5, 10))).toBe(window);
  });

  test("moves a mark from the end of the window where its title has no room", () => {
    const window = hours(0, 10 * 24);
    expect(revealMark(window, dayMark(9))).toBe(window);
    expect(revealMark(window, dayMark(9), 0.2).startMs).toBeGreaterThan(0);
    expect(revealMark(window, dayMark(6), 0.2)).toBe(window);
    expect(revealMark(window, dayMark(7, 3), 0.2)).toBe(window);
  });

  test("puts a mark that fits into the middle", () => {
    expect(revealMark(hours(0, 72), dayMark(9))).toEqual(hours(8 * 24, 11 * 24));
  });

  test("keeps the scale and shows the beginning of the mark, or a good part of it", () => {
    fc.assert(
      fc.property(anyWindow, anyMark, (window, mark) => {
        const next = revealMark(window, mark);
        expect(lengthOf(next)).toBeCloseTo(lengthOf(window), 3);
        const showsStart = next.startMs <= mark.startMs && mark.startMs < next.endMs;
        const share =
          (Math.min(mark.endMs, next.endMs) - Math.max(mark.startMs, next.startMs)) /
          lengthOf(next);
        expect(showsStart || share > 0.3).toBe(true);
      }),
    );
  });
});

test("an instant is in view from the first moment of the window to before the last", () => {
  const at = (hour: number) => markOf(PUBLISHED_MS + hour * HOUR_MS, PUBLISHED_MS + hour * HOUR_MS);
  expect([0, 5, 10].map((hour) => isInView(at(hour), hours(0, 10)))).toEqual([true, true, false]);
  expect([dayMark(-1), dayMark(1)].map((day) => isInView(day, hours(0, 24)))).toEqual([
    false,
    false,
  ]);
});
