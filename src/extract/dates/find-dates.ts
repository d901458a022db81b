import type { DayNumber } from "../../model/calendar-day.ts";
import { parseEdtf } from "../../model/edtf.ts";
import { ENGLISH_DATES } from "../english/date-grammar.ts";
import { ATTACK_WORDS } from "../english/date-names.ts";
import { AHEAD_BEFORE, SPAN_BEFORE } from "../english/date-words.ts";
import { findLastStart, type ParsedText } from "../parsed-text.ts";
import type { Sentence } from "../sentences.ts";
import type { TextRange } from "../text-range.ts";
import { type RulePass, toPairPass, toRulePass } from "./apply-rules.ts";
import { findOwnYear, hasOwnYear, isDeictic, toTimexType, toYear } from "./classify-meaning.ts";
import { addMention, type DateContext, type Mentions, NO_MENTIONS } from "./date-context.ts";
import { findOutlook } from "./find-tense.ts";
import type { Meaning } from "./meaning.ts";
import type { Period } from "./period.ts";
import type { Resolution } from "./resolution.ts";
import { resolveMeaning } from "./resolve-meaning.ts";
import { type TimeNode, toTimeNodes } from "./time-nodes.ts";

/** An expression of time and what it means. */
export interface DateExpression extends TextRange {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value (TimeML 1.2.1): `2025-04-22`, `2025-W17`, `P2D`, `PRESENT_REF`. */
  readonly timex: string;
  /** The same as a date of the article format; absent where it names no calendar date. */
  readonly edtf?: string;
  /** Of the first date of a range: from here to `end` of its second, and both as one date. */
  readonly range?: { readonly end: number; readonly edtf: string };
  /** Name of the grammar rule. */
  readonly rule: string;
  /** Why it means that, for people: "the days left in the week of publication". */
  readonly because: string;
  /** 0..1 */
  readonly confidence: number;
}

const join = toRulePass(ENGLISH_DATES.joins);
const pair = toPairPass(ENGLISH_DATES.pairs, ENGLISH_DATES.rangeWords);
const readAncientYears = toRulePass(ENGLISH_DATES.ancient);

/** In this order; joining twice, since "the morning of Tuesday, 22 April" joins what was joined. */
const PASSES: readonly RulePass[] = [
  toRulePass(ENGLISH_DATES.cores),
  join,
  join,
  pair,
  toRulePass(ENGLISH_DATES.clockJoins),
];

/** The expressions of time in the text, in order; they never overlap. `published` resolves relative ones. */
export function findDates(
  parsed: ParsedText,
  published: DayNumber | undefined,
): readonly DateExpression[] {
  const nodes = readNodes(parsed);
  const isNarrative = isNarrativeText(nodes, published);
  const found: DateExpression[] = [];
  let mentions: Mentions = NO_MENTIONS;
  for (const [at, node] of nodes.entries()) {
    if (node.meaning === undefined) continue;
    const sentence = parsed.sentences[findLastStart(parsed.sentences, node.start)] as Sentence;
    const outlook = findOutlook(parsed, sentence, node.token, findLastToken(nodes, at));
    const { paragraph } = sentence;
    const context: DateContext = { published, isNarrative, mentions, outlook, paragraph };
    const meaning = toMeaningInPlace(nodes, at, node.meaning, context);
    const resolution = resolveMeaning(meaning, context);
    if (resolution === undefined) continue;
    found.push(toExpression(node, meaning, resolution));
    if (resolution.period !== undefined && !isAside(resolution.period, nodes[at - 1], context)) {
      mentions = addMention(mentions, {
        period: resolution.period,
        paragraph,
        hasYear: hasOwnYear(meaning),
      });
    }
  }
  return addRanges(found, nodes);
}

// A bare year far from where the story stands is a comparison or a source, and the story does not move
// there: "as in 1614"; one that begins a sentence does.
function isAside(
  { grain, first }: Period,
  before: TimeNode | undefined,
  { mentions, isNarrative }: DateContext,
): boolean {
  if (!isNarrative || grain !== "year" || mentions.last === undefined || before?.lower === "^")
    return false;
  const years = Math.abs(toYear(first) - toYear(mentions.last.period.first));
  return years > STORY_STEP_YEARS;
}

