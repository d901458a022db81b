import type { RawText } from "../../model/raw-text.ts";
import type { TextRange } from "../text-range.ts";

/** A span of the article: the block it stands in, offsets in that block, its words. */
export interface DraftSpan {
  readonly in: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Headline, standfirst and paragraphs as one text, a line each, for the stages that read it. */
export interface ComposedText {
  readonly text: string;
  /** In order; ids are `headline`, `standfirst`, `p1`, `p2` … */
  readonly blocks: readonly (TextRange & { readonly id: string })[];
}

export function composeText(raw: RawText, headline: string): ComposedText {
  const parts = [
    { id: "headline", text: headline },
    ...(raw.standfirst === undefined ? [] : [{ id: "standfirst", text: raw.standfirst }]),
    ...raw.paragraphs.map(({ text }, at) => ({ id: `p${at + 1}`, text })),
  ];
  let start = 0;
  const blocks = parts.map(({ id, text }) => {
    const block = { id, start, end: start + text.length };
    start = block.end + 1;
    return block;
  });
  return { text: parts.map(({ text }) => text).join("\n"), blocks };
}

/** The spans that a range of the composed text covers, one a block, without white space at the ends. */
export function toDraftSpans(
  { text, blocks }: ComposedText,
  range: TextRange,
): readonly DraftSpan[] {
  const spans: DraftSpan[] = [];
  for (let at = findBlock(blocks, range.start); at < blocks.length; at += 1) {
    const block = blocks[at] as ComposedText["blocks"][number];
    if (block.start >= range.end) break;
    let start = Math.max(range.start, block.start);
    let end = Math.min(range.end, block.end);
    while (start < end && /\s/.test(text[start] as string)) start += 1;
    while (end > start && /\s/.test(text[end - 1] as string)) end -= 1;
    if (start >= end) continue;
    const quote = text.slice(start, end);
    spans.push({ in: block.id, start: start - block.start, end: end - block.start, quote });
  }
  return spans;
}

/** The first of `toDraftSpans`; absent for a range of white space. */
export function findDraftSpan(composed: ComposedText, range: TextRange): DraftSpan | undefined {
  return toDraftSpans(composed, range)[0];
}

// The block that holds `offset`, or the last that begins before it.
function findBlock(blocks: ComposedText["blocks"], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as TextRange).start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
