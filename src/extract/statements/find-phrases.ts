import { CONTRACTIONS } from "../english/closed-class.ts";
import {
  OBJECT_PRONOUNS,
  RELATIVE_WORDS,
  SPEAKER_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from "../english/cue-words.ts";
import { findVerbForm } from "../english/verb-forms.ts";
import type { TaggedToken } from "../tagger.ts";
import {
  findGroupAt,
  findQuotationAt,
  isFiniteAt,
  isQuotationStart,
  type StatementText,
  type TokenSpan,
  tokenAt,
} from "./statement-text.ts";

/** The most tokens of a title in quotation marks inside a phrase, its marks included. */
const MAX_TITLE = 8;

const NOMINAL_TAGS: ReadonlySet<TaggedToken["tag"]> = new Set([
  "noun",
  "name",
  "adjective",
  "number",
  "possessive",
]);

/** Whether a token can stand inside a noun phrase behind its first word. */
export function isNominal({ tag, text }: TaggedToken): boolean {
  return NOMINAL_TAGS.has(tag) || text === "&" || text === "%" || text === "$";
}

/** Whether a token can begin a noun phrase. */
export function isPhraseStart(token: TaggedToken): boolean {
  return token.tag === "determiner" || token.tag === "pronoun" || isNominal(token);
}

/**
 * Past the noun phrase at `at`, with what "of" joins to it; `at` itself where none begins.
 * A new determiner, a pronoun, or a name behind a plural begins another phrase: "told reporters | Iran".
 */
export function findPhraseEnd(source: StatementText, at: number, limit: number): number {
  const first = tokenAt(source, at);
  if (at >= limit || !isPhraseStart(first)) return at;
  if (first.tag === "pronoun") return at + 1;
  let end = at + 1;
  while (end < limit) {
    const title = findInnerTitleEnd(source, end);
    if (title === undefined && !continuesPhrase(source, at, end)) break;
    end = title ?? end + 1;
  }
  return Math.min(end, limit);
}

/** Past a title in quotation marks at `at`: a few words without a verb or in capitals, and something behind them. */
export function findTitleEnd(source: StatementText, at: number): number | undefined {
  if (!isQuotationStart(source, at)) return undefined;
  const end = findQuotationAt(source, at)?.endToken ?? at;
  const span = { first: at, end };
  const isShort =
    end - at <= MAX_TITLE && (isTitleCase(source, span) || !hasFiniteVerb(source, span));
  const isLast = /^[.!?,]$/.test(tokenAt(source, end - 2).text);
  return isShort && !isLast && tokenAt(source, end).kind === "word" ? end : undefined;
}

/** Whether all words of weight stand in capitals, and are more than one: "Meet the Press". */
export function isTitleCase(source: StatementText, { first, end }: TokenSpan): boolean {
  const words = source.tokens
    .slice(first, end)
    .filter(({ kind, text }) => kind === "word" && (text.length > 3 || /^\p{Lu}/u.test(text)));
  return words.length > 1 && words.every(({ text }) => /^\p{Lu}/u.test(text));
}

// "the channel's "State of the Union"", "the "Morning" show": titles inside a phrase.
function findInnerTitleEnd(source: StatementText, at: number): number | undefined {
  const before = tokenAt(source, at - 1).tag;
  if (before !== "possessive" && before !== "determiner") return undefined;
  const end = findTitleEnd(source, at);
  const isInside = before === "possessive" || tokenAt(source, end ?? at).tag === "noun";
  return isInside ? end : undefined;
}

function continuesPhrase(source: StatementText, first: number, at: number): boolean {
  const token = tokenAt(source, at);
  const before = tokenAt(source, at - 1);
  if (isAbbreviationPoint(source, at)) return true;
  if (source.isNextName[at] === 1) return false;
  const isAfterStart = before.lower === "of" || before.tag === "determiner";
  if (token.lower === "of") return before.tag === "noun" || before.tag === "name";
  if (token.tag === "determiner") return isAfterStart && at - 1 >= first;
  if (token.tag === "name" && before.tag === "noun" && before.lower.endsWith("s")) return false;
  if (token.tag === "verb") return isModifier(source, at);
  return isNominal(token);
}

/** Whether the point at `at` belongs to an abbreviation inside the sentence: "Mr.", "Inc.". */
export function isAbbreviationPoint(source: StatementText, at: number): boolean {
  const point = tokenAt(source, at);
  if (point.text !== "." || point.isSpaced || tokenAt(source, at + 1).kind === "punctuation")
    return false;
  return source.sentenceOf[at] === source.sentenceOf[at + 1];
}

// A participle before a noun and behind a determiner or adjective: "a leaked letter".
function isModifier(source: StatementText, at: number): boolean {
  const { shape } = tokenAt(source, at);
  const before = tokenAt(source, at - 1).tag;
  return (
    (shape === "participle" || shape === "pastOrParticiple" || shape === "gerund") &&
    (before === "determiner" || before === "adjective" || before === "possessive") &&
    NOMINAL_TAGS.has(tokenAt(source, at + 1).tag)
  );
}

/** Whether the verb at `at` is a participle that says more of the noun before it: "a letter seen by". */
export function isReducedRelative(source: StatementText, at: number): boolean {
  const group = findGroupAt(source, at);
  if (group === undefined || group.endToken - group.firstToken !== 1) return false;
  const { shape, lower } = tokenAt(source, at);
  if (shape === "gerund") return true;
  // The tagger takes "published" behind a noun for a past; the form can be either.
  const isEither = shape === "past" && (findVerbForm(lower)?.shape ?? shape) !== "past";
  const isParticiple = shape === "participle" || shape === "pastOrParticiple" || isEither;
  if (!isParticiple || group.lemma === "say") return false;
  const next = tokenAt(source, at + 1);
  return (
    shape === "participle" ||
    next.tag === "preposition" ||
    next.tag === "to" ||
    next.tag === "adverb" ||
    TIME_WORDS.has(next.lower)
  );
}

/** The first token from `at` that is no adverb. */
export function skipAdverbs(source: StatementText, at: number, limit: number): number {
  let next = at;
  while (next < limit && tokenAt(source, next).tag === "adverb") next += 1;
  return next;
}

export function isTimeWord({ lower, kind }: TaggedToken): boolean {
  return TIME_WORDS.has(lower) || kind === "number";
}

/**
 * Where the finite verb of a clause stands whose subject begins at `at`, within `reach` tokens and
 * before `limit`; `undefined` where no clause begins. Verbs of relative clauses are passed over; a
 * pronoun, conjunction or infinitive between subject and verb belongs to another clause.
 */
export function findClauseVerb(
  source: StatementText,
  at: number,
  limit: number,
  reach: number,
): number | undefined {
  const begin = tokenAt(source, at).lower === "there" ? at : skipAdverbs(source, at, limit);
  if (isSubjectAndVerb(source, begin)) return begin;
  if (!isClauseStart(tokenAt(source, begin))) return undefined;
  const end = Math.min(limit, begin + reach);
  let isRelative = false;
  let commas = 0;
  for (let next = begin + 1; next < end; next += 1) {
    if (tokenAt(source, next).text === ",") commas += 1;
    if (!isRelative && isFiniteAt(source, next) && isSecondVerb(source, next, commas)) {
      return undefined;
    }
    if (isFiniteAt(source, next) && tokenAt(source, next - 1).lower !== "than") {
      if (
        !isRelative &&
        !(isReducedRelative(source, next) && hasLaterVerb(source, next + 1, end))
      ) {
        return next;
      }
      isRelative = false;
      next = (findGroupAt(source, next)?.endToken ?? next + 1) - 1;
      continue;
    }
    if (!isRelative && isOtherClause(source, next)) return undefined;
    isRelative ||= isRelativeAt(source, next);
  }
  return undefined;
}

// A lone comma or a coordinator does not part a subject from its verb: "denies talks, says …",
// "denied the charges and left".
function isSecondVerb(source: StatementText, verb: number, commas: number): boolean {
  const { text, lower } = tokenAt(source, verb - 1);
  return (commas === 1 && text === ",") || lower === "and" || lower === "but";
}

function isRelativeAt(source: StatementText, at: number): boolean {
  const { lower } = tokenAt(source, at);
  if (!RELATIVE_WORDS.has(lower)) return false;
  return lower !== "that" || tokenAt(source, at - 1).tag === "noun";
}

// Whether the token cannot stand between a subject and its verb.
function isOtherClause(source: StatementText, at: number): boolean {
  const token = tokenAt(source, at);
  const before = tokenAt(source, at - 1);
  if (/^[;:.!?]$/.test(token.text)) return !isAbbreviationPoint(source, at);
  if (SUBORDINATORS.has(token.lower)) return true;
  switch (token.tag) {
    case "to":
      return findGroupAt(source, at) !== undefined;
    case "pronoun":
      if (before.text === ",") return true;
      return SPEAKER_PRONOUNS.has(token.lower) && /^(?:noun|name|pronoun)$/.test(before.tag);
    case "conjunction":
      return !/^(?:and|or|than|who|where)$/.test(token.lower) && !isRelativeAt(source, at);
    default:
      return false;
  }
}

/** Whether the token at `at` is a pronoun together with its verb: "he'll", "they've". */
export function isSubjectAndVerb(source: StatementText, at: number): boolean {
  return Object.hasOwn(CONTRACTIONS, tokenAt(source, at).lower);
}

function isClauseStart(token: TaggedToken): boolean {
  if (OBJECT_PRONOUNS.has(token.lower)) return false;
  return (
    isPhraseStart(token) ||
    token.lower === "there" ||
    token.shape === "gerund" ||
    /^["“‘'(«[]$/.test(token.text)
  );
}

function hasLaterVerb(source: StatementText, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const token = tokenAt(source, at);
    if (token.kind === "punctuation" && token.text !== ",") return false;
    if (isFiniteAt(source, at)) return true;
  }
  return false;
}

/** Whether the verb of a clause stands in `span`; participles behind nouns are none. */
export function hasFiniteVerb(source: StatementText, { first, end }: TokenSpan): boolean {
  for (let at = first; at < end; at += 1) {
    if (isFiniteAt(source, at) && !isReducedRelative(source, at)) return true;
  }
  return false;
}
