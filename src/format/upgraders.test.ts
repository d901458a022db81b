import { expect, test } from "vitest";
import { type JsonObject, UPGRADERS, type UpgraderTable, upgrade } from "./upgraders.ts";

const TABLE: UpgraderTable = new Map([
  [1, ({ ["title"]: headline, ...rest }: JsonObject): JsonObject => ({ ...rest, headline })],
  [2, (json: JsonObject): JsonObject => ({ ...json, paragraphs: [] })],
]);

test("a file of an older version is taken up step by step and is not changed itself", () => {
  const json = Object.freeze({ version: 1, title: "T", extra: 1 });
  expect(upgrade(json, 3, TABLE)).toEqual({
    ok: true,
    value: { version: 3, headline: "T", paragraphs: [], extra: 1 },
  });
  expect(upgrade({ version: 2 }, 3, TABLE)).toEqual({
    ok: true,
    value: { version: 3, paragraphs: [] },
  });
});

test("a file of the current version is returned as it is", () => {
  const json = { version: 1 };
  expect(UPGRADERS.size).toBe(0);
  expect(upgrade(json, 1)).toEqual({ ok: true, value: json });
});

test("newer and unknown versions are refused", () => {
  expect(upgrade({ version: 4 }, 3, TABLE)).toMatchObject({ error: { kind: "newer", version: 4 } });
  for (const version of [undefined, 0, -1, 1.5, "1", null]) {
    expect(upgrade({ version }, 3, TABLE)).toMatchObject({ error: { kind: "unknown", version } });
  }
  expect(upgrade({ version: 1 }, 2, new Map())).toMatchObject({ error: { kind: "unknown" } });
});
