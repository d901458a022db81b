import type { Actor, Article, EventId, NewsEvent } from "./article.ts";

/** The events and actors of an article that nobody has accepted yet. */
export function findDrafted(article: Article): {
  readonly events: readonly NewsEvent[];
  readonly actors: readonly Actor[];
} {
  return {
    events: article.events.filter(({ draft }) => draft !== undefined),
    actors: article.actors.filter(({ draft }) => draft !== undefined),
  };
}

/**
 * The next of `shown` after `selected` that is still a draft, beginning again at the top;
 * `undefined` if no other is.
 */
export function findNextDrafted(
  shown: readonly NewsEvent[],
  selected: EventId | undefined,
): EventId | undefined {
  const at = shown.findIndex(({ id }) => id === selected);
  const inTurn = [...shown.slice(at + 1), ...shown.slice(0, Math.max(0, at))];
  return inTurn.find(({ draft }) => draft !== undefined)?.id;
}
