import {
  DETERMINERS,
  IRREGULAR_PLURALS,
  PEOPLE_PLURAL,
  PRONOUNS,
  SINGULARS_IN_S,
  TIMES_WORDS,
  type VerbShape,
} from "../english/closed-class.ts";
import { findVerbForm } from "../english/verb-forms.ts";
import type { Token } from "../tokens.ts";
import type { Tag, TaggedToken } from "./tagged-token.ts";

/** A word that can be a verb, with what stands around it. */
export interface VerbPlace {
  readonly lower: string;
  /** The token before it in its sentence. */
  readonly before: TaggedToken | undefined;
  /** The last one before it that is no adverb and no opening quotation mark. */
  readonly left: TaggedToken | undefined;
  readonly next: Token | undefined;
  /** The tokens so far; those of its sentence begin at `first`. */
  readonly tagged: readonly TaggedToken[];
  readonly first: number;
}

/** A rule that decides whether a word that can be a verb is one; the first that applies decides. */
export interface VerbRule {
  readonly name: string;
  /** Where it applies, the word in brackets. */
  readonly example: string;
  readonly shapes: readonly VerbShape[];
  readonly isVerb: boolean;
  readonly test: (place: VerbPlace) => boolean;
}

/** Whether there is a token, and with one of `tags`. */
export function hasTag(token: TaggedToken | undefined, ...tags: readonly Tag[]): boolean {
  return token !== undefined && tags.includes(token.tag);
}

/** "Tell the court": a base form that begins a sentence is a command only before an object. */
export function isObjectStart(next: Token | undefined): boolean {
  if (next === undefined || next.lower === "that") return false;
  return DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower);
}

/** "they last met": behind a name or a pronoun "last" and "first" are adverbs. */
export function isAfterNominal({ left, before, tagged }: VerbPlace): boolean {
  if (left === undefined) return false;
  if (left.tag !== "adjective") return left.tag === "determiner" || left.tag === "possessive";
  const isTimes = left === before && TIMES_WORDS.has(left.lower);
  return !(isTimes && hasTag(tagged.at(-2), "name", "pronoun"));
}

/** "announced job cuts", "after peace talks": a noun without determiner, governed by what is before. */
export function isBareObject(tagged: readonly TaggedToken[], first: number): boolean {
  const governor = tagged.length - 2 >= first ? tagged.at(-2) : undefined;
  return hasTag(governor, "preposition", "verb", "adjective") && tagged.at(-1)?.lower !== "that";
}

/** Whether a token is a plural that a verb in its base form follows. */
export function isPlural({ tag, lower }: TaggedToken): boolean {
  if (IRREGULAR_PLURALS.has(lower)) return true;
  if (SINGULARS_IN_S.has(lower)) return false;
  // "Republicans worry"
  if (tag === "name") return lower.length > SHORTEST_PEOPLE && PEOPLE_PLURAL.test(lower);
  return tag === "noun" && lower.endsWith("s") && !lower.endsWith("ss");
}

const SHORTEST_PLURAL = 5;
const SHORTEST_PEOPLE = 6;

/** "Analysts note that": a plural in a capital because it begins the sentence. */
export function isPluralOpening(
  { lower }: TaggedToken,
  next: Token | undefined,
  tagged: readonly TaggedToken[],
  first: number,
): boolean {
  if (tagged.length - 1 !== first || !/[^s']s$/.test(lower)) return false;
  if (lower.length < SHORTEST_PLURAL || next?.kind !== "word") return false;
  const shape = findVerbForm(next.lower)?.shape;
  return shape !== "past" && shape !== "pastOrParticiple" && shape !== "present";
}

// So many tokens before a conjunction the first verb may stand.
const VERB_REACH = 10;

/** Whether a verb stands among the last tokens of the sentence from `first`. */
export function hasVerbNear(tagged: readonly TaggedToken[], first: number): boolean {
  for (let at = tagged.length - 1; at >= Math.max(first, tagged.length - VERB_REACH); at -= 1) {
    if (hasTag(tagged[at], "verb", "modal", "to")) return true;
  }
  return false;
}
