import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { EventId, NewsEvent } from "../../model/article.ts";
import type { ArticleIndex } from "../../model/article-index.ts";
import { dayToUtcMs } from "../../model/calendar-day.ts";
import { toLanes } from "../../model/lanes.ts";
import type { Mark } from "../../model/marks.ts";
import {
  fromDayRange,
  isInView,
  panWindow,
  revealMark,
  type TimeWindow,
  toDayRange,
  toFittingWindow,
  toOpeningWindow,
  zoomWindow,
} from "../../model/time-window.ts";
import { toWallClock } from "../../model/zoned-time.ts";
import type { ReaderState } from "../../state/reader.ts";
import type { Selectors } from "../../state/selectors.ts";
import { useReader, useReaderState } from "../shared/reader-context.tsx";
import { sentences } from "../shared/sentences.ts";
import { useSettings } from "../shared/settings-context.tsx";
import { NARROW, REDUCED_MOTION, useMedia } from "../shared/use-media.ts";
import {
  formatCellDay,
  type ItemMeaning,
  packForScale,
  toAxisItems,
  toCodes,
} from "./axis-items.ts";
import { toLaneLabel } from "./lane-label.ts";
import { Overview } from "./Overview.tsx";
import { type Axis, CAPTION_PX, createAxis, ROW_PX, SCALE_PX } from "./vis-axis.ts";
import "./axis.css";

const words = sentences.timeline;
const LABEL_PX = 116;
/** Most that the list of a "+n" cell takes, with its distance from the edge. */
const MORE_PX = 268;
const MINUTE_MS = 60_000;
const ZOOM = 0.7;
/** Width of the flag “Published”: a nearer “Today” hangs below it. */
const FLAG_PX = 72;
/** Room for the last titles, as a share of the window. */
const TITLE_SHARE = 0.22;
/** Fit leaves room for the longest title, but not more than this share of the window. */
const MOST_TITLE_SHARE = 0.4;
const TITLE_AIR_PX = 16;

