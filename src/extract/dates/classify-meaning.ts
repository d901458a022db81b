import { type DayNumber, fromDayNumber } from "../../model/calendar-day.ts";
import { findGrain, type Meaning } from "./meaning.ts";

/** Whether later expressions may take their year from what `meaning` gave. */
export function hasOwnYear(meaning: Meaning): boolean {
  if (meaning.kind === "edge" || meaning.kind === "rest" || meaning.kind === "approximate")
    return hasOwnYear(meaning.of);
  if (meaning.kind === "inside") return hasOwnYear(meaning.of);
  if (meaning.kind === "time") return meaning.of !== undefined && hasOwnYear(meaning.of);
  return meaning.kind === "calendar";
}

/** Whether a date is told by looking from the day of publication: "yesterday", "on Tuesday". */
export function isDeictic(meaning: Meaning): boolean {
  if (meaning.kind === "shift") return meaning.anchor === "published";
  if (meaning.kind === "cyclic")
    return meaning.cycle === "weekday" || meaning.direction !== undefined;
  if (meaning.kind === "edge" || meaning.kind === "time" || meaning.kind === "rest") {
    return meaning.of !== undefined && isDeictic(meaning.of);
  }
  return false;
}

/** The year that the text itself gives; `undefined` for what has to be resolved. */
export function findOwnYear(meaning: Meaning): number | undefined {
  if (meaning.kind === "calendar") return meaning.year;
  if (meaning.kind === "years") return meaning.first;
  if (meaning.kind === "edge" || meaning.kind === "approximate") return findOwnYear(meaning.of);
  return undefined;
}

/** TIMEX3 type. */
export function toTimexType(meaning: Meaning): "DATE" | "TIME" | "DURATION" | "SET" {
  if (meaning.kind === "duration") return "DURATION";
  if (meaning.kind === "set") return "SET";
  return findGrain(meaning) === "time" ? "TIME" : "DATE";
}

/** The year of the publication. */
export function toYear(day: DayNumber): number {
  return fromDayNumber(day).year;
}
