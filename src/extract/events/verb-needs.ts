import type { TriggerNeed, VerbTriggerRow } from "../english/event-verb-row.ts";
import { COMPANY_NOUNS, PHONE_WORDS } from "../english/event-words.ts";
import type { TaggedToken } from "../tagger.ts";
import type { TextRange } from "../text-range.ts";
import type { VerbGroup } from "../verb-groups.ts";
import type { ClausePart } from "./clause-parts.ts";
import { findNameAt, findPlace, NEAR_WORDS } from "./find-place.ts";
import {
  type FrameContext,
  findGroupBefore,
  type PlacedMention,
  toSentenceBounds,
} from "./frame-context.ts";

/** One verb with all that may belong to its event. */
export interface VerbPlace {
  readonly context: FrameContext;
  readonly index: number;
  readonly group: VerbGroup;
  readonly subjects: readonly PlacedMention[];
  readonly objects: readonly ClausePart[];
  readonly clauseEnd: number;
  /** Where another event comes in: "met twice | since the talks in Oslo"; at most `clauseEnd`. */
  readonly ownEnd: number;
}

const wordSets = new Map<string, ReadonlySet<string>>();

// The words of a row's list; each list is split once.
function toWordSet(list: string): ReadonlySet<string> {
  const known = wordSets.get(list);
  if (known !== undefined) return known;
  const words = new Set(list.split(" "));
  wordSets.set(list, words);
  return words;
}

/** Whether the verb is an event by this row: finite enough, not another verb, and one of the needs met. */
export function isMet(row: VerbTriggerRow, place: VerbPlace): boolean {
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
  const isGerund = isBare && context.parsed.tokens[group.headToken]?.shape === "gerund";
  const isGoverned = context.parsed.tokens[group.firstToken - 1]?.tag === "preposition";
  // "accused him of adopting …"
  if (kind === "decision" || kind === "proposal") return !(isGerund && isGoverned);
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
    case "subjectNoun":
      return (
        group.isPassive && findSubjectNoun(place, toWordSet(row.objectNouns ?? "")) !== undefined
      );
    case "outlet":
      return subjects.length > 0 && subjects.every(({ actor }) => actor.kind === "outlet");
    case "subject":
      return group.isPassive ? objects.some(isAgent) : subjects.length > 0;
  }
}

/** Farther before its verb than this many tokens no subject begins. */
const SUBJECT_REACH = 16;

/** The token of one of `nouns` that is the subject of a passive: "the *agreement* on minerals was …". */
export function findSubjectNoun(
  { context, index, group }: Pick<VerbPlace, "context" | "index" | "group">,
  nouns: ReadonlySet<string>,
): number | undefined {
  const { tokens } = context.parsed;
  const { from } = toSentenceBounds(context, index);
  let found: number | undefined;
  for (
    let at = group.firstToken - 1;
    at >= Math.max(from, group.firstToken - SUBJECT_REACH);
    at -= 1
  ) {
    const { lower, tag } = tokens[at] as TaggedToken;
    if (tag === "punctuation") break;
    const isGoverned = [tokens[at - 1], tokens[at - 2]].some((left) => left?.tag === "preposition");
    if (nouns.has(lower) && !isGoverned) found = at;
  }
  return found;
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

/** Where the verb leads: "to Moscow" behind "travelled", "Kyiv" behind "visited". */
export function findDestination(
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
  if (isCoordinated(context, subjects[0])) return true;
  if (subjects.length > 1 || subjects.some(({ actor }) => actor.kind === "group")) return true;
  // "officials were due to meet": the subject stands before the verb that governs "to meet".
  const governing = group.tense === "none" && group.isInfinitive ? index - 1 : index;
  const from = Math.max(findGroupBefore(context, governing)?.endToken ?? 0, group.firstToken - 12);
  return hasWord(context, from, group.firstToken, COMPANY_NOUNS);
}

// "the chancellor and Hadley": a noun joined to the only name.
function isCoordinated({ parsed }: FrameContext, subject: PlacedMention | undefined): boolean {
  if (subject === undefined) return false;
  const { tokens } = parsed;
  let at = subject.firstToken - 1;
  while (at > 0 && tokens[at]?.tag === "name") at -= 1;
  return tokens[at]?.lower === "and" && tokens[at - 1]?.tag === "noun";
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
