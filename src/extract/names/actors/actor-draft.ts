import type { ActorKind } from "../../../model/article.ts";
import type { Gender } from "../../gazetteer/person-names.ts";
import type { ActorMention } from "./actor.ts";

/** An actor while its mentions are being gathered. */
export interface ActorDraft {
  readonly kind: ActorKind;
  name: string;
  readonly aliases: Set<string>;
  role?: string;
  country?: string;
  organisation?: ActorDraft;
  gender?: Gender | undefined;
  readonly mentions: ActorMention[];
  readonly rule: string;
  confidence: number;
}

/** A new actor without mentions. */
export function toActorDraft(
  kind: ActorKind,
  name: string,
  rule: string,
  confidence: number,
): ActorDraft {
  return { kind, name, aliases: new Set(), mentions: [], rule, confidence };
}

/** Adds a mention; another way of writing the name becomes an alias. */
export function addMention(draft: ActorDraft, mention: ActorMention, written: string): void {
  draft.mentions.push(mention);
  if (!mention.isReference && written !== draft.name && mention.sense === undefined) {
    draft.aliases.add(written);
  }
}
