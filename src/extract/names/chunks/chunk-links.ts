import { CALENDAR_WORDS, HYPHEN_ENDINGS, NAME_PARTICLES } from "../../english/name-cues.ts";
import {
  FOR_OPENERS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  OTHER_HEADS,
  PLACE_OPENERS,
  STATE_OPENERS,
} from "../../english/name-heads.ts";
import { isPlaceEntry } from "../../gazetteer/gazetteer.ts";
import { isGivenName } from "../../gazetteer/person-names.ts";
import type { TaggedToken } from "../../tagger.ts";
import { isCapital, isOrdinaryWord } from "../name-context.ts";
import { findEntryAt } from "./find-entry-at.ts";

/**
 * The end of the chunk from token `from` if it goes on behind `end`: the next capital, with the links
 * before it; `undefined` if it does not.
 */
export function findContinuation(
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
  if (token.kind === "number") return isModelNumber(tokens, from, end) ? end + 1 : undefined;
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
  return (
    !point.isSpaced && before.text !== "I" && before.text !== "X" && ABBREVIATED.test(before.text)
  );
}

const CORPORATE_TAILS = new Set(["inc", "ltd", "llc", "jr", "sr", "plc"]);

function isCorporateTail(token: TaggedToken | undefined): boolean {
  return token !== undefined && CORPORATE_TAILS.has(token.lower) && isCapital(token);
}

// "Boeing 747", "Channel 4", "Apollo 11": a short figure behind a capital, but no result, table or
// price: "Dolnik 3-1", "Scotland 2 Latvia 0", "Utrecht 10 7 2 1".
function isModelNumber(tokens: readonly TaggedToken[], from: number, at: number): boolean {
  const token = tokens[at] as TaggedToken;
  const before = tokens[at - 1] as TaggedToken;
  if (!token.isSpaced || !/^\d{1,3}$/.test(token.text)) return false;
  if (before.kind !== "word" || !isCapital(before)) return false;
  const next = tokens[at + 1];
  if (tokens[from - 1]?.kind === "number") return false;
  if (next?.kind === "number" || (next !== undefined && /^[-–:(]$/.test(next.text))) return false;
  if (next !== undefined && isCapital(next) && tokens[at + 2]?.kind === "number") return false;
  return !isPlaceEntry(findEntryAt(tokens, from, at)?.entry);
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
