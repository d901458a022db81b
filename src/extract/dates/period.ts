import { assertNever } from "../../base/assert.ts";
import {
  addDays,
  type DayNumber,
  daysInMonth,
  fromDayNumber,
  toDayNumber,
  toIsoDay,
  toWeekday,
} from "../../model/calendar-day.ts";
import type { Edge, Grain } from "./meaning.ts";

/** A stretch of the calendar: its size and its first day. */
export interface Period {
  readonly grain: Grain;
  readonly first: DayNumber;
}

const MONTHS: Partial<Record<Grain, number>> = {
  month: 1,
  season: 3,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const DAYS: Partial<Record<Grain, number>> = { day: 1, weekend: 2, week: 7 };

/** The period of that size that holds `day`; a weekend is that of the ISO week. */
export function toPeriod(grain: Grain, day: DayNumber): Period {
  const { year, month } = fromDayNumber(day);
  switch (grain) {
    case "day":
      return { grain, first: day };
    case "week":
      return { grain, first: addDays(day, 1 - toWeekday(day)) };
    case "weekend":
      return { grain, first: addDays(day, 6 - toWeekday(day)) };
    case "season":
      return { grain, first: toMonthStart(year * 12 + Math.floor(month / 3) * 3 - 1) };
    case "month":
    case "quarter":
    case "half":
    case "year":
    case "decade":
    case "century": {
      const size = MONTHS[grain] as number;
      return { grain, first: toMonthStart(Math.floor((year * 12 + month - 1) / size) * size) };
    }
    default:
      return assertNever(grain);
  }
}

/** The period `count` periods of its own size later. */
export function shiftPeriod({ grain, first }: Period, count: number): Period {
  const months = MONTHS[grain];
  if (months === undefined) {
    const step = grain === "day" ? 1 : 7;
    return { grain, first: addDays(first, step * count) };
  }
  const { year, month } = fromDayNumber(first);
  return { grain, first: toMonthStart(year * 12 + month - 1 + months * count) };
}

/** Its last day; a weekend ends on Sunday. */
export function findLastDay(period: Period): DayNumber {
  const days = DAYS[period.grain];
  return addDays(days === undefined ? shiftPeriod(period, 1).first : period.first, (days ?? 0) - 1);
}

/** The period of the given year: its `index`-th month, season, quarter or half, from 1. */
export function toPartOfYear(
  grain: "month" | "season" | "quarter" | "half",
  year: number,
  index: number,
): Period {
  const size = MONTHS[grain] as number;
  const month = grain === "season" ? index * 3 - 1 : (index - 1) * size;
  return { grain, first: toMonthStart(year * 12 + month) };
}

/** The day of a date that exists. */
export function toDayPeriod(year: number, month: number, day: number): Period {
  return { grain: "day", first: toDayNumber(year, month, day) };
}

/** Whether the calendar has that day. */
export function isDayOf(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Its TIMEX3 value: `2025-04-22`, `2025-W17`, `2025-Q1`, `199`, `BC0480`. */
export function toTimex({ grain, first }: Period): string {
  const { year, month, day } = fromDayNumber(first);
  const y = year < 1 ? `BC${pad(1 - year, 4)}` : pad(year, 4);
  switch (grain) {
    case "day":
      return `${y}-${pad(month)}-${pad(day)}`;
    case "week":
      return toIsoWeek(first);
    case "weekend":
      return `${toIsoWeek(addDays(first, -5))}-WE`;
    case "month":
      return `${y}-${pad(month)}`;
    case "season":
      return `${y}-${["SP", "SU", "FA", "WI"][month / 3 - 1]}`;
    case "quarter":
      return `${y}-Q${(month + 2) / 3}`;
    case "half":
      return `${y}-H${month === 1 ? 1 : 2}`;
    case "year":
      return y;
    case "decade":
      return y.slice(0, -1);
    case "century":
      return y.slice(0, -2);
    default:
      return assertNever(grain);
  }
}

/** Its EDTF; `undefined` outside the years 1 to 9999. A week is one of its days, a quarter one of its months. */
export function toEdtf(period: Period): string | undefined {
  const { grain, first } = period;
  const last = findLastDay(period);
  if (!isInRange(first) || !isInRange(last)) return undefined;
  const timex = toTimex(period);
  switch (grain) {
    case "day":
    case "month":
    case "year":
      return timex;
    case "decade":
      return fromDayNumber(first).year < 10 ? undefined : `${timex}X`;
    case "season":
      return `${timex.slice(0, 4)}-2${fromDayNumber(first).month / 3}`;
    case "week":
    case "weekend":
      return toDayChoice(first, last);
    case "quarter":
    case "half":
      return `[${toIsoDay(first).slice(0, 7)}..${toIsoDay(last).slice(0, 7)}]`;
    case "century":
      return `[${toIsoDay(first).slice(0, 4)}..${toIsoDay(last).slice(0, 4)}]`;
    default:
      return assertNever(grain);
  }
}

/** One of the days from `first` to `last`: `[2025-04-23..2025-04-27]`. */
export function toDayChoice(first: DayNumber, last: DayNumber): string | undefined {
  if (!isInRange(first) || !isInRange(last) || last < first) return undefined;
  return first === last ? toIsoDay(first) : `[${toIsoDay(first)}..${toIsoDay(last)}]`;
}

/**
 * The third of a period that is meant, as EDTF: "early June" is one of the days 1 to 10, "late 2006"
 * one of the months September to December.
 */
export function toEdgeEdtf(period: Period, edge: Edge): string | undefined {
  const last = findLastDay(period);
  if (!isInRange(period.first) || !isInRange(last)) return undefined;
  const { year } = fromDayNumber(period.first);
  const y = pad(year, 4);
  switch (period.grain) {
    case "year":
      return { early: `[${y}-01..${y}-04]`, mid: `[${y}-05..${y}-08]`, late: `[${y}-09..${y}-12]` }[
        edge
      ];
    case "decade":
      return {
        early: `[${pad(Math.max(1, year), 4)}..${pad(year + 3, 4)}]`,
        mid: `[${pad(year + 4, 4)}..${pad(year + 6, 4)}]`,
        late: `[${pad(year + 6, 4)}..${pad(year + 9, 4)}]`,
      }[edge];
    case "day":
      return toEdtf(period);
    case "month":
    case "week":
      return toThirdOfDays(period.first, last, edge);
    default:
      return toEdtf(period);
  }
}

function toThirdOfDays(first: DayNumber, last: DayNumber, edge: Edge): string | undefined {
  const third = Math.floor((last - first + 1) / 3);
  const cuts = [first, addDays(first, third), addDays(first, 2 * third)] as const;
  if (edge === "early") return toDayChoice(first, addDays(cuts[1], -1));
  if (edge === "mid") return toDayChoice(cuts[1], addDays(cuts[2], -1));
  return toDayChoice(cuts[2], last);
}

// ISO 8601: the week belongs to the year that holds its Thursday.
function toIsoWeek(monday: DayNumber): string {
  const thursday = addDays(monday, 3);
  const { year } = fromDayNumber(thursday);
  const week = Math.floor((thursday - toDayNumber(year, 1, 1)) / 7) + 1;
  return `${pad(year, 4)}-W${pad(week)}`;
}

// `months` counts from January of year 0.
function toMonthStart(months: number): DayNumber {
  const year = Math.floor(months / 12);
  return toDayNumber(year, months - year * 12 + 1, 1);
}

function isInRange(day: DayNumber): boolean {
  const { year } = fromDayNumber(day);
  return year >= 1 && year <= 9999;
}

function pad(value: number, digits = 2): string {
  return String(value).padStart(digits, "0");
}
