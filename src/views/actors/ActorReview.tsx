import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { MentionPlace } from "../../format/edits/article-edit.ts";
import type { Actor, ActorId } from "../../model/article.ts";
import { announce } from "../shared/announce.ts";
import { ChoiceField } from "../shared/ChoiceField.tsx";
import { DraftBadge } from "../shared/DraftBadge.tsx";
import { useReader } from "../shared/reader-context.tsx";
import { useReview } from "../shared/review-context.tsx";
import { sentences } from "../shared/sentences.ts";
import { Why } from "../shared/Why.tsx";
import { ActorEditor } from "./ActorEditor.tsx";
import { MentionSplit } from "./MentionSplit.tsx";
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
  const [step, setStep] = useState<"edit" | "split">();
  const tools = useRef<HTMLDivElement>(null);
  if (review === undefined) return null;
  // Back to the button that led here.
  const goBack = () => {
    flushSync(() => setStep(undefined));
    tools.current?.querySelector<HTMLElement>(`[data-step=${step}]`)?.focus();
  };
  if (step === "edit") return <ActorEditor actor={actor} onDone={goBack} />;
  const others = index.article.actors.filter(({ id }) => id !== actor.id);
  const mention = findMention(index.mentionsOf.get(actor.id) ?? [], place);
  const item = { list: "actors", id: actor.id } as const;
  if (step === "split" && mention !== undefined) {
    return <MentionSplit actor={actor} mention={mention} onDone={onClose} onCancel={goBack} />;
  }
  return (
    <div className="actor-review" ref={tools}>
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
        <button type="button" className="button" data-step="edit" onClick={() => setStep("edit")}>
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
        <ChoiceField
          label={words.merge}
          choices={others.map(({ id, name }) => ({ value: id, label: name }))}
          action={words.mergeAction}
          toAction={(into) => words.mergeInto(actor.name, into)}
          onCommit={(into) => {
            onClose();
            if (review.edit({ type: "actorsMerged", from: actor.id, into })) {
              announce(words.merged(actor.name, index.actors.get(into as ActorId)?.name ?? into));
            }
          }}
        />
      </p>
      {mention !== undefined && (
        <p className="actor-tools">
          <button
            type="button"
            className="link-button"
            data-step="split"
            onClick={() => setStep("split")}
          >
            {words.split}
          </button>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              onClose();
              if (review.edit({ type: "mentionRemoved", mention: mention.place })) {
                announce(words.mentionRemoved(mention.quote));
              }
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
