import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { obtainBrowser } from "./browser.ts";

/** Everything that must hold, in order; ends with one line summed from the runners' own results. */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const results = mkdtempSync(join(tmpdir(), "dateline-tests-"));
const total: Tally = { passed: 0, failed: 0, skipped: 0 };

const vitestFile = join(results, "unit.json");
const browserFile = join(results, "browser.json");

step("format and lint", "node_modules/@biomejs/biome/bin/biome", [
  "check",
  "--error-on-warnings",
  ".",
]);
step("types", "node_modules/typescript/bin/tsc", ["--noEmit"]);
const unit = step("unit tests", "node_modules/vitest/vitest.mjs", [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${vitestFile}`,
]);
addRunner(unit, () => readUnitResults(vitestFile));
if (!step("build", "node_modules/vite/bin/vite.js", ["build", "--logLevel", "warn"])) finish();

const browser = await obtainBrowser();
if (browser === undefined) {
  console.log(
    "No browser could be had: install Chrome or Chromium, or set DATELINE_BROWSER to one, and run the tests again.",
  );
  total.failed += 1;
  finish();
}
process.env["DATELINE_BROWSER"] = browser;
process.env["PLAYWRIGHT_JSON_OUTPUT_NAME"] = browserFile;
const browserTests = step("browser tests", "node_modules/playwright/cli.js", [
  "test",
  "-c",
  "e2e/playwright.config.ts",
  "--reporter=list,json",
  ...process.argv.slice(2),
]);
addRunner(browserTests, () => readBrowserResults(browserFile));
finish();

/** Runs one tool; whether it succeeded. Tools that count no tests count themselves where they fail. */
function step(name: string, script: string, args: readonly string[]): boolean {
  const startedAt = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: "inherit" });
  console.log(`== ${name}: ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  const countsTests = script.includes("vitest") || script.includes("playwright");
  if (status !== 0 && !countsTests) total.failed += 1;
  return status === 0;
}

function addRunner(succeeded: boolean, read: () => Tally): void {
  let tally: Tally;
  try {
    tally = read();
  } catch {
    // No result file: the runner itself broke.
    tally = { passed: 0, failed: 1, skipped: 0 };
  }
  if (!succeeded && tally.failed === 0) tally.failed = 1;
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
}

function readUnitResults(file: string): Tally {
  const json = JSON.parse(readFileSync(file, "utf8"));
  return {
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    skipped: json.numPendingTests + json.numTodoTests,
  };
}

function readBrowserResults(file: string): Tally {
  const { stats } = JSON.parse(readFileSync(file, "utf8"));
  // A test that passed only when tried again has failed.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

function finish(): never {
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exit(total.failed === 0 ? 0 : 1);
}
