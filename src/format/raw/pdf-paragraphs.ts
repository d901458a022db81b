import type { RawParagraph } from "../../model/raw-text.ts";
import { toParagraphs } from "./clean-text.ts";
import { joinLines } from "./join-lines.ts";
import type { PdfLine } from "./pdf-lines.ts";

/** A heading's letters are at least this much larger than those of the text. */
const HEADING_SIZE = 1.12;
const SAME_SIZE = 0.08;
/** A line further below the last than this share of the usual distance begins a paragraph. */
const PARAGRAPH_GAP = 1.3;
/** A first line is indented by at least this many letter heights, and at most so many. */
const INDENT = [0.7, 5] as const;
/** A line that ends this many letter heights before its column's edge is the last of a paragraph. */
const SHORT_LINE = 3;
const ENDS_SENTENCE = /[.!?…:。！？؟]["”’»)\]]*\s*$/;
const BULLET = /^\s*[•‣▪◦●]\s*/;

/**
 * The paragraphs of a document's lines, given in reading order: a wide gap, an indent, another
 * letter size or a short last line end one; a paragraph cut by the end of a column or page is joined.
 */
export function toPdfParagraphs(lines: readonly PdfLine[]): RawParagraph[] {
  const bodySize = findUsual(lines.map(({ size, text }) => [round(size), text.length]));
  const leading = findLeading(lines, bodySize);
  const groups: PdfLine[][] = [];
  for (const [at, line] of lines.entries()) {
    const last = lines[at - 1];
    if (
      last === undefined ||
      startsParagraph(last, line, last.size > bodySize * HEADING_SIZE ? last.size * 1.2 : leading)
    )
      groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.flatMap((group) => {
    const text = joinLines(
      group.map((line) => line.text.trim()),
      true,
    );
    if (BULLET.test(text)) return toParagraphs(text.replace(BULLET, ""), "listItem");
    const isLarge = (group[0]?.size ?? 0) >= bodySize * HEADING_SIZE;
    return toParagraphs(text, isLarge && text.length <= 200 ? "heading" : "body");
  });
}

function startsParagraph(last: PdfLine, line: PdfLine, leading: number): boolean {
  if (Math.abs(last.size - line.size) > last.size * SAME_SIZE) return true;
  if (BULLET.test(line.text)) return true;
  const isFull = last.x + last.width > last.right - SHORT_LINE * last.size;
  if (last.column !== line.column) return !isContinued(last, line, isFull);
  if (last.y - line.y > leading * PARAGRAPH_GAP) return true;
  const indent = (line.x - line.left) / line.size;
  const lastIndent = (last.x - last.left) / last.size;
  if (indent >= INDENT[0] && indent <= INDENT[1] && lastIndent < INDENT[0]) return true;
  return !isFull && ENDS_SENTENCE.test(last.text) && !/^\s*\p{Ll}/u.test(line.text);
}

function isContinued(last: PdfLine, line: PdfLine, isFull: boolean): boolean {
  if (ENDS_SENTENCE.test(last.text)) return false;
  return isFull || /^\s*\p{Ll}/u.test(line.text);
}

/** The usual distance between baselines of the text. */
function findLeading(lines: readonly PdfLine[], bodySize: number): number {
  const distances: [number, number][] = [];
  for (const [at, line] of lines.entries()) {
    const last = lines[at - 1];
    if (last?.column !== line.column || round(line.size) !== bodySize) continue;
    const distance = last.y - line.y;
    if (distance > 0 && distance < bodySize * 3) distances.push([round(distance), 1]);
  }
  return distances.length > 0 ? findUsual(distances) : bodySize * 1.3;
}

/** The value with the greatest sum of weights. */
function findUsual(weighted: readonly (readonly [value: number, weight: number])[]): number {
  const sums = new Map<number, number>();
  for (const [value, weight] of weighted) sums.set(value, (sums.get(value) ?? 0) + weight);
  let [best, most] = [0, -1];
  for (const [value, sum] of sums) if (sum > most) [best, most] = [value, sum];
  return best;
}

/** Half points: sizes and distances that differ by less are the same. */
function round(points: number): number {
  return Math.round(points * 2) / 2;
}
