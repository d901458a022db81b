import type { Brand } from "../base/brand.ts";

/** Whole days since 1970-01-01 in the proleptic Gregorian calendar; negative before. */
export type DayNumber = Brand<number, "DayNumber">;

export interface CalendarDay {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  /** 1..31 */
  readonly day: number;
}

const DAY_MS = 86_400_000;
const DAYS_PER_ERA = 146_097; // 400 Gregorian years

/** The day of a date that exists. After H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function toDayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - 719_468) as DayNumber;
}

/** The date of a day: the inverse of `toDayNumber` (civil_from_days in the same source). */
export function fromDayNumber(day: DayNumber): CalendarDay {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28..31; `month` is 1..12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function toWeekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The day of a date written `2025-04-22`; `undefined` if it is written otherwise or does not exist. */
export function parseIsoDay(text: string): DayNumber | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return undefined;
  }
  return toDayNumber(year, month, day);
}

/** `2025-04-22`; years are padded to four digits. */
export function toIsoDay(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = fromDayNumber(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

export function addDays(day: DayNumber, days: number): DayNumber {
  return (day + days) as DayNumber;
}

/** Wall-clock midnight of the day, in milliseconds "as if UTC": the scale of the axis. */
export function dayToUtcMs(day: DayNumber): number {
  return day * DAY_MS;
}

/** The day that holds a moment of the axis. */
export function utcMsToDay(ms: number): DayNumber {
  return Math.floor(ms / DAY_MS) as DayNumber;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}
