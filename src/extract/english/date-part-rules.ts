import type { DateRule, RuleParts } from "../dates/date-rule.ts";
import type { Meaning } from "../dates/meaning.ts";
import { isSeasonHere } from "./date-fits.ts";

/** Seasons, quarters and halves, decades and centuries, and years before Christ. */
export const PART_RULES: readonly DateRule[] = [
  {
    name: "season-year",
    example: "the summer of 2003",
    pattern: "the? SEASON ,? of? YEAR",
    read: (parts) => toPart("season", parts.toNumber("YEAR"), parts.toNumber("SEASON")),
  },
  {
    name: "season",
    example: "in the fall",
    pattern: "the? SEASON",
    fits: isSeasonHere,
    read: (parts) => ({ kind: "cyclic", cycle: "season", index: parts.toNumber("SEASON") }),
  },
  {
    name: "decade",
    example: "the 1990s",
    pattern: "the? DECADE",
    read: (parts) => toDecade(parts.toNumber("DECADE")),
  },
  {
    name: "decade-with-apostrophe",
    example: "1930's fashion",
    pattern: "YEAR 's",
    isTight: true,
    notBefore: "in of since by the",
    read: readApostropheDecade,
  },
  {
    name: "decade-after-the",
    example: "in the 1930's",
    pattern: "the YEAR 's",
    read: readApostropheDecade,
  },
  {
    name: "decade-in-words",
    example: "the sixties",
    pattern: "the DECADEWORD",
    read: (parts) => toDecade(parts.toNumber("DECADEWORD") * 10),
  },
  {
    name: "century",
    example: "the 19th century",
    pattern: "the? ORDINAL -? century",
    read: (parts) => toCentury(parts.toNumber("ORDINAL")),
  },
  {
    name: "quarter",
    example: "the third quarter",
    pattern: "the? ORDINAL -? quarter",
    read: (parts) => toCyclicPart("quarter", parts.toNumber("ORDINAL"), 4),
  },
  {
    name: "quarter-code-year",
    example: "Q3 2009",
    pattern: "QUARTERCODE ,? of? YEAR",
    read: (parts) => toPart("quarter", parts.toNumber("YEAR"), parts.toNumber("QUARTERCODE")),
  },
  {
    name: "quarter-code",
    example: "Q3",
    pattern: "QUARTERCODE",
    read: (parts) => toCyclicPart("quarter", parts.toNumber("QUARTERCODE"), 4),
  },
  {
    name: "half",
    example: "the first half of 2008",
    pattern: "the ORDINAL half",
    after: "of",
    fits: (nodes, _from, to) => isPeriodNext(nodes[to + 1]?.classes, nodes[to + 2]?.classes),
    read: (parts) => toCyclicPart("half", parts.toNumber("ORDINAL"), 2),
  },
  {
    name: "latter-half",
    example: "the latter half of 2008",
    pattern: "the? latter half|part",
    after: "of",
    fits: (nodes, _from, to) => isPeriodNext(nodes[to + 1]?.classes, nodes[to + 2]?.classes),
    read: () => toCyclicPart("half", 2, 2),
  },
  {
    name: "year-before-christ",
    example: "480 BC",
    pattern: "NUM ERA",
    read: (parts) => ({ kind: "calendar", year: 1 - parts.toNumber("NUM") }),
  },
  {
    name: "month-before-christ",
    example: "August 480 BC",
    pattern: "MONTH ,? of? NUM ERA",
    read: (parts) => ({
      kind: "calendar",
      year: 1 - parts.toNumber("NUM"),
      month: parts.toNumber("MONTH"),
    }),
  },
  {
    name: "decade-before-christ",
    example: "the 470s BC",
    pattern: "the? DECADE ERA",
    read: (parts) => ({ kind: "years", grain: "decade", first: -8 - parts.toNumber("DECADE") }),
  },
  {
    name: "century-before-christ",
    example: "the 4th century BC",
    pattern: "the? ORDINAL -? century ERA",
    read: (parts) => ({
      kind: "years",
      grain: "century",
      first: 2 - parts.toNumber("ORDINAL") * 100,
    }),
  },
];

/** In a text that counts years before Christ, figures after these words go on in that count. */
export const ANCIENT_RULES: readonly DateRule[] = [
  {
    name: "ancient-year",
    example: "in 490",
    pattern: "ANCIENT",
    before: "in since by until from to of and during before after around about late early - – (",
    notAfter: "BC % percent , to men ships people years talents stades soldiers",
    fits: (nodes, from, to) =>
      nodes[from]?.text.length === 3 && !/^\p{Ll}+s$/u.test(nodes[to]?.text ?? ""),
    read: (parts) => ({ kind: "calendar", year: 1 - parts.toNumber("ANCIENT") }),
  },
];

// A half of a year only: "the second half of 2008", not that of a match.
function isPeriodNext(
  next: ReadonlyMap<string, string> | undefined,
  second: ReadonlyMap<string, string> | undefined,
): boolean {
  const year = (classes: ReadonlyMap<string, string> | undefined) =>
    classes?.has("YEAR") === true || classes?.get("UNIT") === "year";
  return year(next) || (year(second) && (next?.has("DIRECTION") === true || next?.size === 0));
}

function toDecade(start: number): Meaning {
  return { kind: "years", grain: "decade", first: start < 100 ? 1900 + start : start };
}

function readApostropheDecade(parts: RuleParts): Meaning | undefined {
  const year = parts.toNumber("YEAR");
  return year % 10 === 0 ? { kind: "years", grain: "decade", first: year } : undefined;
}

function toCentury(ordinal: number): Meaning | undefined {
  const isUsual = ordinal >= 1 && ordinal <= 22;
  return isUsual ? { kind: "years", grain: "century", first: (ordinal - 1) * 100 } : undefined;
}

function toPart(grain: "season" | "quarter" | "half", year: number, index: number): Meaning {
  return { kind: "calendar", year, part: { grain, index } };
}

function toCyclicPart(
  cycle: "quarter" | "half",
  ordinal: number,
  count: number,
): Meaning | undefined {
  const index = ordinal === -1 ? count : ordinal;
  return index >= 1 && index <= count ? { kind: "cyclic", cycle, index } : undefined;
}
