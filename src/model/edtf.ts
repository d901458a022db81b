import { err, ok, type Result } from "../base/result.ts";
import { type DayNumber, daysInMonth, toDayNumber } from "./calendar-day.ts";

export type Qualifier = "exact" | "approximate" | "uncertain" | "approximateAndUncertain";
export type Precision = "day" | "month" | "season" | "year" | "decade";

/** One date as precise as it was written: all days from `first` to `last` may be meant. */
export interface DatePoint {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** `2025-04-XX` has precision `day`: one day, not known which. */
  readonly precision: Precision;
  readonly qualifier: Qualifier;
  readonly text: string;
}

/** Consecutive dates inside a set; no `start` means "or earlier". */
export interface DateRange {
  readonly start?: DatePoint;
  readonly end: DatePoint;
}

export type DateChoice = DatePoint | DateRange;

/**
 * A date of the format: the subset of EDTF (ISO 8601-2:2019, annex A) that the design lists.
 * `first` and `last` bound all days that can be meant and are absent where the text gives no bound.
 */
export type EdtfDate =
  | {
      readonly kind: "point";
      readonly text: string;
      readonly point: DatePoint;
      readonly first: DayNumber;
      readonly last: DayNumber;
    }
  | {
      /** It went on from start to end; an absent side is not bounded. */
      readonly kind: "lasted";
      readonly text: string;
      readonly start?: DatePoint;
      readonly end?: DatePoint;
      readonly first?: DayNumber;
      readonly last?: DayNumber;
    }
  | {
      /** One of the choices, not known which. */
      readonly kind: "oneOf";
      readonly text: string;
      readonly choices: readonly DateChoice[];
      readonly first?: DayNumber;
      readonly last: DayNumber;
    }
  | {
      /** Several of the choices: all of a list, some or all days of a range. */
      readonly kind: "severalOf";
      readonly text: string;
      readonly choices: readonly DateChoice[];
      readonly first: DayNumber;
      readonly last: DayNumber;
    };

export interface EdtfError {
  readonly kind: "unsupported" | "reversed";
  readonly message: string;
}

const MAX_CHOICES = 100;
const MAX_TEXT = 1200; // characters: room for that many days, and a bound on what is searched

/** The date that `text` writes; anything beyond the listed forms and years 0001–9999 is unsupported. */
export function parseEdtf(text: string): Result<EdtfDate, EdtfError> {
  if (text.length > MAX_TEXT) return unsupported(text);
  const oneOf = /^\[(.+)\]$/.exec(text);
  const severalOf = /^\{(.+)\}$/.exec(text);
  const set = oneOf ?? severalOf;
  if (set !== null) return parseSet(text, set[1] as string, oneOf ? "oneOf" : "severalOf");
  if (text.includes("/")) return parseInterval(text);
  const point = parsePoint(text);
  if (point === undefined) return unsupported(text);
  return ok({ kind: "point", text, point, first: point.first, last: point.last });
}

/** The text of a date as it was written: `parseEdtf` of it gives an equal date. */
export function formatEdtf(date: EdtfDate): string {
  return date.text;
}

/** The one day that a date means, qualified or not; `undefined` if it can be several. */
export function findSingleDay(date: EdtfDate): DayNumber | undefined {
  return date.kind === "point" && date.first === date.last ? date.first : undefined;
}

/** Whether a choice of a set is a single date. */
export function isPoint(choice: DateChoice): choice is DatePoint {
  return "precision" in choice;
}

function parseInterval(text: string): Result<EdtfDate, EdtfError> {
  const sides = text.split("/");
  const [from = "", to = ""] = sides;
  if (sides.length !== 2 || (from === ".." && to === "..")) return unsupported(text);
  const start = from === ".." ? undefined : parsePoint(from);
  const end = to === ".." ? undefined : parsePoint(to);
  if ((from !== ".." && start === undefined) || (to !== ".." && end === undefined)) {
    return unsupported(text);
  }
  if (start !== undefined && end !== undefined && isReversed(start, end)) return reversed(text);
  return ok({
    kind: "lasted",
    text,
    ...(start === undefined ? {} : { start, first: start.first }),
    ...(end === undefined ? {} : { end, last: end.last }),
  });
}

