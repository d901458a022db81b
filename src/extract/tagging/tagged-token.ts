import type { VerbShape } from "../english/closed-class.ts";
import type { Token } from "../tokens.ts";

/** What a token is in its sentence. */
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

/** A token with its tag. */
export interface TaggedToken extends Token {
  readonly tag: Tag;
  /** Of verbs and auxiliaries. */
  readonly lemma?: string;
  readonly shape?: VerbShape;
}

/** What the tagger adds to a token. */
export type Tagging = Pick<TaggedToken, "tag" | "lemma" | "shape">;
