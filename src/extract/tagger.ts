import { ADJECTIVES, MODALS, NOUNS_IN_LY, PRONOUNS } from "./english/closed-class.ts";
import { ADJECTIVE_ENDING, LEAST_ADVERB, NOUN_ENDING } from "./english/tag-endings.ts";
import { findVerbForm, guessVerbForm } from "./english/verb-forms.ts";
import { isAllUpper, startsUpper } from "./letter-case.ts";
import type { Sentence } from "./sentences.ts";
import { findLeft, isObjectStart, readVerb } from "./tagging/read-verb.ts";
import { findClosedTag, tagApostropheS } from "./tagging/tag-closed-class.ts";
import type { Tag, TaggedToken, Tagging } from "./tagging/tagged-token.ts";
import type { VerbPlace } from "./tagging/verb-place.ts";
import type { Token } from "./tokens.ts";

export type { Tag, TaggedToken };

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
      const next = at + 1 < sentence.endToken ? tokens[at + 1] : undefined;
      tagged.push({ ...token, ...tagOne(token, next, tagged, sentence.firstToken) });
    }
  }
  return tagged;
}

function tagOne(
  token: Token,
  next: Token | undefined,
  tagged: readonly TaggedToken[],
  first: number,
): Tagging {
  const { lower, kind } = token;
  const before = tagged.length > first ? tagged[tagged.length - 1] : undefined;
  if (kind !== "word") return { tag: kind };
  if (lower === "'s") return tagApostropheS(before, next);
  const isCapital = startsUpper(token.text);
  if (isCapital && isNameInside(token, before, next)) return { tag: "name" };
  const isBaseHere = before?.tag === "to" || before?.tag === "modal";
  // "to close", "will open": adjectives elsewhere.
  const opened = isBaseHere && ADJECTIVES.has(lower) ? findVerbForm(lower) : undefined;
  if (opened?.shape === "base") return { tag: "verb", lemma: opened.lemma, shape: "base" };
  const closed = findClosedTag(lower, before, next);
  if (closed !== undefined) return closed;
  const left = isPassedOver(before) ? findLeft(tagged, first) : before;
  return tagOpenClass(isCapital, { lower, before, left, next, tagged, first });
}

// A capital that its place does not explain, or that a small word never has there.
function isNameInside(
  { text, lower }: Token,
  before: TaggedToken | undefined,
  next: Token | undefined,
): boolean {
  // "US", "WHO": no pronouns.
  if (text.length < 5 && PRONOUNS.has(lower) && isAllUpper(text, 2)) return true;
  // "May" and "Will" begin names and months; inside a sentence a capital is no modal.
  const isInside = before !== undefined && (before.tag !== "punctuation" || before.text === ".");
  if (isInside && text !== "I") return true;
  // "May 7" begins no question.
  return next?.kind === "number" && MODALS.has(lower);
}

function isPassedOver(before: TaggedToken | undefined): boolean {
  return before?.tag === "adverb" || /^["“‘]$/.test(before?.text ?? "");
}

// Listed verbs first, then capitals, then endings.
function tagOpenClass(isCapital: boolean, place: VerbPlace): Tagging {
  const { lower, before, next } = place;
  const listed = findVerbForm(lower);
  const verb = listed && readVerb(listed, place);
  if (verb !== undefined) return verb;
  if (isCapital) return { tag: "name" };
  if (listed !== undefined) return { tag: listed.shape === "participle" ? "adjective" : "noun" };
  const ended = tagByEnding(lower);
  if (ended !== undefined) return ended;
  const guessed = guessVerbForm(lower);
  const unlisted = guessed && readVerb(guessed, place);
  if (unlisted !== undefined) return unlisted;
  if (ADJECTIVE_ENDING.test(lower)) return { tag: "adjective" };
  // After "will" and in "to … the" a word that is nothing else is a verb: "to lease the planes".
  const isBase =
    before?.tag === "modal" || (before?.tag === "to" && next !== undefined && isObjectStart(next));
  return isBase ? { tag: "verb", lemma: lower, shape: "base" } : { tag: "noun" };
}

function tagByEnding(lower: string): Tagging | undefined {
  if (NOUNS_IN_LY.has(lower)) return { tag: "noun" };
  if (lower.endsWith("ly") && lower.length >= LEAST_ADVERB) return { tag: "adverb" };
  return NOUN_ENDING.test(lower) ? { tag: "noun" } : undefined;
}
