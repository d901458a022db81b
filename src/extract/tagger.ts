import {
  ADJECTIVES,
  ADVERBS,
  BE_FORMS,
  CONJUNCTIONS,
  CONTRACTIONS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  IRREGULAR_PLURALS,
  MODALS,
  NOUN_DETERMINERS,
  NOUN_GERUNDS,
  NOUNS_IN_LY,
  NUMBER_WORDS,
  PEOPLE_PLURAL,
  PREPOSITIONS,
  PRONOUNS,
  PURE_VERBS,
  SINGULARS_IN_S,
  SUBJECT_PRONOUNS,
  type VerbShape,
} from "./english/closed-class.ts";
import { findVerbForm, guessVerbForm } from "./english/verb-forms.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

export type Tag =
  | "noun"
  | "name"
  | "pronoun"
  | "determiner"
  | "adjective"
  | "adverb"
  | "verb"
  | "auxiliary"
  | "modal"
  | "to"
  | "preposition"
  | "conjunction"
  | "number"
  | "possessive"
  | "punctuation";

export interface TaggedToken extends Token {
  readonly tag: Tag;
  /** Of verbs and auxiliaries. */
  readonly lemma?: string;
  readonly shape?: VerbShape;
}

const NOUN_ENDING =
  /(?:tion|sion|ment|ness|ity|ship|ism|ance|ence|hood|age|ers|ors|ists|cy|tions|sions|ments|ities|ances|ences)$/;
const ADJECTIVE_ENDING = /(?:ous|ful|less|able|ible|ive|ical|ish|ian|ary|ese|ual|ern)$/;

/**
 * The tokens with one tag each. A light tagger: closed classes first, then listed verbs decided by
 * the word before, then capitals, then endings. One pass, O(n); it errs on rare noun-verb pairs.
 */
export function tagTokens(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly TaggedToken[] {
  const tagged: TaggedToken[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const token = tokens[at] as Token;
      const before = at > sentence.firstToken ? tagged[at - 1] : undefined;
      const next = at + 1 < sentence.endToken ? tokens[at + 1] : undefined;
      tagged.push({ ...token, ...tagOne(token, before, next, tagged, sentence.firstToken) });
    }
  }
  return tagged;
}

type Tagging = Pick<TaggedToken, "tag" | "lemma" | "shape">;

function tagOne(
  token: Token,
  before: TaggedToken | undefined,
  next: Token | undefined,
  tagged: readonly TaggedToken[],
  first: number,
): Tagging {
  const { lower, kind } = token;
  if (kind === "punctuation") return { tag: "punctuation" };
  if (kind === "number") return { tag: "number" };
  if (lower === "'s") return tagApostropheS(before, next);
  const isCapital = /^\p{Lu}/u.test(token.text);
  // "US", "WHO": no pronouns.
  if (/^\p{Lu}{2,4}$/u.test(token.text) && PRONOUNS.has(lower)) return { tag: "name" };
  // "May" and "Will" begin names and months; inside a sentence a capital is no modal.
  const isInside = before !== undefined && (before.tag !== "punctuation" || before.text === ".");
  if (isCapital && isInside && token.text !== "I") {
    return { tag: "name" };
  }
  // "May 7" begins no question.
  if (isCapital && next?.kind === "number" && MODALS.has(lower)) return { tag: "name" };
  const isBaseHere = before?.tag === "to" || before?.tag === "modal";
  // "to close", "will open": adjectives elsewhere.
  const opened = isBaseHere && ADJECTIVES.has(lower) ? findVerbForm(lower) : undefined;
  if (opened?.shape === "base") return { tag: "verb", lemma: opened.lemma, shape: "base" };
  const closed = tagClosedClass(lower, before, next);
  if (closed !== undefined) return closed;
  const listed = findVerbForm(lower);
  if (listed?.isInvariant === true) {
    const shape = findInvariantShape(before, next, tagged, first);
    if (shape !== undefined) return { tag: "verb", lemma: listed.lemma, shape };
  }
  if (listed !== undefined && isVerbHere(lower, listed.shape, before, next, tagged, first)) {
    return { tag: "verb", lemma: listed.lemma, shape: decideShape(listed.shape, before, tagged) };
  }
  if (isCapital) return { tag: "name" };
  if (listed !== undefined)
    return listed.shape === "participle" ? { tag: "adjective" } : { tag: "noun" };
  if (NOUNS_IN_LY.has(lower)) return { tag: "noun" };
  if (lower.endsWith("ly") && lower.length > 4) return { tag: "adverb" };
  if (NOUN_ENDING.test(lower)) return { tag: "noun" };
  const guessed = guessVerbForm(lower);
  if (guessed !== undefined && isVerbHere(lower, guessed.shape, before, next, tagged, first)) {
    return { tag: "verb", lemma: guessed.lemma, shape: decideShape(guessed.shape, before, tagged) };
  }
  if (ADJECTIVE_ENDING.test(lower)) return { tag: "adjective" };
  // After "will" and in "to … the" a word that is nothing else is a verb: "to lease the planes".
  const isBase =
    before?.tag === "modal" || (before?.tag === "to" && next !== undefined && isPhraseStart(next));
  return isBase ? { tag: "verb", lemma: lower, shape: "base" } : { tag: "noun" };
}

