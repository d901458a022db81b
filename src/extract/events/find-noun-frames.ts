import { NOUN_TRIGGERS, type NounTriggerRow } from "../english/event-nouns.ts";
import { OCCURRENCE_VERBS } from "../english/event-status-words.ts";
import { VENUE_MODIFIERS } from "../english/event-words.ts";
import { findLastStart } from "../parsed-text.ts";
import type { TaggedToken } from "../tagger.ts";
import type { VerbGroup } from "../verb-groups.ts";
import type { DateOwners } from "./attach-date.ts";
import type { Company } from "./find-companies.ts";
import { type FrameContext, findSourceStart, type PlacedMention } from "./frame-context.ts";
import type { FrameDraft } from "./frame-draft.ts";
import type { NounPlace } from "./noun-roles.ts";
import { toFrame } from "./to-noun-frame.ts";

/** Rows by the first word of their phrases. */
const ROWS: ReadonlyMap<string, readonly NounPhrase[]> = toRows();

interface NounPhrase {
  readonly row: NounTriggerRow;
  readonly words: readonly string[];
}

function toRows(): ReadonlyMap<string, readonly NounPhrase[]> {
  const rows = new Map<string, NounPhrase[]>();
  for (const row of NOUN_TRIGGERS) {
    for (const phrase of row.nouns.split("|")) {
      const words = phrase.split(" ");
      const first = words[0] ?? "";
      rows.set(first, [...(rows.get(first) ?? []), { row, words }]);
    }
  }
  return rows;
}

/** Behind a noun no more than this many tokens belong to it. */
const REACH = 30;

/** The events that nouns name: "talks with Putin", "a visit to Doha". */
export function findNounFrames(
  context: FrameContext,
  owners: DateOwners,
  subjects: readonly (readonly PlacedMention[])[],
  companies: readonly Company[] = [],
): readonly FrameDraft[] {
  const frames: FrameDraft[] = [];
  const { tokens } = context.parsed;
  for (let at = 0; at < tokens.length; at += 1) {
    const found = findPhrase(tokens, at);
    if (found === undefined) continue;
    const token = at + toHeadOffset(found.words);
    if (!isNoun(tokens, token)) continue;
    const place = toPlace(context, found.row, token);
    frames.push(toFrame(place, owners, subjects, companies));
    at += found.words.length - 1;
  }
  return frames;
}

// Where the noun stands in its phrase: "phone *call*", "the *call*", but "*round* of talks".
function toHeadOffset([, second]: readonly string[]): number {
  return second === undefined || /^(?:of|with|to|between|in)$/.test(second) ? 0 : 1;
}

function findPhrase(tokens: readonly TaggedToken[], at: number): NounPhrase | undefined {
  return ROWS.get(tokens[at]?.lower ?? "")?.find(({ words }) =>
    words.every((word, offset) => tokens[at + offset]?.lower === word),
  );
}

// Not "meeting reporters", "news conference", "he talks".
function isNoun(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at] as TaggedToken;
  const before = tokens[at - 1];
  if (before !== undefined && VENUE_MODIFIERS.has(before.lower)) return false;
  const isModifier = tokens[at + 1]?.tag === "noun" && !/^(?:talks|call|calls)$/.test(token.lower);
  if (token.tag === "verb") return false;
  return !isModifier || ROWS.get(token.lower)?.some(({ words }) => words.length > 1) === true;
}

function toPlace(context: FrameContext, row: NounTriggerRow, token: number): NounPlace {
  const { parsed } = context;
  const { start } = parsed.tokens[token] as TaggedToken;
  const sentence = parsed.sentences[Math.max(0, findLastStart(parsed.sentences, start))];
  const from = sentence?.firstToken ?? 0;
  const to = sentence?.endToken ?? token + 1;
  const left = findLastStart(parsed.verbGroups, start);
  const right = parsed.verbGroups[left + 1];
  const limit = Math.min(to, right?.firstToken ?? to);
  const source = findSourceStart(context, token + 1, limit);
  const phraseEnd = findPhraseEnd(context, token, source ?? limit);
  const leftGroup = parsed.verbGroups[left];
  const isLeft = leftGroup !== undefined && leftGroup.firstToken >= from;
  const isObject = isLeft && !hasStop(context, leftGroup.endToken, token);
  const phraseStart = findPhraseStart(context, token, from);
  const isFree = parsed.tokens[phraseStart - 1]?.tag !== "preposition" || phraseStart === from;
  const isRelative = right !== undefined && right.firstToken < to && isRelativeOf(context, right);
  const isSubject =
    isRelative || (!isObject && isFree && right !== undefined && right.firstToken < to);
  return {
    context,
    row,
    token,
    phraseStart,
    phraseEnd,
    verb: isSubject ? left + 1 : isObject ? left : -1,
    isRelative,
    isSubject,
  };
}

// "the meeting, which is to take place in May": the verb tells what becomes of the noun.
function isRelativeOf({ parsed }: FrameContext, { firstToken, lemma }: VerbGroup): boolean {
  const isTold = OCCURRENCE_VERBS.has(lemma) && lemma !== "be";
  return isTold && /^(?:which|that)$/.test(parsed.tokens[firstToken - 1]?.lower ?? "");
}

function findPhraseStart({ parsed }: FrameContext, token: number, from: number): number {
  let start = token;
  while (start > Math.max(from, token - 6)) {
    const { tag } = parsed.tokens[start - 1] as TaggedToken;
    if (tag === "determiner") return start - 1;
    if (!/^(?:adjective|noun|name|number|possessive|adverb)$/.test(tag)) break;
    start -= 1;
  }
  return start;
}

function findPhraseEnd({ parsed }: FrameContext, token: number, limit: number): number {
  for (let at = token + 1; at < Math.min(limit, token + REACH); at += 1) {
    if (/^[;:.”"—–]$/.test(parsed.tokens[at]?.text ?? "")) return at;
  }
  return Math.min(limit, token + REACH);
}

function hasStop({ parsed }: FrameContext, from: number, to: number): boolean {
  if (to - from > REACH) return true;
  for (let at = from; at < to; at += 1) {
    if (/^(?:[;:—–]|that)$/.test(parsed.tokens[at]?.lower ?? "")) return true;
  }
  return false;
}