/** Years that a story moves on at most without beginning a sentence with it. */
const STORY_STEP_YEARS = 8;

function readNodes({ tokens, sentences }: ParsedText): readonly TimeNode[] {
  const nodes = PASSES.reduce<TimeNode[]>((all, pass) => pass(all), toTimeNodes(tokens, sentences));
  const isAncient = nodes.some(
    ({ meaning }) => (meaning === undefined ? 1 : (findOwnYear(meaning) ?? 1)) < 1,
  );
  return isAncient ? pair(readAncientYears(nodes)) : nodes;
}

// The token before the next node: nodes know where they begin.
function findLastToken(nodes: readonly TimeNode[], at: number): number {
  const next = nodes[at + 1];
  const own = (nodes[at] as TimeNode).token;
  return next === undefined ? own : Math.max(own, next.token - 1);
}

/**
 * Whether the text tells of old things by their dates: it gives years before the publication often, and
 * hardly ever looks from its own day ("yesterday", "on Tuesday").
 */
function isNarrativeText(nodes: readonly TimeNode[], published: DayNumber | undefined): boolean {
  if (published === undefined) return true;
  const latest = toYear(published) - 1;
  let old = 0;
  let deictic = 0;
  for (const { meaning } of nodes) {
    if (meaning === undefined) continue;
    if (isDeictic(meaning)) deictic += 1;
    else if ((findOwnYear(meaning) ?? latest) < latest) old += 1;
  }
  return old >= MIN_OLD_YEARS && old >= deictic * OLD_TO_DEICTIC;
}

const MIN_OLD_YEARS = 8;
const OLD_TO_DEICTIC = 4;

// What the words around add: "in two weeks" of a verb that looks forward, "the September 11 attacks".
function toMeaningInPlace(
  nodes: readonly TimeNode[],
  at: number,
  meaning: Meaning,
  { outlook }: DateContext,
): Meaning {
  if (meaning.kind === "duration") {
    const isAhead =
      AHEAD_BEFORE.has(nodes[at - 1]?.lower ?? "") &&
      outlook === "future" &&
      Number.isInteger(meaning.count);
    if (!isAhead || SPAN_BEFORE.has(nodes[at - 2]?.lower ?? "")) return meaning;
    return { kind: "shift", unit: meaning.unit, count: meaning.count ?? 0, anchor: "published" };
  }
  const isSeptember11 = meaning.kind === "cyclic" && meaning.index === 9 && meaning.day === 11;
  if (isSeptember11 && ATTACK_WORDS.has(nodes[at + 1]?.lower ?? "")) {
    return { kind: "calendar", year: 2001, month: 9, day: 11 };
  }
  return meaning;
}

function toExpression(node: TimeNode, meaning: Meaning, resolution: Resolution): DateExpression {
  const { timex, edtf, because, confidence } = resolution;
  const isValid = edtf !== undefined && parseEdtf(edtf).ok;
  return {
    start: node.start,
    end: node.end,
    type: toTimexType(meaning),
    timex,
    ...(isValid ? { edtf } : {}),
    rule: node.rule ?? "",
    because,
    confidence,
  };
}

// "from 3 to 5 May": its first date also holds the whole, 2025-05-03/2025-05-05.
function addRanges(
  found: readonly DateExpression[],
  nodes: readonly TimeNode[],
): readonly DateExpression[] {
  const ends = new Map(nodes.map(({ start, rangeTo }) => [start, rangeTo]));
  return found.map((first, at) => {
    const second = found[at + 1];
    if (second === undefined || ends.get(first.start) !== second.start) return first;
    const edtf = `${first.edtf}/${second.edtf}`;
    return parseEdtf(edtf).ok ? { ...first, range: { end: second.end, edtf } } : first;
  });
}
