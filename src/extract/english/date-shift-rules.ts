import type { DateRule, RuleParts } from "../dates/date-rule.ts";
import type { Meaning } from "../dates/meaning.ts";
import { isShort } from "../dates/read-parts.ts";
import { isClauseEnd } from "./date-fits.ts";

/** What is made of a duration: "two years ago", "a week later", "nearly three weeks". */
export const SHIFT_RULES: readonly DateRule[] = [
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
];

const THE_DURATIONS = new Set([
  "the-units",
  "recent-units",
  "last-number-of-units",
  "numbered-last-units",
  "last-few-units",
  "the-last-unit",
  "over-the-last-unit",
  "the-next-unit",
  "this-past-unit",
]);

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
  if (isShort(unit) && (anchor === "mentioned" || count < 12)) return duration;
  // "200 years ago" is a round number.
  if (unit === "year" && count >= 50 && count % 10 === 0) {
    return { kind: "approximate", of: { kind: "shift", unit, count: sign * count, anchor } };
  }
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
