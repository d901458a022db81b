import { addDays, type DayNumber, fromDayNumber, toIsoDay } from "../../model/calendar-day.ts";
import { type DateContext, findAnchor } from "./date-context.ts";
import { findGrain, type Grain, type Meaning, toGrain, type Unit } from "./meaning.ts";
import {
  findLastDay,
  isDayOf,
  type Period,
  shiftPeriod,
  toDayChoice,
  toDayPeriod,
  toEdgeEdtf,
  toEdtf,
  toPartOfYear,
  toPeriod,
  toTimex,
} from "./period.ts";
import { resolveCyclic } from "./resolve-cyclic.ts";

/** What a meaning comes to in its context. */
export interface Resolution {
  readonly timex: string;
  readonly edtf?: string;
  /** What later expressions count from. */
  readonly period?: Period;
  readonly because: string;
  /** 0..1 */
  readonly confidence: number;
}

type DateMeaning<K extends Meaning["kind"]> = Extract<Meaning, { kind: K }>;

/** The value of what an expression says; where the text does not tell, a TIMEX3 with X and no EDTF. */
export function resolveMeaning(meaning: Meaning, context: DateContext): Resolution | undefined {
  switch (meaning.kind) {
    case "calendar":
      return resolveCalendar(meaning);
    case "years":
      return toResolution(
        { grain: meaning.grain, first: toDayPeriod(meaning.first, 1, 1).first },
        `the text names the ${meaning.grain}`,
        0.9,
      );
    case "cyclic": {
      const chosen = resolveCyclic(meaning, context);
      if (chosen === undefined)
        return {
          timex: toOpenTimex(meaning),
          because: "the text does not tell the year",
          confidence: 0.5,
        };
      return toResolution(chosen.period, chosen.because, chosen.isSure ? 0.9 : 0.6);
    }
    case "dayOfMonth":
      return resolveDayOfMonth(meaning.day, context);
    case "shift":
      return resolveShift(meaning, context);
    case "edge":
      return resolveEdge(meaning, context);
    case "rest":
      return resolveRest(meaning, context);
    case "inside":
      return resolveInside(meaning, context);
    case "time":
      return resolveTime(meaning, context);
    case "approximate":
      return resolveApproximate(meaning, context);
    case "duration":
      return {
        timex: toDurationTimex(meaning.unit, meaning.count),
        because: "it says how long",
        confidence: 0.9,
      };
    case "set":
      return { timex: meaning.value, because: "it says how often", confidence: 0.9 };
    case "reference":
      if (meaning.isAheadOnly === true && context.outlook !== "future") return undefined;
      return { timex: meaning.value, because: "it names no date", confidence: 0.8 };
  }
}

function toResolution(period: Period, because: string, confidence: number): Resolution {
  const edtf = toEdtf(period);
  return {
    timex: toTimex(period),
    period,
    because,
    confidence,
    ...(edtf === undefined ? {} : { edtf }),
  };
}

function resolveCalendar({ year, month, day, part, other }: DateMeaning<"calendar">): Resolution {
  const because = "the text gives the date";
  if (part !== undefined)
    return toResolution(toPartOfYear(part.grain, year, part.index), because, 0.95);
  if (month === undefined)
    return toResolution({ grain: "year", first: toDayPeriod(year, 1, 1).first }, because, 0.95);
  if (day === undefined) return toResolution(toPartOfYear("month", year, month), because, 0.95);
  const period = toDayPeriod(year, month, day);
  if (other === undefined) return toResolution(period, because, 0.98);
  const days = [period.first, toDayPeriod(year, other.month, other.day).first].sort(
    (a, b) => a - b,
  );
  const edtf = `[${days.map((each) => toIsoDay(each as DayNumber)).join(",")}]`;
  return {
    timex: toTimex(period),
    edtf,
    period,
    because: "day and month can be either way round",
    confidence: 0.6,
  };
}

