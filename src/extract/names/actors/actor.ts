import type { ActorKind } from "../../../model/article.ts";
import type { TextRange } from "../../text-range.ts";

export interface ActorMention extends TextRange {
  /** A capital or a seat that stands for a government: "Moscow insists". */
  readonly sense?: "metonym";
  /** "he", "the envoy": refers to the actor without naming it; no mention in the article. */
  readonly isReference: boolean;
}

/** One actor with all the places that name it. */
export interface FoundActor {
  /** Unique in the text, of letters, digits and hyphens: "steve-witkoff". */
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role?: string;
  /** ISO 3166-1 alpha-2, or EU. */
  readonly country?: string;
  /** Id of another actor of the text. */
  readonly organisation?: string;
  /** In order; never empty. */
  readonly mentions: readonly ActorMention[];
  readonly rule: string;
  /** 0..1 */
  readonly confidence: number;
}
