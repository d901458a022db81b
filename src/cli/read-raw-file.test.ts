import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readRawFile } from "./read-raw-file.ts";

const read = (name: string) => readRawFile(name, readFileSync(`e2e/fixtures/raw/${name}`));

test.each(["wrapped-crlf.txt", "notes.md", "news-page.html"])("%s is read", (name) => {
  const raw = read(name);
  expect(raw.ok && raw.value.headline).toBe(
    "Trump envoy to see Putin again as London round shrinks",
  );
  expect(raw.ok && raw.value.published).toMatch(/^2025-04-22/);
});

test("a fragment of HTML is read", () => {
  const raw = readRawFile(
    "a.html",
    new TextEncoder().encode("<h1>Talks</h1><p>They met.</p><p>At noon.</p>"),
  );
  expect(raw.ok && raw.value.headline).toBe("Talks");
  expect(raw.ok && raw.value.paragraphs.map(({ text }) => text)).toEqual(["They met.", "At noon."]);
});

test.each([
  ["article.docx", "browser only"],
  ["article.pdf", "browser only"],
  ["empty.txt", "empty"],
  ["binary.txt", "no .txt, .md or .html"],
])("%s is refused with a sentence that says %j", (name, part) => {
  const raw = read(name);
  expect(raw.ok ? "" : raw.error).toContain(part);
});
