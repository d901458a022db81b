import {
  addDays,
  type DayNumber,
  daysInMonth,
  toDayNumber,
  toWeekday,
} from "../../model/calendar-day.ts";
import type { NamedDay } from "../english/date-names.ts";

/** The day that the name means in `year`. */
export function toNamedDay(named: NamedDay, year: number): DayNumber {
  if (named.easter !== undefined) return addDays(toEasterSunday(year), named.easter);
  const month = named.month ?? 1;
  return named.nth === undefined
    ? toDayNumber(year, month, named.day ?? 1)
    : toNthWeekday(year, month, ...named.nth);
}

function toNthWeekday(year: number, month: number, nth: number, weekday: number): DayNumber {
  const from = toDayNumber(year, month, nth < 0 ? daysInMonth(year, month) - 6 : 1 + (nth - 1) * 7);
  return addDays(from, (weekday - toWeekday(from) + 7) % 7);
}

// The Gregorian Easter of the western churches: the anonymous algorithm, after J. Meeus,
// "Astronomical Algorithms", chapter 8.
function toEasterSunday(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const leap = 2 * (century % 4) + 2 * Math.floor(ofCentury / 4);
  const toSunday = (32 + leap - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return toDayNumber(year, Math.floor(days / 31), (days % 31) + 1);
}
