import {
  NOUN_FOLLOWERS,
  NOUN_GERUNDS,
  NOUN_PREPOSITIONS,
  PREPOSITIONS,
  PURE_VERBS,
  SUBJECT_PRONOUNS,
} from "../english/closed-class.ts";
import { findVerbForm } from "../english/verb-forms.ts";

import {
  hasTag,
  hasVerbNear,
  isAfterNominal,
  isBareObject,
  isObjectStart,
  isPlural,
  isPluralOpening,
  type VerbRule,
} from "./verb-place.ts";

/** The rules in their order. */
export const VERB_RULES: readonly VerbRule[] = [
  {
    name: "past form",
    example: "Prices [rose]",
    shapes: ["past"],
    isVerb: true,
    test: () => true,
  },
  {
    name: "participle at the start",
    example: "[Asked] about it, he left",
    shapes: ["gerund", "pastOrParticiple"],
    isVerb: true,
    test: ({ left }) => left === undefined,
  },
  {
    name: "command",
    example: "[Tell] the court",
    shapes: ["base"],
    isVerb: true,
    test: ({ left, next }) => left === undefined && isObjectStart(next),
  },
  {
    name: "noun at the start",
    example: "[Talks] in Oslo",
    shapes: ["base", "present", "participle"],
    isVerb: false,
    test: ({ left }) => left === undefined,
  },
  {
    name: "behind to, a modal and do",
    example: "they will [meet]",
    shapes: ["base"],
    isVerb: true,
    test: ({ left }) => hasTag(left, "to", "modal") || left?.lemma === "do",
  },
  {
    name: "behind a pronoun",
    example: "they often [meet]",
    shapes: ["base"],
    isVerb: true,
    test: ({ left, before }) =>
      hasTag(left, "pronoun") && (left === before || SUBJECT_PRONOUNS.has(left?.lower ?? "")),
  },
  {
    name: "second verb behind a conjunction",
    example: "he will come and [meet] them",
    shapes: ["base"],
    isVerb: true,
    test: ({ left, next, tagged, first }) =>
      hasTag(left, "conjunction") &&
      hasVerbNear(tagged, first) &&
      !NOUN_FOLLOWERS.has(next?.lower ?? ""),
  },
  {
    name: "behind a plural",
    example: "the leaders [meet]",
    shapes: ["base"],
    isVerb: true,
    test: ({ left, next, tagged, first }) =>
      left !== undefined &&
      !hasTag(left, "pronoun", "conjunction") &&
      (isPlural(left) || isPluralOpening(left, next, tagged, first)),
  },
  {
    name: "verb and no noun",
    example: "critics of the plan [argue]",
    shapes: ["base"],
    isVerb: true,
    test: ({ left, lower }) =>
      PURE_VERBS.has(lower) &&
      left !== undefined &&
      (hasTag(left, "noun", "name", "number") || /^[,)"”]$/.test(left.text)),
  },
  {
    name: "base form elsewhere",
    example: "a [report]",
    shapes: ["base"],
    isVerb: false,
    test: () => true,
  },
  {
    name: "plural possessive",
    example: "the states [claims]' end",
    shapes: ["present"],
    isVerb: false,
    test: ({ next }) => /^['’]$/.test(next?.text ?? ""),
  },
  {
    name: "numbered noun",
    example: "police [posts] 5 and 6",
    shapes: ["present"],
    isVerb: false,
    test: ({ left, next }) => next?.kind === "number" && hasTag(left, "noun"),
  },
  {
    name: "behind a determiner or an adjective",
    example: "the [talks]",
    shapes: ["present"],
    isVerb: false,
    test: isAfterNominal,
  },
  {
    name: "behind what no subject ends with",
    example: "after [talks]",
    shapes: ["present"],
    isVerb: false,
    test: ({ left }) => hasTag(left, "preposition", "number", "to", "auxiliary", "modal"),
  },
  {
    name: "verb and no noun, behind a plural",
    example: "an aide close to the talks [says]",
    shapes: ["present"],
    isVerb: true,
    test: ({ left, lower }) =>
      hasTag(left, "noun") && PURE_VERBS.has(findVerbForm(lower)?.lemma ?? ""),
  },
  {
    name: "second noun of an object",
    example: "announced job [cuts]",
    shapes: ["present"],
    isVerb: false,
    test: ({ left, tagged, first }) => hasTag(left, "noun") && isBareObject(tagged, first),
  },
  {
    name: "noun with of or between",
    example: "In London, [talks] between ministers",
    shapes: ["present"],
    isVerb: false,
    test: ({ left, next }) =>
      hasTag(left, "punctuation") && NOUN_PREPOSITIONS.has(next?.lower ?? ""),
  },
  {
    name: "behind a plural without agreement",
    example: "peace efforts [talks]",
    shapes: ["present"],
    isVerb: false,
    test: ({ left }) => hasTag(left, "noun", "pronoun") && left?.lower.endsWith("s") === true,
  },
  {
    name: "behind a subject",
    example: "the envoy [talks]",
    shapes: ["present"],
    isVerb: true,
    test: ({ left }) => hasTag(left, "noun", "name", "pronoun", "punctuation", "conjunction"),
  },
  {
    name: "present form elsewhere",
    example: "was met [talks]",
    shapes: ["present"],
    isVerb: false,
    test: () => true,
  },
  {
    name: "gerund that is a noun",
    example: "the London [meeting]",
    shapes: ["gerund"],
    isVerb: false,
    test: ({ left, lower }) =>
      hasTag(left, "number") || (hasTag(left, "name", "noun") && NOUN_GERUNDS.has(lower)),
  },
  {
    name: "gerund behind a determiner",
    example: "the [meeting]",
    shapes: ["gerund"],
    isVerb: false,
    test: ({ left }) => hasTag(left, "determiner", "adjective", "possessive"),
  },
  {
    name: "participle in a noun phrase",
    example: "the [broken] promise",
    shapes: ["participle"],
    isVerb: false,
    test: (place) => isAfterNominal(place) && place.next?.kind === "word",
  },
  {
    name: "past form behind a determiner",
    example: "the [proposed] deal",
    shapes: ["pastOrParticiple"],
    isVerb: false,
    test: isAfterNominal,
  },
  {
    name: "participle behind a preposition",
    example: "of [occupied] land",
    shapes: ["pastOrParticiple"],
    isVerb: false,
    test: ({ left, next }) =>
      hasTag(left, "preposition") && next?.kind === "word" && !PREPOSITIONS.has(next.lower),
  },
];
