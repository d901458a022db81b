import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftArticle } from "../draft-article.ts";

const FILLER = "The weather was mild and the streets of the old town were full of people that day.";

function draftTitles(text: string): readonly string[] {
  const paragraphs = [text, FILLER].map((one) => ({ text: one, style: "body" as const }));
  const raw = { headline: "A week in spring", byline: [], paragraphs };
  return draftArticle(raw, { published: "2031-03-05" }).article.events.map(({ title }) => title);
}

describe("toTitle", () => {
  it.each([
    ["Tom Hadley said that he was tired of waiting.", "Hadley: he was tired of waiting"],
    [
      "Tom Hadley said on Monday that Clara Berg, the foreign minister, would not attend because of a strike.",
      "Hadley: Berg would not attend",
    ],
    ["“This is a farce,” Tom Hadley told reporters.", "Hadley: “This is a farce”"],
    ["Tom Hadley called Clara Berg “a mystery”.", "Hadley: “a mystery”"],
    [
      "Reuters reported that Prime Minister Clara Berg had offered to halt the works along the border of the province.",
      "Reuters: Berg offered to halt the works…",
    ],
    ["Tom Hadley denied that he had met the envoys.", "Hadley denied that he had met the envoys"],
    ["Tom Hadley urged Norway to wait.", "Hadley urged Norway to wait"],
    ["Norway rejected the conditions on Monday.", "Norway rejected the conditions on Monday"],
    ["Norway handed over a draft of terms.", "Norway: draft of terms"],
    ["Clara Berg was criticised by Norway on Monday.", "Berg was criticised by Norway on Monday"],
    ["The agreement on fish quotas was not signed.", "Agreement on fish quotas was not signed"],
    [
      "OSLO, March 4 - The talks will go on, Tom Hadley said on Monday.",
      "Hadley: the talks will go on",
    ],
    ["Clara Berg travelled to the Norwegian capital on Monday.", "Berg to the Norwegian capital"],
    ["Clara Berg met Tom Hadley in Oslo on Monday.", "Berg, Hadley: meeting in Oslo"],
    [
      "Clara Berg held talks with Tom Hadley at the White House.",
      "Berg, Hadley: talks at the White House",
    ],
    ["Clara Berg flew to Oslo on Monday.", "Berg to Oslo"],
    ["Clara Berg and Tom Hadley spoke by phone on Monday.", "Berg, Hadley: phone call"],
  ])("reads %s", (text, title) => {
    expect(draftTitles(text)).toContain(title);
  });

  it("is a line that leaves room for the next, and closes its quotation", () => {
    const piece = fc.constantFrom(
      ..."Clara Berg|Tom Hadley|Norway|said that|“|”|,|had offered to|would not attend|because|the talks|in Oslo|.|rejected".split(
        "|",
      ),
    );
    const texts = fc.array(piece, { maxLength: 40 }).map((all) => `${all.join(" ")}.`);
    fc.assert(
      fc.property(texts, (text) => {
        for (const title of draftTitles(text)) {
          expect(title).not.toMatch(/\n|[\s,]$/);
          expect(title.length).toBeLessThan(90);
          expect(title.split("“").length).toBe(title.split("”").length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
