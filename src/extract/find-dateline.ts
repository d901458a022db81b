import { DATE_WORDS, SHORT_MONTHS } from "./english/date-words.ts";
import { findEntry, isPlaceEntry } from "./gazetteer/gazetteer.ts";

/** A dateline is no longer than this, in characters. */
const LONGEST = 120;

const MONTHS = [
  ...(DATE_WORDS["MONTH"] ?? "").split(" ").map((word) => word.split("=")[0]),
  ...Object.keys(SHORT_MONTHS),
].join("|");

const WORD = "\\p{L}[\\p{L}.'’/-]*";
const DAY = `(?:\\p{L}{3,9},? )?(?:(?:${MONTHS})\\.? \\d{1,2}|\\d{1,2} (?:${MONTHS}))(?:,? \\d{4})?`;

/**
 * The parts of a dateline: place, region, day, agency, and the dash that ends it.
 *
 *     BERGEN, Norway, May 3, 2025 (AP) —
 *     OSLO, May 3. /NTB/.
 */
const DATELINE = new RegExp(
  [
    `^(?<place>${WORD}(?: ${WORD}){0,3}?)?`,
    `(?:, (?<region>${WORD}(?: ${WORD}){0,2}?))??`,
    `(?:[,.]? (?<day>${DAY}))?`,
    "(?:[.,]? ?(?:\\((?<agency>[^()\\n]{2,40})\\)|(?<slashed>/[^/\\s]{2,20}/)))?",
    "(?:,? ?(?:[—–]|--?)|(?<=/)\\.)(?= )",
  ].join(""),
  "iu",
);

// A bare "NATO —" is no place; a shorter word in capitals is an acronym.
const LEAST_CAPITALS = 4;

/**
 * Where the dateline ends that begins at `start`, a line's first character; `undefined` for none. It
 * needs a place in capitals or a known one, and a day or an agency, unless a known place shouts. O(1).
 */
export function findDatelineEnd(text: string, start: number): number | undefined {
  const line = text.slice(start, start + LONGEST);
  const match = DATELINE.exec(line);
  if (match === null) return undefined;
  const { place, region, day, agency, slashed } = match.groups as Record<string, string>;
  const isDated = day !== undefined || agency !== undefined || slashed !== undefined;
  const isFound =
    place === undefined
      ? findEntry(agency ?? "")?.kind === "outlet"
      : isDated
        ? isCapitals(place) || isKnown(place)
        : isShouted(place, region);
  return isFound ? start + match[0].length : undefined;
}

function isCapitals(place: string): boolean {
  return place === place.toUpperCase() && place.length > 1;
}

// "OSLO —", "HARTFORD, Conn. —"
function isShouted(place: string, region = ""): boolean {
  const isLong = isCapitals(place) && place.length >= LEAST_CAPITALS;
  return isLong && (isKnown(toTitleCase(place)) || isKnown(region) || /^\p{Lu}.*\.$/u.test(region));
}

function isKnown(place: string): boolean {
  return isPlaceEntry(findEntry(place));
}

function toTitleCase(place: string): string {
  return place
    .toLowerCase()
    .replace(/(^|[ -])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
