import type { DateRule, RuleParts } from "../dates/date-rule.ts";
import type { Meaning } from "../dates/meaning.ts";
import { toShift } from "../dates/read-parts.ts";

/** Weekdays, months and seasons with a direction: "last June", "the following Monday". */
export const DIRECTED_RULES: readonly DateRule[] = [
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
    name: "directed-month-day",
    example: "last April 22",
    pattern: "the? DIRECTION MONTH DAY",
    read: (parts) => ({
      kind: "cyclic",
      cycle: "month",
      index: parts.toNumber("MONTH"),
      day: parts.toNumber("DAY"),
      direction: parts.toNumber("DIRECTION"),
    }),
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
];

function readSameCycle(parts: RuleParts): Meaning {
  const isMonth = parts.find("MONTH") !== undefined;
  const index = parts.toNumber(isMonth ? "MONTH" : "SEASON");
  const cycle = isMonth ? "month" : "season";
  return { kind: "cyclic", cycle, index, direction: 0, anchor: "mentioned" };
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
