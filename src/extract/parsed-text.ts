import { type Sentence, toSentences } from "./sentences.ts";
import { type TaggedToken, tagTokens } from "./tagger.ts";
import { toTokens } from "./tokens.ts";
import { toVerbGroups, type VerbGroup } from "./verb-groups.ts";

/** A text with what every later stage reads: tokens, sentences and verb groups, all in order. */
export interface ParsedText {
  /** Paragraphs stand on lines of their own. */
  readonly text: string;
  readonly tokens: readonly TaggedToken[];
  readonly sentences: readonly Sentence[];
  readonly verbGroups: readonly VerbGroup[];
}

/** `text` parsed; any string will do. O(n). */
export function toParsedText(text: string): ParsedText {
  const plain = toTokens(text);
  const sentences = toSentences(text, plain);
  const tokens = tagTokens(plain, sentences);
  return { text, tokens, sentences, verbGroups: toVerbGroups(tokens, sentences) };
}

/** The index of the last of `ranges` (sorted by start) that begins at or before `offset`; -1 if none. */
export function findLastStart(
  ranges: readonly { readonly start: number }[],
  offset: number,
): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as { readonly start: number }).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The sentence that holds `offset`, or the nearest one before it. */
export function findSentence(parsed: ParsedText, offset: number): Sentence | undefined {
  return parsed.sentences[Math.max(0, findLastStart(parsed.sentences, offset))];
}
