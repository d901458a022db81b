import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toParsedText } from "../parsed-text.ts";
import { findNames } from "./find-names.ts";

// "person Lena Strand | place Oslo": the names of a text with their types.
function draw(text: string): string {
  return findNames(toParsedText(text))
    .map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)
    .join(" | ");
}

describe("findNames", () => {
  test.each([
    [
      "a score is no part of a team",
      "Dolnik beat Tarnow 3-1 and Seattle lost to Detroit 2-0.",
      "organisation Dolnik | organisation Tarnow | organisation Seattle | organisation Detroit",
    ],
    ["a country that plays stays one", "Kenya beat Peru 2-0.", "place Kenya | place Peru"],
    [
      "a line in capitals has the names that are known",
      "FOOTBALL - KENYA BEAT SOUTH AFRICA IN FINAL .",
      "place KENYA | place SOUTH AFRICA",
    ],
    ["a network is no initial", "On X Lena Strand wrote.", "other X | person Lena Strand"],
    [
      "a body stands before a title",
      "Federal Reserve Chair Anna Holtz spoke.",
      "organisation Federal Reserve | person Anna Holtz",
    ],
    [
      "a title stays outside",
      "The mayor praised Foreign Minister Amadou Sako.",
      "person Amadou Sako",
    ],
    [
      "a country before a title is a name of its own",
      "They met Kenya President Joseph Mwale.",
      "place Kenya | person Joseph Mwale",
    ],
    [
      "particles belong to persons",
      "He praised Anneke van der Berg.",
      "person Anneke van der Berg",
    ],
    ["a particle may come first", "Then von der Tann left.", "person von der Tann"],
    [
      "initials and points belong to persons",
      "They elected Lena P. Strand.",
      "person Lena P. Strand",
    ],
    [
      "a ministry goes on with of and and",
      "She leads the Ministry of Fisheries and Forests.",
      "organisation Ministry of Fisheries and Forests",
    ],
    [
      "the country behind an office is a name of its own",
      "They called the president of Ghana.",
      "place Ghana",
    ],
    [
      "a company ends with its form",
      "He founded Harrow Foods Ltd. in Leeds.",
      "organisation Harrow Foods Ltd. | place Leeds",
    ],
    [
      "an office inside a body's name stays in it",
      "She runs the Office of the President.",
      "organisation Office of the President",
    ],
    ["a street is a place", "She lives in Orchard Road.", "place Orchard Road"],
    ["a lake is a place", "They fish in Lake Turkana.", "place Lake Turkana"],
    [
      "a town and a plural are a team",
      "He trains the Dayton Lizards.",
      "organisation Dayton Lizards",
    ],
    ["demonyms are none of the three", "Some Kurdish fighters left.", "other Kurdish"],
    ["what a hyphen joins is left out", "It hired a Lagos-based firm.", "place Lagos"],
    ["a currency is no name", "It cost US$40 million.", ""],
    ["months are no names", "It opens in March or on Friday.", ""],
    ["the first word of a sentence may be ordinary", "Heavy rain fell. Officials waited.", ""],
    ["an al- name is a person's", "They freed Nasser al-Masri.", "person Nasser al-Masri"],
    ["a family name may come first", "They met Park Geun-mi.", "person Park Geun-mi"],
  ])("%s", (_rule, text, expected) => {
    expect(draw(text)).toBe(expected);
  });

  test("a family name follows the full name", () => {
    const text = "Maren Holtz spoke first. Later Holtz left for Paris.";
    expect(draw(text)).toBe("person Maren Holtz | person Holtz | place Paris");
  });

  test("a definition tells the type", () => {
    expect(draw("Dolna is a village in Hungary.")).toBe("place Dolna | place Hungary");
    expect(draw("The shop sued Tarnex, a software company.")).toBe("organisation Tarnex");
  });

  test("an acronym has the type of its long form", () => {
    const text = "The Lakeside Transport Authority (LTA) reacted. The LTA paid.";
    expect(draw(text)).toBe(
      "organisation Lakeside Transport Authority | organisation LTA | organisation LTA",
    );
  });

  test("one clear mention decides for all of the same name", () => {
    expect(draw("People fear Kolvar. Rain fell near Kolvar. Nobody lives in Kolvar.")).toBe(
      "place Kolvar | place Kolvar | place Kolvar",
    );
  });

  test("any text gives ordered names inside it that do not overlap", () => {
    const words = fc.constantFrom(
      ..."Mr President of the United States and Bank de la Al-Qaeda U.S. St . , 's “ ” ( ) & 747 65th Kim Jong-un London-based in said \n İstanbul".split(
        " ",
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(words).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of findNames(toParsedText(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
        expect(findNames(toParsedText(text))).toEqual(findNames(toParsedText(text)));
      }),
    );
  });
});
