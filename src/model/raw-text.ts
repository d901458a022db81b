import type { ParagraphStyle } from "./article.ts";

/** A text before drafting, as a paste or a file gives it; what was not found is absent. */
export interface RawText {
  readonly headline?: string;
  readonly standfirst?: string;
  readonly byline: readonly string[];
  readonly publisher?: string;
  /** ISO 8601: a day (`2025-04-22`) or a time with offset. */
  readonly published?: string;
  /** BCP 47, where the source says so. */
  readonly language?: string;
  /** Where it was published; as found, so any text. */
  readonly url?: string;
  /** In reading order, without empty ones; each on one line. */
  readonly paragraphs: readonly RawParagraph[];
}

export interface RawParagraph {
  readonly text: string;
  readonly style: ParagraphStyle;
}
