import { findDatelineEnd } from "./find-dateline.ts";
import { startsUpper } from "./letter-case.ts";
import type { TextRange } from "./text-range.ts";
import type { Token } from "./tokens.ts";

export interface Sentence extends TextRange {
  /** Its tokens are `tokens.slice(firstToken, endToken)`; never empty. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Number of the line (paragraph) it stands in, from 0. */
  readonly paragraph: number;
  /** "OSLO, May 3 (Wire) -": where and when the report was written; tells no event. */
  readonly isDateline?: true;
}

/** Words that end in a point inside a sentence. */
const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof sen rep gov gen lt col sgt capt maj adm st sr jr inc corp co ltd llc vs etc no nos jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun approx dept est fig al ave blvd rd mt ft hon rev op cit pp p vol ed eds".split(
    " ",
  ),
);
const ENDS = new Set([".", "!", "?", "…", "..."]);
const CLOSERS = new Set(['"', "”", "’", "'", ")", "]", "»"]);
/** How many quotes and brackets may close behind a point. */
const MAX_CLOSERS = 6;
const OPENERS = /^["“‘'(«[\p{Lu}\p{N}¿¡]/u;

/**
 * The sentences of `text`: they end at a line break, and after a point, an exclamation or a question
 * mark (with the quotes and brackets that close there) before a capital, a figure or an opening quote.
 * The dateline that begins a line is a sentence of its own.
 */
export function toSentences(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  let datelineEnd = findDatelineEnd(text, tokens[0]?.start ?? 0) ?? 0;
  const close = (end: number) => {
    const head = tokens[first];
    const tail = tokens[end - 1];
    if (head !== undefined && tail !== undefined && end > first) {
      const range = { start: head.start, end: tail.end };
      const isDateline = range.end <= datelineEnd ? { isDateline: true as const } : {};
      sentences.push({ ...range, firstToken: first, endToken: end, paragraph, ...isDateline });
    }
    first = end;
  };
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (!token.isSpaced) continue;
    if (before !== undefined) {
      const gap = text.slice(before.end, token.start);
      if (gap.includes("\n")) {
        close(at);
        paragraph += gap.split("\n").length - 1;
        datelineEnd = findDatelineEnd(text, token.start) ?? 0;
        continue;
      }
    } else {
      paragraph += text.slice(0, token.start).split("\n").length - 1;
    }
    if (token.start < datelineEnd) continue;
    const isBehindDateline = before !== undefined && before.end === datelineEnd;
    const isNext = endsSentence(tokens, at) && OPENERS.test(token.text);
    if (at > first && (isBehindDateline || isNext)) close(at);
  }
  close(tokens.length);
  return sentences;
}

// Whether the tokens before `at` end a sentence.
function endsSentence(tokens: readonly Token[], at: number): boolean {
  let last = at - 1;
  const lowest = Math.max(0, last - MAX_CLOSERS);
  while (last > lowest && CLOSERS.has(tokens[last]?.text ?? "")) last -= 1;
  const mark = tokens[last];
  if (mark === undefined) return false;
  const next = tokens[at] as Token;
  // "U.S." ends a sentence only where the next word begins one by its nature.
  if (mark.kind === "word" && mark.text.endsWith(".")) {
    return STARTERS.has(next.lower) && startsUpper(next.text);
  }
  if (!ENDS.has(mark.text)) return false;
  if (mark.text !== ".") return !/^\p{Ll}/u.test(next.text);
  const word = tokens[last - 1];
  if (word === undefined || word.end !== mark.start) return true;
  if (word.kind === "word" && ABBREVIATIONS.has(word.lower)) return false;
  // An initial: "George W. Bush".
  return !(
    word.text.length === 1 &&
    startsUpper(word.text) &&
    startsUpper(next.text) &&
    word.text !== "I" &&
    word.text !== "X"
  );
}

const STARTERS = new Set(
  "the a an in on at it he she they we i this that these those but and however meanwhile according after before when while since as if for from with his her their its there last earlier later".split(
    " ",
  ),
);
