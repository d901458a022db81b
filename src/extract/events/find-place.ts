import type { TaggedToken } from "../tagger.ts";
import type { TextRange } from "../text-range.ts";
import { type FrameContext, findDateAt, findMentionsIn } from "./frame-context.ts";

const PLACE_PREPOSITIONS = /^(?:in|at|into|near)$/;

/**
 * The first place named between tokens `from` and `to` behind "in", "at" or "into", or behind "to"
 * where `isDestination`: "at the Élysée Palace in Paris" → the Élysée Palace. People and outlets
 * are no places.
 */
export function findPlace(
  context: FrameContext,
  from: number,
  to: number,
  isDestination: boolean,
): TextRange | undefined {
  const { tokens } = context.parsed;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as TaggedToken;
    const isPreposition =
      PLACE_PREPOSITIONS.test(token.lower) ||
      (isDestination && (token.tag === "to" || token.lower === "for" || token.lower === "to"));
    if (!isPreposition) continue;
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
  return at > first && /^(?:of|de|al|el|upon)$/.test(token.lower);
}

// People, outlets and groups are no places, nor is a name that modifies a noun ("Russian officials").
function isNobodysPlace(context: FrameContext, first: number, end: number): boolean {
  const next = context.parsed.tokens[end];
  const isPossessor = next?.tag === "possessive";
  const isActor = findMentionsIn(context, first, end).some(({ actor }) =>
    /^(?:person|outlet|group)$/.test(actor.kind),
  );
  return isActor || isPossessor;
}
