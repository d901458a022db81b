import { isCommonWord } from "../../english/name-common-words.ts";
import { CALENDAR_WORDS, NAME_PARTICLES } from "../../english/name-cues.ts";
import { ORGANISATION_HEADS } from "../../english/name-heads.ts";
import { guessVerbForm } from "../../english/verb-forms.ts";
import { isGivenName } from "../../gazetteer/person-names.ts";
import { isAllUpper } from "../../letter-case.ts";
import type { Sentence } from "../../sentences.ts";
import type { TaggedToken } from "../../tagger.ts";
import { isCapital, isOrdinaryWord, isStart, type NameContext } from "../name-context.ts";
import { findEntryAt } from "./find-entry-at.ts";

/**
 * Whether a name can begin at token `at`: a capital that its place alone does not explain, a particle
 * or a figure before a name.
 */
export function canBegin(
  context: NameContext,
  at: number,
  sentence: Sentence,
  isHeadline: boolean,
): boolean {
  const { tokens } = context;
  const token = tokens[at] as TaggedToken;
  if (token.kind === "number") {
    return isOrdinalOfUnit(tokens, at, sentence.endToken) || isGluedCapital(tokens, at);
  }
  if (beginsWithParticle(tokens, at, sentence.endToken)) return true;
  if (!isCapital(token)) return isKnownAt(tokens, at, sentence.endToken);
  if (token.text === "I" || CALENDAR_WORDS.has(token.lower)) {
    return isKnownAt(tokens, at, sentence.endToken);
  }
  if (!isHeadline && !isStart(tokens, at, sentence.firstToken)) {
    // "in The Hague"
    return !isSmallWord(token) || isKnownPhrase(tokens, at, sentence.endToken);
  }
  return isNameAtStart(context, at, sentence.endToken, isHeadline);
}

const FRONT_PARTICLES = new Set("von van bin ibn de di del della dos".split(" "));

// "von der Leyen", "Van der Bellen", "bin Laden".
function beginsWithParticle(tokens: readonly TaggedToken[], at: number, limit: number): boolean {
  if (!FRONT_PARTICLES.has((tokens[at] as TaggedToken).lower)) return false;
  let next = at + 1;
  while (next < at + 3 && NAME_PARTICLES.has(tokens[next]?.text ?? "")) next += 1;
  const word = tokens[next];
  return next < limit && word !== undefined && isCapital(word) && !CALENDAR_WORDS.has(word.lower);
}

// "6PR", "3M": a figure that capitals follow without a space.
function isGluedCapital(tokens: readonly TaggedToken[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && !next.isSpaced && next.text.length <= 3 && isAllUpper(next.text, 1);
}

// "65th Air Division": a figure before a unit.
function isOrdinalOfUnit(tokens: readonly TaggedToken[], at: number, limit: number): boolean {
  const token = tokens[at] as TaggedToken;
  if (!/^\d+(?:st|nd|rd|th)$/.test(token.lower) || at + 1 >= limit) return false;
  for (let next = at + 1; next < Math.min(limit, at + 4); next += 1) {
    const word = tokens[next] as TaggedToken;
    if (!isCapital(word)) return false;
    if (ORGANISATION_HEADS.has(word.lower)) return true;
  }
  return false;
}

function isKnownAt(tokens: readonly TaggedToken[], at: number, limit: number): boolean {
  const match = findEntryAt(tokens, at, limit);
  return match !== undefined && (match.endToken > at + 1 || /\p{Lu}/u.test(tokens[at]?.text ?? ""));
}

function isKnownPhrase(tokens: readonly TaggedToken[], at: number, limit: number): boolean {
  const match = findEntryAt(tokens, at, limit);
  return match !== undefined && match.endToken > at + 1;
}

const SMALL_TAGS = new Set([
  "determiner",
  "pronoun",
  "preposition",
  "conjunction",
  "auxiliary",
  "modal",
  "to",
]);
const SMALL_WORDS = new Set(
  "the a an this that these those in on at by for of and but or if when while as it its he she we they i you his her their our my your mr mrs ms".split(
    " ",
  ),
);

const CONTRACTED = /^(?:i|you|he|she|it|we|they|that|there|what|who|let|don|isn|won|can)'/;

function isSmallWord({ tag, lower, text }: TaggedToken): boolean {
  if (CONTRACTED.test(lower)) return true;
  if (/^(?:mr|mrs|ms)$/.test(lower)) return false;
  return (SMALL_TAGS.has(tag) || SMALL_WORDS.has(lower)) && !isAllUpper(text, 2);
}

// Where every word could have a capital: a name is known, seen elsewhere, or no ordinary word.
function isNameAtStart(
  context: NameContext,
  at: number,
  limit: number,
  isHeadline: boolean,
): boolean {
  const { tokens, innerCapitals, lowerWords } = context;
  const token = tokens[at] as TaggedToken;
  const match = findEntryAt(tokens, at, limit);
  if (match !== undefined && match.endToken > at + 1) return true;
  if (isSmallWord(token) || token.tag === "adverb") return false;
  if (isHeadline && isOrdinaryWord(token.lower) && !innerCapitals.has(token.text)) return false;
  if (match !== undefined && !isCommonWord(token.lower)) return true;
  if (innerCapitals.has(token.text)) return true;
  const next = tokens[at + 1];
  if (next !== undefined && at + 1 < limit && next.isSpaced && isCapital(next)) {
    return !isHeadline && !isPlainOpener(token, next, lowerWords);
  }
  return !isOrdinaryWord(token.lower) && !isVerbLike(token) && !lowerWords.has(token.lower);
}

function isVerbLike({ lower, text }: TaggedToken): boolean {
  return guessVerbForm(lower) !== undefined && !isGivenName(text);
}

// "Former President", "Meanwhile Russia": the first word is ordinary and no part of a name.
function isPlainOpener(
  token: TaggedToken,
  next: TaggedToken,
  lowerWords: ReadonlySet<string>,
): boolean {
  if (isAllUpper(token.text, 2)) return false;
  if (token.tag === "verb" || lowerWords.has(token.lower)) {
    return !isCommonWord(next.lower) && !ORGANISATION_HEADS.has(next.lower);
  }
  return isOrdinaryWord(token.lower) && !isOrdinaryWord(next.lower);
}
