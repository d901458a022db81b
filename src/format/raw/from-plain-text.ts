import type { RawText } from "../../model/raw-text.ts";
import { toRawText } from "./front-lines.ts";
import { markHeadings } from "./mark-headings.ts";
import { splitParagraphs } from "./split-paragraphs.ts";

/**
 * The raw text of a paste or a .txt file; headline, byline and publication date only where the
 * first lines show them. Any text gives a result, without paragraphs where nothing is visible.
 */
export function fromPlainText(text: string): RawText {
  return toRawText(markHeadings(splitParagraphs(text)));
}
