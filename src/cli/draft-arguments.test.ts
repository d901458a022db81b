import { expect, test } from "vitest";
import { parseDraftArguments } from "./draft-arguments.ts";

test("file and options are read in any order", () => {
  const words = [
    "--published",
    "22 April 2025",
    "a.txt",
    "--time-zone=Europe/Kyiv",
    "--language",
    "en_gb",
  ];
  expect(parseDraftArguments(words)).toEqual({
    ok: true,
    value: { file: "a.txt", published: "2025-04-22", timeZone: "Europe/Kyiv", language: "en-GB" },
  });
});

test.each([
  [[], "No file"],
  [["a.txt", "b.txt"], "More than one file"],
  [["a.txt", "--publish", "2025-04-22"], "no option --publish"],
  [["a.txt", "-p"], "no option -p"],
  [["a.txt", "--constructor"], "no option --constructor"],
  [["a.txt", "--published"], "--published needs a value"],
  [["a.txt", "--published", "soon"], '"soon"'],
  [["a.txt", "--time-zone", "Mars"], '"Mars"'],
  [["a.txt", "--language", "the Queen’s"], "the Queen’s"],
])("%j is refused with a sentence about %j", (words, part) => {
  const parsed = parseDraftArguments(words);
  expect(parsed.ok).toBe(false);
  expect(parsed.ok ? "" : parsed.error).toContain(part);
});
