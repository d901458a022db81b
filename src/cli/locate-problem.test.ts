import { expect, test } from "vitest";
import { createLocator } from "./locate-problem.ts";
import { validateText } from "./validate-text.ts";

const TEXT = `{
  "a": 1,
  "list": [
    { "x": 1 },
    { "x": { "y": 2 }, "a": 1 }
  ],
  "a": 2
}`;

test("a path is found at its property or entry", () => {
  const locate = createLocator(TEXT);
  expect(locate([])).toEqual({ line: 1, column: 1 });
  expect(locate(["list"])).toEqual({ line: 3, column: 3 });
  expect(locate(["list", 1])).toEqual({ line: 5, column: 5 });
  expect(locate(["list", 1, "x", "y"])).toEqual({ line: 5, column: 14 });
});

test("of a property written twice the last counts; what is absent is where it would be", () => {
  const locate = createLocator(TEXT);
  expect(locate(["a"])).toEqual({ line: 7, column: 3 });
  expect(locate(["list", 1, "z"])).toEqual({ line: 5, column: 5 });
  expect(locate(["list", 9, "z"])).toEqual({ line: 3, column: 3 });
});

test("in text that is no JSON every path is where reading ends", () => {
  expect(createLocator('{\n  "a" 1 }')(["a"])).toEqual({ line: 2, column: 7 });
  expect(createLocator("[".repeat(100_000))(["a"]).line).toBe(1);
});

test("a byte order mark and CRLF do not disturb lines", () => {
  const locate = createLocator(`\uFEFF${TEXT.replaceAll("\n", "\r\n")}`);
  expect(locate(["list", 1, "x", "y"])).toEqual({ line: 5, column: 14 });
});

test("validation lists problems in the order of the file and sums up", () => {
  const text = `{
    "format": "dateline-article", "version": 1, "id": "t", "language": "en", "headline": "H",
    "published": "2025-04-22T18:00:00Z", "timeZone": "UTC",
    "paragraphs": [{ "id": "p1", "text": "Text" }],
    "events": [
      { "id": "e1", "kind": "call", "status": "planned", "title": "T", "when": { "edtf": "soon" } },
      { "id": "e2", "kind": "summit", "status": "planned", "title": "T" }
    ]
  }`;
  const { lines, isSound } = validateText("t.json", text);
  expect(isSound).toBe(false);
  expect(lines.map((line) => line.split(": ", 1)[0])).toEqual([
    "t.json:6:82 events[0].when.edtf unsupportedDate (changed)",
    "t.json:7:21 events[1].kind unknownKind (lost)",
    "t.json",
  ]);
  expect(lines.at(-1)).toContain("2 problems (1 lost, 1 changed)");
  expect(lines.at(-1)).toContain("1 of 2 events");
});

test("a sound file gives one line", () => {
  const text = `{ "format": "dateline-article", "version": 1, "id": "t", "language": "en",
    "headline": "H", "published": "2025-04-22T18:00:00Z", "timeZone": "UTC",
    "paragraphs": [{ "id": "p1", "text": "Text" }] }`;
  const { lines, isSound } = validateText("t.json", text);
  expect(isSound).toBe(true);
  expect(lines).toHaveLength(1);
});

test("a file that is no article is one problem", () => {
  const { lines, isSound } = validateText("t.json", "<html>");
  expect(isSound).toBe(false);
  expect(lines[0]).toContain("notJson");
});
