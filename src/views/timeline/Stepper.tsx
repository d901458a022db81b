import { useEffect, useRef } from "react";
import { findStep } from "../../state/selectors.ts";
import { formatEventName } from "../shared/event-name.ts";
import { useReader, useReaderState } from "../shared/reader-context.tsx";
import { sentences } from "../shared/sentences.ts";

const words = sentences.timeline;

/** Previous, next, and where the selected event stands among those shown. */
export function Stepper() {
  const { selectors, index } = useReader();
  const shown = useReaderState((state) => selectors.shown(state));
  const selected = useReaderState(({ view }) => view.event);
  const at = shown.findIndex(({ id }) => id === selected);
  const position = at < 0 ? undefined : at + 1;
  return (
    <span className="stepper">
      <StepperButton by={-1} label={words.previous} sign="‹" />
      <span className="stepper-position">
        <span aria-hidden="true">
          <b>{position ?? "–"}</b> / {shown.length}
        </span>
        <span className="visually-hidden" role="status">
          {words.positionSpoken(position, shown.length)}
          {selected !== undefined && `: ${formatEventName(index, selected)}`}
        </span>
      </span>
      <StepperButton by={1} label={words.next} sign="›" />
    </span>
  );
}

function StepperButton(props: {
  readonly by: number;
  readonly label: string;
  readonly sign: string;
}) {
  const { selectors, dispatch } = useReader();
  const current = useReaderState(({ view }) => view.event);
  const target = useReaderState((state) => findStep(selectors.shown(state), current, props.by));
  const isEnd = target === undefined || target === current;
  const isHot = useRef(false);
  const hover = () => {
    isHot.current = true;
    dispatch({ type: "hovered", event: target });
  };
  const leave = () => {
    isHot.current = false;
    dispatch({ type: "hovered", event: undefined });
  };
  // After a step the button leads elsewhere, and what it lights up goes along.
  useEffect(() => {
    if (isHot.current) dispatch({ type: "hovered", event: target });
  }, [target, dispatch]);
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={props.label}
      aria-disabled={isEnd}
      onClick={() => !isEnd && dispatch({ type: "selected", event: target, from: "stepper" })}
      onPointerEnter={hover}
      onPointerLeave={leave}
      onFocus={hover}
      onBlur={leave}
    >
      {props.sign}
    </button>
  );
}
