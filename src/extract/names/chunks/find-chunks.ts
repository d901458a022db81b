import { ORGANISATION_HEADS } from "../../english/name-heads.ts";
import type { Sentence } from "../../sentences.ts";
import type { TaggedToken } from "../../tagger.ts";
import { isCapital, isOrdinaryWord, type NameContext } from "../name-context.ts";
import { findContinuation } from "./chunk-links.ts";
import { canBegin } from "./chunk-start.ts";
import { findEntryAt } from "./find-entry-at.ts";

// No name is longer; keeps texts of nothing but capitals linear.
const MOST_TOKENS = 24;

/** A run of tokens written as names are, with the small words inside it. */
export interface Chunk {
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * The runs of capitals of a sentence, in order: "Ministry of Foreign Affairs", "Osama bin Laden".
 * Words that only their place gives a capital are left out. O(n).
 */
export function findChunks(
  context: NameContext,
  sentence: Sentence,
  isHeadline: boolean,
): readonly Chunk[] {
  const { tokens } = context;
  const chunks: Chunk[] = [];
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    if (!canBegin(context, at, sentence, isHeadline)) {
      at += 1;
      continue;
    }
    const endToken = findChunkEnd(tokens, at, sentence.endToken, isHeadline);
    chunks.push({ firstToken: at, endToken });
    at = endToken;
  }
  return chunks;
}

function findChunkEnd(
  tokens: readonly TaggedToken[],
  from: number,
  limit: number,
  isHeadline: boolean,
): number {
  let end = skipEntry(tokens, from, limit);
  while (end < limit && end - from < MOST_TOKENS) {
    const next = findContinuation(tokens, from, end, limit);
    if (next === undefined) break;
    const word = tokens[next - 1] as TaggedToken;
    if (isHeadline && isOrdinaryWord(word.lower) && !ORGANISATION_HEADS.has(word.lower)) break;
    end = isCapital(word) ? Math.max(next, skipEntry(tokens, next - 1, limit)) : next;
  }
  return end;
}

function skipEntry(tokens: readonly TaggedToken[], at: number, limit: number): number {
  return findEntryAt(tokens, at, limit)?.endToken ?? at + 1;
}
