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

/** The insides of character classes, for one set of scripts. */
interface Letters {
  readonly letter: string;
  readonly capital: string;
  /** Letters and the marks put on them. */
  readonly inner: string;
  readonly figure: string;
}

// In this order: abbreviations with inner points (U.S., a.m.), figures with their marks (1,200.5,
// 20:30, 3rd, 1990s, $4), words with inner apostrophes and hyphens, a possessive, one mark.
function toPattern({ letter, capital, inner, figure }: Letters, flags: string): RegExp {
  const number = `[${figure}]+(?:[.,:][${figure}]+)*`;
  const parts = [
    `(?:[${letter}]\\.){2,}`,
    `${number}(?:st|nd|rd|th|s)?(?![${letter}${figure}]|[.,:][${figure}])`,
    number,
    `[${letter}][${inner}${figure}]*(?:[-‐‑](?=[${letter}${figure}])[${inner}${figure}]+|&(?=[${capital}])[${inner}]+|['’](?!s\\b|s$)[${letter}][${inner}]*)*`,
    `['’]s(?![${letter}${figure}])`,
    "\\.{3}",
    "\\S",
  ];
  return new RegExp(parts.join("|"), flags);
}

// The classes of all scripts take ten times as long to build as those of the Latin one, more than a
// short text takes to draft; so they are built only for a text that needs them.
const LATIN = /^[\0-\u024f\u2000-\u206f\u20a0-\u20bf]*$/;
const LATIN_LETTERS = "A-Za-zªµºÀ-ÖØ-öø-\u024f";
const LATIN_CAPITALS = "A-ZÀ-ÖØ-Þ";
let latinPattern: RegExp | undefined;
let fullPattern: RegExp | undefined;

function getPattern(text: string): RegExp {
  if (LATIN.test(text)) {
    latinPattern ??= toPattern(
      {
        letter: LATIN_LETTERS,
        capital: LATIN_CAPITALS,
        inner: LATIN_LETTERS,
        figure: "\\d²³¹¼½¾",
      },
      "g",
    );
    return latinPattern;
  }
  fullPattern ??= toPattern(
    { letter: "\\p{L}", capital: "\\p{Lu}", inner: "\\p{L}\\p{M}", figure: "\\p{N}" },
    "gu",
  );
  return fullPattern;
}

/**
 * The tokens of `text` in order; together with the white space between them they are the text.
 * A possessive is a token of its own; `n't` stays in its word.
 *
 *     "Putin’s aide (U.S.) won’t" → Putin | ’s | aide | ( | U.S. | ) | won’t
 */
export function toTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(getPattern(text))) {
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
