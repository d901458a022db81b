import fc from "fast-check";
import { expect, test } from "vitest";
import type { RawText } from "../../model/raw-text.ts";
import { splitLongParagraphs } from "./split-paragraphs.ts";

const toRaw = (text: string): RawText => ({ byline: [], paragraphs: [{ text, style: "body" }] });

test("ordinary paragraphs stay as they are", () => {
  const raw = toRaw("A sentence. ".repeat(100));
  expect(splitLongParagraphs(raw)).toBe(raw);
});

test("a text on one line is cut after sentences", () => {
  const { paragraphs } = splitLongParagraphs(toRaw("They met in Oslo. ".repeat(2000)));
  expect(paragraphs.length).toBeGreaterThan(10);
  for (const { text } of paragraphs) expect(text).toMatch(/^They .*Oslo\.$/);
});

test("no word is lost, cut or added, whatever the text", () => {
  const words = fc.array(fc.constantFrom("a", "word.", "ends!", "x".repeat(40), "“so.”", "😀"), {
    minLength: 2000,
    maxLength: 4000,
  });
  fc.assert(
    fc.property(words, (list) => {
      const { paragraphs } = splitLongParagraphs(toRaw(list.join(" ")));
      expect(paragraphs.map(({ text }) => text).join(" ")).toBe(list.join(" "));
    }),
    { numRuns: 20 },
  );
});

test("a word without end is cut between characters", () => {
  const { paragraphs } = splitLongParagraphs(toRaw("😀".repeat(5000)));
  expect(paragraphs.map(({ text }) => text).join("")).toBe("😀".repeat(5000));
  for (const { text } of paragraphs) expect(text).not.toMatch(/\p{Cs}/u);
});
