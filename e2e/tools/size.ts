import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";

/** JavaScript that may be loaded before text, headline and event list can be read, gzipped. */
const BUDGET_BYTES = 120_000;
/** The worker that drafts, with its word lists, gzipped. */
const WORKER_BUDGET_BYTES = 250_000;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

if (!existsSync("dist/.vite/manifest.json")) await build({ logLevel: "warn" });
const manifest: Record<string, Chunk> = JSON.parse(
  readFileSync("dist/.vite/manifest.json", "utf8"),
);

const first = new Set<string>(["theme.js"]);
for (const [name, chunk] of Object.entries(manifest)) if (chunk.isEntry) collect(name);
const files = readdirSync("dist/assets").map((file) => `assets/${file}`);
const scripts = ["theme.js", ...files.filter((file) => file.endsWith(".js"))];
const sum = print(
  "JavaScript before the text can be read",
  scripts.filter((f) => first.has(f)),
);
const isWorker = (file: string) => file.includes("draft.worker");
print(
  "JavaScript that comes after",
  scripts.filter((f) => !first.has(f) && !isWorker(f)),
);
const workerSum = print("The drafting worker with its word lists", scripts.filter(isWorker));
print(
  "Styles",
  files.filter((file) => file.endsWith(".css")),
);
print(
  "Fonts (each fetched only for the letters it has)",
  files.filter((f) => f.endsWith(".woff2")),
);
const share = `${(sum / 1000).toFixed(1)} of ${BUDGET_BYTES / 1000} kB gzipped`;
console.log(`\n${share} before the text can be read`);
const workerShare = `${(workerSum / 1000).toFixed(1)} of ${WORKER_BUDGET_BYTES / 1000} kB gzipped`;
console.log(`${workerShare} for the drafting worker`);
if (sum > BUDGET_BYTES || workerSum > WORKER_BUDGET_BYTES) process.exit(1);

function collect(name: string): void {
  const chunk = manifest[name];
  if (chunk === undefined || first.has(chunk.file)) return;
  first.add(chunk.file);
  for (const imported of chunk.imports ?? []) collect(imported);
}

function print(title: string, group: readonly string[]): number {
  console.log(`\n${title}`);
  let sum = 0;
  for (const file of group) {
    const bytes = readFileSync(join("dist", file));
    const zipped = file.endsWith(".woff2") ? bytes.length : gzipSync(bytes).length;
    sum += zipped;
    const columns = [bytes.length, zipped].map((n) => `${(n / 1000).toFixed(1)} kB`.padStart(10));
    console.log(`  ${file.padEnd(62)}${columns.join("")}`);
  }
  console.log(`  ${"together".padEnd(72)}${`${(sum / 1000).toFixed(1)} kB`.padStart(10)}`);
  return sum;
}
