import type { TaggedToken } from "../tagger.ts";
import type { TextRange } from "../text-range.ts";
import { type FrameContext, findDateAt, findMentionsIn } from "./frame-context.ts";

/** Prepositions before the place where something is, and before where somebody goes. */
export const NEAR_WORDS: ReadonlySet<string> = new Set(["in", "at", "into", "near"]);
export const TOWARDS_WORDS: ReadonlySet<string> = new Set(["to", "in", "at", "into"]);

/**
 * The first place named between tokens `from` and `to` behind one of `prepositions`: "at the Élysée
 * Palace in Paris" → the Élysée Palace. People and outlets are no places.
 */
export function findPlace(
  context: FrameContext,
  from: number,
  to: number,
  prepositions: ReadonlySet<string>,
): TextRange | undefined {
  const { tokens } = context.parsed;
  for (let at = from; at < to; at += 1) {
    if (!prepositions.has(tokens[at]?.lower ?? "")) continue;
    const place = findNameAt(context, at + 1, to);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The name of a place that begins at token `at`, after an article or not. */
export function findNameAt(context: FrameContext, at: number, to: number): TextRange | undefined {
  const { tokens } = context.parsed;
  let first = at;
  while (
    first < Math.min(to, at + 2) &&
    /^(?:the|a|downtown|central|nearby)$/.test(tokens[first]?.lower ?? "")
  )
    first += 1;
  let end = first;
  while (end < to && isNamePart(context, first, end)) end += 1;
  while (end > first && tokens[end - 1]?.tag !== "name") end -= 1;
  const [head, tail] = [tokens[first], tokens[end - 1]];
  if (head === undefined || tail === undefined || end === first) return undefined;
  if (isNobodysPlace(context, first, end)) return undefined;
  return { start: head.start, end: tail.end };
}

// "Élysée Palace", "Abu Dhabi", "Port of Spain".
function isNamePart(context: FrameContext, first: number, at: number): boolean {
  const token = context.parsed.tokens[at] as TaggedToken;
  if (findDateAt(context, at) !== undefined) return false;
  if (token.tag === "name" && /^\p{Lu}/u.test(token.text)) return true;
  // "St Peter’s Basilica".
  const isInside = token.tag === "possessive" && context.parsed.tokens[at + 1]?.tag === "name";
  if (at > first && isInside) return true;
  return at > first && /^(?:of|de|al|el|upon)$/.test(token.lower);
}

// People, outlets and groups are no places, nor is a name that modifies a noun ("London talks").
function isNobodysPlace(context: FrameContext, first: number, end: number): boolean {
  const next = context.parsed.tokens[end];
  const isPossessor = next?.tag === "possessive" || isModifiedNoun(next);
  const isActor = findMentionsIn(context, first, end).some(({ actor }) =>
    /^(?:person|outlet|group)$/.test(actor.kind),
  );
  return isActor || isPossessor;
}

function isModifiedNoun(next: TaggedToken | undefined): boolean {
  return next?.tag === "noun" && next.isSpaced && /^\p{Ll}/u.test(next.text);
}
