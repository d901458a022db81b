import { REFUSALS, SUBORDINATORS, WRITINGS } from "../english/cue-words.ts";
import { isClause, toContent } from "./find-clause-end.ts";
import type { VerbCue } from "./find-cues.ts";
import { findLead, type LeadKind } from "./find-lead.ts";
import { findPhraseEnd, isReducedRelative } from "./find-phrases.ts";
import { findCueBefore, findSubject } from "./find-subject.ts";
import type { StatementDraft } from "./statement-draft.ts";
import { type StatementText, type TokenSpan, tokenAt } from "./statement-text.ts";

const CONFIDENCE: Readonly<Record<LeadKind, number>> = {
  quotation: 0.95,
  that: 0.9,
  colon: 0.8,
  bare: 0.8,
  question: 0.7,
};

/** "Officials said (that) the talks had failed"; also "was quoted as saying", "it was reported that". */
export function findClauseStatement(
  source: StatementText,
  cue: VerbCue,
): StatementDraft | undefined {
  const lead = findLead(source, cue);
  if (lead === undefined || isRefused(source, cue)) return undefined;
  const content = toContent(source, cue, lead);
  if (!isClause(source, cue, content)) return undefined;
  const speaker = findSpeaker(source, cue);
  if (speaker === undefined && !mayLackSpeaker(cue)) return undefined;
  return {
    source: speaker,
    cue: cue.words,
    content: [content],
    rule: `cue-clause: ${lead.kind}`,
    confidence: CONFIDENCE[lead.kind] - (cue.entry.frames.has("think") ? 0.1 : 0),
  };
}

// "declined to say whether"; "quoted him as saying", which is a frame of its own.
function isRefused(source: StatementText, { group }: VerbCue): boolean {
  const before = tokenAt(source, group.firstToken - 1);
  if (before.lower === "as" && group.tense === "none") return true;
  // "a statement posted on its website"
  if (WRITINGS.has(before.lower) && isReducedRelative(source, group.firstToken)) {
    return tokenAt(source, group.firstToken).shape !== "gerund";
  }
  return group.isInfinitive && REFUSALS.has(before.lemma ?? "");
}

// Commands and questions ("Say what you want") report nothing; passives do.
function mayLackSpeaker({ group, entry }: VerbCue): boolean {
  return group.isPassive || (group.tense === "none" && !entry.frames.has("think"));
}

/** Who speaks by the cue: the subject of its verb, or of the verb that governs it. */
export function findSpeaker(source: StatementText, cue: VerbCue): TokenSpan | undefined {
  const { group, bounds } = cue;
  if (group.isPassive) return findAgent(source, group.endToken, bounds.end);
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
  return verb === undefined ? undefined : findSubject(source, verb, floor);
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
