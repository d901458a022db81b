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
  const end = Math.min(limit, tokens.length, at + countLongest(first.text));
  let found: EntryMatch | undefined;
  let name = "";
  for (let next = at; next < end; next += 1) {
    const token = tokens[next] as TaggedToken;
    name += next > at && token.isSpaced ? ` ${toPlain(token.text)}` : toPlain(token.text);
    const entry = findEntry(name);
    if (entry !== undefined) found = { entry, endToken: next + 1 };
  }
  return found ?? findShouted(first, at);
}

function findShouted(token: TaggedToken, at: number): EntryMatch | undefined {
  if (!isAllUpper(token.text, 4)) return undefined;
  const entry = findEntry(token.text.charAt(0) + token.text.slice(1).toLowerCase());
  return entry === undefined ? undefined : { entry, endToken: at + 1 };
}

function toPlain(text: string): string {
  return text.replace("’", "'");
}
