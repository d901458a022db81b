import moment from "moment";
import { DataSet } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import { MAX_WINDOW_MS, MIN_WINDOW_MS, type TimeWindow } from "../../model/time-window.ts";

/** Height of one row of marks and, on narrow pages, of a lane's caption. */
export const ROW_PX = 26;
export const CAPTION_PX = 20;
/** Height of the two lines of dates above the lanes. */
export const SCALE_PX = 48;

export interface AxisLane {
  readonly id: string;
  /** Built by the caller, from text nodes only. */
  readonly label: HTMLElement;
  readonly rowCount: number;
}

export interface AxisItem {
  readonly id: string;
  readonly lane: string;
  readonly row: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly className: string;
  /** Custom properties of the item's element. */
  readonly style: string;
  /** Built by the caller, from text nodes only. */
  readonly content: HTMLElement;
  /** The title stays inside the mark, at its visible beginning. */
  readonly titleInside: boolean;
  /** Two items of one id and one signature look the same. */
  readonly signature: string;
}

export interface AxisHandlers {
  readonly onWindow: (window: TimeWindow, byUser: boolean) => void;
  readonly onPress: (item: string | undefined) => void;
  readonly onHover: (item: string | undefined) => void;
  /** The lanes were dragged up or down. */
  readonly onScroll: (topPx: number) => void;
}

/** The one place that knows vis-timeline. Times are wall-clock milliseconds "as if UTC". */
export interface Axis {
  readonly setLanes: (lanes: readonly AxisLane[], withCaptions: boolean) => void;
  readonly setItems: (items: readonly AxisItem[]) => void;
  readonly setWindow: (window: TimeWindow, animate: boolean) => void;
  readonly setHeight: (heightPx: number) => void;
  readonly setScroll: (topPx: number) => void;
  readonly destroy: () => void;
}

/** What vis-timeline does without declaring it; `e2e/axis.spec.ts` holds it to that. */
interface Internals {
  readonly _setScrollTop: (top: number) => number;
  readonly _getScrollTop: () => number;
  /** Redraws now; the public one waits for the next frame. */
  readonly _origRedraw: () => void;
  /** Without it a timeline that was given `start` and `end` stays hidden until they change. */
  initialRangeChangeDone: boolean;
}

// Far beyond every date of the format, so that a row's spacer is always in view.
const BEGINNING_MS = -6.3e13;
const END_MS = 2.6e14;

interface VisItem {
  readonly id: string;
  readonly group: string;
  readonly subgroup: string;
  readonly start: number;
  readonly end: number;
  readonly className: string;
  readonly style: string;
  readonly content: HTMLElement;
  readonly align: "auto" | "left";
  readonly type: "range";
}

interface VisGroup {
  readonly id: string;
  readonly order: number;
  readonly content: HTMLElement;
  readonly subgroupOrder: (a: VisItem, b: VisItem) => number;
}

