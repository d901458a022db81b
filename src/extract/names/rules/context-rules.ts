import {
  AFTER_ORGANISATION,
  AFTER_PLACE,
  KIN_WORDS,
  ORGANISATION_NOUNS,
  ORGANISATION_VERBS,
  PEOPLE_ENDING,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  SPEECH_VERBS,
  TAKING_VERBS,
  WEAK_PLACE_PREPOSITIONS,
} from "../../english/name-cues.ts";
import { ORGANISATION_HEADS, PLACE_HEADS, PLACE_MODIFIERS } from "../../english/name-heads.ts";
import { OFFICES } from "../../english/name-titles.ts";
import { isPlaceEntry } from "../../gazetteer/gazetteer.ts";
import type { TaggedToken } from "../../tagger.ts";
import { findEntryAt } from "../chunks/find-entry-at.ts";
import type { TypeRule } from "./name-rule.ts";

const OFFICE_SET = new Set(OFFICES);
// Nouns that follow the name of a body and tell its kind.
const KINDS_BEHIND: ReadonlySet<string> = new Set(
  "coalition party movement militia newspaper alliance group consortium union agency airline bank company network foundation faction cartel gang".split(
    " ",
  ),
);

function isDeed(token: TaggedToken | undefined): boolean {
  return token?.tag === "verb" && (token.shape === "past" || token.shape === "present");
}

function isPlainNoun(token: TaggedToken | undefined): boolean {
  return token?.tag === "noun" && token.text === token.lower;
}

/** Rules on the words around the name. */
export const CONTEXT_RULES: readonly TypeRule[] = [
  {
    name: "defined as a place",
    example: "[Dolna] is a village in",
    type: "place",
    weight: 3,
    test: ({ definition }) =>
      PLACE_NOUNS.has(definition) ||
      (PLACE_HEADS.has(definition) && !ORGANISATION_HEADS.has(definition)),
  },
  {
    name: "defined as an organisation",
    example: "[Tarnex], a software company",
    type: "organisation",
    weight: 3,
    test: ({ definition }) =>
      ORGANISATION_NOUNS.has(definition) || ORGANISATION_HEADS.has(definition),
  },
  {
    name: "defined as a person",
    example: "[Maren Holt], the editor",
    type: "person",
    weight: 3,
    test: ({ definition, entry }) =>
      entry === undefined && (OFFICE_SET.has(definition) || KIN_WORDS.has(definition)),
  },
  {
    name: "larger place behind",
    example: "[Dolna], Hungary",
    type: "place",
    weight: 2,
    test: ({ after, tokens, endToken }) =>
      after === "," && isPlaceEntry(findEntryAt(tokens, endToken + 1, endToken + 4)?.entry),
  },
  {
    name: "in, near",
    example: "in [Halvorsen]",
    type: "place",
    weight: 1.8,
    test: ({ before }) => PLACE_PREPOSITIONS.has(before),
  },
  {
    name: "at, from, to",
    example: "arrived from [Tarnow]",
    type: "place",
    weight: 0.7,
    test: ({ before }) => WEAK_PLACE_PREPOSITIONS.has(before),
  },
  {
    name: "direction before",
    example: "a town north of [Dolna]",
    type: "place",
    weight: 2.5,
    test: ({ before, beforeThat }) => before === "of" && PLACE_MODIFIERS.has(beforeThat),
  },
  {
    name: "direction behind",
    example: "in [Dolna], north of Oslo",
    type: "place",
    weight: 2,
    test: ({ after, afterThat, entry }) =>
      entry === undefined && after === "," && PLACE_MODIFIERS.has(afterThat),
  },
  {
    name: "taken, left",
    example: "rebels seized [Dolna]",
    type: "place",
    weight: 1,
    test: ({ before, words, entry }) =>
      entry === undefined && words.length === 1 && TAKING_VERBS.has(before),
  },
  {
    name: "people by its ending",
    example: "[Dolnarian] officials",
    type: "other",
    weight: 2.2,
    test: ({ words, first, entry, tokens, endToken }) =>
      words.length === 1 &&
      entry === undefined &&
      PEOPLE_ENDING.test(first) &&
      isPlainNoun(tokens[endToken]),
  },
  {
    name: "place noun before",
    example: "the village of [Dolna], the city [Dolna]",
    type: "place",
    weight: 2,
    test: ({ before, beforeThat }) =>
      PLACE_NOUNS.has(before) || (before === "of" && PLACE_NOUNS.has(beforeThat)),
  },
  {
    name: "place noun behind",
    example: "[Dolna] province",
    type: "place",
    weight: 1.5,
    test: ({ after }) => AFTER_PLACE.has(after),
  },
  {
    name: "said",
    example: "[Angers] said",
    type: "person",
    weight: 1.4,
    test: ({ after, before }) => SPEECH_VERBS.has(after) || SPEECH_VERBS.has(before),
  },
  {
    name: "subject",
    example: "[Holtz] disagreed",
    type: "person",
    weight: 0.6,
    test: ({ words, last, entry, tokens, endToken }) =>
      words.length === 1 && entry === undefined && !last.endsWith("s") && isDeed(tokens[endToken]),
  },
  {
    name: "who",
    example: "[Maren], who",
    type: "person",
    weight: 2,
    test: ({ after, afterThat }) =>
      after === "who" || (after === "," && (afterThat === "who" || afterThat === "whose")),
  },
  {
    name: "age behind",
    example: "[Maren], 34,",
    type: "person",
    weight: 2.5,
    test: ({ after, afterThat }) => after === "," && /^\d{2}$/.test(afterThat),
  },
  {
    name: "kin before",
    example: "his brother [Maren]",
    type: "person",
    weight: 2.2,
    test: ({ before }) => KIN_WORDS.has(before),
  },
  {
    name: "office before",
    example: "spokesman [Maren Holt]",
    type: "person",
    weight: 3,
    test: ({ before, beforeThat }) =>
      OFFICE_SET.has(before) || OFFICE_SET.has(`${beforeThat} ${before}`),
  },
  {
    name: "organisation noun before",
    example: "oil company [Tarnex]",
    type: "organisation",
    weight: 2.2,
    test: ({ before }) => ORGANISATION_NOUNS.has(before),
  },
  {
    name: "organisation noun behind",
    example: "[Tarnex] shares",
    type: "organisation",
    weight: 1.4,
    test: ({ after, afterThat }) =>
      AFTER_ORGANISATION.has(after) || (after === "'s" && AFTER_ORGANISATION.has(afterThat)),
  },
  {
    name: "kind of organisation behind",
    example: "the [Azure Dawn] coalition",
    type: "organisation",
    weight: 2.4,
    test: ({ after, entry }) => entry === undefined && KINDS_BEHIND.has(after),
  },
  {
    name: "verb of companies",
    example: "[Tarnex] acquired",
    type: "organisation",
    weight: 1.2,
    test: ({ after }) => ORGANISATION_VERBS.has(after),
  },
  {
    name: "article before",
    example: "the [Tarnex]",
    type: "organisation",
    weight: 1.3,
    test: ({ before, entry }) => before === "the" && entry === undefined,
  },
];
