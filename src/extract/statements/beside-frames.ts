import { RELATIVE_WORDS, SUBORDINATORS } from "../english/cue-words.ts";

import { findClauseEnd } from "./find-clause-end.ts";
import { hasFrame, SPEECH_FRAMES, type VerbCue } from "./find-cues.ts";
import { findClauseVerb, findPhraseEnd } from "./find-phrases.ts";
import type { Quotation } from "./find-quotations.ts";
import { findSpeaker } from "./find-speaker.ts";
import { findInvertedSubject } from "./inverted-subject.ts";
import { endsQuotation, isBehindQuotation } from "./quotation-ends.ts";
import { skipSetting } from "./skip-setting.ts";
import type { StatementDraft } from "./statement-draft.ts";
import {
  findGroupAt,
  findQuotationAt,
  isFiniteAt,
  isQuotationStart,
  type StatementText,
  type TokenSpan,
  tokenAt,
} from "./statement-text.ts";

/** Whether the cue stands before its speaker: ", said Jane Roe". */
export function isInverted(source: StatementText, cue: VerbCue): boolean {
  return findInverted(source, cue) !== undefined;
}

/** The cue and its speaker where they stand beside the statement, between commas or quotations. */
interface Aside {
  readonly speaker: TokenSpan;
  /** From the token behind the statement to the token before its rest. */
  readonly first: number;
  readonly end: number;
}

/** "The plan, he said, would fail", "…," said Jane Roe, "…": the statement stands around the cue. */
export function findStatementBeside(
  source: StatementText,
  cue: VerbCue,
): StatementDraft | undefined {
  const aside = findInverted(source, cue) ?? findUpright(source, cue);
  if (aside === undefined) return undefined;
  const rest = findRest(source, aside, cue);
  const before = findBefore(source, aside.first, cue, rest !== undefined);
  const content = rest === undefined ? before : [...before, rest];
  if (content.length === 0) return undefined;
  if (before.length === 0 && !isAsClause(source, aside)) return undefined;
  return {
    source: aside.speaker,
    cue: cue.words,
    content,
    rule: "cue-beside",
    confidence: endsQuotation(source, aside.first) ? 0.95 : 0.75,
  };
}

// "As the minister said, the door is open."
function isAsClause(source: StatementText, { first }: Aside): boolean {
  return tokenAt(source, first).lower === "as";
}

function isBehindBreak(source: StatementText, at: number): boolean {
  return /^[,–—-]$/.test(tokenAt(source, at - 1).text) || isBehindQuotation(source, at);
}

// "…, said Jane Roe, chair of the board"
function findInverted(source: StatementText, cue: VerbCue): Aside | undefined {
  const { group, bounds } = cue;
  if (!isBehindBreak(source, group.firstToken) || group.tense === "none") return undefined;
  if (group.endToken - group.firstToken > 1 || cue.entry.rest.length > 0) return undefined;
  const isQuoted = isBehindQuotation(source, group.firstToken);
  if (!isQuoted && !isInvertible(source, cue)) return undefined;
  const full = findInvertedSubject(source, cue.words.end, bounds.end);
  if (full === undefined) return undefined;
  const head = findPhraseEnd(source, full.first, full.end);
  const isSplit = tokenAt(source, head).text === "," && findGroupAt(source, head + 1) !== undefined;
  const speaker = isSplit ? { first: full.first, end: head } : full;
  return { speaker, first: group.firstToken, end: speaker.end };
}

// Outside quotations only plain speech is inverted, and what follows is no clause of its own:
// "The plan, said Smith, would", "…, said Smith."
function isInvertible(source: StatementText, { entry, words, bounds }: VerbCue): boolean {
  if (!entry.frames.has("say")) return false;
  const past = findPhraseEnd(source, words.end, bounds.end);
  if (/^[,.;]$/.test(tokenAt(source, past).text)) return past > words.end;
  return findClauseVerb(source, words.end, bounds.end, 12) === undefined;
}

// "…, he said", "…, the minister told reporters on Monday"
function findUpright(source: StatementText, cue: VerbCue): Aside | undefined {
  const { group, bounds } = cue;
  if (group.isPassive || group.tense === "none") return undefined;
  const floor = findFloor(source, group.firstToken, bounds.first);
  const speaker = findSpeaker(source, { ...cue, bounds: { first: floor, end: bounds.end } });
  if (speaker === undefined) return undefined;
  if (RELATIVE_WORDS.has(tokenAt(source, speaker.first - 1).lower)) return undefined;
  const isAfterAs = tokenAt(source, speaker.first - 1).lower === "as";
  const first = isAfterAs ? speaker.first - 1 : speaker.first;
  if (!isBehindBreak(source, first) && !(isAfterAs && first === bounds.first)) return undefined;
  const end = skipAll(source, cue);
  const isQuoted = isBehindQuotation(source, first);
  if (!isQuoted && !isPlainSpeech(source, cue, speaker)) return undefined;
  return isQuoted || isBreak(source, end, bounds.end) ? { speaker, first, end } : undefined;
}

