import { addDays, type DayNumber, toIsoDay } from "../../model/calendar-day.ts";
import { type EdtfDate, parseEdtf } from "../../model/edtf.ts";
import { toParsedText } from "../parsed-text.ts";
import { type DateExpression, findDates } from "./find-dates.ts";

/** What somebody typed as a date; `because` says how words were read. */
export type TypedDate =
  | { readonly kind: "none" }
  | { readonly kind: "unknown" }
  | { readonly kind: "known"; readonly edtf: string; readonly because?: string };

const UNKNOWN: TypedDate = { kind: "unknown" };

/**
 * The date that all of `text` means, as EDTF or in words around `published`: "from 3 to 5 May" gives
 * `2025-05-03/2025-05-05`. Text of which only a part is a date is unknown, and so is broken EDTF.
 */
export function readTypedDate(text: string, published: DayNumber): TypedDate {
  const typed = text.trim().replace(/\s+/g, " ");
  if (typed === "") return { kind: "none" };
  if (parseEdtf(typed).ok) return { kind: "known", edtf: typed };
  if (isWrittenAsCode(typed)) return UNKNOWN;
  const whole = readWords(typed, published);
  if (whole !== undefined) return whole;
  for (const { words, toDate } of LEADS) {
    const lead = words.exec(typed)?.[0];
    if (lead === undefined) continue;
    const inner = readWords(typed.slice(lead.length), published);
    const edtf = inner && toDate(inner.edtf);
    if (edtf !== undefined && parseEdtf(edtf).ok) return { ...inner, kind: "known", edtf };
  }
  return UNKNOWN;
}

// "2025-02-30", "[2025-04-22..": nobody writes words so.
function isWrittenAsCode(typed: string): boolean {
  return /[[\]{}~%?]|\.\.|\d[Xx]|^\d{4}-\d/.test(typed) && !ONE_DIGIT_ISO.test(typed);
}

/** "2025-4-3" lacks zeros only; the grammar reads it, as far as there is such a day. */
const ONE_DIGIT_ISO = /^\d{4}-(\d|\d\d)-(\d|\d\d)$/;

interface Lead {
  readonly words: RegExp;
  /** The date of "before X" from that of X; absent where it makes none. */
  readonly toDate: (edtf: string) => string | undefined;
}

const LEADS: readonly Lead[] = [
  { words: /^(?:until|till|up to) /i, toDate: (edtf) => `../${edtf}` },
  { words: /^(?:since|from) /i, toDate: (edtf) => `${edtf}/..` },
  { words: /^(?:by|no later than|not later than) /i, toDate: (edtf) => toUpTo(edtf, 0) },
  { words: /^before /i, toDate: (edtf) => toUpTo(edtf, -1) },
  {
    words: /^(?:around|about|circa|approximately|roughly|c\.|ca\.) /i,
    toDate: (edtf) => (edtf.endsWith("~") ? edtf : `${edtf}~`),
  },
];

// Some day up to the last that X can mean; before X, some day up to the one before its first.
function toUpTo(edtf: string, step: 0 | -1): string | undefined {
  const date: EdtfDate | undefined = toDate(edtf);
  const day = step === 0 ? date?.last : date?.first;
  return day === undefined ? undefined : `[..${toIsoDay(addDays(day, step))}]`;
}

function toDate(edtf: string): EdtfDate | undefined {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? parsed.value : undefined;
}

interface Read {
  readonly edtf: string;
  readonly because: string;
}

// Only where the one expression, or the one range, covers the text.
function readWords(typed: string, published: DayNumber): (Read & { kind: "known" }) | undefined {
  const found = findDates(toParsedText(typed), published);
  const [first, ...more] = found;
  if (first === undefined) return undefined;
  const read = toRead(first, more);
  if (read === undefined || !isCovered(typed, first, more.at(-1) ?? first)) return undefined;
  return { kind: "known", ...read };
}

function toRead(first: DateExpression, more: readonly DateExpression[]): Read | undefined {
  const { edtf, range, because } = first;
  if (range !== undefined) {
    return more.length === 1 && more[0]?.end === range.end
      ? { edtf: range.edtf, because }
      : undefined;
  }
  return more.length > 0 || edtf === undefined ? undefined : { edtf, because };
}

/** What may stand before a date and adds nothing to it. */
const BEFORE_ONE = /^(?:(?:on|in|at|during|for|the) )*$/i;
const BEFORE_RANGE = /^(?:(?:from|between|on|the) )*$/i;

function isCovered(typed: string, first: DateExpression, last: DateExpression): boolean {
  const before = first.range === undefined ? BEFORE_ONE : BEFORE_RANGE;
  return before.test(typed.slice(0, first.start)) && /^[.,]?$/.test(typed.slice(last.end));
}
