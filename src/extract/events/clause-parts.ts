import { SUBJECT_PRONOUNS } from "../english/closed-class.ts";
import { APART_WORDS, DELEGATION_NOUNS, EVENT_OBJECTS } from "../english/event-words.ts";
import type { TaggedToken } from "../tagger.ts";
import {
  type FrameContext,
  findDateAt,
  findGroupAfter,
  findMentionsIn,
  findSourceStart,
  type PlacedMention,
  toSentenceBounds,
} from "./frame-context.ts";

/** An actor in a clause with the preposition that governs it ("" for none). */
export interface ClausePart {
  readonly mention: PlacedMention;
  readonly preposition: string;
}

/** Farther than this many tokens from its verb nothing belongs to it; keeps every search constant. */
export const CLAUSE_REACH = 45;

/**
 * The actors between tokens `from` and `to` with what governs each; names that only modify another
 * noun ("the *White House* press secretary", "*Putin*’s aide") are left out.
 *
 *     "in Moscow with Putin and Lavrov" → Moscow: in, Putin: with, Lavrov: with
 */
export function toClauseParts(
  context: FrameContext,
  from: number,
  to: number,
): readonly ClausePart[] {
  const parts: ClausePart[] = [];
  let end = from;
  for (const mention of findMentionsIn(context, from, to)) {
    if (mention.firstToken < end) continue;
    end = mention.endToken;
    if (isModifier(context, mention) || isHomeOf(context, mention, parts.at(-1))) continue;
    parts.push({ mention, preposition: findPreposition(context, mention, from, parts.at(-1)) });
  }
  return parts;
}

// "President Berg *of Norway*": the country of somebody takes no part beside them.
function isHomeOf(
  { parsed }: FrameContext,
  { actor, firstToken }: PlacedMention,
  before: ClausePart | undefined,
): boolean {
  const isHome = actor.kind === "country" && parsed.tokens[firstToken - 1]?.lower === "of";
  const owner = before?.mention;
  return isHome && owner?.actor.kind === "person" && owner.endToken === firstToken - 1;
}

/** Whether the mention only modifies the noun behind it. */
export function isModifier(context: FrameContext, mention: PlacedMention): boolean {
  const { endToken, end, actor } = mention;
  const next = context.parsed.tokens[endToken];
  if (next === undefined) return false;
  if (next.tag === "possessive") return true;
  // "The Union *last Friday* adopted …".
  if (findDateAt(context, endToken) !== undefined) return false;
  const isAdjacent = next.start - end <= 1 && next.tag !== "punctuation";
  if (!isAdjacent) return false;
  if (actor.kind !== "person" && isDelegationNext(context, endToken)) return false;
  // "the US Secretary of State": a country before a title.
  const isTitle =
    next.tag === "name" &&
    actor.kind !== "person" &&
    findMentionsIn(context, endToken, endToken + 1).length === 0;
  const isNoun = next.tag === "noun" && /^\p{Ll}/u.test(next.text);
  return isNoun || isTitle || isNominalAdjective(context, endToken);
}

// "NATO foreign ministers", "the US delegation": they act for the body whose name they bear.
function isDelegationNext({ parsed }: FrameContext, at: number): boolean {
  for (let token = at; token < at + 3; token += 1) {
    const word = parsed.tokens[token];
    if (word === undefined || (word.tag !== "noun" && word.tag !== "adjective")) return false;
    if (DELEGATION_NOUNS.has(word.lower)) return true;
  }
  return false;
}

// "Russian foreign minister", "US secretary of state": an adjective that a noun or "of" follows.
function isNominalAdjective({ parsed }: FrameContext, at: number): boolean {
  const [word, next] = [parsed.tokens[at], parsed.tokens[at + 1]];
  const isFollowed = next?.tag === "noun" || next?.tag === "name" || next?.lower === "of";
  return word?.tag === "adjective" && isFollowed;
}

// Leftwards over the words of the phrase to the preposition, or over "and" to the name before.
function findPreposition(
  context: FrameContext,
  mention: PlacedMention,
  from: number,
  before: ClausePart | undefined,
): string {
  const { tokens } = context.parsed;
  if (SUBJECT_PRONOUNS.has(tokens[mention.firstToken]?.lower ?? "")) return "";
  let hasApposed = false;
  for (let at = mention.firstToken - 1; at >= Math.max(from, mention.firstToken - 12); at -= 1) {
    const token = tokens[at] as TaggedToken;
    if (findDateAt(context, at) !== undefined) return "";
    const joins = /^(?:and|or|,|&)$/.test(token.lower);
    if (joins && before !== undefined && isJoined(context, before, at, mention))
      return before.preposition;
    if (isOfTitle(tokens, at, mention)) continue;
    if (token.tag === "preposition" || token.tag === "to")
      return toHeadPreposition(tokens, at, from);
    if (token.lower === "," && !hasApposed && at === mention.firstToken - 1) {
      hasApposed = true;
      continue;
    }
    if (!PHRASE_TAGS.has(token.tag)) return "";
  }
  return "";
}

