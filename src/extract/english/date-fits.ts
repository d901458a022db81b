import type { TimeNode } from "../dates/time-nodes.ts";
import {
  AMBIGUOUS_MONTHS,
  AMBIGUOUS_SEASONS,
  COUNTED_AFTER,
  NAMED_DAY_BEFORE,
  NO_YEAR_BEFORE,
  PAPER_AFTER,
  SEASON_CUES,
  SEASON_NAMES_AFTER,
  SEASON_UNTIMED_AFTER,
  YEAR_CUES,
} from "./date-words.ts";

const USUAL_YEARS = { from: 1890, to: 2060 };

/** Whether four figures alone are a year: "in 1843", "the 2012 final", and not "$ 2000", "2000 soldiers". */
export function isYearHere(nodes: readonly TimeNode[], from: number, to: number): boolean {
  const node = nodes[from] as TimeNode;
  const before = nodes[from - 1];
  const after = nodes[to];
  if (isGluedToFigures(node, before, after)) return false;
  if (before?.classes.has("NUM") === true && /^\d/.test(before.text)) return false;
  const isRange = isRangePartner(nodes, from, to);
  if (before !== undefined && NO_YEAR_BEFORE.has(before.lower) && !isRange) return false;
  if (after !== undefined && (COUNTED_AFTER.has(after.lower) || after.text === "+")) return false;
  if (
    after?.lower === "year" ||
    (after?.lower === "day" && nodes[to + 1]?.classes.has("NUM") !== true)
  )
    return false;
  if (after?.lower === "-" && after.start === node.end && isCountedUnit(nodes[to + 1]))
    return false;
  const year = Number(node.classes.get("YEAR"));
  const isCued = before !== undefined && YEAR_CUES.has(before.lower);
  if (year >= USUAL_YEARS.from && year <= USUAL_YEARS.to)
    return isCued || !isPluralNoun(after, year);
  const isAtEnd = before?.lower === "," && isClauseEnd(nodes, from, to);
  return isCued || before?.lower === "(" || isRange || isAtEnd || after?.lower === "'s";
}

function isCountedUnit(node: TimeNode | undefined): boolean {
  return node !== undefined && (node.classes.has("UNIT") || COUNTED_AFTER.has(node.lower));
}

