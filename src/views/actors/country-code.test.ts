import { expect, test } from "vitest";
import { findCountryCode } from "./country-code.ts";

test.each([
  ["", ""],
  [" ru ", "RU"],
  ["UK", "GB"],
  ["eu", "EU"],
  ["XK", "XK"],
  ["U1", undefined],
  ["USA", undefined],
  ["QX", undefined],
  ["ZZ", undefined],
  ["SU", undefined],
])("reads the country %j as %j", (typed, code) => {
  expect(findCountryCode(typed)).toBe(code);
});
