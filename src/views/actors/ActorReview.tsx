import { useState } from "react";
import type { MentionPlace } from "../../format/edits/article-edit.ts";
import { findFreeId } from "../../format/edits/json-lists.ts";
import type { Actor } from "../../model/article.ts";
import { announce } from "../shared/announce.ts";
import { DraftBadge } from "../shared/DraftBadge.tsx";
import { useReader } from "../shared/reader-context.tsx";
import { useReview } from "../shared/review-context.tsx";
import { sentences } from "../shared/sentences.ts";
import { Why } from "../shared/Why.tsx";
import { ActorEditor } from "./ActorEditor.tsx";
import "./actor-review.css";

const words = sentences.review;

/** What a review can do with an actor: accept, reject, change, merge, and give a mention to another. */
export function ActorReview(props: {
  readonly actor: Actor;
  /** The mention that opened the card, as "block:offset"; absent elsewhere. */
  readonly place: string | undefined;
  readonly onClose: () => void;
}) {
  const { actor, place, onClose } = props;
  const { index } = useReader();
  const review = useReview();
  const [isEditing, setEditing] = useState(false);
  if (review === undefined) return null;
  if (isEditing) return <ActorEditor actor={actor} onDone={() => setEditing(false)} />;
  const others = index.article.actors.filter(({ id }) => id !== actor.id);
  const mention = findMention(index.mentionsOf.get(actor.id) ?? [], place);
  const item = { list: "actors", id: actor.id } as const;
  const split = (at: MentionPlace, name: string) => {
    const { kind } = actor;
    const id = findFreeId(review.json, "actors", actor.id);
    review.edit({ type: "mentionSplit", mention: at, actor: { id, kind, name } });
    onClose();
  };
  return (
    <div className="actor-review">
      <p className="actor-review-state">
        <DraftBadge draft={actor.draft} />
        <Why draft={actor.draft} value="kind" label={words.kind} />
      </p>
      <p className="actor-tools">
        {actor.draft !== undefined && (
          <button
            type="button"
            className="button button-strong"
            onClick={() => {
              review.edit({ type: "accepted", items: [item] });
              announce(words.accepted(actor.name));
            }}
          >
            {words.accept}
          </button>
        )}
        <button type="button" className="button" onClick={() => setEditing(true)}>
          {words.edit}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            onClose();
            review.edit({ type: "rejected", item });
            announce(words.rejected(actor.name));
          }}
        >
          {words.reject}
        </button>
        <select
          aria-label={words.merge}
          value=""
          onChange={(change) => {
            const into = change.target.value;
            if (into === "") return;
            onClose();
            review.edit({ type: "actorsMerged", from: actor.id, into });
          }}
        >
          <option value="">{words.merge}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </p>
      {mention !== undefined && (
        <p className="actor-tools">
          <button
            type="button"
            className="link-button"
            onClick={() => split(mention.place, mention.quote)}
          >
            {words.split}
          </button>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              onClose();
              review.edit({ type: "mentionRemoved", mention: mention.place });
            }}
          >
            {words.removeMention}
          </button>
        </p>
      )}
    </div>
  );
}

type FoundMentions = NonNullable<
  ReturnType<ReturnType<typeof useReader>["index"]["mentionsOf"]["get"]>
>;

function findMention(
  mentions: FoundMentions,
  place: string | undefined,
): { readonly place: MentionPlace; readonly quote: string } | undefined {
  const found = mentions.find(({ span }) => `${span.in}:${span.start}` === place);
  if (found === undefined) return undefined;
  const { in: block, start, end, quote } = found.span;
  return { place: { actor: found.actor, in: block, start, end }, quote };
}
