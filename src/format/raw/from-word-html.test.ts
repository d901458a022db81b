import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import mammoth from "mammoth";
import { expect, test } from "vitest";
import { fromWordHtml, WORD_STYLES } from "./from-word-html.ts";

const parse = (html: string): Document =>
  parseHTML(`<html><head></head><body>${html}</body></html>`).document;

test("a Word document keeps title, subtitle, headings, quotations, lists and notes", async () => {
  const { value } = await mammoth.convertToHtml(
    { buffer: readFileSync("e2e/fixtures/raw/article.docx") },
    { styleMap: [...WORD_STYLES] },
  );
  const { paragraphs, ...found } = fromWordHtml(parse(value));
  expect(found).toEqual({
    headline: "Trump envoy to see Putin again as London round shrinks",
    standfirst: expect.stringMatching(/^The White House says .* Britain\.$/),
    byline: ["Ada Sample"],
    published: "2025-04-22",
  });
  expect(paragraphs[2]?.text).toBe("The text as it stands and what was inserted.");
  expect(paragraphs.filter(({ style }) => style === "heading").map(({ text }) => text)).toEqual([
    "A smaller round in London",
    "Reports and denials",
    "What Moscow has asked for",
  ]);
  expect(paragraphs.slice(-4).map(({ style }) => style)).toEqual([
    ...["quotation", "listItem", "listItem", "listItem"],
  ]);
  expect(paragraphs.at(-1)?.text).toBe("According to the draft.");
});

test("a bold line without a final point is a heading, a bold sentence is none", () => {
  const { paragraphs } = fromWordHtml(
    parse(
      "<p>They met.</p><p><strong>Who stayed away</strong></p><p><strong>Nobody came.</strong></p>",
    ),
  );
  expect(paragraphs.map(({ style }) => style)).toEqual(["body", "heading", "body"]);
});
