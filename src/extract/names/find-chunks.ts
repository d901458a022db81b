import { isCommonWord } from "../english/name-common-words.ts";
import { CALENDAR_WORDS, HYPHEN_ENDINGS, NAME_PARTICLES } from "../english/name-cues.ts";
import {
  FOR_OPENERS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  OTHER_HEADS,
  PLACE_OPENERS,
  STATE_OPENERS,
} from "../english/name-heads.ts";
import { guessVerbForm } from "../english/verb-forms.ts";
import { isGivenName } from "../gazetteer/person-names.ts";
import type { Sentence } from "../sentences.ts";
import type { TaggedToken } from "../tagger.ts";
import { findEntryAt } from "./find-entry-at.ts";
import { isCapital, isOrdinaryWord, isStart, type NameContext } from "./name-context.ts";

/** A run of tokens written as names are, with the small words inside it. */
export interface Chunk {
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * The runs of capitals of a sentence, in order: "Ministry of Foreign Affairs", "Osama bin Laden".
 * Words that only their place gives a capital are left out. O(n).
 */
export function findChunks(
  context: NameContext,
  sentence: Sentence,
  isHeadline: boolean,
): readonly Chunk[] {
  const { tokens } = context;
  const chunks: Chunk[] = [];
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    if (!canBegin(context, at, sentence, isHeadline)) {
      at += 1;
      continue;
    }
    const endToken = findChunkEnd(tokens, at, sentence.endToken, isHeadline);
    chunks.push({ firstToken: at, endToken });
    at = endToken;
  }
  return chunks;
}

function canBegin(
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
  if (!isHeadline && !isStart(tokens, at, sentence.firstToken)) return !isSmallWord(token);
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
  return next !== undefined && !next.isSpaced && /^\p{Lu}{1,3}$/u.test(next.text);
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
  return (SMALL_TAGS.has(tag) || SMALL_WORDS.has(lower)) && !/^\p{Lu}{2,}$/u.test(text);
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
  if (/^\p{Lu}{2,}$/u.test(token.text)) return false;
  if (token.tag === "verb" || lowerWords.has(token.lower)) {
    return !isCommonWord(next.lower) && !ORGANISATION_HEADS.has(next.lower);
  }
  return isOrdinaryWord(token.lower) && !isOrdinaryWord(next.lower);
}

function findChunkEnd(
  tokens: readonly TaggedToken[],
  from: number,
  limit: number,
  isHeadline: boolean,
): number {
  let end = skipEntry(tokens, from, limit);
  while (end < limit) {
    const next = findContinuation(tokens, from, end, limit);
    if (next === undefined) break;
    const word = tokens[next - 1] as TaggedToken;
    if (isHeadline && isOrdinaryWord(word.lower) && !ORGANISATION_HEADS.has(word.lower)) break;
    end = isCapital(word) ? Math.max(next, skipEntry(tokens, next - 1, limit)) : next;
  }
  return end;
}

function skipEntry(tokens: readonly TaggedToken[], at: number, limit: number): number {
  return findEntryAt(tokens, at, limit)?.endToken ?? at + 1;
}

// The end of the chunk if it goes on behind `end`: the next capital, with the links before it.
function findContinuation(
  tokens: readonly TaggedToken[],
  from: number,
  end: number,
  limit: number,
): number | undefined {
  const token = tokens[end] as TaggedToken;
  const before = tokens[end - 1] as TaggedToken;
  if (token.text === ".") return isAbbreviationPoint(before, token) ? end + 1 : undefined;
  if (token.text === ",") return isCorporateTail(tokens[end + 1]) ? end + 2 : undefined;
  if (isCapital(token)) return canFollow(before, token) ? end + 1 : undefined;
  if (token.kind === "number") return isModelNumber(token, before) ? end + 1 : undefined;
  if (token.lower === "'s")
    return isPossessiveInside(tokens, from, end, limit) ? end + 1 : undefined;
  const links = countLinks(tokens, from, end, limit);
  return links === 0 ? undefined : end + links + 1;
}

function canFollow(before: TaggedToken, token: TaggedToken): boolean {
  if (countHyphenEnding(before.text) > 0) return false;
  if (CALENDAR_WORDS.has(token.lower) || token.text === "I") return false;
  return token.isSpaced || before.text === "." || before.kind === "number";
}

/** How many characters at the end of "London-based" are no part of the name; 0 if all are. */
export function countHyphenEnding(text: string): number {
  const cut = text.lastIndexOf("-");
  return cut > 0 && HYPHEN_ENDINGS.has(text.slice(cut + 1)) ? text.length - cut : 0;
}

const ABBREVIATED =
  /^(?:\p{Lu}|St|Jr|Sr|Dr|Mr|Mrs|Ms|Inc|Ltd|Corp|Co|Gen|Lt|Col|Maj|Sen|Rep|Gov|Rev|Prof|Sgt|Capt|Mt|Ft|Bros|Adm|Brig|Hon|Cmdr|No)$/u;

