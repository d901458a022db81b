import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fromMarkdown } from "./from-markdown.ts";

test.each(["- a\n", "- a\n\n", "a*", "> "])("half a million characters of %j are read", (part) => {
  const { paragraphs } = fromMarkdown(`${part.repeat(500_000 / part.length)} end.`);
  expect(paragraphs.at(-1)?.text).toMatch(/end\.$/);
});

const anyText = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));

test("front matter, headings, quotations and list items are read, pictures are not", () => {
  const raw = fromMarkdown(readFileSync("e2e/fixtures/raw/notes.md", "utf8"));
  expect(raw.headline).toBe("Trump envoy to see Putin again as London round shrinks");
  expect(raw.byline).toEqual(["Ada Sample", "Ben Example"]);
  expect(raw.published).toBe("2025-04-22T21:00:00Z");
  expect(raw.language).toBe("en-GB");
  expect(raw.paragraphs.map(({ style }) => style)).toEqual([
    ...["body", "body", "body", "body", "heading", "body", "body", "heading"],
    ...["quotation", "listItem", "listItem"],
  ]);
  expect(raw.paragraphs.at(-2)?.text).toBe("Talks in London are due on Wednesday.");
  expect(raw.paragraphs.at(-1)?.text).toBe("The Paris round was held on Thursday.");
});

test("entities, escapes, code, breaks and tags inside a paragraph give plain words", () => {
  const { paragraphs } = fromMarkdown(
    "A &amp; B \\* `c` <b>d</b> &#8217;e\\\nf ![g](h) [i][1]\n\n[1]: /j",
  );
  expect(paragraphs[0]?.text).toBe("A & B * c d ’e f i");
});

test("front matter may list its authors line by line; unknown keys and broken dates are ignored", () => {
  const raw = fromMarkdown(
    "---\ndate: soon\nauthors:\n  - Ada Sample\n  - 'Ben Example'\nconstructor: x\n---\nText.",
  );
  expect(raw).toEqual({
    byline: ["Ada Sample", "Ben Example"],
    paragraphs: [{ text: "Text.", style: "body" }],
  });
});

test("a first heading is the headline where front matter names none", () => {
  const raw = fromMarkdown("# Talks *resume*\n\nBy Ada Sample\n\n22 April 2025\n\nThey met.");
  expect(raw).toEqual({
    headline: "Talks resume",
    byline: ["Ada Sample"],
    published: "2025-04-22",
    paragraphs: [{ text: "They met.", style: "body" }],
  });
});

test("blocks of HTML give their text, scripts none", () => {
  const { paragraphs } = fromMarkdown(
    "<div>\n<p>One &lt; two.</p>\n<script>alert(1)</script>\n</div>\n\nThree.",
  );
  expect(paragraphs.map(({ text }) => text)).toEqual(["One < two.", "Three."]);
});

test.each([">", "> - ", "- ", "[", "*", "`", "<", "|", "!["])(
  "a thousand times %j is read",
  (mark) => {
    expect(() => fromMarkdown(`${mark.repeat(1000)} text`)).not.toThrow();
  },
);

test("any text gives a result", () => {
  const marks = fc.array(
    fc.constantFrom(
      "# ",
      "> ",
      "- ",
      "1. ",
      "\n",
      "\n\n",
      "`",
      "*",
      "_",
      "[a](b)",
      "|",
      "---\n",
      "a: b\n",
      "<p>",
      "&lt;",
      "word ",
      "    ",
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        marks.map((all) => all.join("")),
      ),
      (text) => {
        for (const paragraph of fromMarkdown(text).paragraphs) expect(paragraph.text).not.toBe("");
      },
    ),
  );
});
