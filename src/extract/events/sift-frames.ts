import { UNCONFIRMED_WORDS } from "../english/event-triggers.ts";
import { findLastStart } from "../parsed-text.ts";
import type { FrameContext } from "./frame-context.ts";
import type { FrameDraft } from "./frame-draft.ts";
import { toUnion } from "./merge-frames.ts";

/** How sure a frame with nothing but its trigger is, and what each part adds. */
const BASE_CONFIDENCE = 0.4;
const PART_CONFIDENCE = 0.15;

/** 0..1: more with two participants, a date and a place. */
export function toConfidence({ participants, date, place, statement }: FrameDraft): number {
  if (statement !== undefined) return statement.confidence;
  const parts = [participants.length > 0, participants.length > 1, date, place].filter(
    (part) => part !== undefined && part !== false,
  );
  return Math.min(0.95, BASE_CONFIDENCE + PART_CONFIDENCE * parts.length);
}

/** Whether an editor would keep it: somebody takes part, or it has both a day and a place. */
export function isWorthDrafting(frame: FrameDraft): boolean {
  const { kind, participants, date, place, judgement, isKnown } = frame;
  const present = participants.filter(({ role }) => role !== "absent").length;
  const isPlaced = date !== undefined && place !== undefined;
  switch (kind) {
    case "meeting":
    case "call":
      return (
        present > 1 ||
        isPlaced ||
        (present > 0 && !isKnown && (date !== undefined || place !== undefined))
      );
    case "visit":
      return present > 0 && place !== undefined;
    case "proposal":
    case "decision":
      return present > 0 && (kind === "decision" || judgement.status !== "possible");
    default:
      return true;
  }
}

/**
 * The drafts with a journey and its purpose as one: "travel to Russia for a meeting with Putin" is
 * the meeting, in Russia, on the day of the journey.
 */
export function joinPurposes(drafts: readonly FrameDraft[]): readonly FrameDraft[] {
  const joined: FrameDraft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    if (before === undefined || !isPurposeOf(before, draft)) {
      joined.push(draft);
      continue;
    }
    joined[joined.length - 1] = toJoined(before, draft);
  }
  return joined;
}

function isPurposeOf(journey: FrameDraft, draft: FrameDraft): boolean {
  const isSameVerb = journey.group === draft.group && journey.trigger.start < draft.trigger.start;
  const isMeeting = draft.kind === "meeting" || draft.kind === "call";
  return isSameVerb && isMeeting && (journey.kind === "visit" || journey.kind === draft.kind);
}

function toJoined(journey: FrameDraft, meeting: FrameDraft): FrameDraft {
  const date = meeting.date ?? journey.date;
  const place = journey.place ?? meeting.place;
  const [first, second] = [journey.passages[0], meeting.passages[0]];
  const passage =
    first === undefined || second === undefined
      ? meeting.passages
      : [{ start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) }];
  return {
    ...meeting,
    judgement: journey.judgement,
    passages: passage,
    participants: toUnion(journey.participants, meeting.participants),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
  };
}

/** A deed that only unnamed people tell ("people familiar with the talks") is possible, not told. */
export function toUnconfirmed(context: FrameContext, frame: FrameDraft): FrameDraft {
  if (frame.judgement.status !== "happened") return frame;
  const { parsed } = context;
  const sentence = parsed.sentences[findLastStart(parsed.sentences, frame.trigger.start)];
  if (sentence === undefined) return frame;
  const to = Math.min(sentence.endToken, sentence.firstToken + MOST_WORDS);
  for (let at = sentence.firstToken; at < to; at += 1) {
    const word = parsed.tokens[at];
    if (word !== undefined && UNCONFIRMED_WORDS.has(word.lower))
      return {
        ...frame,
        judgement: { status: "possible", rule: "unconfirmed report", evidence: word },
      };
  }
  return frame;
}

/** Of a longer sentence no more is read. */
const MOST_WORDS = 120;
