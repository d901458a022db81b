import type { DateRule, PairRule, RuleParts } from "../dates/date-rule.ts";
import { isClauseEnd } from "../dates/judge-figures.ts";
import { type Edge, findGrain, type Meaning } from "../dates/meaning.ts";

/** What is made of parts already read: these see `DATE`, `DAYDATE`, `YEARDATE`, `DURATION`, `CLOCK`. */
export const JOINING_RULES: readonly DateRule[] = [
  {
    name: "weekday-and-day",
    example: "Tuesday, 22 April 2025",
    pattern: "WEEKDAYDATE ,? DAYDATE",
    read: (parts) => readWeekdayAndDay(parts),
  },
  {
    name: "month-of-that-year",
    example: "October of next year",
    pattern: "DATE ,? of? YEARDATE",
    read: readPartOfYear,
  },
  {
    name: "edge",
    example: "early June",
    pattern: "EDGEWORD -? in|of|on? the? DATE",
    fits: (nodes, _from, to) => nodes[to - 1]?.classes.has("DAYDATE") === false,
    read: readEdge,
  },
  {
    name: "edge-of",
    example: "the end of March",
    pattern: "the? very? EDGE of|to DATE",
    read: readEdge,
  },
  {
    name: "possessive-end",
    example: "year's end",
    pattern: "DATE 's end|close|start|beginning",
    read: (parts) => ({
      kind: "edge",
      edge: parts.has("end") || parts.has("close") ? "late" : "early",
      of: parts.findMeaning("DATE") as Meaning,
    }),
  },
  {
    name: "turn-of",
    example: "the turn of 1990",
    pattern: "the turn|eve|dawn of YEARDATE|DECADEDATE|CENTURYDATE",
    read: (parts) => findDate(parts),
  },
  {
    name: "first-week-of",
    example: "the last week of March",
    pattern: "the ORDINAL UNIT of|in DATE",
    read: readInside,
  },
  {
    name: "rest-of-date",
    example: "later in 2008",
    pattern: "earlier|later in DATE",
    fits: (nodes, _from, to) => nodes[to - 1]?.classes.has("DAYDATE") === false,
    read: (parts) => findDate(parts),
  },
  {
    name: "approximate-date",
    example: "about 1950",
    pattern: "about|around|circa|c|ca|approximately|roughly .? YEARDATE|MONTHDATE",
    read: (parts) => ({ kind: "approximate", of: findDate(parts) as Meaning }),
  },
  {
    name: "ago",
    example: "two years ago",
    pattern: "more|less|over|just|about|almost|nearly|only|some|APPROX? than? DURATION ago|back",
    read: (parts) => toShifted(parts, -1, "published"),
  },
  {
    name: "later",
    example: "two days later",
    pattern: "just|only|about|less|more|APPROX? than? DURATION later|afterwards|afterward",
    read: (parts) => toShifted(parts, 1, "mentioned"),
  },
  {
    name: "earlier",
    example: "a year earlier",
    pattern: "just|only|about|less|more|APPROX? than? DURATION earlier|previously|beforehand",
    read: (parts) => toShifted(parts, -1, "mentioned"),
  },
  {
    name: "before-that",
    example: "two days before that",
    pattern: "DURATION before|after that|this|then",
    read: (parts) => toShifted(parts, parts.has("before") ? -1 : 1, "mentioned"),
  },
  {
    name: "before-at-clause-end",
    example: "two years before.",
    pattern: "DURATION before|after",
    fits: isClauseEnd,
    read: (parts) => toShifted(parts, parts.has("before") ? -1 : 1, "mentioned"),
  },
  {
    name: "from-now",
    example: "two weeks from now",
    pattern: "DURATION from now|today",
    read: (parts) => toShifted(parts, 1, "published"),
  },
  {
    name: "units-time",
    example: "in two weeks' time",
    pattern: "DURATION ' time",
    read: (parts) => toShifted(parts, 1, "published"),
  },
  {
    name: "more-than",
    example: "more than a year",
    pattern: "more|less|fewer|longer than DURATION",
    read: (parts) => parts.findMeaning("DURATION"),
  },
  {
    name: "at-least",
    example: "at least ten days",
    pattern: "at|up least|most|to? DURATION",
    fits: (nodes, from, to) => to - from === 3 && nodes[from] !== undefined,
    read: (parts) => parts.findMeaning("DURATION"),
  },
  {
    name: "about",
    example: "nearly three weeks",
    pattern: "APPROX a? DURATION",
    // "over the past 30 days" is no approximation.
    fits: (nodes, _from, to) => !THE_DURATIONS.has(nodes[to - 1]?.rule ?? ""),
    read: (parts) => parts.findMeaning("DURATION"),
  },
  {
    name: "day-and-part",
    example: "Friday morning",
    pattern: "EDGEWORD? DAYDATE PARTDAY",
    read: readPartOfDay,
  },
  {
    name: "part-of-the-day",
    example: "the night of 20 June 1791",
    pattern: "the PARTDAY of|on DAYDATE",
    read: readPartOfDay,
  },
  {
    name: "part-on-a-day",
    example: "in the morning on Tuesday",
    pattern: "early|late in? the? PARTDAY of|on DAYDATE",
    read: readPartOfDay,
  },
  {
    name: "part-of-day",
    example: "in the evening",
    pattern: "the PARTDAY",
    before: "in during by of throughout early late",
    read: (parts) => ({ kind: "time", time: `T${parts.find("PARTDAY")}` }),
  },
];

const THE_DURATIONS = new Set([
  "the-units",
  "recent-units",
  "last-number-of-units",
  "numbered-last-units",
  "last-few-units",
  "the-last-unit",
  "the-next-unit",
  "this-past-unit",
]);

