import { addDays, type DayNumber, toIsoDay } from "../../model/calendar-day.ts";
import type { DateContext } from "./date-context.ts";
import type { Meaning } from "./meaning.ts";
import { toDurationTimex, toOpenTimex } from "./open-timex.ts";
import { findLastDay, type Period, toDayPeriod, toPartOfYear, toPeriod } from "./period.ts";
import { type Resolution, toOpenResolution, toResolution } from "./resolution.ts";
import { resolveCyclic } from "./resolve-cyclic.ts";
import { resolveShift } from "./resolve-shift.ts";
import { resolveEdge, resolveInside, resolveRest } from "./resolve-within.ts";

type DateMeaning<K extends Meaning["kind"]> = Extract<Meaning, { kind: K }>;

/** The value of what an expression says; where the text does not tell, a TIMEX3 with X and no EDTF. */
export function resolveMeaning(meaning: Meaning, context: DateContext): Resolution | undefined {
  switch (meaning.kind) {
    case "calendar":
      return resolveCalendar(meaning);
    case "years": {
      const { first } = toDayPeriod(meaning.first, 1, 1);
      return toResolution(
        { grain: meaning.grain, first },
        `the text names the ${meaning.grain}`,
        0.9,
      );
    }
    case "cyclic": {
      const chosen = resolveCyclic(meaning, context);
      if (chosen !== undefined) {
        return toResolution(chosen.period, chosen.because, chosen.isSure ? 0.9 : 0.6);
      }
      return toOpenResolution(toOpenTimex(meaning), "the text does not tell the year", 0.5);
    }
    case "dayOfMonth":
      return resolveDayOfMonth(meaning.day, context);
    case "shift":
      return resolveShift(meaning, context);
    case "edge":
    case "rest":
    case "inside":
    case "approximate":
      return resolveWithin(meaning, context);
    case "time":
      return resolveTime(meaning, context);
    case "duration":
      return toOpenResolution(
        toDurationTimex(meaning.unit, meaning.count),
        "it says how long",
        0.9,
      );
    case "set":
      return toOpenResolution(meaning.value, "it says how often", 0.9);
    case "reference":
      if (meaning.isAheadOnly === true && context.outlook !== "future") return undefined;
      return toOpenResolution(meaning.value, "it names no date", 0.8);
  }
}

function resolveWithin(
  meaning: DateMeaning<"edge" | "rest" | "inside" | "approximate">,
  context: DateContext,
): Resolution | undefined {
  const inner = resolveMeaning(meaning.of, context);
  if (inner === undefined) return undefined;
  switch (meaning.kind) {
    case "edge":
      return resolveEdge(meaning.edge, inner);
    case "rest":
      return resolveRest(meaning.side, inner, context);
    case "inside":
      return resolveInside(meaning, inner);
    case "approximate":
      return toApproximate(inner);
  }
}

function resolveCalendar(meaning: DateMeaning<"calendar">): Resolution {
  const { year, month, day, part, other } = meaning;
  const because = "the text gives the date";
  if (part !== undefined) {
    return toResolution(toPartOfYear(part.grain, year, part.index), because, 0.95);
  }
  if (month === undefined) {
    return toResolution({ grain: "year", first: toDayPeriod(year, 1, 1).first }, because, 0.95);
  }
  if (day === undefined) return toResolution(toPartOfYear("month", year, month), because, 0.95);
  const period = toDayPeriod(year, month, day);
  if (other === undefined) return toResolution(period, because, 0.98);
  const days = [period.first, toDayPeriod(year, other.month, other.day).first];
  const edtf = `[${days
    .sort((a, b) => a - b)
    .map(toIsoDay)
    .join(",")}]`;
  const either = "day and month can be either way round";
  return { ...toResolution(period, either, 0.6), edtf };
}

function resolveDayOfMonth(
  day: number,
  { mentions, published }: DateContext,
): Resolution | undefined {
  const anchor = mentions.last?.period ?? toPublishedMonth(published);
  if (anchor === undefined || anchor.grain === "year") return undefined;
  const month = toPeriod("month", anchor.first);
  const first = addDays(month.first, day - 1);
  if (first > findLastDay(month)) return undefined;
  return toResolution({ grain: "day", first }, "a day of the month last mentioned", 0.7);
}

function toPublishedMonth(published: DayNumber | undefined): Period | undefined {
  return published === undefined ? undefined : toPeriod("month", published);
}

function resolveTime(
  { time, of }: DateMeaning<"time">,
  context: DateContext,
): Resolution | undefined {
  const day = of === undefined ? findDayOfTime(context) : resolveMeaning(of, context);
  if (day !== undefined) return { ...day, timex: `${day.timex}${time}` };
  return toOpenResolution(`XXXX-XX-XX${time}`, "the text does not tell the day", 0.4);
}

// A time of day alone belongs to the day last mentioned in its paragraph, else to the publication.
function findDayOfTime(context: DateContext): Resolution | undefined {
  const { mentions, published, paragraph, isNarrative } = context;
  const { last } = mentions;
  if (last?.period.grain === "day" && (isNarrative || last.paragraph === paragraph)) {
    return toResolution(last.period, "the day mentioned before", 0.7);
  }
  if (isNarrative || published === undefined) return undefined;
  return toResolution(toPeriod("day", published), "the day of publication", 0.5);
}

function toApproximate(inner: Resolution): Resolution {
  if (inner.edtf === undefined || inner.edtf.startsWith("[")) return inner;
  return { ...inner, edtf: `${inner.edtf}~`, because: `about then; ${inner.because}` };
}
