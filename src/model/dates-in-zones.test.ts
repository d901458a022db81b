import { afterAll, describe, expect, test } from "vitest";
import { addDays, type DayNumber, dayToUtcMs, parseIsoDay, toIsoDay } from "./calendar-day.ts";
import { formatDate, formatDateShort } from "./date-words.ts";
import { parseEdtf } from "./edtf.ts";
import { parseArticleTime, parseInstant } from "./zoned-time.ts";

const ownZone = process.env["TZ"];
afterAll(() => setZone(ownZone));

// Each zone with what its clocks are off UTC in January and July, in minutes as `Date` has them.
describe.each([
  ["Pacific/Honolulu", 600, 600],
  ["America/New_York", 300, 240],
  ["UTC", 0, 0],
  ["Europe/London", 0, -60],
  ["Asia/Kolkata", -330, -330],
  ["Australia/Lord_Howe", -660, -630],
  ["Pacific/Auckland", -780, -720],
  ["Pacific/Kiritimati", -840, -840],
])("on a device in %s", (zone, januaryOffset, julyOffset) => {
  test("nothing about dates changes", () => {
    setZone(zone);
    const offsets = [0, 6].map((month) => new Date(2025, month, 15).getTimezoneOffset());
    expect(offsets).toEqual([januaryOffset, julyOffset]); // the zone really is in force
    expect(
      [
        "2025-03-30",
        "2025-11-02",
        "2025-04-06",
        "2024-02-29",
        "2000-01-01",
        "2024-12-31/2025-01-01",
        "[2025-03-29..2025-03-31]",
        "2023-24",
        "1900-02",
      ].map(describeDate),
    ).toEqual([
      "2025-03-30 2025-03-30 Sunday 30 March 2025; Sun 30 Mar",
      "2025-11-02 2025-11-02 Sunday 2 November 2025; Sun 2 Nov",
      "2025-04-06 2025-04-06 Sunday 6 April 2025; Sun 6 Apr",
      "2024-02-29 2024-02-29 Thursday 29 February 2024; Thu 29 Feb 2024",
      "2000-01-01 2000-01-01 Saturday 1 January 2000; Sat 1 Jan 2000",
      "2024-12-31 2025-01-01 Tue 31 December 2024 to Wed 1 January 2025; 31 Dec 2024 – 1 Jan",
      "2025-03-29 2025-03-31 some day from Sat 29 to Mon 31 March 2025; 29–31 Mar",
      "2023-12-01 2024-02-29 winter 2023–24; winter 2023–24",
      "1900-02-01 1900-02-28 February 1900; Feb 1900",
    ]);
  });

  test("every day of two years has 24 hours on the axis and one successor", () => {
    setZone(zone);
    let day = parseIsoDay("2023-12-31") as DayNumber;
    const end = parseIsoDay("2026-01-01") as DayNumber;
    const written = new Set<string>();
    for (; day < end; day = addDays(day, 1)) {
      written.add(toIsoDay(day));
      if (dayToUtcMs(addDays(day, 1)) - dayToUtcMs(day) !== 86_400_000) throw new Error(`${day}`);
    }
    expect(written.size).toBe(1 + 366 + 365);
    expect(toIsoDay(day)).toBe("2026-01-01");
  });

  test("instants and the clocks of other zones stay as they are", () => {
    setZone(zone);
    expect(parseInstant("2025-04-22T21:00+03:00")).toBe(1_745_344_800_000);
    expect(
      [
        ["2025-03-30T01:00:00Z", "Europe/London"],
        ["2025-11-02T06:00:00Z", "America/New_York"],
        ["2025-04-05T15:00:00Z", "Australia/Lord_Howe"],
        ["1999-12-31T11:00:00Z", "Pacific/Auckland"],
      ].map(([iso = "", timeZone = ""]) => {
        const time = parseArticleTime(iso, timeZone);
        return time && [toIsoDay(time.day), time.minuteOfDay];
      }),
    ).toEqual([
      ["2025-03-30", 120],
      ["2025-11-02", 60],
      ["2025-04-06", 90],
      ["2000-01-01", 0],
    ]);
  });
});

// Node reads the zone again when it is set; a process of Vitest runs one file at a time.
function setZone(zone: string | undefined): void {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
}

function describeDate(text: string): string {
  const date = parseEdtf(text);
  if (!date.ok) return date.error.message;
  const { first, last } = date.value;
  const bounds = [first, last].map((day) => (day === undefined ? "open" : toIsoDay(day)));
  return `${bounds.join(" ")} ${formatDate(date.value)}; ${formatDateShort(date.value, 2025)}`;
}
