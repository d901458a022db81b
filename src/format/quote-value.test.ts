import { expect, test } from "vitest";
import { formatPath } from "./format-path.ts";
import { quoteValue } from "./quote-value.ts";

test("values are quoted short, visible and safe for a terminal", () => {
  expect(quoteValue("word")).toBe('"word"');
  expect(quoteValue("\u202e\u001b[31m")).toBe('"\\u202e\\u001b[31m"');
  expect(quoteValue("x".repeat(100))).toBe(`"${"x".repeat(59)}…"`);
  expect([undefined, null, 1n, [], {}, Symbol("s")].map(quoteValue)).toEqual([
    "nothing",
    "null",
    "1",
    "a list",
    "an object",
    "Symbol(s)",
  ]);
});

test("paths read like code", () => {
  expect(formatPath([])).toBe("");
  expect(formatPath(["events", 3, "when", "edtf"])).toBe("events[3].when.edtf");
  expect(formatPath(["a b", 0, "\n"])).toBe('["a b"][0]["\\u000a"]');
});
