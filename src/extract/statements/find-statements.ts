import type { NameSpan } from "../names/find-names.ts";
import type { ParsedText } from "../parsed-text.ts";
import type { TextRange } from "../text-range.ts";

/** Who said what, by which words. */
export interface FoundStatement {
  /** The words that name the speaker; empty where the text names none. */
  readonly source: readonly TextRange[];
  /** "said", "according to", "in a statement". */
  readonly cue: readonly TextRange[];
  /** What is said, in order; several ranges where the cue splits it; never empty. */
  readonly content: readonly TextRange[];
  /** The outlet that quotes the speaker: "Tass quoted Ushakov as saying". */
  readonly via?: readonly TextRange[];
  readonly isQuoted: boolean;
  /** Name of the cue frame. */
  readonly rule: string;
  /** 0..1 */
  readonly confidence: number;
}

/** The statements of the text, by the place of their content. */
export function findStatements(
  _parsed: ParsedText,
  _names: readonly NameSpan[],
): readonly FoundStatement[] {
  return [];
}
