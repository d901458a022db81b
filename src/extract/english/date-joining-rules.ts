import type { DateRule, RuleParts } from "../dates/date-rule.ts";
import { type Edge, findGrain, type Meaning } from "../dates/meaning.ts";
import { toTimed } from "../dates/read-parts.ts";

/** What is made of dates already read: these see `DATE`, `DAYDATE`, `YEARDATE`, `CLOCK`. */
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
    example: "July's end",
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
    example: "early in the morning on Tuesday",
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
