import { findDrafted, findNextDrafted } from "../../model/drafted.ts";
import { announce } from "../shared/announce.ts";
import { Popup } from "../shared/Popup.tsx";
import { useReader, useReaderState } from "../shared/reader-context.tsx";
import { useReview } from "../shared/review-context.tsx";
import { saveArticle } from "../shared/save-article.ts";
import { sentences } from "../shared/sentences.ts";
import { ActorQueue } from "./ActorQueue.tsx";
import { DetailsForm } from "./DetailsForm.tsx";
import "./review.css";

const words = sentences.review;

/** How much is reviewed, and what can be done with all of it. */
export function ReviewBar() {
  const { index, parsed, dispatch, selectors } = useReader();
  const review = useReview();
  const selected = useReaderState(({ view }) => view.event);
  const shown = useReaderState((state) => selectors.shown(state));
  if (review === undefined) return null;
  const { events, actors } = findDrafted(index.article);
  const left = events.length + actors.length;
  const all = index.article.events.length + index.article.actors.length;
  const next = findNextDrafted(shown, selected);
  const acceptAll = () => {
    const items = [
      ...events.map(({ id }) => ({ list: "events", id }) as const),
      ...actors.map(({ id }) => ({ list: "actors", id }) as const),
    ];
    if (review.edit({ type: "accepted", items })) announce(words.acceptedAll(items.length));
  };
  return (
    <section className="review-tools" aria-label={words.label}>
      <p className="review-progress">
        <progress max={Math.max(1, all)} value={all - left} aria-label={words.label} />
        <b>{words.progress(all - left, all)}</b>
        <span className="review-left">{words.left(events.length, actors.length)}</span>
        <span className="visually-hidden">{words.keys}</span>
      </p>
      <span className="review-buttons">
        <button
          type="button"
          className="button"
          disabled={next === undefined}
          onClick={() =>
            next !== undefined && dispatch({ type: "selected", event: next, from: "stepper" })
          }
        >
          {words.next}
        </button>
        <Popup label={words.actorQueue} badge={actors.length} plain>
          <ActorQueue actors={actors} />
        </Popup>
        <Popup label={words.details} plain>
          <DetailsForm />
        </Popup>
        <button type="button" className="button" disabled={left === 0} onClick={acceptAll}>
          {words.acceptAll}
        </button>
        <button
          type="button"
          className="button"
          disabled={review.undo === undefined}
          onClick={review.undo}
        >
          {words.undo}
        </button>
        <button
          type="button"
          className="button"
          disabled={review.redo === undefined}
          onClick={review.redo}
        >
          {words.redo}
        </button>
        <button type="button" className="button button-strong" onClick={() => saveArticle(parsed)}>
          {words.export}
        </button>
        <button type="button" className="button" onClick={() => review.setOn(false)}>
          {words.stop}
        </button>
      </span>
      <span className={`review-saved review-${review.saved}`} role="status">
        {words.saved[review.saved]}
        {(review.saved === "blocked" || review.saved === "full") && (
          <button type="button" className="link-button" onClick={review.saveAgain}>
            {words.saveAgain}
          </button>
        )}
      </span>
    </section>
  );
}
