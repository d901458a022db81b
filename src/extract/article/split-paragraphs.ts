import type { RawParagraph, RawText } from "../../model/raw-text.ts";

/** A longer paragraph is no paragraph of news but a text that lost its line breaks. */
const MOST_CHARACTERS = 6000;
/** Length of what it is cut into: about three hundred words. */
const PART_CHARACTERS = 2000;

/** `raw` with overlong paragraphs cut after sentences, so that a person can read and point at them. */
export function splitLongParagraphs(raw: RawText): RawText {
  if (raw.paragraphs.every(({ text }) => text.length <= MOST_CHARACTERS)) return raw;
  return { ...raw, paragraphs: raw.paragraphs.flatMap(splitParagraph) };
}

function splitParagraph(paragraph: RawParagraph): readonly RawParagraph[] {
  const { text, style } = paragraph;
  if (text.length <= MOST_CHARACTERS) return [paragraph];
  const parts: RawParagraph[] = [];
  let start = 0;
  while (start < text.length) {
    const end = findCut(text, start);
    const part = text.slice(start, end).trim();
    if (part !== "") parts.push({ text: part, style });
    start = end;
  }
  return parts;
}

// After the last sentence that fits; else after the last word; else anywhere but inside a character.
function findCut(text: string, start: number): number {
  const limit = start + PART_CHARACTERS;
  if (limit >= text.length) return text.length;
  const part = text.slice(start, limit);
  const sentence = Math.max(...[". ", "! ", "? ", ".” ", '." '].map((end) => toEnd(part, end)));
  if (sentence > 0) return start + sentence;
  const space = part.lastIndexOf(" ");
  if (space > 0) return start + space + 1;
  const isHalf = /[\uD800-\uDBFF]$/.test(part);
  return isHalf ? limit - 1 : limit;
}

function toEnd(part: string, end: string): number {
  const at = part.lastIndexOf(end);
  return at < 0 ? 0 : at + end.length;
}
