import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "vite";

/**
 * How fast whole drafts are, in words a second:
 *
 *     npx tsx e2e/tools/draft-speed.ts [--runs 7]
 *
 * The text is made of the paragraphs of the dev articles, repeated up to 1,000, 10,000 and 100,000
 * words. The code is built as for the page and runs in a fresh worker for each run:
 * - *load*: reading the code in, in milliseconds; paid once a worker, no part of the others
 * - *cold*: the first draft of a fresh worker, with its lists still to be built
 * - *warm*: the fastest of the drafts that follow in the same worker
 * Each is the median of its runs.
 */

const SIZES = [1_000, 10_000, 100_000];
const DEV_ARTICLES = "e2e/fixtures/drafting";
const WARM_DRAFTS: Readonly<Record<number, number>> = { 1000: 30, 10000: 6, 100000: 1 };

interface Run {
  readonly loadMs: number;
  readonly coldMs: number;
  readonly warmMs: number;
}

const WORKER = `
  const { parentPort, workerData } = require("node:worker_threads");
  const { performance } = require("node:perf_hooks");
  const { url, raw, repeats } = workerData;
  const time = (draft) => {
    const start = performance.now();
    draft();
    return performance.now() - start;
  };
  const start = performance.now();
  import(url).then(({ draftArticle }) => {
    const loadMs = performance.now() - start;
    const draft = () => draftArticle(raw, { published: "2025-04-22" });
    const coldMs = time(draft);
    const warmMs = Math.min(...Array.from({ length: repeats }, () => time(draft)));
    parentPort.postMessage({ loadMs, coldMs, warmMs });
  });
`;

/** The file of the drafting code, built into `folder`. */
async function buildDraft(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: "silent",
    build: {
      ssr: "src/extract/draft-article.ts",
      outDir: folder,
      minify: true,
      rollupOptions: { output: { entryFileNames: "draft.mjs" } },
    },
  });
  return pathToFileURL(join(folder, "draft.mjs")).href;
}

function readParagraphs(): readonly string[] {
  return readdirSync(DEV_ARTICLES)
    .filter((file) => file.endsWith(".dateline.json"))
    .flatMap((file) => {
      const article = JSON.parse(readFileSync(join(DEV_ARTICLES, file), "utf8"));
      return article.paragraphs.map(({ text }: { readonly text: string }) => text);
    });
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** So many words of paragraphs, from the first again where they run out. */
function takeWords(paragraphs: readonly string[], words: number): readonly string[] {
  const taken: string[] = [];
  for (let count = 0, at = 0; count < words; at += 1) {
    const text = paragraphs[at % paragraphs.length] as string;
    taken.push(text);
    count += countWords(text);
  }
  return taken;
}

function runOnce(url: string, texts: readonly string[], repeats: number): Promise<Run> {
  const paragraphs = texts.map((text) => ({ text, style: "body" }));
  const raw = { headline: "Talks go on", byline: [], paragraphs };
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, {
      eval: true,
      execArgv: [],
      workerData: { url, raw, repeats },
    });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

function toMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number;
}

async function measure(url: string, words: number, runs: number): Promise<string> {
  const texts = takeWords(readParagraphs(), words);
  const exact = texts.reduce((sum, text) => sum + countWords(text), 0);
  const found: Run[] = [];
  for (let run = 0; run < runs; run += 1) {
    found.push(await runOnce(url, texts, WARM_DRAFTS[words] ?? 1));
  }
  const toSpeed = (key: "coldMs" | "warmMs") =>
    `${Math.round((exact / toMedian(found.map((run) => run[key]))) * 1000)}`.padStart(7);
  const load = toMedian(found.map(({ loadMs }) => loadMs)).toFixed(1);
  return `${String(exact).padStart(7)} words  cold ${toSpeed("coldMs")}/s  warm ${toSpeed("warmMs")}/s  load ${load} ms`;
}

const asked = process.argv.indexOf("--runs");
const runs = asked < 0 ? 7 : Math.max(1, Number(process.argv[asked + 1]) || 7);
const folder = mkdtempSync(join(tmpdir(), "draft-speed-"));
try {
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const url = await buildDraft(folder);
  for (const words of SIZES) console.log(await measure(url, words, runs));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
