import { COORDINATORS } from "../english/cue-words.ts";
import { findClauseEnd } from "./find-clause-end.ts";
import type { VerbCue } from "./find-cues.ts";
import { findPhraseEnd, skipAdverbs } from "./find-phrases.ts";
import { findAgent, findSpeaker } from "./find-speaker.ts";
import { findSubject } from "./find-subject.ts";
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

/** How far "of", "as", "for" may stand from the cue, in tokens: the object is between. */
const OBJECT_REACH = 14;

/** The fewest tokens, marks included, of a quotation alone, and behind an object ("called the plan \"a joke\""). */
const MIN_QUOTED = 5;
const MIN_PREDICATE = 3;

/** "vowed to leave", "urged both sides to talk", "accused them of lying", "described it as a trap". */
export function findObjectStatement(
  source: StatementText,
  cue: VerbCue,
): StatementDraft | undefined {
  if (cue.group.tense === "none" && tokenAt(source, cue.group.firstToken - 1).text !== ",")
    return undefined;
  const content = findObject(source, cue);
  if (content === undefined) return undefined;
  const speaker = findSpeaker(source, cue);
  if (speaker === undefined && !(cue.group.isPassive && cue.entry.frames.has("of")))
    return undefined;
  const isWish = cue.entry.frames.has("think");
  return {
    source: speaker,
    cue: cue.words,
    content: [content],
    rule: "cue-object",
    confidence: isWish ? 0.55 : 0.65,
  };
}

function findObject(source: StatementText, cue: VerbCue): TokenSpan | undefined {
  const { frames } = cue.entry;
  const at = cue.words.end;
  const past = cue.group.isPassive ? at : findPhraseEnd(source, at, cue.bounds.end);
  if (frames.has("infinitive") && isInfinitiveAt(source, at)) return toSpan(source, at, cue);
  if (frames.has("person-infinitive") && isInfinitiveAt(source, findPersonEnd(source, at, past))) {
    return toSpan(source, at, cue);
  }
  const behind = findPredicate(source, cue, past);
  if (behind !== undefined) return behind;
  if (frames.has("predicate") && past > at && isPredicateAt(source, past)) {
    return toObjectSpan(source, at, cue);
  }
  const isObject = hasObject(source, at, past);
  const takesObject = frames.has("for") || (frames.has("object") && !cue.group.isPassive);
  return takesObject && isObject ? toObjectSpan(source, at, cue) : undefined;
}

// "accused them | of lying", "described it | as a trap"
function findPredicate(source: StatementText, cue: VerbCue, past: number): TokenSpan | undefined {
  const word = (["of", "as"] as const).find((frame) => cue.entry.frames.has(frame));
  return word === undefined ? undefined : findBehind(source, cue, word, past);
}

// "condemned the raid", "denied lying"; "thank you" tells nothing.
function hasObject(source: StatementText, at: number, past: number): boolean {
  const { tag, shape } = tokenAt(source, at);
  return shape === "gerund" || (past > at && tag !== "pronoun");
}

// "called the raid | a crime"
function isPredicateAt(source: StatementText, at: number): boolean {
  return tokenAt(source, at).tag === "determiner" && tokenAt(source, at).lower !== "that";
}

// The object with what is joined to it, up to the next verb of the same subject: "mocked him | and left".
function toObjectSpan(source: StatementText, first: number, cue: VerbCue): TokenSpan {
  const { end } = toSpan(source, first, cue);
  for (let at = first + 1; at < end; at += 1) {
    const { text, lower } = tokenAt(source, at);
    const isJoint = text === "," || COORDINATORS.has(lower);
    if (isJoint && endsObject(source, at + 1, end)) return { first, end: at };
  }
  return { first, end };
}

function endsObject(source: StatementText, at: number, limit: number): boolean {
  const begin = skipAdverbs(source, at, limit);
  const { lower, shape } = tokenAt(source, begin);
  return isFiniteAt(source, begin) || shape === "gerund" || COORDINATORS.has(lower);
}

// "appealed to the crowd | to go home"
function findPersonEnd(source: StatementText, at: number, past: number): number {
  if (past > at || tokenAt(source, at).tag !== "to" || isInfinitiveAt(source, at)) return past;
  return findPhraseEnd(source, at + 1, at + 10);
}

