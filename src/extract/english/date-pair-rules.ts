import type { PairRule, RuleParts } from "../dates/date-rule.ts";
import { findGrain, type Meaning } from "../dates/meaning.ts";
import { toTimed } from "../dates/read-parts.ts";

/** Two expressions that share a month, a year or a direction; each stands for itself. */
export const PAIR_RULES: readonly PairRule[] = [
  {
    name: "clock-and-day",
    example: "at 16:15 UTC, June 1st",
    pattern: "CLOCK , DAYDATE",
    readPair: (parts) => {
      const day = parts.findMeaning("DAYDATE");
      const timed = toTimed(parts.findMeaning("CLOCK"), day);
      return timed === undefined || day === undefined ? undefined : [timed, day];
    },
  },
  {
    name: "days-of-month",
    example: "from 3 to 5 May",
    pattern: "DAY|ORDDAY -|–|—|to|and|or|until|till|through the? DAYDATE",
    readPair: (parts) => {
      const date = parts.findMeaning("DAYDATE");
      const day = parts.toNumber("DAY");
      return toSharedDay(date, Number.isNaN(day) ? parts.toNumber("ORDDAY") : day, "first");
    },
  },
  {
    name: "month-days",
    example: "April 1 and 2",
    pattern: "DAYDATE -|–|—|to|and|or|until|till|through DAY|ORDDAY",
    notAfter: "% percent per people other of",
    fits: (nodes, _from, to) =>
      nodes[to]?.classes.has("UNITS") !== true && nodes[to]?.classes.size !== undefined
        ? !/^\p{Ll}+s$/u.test(nodes[to]?.text ?? "")
        : true,
    readPair: (parts) => {
      const day = parts.toNumber("DAY");
      return toSharedDay(
        parts.findMeaning("DAYDATE"),
        Number.isNaN(day) ? parts.toNumber("ORDDAY") : day,
        "second",
      );
    },
  },
  {
    name: "years-before-christ",
    example: "499 to 493 BC",
    pattern: "ANCIENT -|–|to|and|or|until YEARDATE",
    readPair: readAncientYears,
  },
  {
    name: "years",
    example: "2008-09",
    pattern: "YEARDATE -|–|—|/ YY",
    isTight: true,
    readPair: readShortYear,
  },
  {
    name: "dates",
    example: "from March to June 2010",
    pattern: "DATE -|–|—|to|and|or|until|till|through|, the? DATE",
    readPair: (parts) => shareYear(parts.findMeaning("DATE"), parts.findMeaning("DATE", 1)),
  },
  {
    name: "durations",
    example: "60 to 90 days",
    pattern: "NUM -|–|to|or|and DURATION",
    readPair: readNumberAndDuration,
  },
];

/** A second round of pairs is marked by this rule's words: "from", "-" and "to" make a range, "and" does not. */
export const RANGE_WORDS: ReadonlySet<string> = new Set([
  "-",
  "–",
  "—",
  "to",
  "until",
  "till",
  "through",
]);

function toSharedDay(
  date: Meaning | undefined,
  day: number,
  which: "first" | "second",
): readonly [Meaning, Meaning] | undefined {
  const isMonthDay = date?.kind === "cyclic" && date.cycle === "month";
  if (date === undefined || !(isMonthDay || (date.kind === "calendar" && date.day !== undefined)))
    return undefined;
  const shared: Meaning = isMonthDay ? { ...date, day } : { ...date, day };
  const isOrdered = which === "first" ? day < (date.day ?? 0) : day > (date.day ?? 0);
  if (!isOrdered) return undefined;
  return which === "first" ? [shared, date] : [date, shared];
}

function readAncientYears(parts: RuleParts): readonly [Meaning, Meaning] | undefined {
  const second = parts.findMeaning("YEARDATE");
  const year = 1 - parts.toNumber("ANCIENT");
  if (second?.kind !== "calendar" || second.year > 0 || year >= second.year) return undefined;
  return [{ kind: "calendar", year }, second];
}

function readShortYear(parts: RuleParts): readonly [Meaning, Meaning] | undefined {
  const first = parts.findMeaning("YEARDATE");
  if (first?.kind !== "calendar") return undefined;
  const year = Math.floor(first.year / 100) * 100 + parts.toNumber("YY");
  return year > first.year ? [first, { kind: "calendar", year }] : undefined;
}

// A year written once stands for both: "July 8 - August 4, 1952".
function shareYear(
  first: Meaning | undefined,
  second: Meaning | undefined,
): readonly [Meaning, Meaning] | undefined {
  if (first === undefined || second === undefined) return undefined;
  if (first.kind === "edge" && findGrain(first) === findGrain(second)) {
    const pair = shareYear(first.of, second);
    return pair === undefined ? undefined : [{ ...first, of: pair[0] }, pair[1]];
  }
  if (first.kind !== "cyclic" || first.direction !== undefined) return [first, second];
  const year = second.kind === "calendar" ? second.year : undefined;
  if (year === undefined) return [first, second];
  if (first.cycle === "month" && second.kind === "calendar" && second.month !== undefined) {
    const before = first.index > second.month ? year - 1 : year;
    const { index: month, day } = first;
    return [
      { kind: "calendar", year: before, month, ...(day === undefined ? {} : { day }) },
      second,
    ];
  }
  const isPart = first.cycle === "season" || first.cycle === "quarter" || first.cycle === "half";
  if (isPart && second.kind === "calendar" && second.part !== undefined) {
    return [{ kind: "calendar", year, part: { grain: first.cycle, index: first.index } }, second];
  }
  return [first, second];
}

function readNumberAndDuration(parts: RuleParts): readonly [Meaning, Meaning] | undefined {
  const duration = parts.findMeaning("DURATION");
  if (duration?.kind !== "duration") return undefined;
  return [{ ...duration, count: parts.toNumber("NUM") }, duration];
}