/** The axis with everything drawn over it; loaded after the text can be read. */
export function AxisPane(props: { readonly tools: HTMLElement | null }) {
  const reader = useReader();
  const { index, selectors, dispatch, store } = reader;
  const { settings } = useSettings();
  const { marks } = selectors;
  const narrow = useMedia(NARROW);
  const shown = useReaderState((state) => selectors.shown(state));
  const mode = useReaderState(({ view }) => view.lanes);
  const selected = useReaderState(({ view }) => view.event);
  const hovered = useReaderState((state) => state.hovered);
  const area = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const strip = useRef<HTMLDivElement>(null);
  const axis = useRef<Axis>(undefined);
  const meanings = useRef<ReadonlyMap<string, ItemMeaning>>(new Map());
  const size = useSize(area);
  const labelPx = narrow ? 0 : LABEL_PX;
  const laneWidth = Math.max(1, size.width - labelPx);
  const published = index.article.published;
  const publishedMs = dayToUtcMs(published.day) + published.minuteOfDay * MINUTE_MS;
  const [window, setWindow] = useState<TimeWindow>();
  const [cell, setCell] = useState<Extract<ItemMeaning, { kind: "more" }>>();

  const measure = useMeasure();
  const datedMarks = useMemo(() => toMarks(shown, marks), [shown, marks]);
  const lanes = useMemo(() => toLanes(index, shown, mode), [index, shown, mode]);
  const pxPerMs = window === undefined ? 0 : laneWidth / (window.endMs - window.startMs);
  // Rows depend on the scale only; rounding keeps a pan's tiny changes from packing anew.
  const scale = pxPerMs === 0 ? 0 : Number(pxPerMs.toPrecision(6));
  const roomRows = Math.floor((size.height - SCALE_PX) / ROW_PX);
  const packed = useMemo(
    () =>
      scale === 0
        ? []
        : packForScale(lanes, marks, scale, roomRows, (event) =>
            measure(event, toCodes(index, event)),
          ),
    [lanes, marks, scale, roomRows, measure, index],
  );
  const captionPx = narrow ? CAPTION_PX : 0;
  const contentPx = packed.reduce((sum, { rows }) => sum + rows.rowCount * ROW_PX + captionPx, 0);
  const scrolls = contentPx > size.height - SCALE_PX + 1;

  const windowRef = useRef(window);
  windowRef.current = window;
  const moveTo = useCallback(
    (next: TimeWindow, animate = true) => {
      const still = globalThis.matchMedia(REDUCED_MOTION).matches;
      axis.current?.setWindow(next, animate && !still);
      dispatch({ type: "panned", window: toDayRange(next) });
    },
    [dispatch],
  );

  // The axis lives as long as this pane has a size; what it shows is handed to it below.
  // Nor does an edit of the article begin it anew.
  const article = useRef({ index, selectors });
  article.current = { index, selectors };
  const isSized = size.width > 0 && size.height > 0;
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null || !isSized) return;
    const width = Math.max(1, element.clientWidth - labelPx);
    const { index: now, selectors: derived } = article.current;
    const opening = toWantedWindow(store.getState(), now, derived, width);
    let pan: ReturnType<typeof setTimeout> | undefined;
    const created = createAxis(element, opening, element.clientHeight, {
      onWindow: (next, byUser) => {
        setWindow(next);
        if (!byUser) return;
        clearTimeout(pan);
        pan = setTimeout(() => dispatch({ type: "panned", window: toDayRange(next) }), 200);
      },
      onPress: (item) => {
        const meaning = item === undefined ? undefined : meanings.current.get(item);
        setCell(meaning?.kind === "more" ? meaning : undefined);
        if (meaning?.kind === "event") {
          dispatch({ type: "selected", event: meaning.event, from: "axis" });
        }
      },
      onHover: (item) => {
        const meaning = item === undefined ? undefined : meanings.current.get(item);
        dispatch({ type: "hovered", event: meaning?.kind === "event" ? meaning.event : undefined });
      },
      onScroll: (topPx) => {
        if (strip.current !== null) strip.current.scrollTop = topPx;
      },
    });
    axis.current = created;
    setWindow(opening);
    return () => {
      clearTimeout(pan);
      axis.current = undefined;
      created.destroy();
    };
  }, [isSized, labelPx, store, dispatch]);

  useLayoutEffect(() => {
    if (size.height > 0) axis.current?.setHeight(size.height);
  }, [size.height]);
  // A new width keeps the scale: the window grows or shrinks at its end.
  const lastWidth = useRef(laneWidth);
  useLayoutEffect(() => {
    const before = lastWidth.current;
    lastWidth.current = laneWidth;
    const now = windowRef.current;
    if (now === undefined || before === laneWidth || before <= 1) return;
    const length = ((now.endMs - now.startMs) * laneWidth) / before;
    axis.current?.setWindow({ startMs: now.startMs, endMs: now.startMs + length }, false);
  }, [laneWidth]);

  const isReady = window !== undefined;
  useLayoutEffect(() => {
    if (axis.current === undefined || !isReady) return;
    // Where nothing is shown an empty lane keeps the column of names, and with it the scale.
    const lanes =
      packed.length === 0
        ? [{ id: "none", label: document.createElement("span"), rowCount: 1 }]
        : packed.map(({ lane, rows }) => ({
            id: lane.id,
            label: toLaneLabel(lane, rows.rowCount, mode, reader, settings.hoverCards),
            rowCount: rows.rowCount,
          }));
    axis.current.setLanes(lanes, narrow);
  }, [packed, narrow, mode, reader, settings.hoverCards, isReady]);

  useLayoutEffect(() => {
    if (axis.current === undefined || window === undefined) return;
    const result = toAxisItems(packed, {
      index,
      marks,
      window,
      pxPerMs: scale,
      selected,
      hovered,
      measure: (event) => measure(event, toCodes(index, event)),
    });
    meanings.current = result.meanings;
    axis.current.setItems(result.items);
  }, [packed, window, index, marks, scale, selected, hovered, measure]);

  useRevealedEvent(marks, windowRef, moveTo);
  useFollowedReading(marks, windowRef, moveTo);
  useRevealedRow(packed, strip, captionPx, scrolls ? size.height : 0);
  useRevealedPreview(windowRef, moveTo);

  // A filter never leaves the axis looking empty: what is left is moved to.
  const isEmptyView =
    window !== undefined &&
    datedMarks.length > 0 &&
    !datedMarks.some((mark) => isInView(mark, window));
  const lastShown = useRef(shown);
  useEffect(() => {
    if (lastShown.current === shown) return;
    lastShown.current = shown;
    const [first] = datedMarks;
    if (isEmptyView && first !== undefined && windowRef.current !== undefined) {
      moveTo(revealMark(windowRef.current, first), false);
    }
  }, [shown, datedMarks, isEmptyView, moveTo]);

  // Back, Forward and a changed address show their own stretch of time again.
  const count = useReaderState((state) => state.selectionCount);
  useEffect(() => {
    const state = store.getState();
    if (state.selectedFrom !== "address" || count <= 1) return;
    axis.current?.setWindow(toWantedWindow(state, index, selectors, lastWidth.current), false);
  }, [count, store, index, selectors]);

  const zoom = (factor: number) =>
    windowRef.current && moveTo(zoomWindow(windowRef.current, factor));
  const fit = () => {
    const dated = shown.filter(({ id }) => marks.has(id));
    const titlePx = Math.max(0, ...dated.map((event) => measure(event, toCodes(index, event))));
    const share = Math.min(MOST_TITLE_SHARE, (titlePx + TITLE_AIR_PX) / laneWidth);
    moveTo(toFittingWindow(datedMarks, published.day, share));
  };
  useAxisKeys(
    area,
    zoom,
    (share) => windowRef.current && moveTo(panWindow(windowRef.current, share)),
  );

  const toX = (ms: number) =>
    labelPx + (window === undefined ? 0 : (ms - window.startMs) * pxPerMs);
  const earlier = window === undefined ? [] : datedMarks.filter((m) => isBefore(m, window));
  const later = window === undefined ? [] : datedMarks.filter((m) => m.startMs >= window.endMs);
  const now = toWallClock(Date.now(), index.article.timeZone);
  const nowMs = dayToUtcMs(now.day) + now.minuteOfDay * MINUTE_MS;
  const isTodayNear = Math.abs(toX(nowMs) - toX(publishedMs)) < FLAG_PX;

  return (
    <>
      <div className="axis" ref={area}>
        <div className="axis-host" ref={host} aria-hidden="true" />
        {window !== undefined && (
          <div className="axis-overlay">
            <Line className="published-line" x={toX(publishedMs)} least={labelPx} most={size.width}>
              {words.published}
            </Line>
            {nowMs !== publishedMs && (
              <Line
                className={`today-line ${isTodayNear ? "is-low" : ""}`}
                x={toX(nowMs)}
                least={labelPx}
                most={size.width}
              >
                {words.today}
              </Line>
            )}
            <Preview toX={toX} least={labelPx} most={size.width} />
            {earlier.length > 0 && (
              <button
                type="button"
                className="edge-counter edge-earlier"
                onClick={() => moveTo(revealMark(window, latest(earlier)))}
              >
                {words.earlier(earlier.length)}
              </button>
            )}
            {later.length > 0 && (
              <button
                type="button"
                className="edge-counter edge-later"
                onClick={() => moveTo(revealMark(window, later[0] as Mark))}
              >
                {words.later(later.length)}
              </button>
            )}
            {datedMarks.length === 0 && (
              <p className="axis-empty">
                {shown.length > 0
                  ? words.noneDated
                  : index.told.length > 0
                    ? words.empty
                    : words.noEvents}
              </p>
            )}
          </div>
        )}
        {scrolls && (
          <div
            className="lane-scroll"
            ref={strip}
            aria-hidden="true"
            onScroll={(event) => axis.current?.setScroll(event.currentTarget.scrollTop)}
          >
            <div style={{ height: contentPx }} />
          </div>
        )}
        {cell !== undefined && (
          <MoreEvents
            cell={cell}
            x={Math.min(toX(dayToUtcMs(cell.day)), size.width - MORE_PX)}
            onClose={() => setCell(undefined)}
          />
        )}
      </div>
      {props.tools !== null &&
        createPortal(
          <>
            <button
              type="button"
              className="icon-button"
              aria-label={words.zoomOut}
              onClick={() => zoom(1 / ZOOM)}
            >
              −
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={words.zoomIn}
              onClick={() => zoom(ZOOM)}
            >
              +
            </button>
            <button type="button" className="button" title={words.fitSpoken} onClick={fit}>
              {words.fit}
            </button>
          </>,
          props.tools,
        )}
      {window !== undefined && <Overview window={window} onMove={(next) => moveTo(next, false)} />}
    </>
  );
}