// "shrugged" needs a quotation; "you know" is a turn of phrase.
function isPlainSpeech(source: StatementText, { entry }: VerbCue, speaker: TokenSpan): boolean {
  if (entry.frames.has("think")) return !/^(?:i|you)$/.test(tokenAt(source, speaker.first).lower);
  return hasFrame(entry, SPEECH_FRAMES);
}

// The subject of a cue beside a statement does not reach back over a quotation.
function findFloor(source: StatementText, verb: number, floor: number): number {
  for (let at = verb - 1; at >= Math.max(floor, verb - 70); at -= 1) {
    if (endsQuotation(source, at + 1) && source.quotationOf[at] !== source.quotationOf[verb])
      return at + 1;
  }
  return floor;
}

function isBreak(source: StatementText, at: number, limit: number): boolean {
  return at >= limit || /^[,;.:!?–—-]$/.test(tokenAt(source, at).text) || isSubordinate(source, at);
}

function isSubordinate(source: StatementText, at: number): boolean {
  return SUBORDINATORS.has(tokenAt(source, at).lower);
}

// Past the cue, the person told and the setting.
function skipAll(source: StatementText, cue: VerbCue): number {
  const { end: limit } = cue.bounds;
  let at = cue.words.end;
  if (cue.entry.frames.has("tell")) at = findPhraseEnd(source, at, limit);
  for (let step = 0; step < 8; step += 1) {
    const next = skipSetting(source, at, limit);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** What stands before the cue: the quotation that ends there, or the sentence so far. */
function findBefore(
  source: StatementText,
  end: number,
  { bounds, words }: VerbCue,
  goesOn: boolean,
): readonly TokenSpan[] {
  const last = tokenAt(source, end - 1).text === "," ? end - 2 : end - 1;
  const quotation = findQuotationAt(source, last);
  if (
    quotation !== undefined &&
    isBehindQuotation(source, end) &&
    isOutside(source, last, words.first)
  )
    return findQuoted(source, source.quotationOf[last] ?? 0);
  const span = { first: bounds.first, end: last + 1 };
  if (last < bounds.first) return [];
  const isSubject = last > bounds.first || tokenAt(source, last).tag === "pronoun";
  return isIntroduction(source, span) && !(goesOn && isSubject) ? [] : [span];
}

function isOutside(source: StatementText, quoted: number, cue: number): boolean {
  return source.quotationOf[quoted] !== source.quotationOf[cue];
}

// The quotation with those that it continues from earlier paragraphs.
function findQuoted(source: StatementText, at: number): readonly TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let index = at; index >= 0; index -= 1) {
    const quotation = source.quotations[index];
    if (quotation === undefined || (index < at && !quotation.isContinued)) break;
    const first = index < at ? quotation.firstToken : findQuotedStart(source, quotation);
    spans.unshift({ first, end: quotation.endToken });
  }
  return spans;
}

// A quotation that goes on with a sentence begun outside takes that sentence with it.
function findQuotedStart(
  source: StatementText,
  { firstToken: first, endToken: end }: Quotation,
): number {
  const sentence = source.sentences[source.sentenceOf[first] ?? 0];
  const begin = sentence?.firstToken ?? first;
  const isLong = source.sentenceOf[first] !== source.sentenceOf[end - 1] || end - first > 25;
  if (begin >= first || isLong || /^[,:;]$/.test(tokenAt(source, first - 1).text)) return first;
  return begin;
}

// "In March, he said": too little for a statement.
function isIntroduction(source: StatementText, { first, end }: TokenSpan): boolean {
  const head = tokenAt(source, first);
  if (end - first < 2) return true;
  for (let at = first; at < end; at += 1) {
    if (isFiniteAt(source, at)) return isSubordinate(source, first) && head.tag === "conjunction";
  }
  return head.tag === "preposition" || head.tag === "adverb" || head.tag === "conjunction";
}

// What follows the cue: ", \"and we will\"", ", would fail".
function findRest(source: StatementText, aside: Aside, cue: VerbCue): TokenSpan | undefined {
  const { end } = aside;
  const { end: limit } = cue.bounds;
  const mark = tokenAt(source, end);
  const first = /^[,:;–—-]$/.test(mark.text) ? end + 1 : end;
  if (mark.text === ";" && isQuotationStart(source, first)) return undefined;
  const isParted = first > end || tokenAt(source, end - 1).text === ",";
  if (isQuotationStart(source, first) && isParted) {
    const quotation = findQuotationAt(source, first);
    return quotation === undefined ? undefined : { first, end: quotation.endToken };
  }
  if (first === end || first + 1 >= limit || !goesOn(source, first, aside)) return undefined;
  return { first, end: findClauseEnd(source, first, limit) };
}

// Behind a quotation only another goes on: "\"Go,\" he said, to loud applause".
function goesOn(source: StatementText, at: number, aside: Aside): boolean {
  if (endsQuotation(source, aside.first)) return false;
  const token = tokenAt(source, at);
  const isParticiple = token.shape === "gerund";
  return !isParticiple && !/^(?:who|which|whose|according)$/.test(token.lower);
}
