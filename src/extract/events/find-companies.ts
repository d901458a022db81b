import { BOTH_WORDS, PAIR_NOUNS, PAIRING_VERBS, WHOLE_NOUNS } from "../english/event-words.ts";
import { findLastStart } from "../parsed-text.ts";
import type { VerbGroup } from "../verb-groups.ts";
import { findObjectParts } from "./clause-parts.ts";
import type { FrameContext, PlacedMention } from "./frame-context.ts";

/** Two or more actors who were told of together, from the place where the text joins them. */
export interface Company {
  readonly start: number;
  readonly members: readonly PlacedMention[];
}

/** The subjects of every verb group, plurals resolved, and the companies they come from. */
export interface CompanySubjects {
  readonly subjects: readonly (readonly PlacedMention[])[];
  /** In order. */
  readonly companies: readonly Company[];
}

/** Farther back than this, in characters, "they" means nobody. */
const REACH = 450;

/**
 * The subjects with "they", "both sides" and "the two presidents" as the company told of last. One
 * pass: "Berg met Hadley. *They* agreed …" → Berg, Hadley.
 */
export function resolveCompanies(
  context: FrameContext,
  subjects: readonly (readonly PlacedMention[])[],
): CompanySubjects {
  const resolved: (readonly PlacedMention[])[] = [];
  const companies: Company[] = [];
  for (const [index, group] of context.parsed.verbGroups.entries()) {
    const own = subjects[index] ?? [];
    const plural = own.length > 1 ? undefined : findPluralSubject(context, group);
    const meant = plural === undefined ? [] : findMeant(context, companies, plural);
    const found =
      plural === undefined || meant.length === 0
        ? own
        : meant.map((member) => toReference(context, member, plural));
    resolved.push(found);
    const members = found.length > 1 ? found : toPair(context, index, subjects);
    if (members.length > 1 && plural === undefined) companies.push({ start: group.start, members });
  }
  return { subjects: resolved, companies };
}

/** The company told of last before `start`; empty where none is near. */
export function findCompany(
  companies: readonly Company[],
  start: number,
): readonly PlacedMention[] {
  const last = companies[findLastStart(companies, start - 1)];
  return last !== undefined && start - last.start < REACH ? last.members : [];
}

// "They" and "the sides" are told of in the same paragraph; "the two presidents" may stand farther.
function findMeant(
  { parsed }: FrameContext,
  companies: readonly Company[],
  token: number,
): readonly PlacedMention[] {
  const { start, lower } = parsed.tokens[token] ?? { start: 0, lower: "" };
  const last = companies[findLastStart(companies, start - 1)];
  if (last === undefined) return [];
  const isFree = PAIR_NOUNS.has(lower) && !WHOLE_NOUNS.has(lower);
  const isNear =
    isFree || !parsed.text.slice(Math.max(last.start, start - REACH), start).includes("\n");
  return isNear ? findCompany(companies, start) : [];
}

// The token of "they" or "presidents" right before the verb.
function findPluralSubject(
  { parsed }: FrameContext,
  { firstToken }: VerbGroup,
): number | undefined {
  let at = firstToken - 1;
  while (at > firstToken - 4 && parsed.tokens[at]?.tag === "adverb") at -= 1;
  const word = parsed.tokens[at]?.lower ?? "";
  if (word === "they") return at;
  const isBoth = word === "both" || (word === "two" && parsed.tokens[at - 1]?.lower === "the");
  if (isBoth) return at;
  const isPair = PAIR_NOUNS.has(word) || BOTH_WORDS.has(word);
  if (WHOLE_NOUNS.has(word) && parsed.tokens[at - 1]?.lower === "the") return at;
  const before = [parsed.tokens[at - 1], parsed.tokens[at - 2]].map((token) => token?.lower ?? "");
  return isPair && before.some((one) => BOTH_WORDS.has(one)) ? at : undefined;
}

function toReference(
  { parsed }: FrameContext,
  { actor }: PlacedMention,
  token: number,
): PlacedMention {
  const { start, end } = parsed.tokens[token] ?? { start: 0, end: 0 };
  return { actor, start, end, isReference: true, firstToken: token, endToken: token + 1 };
}

// "Berg met Hadley", "Berg spoke with Hadley": subject and object are a company.
function toPair(
  context: FrameContext,
  index: number,
  subjects: readonly (readonly PlacedMention[])[],
): readonly PlacedMention[] {
  const group = context.parsed.verbGroups[index];
  const [subject] = subjects[index] ?? [];
  if (subject === undefined || group === undefined || !PAIRING_VERBS.has(group.lemma)) return [];
  const partners = findObjectParts(context, index, subjects)
    .filter(({ preposition }) => /^(?:|with|to|by)$/.test(preposition))
    .map(({ mention }) => mention)
    .filter(({ actor }) => actor.kind === subject.actor.kind && actor.id !== subject.actor.id);
  return partners.length === 0 ? [] : [subject, ...partners];
}
