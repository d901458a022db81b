import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TextBlockId } from "../model/article.ts";
import { type AnchoredSpan, createAnchor, type WrittenSpan } from "./anchor-span.ts";

type Blocks = ReadonlyMap<TextBlockId, string>;

function toBlocks(texts: readonly string[]): Blocks {
  return new Map(texts.map((text, at) => [`p${at + 1}` as TextBlockId, text]));
}

function anchor(texts: readonly string[], written: WrittenSpan): string {
  const { span, how } = createAnchor(toBlocks(texts))(written);
  if (span.kind === "found") return `${how} ${span.in} ${span.start}-${span.end}`;
  return span.kind === "ambiguous" ? `${how} ${span.occurrences}` : how;
}

describe("a span", () => {
  const texts = ["one two three two", "four five", "five six"];

  test("at its offsets is taken as written, also where its words stand elsewhere, too", () => {
    const written = { in: "p1", start: 14, end: 17, quote: "two" };
    expect(anchor(texts, written)).toBe("asWritten p1 14-17");
  });

  test("with wrong offsets moves to the only occurrence in its paragraph", () => {
    expect(anchor(texts, { in: "p2", start: 0, end: 4, quote: "five" })).toBe("moved p2 5-9");
    expect(anchor(texts, { in: "p1", start: 0, end: 17, quote: "one" })).toBe("moved p1 0-3");
  });

  test("without usable offsets goes by its quote", () => {
    for (const offsets of [{}, { start: 3 }, { start: 7, end: 3 }, { start: 5, end: 99 }]) {
      expect(anchor(texts, { in: "p2", quote: "five", ...offsets })).toBe("byQuote p2 5-9");
    }
  });

  test("not in its paragraph moves to the only occurrence in the article", () => {
    expect(anchor(texts, { in: "p1", start: 0, end: 3, quote: "six" })).toBe("moved p3 5-8");
    expect(anchor(texts, { in: "gone", start: 0, end: 3, quote: "six" })).toBe("byQuote p3 5-8");
  });

  test("that stands several times is not guessed, and elsewhere is not looked", () => {
    expect(anchor(texts, { in: "p1", start: 0, end: 3, quote: "two" })).toBe("ambiguous 2");
    expect(anchor(texts, { in: "p1", start: 0, end: 4, quote: "five" })).toBe("ambiguous 2");
    expect(anchor(["aaa"], { in: "p1", quote: "aa" })).toBe("ambiguous 2");
  });

  test("that stands nowhere is missing", () => {
    expect(anchor(texts, { in: "p1", start: 0, end: 5, quote: "seven" })).toBe("missing");
    // Not over the end of a paragraph.
    expect(anchor(texts, { in: "p1", start: 0, end: 8, quote: "fivefive" })).toBe("missing");
  });
});

test("anchoring agrees with trying every place", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 12 });
  const quote = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 4 });
  const offset = fc.option(fc.nat(12), { nil: undefined });
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.constantFrom("p1", "p2", "p9"),
      offset,
      offset,
      quote,
      (texts, block, start, end, words) => {
        const written = { in: block, start, end, quote: words };
        const blocks = toBlocks(texts);
        expect(createAnchor(blocks)(written).span).toEqual(anchorNaively(written, blocks));
      },
    ),
    { numRuns: 1000 },
  );
});

// Long quotes are found by their beginning; this covers what comes after it.
test("anchoring agrees with trying every place for long quotes", () => {
  const tail = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 3 });
  fc.assert(
    fc.property(fc.array(tail, { minLength: 1, maxLength: 4 }), tail, (tails, words) => {
      const stem = "a".repeat(70);
      const written = { in: "p1", quote: stem + words };
      const blocks = toBlocks([tails.map((each) => stem + each).join("b")]);
      expect(createAnchor(blocks)(written).span).toEqual(anchorNaively(written, blocks));
    }),
    { numRuns: 200 },
  );
});

function anchorNaively(written: WrittenSpan, blocks: Blocks): AnchoredSpan["span"] {
  const block = written.in as TextBlockId;
  const { start, end, quote } = written;
  if (start !== undefined && end === start + quote.length) {
    if (blocks.get(block)?.slice(start, end) === quote) {
      return { kind: "found", in: block, start, end, quote };
    }
  }
  const places = [...blocks].flatMap(([id, text]) =>
    Array.from({ length: text.length }, (_, at) => ({ in: id, start: at })).filter(
      ({ start: at }) => text.slice(at, at + quote.length) === quote,
    ),
  );
  const own = places.filter((place) => place.in === block);
  const candidates = own.length > 0 ? own : places;
  const [only] = candidates;
  if (only === undefined) return { kind: "missing", in: block, quote };
  const occurrences = candidates.length;
  if (occurrences > 1) return { kind: "ambiguous", in: block, quote, occurrences };
  return { kind: "found", ...only, end: only.start + quote.length, quote };
}

test("a hostile file costs no more than the budget, then spans count as missing", () => {
  const blocks = toBlocks(Array.from({ length: 1000 }, () => "a".repeat(1000)));
  const find = createAnchor(blocks, 3_000_000);
  const outcomes = Array.from({ length: 100_000 }, (_, at) => {
    return find({ in: "p1", quote: `${"a".repeat(500)}${at}` }).how;
  });
  expect(outcomes.at(-1)).toBe("notSearched");
  // Spans at their offsets are found all the same.
  expect(find({ in: "p7", start: 0, end: 3, quote: "aaa" }).how).toBe("asWritten");
});
