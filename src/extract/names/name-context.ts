import { isCommonWord } from "../english/name-common-words.ts";
import { CALENDAR_WORDS } from "../english/name-cues.ts";
import { findVerbForm } from "../english/verb-forms.ts";
import { startsUpper } from "../letter-case.ts";
import type { ParsedText } from "../parsed-text.ts";
import type { Sentence } from "../sentences.ts";
import type { TaggedToken } from "../tagger.ts";

/** What the whole text tells about capitals in it. */
export interface NameContext {
  readonly text: string;
  readonly tokens: readonly TaggedToken[];
  /** Words seen in lower case somewhere. */
  readonly lowerWords: ReadonlySet<string>;
  /** Words seen with a capital where nothing but a name asks for one. */
  readonly innerCapitals: ReadonlySet<string>;
  /** By number of the sentence: whether it is set in capitals, or every word begins with one. */
  readonly isHeadline: readonly boolean[];
  /** By number of the sentence: whether all of it is set in capitals. */
  readonly isShouted: readonly boolean[];
}

// "al-Assad", "iPhone", "eBay", "d'Estaing": a capital behind a short beginning.
const LATE_CAPITAL = /^(?:[a-z]{1,3}[-'’]|[a-z]{1,2})[A-ZÀ-Þ]/;

/** Whether the token is written as names are. */
export function isCapital({ text, lower, kind }: TaggedToken): boolean {
  return kind === "word" && (startsUpper(text) || (text !== lower && LATE_CAPITAL.test(text)));
}

/** The context of a text; one pass over its tokens. */
export function toNameContext({ text, tokens, sentences }: ParsedText): NameContext {
  const lowerWords = new Set<string>();
  const innerCapitals = new Set<string>();
  const isShouted = sentences.map((sentence) => isAllCapitals(tokens, sentence));
  const isHeadline = sentences.map(
    (sentence, at) => isShouted[at] === true || isSetInCapitals(tokens, sentence),
  );
  for (const [number, { firstToken, endToken }] of sentences.entries()) {
    if (isHeadline[number]) continue;
    for (let at = firstToken; at < endToken; at += 1) {
      const token = tokens[at] as TaggedToken;
      if (token.kind !== "word") continue;
      if (!isCapital(token)) lowerWords.add(token.lower);
      else if (!isStart(tokens, at, firstToken)) innerCapitals.add(token.text);
    }
  }
  return { text, tokens, lowerWords, innerCapitals, isHeadline, isShouted };
}

// "TALKS GO ON IN OSLO": at least two words, and none in small letters.
function isAllCapitals(
  tokens: readonly TaggedToken[],
  { firstToken, endToken }: Sentence,
): boolean {
  let words = 0;
  for (let at = firstToken; at < endToken; at += 1) {
    const { kind, text, lower } = tokens[at] as TaggedToken;
    if (kind !== "word" || lower === "'s") continue;
    if (text !== text.toUpperCase()) return false;
    words += 1;
  }
  return words > 1;
}

// Three of four long words with capitals, at least four of them, and no point behind: a headline.
function isSetInCapitals(
  tokens: readonly TaggedToken[],
  { firstToken, endToken }: Sentence,
): boolean {
  if (tokens[endToken - 1]?.text === ".") return false;
  let capitals = 0;
  let long = 0;
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at] as TaggedToken;
    if (token.kind !== "word" || token.text.length < 4) continue;
    long += 1;
    if (isCapital(token)) capitals += 1;
  }
  return long >= 4 && capitals >= long * 0.75 && hasCommonCapitals(tokens, firstToken, endToken);
}

// A list of names is no headline: among the capitals stand common words.
function hasCommonCapitals(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  let common = 0;
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at] as TaggedToken;
    if (isCapital(token) && isOrdinaryWord(token.lower)) common += 1;
  }
  return common >= 2 && common * 4 >= to - from - 4;
}

const STARTS_AFTER = /^[.!?:;…"“”‘([—–*•-]$|^\.{3}$/u;

/** Whether the token at `at` would have a capital in any case: first, or behind a quote or colon. */
export function isStart(tokens: readonly TaggedToken[], at: number, firstToken: number): boolean {
  if (at === firstToken) return true;
  const before = tokens[at - 1] as TaggedToken;
  if (!STARTS_AFTER.test(before.text)) return false;
  // "George W. Bush" and "(Reuters" ask for no capital.
  return !(before.text === "(" || (before.text === "." && (tokens[at - 2]?.text.length ?? 9) < 5));
}

/** Whether a word is ordinary language: in the lists, or by its ending. O(1). */
export function isOrdinaryWord(lower: string): boolean {
  return isCommonWord(lower) || findVerbForm(lower) !== undefined || CALENDAR_WORDS.has(lower);
}
