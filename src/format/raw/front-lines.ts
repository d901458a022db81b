import { foldText } from "../../base/fold-text.ts";
import type { RawParagraph, RawText } from "../../model/raw-text.ts";
import { findBylineLine } from "./byline-names.ts";
import { findDatelineDate } from "./find-dateline-date.ts";
import { findPublishedLine } from "./parse-published.ts";

/** How many paragraphs may stand before a byline or a date: kicker, headline, standfirst and such. */
const FRONT = 8;
const MAX_HEADLINE = 160;
const MAX_FRONT_LINE = 160;
const UPDATED = /^(?:last\s)?(?:updated|modified)\b/i;

/**
 * The text of `paragraphs` with what its first lines say of itself taken out: a headline (a heading,
 * or a short first line without a final point), "By …" lines, lines that are a date. Failing
 * these, a dateline with its year dates the text. What is `known` already wins, and its headline is
 * not repeated in the text.
 *
 *     Envoy back in Moscow / By Jane Doe / 22 April 2025 / He will …
 *     → headline, byline, published, one paragraph
 */
export function toRawText(
  paragraphs: readonly RawParagraph[],
  known: Partial<RawText> = {},
): RawText {
  const byline: string[] = [];
  let published: string | undefined;
  let dateline: string | undefined;
  const rest: RawParagraph[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    const parts = at < FRONT ? splitFrontLine(paragraph) : [];
    const names = parts.map(findBylineLine);
    const dates = parts.map((part) => findPublishedLine(part));
    const isFront = parts.every(
      (part, i) => names[i]?.length !== 0 || dates[i] !== undefined || UPDATED.test(part),
    );
    if (parts.length > 0 && isFront) {
      byline.push(...names.flat());
      published ??= dates.find((date) => date !== undefined);
    } else {
      if (at < FRONT) dateline ??= findDatelineDate(paragraph.text);
      rest.push(paragraph);
    }
  }
  published ??= dateline;
  const front = takeHeadline(rest, known.headline);
  return {
    ...(published === undefined ? {} : { published }),
    ...known,
    ...(front.headline === undefined ? {} : { headline: front.headline }),
    byline: known.byline !== undefined && known.byline.length > 0 ? known.byline : byline,
    paragraphs: front.paragraphs,
  };
}

/** Whether a line can be a headline: short, with a letter, without a final point. */
export function isHeadlineLike(text: string): boolean {
  return (
    text.length <= MAX_HEADLINE && /\p{L}/u.test(text) && !/[.,;:…。،؛—–-]["”’»)\]]*$/.test(text)
  );
}

function splitFrontLine({ text, style }: RawParagraph): string[] {
  const isLine = text.length <= MAX_FRONT_LINE && (style === "body" || style === "heading");
  return isLine ? text.split(/\s[|·•]\s/) : [];
}

function takeHeadline(paragraphs: readonly RawParagraph[], known: string | undefined) {
  const [first, ...others] = paragraphs;
  if (first === undefined) return { headline: known, paragraphs };
  if (known !== undefined) {
    const isRepeated = foldText(first.text) === foldText(known) && others.length > 0;
    return { headline: known, paragraphs: isRepeated ? others : paragraphs };
  }
  const canBe = first.style === "heading" || (first.style === "body" && isHeadlineLike(first.text));
  return canBe && others.length > 0
    ? { headline: first.text, paragraphs: others }
    : { headline: undefined, paragraphs };
}
