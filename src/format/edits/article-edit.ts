import type { ActorJson, EventJson, MentionJson, SpanJson } from "../article-schema.ts";

/** What an edit is about: an event or an actor by its id. */
export interface ItemRef {
  readonly list: "events" | "actors";
  readonly id: string;
}

/** New values of some properties; `null` takes the property away. */
export type Change<T> = { readonly [K in keyof T]?: T[K] | null };

/** One step of a review, as plain data: kept on the device, done again after a reload. */
export type ArticleEdit =
  /** The draft marks go; an actor's mentions are accepted with it. */
  | { readonly type: "accepted"; readonly items: readonly ItemRef[] }
  /** The item goes, with all that refers to it. */
  | { readonly type: "rejected"; readonly item: ItemRef }
  | { readonly type: "eventAdded"; readonly event: EventJson }
  | { readonly type: "eventChanged"; readonly id: string; readonly change: Change<EventJson> }
  | {
      readonly type: "actorAdded";
      readonly actor: ActorJson;
      readonly mention?: MentionJson;
    }
  | { readonly type: "actorChanged"; readonly id: string; readonly change: Change<ActorJson> }
  | { readonly type: "actorsMerged"; readonly from: string; readonly into: string }
  | { readonly type: "mentionAdded"; readonly mention: MentionJson }
  | { readonly type: "mentionRemoved"; readonly mention: MentionPlace }
  /** The mention names somebody else: `actor` is new, or known by its id. */
  | { readonly type: "mentionSplit"; readonly mention: MentionPlace; readonly actor: ActorJson }
  | { readonly type: "detailsChanged"; readonly change: ArticleDetails };

export type MentionPlace = Pick<SpanJson, "in" | "start" | "end"> & { readonly actor: string };

/** What the article says about itself. */
export interface ArticleDetails {
  readonly headline?: string;
  readonly published?: string;
  readonly timeZone?: string;
  readonly publisher?: string;
}
