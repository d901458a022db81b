import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];
const DOWNLOAD_MS = 120_000;
const PACKAGE_MS = 900_000;

/** The executable of a browser that is there: Playwright's own, or a system Chrome or Chromium. */
export function findBrowser(): string | undefined {
  const named = process.env["DATELINE_BROWSER"];
  if (named !== undefined && existsSync(named)) return named;
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, ...PLACES].find((path) => existsSync(path));
}

/**
 * A browser, fetched if none is there: Playwright's download under a short limit, then, as root on
 * Debian, the package. `undefined` if none can be had.
 */
export async function obtainBrowser(): Promise<string | undefined> {
  const present = findBrowser();
  if (present !== undefined) return present;
  console.log("No browser found; trying Playwright's download.");
  const cli = join("node_modules", "playwright", "cli.js");
  await run(process.execPath, [cli, "install", "chromium"], DOWNLOAD_MS);
  const downloaded = findBrowser();
  if (downloaded !== undefined) return downloaded;
  if (process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0) {
    console.log("No download; installing Debian's chromium.");
    await run("apt-get", ["update", "-q"], PACKAGE_MS);
    await run(
      "apt-get",
      ["install", "-y", "-q", "--no-install-recommends", "chromium"],
      PACKAGE_MS,
    );
  }
  return findBrowser();
}

/** Flags for a headless browser that talks to the tests only; no sandbox only where it runs as root. */
export function toBrowserArgs(): string[] {
  const flags = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
  ];
  return process.getuid?.() === 0 ? ["--no-sandbox", ...flags] : flags;
}

function run(command: string, args: readonly string[], limitMs: number): Promise<void> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: "inherit",
      detached: process.platform !== "win32",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    const timer = setTimeout(() => {
      console.log(`Gave up on ${command} after ${limitMs / 1000} s.`);
      // The whole group: the download runs in a child of its own.
      try {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      } catch {
        child.kill("SIGKILL");
      }
    }, limitMs);
    const end = () => {
      clearTimeout(timer);
      done();
    };
    child.on("error", end);
    child.on("exit", end);
  });
}
