import type { RawParagraph } from "../../model/raw-text.ts";
import { dropControls, toParagraphs } from "./clean-text.ts";
import { joinLines } from "./join-lines.ts";

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const BULLET = /^\s*[•‣▪◦*-]\s+/;
const ENDS_SENTENCE = /[.!?…:。！？؟]["”’»)\]]*$/;

/** Widths at which mail programs and editors wrap, in characters. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 100;
/** A wrapped line may fall this far short of the width, beyond the word that no longer fitted. */
const RAGGED = 8;
/** The share of lines followed by another that must be full before a text counts as wrapped. */
const FULL_SHARE = 0.6;
/**
 * At least this share of the lines that go on after a break begin in the middle of a sentence: lines
 * under headings all begin one.
 */
const INNER_SHARE = 0.25;
const BEGINS_SENTENCE = /^["“‘«(]*[\p{Lu}]/u;
/** "13:20 Minister cuts trip short": the heading of an entry in a running report. */
const CLOCK_HEADING =
  /^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?\s?[-–—:|]?\s+["“‘]?\p{Lu}/u;

/**
 * The paragraphs of plain text. Blank lines part them; lines wrapped at a common width are joined
 * again, but not a heading that begins with a clock time; otherwise each line is a paragraph. Lines with a bullet become list items where there are
 * two or more. Linear in the text.
 */
export function splitParagraphs(text: string): RawParagraph[] {
  const blocks = toBlocks(text);
  const width = findWrapWidth(blocks);
  const bullets = blocks.flat().filter((line) => BULLET.test(line)).length;
  return blocks.flatMap((block) =>
    toGroups(block, width, bullets > 1).flatMap(({ lines, isItem }) =>
      toParagraphs(joinLines(lines, false), isItem ? "listItem" : "body"),
    ),
  );
}

/** Runs of lines without a blank one between, trimmed. */
function toBlocks(text: string): string[][] {
  const blocks: string[][] = [[]];
  for (const line of dropControls(text).split(LINE_BREAK)) {
    const trimmed = line.trim();
    if (trimmed !== "") blocks.at(-1)?.push(trimmed);
    else if (blocks.at(-1)?.length !== 0) blocks.push([]);
  }
  return blocks;
}

/** The width at which the text is wrapped, if it is: most lines leave no room for the next word. */
function findWrapWidth(blocks: readonly (readonly string[])[]): number | undefined {
  const lengths = blocks.flatMap((block) => (block.length > 1 ? block.map(toLength) : []));
  lengths.sort((a, b) => a - b);
  // A long address may stick out.
  const width = lengths[Math.floor((lengths.length - 1) * 0.97)] ?? 0;
  if (width < MIN_WIDTH || width > MAX_WIDTH) return undefined;
  const breaks = blocks.flatMap(toPlainBreaks);
  const full = breaks.filter(({ block, at }) => isFull(block, at - 1, width)).length;
  const inner = breaks.filter(({ block, at }) => !BEGINS_SENTENCE.test(block[at] ?? "")).length;
  const isWrapped = full >= breaks.length * FULL_SHARE && inner >= breaks.length * INNER_SHARE;
  return isWrapped && breaks.length > 0 ? width : undefined;
}

function toLength({ length }: string): number {
  return length;
}

// The lines of `block` that may go on with the line before: no headings, nor what is under them.
function toPlainBreaks(block: readonly string[]) {
  return block.flatMap((_, at) => (at > 0 && !isHeadingEdge(block, at) ? [{ block, at }] : []));
}

function isFull(block: readonly string[], at: number, width: number): boolean {
  const next = block[at + 1] ?? "";
  const space = next.slice(0, MAX_WIDTH).search(/\s/);
  const firstWord = space < 0 ? Math.min(next.length, MAX_WIDTH) : space;
  return (block[at]?.length ?? 0) + 1 + firstWord > width - RAGGED;
}

interface LineGroup {
  readonly lines: string[];
  readonly isItem: boolean;
}

function toGroups(
  block: readonly string[],
  width: number | undefined,
  hasItems: boolean,
): LineGroup[] {
  const groups: LineGroup[] = [];
  for (const [at, line] of block.entries()) {
    const isItem = hasItems && BULLET.test(line);
    const isContinued = at > 0 && !isItem && width !== undefined && isJoined(block, at, width);
    if (isContinued) groups.at(-1)?.lines.push(line);
    else groups.push({ lines: [isItem ? line.replace(BULLET, "") : line], isItem });
  }
  return groups;
}

function isJoined(block: readonly string[], at: number, width: number): boolean {
  if (isHeadingEdge(block, at)) return false;
  if (isFull(block, at - 1, width)) return true;
  return /^\p{Ll}/u.test(block[at] ?? "") && !ENDS_SENTENCE.test((block[at - 1] ?? "").slice(-8));
}

// Before or behind a line with a clock time that no sentence runs into: "at | 13:20 Moscow time" does.
function isHeadingEdge(block: readonly string[], at: number): boolean {
  const [before = "", last = "", line = ""] = [block[at - 2], block[at - 1], block[at]];
  const isHeading = (text: string, above: string) =>
    CLOCK_HEADING.test(text) && (above === "" || ENDS_SENTENCE.test(above.slice(-8)));
  if (isHeading(line, last)) return true;
  const isBehind = isHeading(last, before) && !ENDS_SENTENCE.test(last.slice(-8));
  return isBehind && BEGINS_SENTENCE.test(line);
}
