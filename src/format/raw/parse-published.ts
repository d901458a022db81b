import { parseIsoDay } from "../../model/calendar-day.ts";
import { parseInstant } from "../../model/zoned-time.ts";
import { cleanLine } from "./clean-text.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\s{1,3})?";

/** Ways of writing a day; each with where year, month and day stand in it. */
const DAY_FORMS: readonly (readonly [pattern: RegExp, year: number, month: number, day: number])[] =
  [
    [/^(\d{4})-(\d\d)-(\d\d)(?!\d)/, 1, 2, 3],
    [/^(\d{4})\/(\d\d)\/(\d\d)(?!\d)/, 1, 2, 3],
    [/^(\d{4})(\d\d)(\d\d)(?!\d)/, 1, 2, 3],
    [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, 3, 2, 1],
    [
      new RegExp(
        `^${WEEKDAY}${MONTH}\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})(?!\\d)`,
        "i",
      ),
      3,
      1,
      2,
    ],
    [
      new RegExp(
        `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?\\.?[\\s-]{1,3}(?:of\\s)?${MONTH},?[\\s-]{1,3}(\\d{4})(?!\\d)`,
        "i",
      ),
      3,
      2,
      1,
    ],
  ];

/** A clock time after the day; the zone only where it is an offset or UTC. */
const TIME =
  /^(?:T|,?\s{0,3}(?:at\s|[-–|·]\s)?)(\d{1,2})[:.](\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:\s?([ap])\.?m\.?)?(?:\s?(Z|UTC|GMT)(?![A-Za-z+-])|\s?(?:UTC|GMT)?([+-]\d\d):?(\d\d))?/i;

const LABEL =
  /^(?:(?:first\s)?(?:published|posted|issued|released)|publication date|date)(?:\s(?:on|at))?\s?:?\s/i;
const AFTER_DATE =
  /^(?:\s?(?:[A-Z]{2,5}|local time))?(?:[\s,;|·•(–—-]+(?:(?:last\s)?(?:updated|modified|edited)\b.*|\d{1,3}\smin(?:ute)?s?(?:\sread)?\)?))?\s*$/i;

/** The longest text that is looked at as a date, in characters. */
const MAX_LENGTH = 140;

/**
 * The ISO 8601 form of a date from metadata: `2025-04-22` or, where the time has an offset,
 * `2025-04-22T18:00:00+01:00`. `undefined` for what is no day of the calendar, and for the zero
 * dates that publishing systems write when they know none (before 1600, 1970-01-01).
 */
export function parsePublished(text: string): string | undefined {
  const read = readDate(cleanLine(text.slice(0, MAX_LENGTH)));
  return read?.day === "1970-01-01" ? undefined : read?.published;
}

/**
 * The date of a line that says nothing else: "Published 22 April 2025", "April 22, 2025, 18:00 GMT",
 * "2025-04-22 · updated 23 April". A day inside a sentence is none.
 */
export function findPublishedLine(line: string): string | undefined {
  if (line.length > MAX_LENGTH) return undefined;
  const unlabelled = cleanLine(line).replace(LABEL, "");
  const read = readDate(unlabelled);
  return read !== undefined && AFTER_DATE.test(read.rest) ? read.published : undefined;
}

/** The date that `text` begins with, in the forms of both functions above, and the text behind it. */
export function readDate(
  text: string,
): { readonly day: string; readonly published: string; readonly rest: string } | undefined {
  for (const [pattern, year, month, day] of DAY_FORMS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const iso = `${match[year]}-${toMonth(match[month] ?? "")}-${(match[day] ?? "").padStart(2, "0")}`;
    if (parseIsoDay(iso) === undefined || iso < "1600") return undefined;
    const after = text.slice(match[0].length);
    const time = TIME.exec(after);
    const published = (time && toInstant(iso, time)) ?? iso;
    return { day: iso, published, rest: after.slice(time?.[0].length ?? 0) };
  }
  return undefined;
}

function toMonth(text: string): string {
  const named = MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
  return named > 0 ? String(named).padStart(2, "0") : text.padStart(2, "0");
}

function toInstant(day: string, time: RegExpExecArray): string | undefined {
  const [, hours = "", minutes, seconds = "00", half, utc, offsetHours, offsetMinutes] = time;
  if (utc === undefined && offsetHours === undefined) return undefined;
  const afternoon = half === undefined ? 0 : half.toLowerCase() === "p" ? 12 : 0;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + afternoon;
  const offset = utc === undefined ? `${offsetHours}:${offsetMinutes}` : "Z";
  const iso = `${day}T${String(hour).padStart(2, "0")}:${minutes}:${seconds}${offset}`;
  return parseInstant(iso) === undefined ? undefined : iso;
}