function Line(props: {
  readonly className: string;
  readonly x: number;
  readonly least: number;
  readonly most: number;
  readonly children: string;
}) {
  const { x, least, most } = props;
  if (x < least || x > most) return null;
  const isNearEnd = x > most - 80;
  return (
    <div
      className={`axis-line ${props.className} ${isNearEnd ? "is-near-end" : ""}`}
      style={{ left: x }}
    >
      <span>{props.children}</span>
    </div>
  );
}

/** The days that a date being typed would cover. */
function Preview(props: {
  readonly toX: (ms: number) => number;
  readonly least: number;
  readonly most: number;
}) {
  const preview = useReaderState((state) => state.preview);
  if (preview === undefined) return null;
  const { startMs, endMs } = fromDayRange(preview);
  const left = Math.max(props.least, props.toX(startMs));
  const right = Math.min(props.most, props.toX(endMs));
  return right <= left ? null : (
    <div className="axis-preview" style={{ left, width: right - left }} />
  );
}

/** The members of a "+n" cell. */
function MoreEvents(props: {
  readonly cell: Extract<ItemMeaning, { kind: "more" }>;
  readonly x: number;
  readonly onClose: () => void;
}) {
  const { index, dispatch } = useReader();
  const { cell, onClose } = props;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus();
    const onPress = (event: PointerEvent) => {
      if ((event.target as Element).closest(".more-events") === null) onClose();
    };
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  }, [onClose]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a popup list, not a form part
    <div
      className="more-events"
      role="group"
      aria-label={words.moreSpoken(cell.events.length, formatCellDay(cell.day))}
      style={{ left: Math.max(8, props.x) }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <b>{formatCellDay(cell.day)}</b>
      {cell.events.map((id, at) => (
        <button
          key={id}
          ref={at === 0 ? first : undefined}
          type="button"
          className="menu-item"
          onClick={() => {
            dispatch({ type: "selected", event: id, from: "axis" });
            onClose();
          }}
        >
          <bdi>{index.events.get(id)?.title}</bdi>
        </button>
      ))}
    </div>
  );
}