// "1.2012", "A2012", "2012km": part of a longer sign.
function isGluedToFigures(
  node: TimeNode,
  before: TimeNode | undefined,
  after: TimeNode | undefined,
): boolean {
  const isGluedLeft =
    before?.end === node.start &&
    before.end > before.start &&
    /[\p{L}\p{N}.,:/$£€#+&=@_]$/u.test(before.text);
  return isGluedLeft || (after?.start === node.end && /^[\p{L}\p{N}%/_=@+]/u.test(after.text));
}

// A round figure before a plural counts it: "2000 visitors"; "the 1998 elections" is a year.
function isPluralNoun(node: TimeNode | undefined, year: number): boolean {
  return node !== undefined && year % 100 === 0 && /^\p{Ll}+s$/u.test(node.text);
}

function isRangePartner(nodes: readonly TimeNode[], from: number, to: number): boolean {
  const isDash = (node: TimeNode | undefined) => node !== undefined && /^[-–—]$/.test(node.text);
  return (
    (isDash(nodes[to]) && nodes[to + 1]?.classes.has("YEAR") === true) ||
    (isDash(nodes[from - 1]) && nodes[from - 2]?.classes.has("YEAR") === true)
  );
}

/** Whether a month's name alone is the month: not "Theresa May", "June Jones" or "May I". */
export function isMonthHere(nodes: readonly TimeNode[], from: number, to: number): boolean {
  const node = nodes[from] as TimeNode;
  if (!AMBIGUOUS_MONTHS.has(Number(node.classes.get("MONTH")))) return true;
  const before = nodes[from - 1];
  const after = nodes[to];
  if (before === undefined) return false;
  const isJoined = after?.text === "-" || after?.text === "–";
  if (isJoined && nodes[to + 1]?.classes.has("MONTH") === true) return true;
  if (SURE_MONTH_CUES.has(before.lower)) return true;
  if (isCapital(before)) return false;
  if (MONTH_CUES.has(before.lower)) return !isCapital(after);
  // "the August decrees", "a March summit"; not "the March to the sea".
  return /^(?:the|an?|that|its|their)$/.test(before.lower) && /^\p{L}{4,}/u.test(after?.text ?? "");
}

const SURE_MONTH_CUES = new Set(
  "in since until till during through throughout early late mid last next this every each previous following ended ending".split(
    " ",
  ),
);
const MONTH_CUES = new Set("of by from to and or before after around between - – , (".split(" "));

function isCapital(node: TimeNode | undefined): boolean {
  return node !== undefined && /^\p{Lu}/u.test(node.text);
}

/** Whether "spring" and "fall" are seasons: "in the fall", not "the fall of Baghdad". */
export function isSeasonHere(nodes: readonly TimeNode[], from: number, to: number): boolean {
  const node = nodes[to - 1] as TimeNode;
  const next = nodes[to]?.lower ?? "";
  if (SEASON_UNTIMED_AFTER.has(next)) return false;
  if (SEASON_NAMES_AFTER.has(next)) return true;
  if (!AMBIGUOUS_SEASONS.has(node.lower)) return true;
  const before = nodes[to - 2];
  const after = nodes[to];
  if (
    node.lower === "fall" &&
    after !== undefined &&
    /^(?:of|in|to|from|by|guy)$/.test(after.lower)
  ) {
    return false;
  }
  const cue = before?.lower === "the" ? nodes[Math.min(from, to - 2) - 1] : before;
  if (before?.lower === "the") return cue !== undefined && SEASON_BEFORE_THE.has(cue.lower);
  return before !== undefined && (SEASON_CUES.has(before.lower) || before.lower === "in");
}

const SEASON_BEFORE_THE = new Set(
  "in during of by since until throughout through before after late early over spend spent".split(
    " ",
  ),
);

/** Whether a weekday is a day and not part of a name: "Bloody Sunday", "the Sunday Times". */
export function isWeekdayHere(nodes: readonly TimeNode[], from: number, to: number): boolean {
  const before = nodes[from - 1];
  const after = nodes[to];
  if (before !== undefined && NAMED_DAY_BEFORE.has(before.lower) && isCapital(before)) return false;
  // "on a Monday": any of them.
  if (/^an?$/.test(before?.lower ?? "") && !isNounLike(after)) return false;
  // "Saturday Night Live"
  if (isCapital(after) && after?.classes.has("PARTDAY") === true && isCapital(nodes[to + 1]))
    return false;
  return !(isCapital(after) && PAPER_AFTER.has(after?.lower ?? ""));
}

function isNounLike(node: TimeNode | undefined): boolean {
  return (
    node !== undefined &&
    /^\p{L}{4,}$/u.test(node.text) &&
    !/(?:ing|ed|from|with|that|when)$/.test(node.lower)
  );
}

/** Whether no date follows with "of": "the last year", and not "the last week of March". */
export function isNotOfDate(nodes: readonly TimeNode[], _from: number, to: number): boolean {
  if (nodes[to]?.lower !== "of") return true;
  const isArticle = /^(?:the|this|that|last|next)$/.test(nodes[to + 1]?.lower ?? "");
  const classes = nodes[to + (isArticle ? 2 : 1)]?.classes;
  return !["MONTH", "YEAR", "SEASON", "UNIT", "DECADE"].some((name) => classes?.has(name));
}

/** Whether the word is no part of a name: "now", and not "Newsweek Now". */
export function isCommonWord(nodes: readonly TimeNode[], from: number): boolean {
  const before = nodes[from - 1];
  return !isCapital(nodes[from]) || before === undefined || !/[\p{L}\p{N},&]$/u.test(before.text);
}

/** Whether a name may go on here: "Johnnie | Christmas". */
export function isAfterName(nodes: readonly TimeNode[], from: number): boolean {
  return isCapital(nodes[from - 1]) && nodes[from - 2]?.lower !== "^";
}

/** Whether "of the year" belongs to a part of it: "the last quarter of the year", not "Player of the Year". */
export function isPartNoun(nodes: readonly TimeNode[], from: number): boolean {
  const noun = nodes[from - 2];
  const isPart =
    noun !== undefined &&
    /^(?:half|part|rest|remainder|course|months?|weeks?|days?|third)$/.test(noun.lower);
  const isClass = noun?.classes.has("EDGE") === true || noun?.classes.has("MONTH") === true;
  return isPart || isClass || noun?.classes.get("UNIT") === "quarter";
}

/** Whether a clause ends behind the match: "the day before." */
export function isClauseEnd(nodes: readonly TimeNode[], _from: number, to: number): boolean {
  const after = nodes[to];
  return after === undefined || after.lower === "^" || /^[.,;:!?)"”’—–-]/.test(after.text);
}
