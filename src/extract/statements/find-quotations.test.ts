import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toParsedText } from "../parsed-text.ts";
import { findQuotations } from "./find-quotations.ts";

function drawQuotations(text: string): readonly string[] {
  const { tokens, sentences } = toParsedText(text);
  return findQuotations(tokens, sentences).map(({ firstToken, endToken, isContinued }) => {
    const words = text.slice(tokens[firstToken]?.start, tokens[endToken - 1]?.end);
    return isContinued ? `${words} →` : words;
  });
}

describe("findQuotations", () => {
  it.each([
    ["straight marks", '"A b," he said. "C d."', ['"A b,"', '"C d."']],
    ["curly marks", "“A b,” he said.", ["“A b,”"]],
    ["single marks", "He said: ‘It’s the boys’ turn.’", ["‘It’s the boys’ turn.’"]],
    ["a quotation inside another", "“He said ‘no’ twice.”", ["“He said ‘no’ twice.”"]],
    ["one left open, and opened anew", '"A b.\n"C d."', ['"A b. →', '"C d."']],
    ["one that runs over a line break", '"A b.\nC d." He left.', ['"A b.\nC d."']],
    ["one never closed", '"A b.\nC d.', ['"A b.']],
    ["an apostrophe alone", "The ministers' talks in the '90s failed.", []],
  ])("finds %s", (_name, text, expected) => {
    expect(drawQuotations(text)).toEqual(expected);
  });

  it("gives ordered quotations that never overlap", () => {
    const piece = fc.constantFrom(
      '"',
      "'",
      "“",
      "”",
      "‘",
      "’",
      "«",
      "»",
      " ",
      "\n",
      "a",
      "B.",
      ",",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { tokens, sentences } = toParsedText(pieces.join(""));
        let end = 0;
        for (const quotation of findQuotations(tokens, sentences)) {
          expect(quotation.firstToken).toBeGreaterThanOrEqual(end);
          expect(quotation.endToken).toBeGreaterThan(quotation.firstToken);
          end = quotation.endToken;
        }
        expect(end).toBeLessThanOrEqual(tokens.length);
      }),
    );
  });
});
