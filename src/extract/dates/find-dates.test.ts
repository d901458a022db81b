import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIsoDay } from "../../model/calendar-day.ts";
import { parseEdtf } from "../../model/edtf.ts";
import { toParsedText } from "../parsed-text.ts";
import { findDates } from "./find-dates.ts";

// Tuesday, in ISO week 17.
const PUBLISHED = parseIsoDay("2025-04-22");

function find(text: string, published = PUBLISHED) {
  return findDates(toParsedText(text), published).map((date) => ({
    ...date,
    text: text.slice(date.start, date.end),
  }));
}

function show(text: string): readonly string[] {
  return find(text).map(({ text: words, timex, edtf }) => `${words} = ${timex} ${edtf ?? "-"}`);
}

describe("dates of the calendar", () => {
  it.each([
    ["Tuesday, 22 April 2025", "Tuesday, 22 April 2025 = 2025-04-22 2025-04-22"],
    ["It opened on the 3rd of May, 1931.", "the 3rd of May, 1931 = 1931-05-03 1931-05-03"],
    ["They wed on Sept. 9, 2001, in Ghent.", "Sept. 9, 2001 = 2001-09-09 2001-09-09"],
    ["Filed 2024-02-29 as usual", "2024-02-29 = 2024-02-29 2024-02-29"],
    ["A note of 14.7.1999 survives", "14.7.1999 = 1999-07-14 1999-07-14"],
    ["dated 7/8/2007", "7/8/2007 = 2007-07-08 [2007-07-08,2007-08-07]"],
    ["dated 25/8/2007", "25/8/2007 = 2007-08-25 2007-08-25"],
    ["It has stood since 1843.", "1843 = 1843 1843"],
    ["In the summer of 2003 it rained.", "the summer of 2003 = 2003-SU 2003-22"],
    ["The 1990s were quiet.", "The 1990s = 199 199X"],
    ["a song of the sixties", "the sixties = 196 196X"],
    ["a mill of the 18th century", "the 18th century = 17 [1700..1799]"],
    ["the third quarter of 2009", "the third quarter of 2009 = 2009-Q3 [2009-07..2009-09]"],
    ["the second half of 2008", "the second half of 2008 = 2008-H2 [2008-07..2008-12]"],
    ["They fought in 490 BC.", "490 BC = BC0490 -"],
    ["at 8:30 p.m. on 5 June 2020", "8:30 p.m. on 5 June 2020 = 2020-06-05T20:30 2020-06-05"],
    ["on Easter Monday 2021", "Easter Monday 2021 = 2021-04-05 2021-04-05"],
    ["after the September 11 attacks", "September 11 = 2001-09-11 2001-09-11"],
  ])("reads %j", (text, expected) => {
    expect(show(text)).toEqual([expected]);
  });
});

describe("dates told from the publication", () => {
  it.each([
    ["The envoy spoke yesterday.", "yesterday = 2025-04-21 2025-04-21"],
    ["They met two days ago.", "two days ago = 2025-04-20 2025-04-20"],
    ["It began a year ago.", "a year ago = 2024 2024"],
    ["It was built 200 years ago.", "200 years ago = 1825 1825~"],
    ["It ended two decades ago.", "two decades ago = 2005 2005~"],
    ["Talks were held last week.", "last week = 2025-W16 [2025-04-14..2025-04-20]"],
    ["She will leave next month.", "next month = 2025-05 2025-05"],
    ["He will fly later this week.", "later this week = 2025-W17 [2025-04-23..2025-04-27]"],
    ["He flew in earlier this month.", "earlier this month = 2025-04 [2025-04-01..2025-04-21]"],
    ["The deal is due by early June.", "early June = 2025-06 [2025-06-01..2025-06-10]"],
    ["It closed at the end of March.", "the end of March = 2025-03 [2025-03-21..2025-03-31]"],
    ["It will open in mid-April.", "mid-April = 2025-04 [2025-04-11..2025-04-20]"],
    ["They will meet in two weeks.", "two weeks = 2025-W19 [2025-05-05..2025-05-11]"],
    ["He resigned this morning.", "this morning = 2025-04-22TMO 2025-04-22"],
    ["It snowed last winter.", "last winter = 2024-WI 2024-24"],
    ["Profit rose from $3 million a year earlier.", "a year earlier = 2024 2024"],
    ["The lease ended last Dec. 31.", "last Dec. 31 = 2024-12-31 2024-12-31"],
    ["They will sign at the bank noon Wednesday.", "noon Wednesday = 2025-04-23T12:00 2025-04-23"],
    ["Output fell in the latest quarter.", "the latest quarter = 2025-Q1 [2025-01..2025-03]"],
    ["For the year, output fell.", "the year = 2025 2025"],
    ["Over the last year prices rose.", "the last year = P1Y -"],
  ])("resolves %j", (text, expected) => {
    expect(show(text)).toEqual([expected]);
  });

  it.each([
    ["The ministers will meet on Wednesday.", "2025-04-23"],
    ["The ministers met on Wednesday.", "2025-04-16"],
    ["He said on Tuesday that it was over.", "2025-04-22"],
    ["On Thursday the two sides are to sign.", "2025-04-24"],
    ["The visit, announced on Friday, is off.", "2025-04-18"],
    ["The court agreed to hear the case on Monday.", "2025-04-28"],
    ["Parliament reopens on Monday.", "2025-04-28"],
    ["They came back last Monday.", "2025-04-21"],
    ["They return next Monday.", "2025-04-28"],
  ])("takes the weekday that the verb tells: %j", (text, day) => {
    expect(find(text).map(({ edtf }) => edtf)).toEqual([day]);
  });

  it.each([
    ["The treaty was signed in October.", "2024-10"],
    ["The treaty will be signed in October.", "2025-10"],
    ["The bridge fell on March 30.", "2025-03-30"],
    ["An inquiry will open on 3 May.", "2025-05-03"],
  ])("takes the year that the verb tells: %j", (text, date) => {
    expect(find(text).map(({ edtf }) => edtf)).toEqual([date]);
  });

  it("says why", () => {
    expect(find("He will fly later this week.")[0]?.because).toBe(
      "the days left in the week of publication",
    );
    expect(find("They met on Friday.")[0]?.because).toContain("since the verb is past");
  });
});

