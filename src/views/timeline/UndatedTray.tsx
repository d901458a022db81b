import { useEffect, useRef } from "react";
import { useReader, useReaderState } from "../shared/reader-context.tsx";
import { StatusMark } from "../shared/StatusMark.tsx";
import { sentences } from "../shared/sentences.ts";

/** The shown events to which the text gives no date. */
export function UndatedTray() {
  const { selectors, dispatch } = useReader();
  const shown = useReaderState((state) => selectors.shown(state));
  const selected = useReaderState(({ view }) => view.event);
  const hovered = useReaderState((state) => state.hovered);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (selected === undefined) return;
    const chosen = list.current?.querySelector("[aria-pressed='true']");
    chosen?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [selected]);
  const undated = shown.filter(({ when }) => when === undefined);
  if (undated.length === 0) return null;
  return (
    <div className="undated">
      <span className="facet-name">{sentences.timeline.undatedCount(undated.length)}</span>
      <ul ref={list}>
        {undated.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              data-closes
              className={`undated-event ${hovered === event.id ? "is-hovered" : ""}`}
              aria-pressed={selected === event.id}
              onClick={() => dispatch({ type: "selected", event: event.id, from: "axis" })}
              onPointerEnter={() => dispatch({ type: "hovered", event: event.id })}
              onPointerLeave={() => dispatch({ type: "hovered", event: undefined })}
            >
              <StatusMark status={event.status} kind={event.kind} />
              <span dir="auto">{event.title}</span>
              <span className="visually-hidden">
                , {sentences.kinds[event.kind]}, {sentences.statuses[event.status]}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
