import { SETTING_PREPOSITIONS, SUBORDINATORS, TIME_WORDS, WRITINGS } from "../english/cue-words.ts";
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

// "said Jane Roe | in a statement", "said Roe | on Monday"
function isSettingAt(source: StatementText, at: number, limit: number): boolean {
  const { tag, lower } = tokenAt(source, at);
  if (tag !== "preposition" || lower === "of" || !SETTING_PREPOSITIONS.has(lower)) return false;
  for (let next = at + 1; next < Math.min(limit, at + 5); next += 1) {
    const token = tokenAt(source, next);
    if (token.kind === "punctuation" || token.tag === "preposition") return false;
    if (WRITINGS.has(token.lower) || (TIME_WORDS.has(token.lower) && next === at + 1)) return true;
  }
  return false;
}

function continuesSubject(source: StatementText, at: number, limit: number): boolean {
  const token = tokenAt(source, at);
  if (/^["“‘«;:—–]$/.test(token.text)) return false;
  if (token.text === ",") {
    const next = tokenAt(source, at + 1);
    if (at + 1 >= limit || next.shape === "gerund" || next.tag === "conjunction") return false;
    return !/^["“‘«]$/.test(next.text) && findGroupAt(source, at + 1) === undefined;
  }
  if (isSettingAt(source, at, limit)) return false;
  if (SUBORDINATORS.has(token.lower) && token.tag !== "preposition") return false;
  return true;
}
