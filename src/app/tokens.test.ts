import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const SRC = join(import.meta.dirname, "..");
const TOKENS = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");

/** All style sheets but the table of tokens, without comments. */
const sheets = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".css") && !path.endsWith("tokens.css"))
  .map((path) => ({
    path,
    css: readFileSync(join(SRC, path), "utf8").replace(/\/\*[\s\S]*?\*\//g, ""),
  }));

type Table = ReadonlyMap<string, string>;
type Rgb = readonly [red: number, green: number, blue: number];

/** The custom properties of the rule that `selector` begins. */
function readRule(selector: string): Table {
  const at = TOKENS.indexOf(selector);
  expect(at, selector).toBeGreaterThanOrEqual(0);
  const rule = TOKENS.slice(TOKENS.indexOf("{", at) + 1, TOKENS.indexOf("}", at));
  return new Map(
    [...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

const light = readRule(":root {");
const darkByChoice = readRule(':root[data-theme="dark"] {');
const darkBySystem = readRule(':root:not([data-theme="light"]) {');
const schemes: readonly (readonly [name: string, table: Table])[] = [
  ["light", light],
  ["dark", new Map([...light, ...darkByChoice])],
];

const KINDS = ["meeting", "visit", "call", "statement", "report", "proposal", "decision"];
const TINTS = ["tint-0", "tint-1", "tint-2", "tint-3", "tint-4", "tint-5"];
const GROUNDS = ["paper", "raised", "hover", "select", "weekend", "mention"];

/** What is read in which colour, and the grounds it stands on anywhere in the page. */
const TEXT: Readonly<Record<string, readonly string[]>> = {
  ink: GROUNDS,
  muted: GROUNDS,
  // Pressed chips, strong buttons (muted under the pointer), the toast.
  paper: ["ink", "muted"],
  accent: ["paper"],
  "on-accent": ["accent"],
  // The badge of the event card.
  ...Object.fromEntries(KINDS.map((kind) => [kind, ["raised"]])),
};

/** What is told by shape and colour: icons, marks, borders of fields, the ring of focus. */
const GRAPHICS: Readonly<Record<string, readonly string[]>> = {
  edge: ["paper", "raised", "hover", "weekend"],
  focus: GROUNDS,
  accent: ["paper", "raised", "weekend"],
  ...Object.fromEntries(
    KINDS.map((kind) => [kind, ["paper", "raised", "hover", "select", "weekend"]]),
  ),
};

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT_CONTRAST = 4.5;
const GRAPHICS_CONTRAST = 3;
/** Degrees of OKLCH hue; neighbours on a wheel of fifteen equal parts are 24 apart. */
const LEAST_HUE_DISTANCE = 14;

function parseHex(hex: string): Rgb {
  const match = /^#(?:([0-9a-f]{6})|([0-9a-f]{3}))$/.exec(hex);
  expect(match, `${hex} is a colour`).not.toBeNull();
  const digits = match?.[1] ?? (match?.[2] ?? "").replace(/./g, "$&$&");
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255) as never;
}

function colorOf(table: Table, name: string): Rgb {
  return parseHex(table.get(name) ?? `no --${name}`);
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** WCAG 2.2, "contrast ratio": 1 to 21. */
function toContrast(a: Rgb, b: Rgb): number {
  const [dark = 0, bright = 0] = [a, b]
    .map(([red, green, blue]) => {
      return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
    })
    .sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

/** Degrees, after B. Ottosson, "A perceptual color space for image processing" (2020). */
function toHue(color: Rgb): number {
  const [red, green, blue] = color.map(toLinear) as unknown as Rgb;
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function mix(a: Rgb, share: number, b: Rgb): Rgb {
  return a.map((channel, at) => channel * share + (b[at] ?? 0) * (1 - share)) as never;
}

/** `ink on ground: ratio` for every pair below `least`. */
function findFaint(
  table: Table,
  pairs: Readonly<Record<string, readonly string[]>>,
  least: number,
): readonly string[] {
  return Object.entries(pairs).flatMap(([ink, grounds]) =>
    grounds
      .map((ground) => ({
        ground,
        ratio: toContrast(colorOf(table, ink), colorOf(table, ground)),
      }))
      .filter(({ ratio }) => ratio < least)
      .map(({ ground, ratio }) => `${ink} on ${ground}: ${ratio.toFixed(2)}`),
  );
}

describe.each(schemes)("in the %s scheme", (_, table) => {
  test("every text can be read on every ground it stands on", () => {
    expect(findFaint(table, TEXT, TEXT_CONTRAST)).toEqual([]);
  });

  test("every icon, mark, border and ring can be seen", () => {
    expect(findFaint(table, GRAPHICS, GRAPHICS_CONTRAST)).toEqual([]);
  });

  test("the standfirst, a step paler than the text, can be read", () => {
    const paper = colorOf(table, "paper");
    const ink = mix(colorOf(table, "ink"), 0.82, paper);
    expect(toContrast(ink, paper)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  test("white letters can be read on every tint", () => {
    for (const tint of TINTS) {
      const ratio = toContrast([1, 1, 1], colorOf(table, tint));
      expect(ratio, tint).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    }
  });

  test("the selection and the pointer's ground stand out from the page", () => {
    for (const ground of ["select", "hover"]) {
      for (const page of ["paper", "raised"]) {
        const ratio = toContrast(colorOf(table, ground), colorOf(table, page));
        expect(ratio, `${ground} on ${page}`).toBeGreaterThan(1.1);
      }
    }
  });

  test("kinds, accent, selection, focus and tints keep hues of their own", () => {
    expect(table.get("visit")).toBe(table.get("meeting"));
    const roles = ["accent", "select", "focus", ...KINDS, ...TINTS].filter((n) => n !== "visit");
    const close = roles.flatMap((a, at) =>
      roles.slice(at + 1).flatMap((b) => {
        const apart = Math.abs(toHue(colorOf(table, a)) - toHue(colorOf(table, b)));
        const distance = Math.min(apart, 360 - apart);
        return distance < LEAST_HUE_DISTANCE ? [`${a} and ${b}: ${distance.toFixed(1)}`] : [];
      }),
    );
    expect(close).toEqual([]);
  });
});

test("both ways into the dark lead to the same colours", () => {
  expect(darkBySystem).toEqual(darkByChoice);
});

describe("the style sheets", () => {
  const uses = (property: string) =>
    sheets.flatMap(({ css }) =>
      [...css.matchAll(new RegExp(`[;{\\s]${property}:\\s*var\\(--([\\w-]+)[,)]`, "g"))].map(
        ([, name = ""]) => name,
      ),
    );

  test("write in colours, and on grounds, that are checked here", () => {
    const inks = new Set(["kind", ...Object.keys(TEXT)]);
    expect(uses("color").filter((name) => !inks.has(name))).toEqual([]);
    // Grounds without letters: a skeleton's bones, handles, marks, and the letters' own tints.
    const bare = ["rule", "edge", "focus", "kind", "tint"];
    const grounds = new Set([...GROUNDS, ...Object.values(TEXT).flat(), ...bare]);
    expect(uses("background").filter((name) => !grounds.has(name))).toEqual([]);
  });

  test("take every colour from the table, but for white letters, masks and paper in print", () => {
    const loose = sheets.flatMap(({ path, css }) =>
      [...css.matchAll(/#[0-9a-f]{3,8}\b/gi)].map(([hex]) => `${path} ${hex}`),
    );
    expect(loose.filter((line) => !/ #(?:fff|000|444)$/.test(line))).toEqual([]);
  });
});
