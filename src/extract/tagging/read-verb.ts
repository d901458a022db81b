import {
  DETERMINERS,
  NUMBER_WORDS,
  OBJECT_STARTS,
  THIRD_PERSONS,
  type VerbShape,
} from "../english/closed-class.ts";
import type { VerbForm } from "../english/verb-forms.ts";
import type { Token } from "../tokens.ts";
import type { TaggedToken, Tagging } from "./tagged-token.ts";
import type { VerbPlace, VerbRule } from "./verb-place.ts";
import { VERB_RULES } from "./verb-rules.ts";

const RULES_OF: Readonly<Record<VerbShape, readonly VerbRule[]>> = {
  base: toRulesOf("base"),
  present: toRulesOf("present"),
  past: toRulesOf("past"),
  participle: toRulesOf("participle"),
  gerund: toRulesOf("gerund"),
  pastOrParticiple: toRulesOf("pastOrParticiple"),
};

function toRulesOf(shape: VerbShape): readonly VerbRule[] {
  return VERB_RULES.filter(({ shapes }) => shapes.includes(shape));
}

/** The word as a verb, if it is one in its place; `form` is what it can be. */
export function readVerb(form: VerbForm, place: VerbPlace): Tagging | undefined {
  const { lemma } = form;
  const invariant = form.isInvariant === true ? findInvariantShape(place) : undefined;
  if (invariant !== undefined) return { tag: "verb", lemma, shape: invariant };
  const rule = RULES_OF[form.shape].find(({ test }) => test(place));
  if (rule?.isVerb === false) return undefined;
  return { tag: "verb", lemma, shape: decideShape(form.shape, place) };
}

/** Whether an object can begin with `token`: "the planes", "it". */
export function isObjectStart({ lower }: Token): boolean {
  return DETERMINERS.has(lower) || OBJECT_STARTS.has(lower);
}

/** The last token that is no adverb and no opening quotation mark, in the sentence from `first`. */
export function findLeft(tagged: readonly TaggedToken[], first: number): TaggedToken | undefined {
  for (let at = tagged.length - 1; at >= first; at -= 1) {
    const token = tagged[at] as TaggedToken;
    if (token.tag !== "adverb" && !/^["“‘]$/.test(token.text)) return token;
  }
  return undefined;
}

// "was cut" and "has come" are participles, "Russia cut" and "he put" past forms.
function findInvariantShape({ left, next }: VerbPlace): VerbShape | undefined {
  if (left?.tag === "auxiliary" && left.lemma !== "do") return "participle";
  if (left?.tag === "name" || THIRD_PERSONS.has(left?.lower ?? "")) return "past";
  // "the storm cost two lives"
  const hasObject = next !== undefined && (isObjectStart(next) || NUMBER_WORDS.has(next.lower));
  return left?.tag === "noun" && hasObject ? "past" : undefined;
}

// "met" is a participle after "have" and "be", and a past otherwise.
function decideShape(shape: VerbShape, { left }: VerbPlace): VerbShape {
  if (shape !== "pastOrParticiple") return shape;
  if (left?.tag === "auxiliary" && left.lemma !== "do") return "participle";
  if (left?.tag === "noun" || left?.tag === "name" || left?.tag === "pronoun") return "past";
  return shape;
}
