import type { EventStatus } from "../../model/article.ts";
import { UNCONFIRMED_WORDS } from "../english/event-words.ts";
import { findLastStart, type ParsedText } from "../parsed-text.ts";
import type { FoundStatement } from "../statements/find-statements.ts";
import type { TextRange } from "../text-range.ts";
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

/** What is said of an event with one participant and nothing else, and still worth telling. */
const SURE: ReadonlySet<EventStatus> = new Set(["planned", "cancelled", "denied"]);

/** Whether an editor would keep it: somebody takes part, or its own clause gives day and place. */
export function isWorthDrafting(frame: FrameDraft): boolean {
  const { kind, participants, date, place, judgement, isKnown, isMain, rule } = frame;
  const present = participants.filter(({ role }) => role !== "absent").length;
  const { status } = judgement;
  const hasFact = date !== undefined || place !== undefined;
  switch (kind) {
    case "meeting":
    case "call":
      if (date !== undefined && place !== undefined && isMain) return true;
      // "Ministers will meet in Rome": a plan needs no names.
      if (place !== undefined && isMain && status === "planned") return true;
      return present > 1 || (present > 0 && !isKnown && (hasFact || SURE.has(status)));
    case "visit":
      return present > 0 && place !== undefined;
    case "proposal":
    case "decision":
      // "The agreement was not signed" names nobody.
      if (rule === "signed" && status !== "possible") return true;
      return (
        present > 0 &&
        (judgement.status === "happened" ||
          judgement.status === "planned" ||
          judgement.rule === "unconfirmed report")
      );
    default:
      // "has not confirmed the visit" is no statement.
      return present > 0 && status !== "denied";
  }
}

/**
 * The drafts without what the statements tell better: verbs that are their cues, and the proposals
 * and decisions that somebody only speaks of inside quotation marks. `statements` stand in the
 * order of the text.
 */
export function dropSpoken(
  drafts: readonly FrameDraft[],
  statements: readonly FoundStatement[],
): readonly FrameDraft[] {
  const cues = toSorted(statements.flatMap(({ cue }) => cue));
  const quotes = toSorted(statements.flatMap(({ isQuoted, content }) => (isQuoted ? content : [])));
  return drafts.filter(({ kind, trigger }) => {
    // "called him “a coward”" is no telephone call.
    const isCue = kind === "statement" || kind === "report" || kind === "call";
    if (isCue) return !isIn(cues, trigger);
    return (kind !== "proposal" && kind !== "decision") || !isIn(quotes, trigger);
  });
}

/** The deeds without the statements that `statements` tell in the same breath: "criticised it, saying …". */
export function dropRepeated(
  deeds: readonly FrameDraft[],
  statements: readonly FrameDraft[],
): readonly FrameDraft[] {
  const told = statements
    .flatMap(({ passages, participants }) =>
      passages.map(({ start, end }) => ({ start, end, speaker: participants[0]?.actor })),
    )
    .sort((a, b) => a.start - b.start);
  return deeds.filter(({ kind, trigger, participants }) => {
    if (kind !== "statement" && kind !== "report") return true;
    const around = told[findLastStart(told, trigger.start)];
    const isAround = around !== undefined && trigger.start < around.end;
    return !isAround || around.speaker !== participants[0]?.actor;
  });
}

function toSorted(ranges: readonly TextRange[]): readonly TextRange[] {
  return [...ranges].sort((a, b) => a.start - b.start);
}

function isIn(ranges: readonly TextRange[], { start }: TextRange): boolean {
  const range = ranges[findLastStart(ranges, start)];
  return range !== undefined && start < range.end;
}

/**
 * The drafts with a journey and its purpose as one: "travel to Russia for a meeting with Putin" is
 * the meeting, in Russia, on the day of the journey. What is only proposed is no event beside its
 * proposal.
 */
export function joinPurposes(drafts: readonly FrameDraft[]): readonly FrameDraft[] {
  const joined: FrameDraft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    if (before === undefined || !isUnder(before, draft)) joined.push(draft);
    else if (before.kind === "visit" || (before.kind === draft.kind && draft.kind !== "decision"))
      joined[joined.length - 1] = toJoined(before, draft);
  }
  return joined;
}

