import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "./fold-text.ts";

test("case, accents and white space do not count", () => {
  expect(foldText("  Élysée\n\tTALKS ")).toBe("elysee talks");
  expect(foldText("E\u0301lan")).toBe(foldText("\u00c9lan"));
  expect(foldText("İstanbul Ångström Łódź")).toBe("istanbul angstrom łodz");
  expect(foldText("Зеле́нский")).toBe("зеленскии");
});

test("text without letters of two cases stays as it is", () => {
  for (const text of ["", "12 / 3", "😀", "北京", "محادثات"]) expect(foldText(text)).toBe(text);
});

test("folding twice is folding once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});
