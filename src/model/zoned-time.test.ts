import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseIsoDay, toIsoDay, utcMsToDay } from "./calendar-day.ts";
import { isTimeZone, parseArticleTime, parseInstant, toWallClock } from "./zoned-time.ts";

const anyInstant = fc.integer({
  min: Date.UTC(1900, 0, 1),
  max: Date.UTC(9999, 11, 31, 23, 59, 59, 999),
});

describe("a wall clock", () => {
  test.each([
    // London's clocks go forward over 01:00, New York's back over 01:00.
    ["2025-03-30T00:59:59Z", "Europe/London", "2025-03-30 00:59"],
    ["2025-03-30T01:00:00Z", "Europe/London", "2025-03-30 02:00"],
    ["2025-11-02T05:59:59Z", "America/New_York", "2025-11-02 01:59"],
    ["2025-11-02T06:00:00Z", "America/New_York", "2025-11-02 01:00"],
    // Lord Howe shifts by half an hour only.
    ["2025-04-05T14:59:59Z", "Australia/Lord_Howe", "2025-04-06 01:59"],
    ["2025-04-05T15:00:00Z", "Australia/Lord_Howe", "2025-04-06 01:30"],
    ["2025-10-04T15:29:59Z", "Australia/Lord_Howe", "2025-10-05 01:59"],
    ["2025-10-04T15:30:00Z", "Australia/Lord_Howe", "2025-10-05 02:30"],
    // Samoa left out 30 December 2011.
    ["2011-12-30T09:59:59Z", "Pacific/Apia", "2011-12-29 23:59"],
    ["2011-12-30T10:00:00Z", "Pacific/Apia", "2011-12-31 00:00"],
    // 26 hours lie between the ends of the world.
    ["2025-04-22T10:00:00Z", "Pacific/Kiritimati", "2025-04-23 00:00"],
    ["2025-04-22T09:59:59Z", "Pacific/Honolulu", "2025-04-21 23:59"],
    ["2025-04-22T18:30:00Z", "Asia/Kolkata", "2025-04-23 00:00"],
    ["2025-04-22T18:00:00Z", "Europe/Moscow", "2025-04-22 21:00"],
    ["2024-02-28T12:00:00Z", "Pacific/Auckland", "2024-02-29 01:00"],
    ["1999-12-31T23:59:59Z", "UTC", "1999-12-31 23:59"],
    // Before 1970: Britain kept summer time from 1968 to 1971.
    ["1969-12-31T23:30:00Z", "Europe/London", "1970-01-01 00:30"],
    ["1945-05-08T22:01:00Z", "Europe/Moscow", "1945-05-09 01:01"],
    // Before 1582: no Julian dates.
    ["1500-03-01T00:00:00Z", "UTC", "1500-03-01 00:00"],
    ["0001-01-01T00:00:00Z", "UTC", "0001-01-01 00:00"],
  ])("at %s in %s shows %s", (iso, timeZone, shown) => {
    const { day, minuteOfDay } = toWallClock(parseInstant(iso) as number, timeZone);
    const [date, hour, minute] = shown.split(/[ :]/);
    expect(toIsoDay(day)).toBe(date);
    expect(minuteOfDay).toBe(Number(hour) * 60 + Number(minute));
  });

  test("in UTC is plain arithmetic", () => {
    fc.assert(
      fc.property(anyInstant, (instantMs) => {
        const day = utcMsToDay(instantMs);
        const minuteOfDay = Math.floor(instantMs / 60_000) - day * 1440;
        expect(toWallClock(instantMs, "UTC")).toEqual({ day, minuteOfDay });
      }),
    );
  });
});

describe("an instant", () => {
  test.each([
    ["1970-01-01T00:00Z", 0],
    ["1969-12-31T23:59:59.999Z", -1],
    ["2025-04-22T18:00:00Z", 1_745_344_800_000],
    ["2025-04-22T21:00:00+03:00", 1_745_344_800_000],
    ["2025-04-22T21:00+0300", 1_745_344_800_000],
    ["2025-04-22T23:45+05:45", 1_745_344_800_000],
    ["2025-04-22T14:00:00.0009-04:00", 1_745_344_800_000],
    ["2024-02-29T00:00:00.57Z", 1_709_164_800_570],
  ])("is read from %s", (iso, instantMs) => {
    expect(parseInstant(iso)).toBe(instantMs);
  });

  test("agrees with the platform's reading of full ISO dates", () => {
    const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(anyInstant, offset, (instantMs, minutes) => {
        const size = Math.abs(minutes);
        const sign = minutes < 0 ? "-" : "+";
        const clock = [Math.floor(size / 60), size % 60].map((part) => `${part}`.padStart(2, "0"));
        const local = new Date(instantMs).toISOString().slice(0, -1);
        const iso = `${local}${sign}${clock.join(":")}`;
        expect(parseInstant(iso)).toBe(Date.parse(iso));
      }),
    );
  });

  test.each([
    "2025-02-30T10:00:00Z",
    "2025-04-31T10:00:00Z",
    "1900-02-29T10:00:00Z",
    "0000-01-01T00:00:00Z",
    "2025-04-22T24:00:00Z",
    "2025-04-22T23:60:00Z",
    "2025-04-22T23:59:60Z",
    "2025-04-22T18:00:00",
    "2025-04-22T18:00:00+03",
    "2025-04-22T18:00:00+19:00",
    "2025-04-22T18:00:00+03:60",
    "2025-04-22T18Z",
    "2025-04-22 18:00:00Z",
    "2025-04-22t18:00:00z",
    "2025-04-22T18:00:00.Z",
    "2025-04-22T18:00:00Z\n",
    "2025-04-22",
    "22 April 2025 18:00 UTC",
    "1745344800000",
    "",
  ])("is not guessed from %j", (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  test("with one character changed is refused or agrees with the platform", () => {
    const iso = "2025-02-28T18:30:45.250+03:00";
    const at = fc.nat({ max: iso.length - 1 });
    fc.assert(
      fc.property(at, fc.constantFrom(..."0123456789-:TZ+. \n"), (index, character) => {
        const text = iso.slice(0, index) + character + iso.slice(index + 1);
        const instantMs = parseInstant(text);
        if (instantMs !== undefined) expect(instantMs).toBe(Date.parse(text));
      }),
    );
  });
});

test("an article's time keeps its text and stands on the day of the article's zone", () => {
  const iso = "2025-04-22T23:30:00Z";
  expect(parseArticleTime(iso, "Europe/London")).toEqual({
    iso,
    instantMs: parseInstant(iso),
    day: parseIsoDay("2025-04-23"),
    minuteOfDay: 30,
  });
  expect(parseArticleTime("2025-04-22", "Europe/London")).toBeUndefined();
});

test("time zones are IANA names", () => {
  const known = ["UTC", "Europe/London", "Australia/Lord_Howe", "Asia/Calcutta"];
  expect(known.filter(isTimeZone)).toEqual(known);
  const unknown = ["", "+03:00", "Mars/Olympus", "Europe/", "Local", "__proto__", "A".repeat(5000)];
  expect(unknown.filter(isTimeZone)).toEqual([]);
});
