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

const ENTRIES = [
  "13:20 Minister cuts short visit to South America",
  "Ana Ruiz says she is flying home after the floods in the north of the country, and will be back tonight. Her office gave no other reason, and said that the talks in Lima would go on without her.",
  "12:05 pm Envoy will not come to meeting in Quito",
  "Envoy Juan Paz will stay away from the meeting on Wednesday, his office says. Officials will attend.",
];

function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, "g"), "$1\n").trimEnd();
}

test.each([
  ["on a line each", ENTRIES.join("\n")],
  ["above long lines", `${ENTRIES[0]}\n${ENTRIES[1]}\n\n${ENTRIES[2]}\n${ENTRIES[3]}`],
  ["above wrapped lines", ENTRIES.map((entry) => wrap(entry, 72)).join("\n")],
  ["as wide as wrapped lines", ENTRIES.map((entry) => wrap(entry, 50)).join("\n")],
])("headings with a clock time %s are not joined to what follows", (_, text) => {
  const raw = fromPlainText(`They met on Monday.\n\n${text}`);
  expect(raw.paragraphs.slice(1).map((paragraph) => paragraph.text)).toEqual(ENTRIES);
});

test("short lines above sentences are headings and stay apart", () => {
  const lines = [
    "Minister cuts short visit to South America",
    "Ana Ruiz says she is flying home after the floods.",
    "Envoy to stay away from Wednesday’s meeting",
    "Juan Paz will not come to Quito, his office says.",
  ];
  const raw = fromPlainText(`They met.\n\n${lines[0]}\n${lines[1]}\n\n${lines[2]}\n${lines[3]}`);
  expect(raw.paragraphs.slice(1).map(({ text }) => text)).toEqual(lines);
});

test("a wrapped line that goes on with a clock time is joined", () => {
  const text =
    "The ministers were to meet in the capital, and the talks began at 13:20 Moscow time on Friday, in the presence of the envoy.";
  expect(fromPlainText(wrap(text, 66)).paragraphs.map((paragraph) => paragraph.text)).toEqual([
    text,
  ]);
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
