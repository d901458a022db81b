import { describe, expect, it } from "vitest";
import { findPlaceCountry, toPlaceKey } from "./place-country.ts";

describe("findPlaceCountry", () => {
  it.each([
    ["Oslo", "NO"],
    ["Bergen", "NO"],
    ["Norway", "NO"],
    ["Norwegian capital", "NO"],
    ["Winter Palace", undefined],
    ["", undefined],
  ])("knows %s", (name, country) => {
    expect(findPlaceCountry(name)).toBe(country);
  });
});

describe("toPlaceKey", () => {
  it("takes a capital and its description for one place", () => {
    expect(toPlaceKey("the Norwegian capital")).toBe(toPlaceKey("Oslo"));
    expect(toPlaceKey("Bergen")).not.toBe(toPlaceKey("Oslo"));
  });
});
