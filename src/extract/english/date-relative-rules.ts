import type { DateRule, RuleParts } from "../dates/date-rule.ts";
import { isClauseEnd, isCommonWord, isNotOfDate, isPartNoun } from "../dates/judge-figures.ts";
import type { Anchor, Meaning, Unit } from "../dates/meaning.ts";

/** Expressions that count from the publication or from the last date mentioned. */
export const RELATIVE_RULES: readonly DateRule[] = [
  { name: "today", example: "today", pattern: "today", read: () => toShift("day", 0) },
  { name: "yesterday", example: "yesterday", pattern: "yesterday", read: () => toShift("day", -1) },
  { name: "tomorrow", example: "tomorrow", pattern: "tomorrow", read: () => toShift("day", 1) },
  {
    name: "day-before-yesterday",
    example: "the day before yesterday",
    pattern: "the day before yesterday",
    read: () => toShift("day", -2),
  },
  {
    name: "day-after-tomorrow",
    example: "the day after tomorrow",
    pattern: "the day after tomorrow",
    read: () => toShift("day", 2),
  },
  {
    name: "tonight",
    example: "tonight",
    pattern: "tonight",
    read: () => ({ kind: "time", time: "TNI", of: toShift("day", 0) }),
  },
  {
    name: "last-night",
    example: "last night",
    pattern: "last night",
    read: () => ({ kind: "time", time: "TNI", of: toShift("day", -1) }),
  },
  {
    name: "overnight",
    example: "overnight",
    pattern: "overnight",
    notAfter: "stay stays trip flight train bag bags",
    read: () => ({ kind: "time", time: "TNI", of: toShift("day", 0) }),
  },
  {
    name: "this-morning",
    example: "this morning",
    pattern: "this PARTDAY",
    read: (parts) => toPartOfDay(parts, toShift("day", 0)),
  },
  {
    name: "that-morning",
    example: "that morning",
    pattern: "that same? PARTDAY",
    read: (parts) => toPartOfDay(parts, toShift("day", 0, "mentioned")),
  },
  {
    name: "next-morning",
    example: "early the next morning",
    pattern: "EDGEWORD? the next|following PARTDAY",
    read: (parts) => toPartOfDay(parts, toShift("day", 1, "mentioned")),
  },
  {
    name: "previous-evening",
    example: "the previous evening",
    pattern: "the previous|preceding PARTDAY",
    read: (parts) => toPartOfDay(parts, toShift("day", -1, "mentioned")),
  },
  {
    name: "unit-in-direction",
    example: "last week",
    pattern: "DIRECTION UNIT",
    fits: isNotOfDate,
    read: readDirectedUnit,
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
    name: "rest-of-today",
    example: "earlier today",
    pattern: "earlier|later today",
    read: () => toShift("day", 0),
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
    name: "that-season",
    example: "that same spring",
    pattern: "that same? SEASON|MONTH",
    read: readSameCycle,
  },
  {
    name: "the-same-season",
    example: "in the same summer",
    pattern: "the same SEASON",
    read: readSameCycle,
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
    name: "following-weekday",
    example: "the following Monday",
    pattern: "the following|next|previous|preceding WEEKDAY",
    read: (parts) => toDirected(parts, "weekday", "WEEKDAY", "mentioned"),
  },
  {
    name: "following-month",
    example: "the previous April",
    pattern: "the following|next|previous|preceding MONTH",
    read: (parts) => toDirected(parts, "month", "MONTH", "mentioned"),
  },
  {
    name: "following-season",
    example: "the following spring",
    pattern: "the following|next|previous|preceding SEASON",
    read: (parts) => toDirected(parts, "season", "SEASON", "mentioned"),
  },
  {
    name: "directed-weekday",
    example: "next Monday",
    pattern: "the? DIRECTION WEEKDAY",
    read: (parts) => toDirected(parts, "weekday", "WEEKDAY"),
  },
  {
    name: "directed-month",
    example: "last June",
    pattern: "the? DIRECTION MONTH",
    read: (parts) => toDirected(parts, "month", "MONTH"),
  },
  {
    name: "directed-season",
    example: "this summer",
    pattern: "the? DIRECTION SEASON",
    read: (parts) => toDirected(parts, "season", "SEASON"),
  },
  {
    name: "this-past-unit",
    example: "this past week",
    pattern: "this|the past UNIT",
    read: (parts) => readPastUnit(parts),
  },
  {
    name: "this-coming-weekday",
    example: "this coming Monday",
    pattern: "this coming|past WEEKDAY|MONTH|SEASON",
    read: readThisComing,
  },
  {
    name: "weekday-week",
    example: "on Tuesday last week",
    pattern: "WEEKDAY of? last|next|this week",
    read: readWeekdayOfWeek,
  },
  {
    name: "day-of-month",
    example: "on the 20th",
    pattern: "the ORDDAY",
    before: "on until by from to and since before after of through",
    fits: (nodes, from, to) => isClauseEnd(nodes, from, to) || isFreeOrdinal(nodes[to]?.lower),
    read: (parts) => ({ kind: "dayOfMonth", day: parts.toNumber("ORDDAY") }),
  },
  {
    name: "reference",
    example: "currently",
    pattern: "REFERENCE",
    notBefore: "every",
    notAfter: "affairs account accounts events",
    fits: isCommonWord,
    read: (parts) => toReference(parts.find("REFERENCE") as ReferenceValue),
  },
  {
    name: "soon",
    example: "will soon",
    pattern: "very? soon|shortly",
    fits: (nodes, _from, to) => !/^(?:after|before|afterwards?)$/.test(nodes[to]?.lower ?? ""),
    read: () => ({ kind: "reference", value: "FUTURE_REF", isAheadOnly: true }),
  },
  {
    name: "more-recently",
    example: "more recently",
    pattern: "more|most|until|very recently|recent",
    read: () => ({ kind: "reference", value: "PAST_REF" }),
  },
  {
    name: "present",
    example: "at the moment",
    pattern: "at present|moment",
    read: () => ({ kind: "reference", value: "PRESENT_REF" }),
  },
  {
    name: "present-time",
    example: "at this time",
    pattern: "at the|this present? moment|time|point|present",
    fits: (nodes, _from, to) =>
      isPresentTime(nodes[to - 1]?.lower, nodes[to - 2]?.lower, nodes[to]?.lower),
    read: () => ({ kind: "reference", value: "PRESENT_REF" }),
  },
  {
    name: "these-days",
    example: "these days",
    pattern: "these days",
    read: () => ({ kind: "reference", value: "PRESENT_REF" }),
  },
  {
    name: "time-being",
    example: "for the time being",
    pattern: "the time being",
    read: () => ({ kind: "reference", value: "PRESENT_REF" }),
  },
  {
    name: "right-now",
    example: "right now",
    pattern: "right now",
    read: () => ({ kind: "reference", value: "PRESENT_REF" }),
  },
  {
    name: "future",
    example: "in the near future",
    pattern: "the near|foreseeable|immediate|distant? future",
    read: () => ({ kind: "reference", value: "FUTURE_REF" }),
  },
  {
    name: "in-future",
    example: "in future",
    pattern: "future",
    before: "in near the foreseeable",
    read: () => ({ kind: "reference", value: "FUTURE_REF" }),
  },
  {
    name: "the-past",
    example: "in the past",
    pattern: "the recent|distant? past",
    fits: (nodes, from, to) =>
      isClauseEnd(nodes, from, to) ||
      /^(?:and|or|but|when|as|that|to|have|has|had|is|was)$/.test(nodes[to]?.lower ?? ""),
    read: () => ({ kind: "reference", value: "PAST_REF" }),
  },
];