function isAbbreviationPoint(before: TaggedToken, point: TaggedToken): boolean {
  return !point.isSpaced && before.text !== "I" && ABBREVIATED.test(before.text);
}

const CORPORATE_TAILS = new Set(["inc", "ltd", "llc", "jr", "sr", "plc"]);

function isCorporateTail(token: TaggedToken | undefined): boolean {
  return token !== undefined && CORPORATE_TAILS.has(token.lower) && isCapital(token);
}

// "Boeing 747", "Channel 4", "Apollo 11": a short figure behind a capital.
function isModelNumber(token: TaggedToken, before: TaggedToken): boolean {
  return (
    token.isSpaced && /^\d{1,3}$/.test(token.text) && before.kind === "word" && isCapital(before)
  );
}

const COLLECTIVE = new Set(
  "people women men children workers farmers teachers students soldiers king queen lord god st mother father writers journalists citizens".split(
    " ",
  ),
);

// "People's Liberation Front": the possessive of a group, and a head of an organisation behind.
function isPossessiveInside(
  tokens: readonly TaggedToken[],
  from: number,
  at: number,
  limit: number,
): boolean {
  const owner = tokens[at - 1] as TaggedToken;
  const isOwner = COLLECTIVE.has(owner.lower) || tokens[from]?.lower === "st";
  const next = tokens[at + 1];
  return isOwner && next !== undefined && at + 1 < limit && isCapital(next);
}

// How many small words at `end` link what follows to the chunk: "of", "of the", "and", "bin".
function countLinks(
  tokens: readonly TaggedToken[],
  from: number,
  end: number,
  limit: number,
): number {
  const first = tokens[end] as TaggedToken;
  const second = tokens[end + 1];
  if (second === undefined || end + 1 >= limit) return 0;
  const isOneWord = isCapital(second) && !CALENDAR_WORDS.has(second.lower);
  const third = tokens[end + 2];
  const isTwoWords = third !== undefined && end + 2 < limit && isCapital(third);
  if (first.text === "&") return isOneWord && !isGivenName(second.text) ? 1 : 0;
  if (first.lower === "and" || first.lower === "et") {
    return isOneWord && isJoinedByAnd(tokens, from, end, limit) ? 1 : 0;
  }
  if (OF_LINKS.has(first.lower) && isOpener(tokens, from, end, first.lower)) {
    if (isOneWord && second.isSpaced) return 1;
    return second.lower === "the" && isTwoWords ? 2 : 0;
  }
  if (!NAME_PARTICLES.has(first.text)) return 0;
  if (isOneWord) return 1;
  return NAME_PARTICLES.has(second.text) && isTwoWords ? 2 : 0;
}

const OF_LINKS = new Set(["of", "for", "on"]);

// "Secretary of State", "Minister of Health": offices that a topic follows.
const OFFICES_OF = new Set(["secretary", "minister", "chief"]);

function isOpener(
  tokens: readonly TaggedToken[],
  from: number,
  end: number,
  link: string,
): boolean {
  const head = tokens[end - 1] as TaggedToken;
  if (link === "on")
    return /^(?:council|committee|commission|conference|subcommittee)$/.test(head.lower);
  if (link === "for") return FOR_OPENERS.has(head.lower) && end - from <= 3;
  if (OFFICES_OF.has(head.lower)) return isOrdinaryWord(tokens[end + 1]?.lower ?? "");
  return (
    (ORGANISATION_OPENERS.has(head.lower) && end - from <= 3) ||
    (OTHER_HEADS.has(head.lower) && end - from <= 3) ||
    (PLACE_OPENERS.has(head.lower) && end - from === 1) ||
    (STATE_OPENERS.has(head.lower) && end - from <= 4) ||
    /^(?:church|lord|house|isle|islands|tomb|temple|tower|hall|cathedral)$/.test(head.lower)
  );
}

// "Department of Health and Human Services", "Food and Drug Administration": ordinary words on both
// sides, and an organisation's head before or behind.
function isJoinedByAnd(
  tokens: readonly TaggedToken[],
  from: number,
  end: number,
  limit: number,
): boolean {
  const before = tokens[end - 1] as TaggedToken;
  const after = tokens[end + 1] as TaggedToken;
  if (!isTopic(before) || !isTopic(after)) return false;
  if (hasOpener(tokens, from, end)) return true;
  let last = end + 1;
  while (last + 1 < limit && last < end + 5 && isCapital(tokens[last + 1] as TaggedToken))
    last += 1;
  return last > end + 1 && ORGANISATION_HEADS.has((tokens[last] as TaggedToken).lower);
}

function isTopic({ lower }: TaggedToken): boolean {
  return isOrdinaryWord(lower) || /(?:s|ure|ology|ics|ance|ence|ty)$/.test(lower);
}

function hasOpener(tokens: readonly TaggedToken[], from: number, end: number): boolean {
  for (let at = from; at + 1 < end; at += 1) {
    const isLink = OF_LINKS.has((tokens[at + 1] as TaggedToken).lower);
    if (isLink && ORGANISATION_OPENERS.has((tokens[at] as TaggedToken).lower)) return true;
  }
  return false;
}