function isNominal({ tag }: TaggedToken): boolean {
  return tag === "name" || tag === "noun";
}

function isPhraseStart({ lower }: Token): boolean {
  return DETERMINERS.has(lower) || /^(?:him|her|it|them|us|me|out|up|off)$/.test(lower);
}

// "was cut" and "has come" are participles, "Russia cut" and "he put" past forms.
function findInvariantShape(
  before: TaggedToken | undefined,
  next: Token | undefined,
  tagged: readonly TaggedToken[],
  first: number,
): VerbShape | undefined {
  const left = before?.tag === "adverb" ? findLeft(tagged, first) : before;
  if (left?.tag === "auxiliary" && left.lemma !== "do") return "participle";
  const isThirdPerson = left?.tag === "name" || /^(?:he|she|it|who)$/.test(left?.lower ?? "");
  // "the storm cost two lives"
  const hasObject = next !== undefined && (isPhraseStart(next) || NUMBER_WORDS.has(next.lower));
  return isThirdPerson || (left?.tag === "noun" && hasObject) ? "past" : undefined;
}

function tagApostropheS(before: TaggedToken | undefined, next: Token | undefined): Tagging {
  const isVerb =
    before !== undefined &&
    (before.tag === "pronoun" ||
      /^(?:it|that|there|here|what|who|he|she|let)$/.test(before.lower)) &&
    next !== undefined;
  return isVerb ? { tag: "auxiliary", lemma: "be", shape: "present" } : { tag: "possessive" };
}

function tagClosedClass(
  lower: string,
  before: TaggedToken | undefined,
  next: Token | undefined,
): Tagging | undefined {
  const be = own(BE_FORMS, lower);
  if (be !== undefined) return { tag: "auxiliary", lemma: "be", shape: be };
  const have = own(HAVE_FORMS, lower);
  if (have !== undefined) return { tag: "auxiliary", lemma: "have", shape: have };
  const does = own(DO_FORMS, lower);
  if (does !== undefined) return { tag: "auxiliary", lemma: "do", shape: does };
  const contraction = own(CONTRACTIONS, lower);
  if (contraction === "will" || contraction === "would")
    return { tag: "modal", lemma: contraction };
  if (contraction !== undefined) return { tag: "auxiliary", lemma: contraction, shape: "present" };
  if (MODALS.has(lower)) {
    // "the will of the people", "his might"; but "which will", "all may".
    const isNoun = before?.tag === "determiner" && NOUN_DETERMINERS.has(before.lower);
    if (isNoun || before?.tag === "possessive") return { tag: "noun" };
    return { tag: "modal", lemma: toModalLemma(lower) };
  }
  if (lower === "to") return { tag: "to" };
  if (lower === "that" || lower === "this" || lower === "these" || lower === "those") {
    return { tag: next?.kind === "word" ? "determiner" : "pronoun" };
  }
  if (ADVERBS.has(lower)) return { tag: "adverb" };
  if (PRONOUNS.has(lower)) return { tag: "pronoun" };
  if (DETERMINERS.has(lower)) return { tag: "determiner" };
  if (NUMBER_WORDS.has(lower)) return { tag: "number" };
  if (PREPOSITIONS.has(lower)) return { tag: "preposition" };
  if (CONJUNCTIONS.has(lower)) return { tag: "conjunction" };
  return ADJECTIVES.has(lower) ? { tag: "adjective" } : undefined;
}

