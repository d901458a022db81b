import type { DateRule, RuleParts } from "../dates/date-rule.ts";
import { isMonthHere, isSeasonHere, isWeekdayHere, isYearHere } from "../dates/judge-figures.ts";
import type { Meaning } from "../dates/meaning.ts";
import { isDayOf } from "../dates/period.ts";

/** Names of dates as the calendar has them: days, months, years, seasons, decades. */
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
    name: "years-of-age-of-time",
    example: "the year 1955",
    pattern: "the year|years YEAR",
    read: (parts) => ({ kind: "calendar", year: parts.toNumber("YEAR") }),
  },
  {
    name: "year-before-christ",
    example: "480 BC",
    pattern: "NUM ERA",
    read: (parts) => ({ kind: "calendar", year: 1 - parts.toNumber("NUM") }),
  },
  {
    name: "month-before-christ",
    example: "August 480 BC",
    pattern: "MONTH ,? of? NUM ERA",
    read: (parts) => ({
      kind: "calendar",
      year: 1 - parts.toNumber("NUM"),
      month: parts.toNumber("MONTH"),
    }),
  },
  {
    name: "decade-before-christ",
    example: "the 470s BC",
    pattern: "the? DECADE ERA",
    read: (parts) => ({ kind: "years", grain: "decade", first: -8 - parts.toNumber("DECADE") }),
  },
  {
    name: "century-before-christ",
    example: "the 4th century BC",
    pattern: "the? ORDINAL -? century ERA",
    read: (parts) => ({
      kind: "years",
      grain: "century",
      first: 2 - parts.toNumber("ORDINAL") * 100,
    }),
  },
  {
    name: "season-year",
    example: "the summer of 2003",
    pattern: "the? SEASON ,? of? YEAR",
    read: (parts) => toPart("season", parts.toNumber("YEAR"), parts.toNumber("SEASON")),
  },
  {
    name: "season",
    example: "in the fall",
    pattern: "the? SEASON",
    fits: isSeasonHere,
    read: (parts) => ({ kind: "cyclic", cycle: "season", index: parts.toNumber("SEASON") }),
  },
  {
    name: "decade",
    example: "the 1990s",
    pattern: "the? DECADE",
    read: (parts) => toDecade(parts.toNumber("DECADE")),
  },
  {
    name: "decade-with-apostrophe",
    example: "the 1930's",
    pattern: "YEAR 's",
    isTight: true,
    notBefore: "in of since by the",
    read: readApostropheDecade,
  },
  {
    name: "decade-after-the",
    example: "in the 1930's",
    pattern: "the YEAR 's",
    read: readApostropheDecade,
  },
  {
    name: "decade-in-words",
    example: "the sixties",
    pattern: "the DECADEWORD",
    read: (parts) => toDecade(parts.toNumber("DECADEWORD") * 10),
  },
  {
    name: "century",
    example: "the 19th century",
    pattern: "the? ORDINAL -? century",
    read: (parts) => toCentury(parts.toNumber("ORDINAL")),
  },
  {
    name: "quarter",
    example: "the third quarter",
    pattern: "the? ORDINAL -? quarter",
    read: (parts) => toCyclicPart("quarter", parts.toNumber("ORDINAL"), 4),
  },
  {
    name: "half",
    example: "the first half",
    pattern: "the ORDINAL half",
    after: "of",
    fits: (nodes, _from, to) => isPeriodNext(nodes[to + 1]?.classes, nodes[to + 2]?.classes),
    read: (parts) => toCyclicPart("half", parts.toNumber("ORDINAL"), 2),
  },
  {
    name: "latter-half",
    example: "the latter half of 2008",
    pattern: "the? latter half|part",
    after: "of",
    fits: (nodes, _from, to) => isPeriodNext(nodes[to + 1]?.classes, nodes[to + 2]?.classes),
    read: () => toCyclicPart("half", 2, 2),
  },
];

// A half of a year only: "the second half of 2008", not that of a match.
function isPeriodNext(
  next: ReadonlyMap<string, string> | undefined,
  second: ReadonlyMap<string, string> | undefined,
): boolean {
  const year = (classes: ReadonlyMap<string, string> | undefined) =>
    classes?.has("YEAR") === true || classes?.get("UNIT") === "year";
  return year(next) || (year(second) && (next?.has("DIRECTION") === true || next?.size === 0));
}

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

function toDecade(start: number): Meaning {
  return { kind: "years", grain: "decade", first: start < 100 ? 1900 + start : start };
}

function readApostropheDecade(parts: RuleParts): Meaning | undefined {
  const year = parts.toNumber("YEAR");
  return year % 10 === 0 ? { kind: "years", grain: "decade", first: year } : undefined;
}

function toCentury(ordinal: number): Meaning | undefined {
  const isUsual = ordinal >= 1 && ordinal <= 22;
  return isUsual ? { kind: "years", grain: "century", first: (ordinal - 1) * 100 } : undefined;
}

function toPart(grain: "season" | "quarter" | "half", year: number, index: number): Meaning {
  return { kind: "calendar", year, part: { grain, index } };
}

function toCyclicPart(
  cycle: "quarter" | "half",
  ordinal: number,
  count: number,
): Meaning | undefined {
  const index = ordinal === -1 ? count : ordinal;
  return index >= 1 && index <= count ? { kind: "cyclic", cycle, index } : undefined;
}
