import { findLastStart } from "../parsed-text.ts";
import type { TaggedToken } from "../tagger.ts";
import type { VerbGroup } from "../verb-groups.ts";
import { CLAUSE_REACH, type ClausePart, isJoined, toClauseParts } from "./clause-parts.ts";
import {
  type FrameContext,
  findDateAt,
  findGroupBefore,
  findMentionsIn,
  type PlacedMention,
  toSentenceBounds,
} from "./frame-context.ts";

/** The actors that are the subject of each verb group. One pass: a verb without borrows from before. */
export function toSubjects(context: FrameContext): readonly (readonly PlacedMention[])[] {
  const subjects: (readonly PlacedMention[])[] = [];
  for (const [index, group] of context.parsed.verbGroups.entries()) {
    const own = toWithHead(context, index, findOwnSubjects(context, index));
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
  const plain = parts.filter(({ preposition }) => preposition === "");
  const nearest = plain.at(-1)?.mention;
  if (nearest !== undefined && isCutOff(context, nearest, group.firstToken)) return [];
  if (plain.length > 0) return toLastChain(context, plain);
  const last = parts.at(-1)?.mention;
  const isNext = last !== undefined && last.endToken === group.firstToken && !last.isReference;
  const left = isNext ? context.parsed.tokens[last.firstToken - 1] : undefined;
  const isLoose = left?.tag === "noun" || left?.lower === ",";
  return isLoose && last !== undefined ? [last] : [];
}

/** Farther back than this, in tokens, no relative clause begins whose end stands before a verb. */
const ASIDE_REACH = 50;

// "Berg, who met the envoys in Oslo, *left*" → Berg; "Berg, who leads the team, and Hadley *met*" →
// Berg, Hadley.
function toWithHead(
  context: FrameContext,
  index: number,
  own: readonly PlacedMention[],
): readonly PlacedMention[] {
  const { tokens, verbGroups } = context.parsed;
  const group = verbGroups[index];
  if (group === undefined) return own;
  const [first] = own;
  let at = (first?.firstToken ?? group.firstToken) - 1;
  while (first === undefined && at > 0 && isPassedOver(context, at)) at -= 1;
  if (first !== undefined) {
    if (tokens[at]?.lower !== "and") return own;
    at -= 1;
  }
  return tokens[at]?.text === "," ? [...findHead(context, index, at), ...own] : own;
}

// The name before the aside with a relative clause that ends at the comma `close`.
function findHead(context: FrameContext, index: number, close: number): readonly PlacedMention[] {
  const { from } = toSentenceBounds(context, index);
  const { tokens } = context.parsed;
  for (let at = close - 1; at > Math.max(from, close - ASIDE_REACH); at -= 1) {
    if (tokens[at]?.text !== "," || !isRelativeAside(context, at, close)) continue;
    const start = Math.max(from, at - CLAUSE_REACH);
    const before = toClauseParts(context, findClauseStart(context, start, at), at);
    const head = before.at(-1);
    if (head?.mention.endToken === at && head.preposition === "")
      return toLastChain(
        context,
        before.filter(({ preposition }) => preposition === ""),
      );
  }
  return [];
}

// Whether the first verb between two commas stands behind "who" or "which".
function isRelativeAside({ parsed }: FrameContext, open: number, close: number): boolean {
  const { tokens, verbGroups } = parsed;
  const first = verbGroups[findLastStart(verbGroups, tokens[open]?.start ?? 0) + 1];
  if (first === undefined || first.firstToken >= close) return false;
  return tokens
    .slice(open + 1, first.firstToken)
    .some(({ lower }) => /^(?:who|which|whose|whom)$/.test(lower));
}

// "phoned Trump from Tirana, a spokesman said", "who met Xi, left": one comma between them parts a
// name from the verb; two enclose an apposition, as do one before and one behind the name.
function isCutOff(
  { parsed }: FrameContext,
  { firstToken, endToken }: PlacedMention,
  verb: number,
): boolean {
  const isApposed = parsed.tokens[firstToken - 1]?.lower === ",";
  let commas = 0;
  for (let at = endToken; at < verb; at += 1) {
    if (parsed.tokens[at]?.lower === ",") commas += 1;
  }
  const isRelative = /^(?:who|which|that)$/.test(parsed.tokens[verb - 1]?.lower ?? "");
  return commas % 2 === 1 && !isRelative && !isApposed;
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
    const isThat = lower === "that" && isSubjectStart(context.parsed.tokens[at + 1]);
    if (isOpening && (isConjunction || isThat || tag === "preposition")) {
      return findMentionsIn(context, at + 1, to).length > 0 ? at + 1 : from;
    }
  }
  return from;
}

// "told them *that* he", "that Berg", "that the": a clause opens, and no noun is pointed at.
function isSubjectStart(next: TaggedToken | undefined): boolean {
  return next?.tag === "pronoun" || next?.tag === "determiner" || next?.tag === "name";
}