function resolveDayOfMonth(
  day: number,
  { mentions, published }: DateContext,
): Resolution | undefined {
  const anchor =
    mentions.last?.period ?? (published === undefined ? undefined : toPeriod("month", published));
  if (anchor === undefined || anchor.grain === "year") return undefined;
  const month = toPeriod("month", anchor.first);
  const first = addDays(month.first, day - 1);
  if (first > findLastDay(month)) return undefined;
  return toResolution({ grain: "day", first }, "a day of the month last mentioned", 0.7);
}

function resolveShift(meaning: DateMeaning<"shift">, context: DateContext): Resolution | undefined {
  const { unit, count, anchor } = meaning;
  const { published, mentions, isNarrative } = context;
  const isStory =
    isNarrative && (unit !== "day" || anchor === "either") && mentions.last !== undefined;
  const isFromText = anchor === "mentioned" || isStory;
  if (!isFromText && published === undefined && unit === "day") {
    return {
      timex: count === 0 ? "PRESENT_REF" : "XXXX-XX-XX",
      because: "the day of publication is not known",
      confidence: 0.4,
    };
  }
  const mentioned = isFromText ? findAnchor(mentions, unit) : undefined;
  const isFromPublication =
    mentioned === undefined && published !== undefined && !(isFromText && isNarrative);
  const from = mentioned ?? (isFromPublication ? toPeriod("day", published) : undefined);
  if (from === undefined) return toOpenShift(toGrain(unit), context);
  const base = isFromPublication ? "publication" : "the date mentioned before";
  const period = shiftBy(from.first, unit, count, context);
  return toResolution(period, describeShift(unit, count, base), isFromPublication ? 0.9 : 0.7);
}

function shiftBy(day: DayNumber, unit: Unit, count: number, { outlook }: DateContext): Period {
  if (unit === "hour" || unit === "minute" || unit === "second") {
    const perDay = { hour: 24, minute: 1440, second: 86_400 }[unit];
    return toPeriod("day", addDays(day, Math.trunc(count / perDay)));
  }
  const steps = unit === "fortnight" ? count * 2 : count;
  const period = shiftPeriod(toPeriod(toGrain(unit), day), steps);
  // "this weekend" of a past verb, told before Saturday, was the last one.
  const isAhead = unit === "weekend" && count === 0 && outlook === "past" && day < period.first;
  return isAhead ? shiftPeriod(period, -1) : period;
}

function describeShift(unit: Unit, count: number, base: string): string {
  if (unit === "day" && count === 0)
    return base === "publication" ? "the day of publication" : `the day of ${base}`;
  if (count === 0) return `the ${unit} of ${base}`;
  const amount = Math.abs(count) === 1 ? `one ${unit}` : `${Math.abs(count)} ${unit}s`;
  return `${amount} ${count < 0 ? "before" : "after"} ${base}`;
}

// What is known of a day, month or year that nothing fixes: "two days later" after "in 1915".
function toOpenShift(grain: Grain, { mentions }: DateContext): Resolution | undefined {
  const known = mentions.last === undefined ? "" : toTimex(mentions.last.period);
  const because = "the text does not tell what it counts from";
  const year = /^(?:BC)?\d{4}/.exec(known)?.[0] ?? "XXXX";
  const month = /-\d\d/.exec(known)?.[0] ?? "-XX";
  if (grain === "day") return { timex: `${year}${month}-XX`, because, confidence: 0.4 };
  if (grain === "month") return { timex: `${year}-XX`, because, confidence: 0.4 };
  if (grain === "week") return { timex: `${year}-WXX`, because, confidence: 0.4 };
  return grain === "year" ? { timex: "XXXX", because, confidence: 0.3 } : undefined;
}