/** The joining that needs the results of the first: clock and day, and dates within parts of dates. */
export const CLOCK_JOINING_RULES: readonly DateRule[] = [
  {
    name: "clock-on-day",
    example: "at 8:30 p.m. on Tuesday",
    pattern: "CLOCK on|of? the? DAYDATE",
    read: (parts) => toTimed(parts.findMeaning("CLOCK"), parts.findMeaning("DAYDATE")),
  },
  {
    name: "day-at-clock",
    example: "Tuesday at 10 a.m.",
    pattern: "DAYDATE ,? at|around|by|about CLOCK",
    read: (parts) => toTimed(parts.findMeaning("CLOCK"), parts.findMeaning("DAYDATE")),
  },
];

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

function findDate(parts: RuleParts): Meaning | undefined {
  for (const name of ["DATE", "YEARDATE", "MONTHDATE", "DECADEDATE", "CENTURYDATE", "DAYDATE"]) {
    const meaning = parts.findMeaning(name);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

function readWeekdayAndDay(parts: RuleParts): Meaning | undefined {
  const day = parts.findMeaning("DAYDATE");
  const weekday = parts.findMeaning("WEEKDAYDATE");
  if (day?.kind === "cyclic" && day.cycle === "month" && weekday?.kind === "cyclic") {
    return { ...day, weekday: weekday.index };
  }
  return day?.kind === "calendar" ? day : undefined;
}

// "October of next year", "the first quarter of 2009", "July 25 of that year".
function readPartOfYear(parts: RuleParts): Meaning | undefined {
  const part = parts.findMeaning("DATE");
  const of = parts.findMeaning("YEARDATE");
  return part === undefined || of === undefined ? undefined : toPartOfYear(part, of);
}

function toPartOfYear(part: Meaning, of: Meaning): Meaning | undefined {
  if (part.kind === "edge") {
    const inner = toPartOfYear(part.of, of);
    return inner === undefined ? undefined : { ...part, of: inner };
  }
  if (part.kind !== "cyclic" || part.cycle === "weekday") return undefined;
  if (part.cycle === "named") return undefined;
  if (of.kind === "calendar") {
    const { cycle, index, day } = part;
    if (cycle === "month") return { ...of, month: index, ...(day === undefined ? {} : { day }) };
    return { ...of, part: { grain: cycle, index } };
  }
  const { cycle, index, day } = part;
  return { kind: "inside", grain: cycle, index, of, ...(day === undefined ? {} : { day }) };
}

function readEdge(parts: RuleParts): Meaning | undefined {
  const of = parts.findMeaning("DATE");
  const edge = (parts.find("EDGEWORD") ?? parts.find("EDGE")) as Edge | undefined;
  if (of === undefined || edge === undefined || findGrain(of) === "time") return undefined;
  return { kind: "edge", edge, of };
}

function readInside(parts: RuleParts): Meaning | undefined {
  const of = parts.findMeaning("DATE");
  const unit = parts.find("UNIT");
  const index = parts.toNumber("ORDINAL");
  const isKnown =
    unit === "day" ||
    unit === "week" ||
    unit === "weekend" ||
    unit === "month" ||
    unit === "decade";
  if (of === undefined || !isKnown) return undefined;
  return { kind: "inside", grain: unit, index, of };
}

function readPartOfDay(parts: RuleParts): Meaning | undefined {
  const of = parts.findMeaning("DAYDATE");
  return of === undefined ? undefined : { kind: "time", time: `T${parts.find("PARTDAY")}`, of };
}

function toTimed(clock: Meaning | undefined, day: Meaning | undefined): Meaning | undefined {
  return clock?.kind === "time" && day !== undefined ? { ...clock, of: day } : undefined;
}

// Half a year ago is counted in months; a time that is not told leads nowhere.
function toShifted(
  parts: RuleParts,
  sign: 1 | -1,
  anchor: "published" | "mentioned",
): Meaning | undefined {
  const duration = parts.findMeaning("DURATION");
  if (duration?.kind !== "duration") return undefined;
  const { unit, count } = duration;
  if (count === undefined)
    return { kind: "reference", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" };
  if (count > 3000) return undefined;
  // "four minutes later" needs a clock to count from: it says how long.
  const isShort = unit === "hour" || unit === "minute" || unit === "second";
  if (isShort && (anchor === "mentioned" || count < 12)) return duration;
  // "two decades ago" is about the year, not the decade of the calendar.
  if (unit === "decade" || unit === "century") {
    const years = sign * count * (unit === "decade" ? 10 : 100);
    return {
      kind: "approximate",
      of: { kind: "shift", unit: "year", count: Math.round(years), anchor },
    };
  }
  if (Number.isInteger(count)) return { kind: "shift", unit, count: sign * count, anchor };
  return unit === "year"
    ? { kind: "shift", unit: "month", count: sign * Math.round(count * 12), anchor }
    : { kind: "shift", unit, count: sign * Math.round(count), anchor };
}

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

/** In a text that counts years before Christ, figures after these words go on in that count. */
export const ANCIENT_RULES: readonly DateRule[] = [
  {
    name: "ancient-year",
    example: "in 490",
    pattern: "ANCIENT",
    before: "in since by until from to of and during before after around about late early - – (",
    notAfter: "BC % percent , to men ships people years talents stades soldiers",
    fits: (nodes, from, to) =>
      nodes[from]?.text.length === 3 && !/^\p{Ll}+s$/u.test(nodes[to]?.text ?? ""),
    read: (parts) => ({ kind: "calendar", year: 1 - parts.toNumber("ANCIENT") }),
  },
];
