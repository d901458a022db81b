import type { Span, TextBlockId } from "../model/article.ts";

/** A span as a file gives it. */
export interface WrittenSpan {
  readonly in: string;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly quote: string;
}

/** A span with the way it was found: `asWritten` needs no notice, the others do. */
export interface AnchoredSpan {
  readonly span: Span;
  readonly how: "asWritten" | "moved" | "missing" | "ambiguous";
}

/**
 * Where the quoted words stand. Offsets that carry the quote are taken as they are; otherwise the
 * only exact occurrence in the named block, then in the whole article, wins. A quote that occurs
 * twice, or nowhere, is never guessed. Linear in the length of the text.
 */
export function anchorSpan(
  written: WrittenSpan,
  blocks: ReadonlyMap<TextBlockId, string>,
): AnchoredSpan {
  const { quote } = written;
  const block = written.in as TextBlockId;
  const own = blocks.get(block);
  const { start, end } = written;
  if (own !== undefined && start !== undefined && end !== undefined) {
    if (start < end && own.slice(start, end) === quote) {
      return { span: { kind: "found", in: block, start, end, quote }, how: "asWritten" };
    }
  }
  const inOwn = own === undefined ? [] : findOccurrences(own, quote);
  if (inOwn.length === 0) {
    const elsewhere: { readonly in: TextBlockId; readonly start: number }[] = [];
    for (const [id, text] of blocks) {
      for (const at of findOccurrences(text, quote)) elsewhere.push({ in: id, start: at });
      if (elsewhere.length > 1) break;
    }
    const [only, another] = elsewhere;
    if (only === undefined) {
      return { span: { kind: "missing", in: block, quote }, how: "missing" };
    }
    if (another === undefined) return moved(only.in, only.start, quote);
    return ambiguous(block, quote, elsewhere.length);
  }
  const [only, another] = inOwn;
  if (only !== undefined && another === undefined) return moved(block, only, quote);
  return ambiguous(block, quote, inOwn.length);
}

function moved(block: TextBlockId, start: number, quote: string): AnchoredSpan {
  return {
    span: { kind: "found", in: block, start, end: start + quote.length, quote },
    how: "moved",
  };
}

function ambiguous(block: TextBlockId, quote: string, occurrences: number): AnchoredSpan {
  return { span: { kind: "ambiguous", in: block, quote, occurrences }, how: "ambiguous" };
}

const ENOUGH = 100;

/** Offsets at which `quote` occurs in `text`, overlapping ones included, at most 100. */
export function findOccurrences(text: string, quote: string): readonly number[] {
  const found: number[] = [];
  if (quote === "") return found;
  let at = text.indexOf(quote);
  while (at >= 0 && found.length < ENOUGH) {
    found.push(at);
    at = text.indexOf(quote, at + 1);
  }
  return found;
}
