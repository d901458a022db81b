import { readFileSync } from "node:fs";
import fc from "fast-check";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { fromPdfPages } from "./from-pdf-pages.ts";
import { type PdfPage, type PdfRun, toPdfLines } from "./pdf-lines.ts";
import { toPdfRuns } from "./to-pdf-runs.ts";

async function readPages(name: string): Promise<PdfPage[]> {
  const data = new Uint8Array(readFileSync(`e2e/fixtures/raw/${name}`));
  const document = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const runs = toPdfRuns(
      items.filter((item) => "str" in item),
      page.view,
    );
    pages.push({ width: right - left, height: top - bottom, runs });
  }
  return pages;
}

const readArticle = (id: string) =>
  JSON.parse(readFileSync(`public/articles/${id}.dateline.json`, "utf8")) as {
    headline: string;
    paragraphs: { text: string; style?: string }[];
  };

test("running heads and page numbers are dropped, paragraphs go on over pages", async () => {
  const article = readArticle("envoy-back-to-moscow");
  const pages = await readPages("article.pdf");
  const raw = fromPdfPages(pages, { title: article.headline, language: "en" });
  expect(pages.length).toBeGreaterThan(1);
  expect(raw).toMatchObject({
    headline: article.headline,
    byline: ["Ada Sample"],
    published: "2025-04-22",
    language: "en",
  });
  expect(raw.paragraphs).toEqual([
    { text: "TALKS ON UKRAINE", style: "body" },
    ...article.paragraphs.map(({ text, style = "body" }) => ({ text, style })),
  ]);
});

test("two columns are read one after the other, words broken at line ends are joined", async () => {
  const article = readArticle("istanbul-delegations");
  const raw = fromPdfPages(await readPages("two-columns.pdf"));
  expect(raw.headline).toBe(article.headline);
  expect(raw.paragraphs.slice(0, -1).map(({ text }) => text)).toEqual(
    article.paragraphs.map(({ text }) => text),
  );
  expect(raw.paragraphs.at(-1)?.text).toMatch(/^Printed by .* over both columns\.$/);
});

test("a scanned page has no runs", async () => {
  expect((await readPages("scanned.pdf")).flatMap(({ runs }) => runs)).toEqual([]);
});

const run = (text: string, x: number, y: number, width = 150, size = 10): PdfRun => ({
  ...{ text, x, y, width, size },
});

test("lines above and below columns keep their places", () => {
  const rows = [1, 2, 3, 4, 5].flatMap((n) => [
    run(`a${n}`, 50, 700 - n * 12),
    run(`b${n}`, 250, 700 - n * 12),
  ]);
  const runs = [run("head", 50, 750, 350), ...rows, run("foot", 50, 600, 350)];
  expect(toPdfLines({ width: 450, height: 800, runs }, 0).map(({ text }) => text)).toEqual([
    ...["head", "a1", "a2", "a3", "a4", "a5", "b1", "b2", "b3", "b4", "b5", "foot"],
  ]);
});

test("runs of one line are joined, with a space where they stand apart", () => {
  const runs = [run("met", 85, 700, 20), run("They", 50, 700, 25), run(".", 105, 700, 3)];
  expect(toPdfLines({ width: 450, height: 800, runs }, 0).map(({ text }) => text)).toEqual([
    "They met.",
  ]);
});

test("any runs give a result that keeps every letter of the middle of a page", () => {
  const runs = fc.array(
    fc.record({
      text: fc.constantFrom("word", "w-", "A.", "ab cd", "1"),
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 100, max: 600 }),
      width: fc.integer({ min: 0, max: 200 }),
      size: fc.constantFrom(8, 10, 12, 20),
    }),
    { maxLength: 60 },
  );
  const count = (text: string) => text.match(/[\p{L}\d]/gu)?.length ?? 0;
  fc.assert(
    fc.property(runs, (all) => {
      const { headline = "", paragraphs } = fromPdfPages([{ width: 450, height: 700, runs: all }]);
      const text = [headline, ...paragraphs.map((paragraph) => paragraph.text)].join(" ");
      expect(count(text)).toBe(count(all.map((one) => one.text).join(" ")));
    }),
  );
});
