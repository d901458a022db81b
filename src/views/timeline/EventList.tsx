import { useEffect, useRef } from "react";
import type { NewsEvent } from "../../model/article.ts";
import { DraftBadge } from "../shared/DraftBadge.tsx";
import { formatEventDateShort, formatEventName } from "../shared/event-name.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import { useReader, useReaderState } from "../shared/reader-context.tsx";
import { StatusMark } from "../shared/StatusMark.tsx";
import { sentences } from "../shared/sentences.ts";
import { toScrollBehavior } from "../shared/use-media.ts";

/**
 * The events as an ordered list in the chosen order: one tab stop, arrow keys inside. With `twin`
 * it is laid out for screen readers only, and lends the axis its focus and names.
 */
export function EventList(props: { readonly twin?: boolean }) {
  const { selectors, index } = useReader();
  const shown = useReaderState((state) => selectors.shown(state));
  const selected = useReaderState(({ view }) => view.event);
  const count = useReaderState((state) => state.selectionCount);
  const host = useRef<HTMLOListElement>(null);
  const tabStop = shown.some(({ id }) => id === selected) ? selected : shown[0]?.id;

  useEffect(() => {
    if (props.twin || count === 0) return;
    const row = host.current?.querySelector<HTMLElement>("[aria-current='true']");
    const box = host.current?.closest<HTMLElement>("[data-list-scroll]");
    if (row === null || row === undefined || box === null || box === undefined) return;
    const rowBox = row.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    if (rowBox.top >= frame.top && rowBox.bottom <= frame.bottom) return;
    box.scrollBy({
      top: rowBox.top - frame.top - (frame.height - rowBox.height) / 2,
      behavior: toScrollBehavior(),
    });
  }, [count, props.twin]);

  if (shown.length === 0) {
    // The axis says so itself.
    if (props.twin) return null;
    const { empty, noEvents } = sentences.timeline;
    return <p className="list-empty">{index.told.length === 0 ? noEvents : empty}</p>;
  }
  return (
    <ol
      ref={host}
      className={props.twin ? "event-list-twin" : "event-list"}
      aria-label={sentences.timeline.label}
    >
      {shown.map((event) => (
        <EventRow key={event.id} event={event} hasTabStop={event.id === tabStop} />
      ))}
    </ol>
  );
}

function EventRow(props: { readonly event: NewsEvent; readonly hasTabStop: boolean }) {
  const { event } = props;
  const { index, dispatch } = useReader();
  const isSelected = useReaderState(({ view }) => view.event === event.id);
  const isHovered = useReaderState(({ hovered }) => hovered === event.id);
  const codes = index.involvement.get(event.id)?.countries ?? [];
  const hover = () => dispatch({ type: "hovered", event: event.id });
  const leave = () => dispatch({ type: "hovered", event: undefined });
  return (
    <li>
      <button
        type="button"
        className={`event-row ${isHovered ? "is-hovered" : ""} ${event.when === undefined ? "is-undated" : ""}`}
        aria-current={isSelected}
        aria-label={formatEventName(index, event.id)}
        data-event={event.id}
        tabIndex={props.hasTabStop ? 0 : -1}
        onClick={() => dispatch({ type: "selected", event: event.id, from: "list" })}
        onPointerEnter={hover}
        onPointerLeave={leave}
        onFocus={hover}
        onBlur={leave}
      >
        <span className="event-row-date">{formatEventDateShort(index, event.id)}</span>
        <StatusMark status={event.status} kind={event.kind} />
        <span className="event-row-title" dir="auto">
          {event.title}
          <DraftBadge draft={event.draft} />
        </span>
        <span className="event-row-codes">{codes.join(" ")}</span>
        <KindIcon kind={event.kind} />
      </button>
    </li>
  );
}
