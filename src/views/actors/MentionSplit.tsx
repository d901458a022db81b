import { useEffect, useId, useRef, useState } from "react";
import type { MentionPlace } from "../../format/edits/article-edit.ts";
import { findFreeId } from "../../format/edits/json-lists.ts";
import type { Actor, ActorId } from "../../model/article.ts";
import { announce } from "../shared/announce.ts";
import { ChoiceField } from "../shared/ChoiceField.tsx";
import { useReader } from "../shared/reader-context.tsx";
import { useReview } from "../shared/review-context.tsx";
import { sentences } from "../shared/sentences.ts";

const words = sentences.review;

/** Asks whom a mention names instead: another actor, or one with a new name. */
export function MentionSplit(props: {
  readonly actor: Actor;
  readonly mention: { readonly place: MentionPlace; readonly quote: string };
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const { actor, mention, onDone, onCancel } = props;
  const { index } = useReader();
  const review = useReview();
  const [name, setName] = useState(mention.quote);
  const form = useRef<HTMLFormElement>(null);
  const heading = useId();
  useEffect(() => form.current?.querySelector("select")?.focus(), []);
  if (review === undefined) return null;
  const others = index.article.actors.filter(({ id }) => id !== actor.id);
  const give = (to: Pick<Actor, "kind" | "name"> & { readonly id: string }) => {
    const { id, kind } = to;
    onDone();
    const edit = { id, kind, name: to.name };
    if (review.edit({ type: "mentionSplit", mention: mention.place, actor: edit })) {
      announce(words.splitDone(mention.quote, to.name));
    }
  };
  return (
    <form
      className="actor-editor"
      ref={form}
      aria-labelledby={heading}
      onSubmit={(submit) => {
        submit.preventDefault();
        if (name.trim() === "") return;
        const id = findFreeId(review.json, "actors", actor.id);
        give({ id, kind: actor.kind, name: name.trim() });
      }}
      onKeyDown={(press) => {
        if (press.key !== "Escape") return;
        press.preventDefault();
        press.stopPropagation();
        onCancel();
      }}
    >
      <h3 id={heading}>{words.splitWho(mention.quote)}</h3>
      <ChoiceField
        label={words.splitKnown}
        choices={others.map((other) => ({ value: other.id, label: other.name }))}
        action={words.mark}
        onCommit={(id) => {
          const other = index.actors.get(id as ActorId);
          if (other !== undefined) give(other);
        }}
      />
      <label>
        <span>{words.splitNew}</span>
        <input type="text" value={name} onChange={(change) => setName(change.target.value)} />
      </label>
      <p className="actor-tools">
        <button type="submit" className="button" disabled={name.trim() === ""}>
          {words.splitAdd}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
