import type { FoundActor } from "../names/find-actors.ts";
import { covers, type TextRange } from "../text-range.ts";
import { applyOutcomes } from "./apply-outcomes.ts";
import { toDateOwners } from "./attach-date.ts";
import type { EventFrame, FrameInput } from "./event-frame.ts";
import { resolveCompanies } from "./find-companies.ts";
import { findNounFrames } from "./find-noun-frames.ts";
import { findStatementFrames } from "./find-statement-frames.ts";
import { toSubjects } from "./find-subjects.ts";
import { findVerbFrames } from "./find-verb-frames.ts";
import { type FrameContext, toFrameContext } from "./frame-context.ts";
import type { FrameDraft } from "./frame-draft.ts";
import { toTitle } from "./frame-title.ts";
import { markAbsences } from "./mark-absences.ts";
import { mergeFrames } from "./merge-frames.ts";
import {
  carryDates,
  dropRepeated,
  dropSpoken,
  isWorthDrafting,
  joinPurposes,
  toConfidence,
  toUnconfirmed,
} from "./sift-frames.ts";

export type { EventFrame, FrameInput, FrameParticipant } from "./event-frame.ts";

/** The events of the text, by the place of their passage. O(n log n). */
export function findFrames(input: FrameInput): readonly EventFrame[] {
  const context = toFrameContext(input);
  const owners = toDateOwners(context);
  const { subjects, companies } = resolveCompanies(context, toSubjects(context));
  const deeds = [
    ...findVerbFrames(context, owners, subjects),
    ...findNounFrames(context, owners, subjects, companies),
  ].sort((a, b) => a.trigger.start - b.trigger.start);
  const joined = joinPurposes(dropSpoken(deeds, input.statements));
  const merged = applyOutcomes(context, mergeFrames(joined, input.parsed.text));
  const told = markAbsences(context, subjects, merged).filter(isWorthDrafting);
  const statements = findStatementFrames(context, owners, subjects, joined);
  const actors = new Map(input.actors.map((actor) => [actor.id, actor]));
  const sure = dropRepeated(told, statements).map((frame) => toUnconfirmed(context, frame));
  const all = [...sure, ...statements].sort((a, b) => a.trigger.start - b.trigger.start);
  return carryDates(context, all)
    .map((frame) => toEventFrame(context, frame, actors))
    .sort((a, b) => a.passage.start - b.passage.start || a.trigger.start - b.trigger.start);
}

function toEventFrame(
  context: FrameContext,
  frame: FrameDraft,
  actors: ReadonlyMap<string, FoundActor>,
): EventFrame {
  const { kind, judgement, trigger, passages, participants, place, date, count, statement } = frame;
  const [passage = trigger, ...others] = passages;
  const morePassages = others.filter((other) => !covers(passage, other));
  return {
    kind,
    status: judgement.status,
    statusRule: judgement.rule,
    ...(judgement.evidence === undefined ? {} : { statusEvidence: toRange(judgement.evidence) }),
    trigger,
    passage,
    ...(morePassages.length === 0 ? {} : { morePassages }),
    participants,
    ...(place === undefined ? {} : { place }),
    ...(date === undefined ? {} : { date }),
    ...(count === undefined ? {} : { count }),
    ...(statement === undefined ? {} : { statement }),
    title: toTitle(context, frame, actors),
    rule: frame.rule,
    confidence: toConfidence(frame),
  };
}

function toRange({ start, end }: TextRange): TextRange {
  return { start, end };
}
