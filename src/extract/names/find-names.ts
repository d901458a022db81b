import type { ParsedText } from "../parsed-text.ts";
import { findChunks } from "./chunks/find-chunks.ts";
import { findShoutedPieces } from "./chunks/find-shouted-pieces.ts";
import { type Piece, splitChunk } from "./chunks/split-chunk.ts";
import { decideTypes } from "./decide-types.ts";
import { toNameContext } from "./name-context.ts";
import type { NameSpan, NameType } from "./name-span.ts";

export type { NameSpan, NameType };

/** The names in the text, in order; they never overlap. O(n). */
export function findNames(parsed: ParsedText): readonly NameSpan[] {
  const context = toNameContext(parsed);
  const pieces: Piece[] = [];
  for (const [number, sentence] of parsed.sentences.entries()) {
    if (context.isShouted[number] === true) {
      pieces.push(...findShoutedPieces(parsed.tokens, sentence));
      continue;
    }
    const isHeadline = context.isHeadline[number] === true;
    for (const chunk of findChunks(context, sentence, isHeadline)) {
      pieces.push(...splitChunk(parsed.tokens, chunk));
    }
  }
  return decideTypes(parsed, context, pieces);
}
