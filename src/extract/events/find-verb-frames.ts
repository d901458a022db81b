import type { ParticipantRole } from "../../model/article.ts";
import {
  COMPANY_NOUNS,
  PHONE_WORDS,
  type TriggerNeed,
  VERB_TRIGGERS,
  type VerbTriggerRow,
} from "../english/event-triggers.ts";
import type { TextRange } from "../text-range.ts";
import type { VerbGroup } from "../verb-groups.ts";
import { type DateOwners, findDateOfVerb } from "./attach-date.ts";
import { type ClausePart, findClauseEnd, findObjectParts } from "./clause-parts.ts";
import { findCountOfVerb } from "./find-count.ts";
import { findNameAt, findPlace, NEAR_WORDS } from "./find-place.ts";
import { type FrameContext, findGroupBefore, type PlacedMention } from "./frame-context.ts";
import { type FrameDraft, toParticipants, toPassage } from "./frame-draft.ts";
import { judgeStatus } from "./judge-status.ts";

/** The rows of a verb, in the order in which they are tried. */
const ROWS: ReadonlyMap<string, readonly VerbTriggerRow[]> = toRows();

const wordSets = new Map<string, ReadonlySet<string>>();

// The words of a row's list; each list is split once.
function toWordSet(list: string): ReadonlySet<string> {
  const known = wordSets.get(list);
  if (known !== undefined) return known;
  const words = new Set(list.split(" "));
  wordSets.set(list, words);
  return words;
}

function toRows(): ReadonlyMap<string, readonly VerbTriggerRow[]> {
  const rows = new Map<string, VerbTriggerRow[]>();
  for (const row of VERB_TRIGGERS) {
    for (const verb of row.verbs.split(" ")) rows.set(verb, [...(rows.get(verb) ?? []), row]);
  }
  return rows;
}

/** One verb with all that may belong to its event. */
interface VerbPlace {
  readonly context: FrameContext;
  readonly index: number;
  readonly group: VerbGroup;
  readonly subjects: readonly PlacedMention[];
  readonly objects: readonly ClausePart[];
  readonly clauseEnd: number;
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
  return {
    context,
    index,
    group,
    subjects: subjects[index] ?? [],
    objects: findObjectParts(context, index, subjects),
    clauseEnd,
  };
}

function isMet(row: VerbTriggerRow, place: VerbPlace): boolean {
  const { context, group } = place;
  const next = context.parsed.tokens[group.endToken]?.lower ?? "";
  if (row.unless !== undefined && toWordSet(row.unless).has(next)) return false;
  if ((row.passiveStatus !== undefined) !== group.isPassive && row.passiveStatus !== undefined)
    return false;
  return isToldBy(row, place) && row.needs.some((need) => hasNeed(need, row, place));
}

// What somebody said is told by a finite verb, a journey also by "to …": not "denying them entry",
// "the silver medal going to Poland".
function isToldBy({ kind }: VerbTriggerRow, { context, group }: VerbPlace): boolean {
  const isBare = group.headToken === group.firstToken;
  const isBase = isBare && context.parsed.tokens[group.headToken]?.shape === "base";
  if (kind === "statement" || kind === "report") return group.tense !== "none" && !isBase;
  return kind !== "visit" || group.tense !== "none" || group.isInfinitive;
}

function hasNeed(need: TriggerNeed, row: VerbTriggerRow, place: VerbPlace): boolean {
  const { context, group, subjects, objects, clauseEnd } = place;
  const isActor = subjects.length > 0 || objects.length > 0;
  switch (need) {
    case "object":
      return group.isPassive ? subjects.length > 0 : hasObject(place);
    case "objectCompany":
      return (
        subjects.length > 0 &&
        hasWord(context, group.endToken, Math.min(clauseEnd, group.endToken + 5), COMPANY_NOUNS)
      );
    case "companyInPlace":
      return (
        isCompany(place) && findPlace(context, group.endToken, clauseEnd, NEAR_WORDS) !== undefined
      );
    case "with":
      return objects.some(({ preposition }) => preposition === "with" || preposition === "to");
    case "company":
      return isCompany(place);
    case "destination":
      return findDestination(row, place) !== undefined && (subjects.length > 0 || isCompany(place));
    case "phone":
      return isActor && hasWord(context, group.endToken, clauseEnd, PHONE_WORDS);
    case "objectNoun":
      return (
        isActor && hasWord(context, group.endToken, clauseEnd, toWordSet(row.objectNouns ?? ""))
      );
    case "outlet":
      return subjects.length > 0 && subjects.every(({ actor }) => actor.kind === "outlet");
    case "subject":
      return group.isPassive ? objects.some(isAgent) : subjects.length > 0;
  }
}

// A person or a body right behind the verb: nothing between but words of its own phrase.
function hasObject(place: VerbPlace): boolean {
  const { group, objects, subjects } = place;
  const [first] = objects;
  const isPerson = first !== undefined && /^(?:person|group)$/.test(first.mention.actor.kind);
  const isNear = first !== undefined && first.mention.firstToken - group.endToken <= 10;
  const hasSubject = subjects.length > 0 || isCompany(place);
  return isPerson && isNear && first.preposition === "" && hasSubject;
}

// "to Moscow" behind "travelled", "Kyiv" behind "visited".
function findDestination(
  { towards }: VerbTriggerRow,
  { context, group, clauseEnd }: VerbPlace,
): TextRange | undefined {
  return towards === undefined
    ? findNameAt(context, group.endToken, clauseEnd)
    : findPlace(
        context,
        group.endToken,
        Math.min(clauseEnd, group.endToken + 9),
        toWordSet(towards),
      );
}

function isAgent({ preposition }: ClausePart): boolean {
  return preposition === "by";
}

// Several names, a group, or a plural such as "the ministers".
function isCompany({ context, group, index, subjects }: VerbPlace): boolean {
  if (subjects.length > 1 || subjects.some(({ actor }) => actor.kind === "group")) return true;
  const from = Math.max(findGroupBefore(context, index)?.endToken ?? 0, group.firstToken - 12);
  return hasWord(context, from, group.firstToken, COMPANY_NOUNS);
}

function hasWord(
  { parsed }: FrameContext,
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at += 1) {
    if (words.has(parsed.tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

function toFrame(row: VerbTriggerRow, place: VerbPlace, owners: DateOwners): FrameDraft {
  const { context, index, group, clauseEnd } = place;
  const { parsed } = context;
  const trigger = toTrigger(context, group);
  const participants = toParticipants(toRoles(row, place));
  const date = findDateOfVerb(context, owners, index);
  const where =
    row.kind === "visit"
      ? findDestination(row, place)
      : (findPlace(context, group.endToken, clauseEnd, NEAR_WORDS) ?? findPlaceBefore(place));
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
