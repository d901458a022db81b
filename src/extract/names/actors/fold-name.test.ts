import fc from "fast-check";
import { expect, test } from "vitest";
import { foldName, isSameGivenName } from "./fold-name.ts";

test.each([
  [["Yuri", "Yury", "Yuriy", "Iurii"]],
  [["Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskyi"]],
  [["Witkoff", "Vitkov"]],
  [["al-Assad", "Assad"]],
  [["Aleksandr", "Alexandr"]],
  [["Núñez", "Nunez"]],
])("%s are one name", (forms) => {
  expect(new Set(forms.map(foldName)).size).toBe(1);
});

test("other names stay apart", () => {
  expect(foldName("Petrov")).not.toBe(foldName("Pavlov"));
});

test("short forms and initials can be one person's", () => {
  expect(isSameGivenName("Steve", "Steven")).toBe(true);
  expect(isSameGivenName("J", "John")).toBe(true);
  expect(isSameGivenName("Anna", "Peter")).toBe(false);
});

test("any string folds to letters only", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(foldName(text)).toMatch(/^\p{L}*$/u);
    }),
  );
});
