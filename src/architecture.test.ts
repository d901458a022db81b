import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, test } from "vitest";

const SRC = import.meta.dirname;

/** Every file of `src/` by its path with slashes, such as `model/marks.ts`. */
const files = new Map(
  readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(SRC.length + 1).replaceAll(sep, "/"), readFileSync(path, "utf8")]),
);

const PURE = ["base", "model", "format", "extract", "state"];

const isTest = (path: string) => path.endsWith(".test.ts");
/** Threads of their own, which cannot but talk to the page. */
const isWorker = (path: string) => path.endsWith(".worker.ts");
const isPure = (path: string) => PURE.includes(path.split("/")[0] ?? "") && !isWorker(path);

/** What reaches outside: the clock, chance, the page, the network. A window of time is not the page. */
const OUTSIDE: Readonly<Record<string, RegExp>> = {
  "Date.now": /\bDate\.now\b/,
  "new Date(text)": /\bnew Date\(\s*["'`]/,
  "new Date()": /\bnew Date\(\s*\)/,
  "Math.random": /\bMath\.random\b/,
  "crypto.": /(?<![.\w])crypto\./,
  "performance.": /(?<![.\w])performance\./,
  "globalThis.": /(?<![.\w])globalThis\b/,
  "window.": /(?<![-.\w])window\.(?!startMs\b|endMs\b|first\b|last\b)/,
  "document.": /(?<![.\w])document\./,
  "navigator.": /(?<![.\w])navigator\./,
  "localStorage.": /(?<![.\w])(?:local|session)Storage\b/,
  "fetch(": /(?<![.\w])fetch\(/,
  "setTimeout(": /(?<![.\w])set(?:Timeout|Interval)\(/,
};

/** What would make markup or code out of text. */
const UNSAFE: Readonly<Record<string, RegExp>> = {
  innerHTML: /\b(?:inner|outer)HTML\b/,
  dangerouslySetInnerHTML: /\bdangerouslySetInnerHTML\b/,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/,
  "document.write": /\bdocument\.write/,
  "eval(": /(?<![.\w])eval\(/,
  "Function(": /(?<![.\w])Function\(/,
};

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

/** `path: name` for every pattern that the code of a file matches. */
function findAll(
  patterns: Readonly<Record<string, RegExp>>,
  chosen: (path: string) => boolean,
  from: ReadonlyMap<string, string> = files,
): readonly string[] {
  return [...from]
    .filter(([path]) => /\.tsx?$/.test(path) && !isTest(path) && chosen(path))
    .flatMap(([path, code]) =>
      Object.entries(patterns)
        .filter(([, pattern]) => pattern.test(withoutComments(code)))
        .map(([name]) => `${path}: ${name}`),
    );
}

/** The files, tests and styles included, that import a package or an entry of it. */
function findImporters(name: string): readonly string[] {
  const pattern = new RegExp(`(?:from|import|import\\(|url\\()\\s*["']${name}(?:/[^"']*)?["']`);
  return [...files].filter(([, code]) => pattern.test(code)).map(([path]) => path);
}

describe("pure folders", () => {
  test("reach neither clock nor chance nor page nor network", () => {
    expect(findAll(OUTSIDE, isPure)).toEqual([]);
  });

  test("would be caught if they did", () => {
    const planted = new Map([
      [
        "model/a.ts",
        "const a = Date.now() + Math.random() + new Date('2025-04-22') + new Date( );",
      ],
      ["state/b.ts", "window.open(); document.title; fetch('/a'); globalThis.x; setTimeout(f);"],
      [
        "format/c.ts",
        "// Date.now() in a comment\n/* window.open() */ range.window.first; a.fetch(b);",
      ],
      ["views/d.ts", "Date.now();"],
    ]);
    const found = findAll(OUTSIDE, isPure, planted);
    for (const name of ["Date.now", "Math.random", "new Date(text)", "new Date()"]) {
      expect(found).toContain(`model/a.ts: ${name}`);
    }
    for (const name of ["window.", "document.", "fetch(", "globalThis.", "setTimeout("]) {
      expect(found).toContain(`state/b.ts: ${name}`);
    }
    expect(found.filter((line) => !/^(?:model|state)/.test(line))).toEqual([]);
  });
});

describe("the whole source", () => {
  test("never makes markup or code out of text", () => {
    expect(findAll(UNSAFE, () => true)).toEqual([]);
    const planted = new Map([["views/a.tsx", "e.innerHTML = x; eval(x); new Function(x);"]]);
    expect(findAll(UNSAFE, () => true, planted)).toHaveLength(3);
  });

  test("knows each heavy library in one file", () => {
    expect(findImporters("vis-timeline")).toEqual(["views/timeline/vis-axis.ts"]);
    expect(findImporters("vis-data")).toEqual(["views/timeline/vis-axis.ts"]);
    expect(findImporters("moment")).toEqual(["views/timeline/vis-axis.ts"]);
    expect(findImporters("@floating-ui")).toEqual(["views/shared/floating.ts"]);
  });

  test("takes vis-timeline and vis-data from the same build", () => {
    const code = files.get("views/timeline/vis-axis.ts") ?? "";
    const imported = [...code.matchAll(/from "(vis-[^"]+)"/g)].map(([, name]) => name);
    expect(imported).toEqual(["vis-data/esnext", "vis-timeline/esnext"]);
  });

  test("has no barrels, no drawers and no default exports", () => {
    const names = [...files.keys()].map((path) => path.split("/").at(-1) ?? "");
    const DRAWERS = /^(?:index|utils?|helpers?|common|types?)\.tsx?$/;
    expect(names.filter((name) => DRAWERS.test(name))).toEqual([]);
    expect(findAll({ "export default": /^export default\b/m }, () => true)).toEqual([]);
  });

  test("stands in the folders that its README lists, in 60 lines at most", () => {
    const readme = files.get("README.md") ?? "";
    const folders = new Set([...files.keys()].filter((path) => path.includes("/")));
    const listed = [...readme.matchAll(/^\| `([a-z]+)\/` \|/gm)].map(([, name]) => name);
    const found = [...new Set([...folders].map((path) => path.split("/")[0]))];
    expect(found.filter((folder) => !listed.includes(folder))).toEqual([]);
    expect(listed.filter((folder) => !found.includes(folder))).toEqual([]);
    expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(60);
  });
});
