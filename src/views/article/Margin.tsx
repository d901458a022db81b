import { useLayoutEffect, useRef } from "react";
import type { EventId } from "../../model/article.ts";
import type { BlockLayout } from "../../model/text-segments.ts";
import { formatEventName } from "../shared/event-name.ts";
import { useReader, useReaderState } from "../shared/reader-context.tsx";
import { StatusMark } from "../shared/StatusMark.tsx";
import { findPassage } from "./passage-of-event.ts";

/** Least distance between two marks in the margin, so that each stays a target of 24 px. */
const MARK_STEP_PX = 26;

/** The buttons of the passages that begin in one block, each beside its first line. */
export function Margin(props: { readonly layout: BlockLayout }) {
  const host = useRef<HTMLDivElement>(null);
  const { selectors } = useReader();
  const shown = useReaderState((state) => selectors.shownIds(state));
  const passages = props.layout.passages.filter(({ event }) => shown.has(event));

  useLayoutEffect(() => {
    const block = host.current?.parentElement;
    if (block === null || block === undefined) return;
    const place = () => placeMarks(block);
    place();
    const observer = new ResizeObserver(place);
    observer.observe(block);
    return () => observer.disconnect();
  });

  return (
    <div className="margin" ref={host}>
      {passages.map(({ event }) => (
        <MarginMark key={event} event={event} />
      ))}
    </div>
  );
}

function MarginMark(props: { readonly event: EventId }) {
  const { index, dispatch } = useReader();
  const isSelected = useReaderState(({ view }) => view.event === props.event);
  const isHovered = useReaderState(({ hovered }) => hovered === props.event);
  const event = index.events.get(props.event);
  if (event === undefined) return null;
  const hover = () => dispatch({ type: "hovered", event: event.id });
  const leave = () => dispatch({ type: "hovered", event: undefined });
  return (
    <button
      type="button"
      className={`margin-mark ${isHovered ? "is-hovered" : ""}`}
      data-event={event.id}
      aria-pressed={isSelected}
      aria-label={formatEventName(index, event.id)}
      title={event.title}
      onClick={() => dispatch({ type: "selected", event: event.id, from: "text" })}
      onPointerEnter={hover}
      onPointerLeave={leave}
      onFocus={hover}
      onBlur={leave}
    >
      <StatusMark status={event.status} kind={event.kind} />
    </button>
  );
}

/** Puts every mark beside the line where its passage begins; those of one line below each other. */
function placeMarks(block: HTMLElement): void {
  const { top } = block.getBoundingClientRect();
  const wanted = [...block.querySelectorAll<HTMLElement>(".margin-mark")].flatMap((mark) => {
    const line = findPassage(block, mark.dataset["event"] as EventId)?.getClientRects()[0];
    return line === undefined ? [] : [{ mark, at: line.top - top + line.height / 2 - 12 }];
  });
  let free = Number.NEGATIVE_INFINITY;
  for (const { mark, at } of wanted) {
    const placed = Math.max(at, free);
    free = placed + MARK_STEP_PX;
    mark.style.top = `${placed}px`;
  }
}
