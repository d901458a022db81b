import { SETTING_PREPOSITIONS, WRITINGS } from "../english/cue-words.ts";
import type { TaggedToken } from "../tagger.ts";
import { isCueOf, SPEECH_FRAMES } from "./find-cues.ts";
import { findPhraseEnd, findTitleEnd, isReducedRelative, isTimeWord } from "./find-phrases.ts";
import {
  findGroupAt,
  isFiniteAt,
  isQuotationStart,
  type StatementText,
  tokenAt,
} from "./statement-text.ts";

/** Past one piece of setting at `at` ("on Monday", "to reporters", ", in a letter,"); `at` if none. */
export function skipSetting(source: StatementText, at: number, limit: number): number {
  const token = tokenAt(source, at);
  if (at >= limit) return at;
  if (token.text === "," || isDash(token)) return skipAside(source, at, limit);
  if (isAdverbPair(source, at)) return at + 2;
  if (token.tag === "adverb" || (isTimeWord(token) && token.kind !== "number")) return at + 1;
  if (token.tag === "verb" && WRITINGS.has(tokenAt(source, at - 1).lower)) {
    return isReducedRelative(source, at) && token.shape !== "gerund" ? at + 1 : at;
  }
  const isTo = token.tag === "to" && findGroupAt(source, at) === undefined;
  if (!isTo && !(token.tag === "preposition" && SETTING_PREPOSITIONS.has(token.lower))) return at;
  return findSettingEnd(source, at + 1, limit);
}

// Past the phrase of a setting; writings and times end it: "in a statement | Iran would".
function findSettingEnd(source: StatementText, at: number, limit: number): number {
  const past = findTitleEnd(source, at) ?? findPhraseEnd(source, at, limit);
  for (let next = at; next + 1 < past; next += 1) {
    const token = tokenAt(source, next);
    const following = tokenAt(source, next + 1);
    if (source.quotationOf[next] !== source.quotationOf[at]) continue;
    if (WRITINGS.has(token.lower) && following.tag !== "preposition") return next + 1;
    if (isTimeWord(token) && !isTimeWord(following)) return next + 1;
  }
  return Math.max(past, at);
}

function isDash({ text, isSpaced }: TaggedToken): boolean {
  return isSpaced && /^[—–-]$/.test(text);
}

// "he said, | adding, "…"": a report of its own.
function isCueGerund(source: StatementText, at: number): boolean {
  const group = findGroupAt(source, at);
  return (
    group !== undefined &&
    tokenAt(source, at).shape === "gerund" &&
    isCueOf(source, group, SPEECH_FRAMES)
  );
}

// "publicly | and privately"
function isAdverbPair(source: StatementText, at: number): boolean {
  const isJoined = tokenAt(source, at).lower === "and" && tokenAt(source, at - 1).tag === "adverb";
  return isJoined && tokenAt(source, at + 1).tag === "adverb";
}

// ", in an interview on Monday,", ", 5 to 3," between the cue and its clause.
function skipAside(source: StatementText, comma: number, limit: number): number {
  const mark = tokenAt(source, comma).text;
  if (isCueGerund(source, comma + 1)) return comma;
  for (let at = comma + 2; at < Math.min(limit, comma + 16); at += 1) {
    if (tokenAt(source, at).text === mark) {
      return isQuotationStart(source, at + 1) || tokenAt(source, at + 1).lower === "that"
        ? at + 1
        : comma;
    }
    if (isFiniteAt(source, at)) return comma;
  }
  return comma;
}