// "Secretary of State Marco Rubio": the "of" inside a title before a name.
function isOfTitle(tokens: readonly TaggedToken[], at: number, { actor }: PlacedMention): boolean {
  const [head, inner] = [tokens[at - 1], tokens[at + 1]];
  const isTitle = head?.tag === "name" && inner?.tag === "name";
  return actor.kind === "person" && tokens[at]?.lower === "of" && isTitle;
}

const PHRASE_TAGS: ReadonlySet<TaggedToken["tag"]> = new Set([
  "noun",
  "name",
  "adjective",
  "determiner",
  "possessive",
  "number",
]);

// "officials from France": who comes in the name of a country takes its part.
function toHeadPreposition(tokens: readonly TaggedToken[], at: number, from: number): string {
  const preposition = (tokens[at] as TaggedToken).lower;
  const head = tokens[at - 1]?.lower ?? "";
  const isDelegation =
    (preposition === "from" || preposition === "of") && DELEGATION_NOUNS.has(head);
  if (!isDelegation) return preposition;
  for (let left = at - 2; left >= Math.max(from, at - 5); left -= 1) {
    const token = tokens[left] as TaggedToken;
    if (token.tag === "preposition" || token.tag === "to") return token.lower;
    if (!PHRASE_TAGS.has(token.tag)) return "";
  }
  return "";
}

/** Whether two names stand in one list: "Macron, the president, and Merz". */
export function isJoined(
  { parsed }: FrameContext,
  before: ClausePart,
  at: number,
  mention: PlacedMention,
): boolean {
  if (at - before.mention.endToken > 9) return false;
  // "In Moscow, Putin said": a comma joins only what is alike.
  const isAlike = before.mention.actor.kind === mention.actor.kind;
  if (!isAlike && parsed.tokens[at]?.lower === ",") return false;
  for (let token = before.mention.endToken; token < mention.firstToken; token += 1) {
    const { tag, lower } = parsed.tokens[token] as TaggedToken;
    const isInside = PHRASE_TAGS.has(tag) || /^(?:,|and|or|&|of)$/.test(lower);
    if (!isInside) return false;
  }
  return at === before.mention.endToken || parsed.tokens[before.mention.endToken]?.lower === ",";
}

/** The actors behind verb group `index` that belong to it, up to the next finite verb's subject. */
export function findObjectParts(
  context: FrameContext,
  index: number,
  subjects: readonly (readonly PlacedMention[])[],
): readonly ClausePart[] {
  const group = context.parsed.verbGroups[index];
  if (group === undefined) return [];
  const to = findClauseEnd(context, index);
  const next = findGroupAfter(context, index);
  const taken = next !== undefined && next.tense !== "none" ? subjects[index + 1] : undefined;
  return toClauseParts(context, group.endToken, to).filter(
    ({ mention, preposition }) => preposition !== "" || taken?.includes(mention) !== true,
  );
}

/**
 * The token between `from` and `to` where another event comes in, with a day and a place of its own:
 * "met twice | since the talks in Oslo on Friday"; `to` for none.
 */
export function findOtherEvent(tokens: readonly TaggedToken[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (!APART_WORDS.has(tokens[at]?.lower ?? "")) continue;
    const nouns = tokens.slice(at + 1, Math.min(to, at + OTHER_REACH));
    if (nouns.some(({ lower }) => EVENT_OBJECTS.has(lower))) return at;
  }
  return to;
}

/** So many tokens behind "since" and the like the noun of the other event is looked for. */
const OTHER_REACH = 6;

/** Where, in tokens, the clause of verb group `index` ends. */
export function findClauseEnd(context: FrameContext, index: number): number {
  const group = context.parsed.verbGroups[index];
  if (group === undefined) return 0;
  const { to } = toSentenceBounds(context, index);
  const next = findGroupAfter(context, index);
  const reach = Math.min(to, next?.firstToken ?? to, group.endToken + CLAUSE_REACH);
  const limit = findSourceStart(context, group.endToken, reach) ?? reach;
  for (let at = group.endToken; at < limit; at += 1) {
    if (/^[;:”"—–]$/.test(context.parsed.tokens[at]?.text ?? "")) return at;
  }
  return limit;
}
