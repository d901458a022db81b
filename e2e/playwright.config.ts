import { defineConfig } from "playwright/test";
import { findBrowser, toBrowserArgs } from "./tools/browser.ts";

const port = Number(process.env["DATELINE_PORT"] ?? 4179);
const executablePath = findBrowser();

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Europe/London",
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
    launchOptions: {
      args: toBrowserArgs(),
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: {
    command: "npx tsx e2e/tools/serve.ts",
    cwd: "..",
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: process.env["CI"] === undefined,
  },
});
