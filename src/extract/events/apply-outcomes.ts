import { OUTCOME_SUBJECTS, TAKING_PLACE_VERBS } from "../english/event-words.ts";
import { findLastStart } from "../parsed-text.ts";
import type { VerbGroup } from "../verb-groups.ts";
import type { FrameContext } from "./frame-context.ts";
import { addPassages, type FrameDraft, toPassage } from "./frame-draft.ts";

/** Farther back than this, in characters, "it" means no event. */
const REACH = 300;

/**
 * The frames with what became of them in the next breath: "A second meeting had been planned. It did
 * not take place." makes the meeting denied and adds the passage. `frames` stand in order.
 */
export function applyOutcomes(
  context: FrameContext,
  frames: readonly FrameDraft[],
): readonly FrameDraft[] {
  const outcomes = new Map<number, VerbGroup>();
  const triggers = frames.map(({ trigger }) => trigger);
  for (const group of context.parsed.verbGroups) {
    if (!isNoOutcome(context, group)) continue;
    const at = findLastStart(triggers, group.start);
    if (isStillToCome(context, frames[at], group)) outcomes.set(at, group);
  }
  return frames.map((frame, at) => {
    const group = outcomes.get(at);
    return group === undefined ? frame : toDenied(context, frame, group);
  });
}

// "It did not take place", "That never happened".
function isNoOutcome({ parsed }: FrameContext, group: VerbGroup): boolean {
  if (!group.isNegated || !TAKING_PLACE_VERBS.has(group.lemma)) return false;
  return OUTCOME_SUBJECTS.has(parsed.tokens[group.firstToken - 1]?.lower ?? "");
}

// The last event before it in the paragraph, if it was still to come.
function isStillToCome(
  { parsed }: FrameContext,
  frame: FrameDraft | undefined,
  group: VerbGroup,
): boolean {
  if (frame === undefined) return false;
  const gap = parsed.text.slice(frame.trigger.start, group.start);
  const isOpen = frame.judgement.status === "planned" || frame.judgement.status === "possible";
  return isOpen && gap.length < REACH && !gap.includes("\n");
}

function toDenied(context: FrameContext, frame: FrameDraft, group: VerbGroup): FrameDraft {
  return {
    ...frame,
    judgement: { status: "denied", rule: "outcome", evidence: group },
    passages: addPassages(frame.passages, [toPassage(context, group, [])]),
  };
}
