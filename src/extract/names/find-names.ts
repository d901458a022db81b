import type { ParsedText } from "../parsed-text.ts";
import type { TextRange } from "../text-range.ts";

export type NameType = "person" | "organisation" | "place" | "other";

/** A name in the text, without titles, determiners and possessives. */
export interface NameSpan extends TextRange {
  readonly type: NameType;
  /** Name of the rule that decided the type. */
  readonly rule: string;
  /** 0..1 */
  readonly confidence: number;
}

/** The names in the text, in order; they never overlap. */
export function findNames(_parsed: ParsedText): readonly NameSpan[] {
  return [];
}
