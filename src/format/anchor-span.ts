import type { Span, TextBlockId } from "../model/article.ts";

/** A span as a file gives it; offsets in UTF-16 code units. */
export interface WrittenSpan {
  readonly in: string;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly quote: string;
}

/**
 * How the words were found: at their offsets; without usable offsets (`byQuote`); elsewhere than
 * right-looking offsets say (`moved`); not at all; more than once. `notSearched`: the work allowed
 * for one article was used up, so the span counts as missing.
 */
export interface AnchoredSpan {
  readonly span: Span;
  readonly how: "asWritten" | "byQuote" | "moved" | "missing" | "ambiguous" | "notSearched";
}

export type AnchorSpan = (written: WrittenSpan) => AnchoredSpan;

/**
 * Characters looked at while searching the quotes of one article, about a second of work. An honest
 * file needs a few thousand; a hostile one would otherwise cost its spans times its text.
 */
const SEARCH_BUDGET = 200_000_000;
/** What a search costs besides its characters. */
const CALL_COST = 50;
/** Searching this much finds candidates; a longer needle can make `indexOf` quadratic in V8. */
const NEEDLE_LENGTH = 64;
/** Occurrences are counted up to here. */
const MAX_OCCURRENCES = 100;

/**
 * Finds the words of spans in `blocks` (in reading order). Offsets that carry the quote are taken
 * as they are; otherwise the only exact occurrence in the named block, then in the whole article,
 * wins. A quote that stands there several times is never guessed.
 */
export function createAnchor(
  blocks: ReadonlyMap<TextBlockId, string>,
  searchBudget = SEARCH_BUDGET,
): AnchorSpan {
  let budget = searchBudget;

  // Offsets of `quote` in `text`, overlapping ones included; fewer once the budget is used up.
  function findOccurrences(text: string, quote: string): readonly number[] {
    const found: number[] = [];
    const needle = quote.slice(0, NEEDLE_LENGTH);
    let from = 0;
    while (budget > 0 && found.length < MAX_OCCURRENCES) {
      const at = text.indexOf(needle, from);
      budget -= CALL_COST + (at < 0 ? text.length : at) - from;
      if (at < 0) break;
      if (quote.length > needle.length) budget -= quote.length;
      if (text.startsWith(quote, at)) found.push(at);
      from = at + 1;
    }
    return found;
  }

  function search(block: TextBlockId, quote: string): readonly Place[] {
    const own = blocks.get(block);
    const inOwn = own === undefined ? [] : findOccurrences(own, quote);
    if (inOwn.length > 0) return inOwn.map((start) => ({ in: block, start }));
    const places: Place[] = [];
    for (const [id, text] of blocks) {
      if (id === block) continue;
      for (const start of findOccurrences(text, quote)) places.push({ in: id, start });
      if (budget <= 0 || places.length >= MAX_OCCURRENCES) break;
    }
    return places;
  }

  return (written) => {
    const { quote, start, end } = written;
    const block = written.in as TextBlockId;
    const own = blocks.get(block);
    const usable = own !== undefined && hasUsableOffsets(written, own);
    if (usable && start !== undefined && end === start + quote.length) {
      if (own.startsWith(quote, start)) {
        return { span: { kind: "found", in: block, start, end, quote }, how: "asWritten" };
      }
    }
    const places = search(block, quote);
    if (budget <= 0) return { span: { kind: "missing", in: block, quote }, how: "notSearched" };
    const [first, second] = places;
    if (first === undefined) {
      return { span: { kind: "missing", in: block, quote }, how: "missing" };
    }
    if (second !== undefined) {
      const occurrences = places.length;
      return { span: { kind: "ambiguous", in: block, quote, occurrences }, how: "ambiguous" };
    }
    return {
      span: { kind: "found", ...first, end: first.start + quote.length, quote },
      how: usable ? "moved" : "byQuote",
    };
  };
}

interface Place {
  readonly in: TextBlockId;
  readonly start: number;
}

/** Whether the offsets of a span name a stretch of `text`, whatever its words. */
export function hasUsableOffsets({ start, end }: WrittenSpan, text: string): boolean {
  return start !== undefined && end !== undefined && start < end && end <= text.length;
}
