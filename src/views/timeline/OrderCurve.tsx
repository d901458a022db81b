import { useReader, useReaderState } from "../shared/reader-context.tsx";
import { sentences } from "../shared/sentences.ts";

const WIDTH = 72;
const HEIGHT = 24;
const EDGE = 3;

/** How the telling jumps in time: each dated event by its place in the text and in time. */
export function OrderCurve() {
  const { index, dispatch } = useReader();
  const selected = useReaderState(({ view }) => view.event);
  const dated = index.told.filter(({ when }) => when !== undefined);
  if (dated.length < 3) return null;
  const ranks = new Map(
    index.happened.filter(({ when }) => when !== undefined).map(({ id }, rank) => [id, rank]),
  );
  const last = dated.length - 1;
  const points = dated.map(({ id }, at) => ({
    id,
    x: EDGE + (at / last) * (WIDTH - 2 * EDGE),
    y: HEIGHT - EDGE - ((ranks.get(id) ?? 0) / last) * (HEIGHT - 2 * EDGE),
  }));
  const current = points.find(({ id }) => id === selected);
  return (
    // A picture of what list and stepper tell in words; pressing it is a shortcut for the pointer.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <svg
      className="order-curve"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={sentences.timeline.curve}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const x = ((event.clientX - box.left) / box.width) * WIDTH;
        const nearest = points.reduce((a, b) => (Math.abs(b.x - x) < Math.abs(a.x - x) ? b : a));
        dispatch({ type: "selected", event: nearest.id, from: "stepper" });
      }}
    >
      <title>{sentences.timeline.curve}</title>
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
      {current !== undefined && <circle cx={current.x} cy={current.y} r="2.5" />}
    </svg>
  );
}
