import { memo } from "react";
import type { BlockLayout, TextSegment } from "../../model/text-segments.ts";
import { ActorTrigger } from "../shared/ActorTrigger.tsx";
import { useReader, useReaderState } from "../shared/reader-context.tsx";
import { toToken } from "./passage-of-event.ts";

/** One block as its segments; every segment of a passage opens its event. */
export function BlockText(props: { readonly layout: BlockLayout }) {
  return props.layout.segments.map((segment) => <Segment key={segment.start} segment={segment} />);
}

const Segment = memo(function Segment({ segment }: { readonly segment: TextSegment }) {
  const { dispatch, selectors, index } = useReader();
  const event = useReaderState((state) =>
    segment.events.find((id) => selectors.shownIds(state).has(id)),
  );
  const isSelected = useReaderState(
    ({ view }) => view.event !== undefined && segment.events.includes(view.event),
  );
  const isHovered = useReaderState(
    ({ hovered }) => hovered !== undefined && segment.events.includes(hovered),
  );
  const { mention } = segment;
  const content =
    mention === undefined ? (
      segment.text
    ) : (
      <ActorTrigger
        actor={mention.actor}
        leads={segment.leadsMention}
        className="mention"
        place={`${mention.span.in}:${mention.span.start}`}
        {...(segment.text === mention.span.quote ? {} : { label: mention.span.quote })}
      >
        {segment.text}
      </ActorTrigger>
    );
  if (segment.events.length === 0) return content;
  const kind = event === undefined ? undefined : index.events.get(event)?.kind;
  const classes = [
    "passage",
    kind === undefined ? "passage-out" : `kind-${kind}`,
    isSelected ? "is-selected" : "",
    isHovered ? "is-hovered" : "",
  ];
  return (
    // The passage's button stands in the margin; its words are a shortcut for the pointer.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <span
      className={classes.filter(Boolean).join(" ")}
      data-events={segment.events.map(toToken).join(" ")}
      onClick={() => {
        if (event !== undefined && window.getSelection()?.isCollapsed !== false) {
          dispatch({ type: "selected", event, from: "text" });
        }
      }}
      onPointerEnter={() => event !== undefined && dispatch({ type: "hovered", event })}
      onPointerLeave={() => dispatch({ type: "hovered", event: undefined })}
    >
      {segment.begins.length > 0 && (
        <sup className="passage-number" aria-hidden="true">
          {segment.begins.map((id) => (index.toldPosition.get(id) ?? 0) + 1).join(" ")}
        </sup>
      )}
      {content}
    </span>
  );
});
