import type { DateExpression } from "../dates/find-dates.ts";
import { DEFINITE_DETERMINERS, SAYING_VERBS } from "../english/event-status-words.ts";
import { EVENT_OBJECTS, SPEAKING_OF_EVENTS } from "../english/event-words.ts";
import { findLastStart, type ParsedText } from "../parsed-text.ts";
import type { TaggedToken } from "../tagger.ts";
import { findOtherEvent } from "./clause-parts.ts";
import { type FrameContext, findGroupBefore } from "./frame-context.ts";

/** The dates of a text by the verb group that each one dates. */
export interface DateOwners {
  readonly byGroup: ReadonlyMap<number, readonly DateExpression[]>;
  /** By sentence: a date that opens it, for all its verbs that have none of their own. */
  readonly opening: ReadonlyMap<number, DateExpression>;
}

/** Farther than this many tokens a date belongs to no verb. */
const REACH = 30;

/** Which verb each date belongs to: the one before it in its clause, else the next one. O(n). */
export function toDateOwners(context: FrameContext): DateOwners {
  const byGroup = new Map<number, DateExpression[]>();
  const opening = new Map<number, DateExpression>();
  for (const date of context.dates) {
    const sentence = findLastStart(context.parsed.sentences, date.start);
    const owner = findOwner(context, date, sentence);
    if (owner !== undefined) byGroup.set(owner, [...(byGroup.get(owner) ?? []), date]);
    const explained = findExplained(context, date, sentence);
    if (explained !== undefined && explained !== owner)
      byGroup.set(explained, [...(byGroup.get(explained) ?? []), date]);
    if (isOpening(context, date, sentence)) opening.set(sentence, date);
  }
  return { byGroup, opening };
}

// "on 12 February, when they spoke by telephone": the date of both verbs.
function findExplained(
  { parsed, sentenceOfGroup }: FrameContext,
  date: DateExpression,
  sentence: number,
): number | undefined {
  const end = findLastStart(parsed.tokens, date.end - 1) + 1;
  const at = parsed.tokens[end]?.lower === "," ? end + 1 : end;
  const right = findLastStart(parsed.verbGroups, date.start) + 1;
  const isExplained = parsed.tokens[at]?.lower === "when" && sentenceOfGroup[right] === sentence;
  return isExplained ? right : undefined;
}

function findOwner(
  context: FrameContext,
  date: DateExpression,
  sentence: number,
): number | undefined {
  const { parsed, sentenceOfGroup } = context;
  const left = findLastStart(parsed.verbGroups, date.start);
  const right = left + 1;
  const first = findLastStart(parsed.tokens, date.start);
  const end = findLastStart(parsed.tokens, date.end - 1) + 1;
  const hasLeft = sentenceOfGroup[left] === sentence;
  const hasRight = sentenceOfGroup[right] === sentence;
  const leftEnd = parsed.verbGroups[left]?.endToken ?? 0;
  const rightStart = parsed.verbGroups[right]?.firstToken ?? 0;
  const isLeftCut = !hasLeft || hasBoundary(context, leftEnd, first);
  const isRightCut = !hasRight || hasBoundary(context, end, rightStart);
  if (!isLeftCut) return left;
  if (!isRightCut) return right;
  if (hasRight && !hasLeft) return right;
  return hasLeft && first - leftEnd < REACH ? left : undefined;
}

// A new clause between two tokens: a stop, or a conjunction that opens one.
function hasBoundary({ parsed }: FrameContext, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + REACH); at += 1) {
    const token = parsed.tokens[at];
    if (
      /^(?:[,;:—–“"]|that|because|while|when|if|although|but|who|which|after|before)$/.test(
        token?.lower ?? "",
      )
    )
      return true;
  }
  return to - from >= REACH;
}

function isOpening(context: FrameContext, date: DateExpression, sentence: number): boolean {
  const { sentences, tokens } = context.parsed;
  const first = sentences[sentence]?.firstToken ?? 0;
  return findLastStart(tokens, date.start) - first <= 3;
}

/**
 * The date of what verb group `index` tells: its own, else that of the movement it is the purpose
 * of ("flew on Monday to meet"), else the one that opens the sentence.
 */