/** The event whose row in the hidden list has the focus: the axis shows it in the row's place. */
function useFocusedEvent(): EventId | undefined {
  return useReaderState(({ hovered }) => {
    const row = document.querySelector<HTMLElement>(".event-list-twin :focus-visible");
    return row !== null && row.dataset["event"] === hovered ? hovered : undefined;
  });
}

/** Moves the axis to what was selected elsewhere, or has the focus in the hidden list. */
function useRevealedEvent(
  marks: ReadonlyMap<EventId, Mark>,
  window: { readonly current: TimeWindow | undefined },
  moveTo: (next: TimeWindow) => void,
): void {
  const { store } = useReader();
  const count = useReaderState((state) => state.selectionCount);
  useEffect(() => {
    const { view, selectedFrom } = store.getState();
    const mark = view.event === undefined ? undefined : marks.get(view.event);
    if (count === 0 || mark === undefined || window.current === undefined) return;
    if (selectedFrom === "address") return;
    // What was pressed stays under the pointer.
    const next = revealMark(window.current, mark, selectedFrom === "axis" ? 0 : TITLE_SHARE);
    if (next !== window.current) moveTo(next);
  }, [count, store, marks, window, moveTo]);
  const focused = useFocusedEvent();
  useEffect(() => {
    const mark = focused === undefined ? undefined : marks.get(focused);
    if (mark === undefined || window.current === undefined) return;
    const next = revealMark(window.current, mark, TITLE_SHARE);
    if (next !== window.current) moveTo(next);
  }, [focused, marks, window, moveTo]);
}

