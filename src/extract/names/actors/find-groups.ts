import {
  BODY_NOUNS,
  DESCRIBING_OFFICES,
  GROUP_ADJECTIVES,
  GROUP_NOUNS,
} from "../../english/name-actor-words.ts";
import type { GazetteerEntry } from "../../gazetteer/gazetteer.ts";
import { startsUpper } from "../../letter-case.ts";
import type { ParsedText } from "../../parsed-text.ts";
import type { TaggedToken } from "../../tagger.ts";
import type { TextRange } from "../../text-range.ts";
import type { PlacedName } from "./placed-name.ts";

/** People named by their country or body only: "Russian and Ukrainian negotiators". */
export interface FoundGroup extends TextRange {
  readonly kind: "group" | "organisation";
  readonly name: string;
  /** Where all its names are of one country. */
  readonly country?: string;
}

const MOST_ADJECTIVES = 3;

/** The groups of the text, in order; they do not overlap. O(n). */
export function findGroups(
  parsed: ParsedText,
  names: readonly PlacedName[],
): readonly FoundGroup[] {
  const groups: FoundGroup[] = [];
  let end = 0;
  for (const [number, first] of names.entries()) {
    if (first.name.start < end) continue;
    const group = findGroupAt(parsed, names, number);
    if (group === undefined) continue;
    groups.push(group);
    end = group.end;
  }
  return groups;
}

function findGroupAt(
  { text, tokens }: ParsedText,
  names: readonly PlacedName[],
  number: number,
): FoundGroup | undefined {
  const parts = findParts(tokens, names, number);
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const nounAt = findNoun(tokens, last.endToken);
  if (nounAt === undefined) return undefined;
  const noun = tokens[nounAt] as TaggedToken;
  const start = (parts[0] as PlacedName).name.start;
  const countries = new Set(parts.map(({ name }) => name.entry?.country));
  const [country] = countries;
  const group = {
    start,
    end: noun.end,
    kind: BODY_NOUNS.has(noun.lower) ? ("organisation" as const) : ("group" as const),
    name: text.slice(start, noun.end).replace(/\s+/g, " "),
  };
  return countries.size === 1 && country !== undefined ? { ...group, country } : group;
}

// The names that "and" or commas join, from `number` on: Russian | and | Ukrainian.
function findParts(
  tokens: readonly TaggedToken[],
  names: readonly PlacedName[],
  number: number,
): readonly PlacedName[] {
  const parts: PlacedName[] = [];
  for (let at = number; at < names.length && parts.length < 4; at += 1) {
    const placed = names[at] as PlacedName;
    const before = parts.at(-1);
    if (!isGroupMaker(placed.name.entry)) break;
    if (before !== undefined && !isJoined(tokens, before.endToken, placed.firstToken)) break;
    parts.push(placed);
  }
  return parts;
}

function isGroupMaker(entry: GazetteerEntry | undefined): boolean {
  return (
    entry !== undefined &&
    (entry.kind === "people" ||
      entry.kind === "country" ||
      entry.kind === "seat" ||
      entry.kind === "body" ||
      entry.kind === "armed")
  );
}

function isJoined(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let at = from; at < to; at += 1) {
    if (!/^(?:and|,|&|or)$/.test(tokens[at]?.lower ?? "")) return false;
  }
  return true;
}

// "Russian | foreign policy | officials": the noun, a few adjectives behind the name.
function findNoun(tokens: readonly TaggedToken[], from: number): number | undefined {
  for (let at = from; at <= from + MOST_ADJECTIVES; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word" || startsUpper(token.text)) return undefined;
    const isNoun = GROUP_NOUNS.has(token.lower) || BODY_NOUNS.has(token.lower);
    const next = tokens[at + 1]?.lower ?? "";
    // "the Kenyan opposition leader" is one person.
    if (isNoun && DESCRIBING_OFFICES.has(next)) return undefined;
    if (isNoun && !(GROUP_NOUNS.has(next) && GROUP_ADJECTIVES.has(token.lower))) return at;
    if (!GROUP_ADJECTIVES.has(token.lower) && !isNoun) return undefined;
  }
  return undefined;
}
