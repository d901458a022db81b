import type { DateRule, RuleParts } from "../dates/date-rule.ts";
import type { Meaning } from "../dates/meaning.ts";
import { toShift } from "../dates/read-parts.ts";
import { isClauseEnd, isCommonWord } from "./date-fits.ts";

/** Words that point from the day of publication, and those that only say past, present or future. */
export const DEICTIC_RULES: readonly DateRule[] = [
  {
    name: "than-today",
    example: "older than today",
    pattern: "today",
    before: "than like still",
    read: () => toReference("PRESENT_REF"),
  },
  {
    name: "today-than",
    example: "more today than",
    pattern: "today",
    after: "than",
    read: () => toReference("PRESENT_REF"),
  },
  {
    name: "todays-world",
    example: "today's world",
    pattern: "today 's",
    after: "world society generation youth children economy",
    read: () => toReference("PRESENT_REF"),
  },
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
    notBefore: "every from",
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
    example: "at present",
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
  {
    name: "rest-of-today",
    example: "earlier today",
    pattern: "earlier|later today",
    read: () => toShift("day", 0),
  },
];

function toPartOfDay(parts: RuleParts, of: Meaning): Meaning {
  return { kind: "time", time: `T${parts.find("PARTDAY")}`, of };
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
