import { expect, test } from "vitest";
import { articleFromText } from "../testing/article-builder.ts";
import { toReadingMinutes, toTextBlocks } from "./text-blocks.ts";

test("blocks follow the reading order, each with its style", () => {
  const article = articleFromText(`
    # A headline
    > In brief
    h1=heading: A heading
    p2: A paragraph.
    q3=quotation: Words
  `);
  expect(toTextBlocks(article).map(({ id, style, text }) => [id, style, text])).toEqual([
    ["headline", "headline", "A headline"],
    ["standfirst", "standfirst", "In brief"],
    ["h1", "heading", "A heading"],
    ["p2", "body", "A paragraph."],
    ["q3", "quotation", "Words"],
  ]);
});

test("an article without standfirst has no block for it", () => {
  const article = articleFromText("Text.");
  expect(toTextBlocks(article).map(({ id }) => id)).toEqual(["headline", "p1"]);
});

test("reading takes a minute at least and grows with the words", () => {
  const minutesFor = (words: number) =>
    toReadingMinutes(toTextBlocks(articleFromText(`p1: ${"word ".repeat(words)}`)));
  expect([1, 300, 460, 2300].map(minutesFor)).toEqual([1, 1, 2, 10]);
});
