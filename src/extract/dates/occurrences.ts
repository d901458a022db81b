import { addDays, type DayNumber, fromDayNumber, toWeekday } from "../../model/calendar-day.ts";
import { NAMED_DAYS, type NamedDay } from "../english/date-names.ts";
import type { CyclicMeaning } from "./meaning.ts";
import { toNamedDay } from "./named-day.ts";
import {
  findLastDay,
  isDayOf,
  type Period,
  toDayPeriod,
  toPartOfYear,
  toPeriod,
} from "./period.ts";

/** The last occurrence that has begun by `day`, or that is over by then. */
export function findLatest(
  meaning: CyclicMeaning,
  day: DayNumber,
  isOver = false,
): Period | undefined {
  const fits = (period: Period) => (isOver ? findLastDay(period) : period.first) <= day;
  return toOccurrences(meaning, day, 1).findLast(fits);
}

/** The first occurrence near `around` that is not over before `day`, or that has yet to begin then. */
export function findFirst(
  meaning: CyclicMeaning,
  around: DayNumber,
  day: DayNumber,
  isYetToBegin = false,
): Period | undefined {
  const fits = (period: Period) => (isYetToBegin ? period.first : findLastDay(period)) >= day;
  return toOccurrences(meaning, around, 1).find(fits);
}

/** The occurrence with the fewest days between it and `day`. */
export function findNearest(meaning: CyclicMeaning, day: DayNumber): Period | undefined {
  let best: Period | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const period of toOccurrences(meaning, day, 1)) {
    const distance = toDistance(period, day);
    if (distance < bestDistance) {
      best = period;
      bestDistance = distance;
    }
  }
  return best;
}

/** Days between `day` and the period; 0 inside it. */
export function toDistance(period: Period, day: DayNumber): number {
  return Math.max(0, period.first - day, day - findLastDay(period));
}

/** The occurrences in the years (of weekdays: the ISO weeks) up to `reach` around `day`, in order. */
export function toOccurrences(
  meaning: CyclicMeaning,
  day: DayNumber,
  reach: number,
): readonly Period[] {
  if (meaning.cycle === "weekday") {
    const monday = toPeriod("week", day).first;
    return toSteps(reach).map((step) =>
      toPeriod("day", addDays(monday, step * 7 + meaning.index - 1)),
    );
  }
  const { year } = fromDayNumber(day);
  const isLeapDay = meaning.cycle === "month" && meaning.index === 2 && meaning.day === 29;
  const steps = toSteps(isLeapDay && reach > 0 ? 8 : reach);
  const all = steps
    .map((step) => toOccurrenceOf(meaning, year + step))
    .filter((period) => period !== undefined);
  const { weekday } = meaning;
  const onWeekday =
    weekday === undefined ? [] : all.filter(({ first }) => toWeekday(first) === weekday);
  return onWeekday.length > 0 ? onWeekday : all;
}

function toSteps(reach: number): readonly number[] {
  return Array.from({ length: reach * 2 + 1 }, (_, at) => at - reach);
}

function toOccurrenceOf(meaning: CyclicMeaning, year: number): Period | undefined {
  const { cycle, index, day } = meaning;
  if (cycle === "weekday") return undefined;
  if (cycle === "named") return toPeriod("day", toNamedDay(NAMED_DAYS[index] as NamedDay, year));
  if (cycle !== "month" || day === undefined) return toPartOfYear(cycle, year, index);
  return isDayOf(year, index, day) ? toDayPeriod(year, index, day) : undefined;
}
