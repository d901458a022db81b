import type { Actor } from "../../model/article.ts";
import { announce } from "../shared/announce.ts";
import { useReview } from "../shared/review-context.tsx";
import { formatCountry, sentences } from "../shared/sentences.ts";

const words = sentences.review;

/** The actors that nobody has reviewed yet, each to accept or reject at once. */
export function ActorQueue(props: { readonly actors: readonly Actor[] }) {
  const review = useReview();
  if (props.actors.length === 0) return <p>{words.actorQueueEmpty}</p>;
  return (
    <ul className="actor-queue" aria-label={words.actorQueue}>
      {props.actors.map((actor) => {
        const item = { list: "actors", id: actor.id } as const;
        return (
          <li key={actor.id}>
            <span className="actor-queue-name">
              <b dir="auto">{actor.name}</b> <span>{toFacts(actor)}</span>
            </span>
            <button
              type="button"
              className="button button-strong"
              aria-label={words.acceptActor(actor.name)}
              onClick={() => {
                review?.edit({ type: "accepted", items: [item] });
                announce(words.accepted(actor.name));
              }}
            >
              {words.accept}
            </button>
            <button
              type="button"
              className="button"
              aria-label={words.rejectActor(actor.name)}
              onClick={() => {
                review?.edit({ type: "rejected", item });
                announce(words.rejected(actor.name));
              }}
            >
              {words.reject}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function toFacts({ kind, role, country }: Actor): string {
  const place = country === undefined ? undefined : formatCountry(country);
  return [words.actorKinds[kind], role, place].filter((fact) => fact !== undefined).join(" · ");
}
