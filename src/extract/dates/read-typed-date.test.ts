import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIsoDay } from "../../model/calendar-day.ts";
import { parseEdtf } from "../../model/edtf.ts";
import { readTypedDate } from "./read-typed-date.ts";

// Tuesday, in ISO week 17.
const PUBLISHED = parseIsoDay("2025-04-22") as NonNullable<ReturnType<typeof parseIsoDay>>;

function read(text: string): string {
  const date = readTypedDate(text, PUBLISHED);
  return date.kind === "known" ? date.edtf : date.kind;
}

describe("a typed date", () => {
  it.each([
    ["", "none"],
    ["2025-04-22", "2025-04-22"],
    [" [2025-04-23..2025-04-27] ", "[2025-04-23..2025-04-27]"],
    ["2025-4-3", "2025-04-03"],
    ["last week", "[2025-04-14..2025-04-20]"],
    ["on Tuesday", "2025-04-22"],
    ["in the 1990s", "199X"],
    ["in early June", "[2025-06-01..2025-06-10]"],
    ["On the 3rd of May, 1931.", "1931-05-03"],
    ["at 5 pm on 3 May", "2025-05-03"],
    ["7/8/2007", "[2007-07-08,2007-08-07]"],
  ])("%j is read as %s", (text, edtf) => {
    expect(read(text)).toBe(edtf);
  });

  it.each([
    ["from 23 to 27 April 2025", "2025-04-23/2025-04-27"],
    ["23-27 April", "2025-04-23/2025-04-27"],
    ["23–27 April 2025", "2025-04-23/2025-04-27"],
    ["between 3 May and 5 May", "2025-05-03/2025-05-05"],
    ["between 3 and 5 May 2025", "2025-05-03/2025-05-05"],
    ["3 May 2025 to 5 June 2025", "2025-05-03/2025-06-05"],
  ])("%j is read as the whole stretch %s", (text, edtf) => {
    expect(read(text)).toBe(edtf);
  });

  it.each([
    ["until 3 May 2025", "../2025-05-03"],
    ["since 2020", "2020/.."],
    ["before 3 May 2025", "[..2025-05-02]"],
    ["before May 2025", "[..2025-04-30]"],
    ["by 3 May 2025", "[..2025-05-03]"],
    ["around 5 May", "2025-05-05~"],
    ["about 1990", "1990~"],
    ["around the 5th of May", "2025-05-05~"],
  ])("%j keeps its bound or its doubt: %s", (text, edtf) => {
    expect(read(text)).toBe(edtf);
  });

  it.each([
    "nonsense",
    "nonsense last week",
    "22 April 2025 maybe",
    "3 May or 5 May",
    "3 May and 5 May",
    "30 February 2025",
    "April 31",
    "two weeks",
    "around last week",
    "after Friday",
    "2025-02-30",
    "2025-13-01",
    "2025-13",
    "2025-4-31",
    "[2025-04-22..",
    "2025-04-27/2025-04-23",
    "2025-04-22T18:00",
    "2025-04-22 maybe",
  ])("%j is not understood", (text) => {
    expect(read(text)).toBe("unknown");
  });

  it("says how words were read", () => {
    expect(readTypedDate("later this week", PUBLISHED)).toMatchObject({
      because: "the days left in the week of publication",
    });
  });

  it("is always a date of the format", () => {
    const parts = fc.constantFrom(
      "from",
      "3",
      "May",
      "to",
      "-",
      "2025",
      "until",
      "last",
      "week",
      "X",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), (words) => {
        const date = readTypedDate(words.join(" "), PUBLISHED);
        expect(date.kind !== "known" || parseEdtf(date.edtf).ok).toBe(true);
      }),
    );
  });
});
