import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  type CalendarDay,
  type DayNumber,
  daysInMonth,
  dayToUtcMs,
  fromDayNumber,
  isLeapYear,
  parseIsoDay,
  toDayNumber,
  toIsoDay,
  toWeekday,
  utcMsToDay,
} from "./calendar-day.ts";

const YEAR_ONE = -719_162 as DayNumber;
const YEAR_9999_END = 2_932_896 as DayNumber;
const anyDay = fc.integer({ min: YEAR_ONE, max: YEAR_9999_END }).map((day) => day as DayNumber);

describe("day numbers", () => {
  test("agree with walking day by day through two eras of 400 years", () => {
    const disagreements: string[] = [];
    let day: number = YEAR_ONE;
    let weekday = 1; // 1 January of year 1 was a Monday
    for (const { year, month, day: dayOfMonth } of walkDays(1, 800)) {
      const found = fromDayNumber(day as DayNumber);
      if (
        toDayNumber(year, month, dayOfMonth) !== day ||
        found.year !== year ||
        found.month !== month ||
        found.day !== dayOfMonth ||
        toWeekday(day as DayNumber) !== weekday
      ) {
        disagreements.push(`${year}-${month}-${dayOfMonth}`);
      }
      day += 1;
      weekday = (weekday % 7) + 1;
    }
    expect(disagreements).toEqual([]);
    expect(day).toBe(YEAR_ONE + 2 * 146_097);
  });

  test("agree with walking from one known day to another", () => {
    const year = fc.integer({ min: 1, max: 9990 });
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 3000 }), (from, steps) => {
        let walked: CalendarDay | undefined;
        let left = steps;
        for (walked of walkDays(from, from + 9)) {
          if (left === 0) break;
          left -= 1;
        }
        expect(fromDayNumber(addDays(toDayNumber(from, 1, 1), steps))).toEqual(walked);
      }),
    );
  });

  test("and dates are inverse to each other, also before year 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_000_000, max: 4_000_000 }), (number) => {
        const { year, month, day } = fromDayNumber(number as DayNumber);
        expect(toDayNumber(year, month, day)).toBe(number);
      }),
    );
  });

  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["0001-01-01", YEAR_ONE],
    ["2000-03-01", 11_017],
    ["2025-04-22", 20_200],
    ["9999-12-31", YEAR_9999_END],
  ])("of %s is %i", (iso, number) => {
    expect(parseIsoDay(iso)).toBe(number);
    expect(toIsoDay(number as DayNumber)).toBe(iso);
  });
});

describe("days", () => {
  test.each([
    ["2025-03-30", "2025-03-31"],
    ["2025-04-30", "2025-05-01"],
    ["2024-02-28", "2024-02-29"],
    ["2024-02-29", "2024-03-01"],
    ["2025-02-28", "2025-03-01"],
    ["1900-02-28", "1900-03-01"],
    ["2000-02-28", "2000-02-29"],
    ["1999-12-31", "2000-01-01"],
    ["2100-02-28", "2100-03-01"],
  ])("after %s comes %s", (before, after) => {
    const day = parseIsoDay(before) as DayNumber;
    expect(toIsoDay(addDays(day, 1))).toBe(after);
    expect(toIsoDay(addDays(parseIsoDay(after) as DayNumber, -1))).toBe(before);
  });

  test.each([
    ["1970-01-01", 4],
    ["2025-04-22", 2],
    ["2024-02-29", 4],
    ["1900-01-01", 1],
    ["2025-04-27", 7],
  ])("%s is weekday %i", (iso, weekday) => {
    expect(toWeekday(parseIsoDay(iso) as DayNumber)).toBe(weekday);
  });

  test("survive the way to the axis and back from any moment in them", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 86_399_999 }), (day, ms) => {
        expect(utcMsToDay(dayToUtcMs(day) + ms)).toBe(day);
      }),
    );
  });

  test("survive being written and read", () => {
    fc.assert(fc.property(anyDay, (day) => parseIsoDay(toIsoDay(day)) === day));
  });

  test.each([
    "2025-04-31",
    "2025-02-29",
    "1900-02-29",
    "0000-01-01",
    "2025-00-10",
    "2025-13-01",
    "2025-04-00",
    "2025-4-2",
    "2025-04",
    "20250422",
    "-2025-04-22",
    "+2025-04-22",
    "12025-04-22",
    " 2025-04-22",
    "2025-04-22\n",
    "2025-04-22T00:00Z",
    "٢٠٢٥-٠٤-٢٢",
    "",
  ])("are not read from %j", (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  });
});

test("leap years are those divisible by 4, of the centuries only those by 400", () => {
  expect([1600, 2000, 2024, 2400].filter(isLeapYear)).toEqual([1600, 2000, 2024, 2400]);
  expect([1700, 1800, 1900, 2023, 2025, 2100].filter(isLeapYear)).toEqual([]);
  expect(daysInMonth(2024, 2)).toBe(29);
  expect(daysInMonth(2100, 2)).toBe(28);
});

/** The naive twin: every date of the years, one after the other, by the rhyme of the months. */
function* walkDays(fromYear: number, toYear: number): Generator<CalendarDay> {
  for (let year = fromYear; year <= toYear; year += 1) {
    const february = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
    const lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [at, length] of lengths.entries()) {
      for (let day = 1; day <= length; day += 1) yield { year, month: at + 1, day };
    }
  }
}
