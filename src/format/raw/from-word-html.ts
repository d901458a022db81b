import type { RawParagraph, RawText } from "../../model/raw-text.ts";
import { cleanLine } from "./clean-text.ts";
import { isHeadlineLike, toRawText } from "./front-lines.ts";
import { type HtmlBlock, toHtmlBlocks } from "./html-blocks.ts";

/** A heading set in bold instead of a heading style is at most this long, in characters. */
const MAX_BOLD_HEADING = 120;

/** Word styles whose names say more than Word's own headings, for the converter to HTML. */
export const WORD_STYLES: readonly string[] = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Block Text'] => blockquote:fresh",
];

/**
 * The raw text of a word processor's document that was converted to HTML with `WORD_STYLES`: its
 * title or first line is the headline; notes stand at the end, without the marks that call them.
 */
export function fromWordHtml(page: Document): RawText {
  const copy = page.cloneNode(true) as Document;
  for (const mark of [...copy.querySelectorAll('a[href^="#footnote"], a[href^="#endnote"]')]) {
    mark.remove();
  }
  const subtitle = copy.querySelector(".subtitle");
  subtitle?.remove();
  const standfirst = cleanLine(subtitle?.textContent ?? "");
  const paragraphs = toHtmlBlocks(copy.body ?? copy).map(toParagraph);
  return toRawText(paragraphs, standfirst === "" ? {} : { standfirst });
}

function toParagraph({ text, style, boldShare }: HtmlBlock): RawParagraph {
  const isHeading =
    style === "body" && boldShare === 1 && text.length <= MAX_BOLD_HEADING && isHeadlineLike(text);
  return { text, style: isHeading ? "heading" : style };
}
