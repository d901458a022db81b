import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { EventJson } from "../../format/article-schema.ts";
import type { EventId, EventKind, EventStatus } from "../../model/article.ts";
import { useReader } from "../shared/reader-context.tsx";

/** What the form of an event shows. */
export interface EventValues {
  readonly title: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** As typed. */
  readonly date: string;
  readonly place: string;
  readonly participants: NonNullable<EventJson["participants"]>;
  readonly attribution: NonNullable<EventJson["attribution"]>;
  /** Keys of passages; those that are kept are not here, so that one added meanwhile stays. */
  readonly removedPassages: readonly string[];
}

type Passage = NonNullable<EventJson["passages"]>[number];

export function toPassageKey({ in: block, start, quote }: Passage): string {
  return `${block} ${start ?? ""} ${quote}`;
}

export type UnsavedValues = Partial<EventValues>;

type Kept = ReadonlyMap<EventId, UnsavedValues>;

// By the open article, so that a form that was left for another event is found again while it is open.
const keptByArticle = new WeakMap<object, StoreApi<Kept>>();

function findKept(article: object): StoreApi<Kept> {
  const known = keptByArticle.get(article);
  if (known !== undefined) return known;
  const kept = createStore<Kept>(() => new Map());
  keptByArticle.set(article, kept);
  return kept;
}

/** What was changed in the form of an event and is not saved, and how to replace it; nothing drops it. */
export function useUnsavedValues(
  event: EventId,
): readonly [UnsavedValues | undefined, (values: UnsavedValues | undefined) => void] {
  const kept = findKept(useReader().store);
  const values = useStore(kept, (all) => all.get(event));
  const replace = (next: UnsavedValues | undefined) => {
    const all = new Map(kept.getState());
    if (next === undefined || Object.keys(next).length === 0) all.delete(event);
    else all.set(event, next);
    kept.setState(all, true);
  };
  return [values, replace];
}
