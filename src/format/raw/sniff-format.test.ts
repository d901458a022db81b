import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sniffFormat } from "./sniff-format.ts";

const encode = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ["article.docx", "docx"],
  ["damaged.docx", "docx"],
  ["article.pdf", "pdf"],
  ["news-page.html", "html"],
  ["notes.md", "markdown"],
  ["utf-16.txt", "plainText"],
  ["right-to-left.txt", "plainText"],
  ["binary.txt", "binary"],
  ["empty.txt", "empty"],
])("%s is %s", (name, format) => {
  expect(sniffFormat(name, readFileSync(`e2e/fixtures/raw/${name}`))).toBe(format);
});

test.each([
  ["a.txt", "%PDF-1.7", "pdf"],
  ["a.pdf", "Just text", "plainText"],
  ["a", "  <!DOCTYPE html><p>", "html"],
  ["a.txt", "<!-- saved from url=(1)x -->\n<html>", "plainText"],
  ["a.doc", "\xd0\xcf\x11\xe0\xa1\xb1", "oldOffice"],
  ["a.docx", "\xd0\xcf\x11\xe0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", "encryptedOffice"],
  ["a.odt", "PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text", "openDocument"],
  ["a.docx", "PK\x03\x04 xl/workbook.xml", "archive"],
  ["a.rtf", "{\\rtf1", "richText"],
  ["a.md", "\x89PNG\r\n", "image"],
  ["constructor", "Text", "plainText"],
])("%s with the bytes %j is %s", (name, bytes, format) => {
  expect(sniffFormat(name, encode(bytes))).toBe(format);
});
