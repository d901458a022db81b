import { useEffect, useId, useRef, useState } from "react";
import { readTypedDate, type TypedDate } from "../../extract/dates/read-typed-date.ts";
import type { EventJson } from "../../format/article-schema.ts";
import type { Change } from "../../format/edits/article-edit.ts";
import { findEntries } from "../../format/edits/json-lists.ts";
import {
  EVENT_KINDS,
  EVENT_STATUSES,
  type EventId,
  type EventKind,
  type EventStatus,
  type NewsEvent,
} from "../../model/article.ts";
import { FormFailure } from "../shared/FormFailure.tsx";
import { useReader } from "../shared/reader-context.tsx";
import { useReview } from "../shared/review-context.tsx";
import { sentences } from "../shared/sentences.ts";
import { AttributionField } from "./AttributionField.tsx";
import { DateField } from "./DateField.tsx";
import { ParticipantsField } from "./ParticipantsField.tsx";
import { PassagesField } from "./PassagesField.tsx";
import {
  type EventValues,
  toPassageKey,
  type UnsavedValues,
  useUnsavedValues,
} from "./unsaved-values.ts";

const words = sentences.review;

/** The values of an event as a form in its card; Escape leaves it, Ctrl+Enter saves. */
export function EventEditor({ event }: { readonly event: NewsEvent }) {
  const { dispatch, index } = useReader();
  const review = useReview();
  const form = useRef<HTMLFormElement>(null);
  const written = findWritten(review?.json, event);
  const before: EventValues = {
    title: event.title,
    kind: event.kind,
    status: event.status,
    date: written.when?.edtf ?? "",
    place: event.where?.name ?? "",
    participants: written.participants ?? [],
    attribution: written.attribution ?? [],
    removedPassages: [],
  };
  const [unsaved, keepUnsaved] = useUnsavedValues(event.id);
  const values: EventValues = { ...before, ...unsaved };
  const passages = toPassages(written, values.removedPassages);
  const [failure, setFailure] = useState("");
  const heading = useId();

  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input")?.focus();
    return () => dispatch({ type: "previewed", range: undefined });
  }, [dispatch]);

  const set = <K extends keyof EventValues>(key: K, value: EventValues[K]) => {
    const { [key]: _, ...others } = unsaved ?? {};
    keepUnsaved(value === before[key] ? others : { ...others, [key]: value });
  };
  const leave = () => {
    keepUnsaved(undefined);
    dispatch({ type: "editing", event: undefined });
    requestAnimationFrame(() => focusAfterEdit(event.id));
  };
  const refuse = (reason: string, field: string) => {
    setFailure(reason);
    form.current?.querySelector<HTMLElement>(field)?.focus();
  };
  const save = () => {
    const date = readTypedDate(values.date, index.article.published.day);
    const pending = form.current?.querySelector<HTMLElement>("[data-pending]")?.dataset["pending"];
    if (values.title.trim() === "") return refuse(words.nothingIn(words.title), "[name=title]");
    if (date.kind === "unknown" && unsaved?.date !== undefined) {
      return refuse(words.unreadableDate(values.date.trim()), "[name=date]");
    }
    if (pending !== undefined) return refuse(words.notAdded(pending), "[data-pending]");
    const change = toChange(unsaved ?? {}, date, written);
    const isDone =
      Object.keys(change).length === 0 ||
      review?.edit({ type: "eventChanged", id: event.id, change });
    if (isDone === true) leave();
  };

  return (
    <form
      className="editor"
      ref={form}
      aria-labelledby={heading}
      onSubmit={(submit) => {
        submit.preventDefault();
        save();
      }}
      onKeyDown={(press) => {
        if (press.key === "Escape") leave();
        else if (press.key === "Enter" && (press.ctrlKey || press.metaKey)) save();
        else return;
        press.preventDefault();
        press.stopPropagation();
      }}
    >
      <h2 id={heading}>{words.editor}</h2>
      <div className="editor-row">
        <label className="editor-wide">
          <span>{words.title}</span>
          <input
            type="text"
            name="title"
            value={values.title}
            onChange={(change) => set("title", change.target.value)}
          />
        </label>
        <label>
          <span>{words.kind}</span>
          <select
            value={values.kind}
            onChange={(change) => set("kind", change.target.value as EventKind)}
          >
            {EVENT_KINDS.map((value) => (
              <option key={value} value={value}>
                {sentences.kinds[value]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.status}</span>
          <select
            value={values.status}
            onChange={(change) => set("status", change.target.value as EventStatus)}
          >
            {EVENT_STATUSES.map((value) => (
              <option key={value} value={value}>
                {sentences.statuses[value]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="editor-row">
        <DateField text={values.date} onChange={(text) => set("date", text)} />
        <label className="editor-wide">
          <span>{words.place}</span>
          <input
            type="text"
            value={values.place}
            onChange={(change) => set("place", change.target.value)}
          />
        </label>
      </div>
      <ParticipantsField
        participants={values.participants}
        onChange={(list) => set("participants", list)}
      />
      <AttributionField
        attribution={values.attribution}
        onChange={(list) => set("attribution", list)}
      />
      <PassagesField
        passages={passages}
        onRemove={(key) => set("removedPassages", [...values.removedPassages, key])}
      />
      <div className="event-card-foot editor-foot">
        <FormFailure reason={failure} />
        <button type="submit" className="button button-strong" aria-keyshortcuts="Control+Enter">
          {words.save}
        </button>
        <button type="button" className="button" onClick={leave}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

// As the file has it, unknown properties included.
function findWritten(
  json: Parameters<typeof findEntries>[0] | undefined,
  event: NewsEvent,
): EventJson {
  const entry = json && findEntries(json, "events").find(({ id }) => id === event.id);
  return (entry ?? {
    id: event.id,
    kind: event.kind,
    status: event.status,
    title: event.title,
  }) as EventJson;
}

function toPassages(written: EventJson, removed: readonly string[]) {
  return (written.passages ?? []).filter((passage) => !removed.includes(toPassageKey(passage)));
}

function toChange(
  { title, kind, status, place, participants, attribution, ...rest }: UnsavedValues,
  date: TypedDate,
  written: EventJson,
): Change<EventJson> {
  const when = rest.date === undefined ? undefined : toWhen(date, written.when);
  return {
    ...(title === undefined ? {} : { title: title.trim() }),
    ...(kind === undefined ? {} : { kind }),
    ...(status === undefined ? {} : { status }),
    ...(when === undefined ? {} : { when }),
    ...(place === undefined ? {} : { where: toWhere(place, written.where) }),
    ...(participants === undefined ? {} : { participants }),
    ...(attribution === undefined ? {} : { attribution }),
    ...(rest.removedPassages === undefined
      ? {}
      : { passages: toPassages(written, rest.removedPassages) }),
  };
}

function toWhen(date: TypedDate, before: EventJson["when"]): EventJson["when"] | null | undefined {
  if (date.kind === "none") return null;
  if (date.kind === "unknown" || date.edtf === before?.edtf) return undefined;
  // The words of the text, the reason and the clock time are those of the old date.
  const { because: _, time: __, phrase: ___, ...rest } = before ?? { edtf: "" };
  const { edtf, because } = date;
  return { ...rest, edtf, ...(because === undefined ? {} : { because }) };
}

function toWhere(place: string, before: EventJson["where"]): EventJson["where"] | null {
  const name = place.trim();
  if (name === "") return null;
  // Country and clock of another place are not those of this one.
  const { country: _, timeZone: __, ...rest } = before ?? { name };
  return { ...rest, name };
}

// Where Enter goes on with the review: on the button that accepts, or on the row of the event.
function focusAfterEdit(event: EventId): void {
  const row = `:is(.event-list, .event-list-twin) [data-event="${CSS.escape(event)}"]`;
  const target = ["[data-accept-event]", row, "[data-edit-event]"]
    .map((selector) => document.querySelector<HTMLElement>(selector))
    .find((element) => element !== null);
  target?.focus({ preventScroll: true });
  // The form was scrolled, and the card with it; rows are kept in sight by their list.
  if (target?.closest(".event-card")) target.scrollIntoView({ block: "nearest" });
}
