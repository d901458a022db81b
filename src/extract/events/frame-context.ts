import type { DateExpression } from "../dates/find-dates.ts";
import { BOUND_WORDS } from "../english/event-words.ts";
import type { FoundActor } from "../names/find-actors.ts";
import { findLastStart, findSentence, type ParsedText } from "../parsed-text.ts";
import type { TextRange } from "../text-range.ts";
import type { VerbGroup } from "../verb-groups.ts";
import type { FrameInput } from "./event-frame.ts";

/** An actor at one place of the text, with its tokens. */
export interface PlacedMention extends TextRange {
  readonly actor: FoundActor;
  readonly isReference: boolean;
  readonly firstToken: number;
  readonly endToken: number;
}

/** What all frames of one text read; built once, O(n log n). */
export interface FrameContext {
  readonly input: FrameInput;
  readonly parsed: ParsedText;
  /** Sorted by start. */
  readonly mentions: readonly PlacedMention[];
  /** Index of the sentence of every verb group. */
  readonly sentenceOfGroup: readonly number[];
  /** Tokens where the words begin that name a speaker, in order. */
  readonly sourceTokens: readonly { readonly start: number }[];
  /** Calendar dates in order. */
  readonly dates: readonly DateExpression[];
}

export function toFrameContext(input: FrameInput): FrameContext {
  const { parsed, actors, dates, statements } = input;
  const mentions = actors
    .flatMap((actor) => actor.mentions.map((mention) => toPlaced(parsed, actor, mention)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    input,
    parsed,
    mentions,
    sentenceOfGroup: parsed.verbGroups.map(({ start }) => findLastStart(parsed.sentences, start)),
    sourceTokens: statements
      .flatMap(({ source }) => source)
      .map(({ start }) => ({ start: findLastStart(parsed.tokens, start) }))
      .sort((a, b) => a.start - b.start),
    dates: dates.filter((date) => isEventDate(parsed, date)),
  };
}

// A calendar date that is no bound: not "since 2022", nor the day of a dateline.
function isEventDate(parsed: ParsedText, { type, edtf, start }: DateExpression): boolean {
  if (edtf === undefined || type === "DURATION") return false;
  if (findSentence(parsed, start)?.isDateline) return false;
  const { tokens } = parsed;
  const first = Math.max(0, findLastStart(tokens, start));
  return [tokens[first], tokens[first - 1]].every(
    (word) => word === undefined || !BOUND_WORDS.has(word.lower),
  );
}

/** The first token from `from` to `to` (exclusive) where the name of a speaker begins: "…, *Bruce* said". */
export function findSourceStart(
  { sourceTokens }: FrameContext,
  from: number,
  to: number,
): number | undefined {
  const next = sourceTokens[findLastStart(sourceTokens, from - 1) + 1]?.start;
  return next !== undefined && next < to ? next : undefined;
}

function toPlaced(
  parsed: ParsedText,
  actor: FoundActor,
  { start, end, isReference }: TextRange & { readonly isReference: boolean },
): PlacedMention {
  const firstToken = Math.max(0, findLastStart(parsed.tokens, start));
  const endToken = findLastStart(parsed.tokens, end - 1) + 1;
  return { start, end, actor, isReference, firstToken, endToken };
}

/** The mentions that begin in tokens `from` to `to` (exclusive), in order. O(log n + found). */
export function findMentionsIn(
  context: FrameContext,
  from: number,
  to: number,
): readonly PlacedMention[] {
  const { mentions, parsed } = context;
  const start = parsed.tokens[from]?.start;
  if (start === undefined || to <= from) return [];
  const found: PlacedMention[] = [];
  for (let at = findLastStart(mentions, start - 1) + 1; at < mentions.length; at += 1) {
    const mention = mentions[at] as PlacedMention;
    if (mention.firstToken >= to) break;
    found.push(mention);
  }
  return found;
}

/** The date that covers token `token`, if one does. O(log n). */
export function findDateAt(context: FrameContext, token: number): DateExpression | undefined {
  const start = context.parsed.tokens[token]?.start ?? -1;
  const date = context.input.dates[findLastStart(context.input.dates, start)];
  return date !== undefined && start < date.end ? date : undefined;
}

/** The bounds, in tokens, of the sentence of verb group `index`. */
export function toSentenceBounds(
  context: FrameContext,
  index: number,
): { readonly from: number; readonly to: number } {
  const sentence = context.parsed.sentences[context.sentenceOfGroup[index] ?? -1];
  return { from: sentence?.firstToken ?? 0, to: sentence?.endToken ?? 0 };
}

/** The verb group before `index` in the same sentence. */
export function findGroupBefore(context: FrameContext, index: number): VerbGroup | undefined {
  const isSame = context.sentenceOfGroup[index - 1] === context.sentenceOfGroup[index];
  return isSame ? context.parsed.verbGroups[index - 1] : undefined;
}

/** The verb group behind `index` in the same sentence. */
export function findGroupAfter(context: FrameContext, index: number): VerbGroup | undefined {
  const isSame = context.sentenceOfGroup[index + 1] === context.sentenceOfGroup[index];
  return isSame ? context.parsed.verbGroups[index + 1] : undefined;
}
