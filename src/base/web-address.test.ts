import { expect, test } from "vitest";
import { isWebAddress, toHostName } from "./web-address.ts";

test("only http(s) addresses without credentials may become links", () => {
  expect(
    ["https://a.example/b?c#d", "http://a.example", "HTTPS://A.example"].every(isWebAddress),
  ).toBe(true);
  for (const text of [
    "",
    "a.example",
    "//a.example",
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    " https://a.example",
    "data:text/html,x",
    "ftp://a.example",
    "https://user@a.example",
    "https://user:secret@a.example",
    "https://",
    "https:a.example",
  ]) {
    expect(isWebAddress(text), text).toBe(false);
  }
});

test("the host stands for an address, other text for itself", () => {
  expect(toHostName("https://www.a.example/b")).toBe("a.example");
  expect(toHostName("a book")).toBe("a book");
});
