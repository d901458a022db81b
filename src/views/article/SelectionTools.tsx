import { useCallback, useEffect, useState } from "react";
import { foldText } from "../../base/fold-text.ts";
import type { ActorJson, EventJson } from "../../format/article-schema.ts";
import { findFreeId } from "../../format/edits/json-lists.ts";
import { ACTOR_KINDS, type ActorId, type ActorKind, type EventId } from "../../model/article.ts";
import { announce } from "../shared/announce.ts";
import { ChoiceField } from "../shared/ChoiceField.tsx";
import { useReader, useReaderState } from "../shared/reader-context.tsx";
import { useReview } from "../shared/review-context.tsx";
import { sentences } from "../shared/sentences.ts";
import { useSettings } from "../shared/settings-context.tsx";
import { findSelectedSpan, type SelectedSpan } from "./selected-span.ts";
import "./selection-tools.css";

const words = sentences.review;
const TITLE_LENGTH = 60;

/** What can be made of selected words in a review: an event, a passage, a mention, an actor. */
export function SelectionTools() {
  const review = useReview();
  return review === undefined ? null : <Tools />;
}

function Tools() {
  const { index } = useReader();
  const [selected, clear] = useSelectedSpan();
  const actions = useActions(clear);
  const { settings } = useSettings();
  const event = useReaderState(({ view }) => view.event);
  const { addEvent } = actions;
  useEffect(() => {
    if (selected === undefined || !settings.letterKeys) return;
    const onKey = (press: KeyboardEvent) => {
      const target = press.target as Element;
      if (press.key !== "n" || press.ctrlKey || press.metaKey || press.altKey) return;
      if (target.closest("input, textarea, select, dialog") !== null) return;
      press.preventDefault();
      addEvent(selected.span);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [selected, settings.letterKeys, addEvent]);
  if (selected === undefined) return null;
  const { span, at } = selected;
  return (
    // The selection must outlive a press on a button.
    <div
      className="selection-tools"
      role="toolbar"
      aria-label={words.selection}
      style={{ top: at.top, left: at.left }}
      onPointerDown={(press) => {
        if (!(press.target instanceof HTMLSelectElement)) press.preventDefault();
      }}
    >
      <button type="button" className="button button-strong" onClick={() => addEvent(span)}>
        {words.addEvent}
      </button>
      {event !== undefined && (
        <button type="button" className="button" onClick={() => actions.addPassage(event, span)}>
          {words.addPassage}
        </button>
      )}
      <ChoiceField
        label={words.addMention}
        choices={index.article.actors.map(({ id, name }) => ({ value: id, label: name }))}
        action={words.mark}
        onCommit={(actor) => actions.addMention(actor, span)}
      />
      <ChoiceField
        label={words.addActor}
        choices={ACTOR_KINDS.map((kind) => ({ value: kind, label: words.actorKinds[kind] }))}
        action={words.add}
        onCommit={(kind) => actions.addActor(kind as ActorKind, span)}
      />
    </div>
  );
}

function useActions(clear: () => void) {
  const { index, dispatch } = useReader();
  const review = useReview();
  const edit = review?.edit;
  const json = review?.json;
  const addEvent = useCallback(
    (span: SelectedSpan) => {
      if (json === undefined || edit === undefined) return;
      const id = findFreeId(json, "events", "event");
      const title = cut(span.quote);
      const event: EventJson = {
        id,
        kind: "statement",
        status: "happened",
        title,
        passages: [span],
      };
      if (!edit({ type: "eventAdded", event })) return;
      clear();
      dispatch({ type: "selected", event: id as EventId, from: "text" });
      dispatch({ type: "editing", event: id as EventId });
    },
    [json, edit, dispatch, clear],
  );
  return {
    addEvent,
    addPassage: (event: EventId, span: SelectedSpan) => {
      const written = index.events.get(event)?.passages ?? [];
      const kept = written.map((passage) =>
        passage.kind === "found"
          ? { in: passage.in, start: passage.start, end: passage.end, quote: passage.quote }
          : { in: passage.in, quote: passage.quote },
      );
      edit?.({ type: "eventChanged", id: event, change: { passages: [...kept, span] } });
      clear();
    },
    addMention: (actor: string, span: SelectedSpan) => {
      edit?.({ type: "mentionAdded", mention: { actor, ...span } });
      const name = index.actors.get(actor as ActorId)?.name ?? actor;
      announce(words.mentionAdded(cut(span.quote), name));
      clear();
    },
    addActor: (kind: ActorKind, span: SelectedSpan) => {
      if (json === undefined || !ACTOR_KINDS.includes(kind)) return;
      const stem = foldText(span.quote)
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "");
      const id = findFreeId(json, "actors", stem === "" ? "actor" : stem.slice(0, TITLE_LENGTH));
      const actor: ActorJson = { id, kind, name: cut(span.quote) };
      edit?.({ type: "actorAdded", actor, mention: { actor: id as ActorId, ...span } });
      announce(words.actorAdded(actor.name));
      clear();
    },
  };
}

interface Selected {
  readonly span: SelectedSpan;
  /** Where the tools stand, in client pixels. */
  readonly at: { readonly top: number; readonly left: number };
}

/** Of a row; a narrow page breaks the tools into several. */
const TOOLS_HEIGHT_PX = 48;
const TOOLS_WIDTH_PX = 560;

function useSelectedSpan(): readonly [Selected | undefined, () => void] {
  const [selected, setSelected] = useState<Selected>();
  useEffect(() => {
    const read = () => {
      const selection = document.getSelection();
      // A menu of the tools may hold the focus; the words stay selected meanwhile.
      if (document.activeElement?.closest(".selection-tools")) return;
      const span = findSelectedSpan(selection);
      setSelected(span === undefined ? undefined : { span, at: toPlace(selection) });
    };
    document.addEventListener("selectionchange", read);
    window.addEventListener("scroll", read, { passive: true });
    return () => {
      document.removeEventListener("selectionchange", read);
      window.removeEventListener("scroll", read);
    };
  }, []);
  const clear = useCallback(() => {
    document.getSelection()?.removeAllRanges();
    setSelected(undefined);
  }, []);
  return [selected, clear];
}

// Below the words, so that the browser's own menu of a touch screen keeps its place above.
function toPlace(selection: Selection | null): Selected["at"] {
  const box = selection?.getRangeAt(0).getBoundingClientRect();
  if (box === undefined) return { top: 0, left: 0 };
  const below = box.bottom + 8;
  const room = document.documentElement.clientWidth - 16;
  const height = TOOLS_HEIGHT_PX * Math.ceil(TOOLS_WIDTH_PX / room);
  const fits = below + height < window.innerHeight;
  const most = room + 8 - TOOLS_WIDTH_PX;
  return {
    top: fits ? below : Math.max(8, box.top - height - 8),
    left: Math.max(8, Math.min(box.left, most)),
  };
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= TITLE_LENGTH ? line : `${line.slice(0, TITLE_LENGTH - 1)}…`;
}