function isInfinitiveAt(source: StatementText, at: number): boolean {
  if (tokenAt(source, at).tag !== "to") return false;
  const isQuoted = isQuotationStart(source, at + 1) && tokenAt(source, at + 2).shape === "base";
  return isQuoted || findGroupAt(source, at) !== undefined;
}

function toSpan(source: StatementText, first: number, cue: VerbCue): TokenSpan {
  return { first, end: findClauseEnd(source, first, cue.bounds.end, true) };
}

// The object together with what "of" or "as" says of it.
function findBehind(
  source: StatementText,
  cue: VerbCue,
  word: string,
  past: number,
): TokenSpan | undefined {
  const first = cue.words.end;
  for (
    let at = Math.max(first, past - OBJECT_REACH);
    at < Math.min(cue.bounds.end, past + 4);
    at += 1
  ) {
    const { lower } = tokenAt(source, at);
    if (lower !== word) continue;
    if (word === "as" && isQuotationStart(source, at + 1)) return toQuoted(source, at + 1);
    return toSpan(source, word === "of" ? at : first, cue);
  }
  return undefined;
}

function toQuoted(source: StatementText, at: number): TokenSpan {
  return { first: at, end: findQuotationAt(source, at)?.endToken ?? at + 1 };
}

/** "dubbed the plan \"a gift to the rich\"": a quotation behind the object. */
export function findQuotedObject(source: StatementText, cue: VerbCue): StatementDraft | undefined {
  const past = findPhraseEnd(source, cue.words.end, cue.bounds.end);
  const at = /^[:,]$/.test(tokenAt(source, past).text) ? past + 1 : past;
  if (!isQuotationStart(source, at)) return undefined;
  const quoted = toQuoted(source, at);
  const isPredicate = past > cue.words.end && past === at;
  if (quoted.end - quoted.first < (isPredicate ? MIN_PREDICATE : MIN_QUOTED)) return undefined;
  const speaker = findSpeaker(source, cue);
  if (speaker === undefined) return undefined;
  return {
    source: speaker,
    cue: cue.words,
    content: [quoted],
    rule: "cue-object: quotation",
    confidence: 0.6,
  };
}

/** "X is said to be ill": what is said is subject and infinitive together; "by Y" names the speaker. */
export function findRaisedStatement(
  source: StatementText,
  cue: VerbCue,
): StatementDraft | undefined {
  const { group, bounds, words } = cue;
  if (!group.isPassive || !isInfinitiveAt(source, words.end)) return undefined;
  if (cue.entry.frames.has("tell") || cue.entry.frames.has("person-infinitive")) return undefined;
  const subject = findSubject(source, group.firstToken, bounds.first);
  if (subject === undefined) return undefined;
  const rest = toSpan(source, words.end, cue);
  const agent = findAgent(source, words.end, bounds.end);
  return {
    source: agent,
    cue: words,
    content: [subject, rest],
    rule: "passive-infinitive",
    confidence: 0.6,
  };
}

/** "Tass quoted Ushakov as saying X", "Ushakov was quoted by Tass as saying X". */
export function findQuotedSpeaker(source: StatementText, cue: VerbCue): StatementDraft | undefined {
  const { group, bounds } = cue;
  if (!/^(?:quote|report|cite)$/.test(cue.entry.head)) return undefined;
  const saying = findAsSaying(source, group.endToken, bounds.end);
  if (saying === undefined) return undefined;
  const outlet = findSpeaker(source, cue);
  const object = { first: group.endToken, end: findPhraseEnd(source, group.endToken, saying) };
  const speaker = group.isPassive ? findSubject(source, group.firstToken, bounds.first) : object;
  if (speaker === undefined || speaker.end <= speaker.first) return undefined;
  const first = /^[,:]$/.test(tokenAt(source, saying + 2).text) ? saying + 3 : saying + 2;
  const end = isQuotationStart(source, first)
    ? toQuoted(source, first).end
    : findClauseEnd(source, first, bounds.end);
  if (end <= first) return undefined;
  return {
    source: speaker,
    ...(outlet === undefined ? {} : { via: outlet }),
    cue: { first: group.headToken, end: group.endToken },
    content: [{ first, end }],
    rule: "quoted-as-saying",
    confidence: 0.9,
  };
}

function findAsSaying(source: StatementText, from: number, limit: number): number | undefined {
  for (let at = from; at < Math.min(limit, from + 25); at += 1) {
    if (tokenAt(source, at).lower === "as" && tokenAt(source, at + 1).shape === "gerund") return at;
  }
  return undefined;
}
