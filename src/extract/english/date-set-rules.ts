import type { DateRule } from "../dates/date-rule.ts";
import type { Meaning, Unit } from "../dates/meaning.ts";
import { readUnit } from "../dates/read-parts.ts";
import { isCommonWord } from "./date-fits.ts";
import { isCounted, isLongUnit, isRate } from "./date-unit-fits.ts";

/** How often. */
export const SET_RULES: readonly DateRule[] = [
  {
    name: "every-unit",
    example: "every year",
    pattern: "every|each|per UNIT",
    read: (parts) => toSet(readUnit(parts), 1),
  },
  {
    name: "every-number-of-units",
    example: "every two years",
    pattern: "every NUM UNITS",
    read: (parts) => toSet(readUnit(parts), parts.toNumber("NUM")),
  },
  {
    name: "every-other-unit",
    example: "every other day",
    pattern: "every other|second UNIT",
    read: (parts) => toSet(readUnit(parts), 2),
  },
  {
    name: "every-weekday",
    example: "every Tuesday",
    pattern: "every|each WEEKDAY",
    read: (parts) => ({ kind: "set", value: `XXXX-WXX-${parts.find("WEEKDAY")}` }),
  },
  {
    name: "weekdays",
    example: "on Sundays",
    pattern: "WEEKDAYS",
    read: (parts) => ({ kind: "set", value: `XXXX-WXX-${parts.find("WEEKDAYS")}` }),
  },
  {
    name: "weekends",
    example: "at weekends",
    pattern: "weekends",
    before: "on at every most",
    read: () => ({ kind: "set", value: "XXXX-WXX-WE" }),
  },
  {
    name: "every-month",
    example: "every April",
    pattern: "every|each MONTH",
    read: (parts) => ({
      kind: "set",
      value: `XXXX-${(parts.find("MONTH") ?? "").padStart(2, "0")}`,
    }),
  },
  {
    name: "every-part-of-day",
    example: "every morning",
    pattern: "every|each PARTDAY",
    read: (parts) => ({ kind: "set", value: `XXXX-XX-XXT${parts.find("PARTDAY")}` }),
  },
  {
    name: "recurring",
    example: "weekly",
    pattern: "RECURRING",
    fits: isCommonWord,
    read: (parts) => toSet((parts.find("RECURRING") ?? "day") as Unit, 1),
  },
  {
    name: "rate",
    example: "15 aircraft a year",
    pattern: "a|an|each UNIT",
    fits: (nodes, from, to) =>
      isLongUnit(nodes[to - 1]?.classes.get("UNIT")) &&
      !isCounted(nodes[to]) &&
      isRate(nodes, from),
    read: (parts) => toSet(readUnit(parts), 1),
  },
];

function toSet(unit: Unit, count: number): Meaning {
  const short = { hour: "TH", minute: "TM", second: "TS" } as Partial<Record<Unit, string>>;
  const letter = {
    day: "D",
    week: "W",
    fortnight: "W",
    weekend: "WE",
    month: "M",
    quarter: "M",
    year: "Y",
  };
  const time = short[unit];
  if (time !== undefined) return { kind: "set", value: `PT${count}${time.slice(1)}` };
  const times = unit === "fortnight" ? 2 : unit === "quarter" ? 3 : unit === "decade" ? 10 : 1;
  const code = (letter as Partial<Record<Unit, string>>)[unit] ?? "Y";
  return { kind: "set", value: `P${count * times}${code}` };
}