/** Moves the axis along with the paragraph being read. */
function useFollowedReading(
  marks: ReadonlyMap<EventId, Mark>,
  window: { readonly current: TimeWindow | undefined },
  moveTo: (next: TimeWindow) => void,
): void {
  const { store, selectors } = useReader();
  const { settings } = useSettings();
  const reading = useReaderState((state) => state.reading);
  useEffect(() => {
    const now = window.current;
    const shown = selectors.shownIds(store.getState());
    const dated = reading.flatMap((id) => (shown.has(id) ? (marks.get(id) ?? []) : []));
    const [first] = dated;
    if (!settings.followReading || now === undefined || first === undefined) return;
    if (dated.some((mark) => isInView(mark, now))) return;
    moveTo(revealMark(now, first));
  }, [reading, settings.followReading, marks, window, moveTo, store, selectors]);
}

/** Moves the axis to the days of a date being typed. */
function useRevealedPreview(
  window: { readonly current: TimeWindow | undefined },
  moveTo: (next: TimeWindow) => void,
): void {
  const preview = useReaderState((state) => state.preview);
  useEffect(() => {
    if (preview === undefined || window.current === undefined) return;
    const next = revealMark(window.current, fromDayRange(preview));
    if (next !== window.current) moveTo(next);
  }, [preview, window, moveTo]);
}

/**
 * Scrolls the lanes so that the row of the event that has the focus, or else of the selected one, is
 * in view: after a selection, and when the height changes, since the card that a selection opens takes from the axis. `heightPx`: 0 while
 * the lanes need not scroll.
 */
function useRevealedRow(
  packed: ReturnType<typeof packForScale>,
  strip: { readonly current: HTMLDivElement | null },
  captionPx: number,
  heightPx: number,
): void {
  const selected = useReaderState(({ view }) => view.event);
  const focused = useFocusedEvent();
  const event = focused ?? selected;
  const count = useReaderState((state) => state.selectionCount);
  const latest = useRef(packed);
  latest.current = packed;
  useEffect(() => {
    const box = strip.current;
    if (count === 0 && focused === undefined) return;
    if (heightPx === 0 || box === null || event === undefined) return;
    const row = findRowPx(latest.current, event, captionPx);
    if (row === undefined) return;
    if (row < box.scrollTop) box.scrollTop = row - captionPx;
    else if (row + ROW_PX > box.scrollTop + box.clientHeight) {
      box.scrollTop = row + ROW_PX - box.clientHeight;
    }
  }, [event, focused, count, strip, captionPx, heightPx]);
}

