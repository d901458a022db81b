import { useMemo } from "react";
import type { EventId } from "../../model/article.ts";
import { findNextDrafted } from "../../model/drafted.ts";
import { announce } from "./announce.ts";
import { type Reader, useReader } from "./reader-context.tsx";
import { type Review, useReview } from "./review-context.tsx";
import { sentences } from "./sentences.ts";

/** What a review does with one event, from the card and from the keys. */
export interface EventReview {
  readonly accept: (event: EventId) => void;
  readonly reject: (event: EventId) => void;
}

/** Accepting and rejecting go on to the next event that is still a draft. */
export function toEventReview(
  { index, selectors, store, dispatch }: Reader,
  review: Review,
): EventReview {
  const goOn = (event: EventId) => {
    const next = findNextDrafted(selectors.shown(store.getState()), event);
    if (next !== undefined) dispatch({ type: "selected", event: next, from: "stepper" });
  };
  const toTitle = (event: EventId) => index.events.get(event)?.title ?? event;
  return {
    accept: (event) => {
      if (index.events.get(event)?.draft === undefined) return goOn(event);
      review.edit({ type: "accepted", items: [{ list: "events", id: event }] });
      announce(sentences.review.accepted(toTitle(event)));
      goOn(event);
    },
    reject: (event) => {
      goOn(event);
      review.edit({ type: "rejected", item: { list: "events", id: event } });
      announce(sentences.review.rejected(toTitle(event)));
    },
  };
}

/** The same for the open article; absent outside a review. */
export function useEventReview(): EventReview | undefined {
  const reader = useReader();
  const review = useReview();
  return useMemo(
    () => (review === undefined ? undefined : toEventReview(reader, review)),
    [reader, review],
  );
}
