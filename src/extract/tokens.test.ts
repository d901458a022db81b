import fc from "fast-check";
import { expect, test } from "vitest";
import { toTokens } from "./tokens.ts";

const toTexts = (text: string) => toTokens(text).map((token) => token.text);

test.each([
  ["Putin’s aide (U.S.) won’t", ["Putin", "’s", "aide", "(", "U.S.", ")", "won’t"]],
  ["1,200.5 at 20:30 on the 3rd", ["1,200.5", "at", "20:30", "on", "the", "3rd"]],
  ["Marks&Co and AT&T…", ["Marks&Co", "and", "AT&T", "…"]],
  ["Jean-Luc O'Neill... £4m", ["Jean-Luc", "O'Neill", "...", "£", "4", "m"]],
  ["в Киеве 5 мая", ["в", "Киеве", "5", "мая"]],
])("%s is cut into tokens", (text, tokens) => {
  expect(toTexts(text)).toEqual(tokens);
});

const LATIN = fc.string({ unit: fc.constantFrom(..."aZéÑß 19.,:'’-–&()½²$\n\t“”n't's") });

test("Latin text is cut alike alone and beside another script", () => {
  fc.assert(
    fc.property(LATIN, (text) => {
      expect(toTexts(`${text} Я`)).toEqual([...toTexts(text), "Я"]);
    }),
  );
});

test("tokens and the white space between them are the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let end = 0;
      for (const token of toTokens(text)) {
        expect(text.slice(end, token.start).trim()).toBe("");
        expect(text.slice(token.start, token.end)).toBe(token.text);
        end = token.end;
      }
      expect(text.slice(end).trim()).toBe("");
    }),
  );
});
