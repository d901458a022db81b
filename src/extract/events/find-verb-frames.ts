import type { ParticipantRole } from "../../model/article.ts";
import type { VerbTriggerRow } from "../english/event-verb-row.ts";
import { VERB_TRIGGERS } from "../english/event-verbs.ts";
import type { TextRange } from "../text-range.ts";
import type { VerbGroup } from "../verb-groups.ts";
import { type DateOwners, findDateOfVerb } from "./attach-date.ts";
import { findClauseEnd, findObjectParts, findOtherEvent } from "./clause-parts.ts";
import { findCountOfVerb } from "./find-count.ts";
import { findPlace, NEAR_WORDS } from "./find-place.ts";
import { type FrameContext, findGroupBefore, type PlacedMention } from "./frame-context.ts";
import { type FrameDraft, toParticipants, toPassage } from "./frame-draft.ts";
import { judgeStatus } from "./judge-status.ts";
import { findDestination, isMet, type VerbPlace } from "./verb-needs.ts";

/** The rows of a verb, in the order in which they are tried. */
const ROWS: ReadonlyMap<string, readonly VerbTriggerRow[]> = toRows();

function toRows(): ReadonlyMap<string, readonly VerbTriggerRow[]> {
  const rows = new Map<string, VerbTriggerRow[]>();
  for (const row of VERB_TRIGGERS) {
    for (const verb of row.verbs.split(" ")) rows.set(verb, [...(rows.get(verb) ?? []), row]);
  }
  return rows;
}

/** The events that verbs name: "met Putin", "flew to Doha". */
export function findVerbFrames(
  context: FrameContext,
  owners: DateOwners,
  subjects: readonly (readonly PlacedMention[])[],
): readonly FrameDraft[] {
  const frames: FrameDraft[] = [];
  for (const [index, group] of context.parsed.verbGroups.entries()) {
    const rows = ROWS.get(group.lemma);
    if (rows === undefined) continue;
    const place = toPlace(context, index, group, subjects);
    const row = rows.find((candidate) => isMet(candidate, place));
    if (row !== undefined) frames.push(toFrame(row, place, owners));
  }
  return frames;
}

function toPlace(
  context: FrameContext,
  index: number,
  group: VerbGroup,
  subjects: readonly (readonly PlacedMention[])[],
): VerbPlace {
  const clauseEnd = findClauseEnd(context, index);
  const ownEnd = findOtherEvent(context.parsed.tokens, group.endToken, clauseEnd);
  return {
    context,
    index,
    group,
    subjects: subjects[index] ?? [],
    objects: findObjectParts(context, index, subjects).filter(
      ({ mention }) => mention.firstToken < ownEnd,
    ),
    clauseEnd,
    ownEnd,
  };
}

function toFrame(row: VerbTriggerRow, place: VerbPlace, owners: DateOwners): FrameDraft {
  const { context, index, group, ownEnd } = place;
  const { parsed } = context;
  const trigger = toTrigger(context, group);
  const participants = toParticipants(toRoles(row, place));
  const date = findDateOfVerb(context, owners, index);
  const where =
    row.kind === "visit"
      ? findDestination(row, place)
      : (findPlace(context, group.endToken, ownEnd, NEAR_WORDS) ?? findPlaceBefore(place));
  const count = findCountOfVerb(parsed, group.endToken);
  const judged = judgeStatus(parsed, trigger);
  const judgement =
    row.passiveStatus === undefined || judged.status === "denied"
      ? judged
      : { status: row.passiveStatus, rule: row.name, evidence: trigger };
  return {
    kind: row.kind,
    judgement,
    trigger,
    group: index,
    passages: [
      toPassage(context, trigger, [
        ...participants.map(({ evidence }) => evidence),
        date,
        where,
        { start: group.start, end: group.end },
      ]),
    ],
    participants,
    ...(where === undefined ? {} : { place: where }),
    ...(date === undefined ? {} : { date }),
    ...(count === undefined ? {} : { count }),
    isKnown: false,
    isOther: false,
    isMain: true,
    isJourney: false,
    word: row.title,
    rule: row.name,
  };
}

function toTrigger({ parsed }: FrameContext, { headToken, start, end }: VerbGroup): TextRange {
  const head = parsed.tokens[headToken];
  return head === undefined ? { start, end } : { start: head.start, end: head.end };
}

// "In Ankara Zelensky was received": a place that opens the clause.
function findPlaceBefore({ context, index, group }: VerbPlace): TextRange | undefined {
  const from = Math.max(findGroupBefore(context, index)?.endToken ?? 0, group.firstToken - 20);
  const sentence = context.parsed.sentences[context.sentenceOfGroup[index] ?? -1];
  return findPlace(
    context,
    Math.max(from, sentence?.firstToken ?? 0),
    group.firstToken,
    NEAR_WORDS,
  );
}

// Who is what: in the passive the subject takes the object's role, and who stands behind "by" the subject's.
function toRoles(
  row: VerbTriggerRow,
  { group, subjects, objects }: VerbPlace,
): readonly (readonly [PlacedMention, ParticipantRole])[] {
  const isTurned = group.isPassive && row.passiveStatus === undefined;
  const roles: (readonly [PlacedMention, ParticipantRole])[] = subjects
    .filter(({ actor }) => row.kind === "report" || isTaker(actor.kind))
    .map((mention) => [mention, isTurned ? row.object : row.subject]);
  for (const { mention, preposition } of objects) {
    const role = toObjectRole(row, preposition, isTurned);
    const isPlace = row.kind === "visit" && mention.actor.kind !== "person";
    if (role !== undefined && isTaker(mention.actor.kind) && !isPlace) roles.push([mention, role]);
  }
  return roles;
}

function isTaker(kind: string): boolean {
  return kind !== "outlet" && kind !== "territory";
}

function toObjectRole(
  row: VerbTriggerRow,
  preposition: string,
  isTurned: boolean,
): ParticipantRole | undefined {
  switch (preposition) {
    case "":
      return isTurned ? undefined : row.object;
    case "by":
      return isTurned ? row.subject : undefined;
    case "with":
    case "between":
    case "alongside":
      return row.partner;
    case "to":
      return row.kind === "visit" ? undefined : row.partner;
    default:
      return undefined;
  }
}
