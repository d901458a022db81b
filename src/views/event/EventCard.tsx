import { lazy, Suspense } from "react";
import { findStep } from "../../state/selectors.ts";
import { useReader, useReaderState } from "../shared/reader-context.tsx";
import { sentences } from "../shared/sentences.ts";
import { useLater } from "../shared/use-later.ts";
import "./event-card.css";

const words = sentences.event;

const loadDetails = () =>
  import("./EventDetails.tsx").then(({ EventDetails }) => ({ default: EventDetails }));
const LazyEventDetails = lazy(loadDetails);
const LATER = [loadDetails];

/** The card of the selected event, or what to do when none is. */
export function EventCard() {
  const { index } = useReader();
  const selected = useReaderState(({ view }) => view.event);
  const event = selected === undefined ? undefined : index.events.get(selected);
  useLater(LATER);
  if (event === undefined) return <NoEvent />;
  return (
    <Suspense fallback={<section className="event-card event-card-waiting" aria-busy="true" />}>
      <LazyEventDetails event={event} key={event.id} />
    </Suspense>
  );
}

function NoEvent() {
  const { index, selectors, dispatch } = useReader();
  const first = useReaderState((state) => findStep(selectors.shown(state), undefined, 1));
  const help = index.told.length === 0 ? sentences.timeline.noEvents : words.noneHelp;
  return (
    <section className="event-card event-card-empty" aria-label={words.label}>
      <h2>{words.none}</h2>
      <p>
        {help} {first !== undefined && words.walk}
      </p>
      {first !== undefined && (
        <button
          type="button"
          className="button"
          onClick={() => dispatch({ type: "selected", event: first, from: "card" })}
        >
          {words.start}
        </button>
      )}
    </section>
  );
}
