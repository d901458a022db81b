import fc from "fast-check";
import { expect, test } from "vitest";
import { isAllUpper, startsUpper } from "./letter-case.ts";

test.each(["Oslo", "Émile", "Киев", "I"])("%s begins with a capital", (text) => {
  expect(startsUpper(text)).toBe(true);
});

test.each(["", "oslo", "émile", "’s", "4th"])("%j begins with none", (text) => {
  expect(startsUpper(text)).toBe(false);
});

test("capitals are told as by their class in Unicode", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(startsUpper(text)).toBe(/^\p{Lu}/u.test(text));
      expect(isAllUpper(text, 2)).toBe(/^\p{Lu}{2,}$/u.test(text));
    }),
  );
});
