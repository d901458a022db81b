import { SUBORDINATORS, TIME_WORDS } from "../english/cue-words.ts";
import type { TaggedToken } from "../tagger.ts";
import {
  findPhraseEnd,
  isAbbreviationPoint,
  isNominal,
  isReducedRelative,
  isTimeWord,
} from "./find-phrases.ts";
import { findGroupAt, type StatementText, type TokenSpan, tokenAt } from "./statement-text.ts";

/** The first token of the noun phrase that ends at `last`, with what prepositions join to it. */
export function findPhraseStart(source: StatementText, last: number, floor: number): number {
  let first = last + 1;
  while (first > floor) {
    const bracket = findOpeningBracket(source, first - 1, floor);
    if (bracket === undefined && !belongsToPhrase(source, first - 1)) break;
    first = bracket ?? first - 1;
  }
  return first;
}

// "Sen. Doe (R., Utah)": the bracket that the one at `at` closes.
function findOpeningBracket(source: StatementText, at: number, floor: number): number | undefined {
  if (tokenAt(source, at).text !== ")") return undefined;
  for (let open = at - 1; open >= Math.max(floor, at - 15); open -= 1) {
    if (tokenAt(source, open).text === "(") return open;
  }
  return undefined;
}

function belongsToPhrase(source: StatementText, at: number): boolean {
  const token = tokenAt(source, at);
  if (isNominal(token) || isAbbreviationPoint(source, at)) return true;
  switch (token.tag) {
    case "determiner":
      return !isComplementizer(source, at) && !/^(?:whose|what|which)$/.test(token.lower);
    case "preposition":
      return !SUBORDINATORS.has(token.lower) && token.lower !== "than";
    case "conjunction":
      return /^(?:and|or)$/.test(token.lower) && isNominal(tokenAt(source, at - 1));
    case "pronoun":
      return /^(?:one|some|many|both|everyone|anyone|those)$/.test(token.lower);
    case "to":
      return findGroupAt(source, at) === undefined;
    case "verb":
      return isReducedRelative(source, at) && isPostmodified(source, at);
    default:
      return /^[/–-]$/.test(token.text);
  }
}

// "a survey released", and not "Roe pointed to": names rarely take a participle.
function isPostmodified(source: StatementText, at: number): boolean {
  const before = tokenAt(source, at - 1);
  return isNominal(before) && !(before.tag === "name" && tokenAt(source, at + 1).tag === "to");
}

/** Whether the "that" at `at` opens a clause behind a verb or noun: "said that Iran". */
function isComplementizer(source: StatementText, at: number): boolean {
  if (tokenAt(source, at).lower !== "that") return false;
  const before = tokenAt(source, at - 1);
  const next = tokenAt(source, at + 1);
  // "that" is no determiner of a plural.
  if (next.tag === "noun" && /[^s]s$/.test(next.lower)) return true;
  return before.tag === "verb" || before.tag === "noun" || before.tag === "name";
}

/** The span without the words before the subject: conjunctions, "In Paris on Monday". */
export function toSubject(
  source: StatementText,
  first: number,
  end: number,
): TokenSpan | undefined {
  let start = first;
  while (start < end) {
    const token = tokenAt(source, start);
    const past = findIntroductionEnd(source, start, end, token);
    if (past === start) break;
    if (past >= end) return findLastPhrase(source, start, end);
    start = past;
  }
  const last = skipFinalTime(source, start, end);
  return hasHead(source, start, last) ? { first: start, end: last } : undefined;
}

// "the Kremlin | on Monday said"
function skipFinalTime(source: StatementText, first: number, end: number): number {
  let last = end;
  while (last - 1 > first && TIME_WORDS.has(tokenAt(source, last - 1).lower)) last -= 1;
  const isSetting = last - 1 > first && tokenAt(source, last - 1).tag === "preposition";
  return last < end && isSetting ? last - 1 : end;
}

// Whether something that can speak is among the words.
function hasHead(source: StatementText, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const { tag } = tokenAt(source, at);
    if (isNominal(tokenAt(source, at)) || tag === "pronoun" || tag === "determiner") return true;
  }
  return false;
}

function findIntroductionEnd(
  source: StatementText,
  at: number,
  end: number,
  token: TaggedToken,
): number {
  if (token.tag === "conjunction" || token.kind === "punctuation") return at + 1;
  if (token.tag === "preposition" || token.tag === "to") {
    const past = findPlainEnd(source, at + 1, end);
    return past === at + 1 ? at + 1 : past;
  }
  if (isTimeWord(token) && !isTimeWord(tokenAt(source, at + 1)) && at + 1 < end) {
    return token.kind === "number" ? at : at + 1;
  }
  return at;
}

// Past the noun phrase at `at`, and not past a time word that ends it: "on Monday | Mr. Smith".
function findPlainEnd(source: StatementText, at: number, end: number): number {
  const past = findPhraseEnd(source, at, end);
  for (let next = at; next < past; next += 1) {
    if (isTimeWord(tokenAt(source, next)) && !isTimeWord(tokenAt(source, next + 1)))
      return next + 1;
  }
  return past;
}

// "in the report officials": the last noun phrase in the span.
function findLastPhrase(source: StatementText, first: number, end: number): TokenSpan {
  let start = end - 1;
  while (start > first && isNominal(tokenAt(source, start - 1))) start -= 1;
  if (start > first && tokenAt(source, start - 1).tag === "determiner") start -= 1;
  return { first: start, end };
}
