import { expect, test } from "vitest";
import { countLongest, findCountryName, findEntry, isPlaceEntry } from "./gazetteer.ts";
import { findGender, isGivenName, isLeadingSurname, isSurname } from "./person-names.ts";

test.each([
  ["Norway", "country", "NO"],
  ["Norwegians", "people", "NO"],
  ["Oslo", "capital", "NO"],
  ["Kremlin", "seat", "RU"],
  ["Washington, D.C.", "capital", "US"],
  ["Lyon", "city", "FR"],
  ["Crimea", "territory", undefined],
  ["Le Monde", "outlet", "FR"],
  ["World War II", "work", undefined],
])("%s is known as %s of %s", (name, kind, country) => {
  expect(findEntry(name)?.kind).toBe(kind);
  expect(findEntry(name)?.country).toBe(country);
});

test("the usual name stands for all names of a body", () => {
  expect(findEntry("North Atlantic Treaty Organization")?.name).toBe("NATO");
});

test("case matters and unknown names have no entry", () => {
  expect(findEntry("us")).toBeUndefined();
  expect(isPlaceEntry(findEntry("constructor"))).toBe(false);
});

test("the longest known name tells how far to look", () => {
  expect(countLongest("Papua")).toBe(3);
  expect(countLongest("Qwertz")).toBe(1);
});

test("codes have names", () => {
  expect(findCountryName("SZ")).toBe("Eswatini");
});

test("given names tell the gender where only one bears them", () => {
  expect(findGender("Olga")).toBe("female");
  expect(findGender("Mohammed")).toBe("male");
  expect(findGender("Qwertz")).toBeUndefined();
  expect(isGivenName("Jean-Luc")).toBe(true);
  expect(isGivenName("Ministry")).toBe(false);
});

test("family names are known, also those that stand first", () => {
  expect(isSurname("Okafor")).toBe(true);
  expect(isLeadingSurname("Nguyen")).toBe(true);
  expect(isLeadingSurname("Okafor")).toBe(false);
});
