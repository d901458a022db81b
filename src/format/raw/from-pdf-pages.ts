import { foldText } from "../../base/fold-text.ts";
import type { RawParagraph, RawText } from "../../model/raw-text.ts";
import { cleanLine } from "./clean-text.ts";
import { toRawText } from "./front-lines.ts";
import { toLanguageTag } from "./language-tag.ts";
import { markHeadings } from "./mark-headings.ts";
import { type PdfLine, type PdfPage, toPdfLines } from "./pdf-lines.ts";
import { toPdfParagraphs } from "./pdf-paragraphs.ts";
import { dropRunningHeads } from "./pdf-running-heads.ts";

/** What a PDF says of itself; its title is often that of the program that made it. */
export interface PdfProperties {
  readonly title?: string;
  readonly language?: string;
}

/** Before its headline a text has at most this many lines of its own. */
const FRONT = 6;
const MAX_FRONT_LINE = 200;

/**
 * The raw text of a PDF's pages with a text layer: running heads and page numbers dropped, columns
 * in order, lines joined to paragraphs. The title counts only where the first page prints it.
 */
export function fromPdfPages(pages: readonly PdfPage[], properties: PdfProperties = {}): RawText {
  const lines: PdfLine[] = [];
  for (const page of dropRunningHeads(pages)) {
    for (const line of toPdfLines(page, (lines.at(-1)?.column ?? -1) + 1)) lines.push(line);
  }
  const paragraphs = markHeadings(toPdfParagraphs(lines));
  const language = toLanguageTag(properties.language ?? "");
  return toRawText(putHeadlineFirst(paragraphs, properties.title ?? ""), {
    ...(language === undefined ? {} : { language }),
  });
}

/** Takes the headline before a kicker or a newspaper's name: the printed title, else the first heading. */
function putHeadlineFirst(paragraphs: readonly RawParagraph[], title: string): RawParagraph[] {
  const folded = foldText(cleanLine(title));
  const text = paragraphs.findIndex(({ text }) => text.length > MAX_FRONT_LINE);
  const front = paragraphs.slice(0, text < 0 ? FRONT : Math.min(FRONT, text));
  const titled = front.findIndex(({ text }) => folded !== "" && foldText(text) === folded);
  const at = titled >= 0 ? titled : front.findIndex(({ style }) => style === "heading");
  const headline = paragraphs[at];
  if (headline === undefined) return [...paragraphs];
  const others = paragraphs.filter((_, index) => index !== at);
  return [{ ...headline, style: "heading" }, ...others];
}