export function findDateOfVerb(
  context: FrameContext,
  owners: DateOwners,
  index: number,
): DateExpression | undefined {
  const own = owners.byGroup.get(index)?.filter((date) => !isDateOfObject(context, index, date));
  if (own !== undefined && own.length > 0) return own.find(isDay) ?? own.find(isRange) ?? own[0];
  const group = context.parsed.verbGroups[index];
  const before = findGroupBefore(context, index);
  const isPurpose = group !== undefined && group.tense === "none" && before !== undefined;
  if (isPurpose && !SAYING_VERBS.has(before.lemma)) {
    const borrowed = owners.byGroup.get(index - 1);
    if (borrowed !== undefined) return borrowed[0];
  }
  const sentence = context.sentenceOfGroup[index] ?? -1;
  const opening = owners.opening.get(sentence);
  if (opening === undefined || isReportedPlan(context, index)) return undefined;
  return isEarlier(context, index) ? undefined : opening;
}

// "On Sunday, after they had visited Kyiv, he …": the visit was before Sunday.
function isEarlier({ parsed }: FrameContext, index: number): boolean {
  const group = parsed.verbGroups[index];
  if (group === undefined || !group.isPerfect || group.tense !== "past") return false;
  for (let at = group.firstToken - 1; at > group.firstToken - REACH; at -= 1) {
    const lower = parsed.tokens[at]?.lower;
    if (lower === "after") return true;
    if (lower === undefined || /^[.;]$/.test(lower)) return false;
  }
  return false;
}

// "On Monday he said that they would meet": Monday is when he said it.
function isReportedPlan(context: FrameContext, index: number): boolean {
  const group = context.parsed.verbGroups[index];
  const before = findGroupBefore(context, index);
  const isAhead = group?.tense === "future" || group?.modal !== undefined;
  return isAhead && before !== undefined && SAYING_VERBS.has(before.lemma);
}

// "proposed talks on 15 May", "met since the talks on 15 May": the date of another event.
function isDateOfObject({ parsed }: FrameContext, index: number, date: DateExpression): boolean {
  const group = parsed.verbGroups[index];
  if (group === undefined) return false;
  const first = findLastStart(parsed.tokens, date.start);
  if (findOtherEvent(parsed.tokens, group.endToken, first) < first) return true;
  if (!SPEAKING_OF_EVENTS.has(group.lemma)) return false;
  for (let at = first - 1; at >= group.endToken; at -= 1) {
    const { lower } = parsed.tokens[at] as TaggedToken;
    if (lower === ",") return false;
    if (EVENT_OBJECTS.has(lower)) return !isDefinite(parsed, at, group.endToken);
  }
  return false;
}

// "the second meeting": the article within three words before the noun.
function isDefinite({ tokens }: ParsedText, noun: number, from: number): boolean {
  return tokens
    .slice(Math.max(from, noun - 3), noun)
    .some(({ lower }) => DEFINITE_DETERMINERS.has(lower));
}

function isDay({ edtf = "" }: DateExpression): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf);
}

function isRange({ edtf = "" }: DateExpression): boolean {
  return edtf.startsWith("[");
}

/**
 * The date of the event that the noun at `token` names: the first one behind it before any verb or
 * stop, else that of its verb.
 */
export function findDateOfNoun(
  context: FrameContext,
  owners: DateOwners,
  token: number,
  verb: number | undefined,
): DateExpression | undefined {
  const { parsed, dates } = context;
  const start = parsed.tokens[token]?.start ?? 0;
  const before = dates[findLastStart(dates, start)];
  // "Friday’s talks", "the 11 April meeting".
  if (before !== undefined && isRightBefore(context, before, token)) return before;
  const date = dates[findLastStart(dates, start) + 1];
  if (date !== undefined) {
    const first = findLastStart(parsed.tokens, date.start);
    const next = parsed.verbGroups[findLastStart(parsed.verbGroups, start) + 1];
    const isNear = first - token < 16 && (next === undefined || first < next.firstToken);
    if (isNear && !hasStop(context, token + 1, first)) return date;
  }
  if (verb === undefined) return undefined;
  const group = parsed.verbGroups[verb];
  return group === undefined || SAYING_VERBS.has(group.lemma)
    ? undefined
    : findDateOfVerb(context, owners, verb);
}

function hasStop({ parsed }: FrameContext, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (/^[.;:—–]$/.test(parsed.tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

function isRightBefore({ parsed }: FrameContext, date: DateExpression, token: number): boolean {
  const end = findLastStart(parsed.tokens, date.end - 1) + 1;
  if (token - end > 3 || token < end) return false;
  for (let at = end; at < token; at += 1) {
    const tag = parsed.tokens[at]?.tag;
    if (tag !== "possessive" && tag !== "noun" && tag !== "adjective" && tag !== "name")
      return false;
  }
  return true;
}
