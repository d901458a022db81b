import type { EventStatus, NewsEvent } from "./article.ts";
import { type DayNumber, dayToUtcMs } from "./calendar-day.ts";
import { type DateChoice, type DatePoint, type EdtfDate, isPoint } from "./edtf.ts";

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
  const pieces = toPieces(when.date, event.status, published).sort((a, b) => a.startMs - b.startMs);
  return {
    shape: "span",
    startMs: Math.min(...pieces.map(({ startMs }) => startMs)),
    endMs: Math.max(...pieces.map(({ endMs }) => endMs)),
    pieces,
  };
}

function toPieces(date: EdtfDate, status: EventStatus, published: DayNumber): MarkPiece[] {
  switch (date.kind) {
    case "point":
      return [toPiece(date.point, date.point)];
    case "lasted": {
      const { start, end } = date;
      if (start !== undefined && end !== undefined) return [toPiece(start, end)];
      if (start !== undefined) {
        // "Since this month" has begun before it was published, whatever is left of the month.
        const hasBegun = status === "happened" && start.first <= published;
        const last = hasBegun ? published : Math.max(published, start.last);
        return [
          { ...toPiece(start, start), endMs: dayToUtcMs(last as DayNumber) + DAY_MS, to: "open" },
        ];
      }
      return end === undefined ? [] : [{ ...toPiece(end, end), from: "open" }];
    }
    case "oneOf":
      return date.choices.map((choice) => {
        if (!isPoint(choice) && choice.start === undefined) {
          return { ...toPiece(choice.end, choice.end), from: "open" };
        }
        return { ...toChoicePiece(choice), from: "fading", to: "fading" };
      });
    case "severalOf":
      return date.choices.map(toChoicePiece);
  }
}

// A day of a list is meant itself; of a range, any days may be.
function toChoicePiece(choice: DateChoice): MarkPiece {
  if (isPoint(choice)) return toPiece(choice, choice);
  return { ...toPiece(choice.start ?? choice.end, choice.end), from: "fading", to: "fading" };
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
