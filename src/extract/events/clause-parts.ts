import { SUBJECT_PRONOUNS } from "../english/closed-class.ts";
import { DELEGATION_NOUNS } from "../english/event-triggers.ts";
import type { TaggedToken } from "../tagger.ts";
import type { VerbGroup } from "../verb-groups.ts";
import {
  type FrameContext,
  findDateAt,
  findGroupAfter,
  findGroupBefore,
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
    if (isModifier(context, mention)) continue;
    parts.push({ mention, preposition: findPreposition(context, mention, from, parts.at(-1)) });
  }
  return parts;
}

/** Whether the mention only modifies the noun behind it. */
export function isModifier(context: FrameContext, mention: PlacedMention): boolean {
  const { endToken, end, actor } = mention;
  const next = context.parsed.tokens[endToken];
  if (next === undefined) return false;
  if (next.tag === "possessive") return true;
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

// "Russian foreign minister": an adjective that a noun follows.
function isNominalAdjective({ parsed }: FrameContext, at: number): boolean {
  const [word, next] = [parsed.tokens[at], parsed.tokens[at + 1]];
  return word?.tag === "adjective" && next?.tag === "noun";
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

// "Macron, the president, and Merz": between two names only words of phrases.
function isJoined(
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

/** The actors that are the subject of each verb group. One pass: a verb without borrows from before. */
export function toSubjects(context: FrameContext): readonly (readonly PlacedMention[])[] {
  const subjects: (readonly PlacedMention[])[] = [];
  for (const [index, group] of context.parsed.verbGroups.entries()) {
    const own = findOwnSubjects(context, index);
    const before = findGroupBefore(context, index);
    const isOpen = own.length === 0 && !hasOwnSubject(context, group);
    const isShared = before !== undefined && (isOpen || group.tense === "none");
    const borrowed = isShared ? (subjects[index - 1] ?? []) : [];
    const isControlled = group.isInfinitive && own.length > 0 && group.tense === "none";
    subjects.push(isControlled || borrowed.length === 0 ? own : borrowed);
  }
  return subjects;
}

// "the envoy was expected": a subject without a name stands right before its verb.
function hasOwnSubject(context: FrameContext, { firstToken, tense }: VerbGroup): boolean {
  if (tense === "none") return false;
  let at = firstToken - 1;
  while (at > 0 && isPassedOver(context, at)) at -= 1;
  const tag = context.parsed.tokens[at]?.tag;
  const isRelative = /^(?:who|which|that)$/.test(context.parsed.tokens[at]?.lower ?? "");
  return !isRelative && (tag === "noun" || tag === "name" || tag === "pronoun");
}

// Adverbs and dates stand between a subject and its verb.
function isPassedOver(context: FrameContext, at: number): boolean {
  return context.parsed.tokens[at]?.tag === "adverb" || findDateAt(context, at) !== undefined;
}

// The names without preposition between the verb before (or the conjunction) and this one.
function findOwnSubjects(context: FrameContext, index: number): readonly PlacedMention[] {
  const group = context.parsed.verbGroups[index];
  if (group === undefined) return [];
  const { from } = toSentenceBounds(context, index);
  const before = findGroupBefore(context, index);
  const start = findClauseStart(
    context,
    Math.max(from, before?.endToken ?? 0, group.firstToken - CLAUSE_REACH),
    group.firstToken,
  );
  const parts = toClauseParts(context, start, group.firstToken);
  const plain = parts.filter(
    ({ mention, preposition }) =>
      preposition === "" && !isCutOff(context, mention, group.firstToken),
  );
  if (plain.length > 0) return toLastChain(context, plain);
  const last = parts.at(-1)?.mention;
  const isNext = last !== undefined && last.endToken === group.firstToken && !last.isReference;
  const left = isNext ? context.parsed.tokens[last.firstToken - 1] : undefined;
  const isLoose = left?.tag === "noun" || left?.lower === ",";
  return isLoose && last !== undefined ? [last] : [];
}

// "phoned Trump from Tirana, a spokesman said": one comma between them parts a name from the verb;
// two enclose an apposition.
function isCutOff({ parsed }: FrameContext, { endToken }: PlacedMention, verb: number): boolean {
  let commas = 0;
  for (let at = endToken; at < verb; at += 1) {
    if (parsed.tokens[at]?.lower === ",") commas += 1;
  }
  return (
    commas === 1 && parsed.tokens[endToken]?.lower !== "," && parsed.tokens[verb - 1]?.lower !== ","
  );
}

// "met Putin on Friday, Axios reported": only the names joined to the last one are its subject.
function toLastChain(
  context: FrameContext,
  parts: readonly ClausePart[],
): readonly PlacedMention[] {
  let first = parts.length - 1;
  while (first > 0) {
    const [before, part] = [parts[first - 1] as ClausePart, parts[first] as ClausePart];
    if (!isJoined(context, before, before.mention.endToken, part.mention)) break;
    first -= 1;
  }
  return parts.slice(first).map(({ mention }) => mention);
}

// Behind the last conjunction or stop that opens a clause, if a name still follows.
function findClauseStart(context: FrameContext, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    const { lower, tag } = context.parsed.tokens[at] as TaggedToken;
    const isOpening =
      /^(?:[;:(“"—–]|that|because|while|when|if|after|before|although|but|whom|which)$/.test(lower);
    const isConjunction = tag === "conjunction" || tag === "pronoun" || tag === "punctuation";
    if (isOpening && (isConjunction || tag === "preposition")) {
      return findMentionsIn(context, at + 1, to).length > 0 ? at + 1 : from;
    }
  }
  return from;
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
