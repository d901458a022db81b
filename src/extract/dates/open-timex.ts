import type { DateContext } from "./date-context.ts";
import type { Grain, Meaning, Unit } from "./meaning.ts";
import { toTimex } from "./period.ts";

/** The value of a date without a year: `XXXX-06`, `XXXX-06-12`, `XXXX-SU`, `XXXX-WXX-2`. */
export function toOpenTimex(meaning: Extract<Meaning, { kind: "cyclic" }>): string {
  const { cycle, index, day } = meaning;
  const number = String(index).padStart(2, "0");
  if (cycle === "weekday") return `XXXX-WXX-${index}`;
  if (cycle === "month")
    return day === undefined ? `XXXX-${number}` : `XXXX-${number}-${String(day).padStart(2, "0")}`;
  if (cycle === "named") return "XXXX-XX-XX";
  const code =
    cycle === "season"
      ? (["SP", "SU", "FA", "WI"][index - 1] ?? "XX")
      : `${cycle === "half" ? "H" : "Q"}${index}`;
  return `XXXX-${code}`;
}

/**
 * What is known of a day, month or year that nothing fixes: "two days later" after "in 1915" is
 * `1915-XX-XX`.
 */
export function toOpenShift(grain: Grain, { mentions }: DateContext): string | undefined {
  const known = mentions.last === undefined ? "" : toTimex(mentions.last.period);
  const year = /^(?:BC)?\d{4}/.exec(known)?.[0] ?? "XXXX";
  const month = /-\d\d/.exec(known)?.[0] ?? "-XX";
  if (grain === "day") return `${year}${month}-XX`;
  if (grain === "month") return `${year}-XX`;
  if (grain === "week") return `${year}-WXX`;
  return grain === "year" ? "XXXX" : undefined;
}

const DURATION_CODES: Readonly<Record<Unit, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  weekend: "WE",
  week: "W",
  fortnight: "W",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "DE",
  century: "CE",
};

/** The value of a duration: `P3D`, `PT40M`, `PXY` where the number is not told. */
export function toDurationTimex(unit: Unit, count: number | undefined): string {
  const isShort = unit === "second" || unit === "minute" || unit === "hour";
  const amount = count === undefined ? "X" : String(unit === "fortnight" ? count * 2 : count);
  return `P${isShort ? "T" : ""}${amount}${DURATION_CODES[unit]}`;
}