function toModalLemma(lower: string): string {
  const full: Readonly<Record<string, string>> = {
    "'ll": "will",
    "'d": "would",
    "won't": "will",
    "can't": "can",
    cannot: "can",
    "shan't": "shall",
  };
  return own(full, lower) ?? lower.replace(/n't$/, "");
}

const SUBJECT_TAGS: ReadonlySet<Tag> = new Set(["noun", "name", "pronoun", "punctuation"]);

// Whether a word that can be a verb is one after `before`.
function isVerbHere(
  lower: string,
  shape: VerbShape,
  before: TaggedToken | undefined,
  next: Token | undefined,
  tagged: readonly TaggedToken[],
  first: number,
): boolean {
  if (shape === "past") return true;
  const isPassedOver = before?.tag === "adverb" || /^["“‘]$/.test(before?.text ?? "");
  const left = isPassedOver ? findLeft(tagged, first) : before;
  if (left === undefined)
    return shape === "gerund" || shape === "pastOrParticiple" || isCommand(shape, next);
  // "they last met": behind a name or a pronoun "last" and "first" are adverbs.
  const outer = tagged[tagged.length - 2];
  const isTimes = /^(?:last|first)$/.test(left.lower) && left === before && outer !== undefined;
  const isAdverbial = isTimes && (outer.tag === "name" || outer.tag === "pronoun");
  const isAfterNominal =
    left.tag === "determiner" ||
    left.tag === "possessive" ||
    (left.tag === "adjective" && !isAdverbial);
  switch (shape) {
    case "base":
      if (left.tag === "to" || left.tag === "modal" || left.lemma === "do") return true;
      if (left.tag === "pronoun")
        return SUBJECT_PRONOUNS.has(left.lower) || left.tag === before?.tag;
      if (left.tag === "conjunction") return isVerbBefore(tagged, first) && !isNominalNext(next);
      // "leaders meet", "ministers agree": a plural noun before, and no noun's ending behind.
      if (isPlural(left) || isPluralOpening(left, next, tagged, first)) return true;
      return PURE_VERBS.has(lower) && isNominalEnd(left);
    case "present":
      // "the states' wealth", "police posts 5 and 6"
      if (/^['’]$/.test(next?.text ?? "")) return false;
      if (next?.kind === "number" && left.tag === "noun") return false;
      if (isAfterNominal || left.tag === "preposition" || left.tag === "number") return false;
      if (left.tag === "noun" && isBareObject(tagged, first)) return false;
      // "In London, talks of ministers": no verb takes "of" or "between" like a noun.
      if (left.tag === "punctuation" && /^(?:of|between|among)$/.test(next?.lower ?? ""))
        return false;
      if (left.tag === "to" || left.tag === "auxiliary" || left.tag === "modal") return false;
      if (left.tag === "noun" || left.tag === "name" || left.tag === "pronoun")
        return !left.lower.endsWith("s") || left.tag === "name";
      return SUBJECT_TAGS.has(left.tag) || left.tag === "conjunction";
    case "gerund":
      if (left.tag === "number" || (isNominal(left) && NOUN_GERUNDS.has(lower))) return false;
      return left.tag !== "determiner" && left.tag !== "adjective" && left.tag !== "possessive";
    case "participle":
      return !isAfterNominal || next === undefined || next.kind === "punctuation";
    case "pastOrParticiple":
      if (isAfterNominal) return false;
      return !(
        left.tag === "preposition" &&
        next?.kind === "word" &&
        !PREPOSITIONS.has(next.lower)
      );
  }
  return true;
}

// "announced job cuts", "after peace talks": a noun without determiner, governed by what is before.
function isBareObject(tagged: readonly TaggedToken[], first: number): boolean {
  const governor = tagged.length - 2 >= first ? tagged[tagged.length - 2] : undefined;
  return (
    governor !== undefined &&
    (governor.tag === "preposition" || governor.tag === "verb" || governor.tag === "adjective") &&
    tagged[tagged.length - 1]?.lower !== "that"
  );
}

// "Tell the court": a base form that begins a sentence is a command only before an object.
function isCommand(shape: VerbShape, next: Token | undefined): boolean {
  if (shape !== "base" || next === undefined) return false;
  if (next.lower === "that") return false;
  return DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower);
}

function isPlural({ tag, lower }: TaggedToken): boolean {
  if (IRREGULAR_PLURALS.has(lower)) return true;
  if (SINGULARS_IN_S.has(lower)) return false;
  if (tag === "name") return lower.length > 6 && PEOPLE_PLURAL.test(lower);
  return tag === "noun" && lower.endsWith("s") && !lower.endsWith("ss");
}

// "Analysts note that": a plural in a capital because it begins the sentence.
function isPluralOpening(
  { lower }: TaggedToken,
  next: Token | undefined,
  tagged: readonly TaggedToken[],
  first: number,
): boolean {
  if (tagged.length - 1 !== first || !/[^s']s$/.test(lower) || lower.length < 5) return false;
  if (next === undefined || next.kind !== "word") return false;
  const shape = findVerbForm(next.lower)?.shape;
  return shape !== "past" && shape !== "pastOrParticiple" && shape !== "present";
}

function isNominalEnd({ tag, text }: TaggedToken): boolean {
  return tag === "noun" || tag === "name" || tag === "number" || /^[,)"”]$/.test(text);
}

function isNominalNext(next: Token | undefined): boolean {
  return next !== undefined && /^(?:of|between|with|and|in)$/.test(next.lower);
}

function isVerbBefore(tagged: readonly TaggedToken[], first: number): boolean {
  for (let at = tagged.length - 1; at >= Math.max(first, tagged.length - 10); at -= 1) {
    const tag = tagged[at]?.tag;
    if (tag === "verb" || tag === "modal" || tag === "to") return true;
  }
  return false;
}

// The last token that is no adverb and no opening quotation mark.
function findLeft(tagged: readonly TaggedToken[], first: number): TaggedToken | undefined {
  for (let at = tagged.length - 1; at >= first; at -= 1) {
    const token = tagged[at] as TaggedToken;
    if (token.tag !== "adverb" && !/^["“‘]$/.test(token.text)) return token;
  }
  return undefined;
}

// "met" is a participle after "have" and "be", and a past otherwise.
function decideShape(
  shape: VerbShape,
  before: TaggedToken | undefined,
  tagged: readonly TaggedToken[],
): VerbShape {
  if (shape !== "pastOrParticiple") return shape;
  let left = before;
  for (let at = tagged.length - 1; left?.tag === "adverb" && at >= 0; at -= 1) left = tagged[at];
  if (left?.tag === "auxiliary" && left.lemma !== "do") return "participle";
  if (left?.tag === "noun" || left?.tag === "name" || left?.tag === "pronoun") return "past";
  return shape;
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