function toShift(unit: Unit, count: number, anchor: Anchor = "published"): Meaning {
  return { kind: "shift", unit, count, anchor };
}

function readUnit(parts: RuleParts): Unit {
  return (parts.find("UNIT") ?? "day") as Unit;
}

function readAnchor(parts: RuleParts): Anchor {
  if (parts.has("this")) return "published";
  return parts.has("that") || parts.find("UNIT") === "day" ? "mentioned" : "either";
}

function readSameCycle(parts: RuleParts): Meaning {
  const isMonth = parts.find("MONTH") !== undefined;
  const index = parts.toNumber(isMonth ? "MONTH" : "SEASON");
  const cycle = isMonth ? "month" : "season";
  return { kind: "cyclic", cycle, index, direction: 0, anchor: "mentioned" };
}

function isShort(unit: Unit): boolean {
  return unit === "second" || unit === "minute" || unit === "hour";
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

function toPartOfDay(parts: RuleParts, of: Meaning): Meaning {
  return { kind: "time", time: `T${parts.find("PARTDAY")}`, of };
}

// "the following April" counts from the text, "last April" from the day of publication.
function toDirected(
  parts: RuleParts,
  cycle: "weekday" | "month" | "season",
  className: string,
  anchor: "published" | "mentioned" = "published",
): Meaning {
  const index = parts.toNumber(className);
  const isBack = parts.has("previous") || parts.has("preceding");
  const direction = anchor === "published" ? parts.toNumber("DIRECTION") : isBack ? -1 : 1;
  return { kind: "cyclic", cycle, index, direction, anchor };
}

// "this past week" is last week; "the past year" says how long.
function readPastUnit(parts: RuleParts): Meaning {
  const unit = readUnit(parts);
  const isDate = parts.has("this") || unit === "week" || unit === "weekend";
  return isDate && !isShort(unit) ? toShift(unit, -1) : { kind: "duration", unit, count: 1 };
}

function readThisComing(parts: RuleParts): Meaning {
  const direction = parts.has("past") ? -1 : 1;
  for (const cycle of ["weekday", "month", "season"] as const) {
    const index = parts.toNumber(cycle.toUpperCase());
    if (!Number.isNaN(index)) return { kind: "cyclic", cycle, index, direction };
  }
  return toShift("day", 0);
}

function readWeekdayOfWeek(parts: RuleParts): Meaning {
  const count = parts.has("last") ? -1 : parts.has("next") ? 1 : 0;
  const index = parts.toNumber("WEEKDAY");
  return { kind: "inside", grain: "day", index, of: toShift("week", count) };
}

type ReferenceValue = Extract<Meaning, { kind: "reference" }>["value"];

function toReference(value: ReferenceValue): Meaning {
  return { kind: "reference", value };
}

function isFreeOrdinal(word: string | undefined): boolean {
  return word !== undefined && /^(?:to|and|the|when|after|before|a|of|was|were|in|at)$/.test(word);
}

// "at the time" looks back at the story; "at this time", "at the moment" mean the present.
function isPresentTime(
  noun: string | undefined,
  left: string | undefined,
  next: string | undefined,
): boolean {
  if (next === "of" || next === "when" || next === "that") return false;
  return noun === "moment" || noun === "present" || (noun === "time" && left !== "the");
}