function parseSet(
  text: string,
  inner: string,
  kind: "oneOf" | "severalOf",
): Result<EdtfDate, EdtfError> {
  const parts = inner.split(",");
  const isSingle = parts.length === 1 && !inner.includes("..");
  if (isSingle || parts.length > MAX_CHOICES) return unsupported(text);
  const choices: DateChoice[] = [];
  for (const part of parts) {
    const [from = "", to, more] = part.split("..");
    if (more !== undefined) return unsupported(text);
    const point = parsePoint(to ?? from);
    if (point === undefined) return unsupported(text);
    if (to === undefined) {
      choices.push(point);
    } else if (from === "") {
      // "..b" may only open the set, and only a "one of" set has an open start.
      if (kind === "severalOf" || choices.length > 0) return unsupported(text);
      choices.push({ end: point });
    } else {
      const start = parsePoint(from);
      if (start === undefined) return unsupported(text);
      if (isReversed(start, point)) return reversed(text);
      choices.push({ start, end: point });
    }
  }
  const firsts = choices.map((choice) => (isPoint(choice) ? choice.first : choice.start?.first));
  const lasts = choices.map((choice) => (isPoint(choice) ? choice.last : choice.end.last));
  const last = Math.max(...lasts) as DayNumber;
  const bounded = firsts.filter((first) => first !== undefined);
  const first = Math.min(...bounded) as DayNumber;
  if (kind === "severalOf") return ok({ kind, text, choices, first, last });
  return ok({ kind, text, choices, last, ...(bounded.length < firsts.length ? {} : { first }) });
}

function parsePoint(text: string): DatePoint | undefined {
  const match = /^(.*?)([~?%]?)$/.exec(text);
  const body = match?.[1] ?? "";
  const span = parseSpan(body);
  if (span === undefined) return undefined;
  return { ...span, qualifier: toQualifier(match?.[2] ?? ""), text };
}

function toQualifier(sign: string): Qualifier {
  switch (sign) {
    case "~":
      return "approximate";
    case "?":
      return "uncertain";
    case "%":
      return "approximateAndUncertain";
    default:
      return "exact";
  }
}

function parseSpan(text: string): Pick<DatePoint, "first" | "last" | "precision"> | undefined {
  const decade = /^(\d{3})X$/.exec(text);
  if (decade !== null) {
    const from = Number(decade[1]) * 10;
    if (from < 10) return undefined; // the decade of year 0 would begin before year 1
    return {
      first: toDayNumber(from, 1, 1),
      last: toDayNumber(from + 9, 12, 31),
      precision: "decade",
    };
  }
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d|XX))?)?$/.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (year < 1) return undefined;
  if (match[2] === undefined) {
    return { first: toDayNumber(year, 1, 1), last: toDayNumber(year, 12, 31), precision: "year" };
  }
  const month = Number(match[2]);
  if (month >= 21 && month <= 24 && match[3] === undefined) return parseSeason(year, month);
  if (month < 1 || month > 12) return undefined;
  const length = daysInMonth(year, month);
  if (match[3] === undefined || match[3] === "XX") {
    return {
      first: toDayNumber(year, month, 1),
      last: toDayNumber(year, month, length),
      precision: match[3] === undefined ? "month" : "day",
    };
  }
  const day = Number(match[3]);
  if (day < 1 || day > length) return undefined;
  const only = toDayNumber(year, month, day);
  return { first: only, last: only, precision: "day" };
}

/**
 * Meteorological seasons of the northern hemisphere: spring (21) is March to May, winter (24)
 * December to February of the following year. EDTF leaves the months of 21–24 open.
 */
function parseSeason(
  year: number,
  code: number,
): Pick<DatePoint, "first" | "last" | "precision"> | undefined {
  const from = (code - 20) * 3;
  const lastYear = code === 24 ? year + 1 : year;
  if (lastYear > 9999) return undefined;
  const lastMonth = code === 24 ? 2 : from + 2;
  return {
    first: toDayNumber(year, from, 1),
    last: toDayNumber(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
    precision: "season",
  };
}

// "2025-04-22/2025-04" may well run forwards: only what cannot is reversed.
function isReversed(start: DatePoint, end: DatePoint): boolean {
  return start.first > end.last;
}

function unsupported(text: string): Result<never, EdtfError> {
  return err({ kind: "unsupported", message: `"${cut(text)}" is not a supported date` });
}

function reversed(text: string): Result<never, EdtfError> {
  return err({ kind: "reversed", message: `"${cut(text)}" ends before it begins` });
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
