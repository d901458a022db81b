import { useEffect, useId, useRef, useState } from "react";
import type { EventJson } from "../../format/article-schema.ts";
import type { Change } from "../../format/edits/article-edit.ts";
import { findEntries } from "../../format/edits/json-lists.ts";
import {
  EVENT_KINDS,
  EVENT_STATUSES,
  type EventKind,
  type EventStatus,
  type NewsEvent,
} from "../../model/article.ts";
import { useReader } from "../shared/reader-context.tsx";
import { useReview } from "../shared/review-context.tsx";
import { sentences } from "../shared/sentences.ts";
import { AttributionField } from "./AttributionField.tsx";
import { DateField, type DateValue } from "./DateField.tsx";
import { ParticipantsField } from "./ParticipantsField.tsx";
import { PassagesField } from "./PassagesField.tsx";

const words = sentences.review;

/** The values of an event as a form in its card; Escape leaves it, Ctrl+Enter saves. */
export function EventEditor({ event }: { readonly event: NewsEvent }) {
  const { dispatch } = useReader();
  const review = useReview();
  const form = useRef<HTMLFormElement>(null);
  const [written] = useState(() => findWritten(review?.json, event));
  const [title, setTitle] = useState(event.title);
  const [kind, setKind] = useState<EventKind>(event.kind);
  const [status, setStatus] = useState<EventStatus>(event.status);
  const [place, setPlace] = useState(event.where?.name ?? "");
  const [date, setDate] = useState<DateValue>({ kind: "unchanged" });
  const [participants, setParticipants] = useState(written.participants ?? []);
  const [attribution, setAttribution] = useState(written.attribution ?? []);
  const [passages, setPassages] = useState(written.passages ?? []);
  const heading = useId();

  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input")?.focus();
    return () => dispatch({ type: "previewed", range: undefined });
  }, [dispatch]);

  const leave = () => {
    dispatch({ type: "editing", event: undefined });
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>("[data-edit-event]")?.focus({ preventScroll: true }),
    );
  };
  const save = () => {
    const when = toWhen(date, written.when);
    const change: Change<EventJson> = {
      ...(title.trim() === "" || title === event.title ? {} : { title: title.trim() }),
      ...(kind === event.kind ? {} : { kind }),
      ...(status === event.status ? {} : { status }),
      ...(when === undefined ? {} : { when }),
      ...(place === (event.where?.name ?? "") ? {} : { where: toWhere(place, written.where) }),
      ...(participants === (written.participants ?? participants) ? {} : { participants }),
      ...(attribution === (written.attribution ?? attribution) ? {} : { attribution }),
      ...(passages === (written.passages ?? passages) ? {} : { passages }),
    };
    if (Object.keys(change).length > 0) {
      review?.edit({ type: "eventChanged", id: event.id, change });
    }
    leave();
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
          <input type="text" value={title} onChange={(change) => setTitle(change.target.value)} />
        </label>
        <label>
          <span>{words.kind}</span>
          <select value={kind} onChange={(change) => setKind(change.target.value as EventKind)}>
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
            value={status}
            onChange={(change) => setStatus(change.target.value as EventStatus)}
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
        <DateField date={event.when?.date} onChange={setDate} />
        <label className="editor-wide">
          <span>{words.place}</span>
          <input type="text" value={place} onChange={(change) => setPlace(change.target.value)} />
        </label>
      </div>
      <ParticipantsField participants={participants} onChange={setParticipants} />
      <AttributionField attribution={attribution} onChange={setAttribution} />
      <PassagesField passages={passages} onChange={setPassages} />
      <p className="event-card-foot">
        <button type="submit" className="button button-strong" aria-keyshortcuts="Control+Enter">
          {words.save}
        </button>
        <button type="button" className="button" onClick={leave}>
          {words.cancel}
        </button>
      </p>
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

function toWhen(date: DateValue, before: EventJson["when"]): EventJson["when"] | null | undefined {
  switch (date.kind) {
    case "unchanged":
    case "unknown":
      return undefined;
    case "none":
      return null;
    case "known": {
      // A reason and a clock time of the old date no longer hold.
      const { because: _, time: __, ...rest } = before ?? { edtf: "" };
      const { edtf, because } = date;
      return { ...rest, edtf, ...(because === undefined ? {} : { because }) };
    }
  }
}

function toWhere(place: string, before: EventJson["where"]): EventJson["where"] | null {
  const name = place.trim();
  if (name === "") return null;
  // Country and clock of another place are not those of this one.
  const { country: _, timeZone: __, ...rest } = before ?? { name };
  return { ...rest, name };
}
