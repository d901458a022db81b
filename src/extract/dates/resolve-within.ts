import { addDays, fromDayNumber, toIsoDay } from "../../model/calendar-day.ts";
import type { DateContext } from "./date-context.ts";
import type { Edge, Grain, Meaning } from "./meaning.ts";
import {
  findLastDay,
  isDayOf,
  type Period,
  shiftPeriod,
  toDayChoice,
  toDayPeriod,
  toEdgeEdtf,
  toPartOfYear,
  toPeriod,
  toTimex,
} from "./period.ts";
import { type Resolution, toResolution, withEdtf } from "./resolution.ts";

const EDGE_WORDS: Readonly<Record<Edge, string>> = {
  early: "the first third of it",
  mid: "its middle third",
  late: "the last third of it",
};

/** The first, middle or last third of `inner`; TIMEX3 keeps the whole, as corpora do. */
export function resolveEdge(edge: Edge, inner: Resolution): Resolution {
  if (inner.period === undefined) return inner;
  const because = `${EDGE_WORDS[edge]}; ${inner.because}`;
  return withEdtf({ ...inner, because }, toEdgeEdtf(inner.period, edge));
}

/** "later this week": the days after publication; of a period last mentioned, all of it can be meant. */
export function resolveRest(
  side: "earlier" | "later",
  inner: Resolution,
  { published }: DateContext,
): Resolution {
  const { period } = inner;
  if (period === undefined || published === undefined) return inner;
  const last = findLastDay(period);
  if (published < period.first || published > last) return inner;
  const isLater = side === "later";
  const edtf = isLater
    ? toDayChoice(addDays(published, 1), last)
    : toDayChoice(period.first, addDays(published, -1));
  const because = `the days ${isLater ? "left in" : "gone of"} the ${period.grain} of publication`;
  return { ...inner, because, edtf: edtf ?? toIsoDay(published) };
}

/** A part of `outer`: "the last week of March", "October of next year"; absent where it has no such part. */
export function resolveInside(
  { grain, index, day }: Extract<Meaning, { kind: "inside" }>,
  outer: Resolution,
): Resolution | undefined {
  if (outer.period === undefined) return undefined;
  const found =
    toNamedPart(grain, index, day, outer.period) ?? toCountedPart(grain, index, outer.period);
  if (found === undefined) return undefined;
  const because = `counted within ${toTimex(outer.period)}; ${outer.because}`;
  const resolution = toResolution(found, because, 0.8);
  return grain === "week" ? withEdtf(resolution, toCountedWeek(index, outer.period)) : resolution;
}

// A month, season, quarter or half of a year, or a day of such a month.
function toNamedPart(
  grain: Grain,
  index: number,
  day: number | undefined,
  outer: Period,
): Period | undefined {
  const isPart = grain === "month" || grain === "season" || grain === "quarter" || grain === "half";
  if (!isPart || outer.grain !== "year" || index < 1) return undefined;
  const { year } = fromDayNumber(outer.first);
  if (day === undefined) return toPartOfYear(grain, year, index);
  return isDayOf(year, index, day) ? toDayPeriod(year, index, day) : undefined;
}

function toCountedPart(grain: Grain, index: number, outer: Period): Period | undefined {
  const last = findLastDay(outer);
  if (grain === "week") {
    const day = index < 0 ? addDays(last, -6) : addDays(outer.first, (index - 1) * 7);
    return day < outer.first || day > last ? undefined : toPeriod("week", day);
  }
  const found =
    index < 0 ? toPeriod(grain, last) : shiftPeriod(toPeriod(grain, outer.first), index - 1);
  const isSmaller = findLastDay(found) - found.first < last - outer.first;
  return isSmaller && found.first >= outer.first && found.first <= last ? found : undefined;
}

// Weeks of a month are seven days counted from its ends, as people count them.
function toCountedWeek(index: number, outer: Period): string | undefined {
  const last = findLastDay(outer);
  if (index < 0) return toDayChoice(addDays(last, -6), last);
  const from = addDays(outer.first, (index - 1) * 7);
  return toDayChoice(from, addDays(from, 6));
}
