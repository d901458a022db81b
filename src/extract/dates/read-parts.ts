import type { RuleParts } from "./date-rule.ts";
import type { Anchor, Meaning, Unit } from "./meaning.ts";

/** A shift of `count` units from an anchor. */
export function toShift(unit: Unit, count: number, anchor: Anchor = "published"): Meaning {
  return { kind: "shift", unit, count, anchor };
}

/** The unit that a match names, in the singular or the plural; a day where none is named. */
export function readUnit(parts: RuleParts): Unit {
  return (parts.find("UNITS") ?? parts.find("UNIT") ?? "day") as Unit;
}

/** Whether a unit is shorter than a day. */
export function isShort(unit: Unit): boolean {
  return unit === "second" || unit === "minute" || unit === "hour";
}

/** The clock time on that day. */
export function toTimed(clock: Meaning | undefined, day: Meaning | undefined): Meaning | undefined {
  return clock?.kind === "time" && day !== undefined ? { ...clock, of: day } : undefined;
}
