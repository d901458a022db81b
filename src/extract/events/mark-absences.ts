import {
  ABSENCE_PHRASES,
  ABSENCE_VERBS,
  ATTENDING_VERBS,
  COMING_VERBS,
  MEETING_NOUNS,
} from "../english/event-words.ts";
import { findLastStart, type ParsedText } from "../parsed-text.ts";
import type { TaggedToken } from "../tagger.ts";
import { covers, type TextRange } from "../text-range.ts";
import type { VerbGroup } from "../verb-groups.ts";
import { findClauseEnd, isModifier } from "./clause-parts.ts";
import type { FrameParticipant } from "./event-frame.ts";
import { type FrameContext, findMentionsIn, type PlacedMention } from "./frame-context.ts";
import { addPassages, type FrameDraft, toPassage } from "./frame-draft.ts";
import { judgeStatus } from "./judge-status.ts";
import { toUnion } from "./merge-frames.ts";

/** Somebody who will (or will not) be at a meeting: "Rubio will not attend". */
interface Attendance {
  readonly group: VerbGroup;
  readonly actors: readonly PlacedMention[];
  readonly isAbsent: boolean;
}

/**
 * The meetings with those who attend or stay away: at the meeting named in the same breath, else at
 * the last one told before. "Kellogg will attend; Rubio will not" changes a participant, not the status.
 */
export function markAbsences(
  context: FrameContext,
  subjects: readonly (readonly PlacedMention[])[],
  frames: readonly FrameDraft[],
): readonly FrameDraft[] {
  const marked = [...frames];
  const told = toToldMeetings(frames);
  // Nobody takes part in what is called off, but somebody may be told to stay away from it.
  const held = told.filter(({ at }) => isHeld(frames[at]));
  for (const attendance of findAttendances(context, subjects)) {
    const at = findMeeting(context, attendance.isAbsent ? told : held, attendance);
    const frame = at === undefined ? undefined : marked[at];
    if (at !== undefined && frame !== undefined) marked[at] = toMarked(context, frame, attendance);
  }
  return marked;
}

function isHeld(frame: FrameDraft | undefined): boolean {
  const status = frame?.judgement.status;
  return status !== "cancelled" && status !== "denied";
}

/** A passage of a meeting, with the index of its frame. */
interface ToldMeeting extends TextRange {
  readonly at: number;
}

function toToldMeetings(frames: readonly FrameDraft[]): readonly ToldMeeting[] {
  return frames
    .flatMap(({ kind, passages }, at) =>
      kind === "meeting" ? passages.map(({ start, end }) => ({ start, end, at })) : [],
    )
    .sort((a, b) => a.start - b.start);
}

function findAttendances(
  context: FrameContext,
  subjects: readonly (readonly PlacedMention[])[],
): readonly Attendance[] {
  const { parsed } = context;
  const attendances: Attendance[] = [];
  for (const [index, group] of parsed.verbGroups.entries()) {
    const actors = findAttending(context, subjects, index);
    const isAbsent = isStayingAway(parsed, group) || isNotComing(parsed, group);
    const isThere = group.lemma === "attend" || isTakingPart(parsed, group);
    if (actors.length > 0 && (isAbsent || isThere)) attendances.push({ group, actors, isAbsent });
  }
  return attendances;
}

// The subjects of the verb; in "was attended by the envoys Berg and Hadley" the people behind it.
function findAttending(
  context: FrameContext,
  subjects: readonly (readonly PlacedMention[])[],
  index: number,
): readonly PlacedMention[] {
  const group = context.parsed.verbGroups[index] as VerbGroup;
  const isTurned = group.isPassive && ATTENDING_VERBS.has(group.lemma);
  if (!isTurned) return (subjects[index] ?? []).filter(({ actor }) => actor.kind !== "outlet");
  return findMentionsIn(context, group.endToken, findClauseEnd(context, index)).filter(
    (mention) => mention.actor.kind === "person" && !isModifier(context, mention),
  );
}

