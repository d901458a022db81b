import { readDate } from "./parse-published.ts";

/** The place of a dateline, and what stands between it and the day: a region or a weekday. */
const PLACE = /^\p{Lu}[\p{L}.'’/ -]{1,40}(?:, \p{Lu}[\p{L}. ]{1,20})?[,.] /u;
/** What stands behind the day: an agency in brackets or strokes, and a dash or a point. */
const AFTER_DAY = /^[.,]? ?(?:(?:\([^()]{2,40}\) ?)?(?:[—–]|--?)|\/[^/\s]{2,20}\/\.) /;
/** A dateline is no longer than this, in characters. */
const LONGEST = 160;

/**
 * The day in the dateline that begins a report, if it tells the year: "OSLO, May 3, 2025 (Wire) - …"
 * gives `2025-05-03`; "OSLO, May 3 - …" gives none.
 */
export function findDatelineDate(text: string): string | undefined {
  const start = text.slice(0, LONGEST);
  const place = PLACE.exec(start)?.[0];
  const read = place === undefined ? undefined : readDate(start.slice(place.length));
  return read !== undefined && AFTER_DAY.test(read.rest) ? read.published : undefined;
}
