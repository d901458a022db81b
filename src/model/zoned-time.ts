import type { ArticleTime } from "./article-time.ts";
import { type DayNumber, dayToUtcMs, parseIsoDay, toDayNumber } from "./calendar-day.ts";

const MINUTE_MS = 60_000;

/** What clocks and calendars of a zone show. */
export interface WallClock {
  readonly day: DayNumber;
  /** Minutes since midnight, 0..1439. */
  readonly minuteOfDay: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** What clocks in `timeZone` show at an instant; the zone must be known (`isTimeZone`). */
export function toWallClock(instantMs: number, timeZone: string): WallClock {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "gregory",
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    formatters.set(timeZone, formatter);
  }
  const parts = new Map(formatter.formatToParts(instantMs).map(({ type, value }) => [type, value]));
  const get = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const year = parts.get("era") === "BC" ? 1 - get("year") : get("year");
  return {
    day: toDayNumber(year, get("month"), get("day")),
    minuteOfDay: get("hour") * 60 + get("minute"),
  };
}

/** Whether the platform knows the IANA zone `name`. */
export function isTimeZone(name: string): boolean {
  // Offsets such as "+03:00" are accepted by some engines only, and are no zones.
  if (!/^[A-Za-z]/.test(name) || name.length > 60) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/**
 * Milliseconds since 1970 of an ISO 8601 date and time with offset (`2025-04-22T18:00:00Z`,
 * `2025-04-19T18:00+03:00`); `undefined` for a missing offset and for days and hours that do not exist.
 */
export function parseInstant(iso: string): number | undefined {
  const match =
    /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d):?(\d\d))$/.exec(
      iso,
    );
  if (match === null) return undefined;
  const day = parseIsoDay(match[1] as string);
  const [hour, minute, second] = [match[2], match[3], match[4] ?? "0"].map(Number) as [
    number,
    number,
    number,
  ];
  const [offsetHour, offsetMinute] = [match[7] ?? "0", match[8] ?? "0"].map(Number) as [
    number,
    number,
  ];
  if (day === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  if (offsetHour > 18 || offsetMinute > 59) return undefined;
  const offset = (match[6] === "-" ? -1 : 1) * (offsetHour * 60 + offsetMinute);
  const milliseconds = Math.trunc(Number(`0.${match[5] ?? "0"}`) * 1000);
  return dayToUtcMs(day) + (hour * 60 + minute - offset) * MINUTE_MS + second * 1000 + milliseconds;
}

/** An instant as the article's zone sees it; `undefined` if `iso` is no instant. */
export function parseArticleTime(iso: string, timeZone: string): ArticleTime | undefined {
  const instantMs = parseInstant(iso);
  return instantMs === undefined
    ? undefined
    : { iso, instantMs, ...toWallClock(instantMs, timeZone) };
}
