import type { EventKind, EventStatus } from "../../model/article.ts";
import type { FrameParticipant } from "./event-frame.ts";
import { addPassages, type FrameDraft, MOST_PARTICIPANTS } from "./frame-draft.ts";
import { toPlaceKey } from "./place-country.ts";

/** How far back a mention of the same event is looked for, in frames of its kind. */
const MEMORY = 40;

/**
 * The drafts with one entry for each deed: a later mention of the same meeting (same kind, someone
 * in common, no other day, no other place) adds its passage, its actors and what the first lacked.
 *
 *     "Witkoff will meet Putin on Friday." + "The meeting, in Moscow, …" → one meeting, two passages
 */
export function mergeFrames(drafts: readonly FrameDraft[], text: string): readonly FrameDraft[] {
  const merged: FrameDraft[] = [];
  const byKind = new Map<EventKind, readonly number[]>();
  for (const draft of drafts) {
    const kinds = toKinds(draft);
    const known = kinds.flatMap((kind) => byKind.get(kind) ?? []).sort((a, b) => b - a);
    const same = known.find((at) => isSameDeed(merged[at] as FrameDraft, draft, text));
    if (same !== undefined) {
      merged[same] = toMerged(merged[same] as FrameDraft, draft);
    } else if (isWorthTelling(draft)) {
      for (const kind of kinds)
        byKind.set(kind, [...(byKind.get(kind) ?? []).slice(-MEMORY), merged.length]);
      merged.push(draft);
    }
  }
  return merged;
}

// A journey for a meeting is found as either.
function toKinds({ kind, isJourney }: FrameDraft): readonly EventKind[] {
  return isJourney ? [kind, "visit"] : [kind];
}

// "people familiar with the talks" tells nothing new.
function isWorthTelling({ isKnown, isMain, participants, date, place }: FrameDraft): boolean {
  return !isKnown || isMain || participants.length > 0 || date !== undefined || place !== undefined;
}

function isSameDeed(before: FrameDraft, draft: FrameDraft, text: string): boolean {
  if (draft.isOther && before.kind === draft.kind) return false;
  if (
    draft.kind === "decision" ||
    draft.kind === "statement" ||
    !(draft.isMain || isTelling(draft))
  )
    return false;
  if (!isSameDate(before, draft) || !isSamePlace(before, draft, text)) return false;
  if ((before.count === undefined) !== (draft.count === undefined)) return false;
  if (!isStatusCompatible(before.judgement.status, draft.judgement.status)) return false;
  const there = toPresent(before.participants);
  const here = toPresent(draft.participants);
  const shared = countShared(there, here);
  if (draft.kind === "proposal")
    return draft.participants.length > 0 && shared > 0 && isSameWord(before, draft);
  if (here.length === 0) return draft.isKnown || hasSharedFact(before, draft);
  if (there.length === 0) return hasSharedFact(before, draft);
  const needed = Math.min(2, there.length, here.length);
  return shared >= needed;
}

function toPresent(participants: readonly FrameParticipant[]): readonly FrameParticipant[] {
  return participants.filter(({ role }) => role !== "absent");
}

function isTelling({ participants, date, place }: FrameDraft): boolean {
  return participants.length > 0 || date !== undefined || place !== undefined;
}

function isSameWord(before: FrameDraft, draft: FrameDraft): boolean {
  return before.word === draft.word && (before.date === undefined) === (draft.date === undefined);
}

function isSameDate({ date: a }: FrameDraft, { date: b }: FrameDraft): boolean {
  if (a === undefined || b === undefined) return true;
  const [x, y] = [a.edtf ?? "", b.edtf ?? ""];
  return x === y || x.startsWith(y) || y.startsWith(x);
}

function isSamePlace({ place: a }: FrameDraft, { place: b }: FrameDraft, text: string): boolean {
  if (a === undefined || b === undefined) return true;
  const [x, y] = [a, b].map(({ start, end }) => toPlaceKey(text.slice(start, end))) as [
    string,
    string,
  ];
  return x.includes(y) || y.includes(x);
}

function hasSharedFact(before: FrameDraft, draft: FrameDraft): boolean {
  const hasDate = before.date !== undefined && draft.date !== undefined;
  const hasPlace = before.place !== undefined && draft.place !== undefined;
  return hasDate || hasPlace;
}

// A plan may be called off later in the text; what happened is not still planned.
function isStatusCompatible(before: EventStatus, now: EventStatus): boolean {
  if (before === now) return true;
  return before !== "happened" && now !== "happened" && before !== "denied" && now !== "denied";
}

const STRENGTH: readonly EventStatus[] = ["possible", "planned", "denied", "happened", "cancelled"];

function toMerged(before: FrameDraft, draft: FrameDraft): FrameDraft {
  const isStronger =
    STRENGTH.indexOf(draft.judgement.status) > STRENGTH.indexOf(before.judgement.status);
  const date = before.date ?? draft.date;
  const place = before.place ?? draft.place;
  const { kind, word, rule, trigger } = draft.isJourney ? draft : before;
  return {
    ...before,
    kind,
    word,
    rule,
    trigger,
    isJourney: before.isJourney || draft.isJourney,
    judgement: isStronger ? draft.judgement : before.judgement,
    passages: addPassages(before.passages, draft.passages),
    participants: toUnion(before.participants, draft.participants),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
  };
}

function countShared(a: readonly FrameParticipant[], b: readonly FrameParticipant[]): number {
  const actors = new Set(a.map(({ actor }) => actor));
  return b.filter(({ actor }) => actors.has(actor)).length;
}

/** All participants of both, each once, up to `MOST_PARTICIPANTS`; who stays away in either is absent. */
export function toUnion(
  a: readonly FrameParticipant[],
  b: readonly FrameParticipant[],
): readonly FrameParticipant[] {
  const union = new Map(a.map((participant) => [participant.actor, participant]));
  for (const participant of b) {
    if (!union.has(participant.actor) || participant.role === "absent")
      union.set(participant.actor, participant);
  }
  return [...union.values()].slice(0, MOST_PARTICIPANTS);
}
