import { type DayNumber, dayToUtcMs, toDayNumber, utcMsToDay } from "./calendar-day.ts";
import type { DayRange } from "./filters.ts";
import type { Mark } from "./marks.ts";

const DAY_MS = 86_400_000;

/** The stretch of the axis in view, in wall-clock milliseconds of the article's zone; never empty. */
export interface TimeWindow {
  readonly startMs: number;
  readonly endMs: number;
}

/** Least width of a day when the axis opens, from the design. */
export const OPENING_DAY_WIDTH_PX = 96;
/** The first and the last day that a date of the format can mean. */
const FIRST_DAY = toDayNumber(1, 1, 1);
const LAST_DAY = toDayNumber(9999, 12, 31);

/**
 * The axis zooms from an hour to 3000 years: back to year 1 with room for titles, and not so far
 * that the labels of thousands of years no longer fit on a phone.
 */
export const MIN_WINDOW_MS = 3_600_000;
export const MAX_WINDOW_MS = 3000 * 366 * DAY_MS;

/** The window that shows exactly the days of `range`. */
export function fromDayRange(range: DayRange): TimeWindow {
  return { startMs: dayToUtcMs(range.first), endMs: dayToUtcMs(range.last) + DAY_MS };
}

/** The days that `window` shows more than half of, or else the one in its middle; years 1 to 9999. */
export function toDayRange({ startMs, endMs }: TimeWindow): DayRange {
  const first = utcMsToDay(startMs + DAY_MS / 2);
  const last = utcMsToDay(endMs - DAY_MS / 2 - 1);
  const middle = utcMsToDay((startMs + endMs) / 2);
  return first <= last
    ? { first: clampDay(first), last: clampDay(last) }
    : { first: clampDay(middle), last: clampDay(middle) };
}

/**
 * The window that opens an article: as many whole days as fit at 96 px, holding the day of
 * publication and two after it, and touching the most marks; of equals, the one centred best.
 */
export function toOpeningWindow(
  marks: readonly Mark[],
  published: DayNumber,
  widthPx: number,
): TimeWindow {
  const days = Math.max(2, Math.floor(widthPx / OPENING_DAY_WIDTH_PX));
  const windows = Array.from({ length: Math.max(1, days - 2) }, (_, before) => {
    const first = (published - before) as DayNumber;
    return fromDayRange({ first, last: (first + days - 1) as DayNumber });
  });
  const score = (window: TimeWindow) => marks.filter((mark) => isInView(mark, window)).length;
  const offCentre = (window: TimeWindow) =>
    Math.abs((window.startMs + window.endMs) / 2 - (dayToUtcMs(published) + DAY_MS / 2));
  return windows.reduce((best, window) => {
    const gain = score(window) - score(best);
    return gain > 0 || (gain === 0 && offCentre(window) < offCentre(best)) ? window : best;
  });
}

/**
 * The window that shows all marks and publication, with a twentieth of air on either side;
 * `titleShare` adds room for the title beside the last mark, as a share of the window.
 */
export function toFittingWindow(
  marks: readonly Mark[],
  published: DayNumber,
  titleShare = 0,
): TimeWindow {
  const day = dayToUtcMs(published);
  const startMs = Math.min(day, ...marks.map((mark) => mark.startMs));
  const endMs = Math.max(day + DAY_MS, ...marks.map((mark) => mark.endMs));
  const air = Math.max(DAY_MS / 4, (endMs - startMs) / 20);
  const forTitle = ((endMs - startMs) * titleShare) / (1 - titleShare);
  return { startMs: startMs - air, endMs: endMs + air + forTitle };
}

/** `window` scaled by `factor` about `aroundMs` (its middle by default), within the zoom limits. */
export function zoomWindow(
  { startMs, endMs }: TimeWindow,
  factor: number,
  aroundMs = (startMs + endMs) / 2,
): TimeWindow {
  const length = endMs - startMs;
  const scale = Math.min(MAX_WINDOW_MS, Math.max(MIN_WINDOW_MS, length * factor)) / length;
  return {
    startMs: aroundMs - (aroundMs - startMs) * scale,
    endMs: aroundMs + (endMs - aroundMs) * scale,
  };
}

/** `window` moved by a share of its own length; negative is earlier. */
export function panWindow({ startMs, endMs }: TimeWindow, share: number): TimeWindow {
  const by = (endMs - startMs) * share;
  return { startMs: startMs + by, endMs: endMs + by };
}

/**
 * `window` moved so that `mark` is in its middle, or begins near its start where it is long; itself
 * if the mark can be seen already: whole, or a good part of one that fills the window. A mark
 * shorter than `titleShare` of the window has its title behind it, which needs as much room.
 */
export function revealMark(window: TimeWindow, mark: TimeWindow, titleShare = 0): TimeWindow {
  const length = window.endMs - window.startMs;
  const markLength = mark.endMs - mark.startMs;
  const titleLength = markLength < length * titleShare ? length * titleShare : 0;
  const endMs = Math.max(mark.endMs, mark.startMs + 1) + titleLength;
  if (mark.startMs >= window.startMs && endMs <= window.endMs) return window;
  if (markLength > length * 0.9) {
    const visible = Math.min(mark.endMs, window.endMs) - Math.max(mark.startMs, window.startMs);
    if (visible > length * 0.3) return window;
  }
  const startMs = mark.startMs - Math.max(length * 0.15, (length - markLength) / 2);
  return { startMs, endMs: startMs + length };
}

/** Whether any moment of `mark` lies in `window`. */
export function isInView(mark: Mark, window: TimeWindow): boolean {
  return mark.startMs < window.endMs && Math.max(mark.endMs, mark.startMs + 1) > window.startMs;
}

function clampDay(day: DayNumber): DayNumber {
  return Math.min(LAST_DAY, Math.max(FIRST_DAY, day)) as DayNumber;
}
