import { fromDayNumber } from "../../model/calendar-day.ts";
import type { DateRule } from "../dates/date-rule.ts";
import type { Meaning } from "../dates/meaning.ts";
import { toNamedDay } from "../dates/named-day.ts";
import { isAfterName } from "./date-fits.ts";
import { NAMED_DAYS, type NamedDay } from "./date-names.ts";

/** One rule for each day with a name, with and without its year: "Christmas", "Easter 1916". */
export const NAMED_DAY_RULES: readonly DateRule[] = NAMED_DAYS.flatMap((named, index) => {
  const pattern = named.name.replace(/'s/g, " 's").replace(/[-/]/g, " $& ");
  const fits: DateRule["fits"] = (nodes, from) =>
    !/^\p{Ll}/u.test(nodes[from]?.text ?? "") && !isAfterName(nodes, from);
  const example = named.name.replace(/(?<!')\b\p{L}/gu, (letter) => letter.toUpperCase());
  const base = { name: "named-day", example, fits };
  const alone: DateRule = { ...base, pattern, read: () => toMeaning(named, index) };
  if (named.year !== undefined) return [alone];
  const withYear: DateRule = {
    ...base,
    example: `${example} 1998`,
    pattern: `${pattern} ,? of? YEAR`,
    read: (parts) => toDayOf(named, parts.toNumber("YEAR")),
  };
  return [alone, withYear];
});

function toMeaning(named: NamedDay, index: number): Meaning {
  return named.year === undefined
    ? { kind: "cyclic", cycle: "named", index }
    : toDayOf(named, named.year);
}

function toDayOf(named: NamedDay, year: number): Meaning {
  const { month, day } = fromDayNumber(toNamedDay(named, year));
  return { kind: "calendar", year, month, day };
}
