import type { ParagraphStyle } from "../../model/article.ts";
import type { RawParagraph } from "../../model/raw-text.ts";

/**
 * Controls that show nothing: C0 and C1, bidi marks, zero-width spaces, soft hyphens. White space,
 * joiners (Persian, emoji), Arabic number signs and flag tags are of these classes, but matter.
 */
const INVISIBLE =
  /(?!\u200c|\u200d|[\t\n\v\f\r\u0085\u0600-\u0605\u06dd\u070f\u08e2\u{e0020}-\u{e007f}])[\p{Cc}\p{Cf}]/gu;

const LONE_SURROGATE = /\p{Cs}/gu;
const SPACES = /[\s\u0085]{2,}|[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** `text` on one line: invisible controls dropped, white space folded, ends trimmed; all else kept. */
export function cleanLine(text: string): string {
  return dropControls(text).replace(SPACES, " ").trim();
}

/** `text` without invisible controls and half characters; line breaks and spaces stay. */
export function dropControls(text: string): string {
  return text.replace(INVISIBLE, "").replace(LONE_SURROGATE, "\ufffd");
}

/** A paragraph of `text`, or none where nothing visible is left. */
export function toParagraphs(text: string, style: ParagraphStyle = "body"): RawParagraph[] {
  const line = cleanLine(text);
  return line === "" ? [] : [{ text: line, style }];
}
