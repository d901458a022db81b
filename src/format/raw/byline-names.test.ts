import { expect, test } from "vitest";
import { findBylineLine, toBylineNames } from "./byline-names.ts";

test.each([
  ["By Jane Doe", ["Jane Doe"]],
  ["By Jane Doe and Jo Roe", ["Jane Doe", "Jo Roe"]],
  ["Jane Doe, Europe Editor, and Jo Roe in Kyiv", ["Jane Doe", "Jo Roe"]],
  ["Ursula von der Sample & Agencies", ["Ursula von der Sample", "Agencies"]],
  ["Jane Doe for the Sample Agency, Voice of America", ["Jane Doe", "Voice of America"]],
  ["Diplomatic correspondent", ["Diplomatic correspondent"]],
  ["https://example.org/jane", []],
])("the byline %j names %j", (text, names) => {
  expect(toBylineNames(text)).toEqual(names);
});

test.each([
  ["By Jane Doe, Political Correspondent", ["Jane Doe"]],
  ["By JANE DOE", ["JANE DOE"]],
  ["By Reuters", ["Reuters"]],
  ["By Land and Sea", []],
  ["By the numbers: a week of talks", []],
  ["By Friday they had met.", []],
  ["Jane Doe", []],
])("the line %j is the byline %j", (line, names) => {
  expect(findBylineLine(line)).toEqual(names);
});
