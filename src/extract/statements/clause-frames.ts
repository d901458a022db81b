import { REFUSALS, WRITINGS } from "../english/cue-words.ts";
import { isClause, toContent } from "./find-clause-end.ts";
import type { VerbCue } from "./find-cues.ts";
import { findLead, type LeadKind } from "./find-lead.ts";
import { isReducedRelative } from "./find-phrases.ts";
import { findSpeaker } from "./find-speaker.ts";
import type { StatementDraft } from "./statement-draft.ts";
import { type StatementText, tokenAt } from "./statement-text.ts";

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
