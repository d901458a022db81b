import { EXPERIENCER_VERBS, SUBORDINATORS, WRITINGS } from "../english/cue-words.ts";
import type { VerbCue } from "./find-cues.ts";
import { findPhraseEnd } from "./find-phrases.ts";
import { findCueBefore, findSubject } from "./find-subject.ts";
import { findInvertedSubject } from "./inverted-subject.ts";
import { endsQuotation } from "./quotation-ends.ts";
import { findGroupAt, type StatementText, type TokenSpan, tokenAt } from "./statement-text.ts";

/** Who speaks by the cue: the subject of its verb, or of the verb that governs it. */
export function findSpeaker(source: StatementText, cue: VerbCue): TokenSpan | undefined {
  const { group, bounds } = cue;
  if (group.isPassive && !EXPERIENCER_VERBS.has(cue.entry.head))
    return findAgent(source, group.endToken, bounds.end);
  if (group.tense !== "none") return findSubject(source, group.firstToken, bounds.first);
  return (
    findOwnNoun(source, cue) ??
    findReporter(source, group.firstToken, bounds.first) ??
    findGovernor(source, group.firstToken, bounds.first)
  );
}

/** "by the agency" behind a passive. */
export function findAgent(source: StatementText, at: number, limit: number): TokenSpan | undefined {
  if (tokenAt(source, at).lower !== "by") return undefined;
  const end = findPhraseEnd(source, at + 1, limit);
  return end > at + 1 ? { first: at + 1, end } : undefined;
}

// "with one neighbour saying": the noun directly before the participle, unless it is what was written.
function findOwnNoun(source: StatementText, { group, bounds }: VerbCue): TokenSpan | undefined {
  const before = tokenAt(source, group.firstToken - 1);
  if (group.isInfinitive || group.firstToken <= bounds.first) return undefined;
  if (before.tag !== "noun" && before.tag !== "name" && before.tag !== "pronoun") return undefined;
  const governor = findGovernor(source, group.firstToken, bounds.first);
  if (WRITINGS.has(before.lower) && governor !== undefined) return governor;
  return findSubject(source, group.firstToken, bounds.first);
}

// "…, adding that", "…, while stressing that": the subject of the report that the participle goes on with.
function findReporter(source: StatementText, at: number, floor: number): TokenSpan | undefined {
  const isAfterWhile = SUBORDINATORS.has(tokenAt(source, at - 1).lower);
  if (tokenAt(source, isAfterWhile ? at - 2 : at - 1).text !== ",") return undefined;
  const verb = findCueBefore(source, at, floor);
  if (verb === undefined) return undefined;
  const inverted = findInvertedReporter(source, verb, at);
  return inverted ?? findSubject(source, verb, floor);
}

// "…," said Jane Roe, chair of the board, adding that: the subject stands behind its verb.
function findInvertedReporter(
  source: StatementText,
  verb: number,
  limit: number,
): TokenSpan | undefined {
  if (tokenAt(source, verb - 1).text !== "," && !endsQuotation(source, verb)) return undefined;
  return findInvertedSubject(source, findGroupAt(source, verb)?.endToken ?? verb + 1, limit);
}

// The subject of the nearest finite verb before `at`.
function findGovernor(source: StatementText, at: number, floor: number): TokenSpan | undefined {
  const lowest = Math.max(floor, at - 60);
  for (let group = source.groupOf[at] ?? -1; group > 0; group -= 1) {
    const before = source.groups[group - 1];
    if (before === undefined || before.firstToken < lowest) return undefined;
    if (before.tense !== "none") return findSubject(source, before.firstToken, floor);
  }
  return undefined;
}
