import type { NewsEvent } from "./article.ts";
import { type DayNumber, dayToUtcMs } from "./calendar-day.ts";
import type { DatePoint, EdtfDate } from "./edtf.ts";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** How one end of a mark is drawn: a known edge, days that only may belong, or no bound in the text. */
export type MarkEnd = "sharp" | "fading" | "open";

/** One unbroken stretch of a mark, in wall-clock milliseconds of the article's zone. */
export interface MarkPiece {
  readonly startMs: number;
  /** Exclusive; equal to `startMs` for an instant. */
  readonly endMs: number;
  readonly from: MarkEnd;
  readonly to: MarkEnd;
}

/** What an event covers on the axis: exactly the time that the text gives, never more. */
export interface Mark {
  readonly shape: "instant" | "span";
  readonly startMs: number;
  readonly endMs: number;
  /** At least one, in order of time. */
  readonly pieces: readonly MarkPiece[];
}

/**
 * The mark of a dated event; `undefined` for an undated one. `published` bounds what began and
 * still lasts ("since January"); a side without any bound in the text shows only the day that
 * it does give, and is `open` there.
 */
export function findMark(event: NewsEvent, published: DayNumber): Mark | undefined {
  const { when } = event;
  if (when === undefined) return undefined;
  if (when.time !== undefined) {
    const startMs = dayToUtcMs(when.time.day) + when.time.minuteOfDay * MINUTE_MS;
    const piece: MarkPiece = { startMs, endMs: startMs, from: "sharp", to: "sharp" };
    return { shape: "instant", startMs, endMs: startMs, pieces: [piece] };
  }
  const pieces = toPieces(when.date, published).sort((a, b) => a.startMs - b.startMs);
  return {
    shape: "span",
    startMs: Math.min(...pieces.map(({ startMs }) => startMs)),
    endMs: Math.max(...pieces.map(({ endMs }) => endMs)),
    pieces,
  };
}

function toPieces(date: EdtfDate, published: DayNumber): MarkPiece[] {
  switch (date.kind) {
    case "point":
      return [toPiece(date.point, date.point)];
    case "lasted": {
      const { start, end } = date;
      if (start !== undefined && end !== undefined) return [toPiece(start, end)];
      if (start !== undefined) {
        const last = Math.max(published, start.last) as DayNumber;
        return [{ ...toPiece(start, start), endMs: dayToUtcMs(last) + DAY_MS, to: "open" }];
      }
      return end === undefined ? [] : [{ ...toPiece(end, end), from: "open" }];
    }
    case "oneOf":
    case "severalOf":
      return date.choices.map((choice) => {
        if ("precision" in choice) return toPiece(choice, choice);
        if (choice.start === undefined) return { ...toPiece(choice.end, choice.end), from: "open" };
        return { ...toPiece(choice.start, choice.end), from: "fading", to: "fading" };
      });
  }
}

/** From the first day of `start` to the last of `end`; soft wherever the day itself is not known. */
function toPiece(start: DatePoint, end: DatePoint): MarkPiece {
  return {
    startMs: dayToUtcMs(start.first),
    endMs: dayToUtcMs(end.last) + DAY_MS,
    from: isExactDay(start) ? "sharp" : "fading",
    to: isExactDay(end) ? "sharp" : "fading",
  };
}

function isExactDay(point: DatePoint): boolean {
  return point.precision === "day" && point.first === point.last && point.qualifier === "exact";
}
