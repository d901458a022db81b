import { CAPITAL_WORD, THERE_WORDS } from "../english/event-words.ts";
import { findEntry, isPlaceEntry } from "../gazetteer/gazetteer.ts";
import { findLastStart } from "../parsed-text.ts";
import type { TaggedToken } from "../tagger.ts";
import type { TextRange } from "../text-range.ts";
import { type FrameContext, findDateAt, findMentionsIn } from "./frame-context.ts";

/** Prepositions before the place where something is, and before where somebody goes. */
export const NEAR_WORDS: ReadonlySet<string> = new Set(["in", "at", "into", "near"]);
export const TOWARDS_WORDS: ReadonlySet<string> = new Set(["to", "in", "at", "into"]);

/**
 * The first place named between tokens `from` and `to` behind one of `prepositions`: "at the Élysée
 * Palace in Paris" → the Élysée Palace. People and outlets are no places.
 */
export function findPlace(
  context: FrameContext,
  from: number,
  to: number,
  prepositions: ReadonlySet<string>,
): TextRange | undefined {
  const { tokens } = context.parsed;
  for (let at = from; at < to; at += 1) {
    if (isThere(tokens, at)) return findPlaceBefore(context, at);
    if (!prepositions.has(tokens[at]?.lower ?? "")) continue;
    const place = findCapitalAt(tokens, at + 1, to) ?? findNameAt(context, at + 1, to);
    if (place !== undefined) return findCityBehind(context, place, to) ?? place;
  }
  return undefined;
}

// "met there on Monday"; not "there is" and "there will be".
function isThere(tokens: readonly TaggedToken[], at: number): boolean {
  if (!THERE_WORDS.has(tokens[at]?.lower ?? "")) return false;
  const next = tokens[at + 1]?.tag;
  return next !== "auxiliary" && next !== "modal" && next !== "verb";
}

/** Farther back than this, in tokens, "there" means no place. */
const THERE_REACH = 60;

// The last known place behind a preposition.
function findPlaceBefore(context: FrameContext, from: number): TextRange | undefined {
  const { tokens, text } = context.parsed;
  for (let at = from - 1; at >= Math.max(0, from - THERE_REACH); at -= 1) {
    if (!THERE_PREPOSITIONS.has(tokens[at]?.lower ?? "")) continue;
    const place = findNameAt(context, at + 1, from);
    if (place !== undefined && isKnownPlace(text, place)) return place;
  }
  return undefined;
}

const THERE_PREPOSITIONS: ReadonlySet<string> = new Set([...NEAR_WORDS, ...TOWARDS_WORDS, "of"]);

function isKnownPlace(text: string, { start, end }: TextRange): boolean {
  return isPlaceEntry(findEntry(text.slice(start, end)));
}

function isCity(text: string, { start, end }: TextRange): boolean {
  const kind = findEntry(text.slice(start, end))?.kind;
  return kind === "city" || kind === "capital";
}

// "the Turkish capital"
function findCapitalAt(
  tokens: readonly TaggedToken[],
  at: number,
  to: number,
): TextRange | undefined {
  const first = tokens[at]?.lower === "the" ? at + 1 : at;
  const [people, noun] = [tokens[first], tokens[first + 1]];
  const isCapital = first + 1 < to && noun?.lower === CAPITAL_WORD;
  if (!isCapital || people === undefined || findEntry(people.text) === undefined) return undefined;
  return { start: people.start, end: noun.end };
}

// "at the Élysée Palace in Paris": the city behind a house tells more.
function findCityBehind(
  context: FrameContext,
  { start, end }: TextRange,
  to: number,
): TextRange | undefined {
  const { tokens, text } = context.parsed;
  if (isKnownPlace(text, { start, end })) return undefined;
  const next = findLastStart(tokens, end - 1) + 1;
  if (tokens[next]?.lower !== "in" && tokens[next]?.text !== ",") return undefined;
  const city = findNameAt(context, next + 1, to);
  return city !== undefined && isCity(text, city) ? city : undefined;
}

/** The name of a place that begins at token `at`, after an article or not. */
export function findNameAt(context: FrameContext, at: number, to: number): TextRange | undefined {
  const { tokens } = context.parsed;
  let first = at;
  while (
    first < Math.min(to, at + 2) &&
    /^(?:the|a|downtown|central|nearby)$/.test(tokens[first]?.lower ?? "")
  )
    first += 1;
  let end = first;
  while (end < to && isNamePart(context, first, end)) end += 1;
  while (end > first && tokens[end - 1]?.tag !== "name") end -= 1;
  const [head, tail] = [tokens[first], tokens[end - 1]];
  if (head === undefined || tail === undefined || end === first) return undefined;
  if (isNobodysPlace(context, first, end)) return undefined;
  return { start: head.start, end: tail.end };
}

// "Élysée Palace", "Abu Dhabi", "Port of Spain".
function isNamePart(context: FrameContext, first: number, at: number): boolean {
  const token = context.parsed.tokens[at] as TaggedToken;
  if (findDateAt(context, at) !== undefined) return false;
  if (token.tag === "name" && /^\p{Lu}/u.test(token.text)) return true;
  // "St Peter’s Basilica".
  const isInside = token.tag === "possessive" && context.parsed.tokens[at + 1]?.tag === "name";
  if (at > first && isInside) return true;
  return at > first && /^(?:of|de|al|el|upon)$/.test(token.lower);
}

// People, outlets and groups are no places, nor is a name that modifies a noun ("London talks").
function isNobodysPlace(context: FrameContext, first: number, end: number): boolean {
  const next = context.parsed.tokens[end];
  const isPossessor = next?.tag === "possessive" || isModifiedNoun(next);
  const isActor = findMentionsIn(context, first, end).some(({ actor }) =>
    /^(?:person|outlet|group)$/.test(actor.kind),
  );
  return isActor || isPossessor;
}

function isModifiedNoun(next: TaggedToken | undefined): boolean {
  return next?.tag === "noun" && next.isSpaced && /^\p{Ll}/u.test(next.text);
}
