import { addDays, type DayNumber } from "../../model/calendar-day.ts";
import { type DateContext, findAnchor } from "./date-context.ts";
import { type Meaning, toGrain, type Unit } from "./meaning.ts";
import { toOpenShift } from "./open-timex.ts";
import { findLastDay, type Period, shiftPeriod, toPeriod } from "./period.ts";
import { type Resolution, toOpenResolution, toResolution } from "./resolution.ts";

type ShiftMeaning = Extract<Meaning, { kind: "shift" }>;

/** The period that lies `count` units from its anchor: "two days ago", "last week", "that year". */
export function resolveShift(meaning: ShiftMeaning, context: DateContext): Resolution | undefined {
  const { unit, count } = meaning;
  const { published, mentions, isNarrative } = context;
  const isFromText = countsFromText(meaning, context);
  const mentioned = isFromText ? findAnchor(mentions, unit) : undefined;
  if (mentioned !== undefined) {
    const period = shiftBy(mentioned.first, unit, count, context);
    return toResolution(period, describeShift(unit, count, "the date mentioned before"), 0.7);
  }
  if (published !== undefined && !(isFromText && isNarrative)) {
    const period = shiftBy(published, unit, count, context);
    const isBefore = count === 0 && findLastDay(period) < published;
    const because = isBefore
      ? `the ${unit} before publication`
      : describeShift(unit, count, "publication");
    return toResolution(period, because, 0.9);
  }
  return resolveUnanchored(unit, count, isFromText, context);
}

function countsFromText(
  { unit, anchor }: ShiftMeaning,
  { isNarrative, mentions }: DateContext,
): boolean {
  if (anchor === "mentioned") return true;
  return isNarrative && (unit !== "day" || anchor === "either") && mentions.last !== undefined;
}

function resolveUnanchored(
  unit: Unit,
  count: number,
  isFromText: boolean,
  context: DateContext,
): Resolution | undefined {
  if (!isFromText && unit === "day") {
    const timex = count === 0 ? "PRESENT_REF" : "XXXX-XX-XX";
    return toOpenResolution(timex, "the day of publication is not known", 0.4);
  }
  const timex = toOpenShift(toGrain(unit), context);
  if (timex === undefined) return undefined;
  return toOpenResolution(timex, "the text does not tell what it counts from", 0.4);
}

const PER_DAY = { hour: 24, minute: 1440, second: 86_400 };

function shiftBy(day: DayNumber, unit: Unit, count: number, { outlook }: DateContext): Period {
  if (unit === "hour" || unit === "minute" || unit === "second") {
    return toPeriod("day", addDays(day, Math.trunc(count / PER_DAY[unit])));
  }
  const steps = unit === "fortnight" ? count * 2 : count;
  const period = shiftPeriod(toPeriod(toGrain(unit), day), steps);
  // "this weekend" of a past verb, told before Saturday, was the last one.
  const isAhead = unit === "weekend" && count === 0 && outlook === "past" && day < period.first;
  return isAhead ? shiftPeriod(period, -1) : period;
}

function describeShift(unit: Unit, count: number, base: string): string {
  if (count === 0) return `the ${unit} of ${base}`;
  const amount = Math.abs(count) === 1 ? `one ${unit}` : `${Math.abs(count)} ${unit}s`;
  return `${amount} ${count < 0 ? "before" : "after"} ${base}`;
}
