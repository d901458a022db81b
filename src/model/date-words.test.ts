import { describe, expect, test } from "vitest";
import { type DayNumber, parseIsoDay } from "./calendar-day.ts";
import {
  formatClock,
  formatDate,
  formatDateShort,
  formatDay,
  formatDayShort,
} from "./date-words.ts";
import { type EdtfDate, parseEdtf } from "./edtf.ts";

describe("a date in words", () => {
  test.each([
    ["2025-04-22", "Tuesday 22 April 2025"],
    ["2025-04", "April 2025"],
    ["2025", "2025"],
    ["202X", "the 2020s"],
    ["2025-04-XX", "some day in April 2025"],
    ["2025-04~", "around April 2025"],
    ["2025-04?", "April 2025 (uncertain)"],
    ["2025-04%", "around April 2025 (uncertain)"],
    ["2025-04-22~", "around Tuesday 22 April 2025"],
    ["2025-04-XX?", "some day in April 2025 (uncertain)"],
    ["2025-21", "spring 2025"],
    ["2025-23~", "around autumn 2025"],
    ["2025-24", "winter 2025–26"],
    ["2009-24", "winter 2009–10"],
    ["1999-24", "winter 1999–2000"],
    ["0033", "33"],
  ])("a point: %s is %s", expectWords);

  test.each([
    ["2025-04-02/2025-04-03", "Wed 2 to Thu 3 April 2025"],
    ["2025-04-28/2025-05-02", "Mon 28 April to Fri 2 May 2025"],
    ["2024-12-30/2025-01-02", "Mon 30 December 2024 to Thu 2 January 2025"],
    ["2025-04-02/2025-04-02", "Wed 2 April 2025"],
    ["2025-04-02/..", "since Wed 2 April 2025"],
    ["../2025-04-21", "until Mon 21 April 2025"],
    ["../2025-04~", "until around April 2025"],
    ["2024/2025-03", "2024 to March 2025"],
    ["2025-03/2025-05", "March to May 2025"],
    ["2024-11/2025-02", "November 2024 to February 2025"],
    ["2025-04-02~/2025-04-03", "around Wed 2 April 2025 to Thu 3 April 2025"],
    ["2025-21/2025-22", "spring 2025 to summer 2025"],
  ])("what lasted: %s is %s", expectWords);

  test.each([
    ["[2025-04-23..2025-04-27]", "some day from Wed 23 to Sun 27 April 2025"],
    ["[2025-04-28..2025-05-02]", "some day from Mon 28 April to Fri 2 May 2025"],
    ["[2025-03..2025-05]", "some time from March to May 2025"],
    ["[2025-04-23..2025-04-23]", "Wed 23 April 2025"],
    ["[..2025-04-27]", "some day up to Sun 27 April 2025"],
    ["[..2025]", "some time up to 2025"],
    ["[2025-04-22,2025-04-23]", "Tue 22 or Wed 23 April 2025"],
    ["[2025-04-22,2025-04-23,2025-05-01]", "Tue 22, Wed 23 April or Thu 1 May 2025"],
    ["[2024,2025-03]", "2024 or March 2025"],
    ["[2025-04-22~,2025-04-23]", "around Tue 22 April 2025 or Wed 23 April 2025"],
    [
      "[2025-04-20,2025-04-23..2025-04-27]",
      "Sun 20 April 2025 or some day from Wed 23 to Sun 27 April 2025",
    ],
  ])("one of several: %s is %s", expectWords);

  test.each([
    ["{2025-04-23..2025-04-27}", "several times from Wed 23 to Sun 27 April 2025"],
    ["{2025-04-22,2025-04-23}", "Tue 22 and Wed 23 April 2025"],
    ["{2025-02,2025-03,2025-04}", "February, March and April 2025"],
    ["{2024-12,2025-01}", "December 2024 and January 2025"],
  ])("several: %s is %s", expectWords);
});

describe("a short date", () => {
  test.each([
    ["2025-04-22", "Tue 22 Apr"],
    ["2024-06-14", "Fri 14 Jun 2024"],
    ["2025-04", "Apr"],
    ["2025-04~", "c. Apr"],
    ["2024-04?", "Apr 2024?"],
    ["2024-04%", "c. Apr 2024?"],
    ["2025", "2025"],
    ["202X", "the 2020s"],
    ["2025-24", "winter 2025–26"],
    ["2025-04-XX", "some day in Apr"],
    ["2025-04-23/2025-04-27", "23–27 Apr"],
    ["2025-04-28/2025-05-02", "28 Apr – 2 May"],
    ["2024-12-30/2025-01-02", "30 Dec 2024 – 2 Jan"],
    ["2024-06-14/2024-06-15", "14–15 Jun 2024"],
    ["2025-04-23/2025-04-23", "Wed 23 Apr"],
    ["2025-03/2025-05", "Mar – May"],
    ["../2025-04-21", "until Mon 21 Apr"],
    ["2025-04-21/..", "since Mon 21 Apr"],
    ["[2025-04-23..2025-04-27]", "23–27 Apr"],
    ["[..2025-04-27]", "by Sun 27 Apr"],
    ["[2025-04-22,2025-04-23]", "Tue 22 Apr or Wed 23 Apr"],
    ["{2025-04-22,2025-04-23}", "Tue 22 Apr and Wed 23 Apr"],
  ])("%s is %s in 2025", (text, words) => {
    expect(formatDateShort(read(text), 2025)).toBe(words);
  });

  test("tells the year where none goes without saying", () => {
    expect(formatDateShort(read("2025-04-22"))).toBe("Tue 22 Apr 2025");
    expect(formatDateShort(read("2025-04~"))).toBe("c. Apr 2025");
  });
});

test("days are told in full or short", () => {
  const day = parseIsoDay("2025-04-23") as DayNumber;
  expect(formatDay(day)).toBe("Wednesday 23 April 2025");
  expect(formatDayShort(day, 2025)).toBe("Wed 23 Apr");
  expect(formatDayShort(day)).toBe("Wed 23 Apr 2025");
});

test("a clock always has four digits", () => {
  expect([0, 65, 1080, 1439].map(formatClock)).toEqual(["00:00", "01:05", "18:00", "23:59"]);
});

function expectWords(text: string, words: string): void {
  expect(formatDate(read(text))).toBe(words);
}

function read(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (!date.ok) throw new Error(date.error.message);
  return date.value;
}
