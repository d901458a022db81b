import {
  COORDINATORS,
  RELATIVE_WORDS,
  SPEAKER_PRONOUNS,
  SUBORDINATORS,
} from "../english/cue-words.ts";
import { isCueOf } from "./find-cues.ts";
import { hasFiniteVerb, isReducedRelative, isSubjectAndVerb } from "./find-phrases.ts";
import { findGroupAt, type StatementText, type TokenSpan, tokenAt } from "./statement-text.ts";
import { findPhraseStart, toSubject } from "./subject-phrase.ts";

/** How far before its verb a subject may begin, in tokens. */
const REACH = 70;

/**
 * The subject of the finite verb at `verb`, with the apposition behind it, not before `floor`:
 *
 *     On Monday the minister, a former judge, said → the minister, a former judge
 */
export function findSubject(
  source: StatementText,
  verb: number,
  floor: number,
): TokenSpan | undefined {
  if (isSubjectAndVerb(source, verb)) return { first: verb, end: verb + 1 };
  let last = verb - 1;
  while (last >= floor && tokenAt(source, last).tag === "adverb") last -= 1;
  if (last < floor) return undefined;
  const token = tokenAt(source, last);
  const lowest = Math.max(floor, last - REACH);
  if (RELATIVE_WORDS.has(token.lower)) return findAntecedent(source, last, lowest);
  if (token.tag === "pronoun" && SPEAKER_PRONOUNS.has(token.lower)) {
    return { first: last, end: last + 1 };
  }
  if (COORDINATORS.has(token.lower)) return findSharedSubject(source, last, lowest);
  if (token.text === ",") return findWithApposition(source, last, lowest);
  const first = findPhraseStart(source, last, lowest);
  return findOverRelative(source, first, last + 1, lowest) ?? toSubject(source, first, last + 1);
}

// "A man who saw the letter said": the noun before the relative clause, and the clause.
function findOverRelative(
  source: StatementText,
  first: number,
  end: number,
  floor: number,
): TokenSpan | undefined {
  const group = findGroupAt(source, first - 1);
  if (group === undefined || group.tense === "none" || group.firstToken - 2 < floor)
    return undefined;
  if (!/^(?:who|which|that)$/.test(tokenAt(source, group.firstToken - 1).lower)) return undefined;
  const antecedent = findAntecedent(source, group.firstToken - 1, floor);
  return antecedent === undefined ? undefined : { first: antecedent.first, end };
}

/** Where the finite verb of the last report before `at` stands, not before `floor`; plain speech first. */
export function findCueBefore(
  source: StatementText,
  at: number,
  floor: number,
): number | undefined {
  let note: number | undefined;
  for (let verb = at - 1; verb > floor; verb -= 1) {
    const group = findGroupAt(source, verb);
    if (group === undefined || group.firstToken !== verb || group.tense === "none") continue;
    if (source.quotationOf[verb] !== source.quotationOf[at]) continue;
    if (isCueOf(source, group, ["say", "tell"])) return verb;
    if (isCueOf(source, group, ["note"])) note ??= verb;
  }
  return note;
}

// "He met the press and said", "She said prices fell and added": the subject of the verb before,
// rather of a verb of speech.
function findSharedSubject(
  source: StatementText,
  at: number,
  floor: number,
): TokenSpan | undefined {
  const cue = findCueBefore(source, at, floor);
  if (cue !== undefined) return findSubject(source, cue, floor);
  for (let verb = at - 1; verb > floor; verb -= 1) {
    const group = findGroupAt(source, verb);
    if (group === undefined || group.tense === "none" || isReducedVerb(source, verb)) continue;
    return findSubject(source, group.firstToken, floor);
  }
  return undefined;
}

function isReducedVerb(source: StatementText, at: number): boolean {
  return tokenAt(source, at).shape === "participle" && findGroupAt(source, at)?.firstToken === at;
}

// "the aide, who said": the words before "who", and "who".
function findAntecedent(
  source: StatementText,
  relative: number,
  floor: number,
): TokenSpan | undefined {
  const last = tokenAt(source, relative - 1).text === "," ? relative - 2 : relative - 1;
  if (last < floor) return undefined;
  const subject = toSubject(source, findPhraseStart(source, last, floor), last + 1);
  return subject === undefined ? undefined : { first: subject.first, end: relative + 1 };
}

// "Jane Roe, chair of the board, said": the comma at `comma` closes an apposition or a relative clause.
function findWithApposition(
  source: StatementText,
  comma: number,
  floor: number,
): TokenSpan | undefined {
  let first = comma;
  let end = comma;
  let pieces = 0;
  while (first > floor) {
    const start = findPieceStart(source, first - 1, floor);
    if (start >= first || !canExtend(source, { first: start, end: first }, pieces)) break;
    first = start;
    pieces += 1;
    if (tokenAt(source, start - 1).text !== "," || start - 1 <= floor) break;
    if (pieces > 1 && startsClause(source, start)) break;
    first = start - 1;
  }
  if (tokenAt(source, first).text === ",") first += 1;
  while (end > first && tokenAt(source, end - 1).text === ",") end -= 1;
  return pieces < 2 ? findLastSubject(source, first, end, floor) : toSubject(source, first, end);
}

// Only one piece before the comma: an adverbial stands between subject and verb, or none is there.
function findLastSubject(
  source: StatementText,
  first: number,
  end: number,
  floor: number,
): TokenSpan | undefined {
  if (tokenAt(source, first).tag === "preposition" && first - 2 >= floor) {
    return findSubject(source, first - 1, floor);
  }
  return toSubject(source, findPhraseStart(source, end - 1, first), end);
}

function startsClause(source: StatementText, at: number): boolean {
  const { lower, tag } = tokenAt(source, at);
  return COORDINATORS.has(lower) || SUBORDINATORS.has(lower) || tag === "adverb";
}

function findPieceStart(source: StatementText, last: number, floor: number): number {
  let start = last + 1;
  while (start > floor && !/^[,;:"“”]$/.test(tokenAt(source, start - 1).text)) start -= 1;
  return start;
}

// Whether the piece between commas is part of the subject: no clause of its own but a relative one.
function canExtend(source: StatementText, piece: TokenSpan, pieces: number): boolean {
  const head = tokenAt(source, piece.first);
  if (RELATIVE_WORDS.has(head.lower) && pieces === 0) return true;
  if (SUBORDINATORS.has(head.lower) || isOpening(source, piece.first)) return false;
  if (pieces > 0 && (head.tag === "preposition" || head.tag === "adverb")) return false;
  if (!hasFiniteVerb(source, piece)) return true;
  return [...range(piece)].every(
    (at) => findGroupAt(source, at) === undefined || isReducedRelative(source, at),
  );
}

// "Asked about the fire, the mayor said": a participle that opens the sentence.
function isOpening(source: StatementText, at: number): boolean {
  const isFirst = source.sentenceOf[at] !== source.sentenceOf[at - 1];
  return isFirst && tokenAt(source, at).tag === "verb";
}

function* range({ first, end }: TokenSpan): Iterable<number> {
  for (let at = first; at < end; at += 1) yield at;
}
