import type { TokenSpan } from "./statement-text.ts";

/** A statement found, in tokens. */
export interface StatementDraft {
  readonly source: TokenSpan | undefined;
  /** Who passed it on: the outlet that quotes the speaker. */
  readonly via?: TokenSpan;
  readonly cue: TokenSpan | undefined;
  /** In order, never empty. */
  readonly content: readonly TokenSpan[];
  /** Name of the frame. */
  readonly rule: string;
  readonly confidence: number;
}
