import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, loadSettings, type Settings, saveSettings } from "./settings.ts";

/** A storage that keeps its values in memory. */
function createStorage(kept: Record<string, string> = {}) {
  return {
    kept,
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
  };
}

function createBrokenStorage(): Pick<Storage, "getItem" | "setItem"> {
  const fail = () => {
    throw new DOMException("blocked", "SecurityError");
  };
  return { getItem: fail, setItem: fail };
}

/** The settings read from a storage that holds `text`. */
function loadFrom(text: string): Settings {
  const storage = createStorage();
  saveSettings(storage, DEFAULT_SETTINGS);
  for (const key of Object.keys(storage.kept)) storage.kept[key] = text;
  return loadSettings(storage);
}

const anySettings: fc.Arbitrary<Settings> = fc.record(
  {
    theme: fc.constantFrom("system", "light", "dark"),
    panel: fc.constantFrom("axis", "list"),
    panelShare: fc.double({ min: 0.3, max: 0.7, noNaN: true }),
    hoverCards: fc.boolean(),
    letterKeys: fc.boolean(),
    followReading: fc.boolean(),
  },
  { noNullPrototype: true },
);

describe("settings", () => {
  test("come back as they were kept", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const storage = createStorage();
        saveSettings(storage, settings);
        expect(loadSettings(storage)).toEqual(settings);
      }),
    );
  });

  test("are the defaults where nothing is kept, or nothing can be", () => {
    for (const storage of [createStorage(), createBrokenStorage(), undefined]) {
      expect(loadSettings(storage)).toEqual(DEFAULT_SETTINGS);
    }
  });

  test("stand under the key that colours the page before its first paint", () => {
    const storage = createStorage();
    saveSettings(storage, { ...DEFAULT_SETTINGS, theme: "dark" });
    expect(JSON.parse(storage.kept["dateline.settings"] ?? "")).toMatchObject({ theme: "dark" });
  });

  test("that cannot be kept are passed over", () => {
    for (const storage of [createBrokenStorage(), undefined]) {
      expect(() => saveSettings(storage, DEFAULT_SETTINGS)).not.toThrow();
    }
  });

  test("that are broken fall back one by one", () => {
    const broken = { theme: "pink", panelShare: 3, hoverCards: "yes", letterKeys: false };
    expect(loadFrom(JSON.stringify({ ...broken, panel: "list" }))).toEqual({
      ...DEFAULT_SETTINGS,
      panel: "list",
      letterKeys: false,
    });
  });

  test("are sound whatever is kept", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { theme, panel, panelShare, ...flags } = loadFrom(text);
        expect(["system", "light", "dark"]).toContain(theme);
        expect(["axis", "list"]).toContain(panel);
        expect(panelShare >= 0.3 && panelShare <= 0.7).toBe(true);
        expect(Object.values(flags).every((flag) => typeof flag === "boolean")).toBe(true);
      }),
    );
  });
});
