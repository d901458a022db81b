import type { ParticipantRole } from "../../model/article.ts";
import type { NounTriggerRow } from "../english/event-nouns.ts";
import {
  HOLDING_ROLES,
  POSSESSIVE_PRONOUNS,
  RELATING_WORDS,
  TAKING_PART_VERBS,
} from "../english/event-words.ts";
import { findLastStart } from "../parsed-text.ts";
import type { TaggedToken } from "../tagger.ts";
import { toClauseParts } from "./clause-parts.ts";
import { type Company, findCompany } from "./find-companies.ts";
import { type FrameContext, findMentionsIn, type PlacedMention } from "./frame-context.ts";

/** A noun that names an event, with its surroundings. */
export interface NounPlace {
  readonly context: FrameContext;
  readonly row: NounTriggerRow;
  /** Token of the noun itself. */
  readonly token: number;
  readonly phraseStart: number;
  /** Where its own phrase ends: the next verb, stop or sentence end. */
  readonly phraseEnd: number;
  /** The verb group it is the object of (`governs`) or the subject of; -1 for none. */
  readonly verb: number;
  readonly isSubject: boolean;
  /** Whether that verb stands in a clause about it: "talks, which will be held …". */
  readonly isRelative: boolean;
}

/** An actor and its part in the event. */
type RoleEntry = readonly [PlacedMention, ParticipantRole];

/** Who takes part in what the noun names: by its own phrase, and by the verb that it is the object of. */
export function toRoles(
  place: NounPlace,
  subjects: readonly (readonly PlacedMention[])[],
): readonly RoleEntry[] {
  const { context, row, phraseStart, verb, isSubject } = place;
  const roles = toOwnRoles(place);
  const group = context.parsed.verbGroups[verb];
  const first = context.parsed.tokens[phraseStart]?.lower ?? "";
  const isRelated = RELATING_WORDS.has(context.parsed.tokens[phraseStart - 1]?.lower ?? "");
  const doers = (subjects[verb] ?? []).filter(isTaker);
  const isOwn = POSSESSIVE_PRONOUNS.has(first) && row.kind === "visit";
  if (isOwn && !isSubject && !isRelated)
    return [...doers.map((doer): RoleEntry => [doer, row.subject]), ...roles];
  const takesPart =
    group !== undefined && !isSubject && !isRelated && TAKING_PART_VERBS.has(group.lemma);
  if (!takesPart || group.isPassive) return [...findCompanions(place, subjects, roles), ...roles];
  const role = Object.hasOwn(HOLDING_ROLES, group.lemma) ? HOLDING_ROLES[group.lemma] : row.subject;
  const partners = toClauseParts(context, group.endToken, phraseStart)
    .filter(({ mention, preposition }) => preposition === "with" && isTaker(mention))
    .map(({ mention }): RoleEntry => [mention, row.partner]);
  return [...doers.map((doer): RoleEntry => [doer, role ?? row.subject]), ...partners, ...roles];
}

// Before the noun ("the Berg–Hadley talks") and behind it ("talks with Berg").
function toOwnRoles({
  context,
  row,
  token,
  phraseStart,
  phraseEnd,
}: NounPlace): readonly RoleEntry[] {
  const before = findMentionsIn(context, phraseStart, token)
    .filter(isTaker)
    .map((mention): RoleEntry => [mention, row.subject]);
  const behind = toClauseParts(context, token + 1, phraseEnd).flatMap(
    ({ mention, preposition }): readonly RoleEntry[] => {
      const role = toPartRole(row, preposition);
      return role !== undefined && isTaker(mention) ? [[mention, role]] : [];
    },
  );
  return [...before, ...behind];
}

/** Those told of together before, as in "*their* last meeting". */
export function findOwners(
  { context, row, token, phraseStart }: NounPlace,
  companies: readonly Company[],
  roles: readonly RoleEntry[],
): readonly RoleEntry[] {
  const { tokens } = context.parsed;
  const isTheirs = row.kind !== "visit" && tokens[phraseStart]?.lower === "their";
  if (!isTheirs || roles.length > 0) return [];
  const members = findCompany(companies, tokens[token]?.start ?? 0);
  return members.filter(isTaker).map((member) => [member, row.partner]);
}

// "After talks with Putin, Witkoff flew home", "wrote in a letter after a call with Trump": whoever
// acts then was the other side.
function findCompanions(
  { context, row, token, phraseStart, verb, isSubject }: NounPlace,
  subjects: readonly (readonly PlacedMention[])[],
  roles: readonly RoleEntry[],
): readonly RoleEntry[] {
  const { tokens, verbGroups, sentences } = context.parsed;
  const isRelated = RELATING_WORDS.has(tokens[phraseStart - 1]?.lower ?? "");
  const isOneSided =
    roles.length === 1 && roles[0]?.[1] === row.partner && hasPartner(tokens, token, roles);
  if (!isRelated || !isOneSided || isSubject) return [];
  const { start } = tokens[token] as TaggedToken;
  const index = verb >= 0 ? verb : findLastStart(verbGroups, start) + 1;
  const sentence = sentences[findLastStart(sentences, start)];
  const isInSentence = (verbGroups[index]?.firstToken ?? Infinity) < (sentence?.endToken ?? 0);
  const [only] = isInSentence ? (subjects[index] ?? []).filter(isTaker) : [];
  return only === undefined ? [] : [[only, row.subject]];
}

// "with" between the noun and the one who takes part: "a meeting in Oslo on Monday with Berg".
function hasPartner(
  tokens: readonly TaggedToken[],
  token: number,
  roles: readonly RoleEntry[],
): boolean {
  const to = roles[0]?.[0].firstToken ?? token;
  return tokens.slice(token + 1, to).some(({ lower }) => lower === "with");
}

function toPartRole(row: NounTriggerRow, preposition: string): ParticipantRole | undefined {
  if (preposition === "by") return row.subject;
  if (preposition === "with") return row.kind === "visit" ? "visitor" : row.partner;
  if (preposition === "between" || preposition === "among") return row.partner;
  return preposition === "of" ? row.subject : undefined;
}

function isTaker({ actor }: PlacedMention): boolean {
  return actor.kind !== "outlet" && actor.kind !== "territory";
}
