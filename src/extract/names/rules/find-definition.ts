import { DETERMINERS } from "../../english/closed-class.ts";
import type { TaggedToken } from "../../tagger.ts";

const MOST_WORDS = 8;
const COPULAS = new Set(["is", "was", "are", "were", "became", "remains"]);

/**
 * The noun that defines the name before token `at`, in lower case; empty if none does. It stands
 * behind a copula or a comma, at the end of its noun phrase.
 *
 *     Dolna is a small farming | village | in …      → "village"
 *     Tarnex, the Danish | shipping company |, …     → "company"
 */
export function findDefinition(tokens: readonly TaggedToken[], at: number): string {
  const start = skipBrackets(tokens, at);
  const opener = tokens[start];
  if (opener === undefined) return "";
  const isComma = opener.text === ",";
  if (!isComma && !COPULAS.has(opener.lower)) return "";
  const determiner = tokens[start + 1];
  if (determiner === undefined || !/^(?:a|an|the|one|its|his|her|their)$/.test(determiner.lower)) {
    return "";
  }
  return findPhraseHead(tokens, start + 2);
}

function skipBrackets(tokens: readonly TaggedToken[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let next = at + 1; next < Math.min(tokens.length, at + 20); next += 1) {
    if (tokens[next]?.text === ")") return next + 1;
  }
  return at;
}

function findPhraseHead(tokens: readonly TaggedToken[], from: number): string {
  let head = "";
  for (let at = from; at < Math.min(tokens.length, from + MOST_WORDS); at += 1) {
    const token = tokens[at] as TaggedToken;
    const isInside = token.kind === "word" && !ENDS.has(token.tag) && !DETERMINERS.has(token.lower);
    if (!isInside && token.kind !== "number") break;
    head = token.lower;
  }
  return head;
}

const ENDS: ReadonlySet<string> = new Set([
  "preposition",
  "conjunction",
  "pronoun",
  "auxiliary",
  "modal",
  "to",
]);
