import { type ReactNode, useEffect, useRef, useState } from "react";
import { useReaderState } from "../views/shared/reader-context.tsx";
import { sentences } from "../views/shared/sentences.ts";

const words = sentences.timeline;

/** 0 folded, 1 half, 2 full. */
type Stop = 0 | 1 | 2;

/** Below this height of the window the sheet starts folded, from the design. */
const LOW_WINDOW_PX = 480;
/** A drag this long changes the stop. */
const DRAG_PX = 40;

/** The timeline of a narrow page: a sheet of three heights, dragged by its handle only. */
export function BottomSheet(props: { readonly children: (handle: ReactNode) => ReactNode }) {
  const [stop, setStop] = useState<Stop>(() => (window.innerHeight < LOW_WINDOW_PX ? 0 : 1));
  const [dragPx, setDragPx] = useState(0);
  const start = useRef<number | undefined>(undefined);
  const count = useReaderState((state) => state.selectionCount);
  const selected = useReaderState(({ view }) => view.event);
  const firstCount = useRef(count);

  // A selection unfolds the sheet, so that its card can be read.
  useEffect(() => {
    if (count === firstCount.current || selected === undefined) return;
    if (window.innerHeight >= LOW_WINDOW_PX) setStop((before) => (before === 0 ? 1 : before));
  }, [count, selected]);

  // What has the focus can be seen: a full sheet makes room for the text, a folded one opens.
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const isIn = (parts: string) => (target as Element).closest(parts) !== null;
      setStop((before) => {
        if (before === 2 && isIn("#text")) return 1;
        return before === 0 && isIn(".axis-area, .list-scroll, .panel-card") ? 1 : before;
      });
    };
    document.addEventListener("focusin", onFocus);
    return () => document.removeEventListener("focusin", onFocus);
  }, []);

  const move = (by: number) => setStop((before) => Math.min(2, Math.max(0, before + by)) as Stop);
  const handle = (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      className="sheet-handle"
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={words.sheet}
      aria-valuenow={stop}
      aria-valuemin={0}
      aria-valuemax={2}
      aria-valuetext={words.sheetHeights[stop]}
      onPointerDown={(event) => {
        start.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (start.current !== undefined) setDragPx(start.current - event.clientY);
      }}
      onPointerUp={() => {
        if (start.current === undefined) return;
        start.current = undefined;
        if (Math.abs(dragPx) < 4) setStop((before) => ((before + 1) % 3) as Stop);
        else if (Math.abs(dragPx) > DRAG_PX) {
          const far = Math.abs(dragPx) > window.innerHeight * 0.4 ? 2 : 1;
          move(Math.sign(dragPx) * far);
        }
        setDragPx(0);
      }}
      onPointerCancel={() => {
        start.current = undefined;
        setDragPx(0);
      }}
      onKeyDown={(event) => {
        if (event.key === "ArrowUp") move(1);
        else if (event.key === "ArrowDown") move(-1);
        else return;
        event.preventDefault();
      }}
    />
  );
  const drag = { "--drag": `${dragPx}px` } as React.CSSProperties;
  return (
    <aside
      className={`sheet sheet-${stop} ${dragPx === 0 ? "" : "is-dragged"}`}
      style={drag}
      aria-label={words.label}
      data-covers="bottom"
    >
      {props.children(handle)}
    </aside>
  );
}