/** An axis inside `host`, which it fills; `host` is cleared by `destroy`. */
export function createAxis(
  host: HTMLElement,
  opening: TimeWindow,
  heightPx: number,
  handlers: AxisHandlers,
): Axis {
  // A fresh inner host: vis-timeline leaves its loading screen behind when destroyed.
  const inner = document.createElement("div");
  inner.className = "axis-inner";
  host.replaceChildren(inner);
  const items = new DataSet<VisItem>();
  const groups = new DataSet<VisGroup>();
  const signatures = new Map<string, string>();
  const places = new Map<string, string>();
  let spacers: readonly string[] = [];

  const timeline = new Timeline(
    inner,
    items as never,
    groups as never,
    {
      start: opening.startMs,
      end: opening.endMs,
      width: "100%",
      height: heightPx,
      autoResize: false,
      orientation: "top",
      moment: moment.utc,
      stack: false,
      stackSubgroups: true,
      groupOrder: "order",
      groupHeightMode: "fitItems",
      margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
      showCurrentTime: false,
      showTooltips: false,
      selectable: false,
      // The default of 7 leaves out every other day at 96 px.
      maxMinorChars: 3,
      zoomKey: "ctrlKey",
      zoomMin: MIN_WINDOW_MS,
      zoomMax: MAX_WINDOW_MS,
      format: {
        minorLabels: { weekday: "D", day: "D", hour: "HH:mm", month: "MMM", year: "YYYY" },
        majorLabels: { weekday: "MMMM YYYY", day: "MMMM YYYY", hour: "ddd D MMMM", month: "YYYY" },
      },
    } as never,
  );
  const internals = timeline as unknown as Internals;
  internals.initialRangeChangeDone = true;

  timeline.on("rangechange", ({ start, end, byUser }: RangeChange) =>
    handlers.onWindow({ startMs: start.valueOf(), endMs: end.valueOf() }, byUser),
  );
  timeline.on("rangechanged", ({ start, end, byUser }: RangeChange) =>
    handlers.onWindow({ startMs: start.valueOf(), endMs: end.valueOf() }, byUser),
  );
  timeline.on("click", ({ item }: { readonly item: string | null }) =>
    handlers.onPress(item ?? undefined),
  );
  timeline.on("itemover", ({ item }: { readonly item: string }) => handlers.onHover(item));
  timeline.on("itemout", () => handlers.onHover(undefined));
  timeline.on("verticalDrag", () => handlers.onScroll(-internals._getScrollTop()));

  return {
    setLanes: (lanes, withCaptions) => {
      const ids = new Set(lanes.map(({ id }) => id));
      groups.remove(groups.getIds().filter((id) => !ids.has(String(id))));
      groups.update(
        lanes.map(({ id, label }, order) => ({
          id,
          order,
          content: label,
          subgroupOrder: (a: VisItem, b: VisItem) => Number(a.subgroup) - Number(b.subgroup),
        })),
      );
      // vis-timeline gives a row no height while it shows no mark: a spacer holds each row open.
      const wanted = lanes.flatMap(({ id, rowCount }) => [
        ...(withCaptions ? [toSpacer(id, -1)] : []),
        ...Array.from({ length: rowCount }, (_, row) => toSpacer(id, row)),
      ]);
      const wantedIds = new Set(wanted.map(({ id }) => id));
      const known = new Set(spacers);
      items.remove(spacers.filter((id) => !wantedIds.has(id)));
      items.add(wanted.filter(({ id }) => !known.has(id)));
      spacers = [...wantedIds];
    },
    setItems: (wanted) => {
      const ids = new Set(wanted.map(({ id }) => id));
      const gone = [...signatures.keys()].filter((id) => !ids.has(id));
      for (const id of gone) signatures.delete(id);
      items.remove(gone);
      const changed = wanted.filter(({ id, signature }) => signatures.get(id) !== signature);
      const isMoved =
        gone.length > 0 || changed.some((item) => places.get(item.id) !== toPlace(item));
      for (const id of gone) places.delete(id);
      for (const item of changed) {
        signatures.set(item.id, item.signature);
        places.set(item.id, toPlace(item));
      }
      items.update(
        changed.map(
          (item): VisItem => ({
            id: item.id,
            group: item.lane,
            subgroup: String(item.row),
            start: item.startMs,
            end: item.endMs,
            className: item.className,
            style: item.style,
            content: item.content,
            align: item.titleInside ? "auto" : "left",
            type: "range",
          }),
        ),
      );
      // A redraw takes each mark out and in, which loses a press; a new look needs none.
      if (isMoved) timeline.redraw();
    },
    setWindow: ({ startMs, endMs }, animate) => {
      timeline.setWindow(startMs, endMs, {
        animation: animate ? { duration: 300, easingFunction: "easeInOutQuad" } : false,
      });
    },
    setHeight: (height) => {
      timeline.setOptions({ height });
      timeline.redraw();
    },
    setScroll: (topPx) => {
      if (-internals._getScrollTop() === topPx) return;
      // It cuts the distance to the heights of its last redraw: a new height must be drawn first.
      if (internals._setScrollTop(-topPx) !== -topPx) {
        internals._origRedraw();
        internals._setScrollTop(-topPx);
      }
      timeline.redraw();
    },
    destroy: () => {
      timeline.destroy();
      items.clear();
      groups.clear();
      host.replaceChildren();
    },
  };
}

interface RangeChange {
  readonly start: Date;
  readonly end: Date;
  readonly byUser: boolean;
}

function toPlace({ row, startMs, endMs }: AxisItem): string {
  return `${row} ${startMs} ${endMs}`;
}

function toSpacer(lane: string, row: number): VisItem {
  return {
    id: `spacer ${lane} ${row}`,
    group: lane,
    subgroup: String(row),
    start: BEGINNING_MS,
    end: END_MS,
    className: row < 0 ? "row-spacer row-caption" : "row-spacer",
    style: "",
    content: document.createElement("span"),
    align: "left",
    type: "range",
  };
}
