import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";
import { fromPlainText } from "./from-plain-text.ts";

const read = (name: string) => decodeText(readFileSync(`e2e/fixtures/raw/${name}`));
const article = JSON.parse(
  readFileSync("public/articles/envoy-back-to-moscow.dateline.json", "utf8"),
) as { headline: string; paragraphs: { text: string; style?: string }[] };

const anyText = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));

test("lines wrapped at 72 characters with CRLF become the paragraphs that were wrapped", () => {
  const raw = fromPlainText(read("wrapped-crlf.txt"));
  expect(raw.headline).toBe(article.headline);
  expect(raw.byline).toEqual(["Ada Sample", "Ben Example"]);
  expect(raw.published).toBe("2025-04-22");
  expect(raw.paragraphs).toEqual(
    article.paragraphs.map(({ text, style = "body" }) => ({ text, style })),
  );
});

test("one line per paragraph stays so; the dateline stays in the text", () => {
  const raw = fromPlainText(read("line-per-paragraph.txt"));
  expect(raw.headline).toBe("Delegations meet in Istanbul, presidents do not");
  expect(raw.published).toBe("2025-05-16T20:00:00Z");
  expect(raw.paragraphs[0]?.text).toMatch(/^ISTANBUL, May 16 \(Sample Agency\) — Delegations/);
  expect(raw.paragraphs[1]?.text).toMatch(/^Vladimir Medinsky/);
});

test("UTF-16 and right-to-left texts are read", () => {
  expect(fromPlainText(read("utf-16.txt"))).toEqual(fromPlainText(read("line-per-paragraph.txt")));
  const raw = fromPlainText(read("right-to-left.txt"));
  expect(raw.headline).toBe("مبعوث يعود إلى موسكو");
  expect(raw.published).toBe("2025-04-22");
  expect(raw.paragraphs.at(-1)?.text).toBe("می\u200cخواهم");
});

test("wrapped paragraphs without blank lines between them are parted after a short last line", () => {
  const first =
    "The envoy left for the capital on Tuesday morning and was\nexpected to stay until the end of the week, his office told\nreporters, without naming a day.";
  const second =
    "The other side confirmed the visit some hours later and said\nthat nothing else had been agreed on so far, and that there\nwould be more to say on Thursday.";
  const raw = fromPlainText(`${first}\n${second}`);
  expect(raw.paragraphs.map(({ text }) => text)).toEqual(
    [first, second].map((text) => text.replaceAll("\n", " ")),
  );
});

test("a text that begins with a sentence has no headline", () => {
  const raw = fromPlainText("They met on Friday.\n\nNobody said why.");
  expect(raw.headline).toBeUndefined();
  expect(raw.paragraphs).toHaveLength(2);
});

test("a single line is a paragraph, not a headline", () => {
  expect(fromPlainText("They met")).toEqual({
    byline: [],
    paragraphs: [{ text: "They met", style: "body" }],
  });
});

test("bullets make list items", () => {
  const { paragraphs } = fromPlainText("They agreed on this:\n\n• a truce\n• an exchange");
  expect(paragraphs.map(({ style }) => style)).toEqual(["body", "listItem", "listItem"]);
  expect(paragraphs[1]?.text).toBe("a truce");
});

test("a line of 100,000 words is one paragraph", () => {
  const { paragraphs } = fromPlainText("word ".repeat(100_000));
  expect(paragraphs).toHaveLength(1);
  expect(paragraphs[0]?.text).toHaveLength(499_999);
});

test("any text gives paragraphs on one line that are not empty, and loses no word of a body", () => {
  const texts = fc.oneof(
    anyText,
    fc
      .array(
        fc.constantFrom(
          "a",
          "By ",
          "B.",
          "\n",
          "\r\n",
          " ",
          "- ",
          "• ",
          "2025-04-22",
          "\u202e",
          "…",
        ),
      )
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const { text: line } of fromPlainText(text).paragraphs) {
        expect(line).not.toBe("");
        expect(line).toBe(line.trim());
        expect(line).not.toMatch(/[\r\n\u2028\u2029]/);
      }
    }),
  );
});