/** Whether the verb tells who comes to a meeting and who does not. */
export function isAttendance(parsed: ParsedText, group: VerbGroup): boolean {
  return (
    ATTENDING_VERBS.has(group.lemma) || isStayingAway(parsed, group) || isTakingPart(parsed, group)
  );
}

// "skipped", "had pulled out of", "stays away from"; not where that is negated.
function isStayingAway(parsed: ParsedText, group: VerbGroup): boolean {
  const next = parsed.tokens[group.endToken]?.lower ?? "";
  const isLeaving = ABSENCE_VERBS.has(group.lemma) || ABSENCE_PHRASES.has(`${group.lemma} ${next}`);
  return isLeaving && !group.isNegated;
}

// "will not attend", "is not to take part", "will not be there".
function isNotComing(parsed: ParsedText, group: VerbGroup): boolean {
  const isDenied = group.isNegated || judgeStatus(parsed, group).status === "denied";
  if (!isDenied) return false;
  const next = parsed.tokens[group.endToken]?.lower ?? "";
  if (COMING_VERBS.has(group.lemma)) return /^(?:there|present|attending)$/.test(next);
  return ATTENDING_VERBS.has(group.lemma) || (group.lemma === "take" && next === "part");
}

function isTakingPart({ tokens }: ParsedText, group: VerbGroup): boolean {
  if (group.isNegated) return false;
  const next = tokens[group.endToken]?.lower;
  return (
    (group.lemma === "take" && next === "part") || (group.lemma === "be" && next === "present")
  );
}

/** Farther back, in characters, nobody looks for the meeting that somebody will not attend. */
const REACH = 600;

// The meeting that the verb has as its object ("will attend *the London talks*"), else the one told
// last; none where its object is something else ("will attend the funeral").
function findMeeting(
  { parsed }: FrameContext,
  told: readonly ToldMeeting[],
  { group }: Attendance,
): number | undefined {
  const object =
    ATTENDING_VERBS.has(group.lemma) && !group.isPassive ? findObject(parsed, group) : undefined;
  if (object !== undefined) {
    const own = findAround(told, object);
    return MEETING_NOUNS.has(object.lower) ? own?.at : undefined;
  }
  const last = told[findLastStart(told, group.start)];
  return last !== undefined && group.start - last.start < REACH ? last.at : undefined;
}

/** More passages than this never stand around one noun. */
const MOST_PASSAGES = 8;

// The last passage that covers `range`.
function findAround(told: readonly ToldMeeting[], range: TextRange): ToldMeeting | undefined {
  const last = findLastStart(told, range.start);
  for (let at = last; at >= Math.max(0, last - MOST_PASSAGES); at -= 1) {
    const passage = told[at];
    if (passage !== undefined && covers(passage, range)) return passage;
  }
  return undefined;
}

// The last noun of the phrase right behind the verb.
function findObject({ tokens }: ParsedText, { endToken }: VerbGroup): TaggedToken | undefined {
  let at = endToken;
  if (tokens[at]?.lower === "in") at += 1;
  let noun: TaggedToken | undefined;
  for (; at < endToken + 8; at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      !/^(?:determiner|adjective|noun|name|number|possessive)$/.test(token.tag)
    )
      break;
    if (token.tag === "noun" || token.tag === "name") noun = token;
  }
  return noun;
}

function toMarked(context: FrameContext, frame: FrameDraft, attendance: Attendance): FrameDraft {
  const { actors, isAbsent, group } = attendance;
  const participants: readonly FrameParticipant[] = actors.map(({ actor, start, end }) => ({
    actor: actor.id,
    role: isAbsent ? "absent" : "participant",
    evidence: { start, end },
  }));
  const passage: TextRange = toPassage(context, group, actors);
  const isTold = frame.passages.some(
    ({ start, end }) => start <= passage.start && passage.end <= end,
  );
  return {
    ...frame,
    participants: toUnion(frame.participants, participants),
    passages: isTold ? frame.passages : addPassages(frame.passages, [passage]),
  };
}
