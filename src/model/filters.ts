import { foldText } from "../base/fold-text.ts";
import {
  type ActorId,
  EVENT_KINDS,
  EVENT_STATUSES,
  type EventKind,
  type EventStatus,
  type NewsEvent,
} from "./article.ts";
import type { ArticleIndex } from "./article-index.ts";
import type { DayNumber } from "./calendar-day.ts";

/** First and last day, both included. */
export interface DayRange {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** What the reader asked to see; an empty list asks for nothing in particular. */
export interface Filters {
  readonly who: readonly ActorId[];
  /** `any`: at least one of `who` is named. `all`: each of them takes part (the absent do not). */
  readonly match: "any" | "all";
  readonly countries: readonly string[];
  readonly kinds: readonly EventKind[];
  readonly statuses: readonly EventStatus[];
  readonly text: string;
  readonly within?: DayRange;
}

export const NO_FILTERS: Filters = {
  who: [],
  match: "any",
  countries: [],
  kinds: [],
  statuses: [],
  text: "",
};

export type Facet = "who" | "countries" | "kinds" | "statuses" | "text" | "within";

const FACETS: readonly Facet[] = ["who", "countries", "kinds", "statuses", "text", "within"];

type Matcher = (event: NewsEvent) => boolean;

/** Whether `filters` hide nothing by themselves. */
export function isUnfiltered(filters: Filters): boolean {
  return (
    filters.who.length === 0 &&
    filters.countries.length === 0 &&
    filters.kinds.length === 0 &&
    filters.statuses.length === 0 &&
    filters.text.trim() === "" &&
    filters.within === undefined
  );
}

/** Tells of one event whether every facet lets it through; `except` leaves one facet out. */
export function toMatcher(index: ArticleIndex, filters: Filters, except?: Facet): Matcher {
  const matchers = FACETS.filter((facet) => facet !== except).flatMap((facet) => {
    const matcher = toFacetMatcher(index, filters, facet);
    return matcher === undefined ? [] : [matcher];
  });
  return (event) => matchers.every((matches) => matches(event));
}

/** For every value of a facet, how many events choosing it would show under the other facets. */
export interface FacetCounts {
  readonly who: ReadonlyMap<ActorId, number>;
  readonly countries: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<EventKind, number>;
  readonly statuses: ReadonlyMap<EventStatus, number>;
}

/**
 * Counts beside every filter value. With `match: "all"` an actor's count is taken together with
 * those already chosen; otherwise values of one facet do not lower each other. Zeroes are kept.
 */
export function toFacetCounts(index: ArticleIndex, filters: Filters): FacetCounts {
  const { told, involvement } = index;
  const under = (facet: Facet) => told.filter(toMatcher(index, filters, facet));

  const all = filters.match === "all";
  const named = (event: NewsEvent) => {
    const parts = involvement.get(event.id);
    return all ? parts?.present : parts?.named;
  };
  const people = under("who").filter(
    (event) => !all || filters.who.every((actor) => named(event)?.has(actor)),
  );
  return {
    who: tally(index.actors.keys(), people, (event) => named(event) ?? []),
    countries: tally(
      index.countries,
      under("countries"),
      (event) => involvement.get(event.id)?.countries ?? [],
    ),
    kinds: tally(EVENT_KINDS, under("kinds"), (event) => [event.kind]),
    statuses: tally(EVENT_STATUSES, under("statuses"), (event) => [event.status]),
  };
}

function toFacetMatcher(
  { involvement, foldedText }: ArticleIndex,
  filters: Filters,
  facet: Facet,
): Matcher | undefined {
  switch (facet) {
    case "who": {
      if (filters.who.length === 0) return undefined;
      if (filters.match === "all") {
        return ({ id }) => filters.who.every((actor) => involvement.get(id)?.present.has(actor));
      }
      return ({ id }) => filters.who.some((actor) => involvement.get(id)?.named.has(actor));
    }
    case "countries": {
      if (filters.countries.length === 0) return undefined;
      return ({ id }) =>
        filters.countries.some((code) => involvement.get(id)?.countries.includes(code));
    }
    case "kinds":
      return filters.kinds.length === 0 ? undefined : ({ kind }) => filters.kinds.includes(kind);
    case "statuses":
      return filters.statuses.length === 0
        ? undefined
        : ({ status }) => filters.statuses.includes(status);
    case "text": {
      const words = foldText(filters.text).split(" ").filter(Boolean);
      if (words.length === 0) return undefined;
      return ({ id }) => words.every((word) => foldedText.get(id)?.includes(word));
    }
    case "within": {
      const { within } = filters;
      if (within === undefined) return undefined;
      return (event) => overlaps(event, within);
    }
  }
}

/** Whether an event can have taken place inside `range`; undated events cannot. */
function overlaps({ when }: NewsEvent, range: DayRange): boolean {
  if (when === undefined) return false;
  const { first, last } = when.date;
  return (first ?? -Infinity) <= range.last && (last ?? Infinity) >= range.first;
}

function tally<V>(
  values: Iterable<V>,
  events: readonly NewsEvent[],
  toValues: (event: NewsEvent) => Iterable<V>,
): ReadonlyMap<V, number> {
  const counts = new Map<V, number>();
  for (const value of values) counts.set(value, 0);
  for (const event of events) {
    for (const value of toValues(event)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
