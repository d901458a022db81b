import type { DateExpression } from "../dates/find-dates.ts";
import {
  APART_WORDS,
  KNOWN_DETERMINERS,
  NEW_DAY_WORDS,
  NEW_MODIFIERS,
  POINTING_SUBJECTS,
  RELATING_WORDS,
  TAKING_PART_VERBS,
} from "../english/event-words.ts";
import { findLastStart } from "../parsed-text.ts";
import type { TaggedToken } from "../tagger.ts";
import type { TextRange } from "../text-range.ts";
import type { VerbGroup } from "../verb-groups.ts";
import { type DateOwners, findDateOfNoun } from "./attach-date.ts";
import type { Company } from "./find-companies.ts";
import { findCountOfNoun } from "./find-count.ts";
import { findPlace, NEAR_WORDS, TOWARDS_WORDS } from "./find-place.ts";
import { type FrameContext, findMentionsIn, type PlacedMention } from "./frame-context.ts";
import { type FrameDraft, toParticipants, toPassage } from "./frame-draft.ts";
import { findObjectGovernor } from "./governors.ts";
import { judgeStatus } from "./judge-status.ts";
import { isAttendance } from "./mark-absences.ts";
import { findOwners, type NounPlace, toRoles } from "./noun-roles.ts";
import { type StatusJudgement, toGoverned } from "./status-judgement.ts";

/** The event that the noun names: who takes part, where, when, how often, and whether it takes place. */
export function toFrame(
  place: NounPlace,
  owners: DateOwners,
  subjects: readonly (readonly PlacedMention[])[],
  companies: readonly Company[],
): FrameDraft {
  const { context, row, token, phraseStart, verb } = place;
  const { start, end } = context.parsed.tokens[token] as TaggedToken;
  const trigger = { start, end };
  const roles = toRoles(place, subjects);
  const participants = toParticipants([...roles, ...findOwners(place, companies, roles)]);
  const isPointedAt = isPredicate(place);
  const relation = context.parsed.tokens[phraseStart - 1]?.lower ?? "";
  const isRelated = RELATING_WORDS.has(relation);
  const judgement = judgeNounFrame(place, trigger);
  const outcome = judgement.status === "cancelled" ? judgement.evidence : undefined;
  const near = isPointedAt
    ? undefined
    : findDateOfNoun(context, owners, token, verb < 0 || isRelated ? undefined : verb);
  const date = isDayOfOutcome(context, trigger, outcome, near) ? undefined : near;
  const where = findPlaceOfNoun(place);
  const count = findCountOfNoun(context.parsed, token);
  const modifiers = context.parsed.tokens.slice(phraseStart, token).map(({ lower }) => lower);
  return {
    kind: row.kind,
    judgement,
    trigger,
    group: verb,
    passages: [
      toPassage(context, trigger, [
        ...participants.map(({ evidence }) => evidence),
        date,
        where,
        outcome,
      ]),
    ],
    participants,
    ...(where === undefined ? {} : { place: where }),
    ...(date === undefined ? {} : { date }),
    ...(count === undefined ? {} : { count }),
    isKnown: isPointedAt || modifiers.some((word) => KNOWN_DETERMINERS.has(word)),
    isOther: !isPointedAt && modifiers.some((word) => NEW_MODIFIERS.has(word)),
    isMain: isMainPart(place),
    isJourney: false,
    isApart: APART_WORDS.has(relation),
    word: row.title,
    rule: row.name,
  };
}

// "The visit was called off on Monday": the day of the calling off; "was put off until Monday" is not.
function isDayOfOutcome(
  { parsed }: FrameContext,
  trigger: TextRange,
  outcome: TextRange | undefined,
  date: DateExpression | undefined,
): boolean {
  if (outcome === undefined || date === undefined) return false;
  const before = parsed.tokens[findLastStart(parsed.tokens, date.start) - 1]?.lower ?? "";
  const isBehind = trigger.start < outcome.start && outcome.end <= date.start;
  return isBehind && !NEW_DAY_WORDS.has(before);
}

// "It was their fourth meeting": said of the one told before.
function isPredicate({ context, verb, isSubject }: NounPlace): boolean {
  const group = context.parsed.verbGroups[verb];
  if (group === undefined || isSubject || group.lemma !== "be") return false;
  return POINTING_SUBJECTS.has(context.parsed.tokens[group.firstToken - 1]?.lower ?? "");
}

