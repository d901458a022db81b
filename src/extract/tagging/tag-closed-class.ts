import {
  ADJECTIVES,
  ADVERBS,
  BE_FORMS,
  CONJUNCTIONS,
  CONTRACTIONS,
  DEMONSTRATIVES,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  IS_HOSTS,
  MODAL_LEMMAS,
  MODALS,
  NOUN_DETERMINERS,
  NUMBER_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  type VerbShape,
} from "../english/closed-class.ts";
import type { Token } from "../tokens.ts";
import type { Tag, TaggedToken, Tagging } from "./tagged-token.ts";

let built: ReadonlyMap<string, Tagging> | undefined;

// The first list that holds a word decides; of one tag all words share one object.
function toTaggings(): ReadonlyMap<string, Tagging> {
  const taggings = new Map<string, Tagging>();
  const add = (word: string, tagging: Tagging) => {
    if (!taggings.has(word)) taggings.set(word, tagging);
  };
  const addAll = (list: Iterable<string>, tag: Tag) => {
    const tagging = { tag };
    for (const word of list) add(word, tagging);
  };
  addAuxiliaries(add);
  for (const word of MODALS) add(word, { tag: "modal", lemma: toModalLemma(word) });
  addAll(["to"], "to");
  addAll(DEMONSTRATIVES, "determiner");
  addAll(ADVERBS, "adverb");
  addAll(PRONOUNS, "pronoun");
  addAll(DETERMINERS, "determiner");
  addAll(NUMBER_WORDS, "number");
  addAll(PREPOSITIONS, "preposition");
  addAll(CONJUNCTIONS, "conjunction");
  addAll(ADJECTIVES, "adjective");
  return taggings;
}

function addAuxiliaries(add: (word: string, tagging: Tagging) => void): void {
  const lists: readonly (readonly [string, Readonly<Record<string, VerbShape>>])[] = [
    ["be", BE_FORMS],
    ["have", HAVE_FORMS],
    ["do", DO_FORMS],
  ];
  for (const [lemma, forms] of lists) {
    for (const [word, shape] of Object.entries(forms))
      add(word, { tag: "auxiliary", lemma, shape });
  }
  for (const [word, lemma] of Object.entries(CONTRACTIONS)) {
    const isModal = lemma === "will" || lemma === "would";
    add(word, isModal ? { tag: "modal", lemma } : { tag: "auxiliary", lemma, shape: "present" });
  }
}

function toModalLemma(word: string): string {
  return Object.hasOwn(MODAL_LEMMAS, word)
    ? (MODAL_LEMMAS[word] as string)
    : word.replace(/n't$/, "");
}

/** The tag of a word of the closed classes between its neighbours; `undefined` for all others. O(1). */
export function findClosedTag(
  lower: string,
  before: TaggedToken | undefined,
  next: Token | undefined,
): Tagging | undefined {
  built ??= toTaggings();
  const found = built.get(lower);
  if (found === undefined) return undefined;
  // "the will of the people", "his might"; but "which will", "all may".
  if (MODALS.has(lower) && isBeforeNoun(before)) return { tag: "noun" };
  if (DEMONSTRATIVES.has(lower)) return { tag: next?.kind === "word" ? "determiner" : "pronoun" };
  return found;
}

function isBeforeNoun(before: TaggedToken | undefined): boolean {
  if (before?.tag === "possessive") return true;
  return before?.tag === "determiner" && NOUN_DETERMINERS.has(before.lower);
}

/** What "'s" is behind `before`: "is" behind a pronoun, a possessive behind all else. */
export function tagApostropheS(before: TaggedToken | undefined, next: Token | undefined): Tagging {
  const isHost = before !== undefined && (before.tag === "pronoun" || IS_HOSTS.has(before.lower));
  return isHost && next !== undefined
    ? { tag: "auxiliary", lemma: "be", shape: "present" }
    : { tag: "possessive" };
}
