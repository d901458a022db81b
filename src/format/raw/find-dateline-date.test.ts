import { expect, test } from "vitest";
import { findDatelineDate } from "./find-dateline-date.ts";
import { fromPlainText } from "./from-plain-text.ts";

test.each([
  ["OSLO, May 3, 2025 (Wire) - Ministers met.", "2025-05-03"],
  ["Oslo, 3 May 2025 – Ministers met.", "2025-05-03"],
  ["BERGEN, Norway, May 3, 2025 — Ministers met.", "2025-05-03"],
  ["OSLO, Saturday, May 3, 2025 (Wire) -- Ministers met.", "2025-05-03"],
  ["OSLO, May 3, 2025. /NTB/. Ministers met.", "2025-05-03"],
])("%j is dated", (text, day) => {
  expect(findDatelineDate(text)).toBe(day);
});

test.each([
  "OSLO, May 3 (Wire) - Ministers met.",
  "OSLO — Ministers met on May 3, 2025 - again.",
  "In Oslo, May 3, 2025 was a holiday.",
  "OSLO, May 33, 2025 (Wire) - Ministers met.",
])("%j is not", (text) => {
  expect(findDatelineDate(text)).toBeUndefined();
});

test("the dateline of the first paragraphs gives the publication date and stays in the text", () => {
  const dateline = "OSLO, May 3, 2025 (Wire) - Ministers met.";
  const raw = fromPlainText(`Ministers meet in Oslo\n\n${dateline}\n\nThey left.`);
  expect(raw.published).toBe("2025-05-03");
  expect(raw.paragraphs[0]?.text).toBe(dateline);
});

test("a line that tells when the text was published goes before the dateline", () => {
  const raw = fromPlainText("Talks\n\nOSLO, May 3, 2025 (Wire) - They met.\n\n4 May 2025\n\nMore.");
  expect(raw.published).toBe("2025-05-04");
});
