import { expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const toBytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test("byte order marks decide and are dropped", () => {
  expect(decodeText(encode("\ufeffé"))).toBe("é");
  expect(decodeText(Uint8Array.of(0xff, 0xfe, 0xe9, 0))).toBe("é");
  expect(decodeText(Uint8Array.of(0xfe, 0xff, 0, 0xe9))).toBe("é");
});

test("without a mark UTF-8 is tried, then windows-1252", () => {
  expect(decodeText(encode("“é”"))).toBe("“é”");
  expect(decodeText(toBytes("\x93\xe9\x94"))).toBe("“é”");
});

test("a page that is no UTF-8 is read in the encoding that it declares", () => {
  const page = '<meta http-equiv="content-type" content="text/html; charset=windows-1251">';
  expect(decodeText(toBytes(`${page}\xcf\xf3\xf2\xe8\xed`), true)).toBe(`${page}Путин`);
  expect(decodeText(encode(`${page}Путин`), true)).toBe(`${page}Путин`);
});

test("an unknown encoding, and UTF-16 written in ASCII, count as none", () => {
  for (const label of ["no-such", "utf-16"]) {
    const page = `<meta charset="${label}">`;
    expect(decodeText(toBytes(`${page}\xe9`), true)).toBe(`${page}é`);
  }
});