function isUnder(before: FrameDraft, draft: FrameDraft): boolean {
  const isSameVerb = before.group === draft.group && before.trigger.start < draft.trigger.start;
  if (before.kind === "decision" && draft.kind === "decision") {
    return draft.group === before.group + 1 && draft.judgement.status !== "happened";
  }
  const isMeeting = draft.kind === "meeting" || draft.kind === "call";
  // "met twice since the talks": another meeting.
  if (draft.isApart) return false;
  const isJoining = before.kind === "visit" || before.kind === draft.kind;
  return isSameVerb && isMeeting && (isJoining || before.kind === "proposal");
}

function toJoined(before: FrameDraft, meeting: FrameDraft): FrameDraft {
  const isJourney = before.kind === "visit";
  const date = isJourney ? (meeting.date ?? before.date) : (before.date ?? meeting.date);
  const place = before.place ?? meeting.place;
  const { start } = meeting.trigger;
  const travellers = before.participants.filter(
    ({ evidence }) => !isJourney || evidence.end <= start,
  );
  return {
    ...meeting,
    judgement: before.judgement,
    passages: [toHull([...before.passages, ...meeting.passages], meeting.trigger)],
    participants: toUnion(travellers, meeting.participants),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    isJourney,
    isMain: true,
    isOther: isJourney && meeting.isOther,
  };
}

function toHull(ranges: readonly TextRange[], trigger: TextRange): TextRange {
  return {
    start: Math.min(trigger.start, ...ranges.map(({ start }) => start)),
    end: Math.max(trigger.end, ...ranges.map(({ end }) => end)),
  };
}

/** Farther back than this, in characters, no date is carried over. */
const CARRY_REACH = 400;

/**
 * The frames with a day carried over: what is told in the plain past without a date of its own, in
 * the same paragraph as a dated event just before it, is of that day. "had met" goes farther back
 * and stays undated.
 */
export function carryDates(
  context: FrameContext,
  frames: readonly FrameDraft[],
): readonly FrameDraft[] {
  const { parsed } = context;
  const carried: FrameDraft[] = [];
  let last: FrameDraft | undefined;
  for (const frame of frames) {
    const date = last !== undefined && canCarry(parsed, last, frame) ? toCarried(last) : undefined;
    const dated = date === undefined || frame.date !== undefined ? frame : { ...frame, date };
    carried.push(dated);
    if (dated.judgement.status === "happened" && isOneDay(dated)) last = dated;
  }
  return carried;
}

function canCarry(parsed: ParsedText, last: FrameDraft, frame: FrameDraft): boolean {
  const group = parsed.verbGroups[frame.group];
  const isPlainPast = group !== undefined && group.tense === "past" && !group.isPerfect;
  const gap = parsed.text.slice(last.trigger.start, frame.trigger.start);
  const isNear = gap.length > 0 && gap.length < CARRY_REACH && !gap.includes("\n");
  // "Berg, who met Hadley in Oslo": said in passing, of some other day.
  const isInPassing = /^(?:who|which|whom|whose)$/.test(
    parsed.tokens[(group?.firstToken ?? 0) - 1]?.lower ?? "",
  );
  return (
    isPlainPast &&
    !isInPassing &&
    isNear &&
    frame.judgement.status === "happened" &&
    frame.count === undefined
  );
}

function isOneDay({ date }: FrameDraft): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date?.edtf ?? "");
}

function toCarried({ date }: FrameDraft): FrameDraft["date"] {
  return date === undefined
    ? undefined
    : { ...date, rule: "carried over", because: `the day told just before: ${date.because}` };
}

/** A deed that only unnamed people tell ("people familiar with the talks") is possible, not told. */
export function toUnconfirmed(context: FrameContext, frame: FrameDraft): FrameDraft {
  // That somebody said it is sure; what was said may not be.
  if (frame.kind === "report" || frame.kind === "statement") return frame;
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