function resolveEdge(
  { edge, of }: DateMeaning<"edge">,
  context: DateContext,
): Resolution | undefined {
  const inner = resolveMeaning(of, context);
  if (inner?.period === undefined) return inner;
  const { edtf: _, ...rest } = inner;
  const edtf = toEdgeEdtf(inner.period, edge);
  const third = {
    early: "the first third of it",
    mid: "its middle third",
    late: "the last third of it",
  }[edge];
  return {
    ...rest,
    ...(edtf === undefined ? {} : { edtf }),
    because: `${third}; ${inner.because}`,
  };
}

/** "later this week": the days after publication; of a period last mentioned, all of it can be meant. */
function resolveRest(
  { side, of }: DateMeaning<"rest">,
  context: DateContext,
): Resolution | undefined {
  const inner = resolveMeaning(of, context);
  const { published } = context;
  if (inner?.period === undefined || published === undefined) return inner;
  const { period } = inner;
  const last = findLastDay(period);
  if (published < period.first || published > last) return inner;
  const edtf =
    side === "later"
      ? toDayChoice(addDays(published, 1), last)
      : toDayChoice(period.first, addDays(published, -1));
  const because = `the days ${side === "later" ? "left in" : "gone of"} the ${period.grain} of publication`;
  return { ...inner, because, edtf: edtf ?? toIsoDay(published) };
}

function resolveInside(
  meaning: DateMeaning<"inside">,
  context: DateContext,
): Resolution | undefined {
  const outer = resolveMeaning(meaning.of, context);
  if (outer?.period === undefined) return undefined;
  const { grain, index, day } = meaning;
  const found = toInnerPeriod(grain, index, outer.period, day);
  if (found === undefined) return undefined;
  if (grain !== "week")
    return toResolution(found, `part of ${toTimex(outer.period)}; ${outer.because}`, 0.85);
  // Weeks of a month are seven days counted from its ends, as people count them.
  const last = findLastDay(outer.period);
  const from = index < 0 ? addDays(last, -6) : addDays(outer.period.first, (index - 1) * 7);
  const edtf = toDayChoice(from, index < 0 ? last : addDays(from, 6));
  const because = `counted within ${toTimex(outer.period)}; ${outer.because}`;
  return {
    timex: toTimex(found),
    period: found,
    because,
    confidence: 0.8,
    ...(edtf === undefined ? {} : { edtf }),
  };
}

function toInnerPeriod(
  grain: Grain,
  index: number,
  outer: Period,
  day: number | undefined,
): Period | undefined {
  const last = findLastDay(outer);
  const isPart = grain === "month" || grain === "season" || grain === "quarter" || grain === "half";
  if (isPart && outer.grain === "year" && index > 0) {
    const { year } = fromDayNumber(outer.first);
    if (day === undefined) return toPartOfYear(grain, year, index);
    return isDayOf(year, index, day) ? toDayPeriod(year, index, day) : undefined;
  }
  if (grain === "week") {
    const day = index < 0 ? addDays(last, -6) : addDays(outer.first, (index - 1) * 7);
    return day < outer.first || day > last ? undefined : toPeriod("week", day);
  }
  const found =
    index < 0 ? toPeriod(grain, last) : shiftPeriod(toPeriod(grain, outer.first), index - 1);
  const isSmaller = findLastDay(found) - found.first < last - outer.first;
  return isSmaller && found.first >= outer.first && found.first <= last ? found : undefined;
}

function resolveTime(
  { time, of }: DateMeaning<"time">,
  context: DateContext,
): Resolution | undefined {
  const day = of === undefined ? findDayOfTime(context) : resolveMeaning(of, context);
  if (day === undefined)
    return {
      timex: `XXXX-XX-XX${time}`,
      because: "the text does not tell the day",
      confidence: 0.4,
    };
  return { ...day, timex: `${day.timex}${time}` };
}

