import type { Article, ParagraphStyle, TextBlockId } from "./article.ts";

/** A stretch of text with offsets of its own: headline, standfirst or paragraph. */
export interface TextBlock {
  readonly id: TextBlockId;
  readonly text: string;
  readonly style: "headline" | "standfirst" | ParagraphStyle;
}

/** The article's blocks in reading order: headline, standfirst if any, paragraphs. */
export function toTextBlocks(article: Article): readonly TextBlock[] {
  const blocks: TextBlock[] = [{ id: "headline", text: article.headline, style: "headline" }];
  if (article.standfirst !== undefined) {
    blocks.push({ id: "standfirst", text: article.standfirst, style: "standfirst" });
  }
  return blocks.concat(article.paragraphs);
}

const WORDS_PER_MINUTE = 230; // M. Brysbaert (2019), silent reading of English non-fiction: 238 wpm.

/** Whole minutes to read all blocks aloud in the head; at least 1. */
export function toReadingMinutes(blocks: readonly TextBlock[]): number {
  const words = blocks.reduce((sum, block) => sum + (block.text.match(/\S+/gu)?.length ?? 0), 0);
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
