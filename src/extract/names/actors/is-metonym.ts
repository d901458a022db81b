import {
  AGENT_VERBS,
  GOVERNMENT_NOUNS,
  PARTNER_PREPOSITIONS,
  PRESSURE_NOUNS,
} from "../../english/name-actor-words.ts";
import { PLACE_PREPOSITIONS, WEAK_PLACE_PREPOSITIONS } from "../../english/name-cues.ts";
import { startsUpper } from "../../letter-case.ts";
import type { ParsedText } from "../../parsed-text.ts";
import type { TaggedToken } from "../../tagger.ts";
import type { VerbGroup } from "../../verb-groups.ts";

/**
 * Whether a capital or a seat stands for those who govern there: "Moscow insists", "talks with
 * Kyiv", "Warsaw's demands", but not "in Moscow".
 */
export function isMetonym(
  { tokens }: ParsedText,
  verbs: ReadonlyMap<number, VerbGroup>,
  firstToken: number,
  endToken: number,
): boolean {
  const before = findBefore(tokens, firstToken);
  if (PLACE_PREPOSITIONS.has(before)) return false;
  if (WEAK_PLACE_PREPOSITIONS.has(before) && before !== "to") return false;
  if (before !== "to" && isAgent(tokens, verbs, endToken)) return true;
  const next = tokens[endToken]?.lower ?? "";
  if (next === "'s" || next === "'") return GOVERNMENT_NOUNS.has(tokens[endToken + 1]?.lower ?? "");
  if (next === "," && startsUpper(tokens[endToken + 1]?.text ?? "")) return false;
  if (/^(?:on|for|to)$/.test(before)) return PRESSURE_NOUNS.has(findNounBefore(tokens, firstToken));
  return PARTNER_PREPOSITIONS.has(before);
}

// The word before the name, or before the name that "and" joins to it.
function findBefore(tokens: readonly TaggedToken[], firstToken: number): string {
  let at = firstToken - 1;
  if (tokens[at]?.lower === "the") at -= 1;
  if (tokens[at]?.lower === "and" && tokens[at - 1]?.tag === "name") {
    at -= 2;
    if (tokens[at]?.lower === "the") at -= 1;
  }
  return tokens[at]?.lower ?? "";
}

function findNounBefore(tokens: readonly TaggedToken[], firstToken: number): string {
  return tokens[firstToken - 2]?.lower ?? "";
}

// Whether a verb of persons and governments follows, also behind "and Kyiv".
function isAgent(
  tokens: readonly TaggedToken[],
  verbs: ReadonlyMap<number, VerbGroup>,
  endToken: number,
): boolean {
  let at = endToken;
  while (tokens[at]?.tag === "adverb") at += 1;
  if (tokens[at]?.lower === "and" && tokens[at + 1]?.tag === "name") at += 2;
  const verb = verbs.get(at);
  return verb !== undefined && verb.tense !== "none" && AGENT_VERBS.has(verb.lemma);
}
