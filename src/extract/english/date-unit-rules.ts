import type { DateRule, RuleParts } from "../dates/date-rule.ts";
import type { Anchor, Meaning } from "../dates/meaning.ts";
import { isShort, readUnit, toShift } from "../dates/read-parts.ts";
import { isClauseEnd, isNotOfDate, isPartNoun } from "./date-fits.ts";

/** Days, weeks, months and years counted from the publication or from the last date mentioned. */
export const UNIT_RULES: readonly DateRule[] = [
  {
    name: "unit-in-direction",
    example: "last week",
    pattern: "DIRECTION UNIT",
    fits: isNotOfDate,
    read: readDirectedUnit,
  },
  {
    name: "over-the-last-unit",
    example: "over the last year",
    pattern: "the last UNIT",
    before: "over within during through throughout",
    fits: isNotOfDate,
    read: (parts) => ({ kind: "duration", unit: readUnit(parts), count: 1 }),
  },
  {
    name: "the-latest-unit",
    example: "the latest quarter",
    pattern: "the latest UNIT",
    fits: isNotOfDate,
    read: (parts) => (isShort(readUnit(parts)) ? undefined : toShift(readUnit(parts), -1)),
  },
  {
    name: "for-the-unit",
    example: "for the year, sales rose",
    pattern: "the UNIT",
    before: "for",
    fits: isClauseEnd,
    read: (parts) => (isShort(readUnit(parts)) ? undefined : toShift(readUnit(parts), 0, "either")),
  },
  {
    name: "the-quarter",
    example: "in the quarter",
    pattern: "the quarter",
    before: "in for during",
    notAfter: "of final",
    read: () => toShift("quarter", 0, "mentioned"),
  },
  {
    name: "unit-ended",
    example: "the week ended Friday",
    pattern: "the UNIT",
    after: "ended ending",
    read: (parts) => (isShort(readUnit(parts)) ? undefined : toShift(readUnit(parts), 0, "either")),
  },
  {
    name: "the-last-unit",
    example: "the last year",
    pattern: "the last|current|coming|upcoming UNIT",
    fits: isNotOfDate,
    read: readTheLast,
  },
  {
    name: "the-next-unit",
    example: "the next day",
    pattern: "the next|following|previous|preceding|prior UNIT",
    read: readMentionedUnit,
  },
  {
    name: "the-unit-following",
    example: "the day after.",
    pattern: "the UNIT following|after|before|previous|later|earlier",
    fits: isClauseEnd,
    read: readMentionedUnit,
  },
  {
    name: "year-ago",
    example: "the year-ago quarter",
    pattern: "the? UNIT - ago|earlier",
    read: (parts) => (isShort(readUnit(parts)) ? undefined : toShift(readUnit(parts), -1)),
  },
  {
    name: "that-unit",
    example: "that year",
    pattern: "that same? UNIT",
    read: (parts) => toShift(readUnit(parts), 0, "mentioned"),
  },
  {
    name: "the-same-unit",
    example: "the same day",
    pattern: "the|this|that same UNIT",
    read: (parts) => toShift(readUnit(parts), 0, "mentioned"),
  },
  {
    name: "this-day",
    example: "on this day",
    pattern: "this day",
    read: () => toShift("day", 0, "mentioned"),
  },
  {
    name: "that-date",
    example: "by that date",
    pattern: "that|this date",
    read: () => toShift("day", 0, "mentioned"),
  },
  {
    name: "rest-of-unit",
    example: "later this week",
    pattern: "earlier|later|sometime in? this|that UNIT",
    read: readRest,
  },
  {
    name: "rest-of-the-unit",
    example: "later in the year",
    pattern: "earlier|later in|on the|that|this UNIT",
    read: readRest,
  },
  {
    name: "edge-of-unit",
    example: "early next week",
    pattern: "EDGEWORD -? DIRECTION UNIT",
    read: (parts) => toEdge(parts, readDirectedUnit(parts)),
  },
  {
    name: "edge-of-the-unit",
    example: "the end of the year",
    pattern: "the very? EDGE of the|that UNIT",
    read: (parts) =>
      toEdge(parts, toShift(readUnit(parts), 0, parts.has("that") ? "mentioned" : "either")),
  },
  {
    name: "edge-in-the-unit",
    example: "late in the year",
    pattern: "EDGEWORD in the|that UNIT",
    read: (parts) => toEdge(parts, toShift(readUnit(parts), 0, "either")),
  },
  {
    name: "part-of-the-unit",
    example: "the last quarter of the year",
    pattern: "the UNIT",
    before: "of",
    fits: isPartNoun,
    read: (parts) => (isShort(readUnit(parts)) ? undefined : toShift(readUnit(parts), 0, "either")),
  },
  {
    name: "the-weekend",
    example: "over the weekend",
    pattern: "the weekend",
    before: "over during throughout at on for through of",
    read: () => toShift("weekend", 0),
  },
  {
    name: "rest-in-the-unit",
    example: "the rest of the year",
    pattern: "the rest|remainder of the|this|that UNIT",
    read: (parts) => ({
      kind: "rest",
      side: "later",
      of: toShift(readUnit(parts), 0, readAnchor(parts)),
    }),
  },
  {
    name: "unit-end",
    example: "by year-end",
    pattern: "UNIT 's? -? end",
    before: "by at until before the",
    read: (parts) => ({ kind: "edge", edge: "late", of: toShift(readUnit(parts), 0) }),
  },
  {
    name: "this-past-unit",
    example: "this past week",
    pattern: "this|the past UNIT",
    read: (parts) => readPastUnit(parts),
  },
];