/** Where the first row of `event` begins, in pixels from the first lane: its own or its "+n" cell's. */
function findRowPx(
  packed: ReturnType<typeof packForScale>,
  event: EventId,
  captionPx: number,
): number | undefined {
  let top = 0;
  let cellTop: number | undefined;
  for (const { rows } of packed) {
    const row = rows.placed.find((placed) => placed.event === event)?.row;
    if (row !== undefined) return top + captionPx + row * ROW_PX;
    if (rows.overflow.some(({ events }) => events.includes(event))) {
      cellTop ??= top + captionPx + (rows.rowCount - 1) * ROW_PX;
    }
    top += rows.rowCount * ROW_PX + captionPx;
  }
  return cellTop;
}

/** Plus and minus zoom, Shift with the arrows moves the window, while the focus is in the axis. */
function useAxisKeys(
  area: { readonly current: HTMLElement | null },
  zoom: (factor: number) => void,
  pan: (share: number) => void,
): void {
  useEffect(() => {
    const scope = area.current?.parentElement;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "+" || event.key === "=") zoom(ZOOM);
      else if (event.key === "-") zoom(1 / ZOOM);
      else if (event.shiftKey && event.key === "ArrowLeft") pan(-0.25);
      else if (event.shiftKey && event.key === "ArrowRight") pan(0.25);
      else return;
      event.preventDefault();
    };
    scope?.addEventListener("keydown", onKey);
    return () => scope?.removeEventListener("keydown", onKey);
  });
}

function useSize(element: { readonly current: HTMLElement | null }) {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return;
    const measure = () =>
      setSize((before) =>
        before.width === box.clientWidth && before.height === box.clientHeight
          ? before
          : { width: box.clientWidth, height: box.clientHeight },
      );
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** Widths of titles as they are drawn, kept until the fonts arrive. */
function useMeasure(): (event: NewsEvent, codes: string) => number {
  const [fonts, setFonts] = useState(0);
  useEffect(() => {
    let isGone = false;
    void document.fonts.ready.then(() => !isGone && setFonts(1));
    return () => {
      isGone = true;
    };
  }, []);
  return useMemo(() => {
    const context = document.createElement("canvas").getContext("2d");
    const family = getComputedStyle(document.body).fontFamily;
    const widths = new Map<string, number>();
    return (event, codes) => {
      const key = `${fonts} ${codes} ${event.title}`;
      let width = widths.get(key);
      if (width === undefined) {
        width = 4;
        if (context !== null) {
          context.font = `12.5px ${family}`;
          width += context.measureText(event.title).width;
          context.font = `10.5px ${family}`;
          if (codes !== "") width += context.measureText(codes).width * 1.05 + 7;
        }
        widths.set(key, width);
      }
      return width;
    };
  }, [fonts]);
}

/**
 * The window that the state asks for: its own, or else where the article opens, moved to what is
 * selected, or to what the filters leave.
 */
function toWantedWindow(
  state: ReaderState,
  index: ArticleIndex,
  selectors: Selectors,
  widthPx: number,
): TimeWindow {
  const { window, event } = state.view;
  const { marks } = selectors;
  if (window !== undefined) return fromDayRange(window);
  const opening = toOpeningWindow([...marks.values()], index.article.published.day, widthPx);
  const selected = event === undefined ? undefined : marks.get(event);
  if (selected !== undefined) return revealMark(opening, selected, TITLE_SHARE);
  const shown = toMarks(selectors.shown(state), marks);
  const [first] = shown;
  const isEmpty = !shown.some((mark) => isInView(mark, opening));
  return isEmpty && first !== undefined ? revealMark(opening, first, TITLE_SHARE) : opening;
}

function toMarks(shown: readonly NewsEvent[], marks: ReadonlyMap<EventId, Mark>): readonly Mark[] {
  return shown.flatMap(({ id }) => marks.get(id) ?? []).sort((a, b) => a.startMs - b.startMs);
}

function isBefore(mark: Mark, window: TimeWindow): boolean {
  return Math.max(mark.endMs, mark.startMs + 1) <= window.startMs;
}

function latest(marks: readonly Mark[]): Mark {
  return marks.reduce((a, b) => (b.endMs > a.endMs ? b : a));
}
