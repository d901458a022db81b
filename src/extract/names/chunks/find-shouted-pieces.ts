import { PRONOUNS } from "../../english/closed-class.ts";
import type { Sentence } from "../../sentences.ts";
import type { TaggedToken } from "../../tagger.ts";
import { isOrdinaryWord } from "../name-context.ts";
import { findEntryAt } from "./find-entry-at.ts";
import type { Piece } from "./split-chunk.ts";

/**
 * The names in a sentence that is all set in capitals, in order: those that are known, as nothing
 * else tells names from other words there. O(n).
 *
 *     "MARKETS - TOKYO FALLS AS SOUTH KOREA RISES" → TOKYO | SOUTH KOREA
 */
export function findShoutedPieces(
  tokens: readonly TaggedToken[],
  { firstToken, endToken }: Sentence,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = firstToken;
  while (at < endToken) {
    const match = findEntryAt(tokens, at, endToken);
    const { lower } = tokens[at] as TaggedToken;
    const isLong = match !== undefined && match.endToken > at + 1;
    if (match === undefined || (!isLong && (PRONOUNS.has(lower) || isOrdinaryWord(lower)))) {
      at += 1;
      continue;
    }
    pieces.push({ firstToken: at, endToken: match.endToken, entry: match.entry });
    at = match.endToken;
  }
  return pieces;
}
