import { useMemo, useRef } from "react";
import { formatDayShort } from "../../model/date-words.ts";
import { toDensity } from "../../model/density.ts";
import {
  panWindow,
  type TimeWindow,
  toDayRange,
  toFittingWindow,
} from "../../model/time-window.ts";
import { useReader, useReaderState } from "../shared/reader-context.tsx";
import { sentences } from "../shared/sentences.ts";

/** Bars at the most; where there are fewer days, each has its own. */
const MOST_BINS = 160;
const DAY_MS = 86_400_000;
const HEIGHT = 44;

/** The whole time of the article, with the window of the axis to drag. */
export function Overview(props: {
  readonly window: TimeWindow;
  readonly onMove: (window: TimeWindow) => void;
}) {
  const { index, selectors } = useReader();
  const shown = useReaderState((state) => selectors.shown(state));
  const { marks } = selectors;
  const drag = useRef<{ readonly x: number; readonly window: TimeWindow }>(undefined);
  const { window, onMove } = props;
  const all = useMemo(() => [...marks.values()], [marks]);
  const range = useMemo(
    () => toWholeDays(toFittingWindow(all, index.article.published.day)),
    [all, index.article.published.day],
  );
  const bins = Math.min(MOST_BINS, Math.round((range.endMs - range.startMs) / DAY_MS));
  const total = useMemo(() => toDensity(all, range, bins), [all, range, bins]);
  const visible = useMemo(
    () =>
      toDensity(
        shown.flatMap(({ id }) => marks.get(id) ?? []),
        range,
        bins,
      ),
    [shown, marks, range, bins],
  );
  const most = Math.max(1, ...total);
  const length = range.endMs - range.startMs;
  const toShare = (ms: number) => Math.min(1, Math.max(0, (ms - range.startMs) / length));
  const from = toShare(window.startMs);
  const to = toShare(window.endMs);
  const days = toDayRange(window);
  const spoken = `${formatDayShort(days.first)} – ${formatDayShort(days.last)}`;
  const bars = (counts: readonly number[], className: string) =>
    counts.map((count, at) =>
      count === 0 ? null : (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
          key={at}
          className={className}
          x={at + 0.1}
          width={0.8}
          y={HEIGHT - 3 - (count / most) * (HEIGHT - 8)}
          height={(count / most) * (HEIGHT - 8)}
        />
      ),
    );
  return (
    <div
      className="overview"
      onPointerDown={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const ms = range.startMs + ((event.clientX - box.left) / box.width) * length;
        const isInside = ms >= window.startMs && ms <= window.endMs;
        const half = (window.endMs - window.startMs) / 2;
        const start = isInside ? window : { startMs: ms - half, endMs: ms + half };
        if (!isInside) onMove(start);
        drag.current = { x: event.clientX, window: start };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (drag.current === undefined) return;
        const { width } = event.currentTarget.getBoundingClientRect();
        const by = ((event.clientX - drag.current.x) / width) * length;
        const { startMs, endMs } = drag.current.window;
        onMove({ startMs: startMs + by, endMs: endMs + by });
      }}
      onPointerUp={() => {
        drag.current = undefined;
      }}
    >
      <svg viewBox={`0 0 ${bins} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {bars(total, "silhouette")}
        {bars(visible, "shown")}
      </svg>
      <div
        className="overview-window"
        role="slider"
        tabIndex={0}
        aria-label={sentences.timeline.overview}
        aria-valuenow={Math.round(((from + to) / 2) * 100)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={sentences.timeline.overviewWindow(spoken)}
        style={{ left: `${from * 100}%`, width: `${Math.max(0, to - from) * 100}%` }}
        onKeyDown={(event) => {
          if (event.key === "ArrowLeft") onMove(panWindow(window, -0.25));
          else if (event.key === "ArrowRight") onMove(panWindow(window, 0.25));
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
    </div>
  );
}

// So that a day never lies in two bars, and none is drawn twice as high.
function toWholeDays({ startMs, endMs }: TimeWindow): TimeWindow {
  return {
    startMs: Math.floor(startMs / DAY_MS) * DAY_MS,
    endMs: Math.ceil(endMs / DAY_MS) * DAY_MS,
  };
}
