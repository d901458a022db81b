import type { DateRule, RuleParts } from "../dates/date-rule.ts";
import type { Meaning } from "../dates/meaning.ts";
import { isDayOf } from "../dates/period.ts";
import { isMonthHere, isWeekdayHere, isYearHere } from "./date-fits.ts";

/** Days, months and years as the calendar has them. */
export const CALENDAR_RULES: readonly DateRule[] = [
  {
    name: "day-month-year",
    example: "22 April 2025",
    pattern: "the? DAY|ORDDAY of? MONTH ,? of? YEAR",
    read: (parts) => toDay(parts.toNumber("YEAR"), parts.toNumber("MONTH"), readDay(parts)),
  },
  {
    name: "month-day-year",
    example: "April 22, 2025",
    pattern: "MONTH the? DAY|ORDDAY ,? of? YEAR",
    read: (parts) => toDay(parts.toNumber("YEAR"), parts.toNumber("MONTH"), readDay(parts)),
  },
  {
    name: "day-month",
    example: "the 22nd of April",
    pattern: "the? DAY|ORDDAY of? MONTH",
    notAfter: "%",
    read: readMonthDay,
  },
  {
    name: "month-day",
    example: "April 22",
    pattern: "MONTH the? DAY|ORDDAY",
    notAfter: "% per percent million billion people",
    read: readMonthDay,
  },
  {
    name: "month-year",
    example: "April 2025",
    pattern: "MONTH ,? of? YEAR",
    read: (parts) => ({
      kind: "calendar",
      year: parts.toNumber("YEAR"),
      month: parts.toNumber("MONTH"),
    }),
  },
  {
    name: "month",
    example: "in April",
    pattern: "MONTH",
    fits: isMonthHere,
    read: (parts) => ({ kind: "cyclic", cycle: "month", index: parts.toNumber("MONTH") }),
  },
  {
    name: "weekday",
    example: "on Tuesday",
    pattern: "WEEKDAY",
    fits: isWeekdayHere,
    read: (parts) => ({ kind: "cyclic", cycle: "weekday", index: parts.toNumber("WEEKDAY") }),
  },
  {
    name: "iso-day",
    example: "2025-04-22",
    pattern: "YEAR - NUM - DAY",
    isTight: true,
    read: (parts) => toDay(parts.toNumber("YEAR"), parts.toNumber("NUM"), parts.toNumber("DAY")),
  },
  {
    name: "slashed-day",
    example: "7/8/2007",
    pattern: "DAY / DAY / YEAR|YY",
    isTight: true,
    read: (parts) => {
      const short = parts.toNumber("YY");
      const year = parts.find("YY") === undefined ? parts.toNumber("YEAR") : toLongYear(short);
      return toSlashedDay(year, parts.toNumber("DAY"), parts.toNumber("DAY", 1));
    },
  },
  {
    name: "dotted-day",
    example: "22.4.2025",
    pattern: "DOTTED",
    read: (parts) => {
      const [day, month, year] = (parts.find("DOTTED") ?? "").split(".").map(Number);
      return toDay(year ?? 0, month ?? 0, day ?? 0);
    },
  },
  {
    name: "year",
    example: "since 2014",
    pattern: "YEAR",
    fits: isYearHere,
    read: (parts) => ({ kind: "calendar", year: parts.toNumber("YEAR") }),
  },
  {
    name: "the-year",
    example: "the year 1955",
    pattern: "the year|years YEAR",
    read: (parts) => ({ kind: "calendar", year: parts.toNumber("YEAR") }),
  },
];

function readDay(parts: RuleParts): number {
  const day = parts.toNumber("DAY");
  return Number.isNaN(day) ? parts.toNumber("ORDDAY") : day;
}

function readMonthDay(parts: RuleParts): Meaning | undefined {
  const day = readDay(parts);
  const month = parts.toNumber("MONTH");
  // 2000 was a leap year: February 29 is a day of some year.
  if (!isDayOf(2000, month, day)) return undefined;
  return { kind: "cyclic", cycle: "month", index: month, day };
}

/** A day that exists, else nothing. */
function toDay(year: number, month: number, day: number): Meaning | undefined {
  return isDayOf(year, month, day) ? { kind: "calendar", year, month, day } : undefined;
}

// American order first; where both orders are days, the other one is kept.
function toSlashedDay(year: number, first: number, second: number): Meaning | undefined {
  const american = toDay(year, first, second);
  const other = toDay(year, second, first);
  if (american === undefined || other === undefined || first === second) return american ?? other;
  return {
    kind: "calendar",
    year,
    month: first,
    day: second,
    other: { month: second, day: first },
  };
}

function toLongYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}
