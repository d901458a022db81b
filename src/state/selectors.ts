import { memoizeLast } from "../base/memoize-last.ts";
import type { EventId, NewsEvent } from "../model/article.ts";
import type { ArticleIndex } from "../model/article-index.ts";
import { type FacetCounts, type Filters, toFacetCounts, toMatcher } from "../model/filters.ts";
import { findMark, type Mark } from "../model/marks.ts";
import type { ReaderState } from "./reader.ts";
import type { Order } from "./view.ts";

/** What is derived from the state and one article; each answer is computed once per change. */
export interface Selectors {
  /** Events that the filters let through, in the chosen order. */
  readonly shown: (state: ReaderState) => readonly NewsEvent[];
  readonly shownIds: (state: ReaderState) => ReadonlySet<EventId>;
  readonly counts: (state: ReaderState) => FacetCounts;
  /** Marks of all dated events, filtered out or not. */
  readonly marks: ReadonlyMap<EventId, Mark>;
}

export function createSelectors(index: ArticleIndex): Selectors {
  const shown = memoizeLast((filters: Filters, order: Order) =>
    (order === "told" ? index.told : index.happened).filter(toMatcher(index, filters)),
  );
  const toIds = memoizeLast(
    (events: readonly NewsEvent[]): ReadonlySet<EventId> => new Set(events.map(({ id }) => id)),
  );
  const counts = memoizeLast((filters: Filters) => toFacetCounts(index, filters));
  const published = index.article.published.day;
  return {
    shown: ({ view }) => shown(view.filters, view.order),
    shownIds: ({ view }) => toIds(shown(view.filters, view.order)),
    counts: ({ view }) => counts(view.filters),
    marks: new Map(
      index.told.flatMap((event) => {
        const mark = findMark(event, published);
        return mark === undefined ? [] : [[event.id, mark] as const];
      }),
    ),
  };
}

/** The event `by` places from the selected one among `shown`; from nothing, the first or the last. */
export function findStep(
  shown: readonly NewsEvent[],
  selected: EventId | undefined,
  by: number,
): EventId | undefined {
  const at = shown.findIndex(({ id }) => id === selected);
  if (at < 0) return (by > 0 ? shown[0] : shown.at(-1))?.id;
  return shown[Math.min(shown.length - 1, Math.max(0, at + by))]?.id;
}
