import fc from "fast-check";
import { expect, test } from "vitest";
import { parseArticleTime } from "../../model/zoned-time.ts";
import { findPublishedLine, parsePublished } from "./parse-published.ts";

test.each([
  ["2025-04-22", "2025-04-22"],
  ["2025-04-22T18:00:00Z", "2025-04-22T18:00:00Z"],
  ["2025-04-22T18:00:00.000Z", "2025-04-22T18:00:00Z"],
  ["2025-04-22T18:00+0300", "2025-04-22T18:00:00+03:00"],
  ["2025-04-22 18:00:00 +03:00", "2025-04-22T18:00:00+03:00"],
  ["2025-04-22T18:00:00", "2025-04-22"],
  ["20250422", "2025-04-22"],
  ["2025/04/22", "2025-04-22"],
  ["22.4.2025", "2025-04-22"],
  ["Tue, 22 Apr 2025 18:00:00 GMT", "2025-04-22T18:00:00Z"],
  ["April 22nd, 2025", "2025-04-22"],
  ["22 April 2025, 6:05 pm UTC", "2025-04-22T18:05:00Z"],
  ["Sept. 1, 2025", "2025-09-01"],
])("metadata %s is %s", (written, iso) => {
  expect(parsePublished(written)).toBe(iso);
});

test.each([
  "",
  "yesterday",
  "2025-02-30",
  "2025-13-01",
  "0001-01-01T00:00:00",
  "1970-01-01T00:00:00Z",
  "04/22/2025",
  "22 Apples 2025",
  "April 2025",
])("metadata %j gives no date", (written) => {
  expect(parsePublished(written)).toBeUndefined();
});

test.each([
  ["Published 22 April 2025", "2025-04-22"],
  ["First published: Tuesday 22 April 2025", "2025-04-22"],
  ["April 22, 2025", "2025-04-22"],
  ["Posted on Apr. 22, 2025 at 6:00 PM GMT", "2025-04-22T18:00:00Z"],
  ["22 Apr 2025 18:00 BST", "2025-04-22"],
  ["22 April 2025, updated 23 April 2025 10:00", "2025-04-22"],
  ["22 April 2025 · 5 min read", "2025-04-22"],
])("the line %j is the date %s", (line, iso) => {
  expect(findPublishedLine(line)).toBe(iso);
});

test.each([
  "On 22 April 2025 they met.",
  "22 April 2025 was a quiet day",
  "LONDON, April 22 (Agency) — The envoy left.",
  "Updated 23 April 2025",
  "April 22",
])("the line %j is no date of publication", (line) => {
  expect(findPublishedLine(line)).toBeUndefined();
});

test("any text gives a date that exists, or none", () => {
  const dateLike = fc.stringMatching(
    /^(20\d\d|\d{1,2})[-./ ](\d{1,2}|April|Feb)[-./ T]\d{1,4}.{0,20}$/,
  );
  fc.assert(
    fc.property(fc.oneof(dateLike, fc.string()), (text) => {
      const published = parsePublished(text);
      if (published !== undefined && published.length > 10) {
        expect(parseArticleTime(published, "UTC")).toBeDefined();
      }
    }),
  );
});