function readAnchor(parts: RuleParts): Anchor {
  if (parts.has("this")) return "published";
  return parts.has("that") || parts.find("UNIT") === "day" ? "mentioned" : "either";
}

// "past year" without "the" says how long, not which; "next hour" is no date.
function readDirectedUnit(parts: RuleParts): Meaning | undefined {
  const unit = readUnit(parts);
  const count = parts.toNumber("DIRECTION");
  if (isShort(unit) || unit === "century" || unit === "decade")
    return { kind: "duration", unit, count: 1 };
  if (unit === "day" && count !== 0) return toShift(unit, count, "mentioned");
  return unit === "day" ? undefined : toShift(unit, count);
}

function readTheLast(parts: RuleParts): Meaning | undefined {
  const unit = readUnit(parts);
  if (isShort(unit) || unit === "decade" || unit === "century")
    return { kind: "duration", unit, count: 1 };
  if (unit === "day") return undefined;
  return toShift(unit, parts.has("last") ? -1 : parts.has("current") ? 0 : 1);
}

function readMentionedUnit(parts: RuleParts): Meaning | undefined {
  const unit = readUnit(parts);
  if (isShort(unit) || unit === "decade" || unit === "century")
    return { kind: "duration", unit, count: 1 };
  const isBack = ["previous", "preceding", "prior", "before", "earlier"].some((word) =>
    parts.has(word),
  );
  return toShift(unit, isBack ? -1 : 1, "mentioned");
}

function readRest(parts: RuleParts): Meaning {
  const of = toShift(readUnit(parts), 0, readAnchor(parts));
  if (parts.has("sometime")) return of;
  return { kind: "rest", side: parts.has("earlier") ? "earlier" : "later", of };
}

function toEdge(parts: RuleParts, of: Meaning | undefined): Meaning | undefined {
  const edge = (parts.find("EDGEWORD") ?? parts.find("EDGE") ?? "early") as
    | "early"
    | "mid"
    | "late";
  return of === undefined || of.kind === "duration" ? of : { kind: "edge", edge, of };
}

// "this past week" is last week; "the past year" says how long.
function readPastUnit(parts: RuleParts): Meaning {
  const unit = readUnit(parts);
  const isDate = parts.has("this") || unit === "week" || unit === "weekend";
  return isDate && !isShort(unit) ? toShift(unit, -1) : { kind: "duration", unit, count: 1 };
}
