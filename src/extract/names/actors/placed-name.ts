import type { ParsedText } from "../../parsed-text.ts";
import type { TaggedToken } from "../../tagger.ts";
import type { NameSpan } from "../name-span.ts";

/** A name with the numbers of its tokens. */
export interface PlacedName {
  readonly name: NameSpan;
  readonly firstToken: number;
  readonly endToken: number;
}

/** `names` with their tokens; one pass over both. Names that begin inside a token take that token. */
export function toPlacedNames(
  { tokens }: ParsedText,
  names: readonly NameSpan[],
): readonly PlacedName[] {
  const placed: PlacedName[] = [];
  let at = 0;
  for (const name of names) {
    while (at < tokens.length && (tokens[at] as TaggedToken).end <= name.start) at += 1;
    const firstToken = at;
    let end = at;
    while (end < tokens.length && (tokens[end] as TaggedToken).start < name.end) end += 1;
    placed.push({ name, firstToken, endToken: Math.max(end, firstToken + 1) });
  }
  return placed;
}