describe("dates told from the text", () => {
  it("counts on from the date mentioned before", () => {
    const text =
      "On 3 March 1921 the town fell. The next day it burned. Two weeks later they left.";
    expect(find(text).map(({ timex }) => timex)).toEqual(["1921-03-03", "1921-03-04", "1921-W11"]);
  });

  it("gives bare months of a story their year", () => {
    const years = ["1931", "1932", "1933", "1934", "1935", "1936", "1937", "1938"];
    const story = `${years.map((year) => `In ${year} they marched.`).join(" ")} In May they lost.`;
    expect(find(story).at(-1)?.timex).toBe("1938-05");
  });

  it("keeps the day open where the text does not tell it", () => {
    const [date] = findDates(toParsedText("In June they met."), undefined);
    expect(date).toMatchObject({ timex: "XXXX-06" });
    expect(date).not.toHaveProperty("edtf");
  });
});

describe("two dates that share a word", () => {
  it.each([
    ["They sat from 3 to 5 May.", ["2025-05-03", "2025-05-05"], "2025-05-03/2025-05-05"],
    ["Closed 20-22 April 2024.", ["2024-04-20", "2024-04-22"], "2024-04-20/2024-04-22"],
    ["It ran between March and June 2010.", ["2010-03", "2010-06"], "2010-03/2010-06"],
    ["the 2008–09 season", ["2008", "2009"], "2008/2009"],
    ["They met on April 1 and 2, as planned.", ["2025-04-01", "2025-04-02"], undefined],
  ])("finds both in %j", (text, dates, range) => {
    const found = find(text);
    expect(found.map(({ edtf }) => edtf)).toEqual(dates);
    expect(found[0]?.range?.edtf).toBe(range);
  });

  it("does not glue neighbours", () => {
    const text = "The attack of 2 May, on Sunday night (March 4), was the last.";
    expect(find(text).map(({ text: words }) => words)).toEqual([
      "2 May",
      "Sunday night",
      "March 4",
    ]);
  });
});

describe("durations, sets and references", () => {
  it.each([
    ["The siege took three days.", "DURATION", "P3D"],
    ["a 40-minute call", "DURATION", "PT40M"],
    ["It lasted for decades.", "DURATION", "PXDE"],
    ["two and a half years of talks", "DURATION", "P2.5Y"],
    ["They meet every Tuesday.", "SET", "XXXX-WXX-2"],
    ["15 aircraft a year", "SET", "P1Y"],
    ["The journal appears monthly.", "SET", "P1M"],
    ["He is currently abroad.", "DATE", "PRESENT_REF"],
    ["She recently resigned.", "DATE", "PAST_REF"],
    ["in the near future", "DATE", "FUTURE_REF"],
  ])("finds %j without a calendar date", (text, type, timex) => {
    const found = find(text);
    expect(found).toMatchObject([{ type, timex }]);
    expect(found[0]).not.toHaveProperty("edtf");
  });
});

describe("what is no date", () => {
  it.each([
    "It may rain.",
    "They march on the capital; prices fall and hopes spring up.",
    "The sun sat low for a second.",
    "Theresa May and April Jones disagreed.",
    "It cost $2000 and weighed 1950 kg.",
    "See page 1984 and call 555 2010 1.",
    "They won 3-2 before 1500 people.",
    "Flight 1943 left Gate 12.",
    "The Sunday Times denied it.",
    "the second half of the match",
  ])("finds nothing in %j", (text) => {
    expect(show(text)).toEqual([]);
  });
});

const WORDS =
  "the a an of in on at to from between and or , . ( ) - – / 's May march April 1 2 22 31 2010 1990s 1939 BC early late mid end last next this that week month year days hours ago later two several Tuesday Friday morning noon 8:30 p.m. UTC spring quarter first third every now will met said \n".split(
    " ",
  );

function assertValid(text: string): void {
  const dates = findDates(toParsedText(text), PUBLISHED);
  let end = 0;
  for (const date of dates) {
    expect(date.start).toBeGreaterThanOrEqual(end);
    expect(date.end).toBeGreaterThan(date.start);
    expect(date.end).toBeLessThanOrEqual(text.length);
    for (const edtf of [date.edtf, date.range?.edtf]) {
      if (edtf !== undefined) expect(parseEdtf(edtf).ok).toBe(true);
    }
    end = date.end;
  }
  expect(findDates(toParsedText(text), PUBLISHED)).toEqual(dates);
}

describe("any text", () => {
  it("gives ordered ranges inside it and dates of the format, always the same", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), assertValid));
  });

  it("does so for rows of words of time", () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((row) => row.join(" "));
    fc.assert(fc.property(text, assertValid), { numRuns: 400 });
  });
});
