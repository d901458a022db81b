import { countLongest, findEntry, type GazetteerEntry } from "../../gazetteer/gazetteer.ts";
import { isAllUpper } from "../../letter-case.ts";
import type { TaggedToken } from "../../tagger.ts";

/** A known name in the text: tokens up to `endToken` (exclusive). */
export interface EntryMatch {
  readonly entry: GazetteerEntry;
  readonly endToken: number;
}

/**
 * The longest known name that begins at token `at` and ends before `limit`. In a text set in capitals
 * ("LONDON") the usual form decides. O(longest name).
 */
export function findEntryAt(
  tokens: readonly TaggedToken[],
  at: number,
  limit: number,
): EntryMatch | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const found = findWritten(tokens, at, limit, toPlain);
  if (found !== undefined || !isAllUpper(first.text, LEAST_SHOUTED)) return found;
  const shouted = findWritten(tokens, at, limit, toUsual);
  // "NEW YORK", but a short word alone is an acronym.
  return shouted?.endToken === at + 1 && first.text.length === LEAST_SHOUTED ? undefined : shouted;
}

const LEAST_SHOUTED = 3;

function findWritten(
  tokens: readonly TaggedToken[],
  at: number,
  limit: number,
  toForm: (text: string) => string,
): EntryMatch | undefined {
  const longest = countLongest(toForm((tokens[at] as TaggedToken).text));
  const end = Math.min(limit, tokens.length, at + longest);
  let found: EntryMatch | undefined;
  let name = "";
  for (let next = at; next < end; next += 1) {
    const token = tokens[next] as TaggedToken;
    name += next > at && token.isSpaced ? ` ${toForm(token.text)}` : toForm(token.text);
    const entry = findEntry(name);
    if (entry !== undefined) found = { entry, endToken: next + 1 };
  }
  return found;
}

// "LONDON" → "London"; "U.S." stays.
function toUsual(text: string): string {
  return isAllUpper(text, LEAST_SHOUTED)
    ? text.charAt(0) + text.slice(1).toLowerCase()
    : toPlain(text);
}

function toPlain(text: string): string {
  return text.replace("’", "'");
}
