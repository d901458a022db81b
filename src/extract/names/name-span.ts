import type { GazetteerEntry } from "../gazetteer/gazetteer.ts";
import type { TextRange } from "../text-range.ts";

export type NameType = "person" | "organisation" | "place" | "other";

/** A name in the text, without titles, determiners and possessives. */
export interface NameSpan extends TextRange {
  readonly type: NameType;
  /** Name of the rule that decided the type. */
  readonly rule: string;
  /** 0..1 */
  readonly confidence: number;
  /** What the name is known to be, where the lists hold it. */
  readonly entry?: GazetteerEntry;
  /** The title that stands before it, as in the text: "Foreign Minister". */
  readonly title?: TextRange;
}