// The subject of its verb, or what somebody holds or comes for.
function isMainPart({ context, verb, isSubject }: NounPlace): boolean {
  const group = context.parsed.verbGroups[verb];
  return group !== undefined && (isSubject || TAKING_PART_VERBS.has(group.lemma));
}

// "in London" behind the noun, "the Paris talks" before it, else where its verb says.
function findPlaceOfNoun(place: NounPlace): TextRange | undefined {
  const { context, row, token, phraseStart, phraseEnd, verb, isSubject } = place;
  const own = findPlace(
    context,
    token + 1,
    phraseEnd,
    row.kind === "visit" ? TOWARDS_WORDS : NEAR_WORDS,
  );
  if (own !== undefined) return own;
  const group = context.parsed.verbGroups[verb];
  const isRelated = RELATING_WORDS.has(context.parsed.tokens[phraseStart - 1]?.lower ?? "");
  if (group !== undefined && !isRelated) {
    const to = isSubject ? group.endToken + 12 : phraseStart;
    const sentence = context.parsed.sentences[context.sentenceOfGroup[verb] ?? -1];
    const limit = Math.min(to, sentence?.endToken ?? to);
    const near = findPlace(
      context,
      group.endToken,
      limit,
      row.kind === "visit" ? TOWARDS_WORDS : NEAR_WORDS,
    );
    if (near !== undefined) return near;
  }
  return findPlaceModifier(context, phraseStart, token) ?? findOpeningPlace(place);
}

// "In London, talks of ministers were called off".
function findOpeningPlace({ context, token, phraseStart }: NounPlace): TextRange | undefined {
  const { sentences, tokens } = context.parsed;
  const sentence = sentences[findLastStart(sentences, tokens[token]?.start ?? 0)];
  const from = sentence?.firstToken ?? 0;
  return tokens[from]?.tag === "preposition" && phraseStart - from < 8
    ? findPlace(context, from, phraseStart, NEAR_WORDS)
    : undefined;
}

function findPlaceModifier(
  context: FrameContext,
  from: number,
  token: number,
): TextRange | undefined {
  const names = context.parsed.tokens.slice(from, token).filter(({ tag }) => tag === "name");
  const [first, last] = [names[0], names.at(-1)];
  const isActor = findMentionsIn(context, from, token).length > 0;
  const isPossessive = context.parsed.tokens
    .slice(from, token)
    .some(({ tag }) => tag === "possessive");
  if (first === undefined || last === undefined || isActor || isPossessive) return undefined;
  return { start: first.start, end: last.end };
}

// A noun takes the status of the verb that makes it an event: "is to travel … for a meeting".
function judgeNounFrame(
  { context, verb, token, isSubject, isRelative }: NounPlace,
  trigger: TextRange,
): StatusJudgement {
  const own = judgeStatus(context.parsed, trigger);
  if (own.status === "cancelled") return own;
  const group = context.parsed.verbGroups[verb];
  if (group !== undefined && isRelative) {
    const ofClause = judgeStatus(context.parsed, group);
    const governor = group.isPassive ? findObjectGovernor(context.parsed.tokens, group) : undefined;
    return governor === undefined ? ofClause : toGoverned(ofClause, governor, group);
  }
  if (group === undefined || isSubject || !TAKING_PART_VERBS.has(group.lemma)) return own;
  const ofVerb = judgeStatus(context.parsed, group);
  if (isAttendance(context.parsed, group)) return toAttended(group, ofVerb);
  const isAbout = context.parsed.tokens[token]?.tag === "noun";
  if (own.rule === "default") return ofVerb.status === "denied" ? own : ofVerb;
  return isAbout ? own : ofVerb;
}

// Who stays away from a meeting does not undo it: "will not attend the talks" leaves them planned.
function toAttended(group: VerbGroup, ofVerb: StatusJudgement): StatusJudgement {
  const isAhead =
    group.tense === "future" || group.modal !== undefined || ofVerb.status === "planned";
  return { status: isAhead ? "planned" : "happened", rule: "attendance", evidence: group };
}
