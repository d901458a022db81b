import type { TextRange } from "./text-range.ts";

export type TokenKind = "word" | "number" | "punctuation";

export interface Token extends TextRange {
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Whether white space, or the beginning of the text, stands before it. */
  readonly isSpaced: boolean;
}

// In this order: abbreviations with inner points (U.S., a.m.), figures with their marks (1,200.5,
// 20:30, 3rd, 1990s, $4), words with inner apostrophes and hyphens, one mark.
const TOKEN =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{N}]|[.,:]\p{N})|\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+|[&](?=\p{Lu})\p{Lu}+|['’](?!s\b|s$)\p{L}[\p{L}\p{M}]*)*|['’]s(?![\p{L}\p{N}])|\.{3}|[^\s]/gu;

/**
 * The tokens of `text` in order; together with the white space between them they are the text.
 * A possessive is a token of its own; `n't` stays in its word.
 *
 *     "Putin’s aide (U.S.) won’t" → Putin | ’s | aide | ( | U.S. | ) | won’t
 */
export function toTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const found = match[0];
    const start = match.index;
    const lower = found.toLowerCase();
    tokens.push({
      start,
      end: start + found.length,
      text: found,
      lower: lower.includes("’") ? lower.replaceAll("’", "'") : lower,
      kind: toKind(found),
      isSpaced: start > end || start === 0,
    });
    end = start + found.length;
  }
  return tokens;
}

// A token of several characters that begins with a mark is a possessive or an ellipsis.
function toKind(text: string): TokenKind {
  const first = text.charAt(0);
  if (/[a-z]/i.test(first)) return "word";
  if (/\d/.test(first)) return "number";
  if (text.length === 1 && first < "\u0080") return "punctuation";
  if (/^\p{N}/u.test(text)) return "number";
  return /\p{L}/u.test(text) ? "word" : "punctuation";
}
