import type { ActorId, EventKind, NewsEvent } from "./article.ts";
import type { ArticleIndex } from "./article-index.ts";

export const LANE_MODES = ["kind", "person", "country"] as const;
export type LaneMode = (typeof LANE_MODES)[number];

/** What a lane gathers; `none` holds the events that no other lane of the mode takes. */
export type LaneSubject =
  | { readonly kind: "kinds"; readonly kinds: readonly EventKind[] }
  | { readonly kind: "person"; readonly actor: ActorId }
  | { readonly kind: "country"; readonly code: string }
  | { readonly kind: "none" };

export interface Lane {
  /** Stable within a mode. */
  readonly id: string;
  readonly subject: LaneSubject;
  /** In the order given; never empty. */
  readonly events: readonly NewsEvent[];
}

// Meetings and visits share a lane: a visit is where a meeting takes place.
const KIND_LANES: readonly (readonly EventKind[])[] = [
  ["meeting", "visit"],
  ["call"],
  ["statement"],
  ["report"],
  ["proposal"],
  ["decision"],
];

/**
 * The lanes of `events` in a fixed order: by kind as listed above, by person and country as they
 * rank over the whole article, so that filtering never reorders them. An event stands in the lane
 * of every person or country that takes part in it; lanes without events are left out.
 */
export function toLanes(
  index: ArticleIndex,
  events: readonly NewsEvent[],
  mode: LaneMode,
): readonly Lane[] {
  const subjects = toSubjects(index, mode);
  const lanes = subjects.map((subject) => ({
    id: toLaneId(subject),
    subject,
    events: events.filter((event) => takes(index, subject, event)),
  }));
  const placed = new Set(lanes.flatMap((lane) => lane.events));
  const rest: Lane = {
    id: "none",
    subject: { kind: "none" },
    events: events.filter((event) => !placed.has(event)),
  };
  return [...lanes, rest].filter((lane) => lane.events.length > 0);
}

function toSubjects(index: ArticleIndex, mode: LaneMode): readonly LaneSubject[] {
  switch (mode) {
    case "kind":
      return KIND_LANES.map((kinds) => ({ kind: "kinds", kinds }));
    case "country":
      return index.countries.map((code) => ({ kind: "country", code }));
    case "person":
      return index.article.actors
        .filter(({ kind }) => kind === "person")
        .map(({ id }) => ({ actor: id, events: index.eventsOf.get(id)?.length ?? 0 }))
        .sort((a, b) => b.events - a.events)
        .map(({ actor }) => ({ kind: "person", actor }));
  }
}

function takes(index: ArticleIndex, subject: LaneSubject, event: NewsEvent): boolean {
  switch (subject.kind) {
    case "kinds":
      return subject.kinds.includes(event.kind);
    case "person":
      return event.participants.some(({ actor }) => actor === subject.actor);
    case "country":
      return index.involvement.get(event.id)?.countries.includes(subject.code) ?? false;
    case "none":
      return false;
  }
}

function toLaneId(subject: LaneSubject): string {
  switch (subject.kind) {
    case "kinds":
      return `kind:${subject.kinds[0]}`;
    case "person":
      return `person:${subject.actor}`;
    case "country":
      return `country:${subject.code}`;
    case "none":
      return "none";
  }
}
