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
 * The paragraphs of plain text. Blank lines part them; lines wrapped at a common width are joined
 * again; otherwise each line is a paragraph. Lines with a bullet become list items where there are
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
  const inner = blocks.flatMap((block) => block.slice(0, -1).map((line) => line.length));
  if (inner.length === 0) return undefined;
  inner.sort((a, b) => a - b);
  // A long address may stick out.
  const width = inner[Math.floor((inner.length - 1) * 0.97)] ?? 0;
  if (width < MIN_WIDTH || width > MAX_WIDTH) return undefined;
  let full = 0;
  for (const block of blocks) {
    for (let at = 0; at + 1 < block.length; at += 1) if (isFull(block, at, width)) full += 1;
  }
  return full >= inner.length * FULL_SHARE ? width : undefined;
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
  if (isFull(block, at - 1, width)) return true;
  return /^\p{Ll}/u.test(block[at] ?? "") && !ENDS_SENTENCE.test((block[at - 1] ?? "").slice(-8));
}