// A time of day alone belongs to the day last mentioned in its paragraph, else to the publication.
function findDayOfTime({
  mentions,
  published,
  paragraph,
  isNarrative,
}: DateContext): Resolution | undefined {
  const { last } = mentions;
  const isNear =
    last !== undefined &&
    last.period.grain === "day" &&
    (isNarrative || last.paragraph === paragraph);
  if (isNear) return toResolution(last.period, "the day mentioned before", 0.7);
  if (isNarrative || published === undefined) return undefined;
  return toResolution(toPeriod("day", published), "the day of publication", 0.5);
}

function resolveApproximate(
  { of }: DateMeaning<"approximate">,
  context: DateContext,
): Resolution | undefined {
  const inner = resolveMeaning(of, context);
  if (inner?.edtf === undefined || inner.edtf.startsWith("[")) return inner;
  return { ...inner, edtf: `${inner.edtf}~`, because: `about then; ${inner.because}` };
}

// A date without a year, as TIMEX3: XXXX-06, XXXX-06-12, XXXX-SU, XXXX-WXX-2.
function toOpenTimex(meaning: DateMeaning<"cyclic">): string {
  const { cycle, index, day } = meaning;
  const number = String(index).padStart(2, "0");
  if (cycle === "weekday") return `XXXX-WXX-${index}`;
  if (cycle === "month")
    return day === undefined ? `XXXX-${number}` : `XXXX-${number}-${String(day).padStart(2, "0")}`;
  if (cycle === "named") return "XXXX-XX-XX";
  const code =
    cycle === "season"
      ? (["SP", "SU", "FA", "WI"][index - 1] ?? "XX")
      : `${cycle === "half" ? "H" : "Q"}${index}`;
  return `XXXX-${code}`;
}

const DURATION_CODES: Readonly<Record<Unit, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  weekend: "WE",
  week: "W",
  fortnight: "W",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "DE",
  century: "CE",
};

function toDurationTimex(unit: Unit, count: number | undefined): string {
  const isShort = unit === "second" || unit === "minute" || unit === "hour";
  const amount = count === undefined ? "X" : String(unit === "fortnight" ? count * 2 : count);
  return `P${isShort ? "T" : ""}${amount}${DURATION_CODES[unit]}`;
}

/** Whether later expressions may take their year from what `meaning` gave. */
export function hasOwnYear(meaning: Meaning): boolean {
  if (meaning.kind === "edge" || meaning.kind === "rest" || meaning.kind === "approximate")
    return hasOwnYear(meaning.of);
  if (meaning.kind === "inside") return hasOwnYear(meaning.of);
  if (meaning.kind === "time") return meaning.of !== undefined && hasOwnYear(meaning.of);
  return meaning.kind === "calendar";
}

/** Whether a date is told by looking from the day of publication: "yesterday", "on Tuesday". */
export function isDeictic(meaning: Meaning): boolean {
  if (meaning.kind === "shift") return meaning.anchor === "published";
  if (meaning.kind === "cyclic")
    return meaning.cycle === "weekday" || meaning.direction !== undefined;
  if (meaning.kind === "edge" || meaning.kind === "time" || meaning.kind === "rest") {
    return meaning.of !== undefined && isDeictic(meaning.of);
  }
  return false;
}

/** The year that the text itself gives; `undefined` for what has to be resolved. */
export function findOwnYear(meaning: Meaning): number | undefined {
  if (meaning.kind === "calendar") return meaning.year;
  if (meaning.kind === "years") return meaning.first;
  if (meaning.kind === "edge" || meaning.kind === "approximate") return findOwnYear(meaning.of);
  return undefined;
}

/** TIMEX3 type. */
export function toTimexType(meaning: Meaning): "DATE" | "TIME" | "DURATION" | "SET" {
  if (meaning.kind === "duration") return "DURATION";
  if (meaning.kind === "set") return "SET";
  return findGrain(meaning) === "time" ? "TIME" : "DATE";
}

/** The year of the publication. */
export function toYear(day: DayNumber): number {
  return fromDayNumber(day).year;
}
