import type { RawParagraph } from "../../model/raw-text.ts";
import { isHeadlineLike } from "./front-lines.ts";

/** A heading between paragraphs is at most this long, the paragraph after it at least so long. */
const MAX_HEADING = 80;
const MIN_BODY = 100;

/**
 * `paragraphs` with headings marked where only their shape tells: a short line in between without a
 * final point, not a quotation, that follows a whole sentence and precedes a paragraph.
 */
export function markHeadings(paragraphs: readonly RawParagraph[]): RawParagraph[] {
  return paragraphs.map((paragraph, at) => {
    const { text, style } = paragraph;
    const [last, next] = [paragraphs[at - 1], paragraphs[at + 1]];
    const isShaped = text.length <= MAX_HEADING && /^\p{Lu}/u.test(text) && isHeadlineLike(text);
    const isBetween =
      last !== undefined &&
      /[.!?…]["”’»)]*$/.test(last.text) &&
      (next?.text.length ?? 0) >= MIN_BODY;
    return style === "body" && isShaped && isBetween ? { text, style: "heading" } : paragraph;
  });
}
