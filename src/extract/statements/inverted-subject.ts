import { SUBORDINATORS } from "../english/cue-words.ts";
import { findPhraseEnd } from "./find-phrases.ts";
import { findGroupAt, type StatementText, type TokenSpan, tokenAt } from "./statement-text.ts";

/** How far the subject of an inverted cue may go, in tokens. */
const REACH = 70;

/**
 * The subject behind an inverted cue ("said Jane Roe, chair of the board."), from `at`: to the end of
 * the sentence, a quotation, or what tells the setting.
 */
export function findInvertedSubject(
  source: StatementText,
  at: number,
  limit: number,
): TokenSpan | undefined {
  const head = findPhraseEnd(source, at, limit);
  if (head === at) return undefined;
  let end = head;
  const stop = Math.min(limit, head + REACH);
  while (end < stop && continuesSubject(source, end, limit)) end += 1;
  while (
    end > at &&
    tokenAt(source, end - 1).kind === "punctuation" &&
    tokenAt(source, end - 1).text !== ")"
  )
    end -= 1;
  return end > at ? { first: at, end } : undefined;
}

function continuesSubject(source: StatementText, at: number, limit: number): boolean {
  const token = tokenAt(source, at);
  if (/^["“‘«;:—–]$/.test(token.text)) return false;
  if (token.text === ",") {
    const next = tokenAt(source, at + 1);
    if (at + 1 >= limit || next.shape === "gerund" || next.tag === "conjunction") return false;
    return !/^["“‘«]$/.test(next.text) && findGroupAt(source, at + 1) === undefined;
  }
  if (SUBORDINATORS.has(token.lower) && token.tag !== "preposition") return false;
  return true;
}
