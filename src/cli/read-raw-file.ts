import { parseHTML } from "linkedom";
import { err, ok, type Result } from "../base/result.ts";
import { decodeText } from "../format/raw/decode-text.ts";
import { fromHtml } from "../format/raw/from-html.ts";
import { fromMarkdown } from "../format/raw/from-markdown.ts";
import { fromPlainText } from "../format/raw/from-plain-text.ts";
import { type RawFormat, sniffFormat } from "../format/raw/sniff-format.ts";
import type { RawText } from "../model/raw-text.ts";

const READERS: Readonly<Partial<Record<RawFormat, (bytes: Uint8Array) => RawText>>> = {
  plainText: (bytes) => fromPlainText(decodeText(bytes)),
  markdown: (bytes) => fromMarkdown(decodeText(bytes)),
  html: (bytes) => fromHtml(parsePage(decodeText(bytes, true))),
};

const REFUSALS: Readonly<Partial<Record<RawFormat, string>>> = {
  empty: "The file is empty",
  docx: "A Word document can be opened in the browser only",
  pdf: "A PDF file can be opened in the browser only",
};

/** The raw text in the bytes of a file, or a sentence that says why there is none. */
export function readRawFile(name: string, bytes: Uint8Array): Result<RawText, string> {
  const format = sniffFormat(name, bytes);
  const read = READERS[format];
  if (read === undefined) {
    return err(`${REFUSALS[format] ?? "This is no .txt, .md or .html file"}.`);
  }
  const raw = read(bytes);
  return raw.paragraphs.length > 0 ? ok(raw) : err("There is no text in the file.");
}

/** Unlike a browser, linkedom adds no html and body to a fragment. */
function parsePage(html: string): Document {
  const page = /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(page).document;
}
