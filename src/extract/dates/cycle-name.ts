import type { CyclicMeaning } from "./meaning.ts";

const WEEKDAY_NAMES = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
];

const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** What people call it: "Tuesday", "June", "quarter". */
export function toCycleName({ cycle, index, day }: CyclicMeaning): string {
  if (cycle === "weekday") return WEEKDAY_NAMES[index - 1] ?? "day";
  if (cycle === "month") return `${day === undefined ? "" : `${day} `}${MONTH_NAMES[index - 1]}`;
  return cycle === "named" ? "day of that name" : cycle;
}
