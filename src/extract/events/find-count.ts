import type { Count } from "../../model/article.ts";
import { COUNT_WORDS, LOWER_BOUNDS, UPPER_BOUNDS, VAGUE_COUNTS } from "../english/event-words.ts";
import type { ParsedText } from "../parsed-text.ts";

/** How often the noun at `token` says that it took place: "at least three meetings" → min 3. */
export function findCountOfNoun({ tokens }: ParsedText, token: number): Count | undefined {
  if (tokens[token]?.lower.endsWith("s") !== true) return undefined;
  for (let at = token - 1; at >= Math.max(0, token - 5); at -= 1) {
    const count = toCount(tokens, at);
    if (count !== undefined) return count;
    const tag = tokens[at]?.tag;
    const isInside =
      tag === "adjective" || tag === "noun" || tag === "name" || tag === "preposition";
    if (!isInside) return undefined;
  }
  return undefined;
}

/** How often the verb that ends before `token` says that it happened: "met twice" → 2. */
export function findCountOfVerb({ tokens }: ParsedText, token: number): Count | undefined {
  for (let at = token; at < Math.min(tokens.length, token + 9); at += 1) {
    const { lower, tag } = tokens[at] ?? { lower: "", tag: "punctuation" };
    if (tag === "verb" || lower === "." || lower === ";") return undefined;
    const isTimes = tokens[at + 1]?.lower === "times" || lower === "twice" || lower === "thrice";
    if (isTimes) return toCount(tokens, at);
    if (lower === "repeatedly") return { min: 2 };
  }
  return undefined;
}

function toCount(tokens: ParsedText["tokens"], at: number): Count | undefined {
  const lower = tokens[at]?.lower ?? "";
  if (VAGUE_COUNTS.has(lower)) return { min: 2 };
  const number = /^\d{1,3}$/.test(lower)
    ? Number(lower)
    : Object.hasOwn(COUNT_WORDS, lower)
      ? COUNT_WORDS[lower]
      : undefined;
  if (number === undefined || number < 2) return undefined;
  const before = tokens[at - 1]?.lower ?? "";
  if (LOWER_BOUNDS.has(before)) return { min: number };
  return UPPER_BOUNDS.has(before) ? { max: number } : { min: number, max: number };
}
