import type { EventId, NewsEvent } from "../../model/article.ts";
import type { ArticleIndex } from "../../model/article-index.ts";
import { type DayNumber, dayToUtcMs, utcMsToDay } from "../../model/calendar-day.ts";
import { formatDayShort } from "../../model/date-words.ts";
import type { Lane } from "../../model/lanes.ts";
import type { Mark } from "../../model/marks.ts";
import { isInView, type TimeWindow } from "../../model/time-window.ts";
import {
  type LaneRows,
  type OverflowCell,
  packLanes,
  type RowCandidate,
} from "../../model/timeline-rows.ts";
import { sentences } from "../shared/sentences.ts";
import type { AxisItem } from "./vis-axis.ts";

const DAY_MS = 86_400_000;
/** Width that stands for an instant's dot. */
const DOT_PX = 14;
const TITLE_GAP_PX = 7;
/** Least width of a "+n" cell. */
const CELL_PX = 30;

/** What an item on the axis stands for. */
export type ItemMeaning =
  | { readonly kind: "event"; readonly event: EventId }
  | { readonly kind: "more"; readonly events: readonly EventId[]; readonly day: DayNumber };

export interface PackedLane {
  readonly lane: Lane;
  readonly rows: LaneRows;
}

/** The lanes packed into rows at one scale; `measure` gives a title's width in pixels. */
export function packForScale(
  lanes: readonly Lane[],
  marks: ReadonlyMap<EventId, Mark>,
  pxPerMs: number,
  roomRows: number,
  measure: (event: NewsEvent) => number,
): readonly PackedLane[] {
  const dated = lanes
    .map((lane) => ({ ...lane, events: lane.events.filter(({ id }) => marks.has(id)) }))
    .filter(({ events }) => events.length > 0);
  const candidates = dated.map((lane) =>
    lane.events.map((event): RowCandidate => {
      const mark = marks.get(event.id) as Mark;
      const startPx = mark.startMs * pxPerMs;
      const markPx = Math.max(DOT_PX, (mark.endMs - mark.startMs) * pxPerMs);
      const titlePx = measure(event) + TITLE_GAP_PX;
      const width = hasTitleInside(mark, titlePx, pxPerMs) ? markPx : markPx + titlePx;
      return { event: event.id, startPx, endPx: startPx + width, day: utcMsToDay(mark.startMs) };
    }),
  );
  const rows = packLanes(candidates, roomRows);
  return dated.map((lane, at) => ({ lane, rows: rows[at] as LaneRows }));
}

/**
 * A title fits into a mark of wide pieces and then follows the window; otherwise it stands beside
 * it, so that it hides no piece.
 */
function hasTitleInside(mark: Mark, titlePx: number, pxPerMs: number): boolean {
  const leastPx = Math.max(titlePx + 24, DAY_MS * pxPerMs * 1.5);
  return (
    mark.shape === "span" &&
    mark.pieces.every(({ startMs, endMs }) => (endMs - startMs) * pxPerMs > leastPx)
  );
}

export interface ItemContext {
  readonly index: ArticleIndex;
  readonly marks: ReadonlyMap<EventId, Mark>;
  readonly window: TimeWindow;
  readonly pxPerMs: number;
  readonly selected: EventId | undefined;
  readonly hovered: EventId | undefined;
  readonly measure: (event: NewsEvent) => number;
}

/** The items near the window, with what each stands for: all that vis-timeline is given. */
export function toAxisItems(
  packed: readonly PackedLane[],
  context: ItemContext,
): { readonly items: readonly AxisItem[]; readonly meanings: ReadonlyMap<string, ItemMeaning> } {
  const { index, marks, pxPerMs, measure } = context;
  const length = context.window.endMs - context.window.startMs;
  const near: TimeWindow = {
    startMs: context.window.startMs - length,
    endMs: context.window.endMs + length,
  };
  const items: AxisItem[] = [];
  const meanings = new Map<string, ItemMeaning>();
  for (const { lane, rows } of packed) {
    for (const { event: id, row } of rows.placed) {
      const event = index.events.get(id) as NewsEvent;
      const mark = marks.get(id) as Mark;
      if (!isInView(mark, near)) continue;
      const itemId = `${lane.id} ${id}`;
      const inside = hasTitleInside(mark, measure(event) + TITLE_GAP_PX, pxPerMs);
      const className = toClassName(event, mark, inside, context);
      meanings.set(itemId, { kind: "event", event: id });
      items.push({
        id: itemId,
        lane: lane.id,
        row,
        startMs: mark.startMs,
        endMs: mark.endMs,
        className,
        style: `--pieces: ${toMask(mark)}`,
        content: toContent(index, event),
        titleInside: inside,
        signature: `${row} ${mark.startMs} ${mark.endMs} ${className} ${toCodes(index, event)} ${event.title}`,
      });
    }
    for (const { day, events } of mergeCells(rows.overflow, pxPerMs)) {
      const itemId = `${lane.id} more ${day}`;
      const startMs = dayToUtcMs(day);
      const endMs = startMs + Math.max(DAY_MS, CELL_PX / pxPerMs);
      const className = toCellClassName(events, context);
      meanings.set(itemId, { kind: "more", events, day });
      items.push({
        id: itemId,
        lane: lane.id,
        row: rows.rowCount - 1,
        startMs,
        endMs,
        className,
        style: "",
        content: toCellContent(events, context),
        titleInside: false,
        signature: `${className} ${events.join()} ${rows.rowCount} ${endMs}`,
      });
    }
  }
  return { items, meanings };
}

/** The number of a cell's members, and beside it the title of the selected one. */
function toCellContent(events: readonly EventId[], { index, selected }: ItemContext): HTMLElement {
  const content = toElement("span", "more-count", sentences.timeline.more(events.length));
  const event = selected === undefined ? undefined : index.events.get(selected);
  if (event === undefined || !events.includes(event.id)) return content;
  const holder = document.createElement("span");
  holder.append(content, toElement("span", "more-title", event.title));
  return holder;
}

function toClassName(
  event: NewsEvent,
  mark: Mark,
  inside: boolean,
  { selected, hovered, window }: ItemContext,
): string {
  const classes = [
    "mark",
    `kind-${event.kind}`,
    `status-${event.status}`,
    mark.shape === "instant" ? "mark-instant" : "",
    isSoft(mark) ? "mark-soft" : "",
    inside ? "title-inside" : "",
    selected === event.id ? "is-selected" : "",
    hovered === event.id ? "is-hovered" : "",
    event.draft === undefined ? "" : "is-draft",
    // A title alone at the edge would stand on a day that is not its own; the counter has it.
    mark.endMs <= window.startMs ? "is-gone" : "",
  ];
  return classes.filter(Boolean).join(" ");
}

/** A "+n" cell is lit for the members that have no mark of their own. */
function toCellClassName(events: readonly EventId[], { selected, hovered }: ItemContext): string {
  const has = (event: EventId | undefined) => event !== undefined && events.includes(event);
  return `more-cell ${has(selected) ? "is-selected" : ""} ${has(hovered) ? "is-hovered" : ""}`;
}

/** Cells of neighbouring days put together where a day is too narrow for a number. */
function mergeCells(cells: readonly OverflowCell[], pxPerMs: number): readonly OverflowCell[] {
  const merged: OverflowCell[] = [];
  for (const cell of [...cells].sort((a, b) => a.day - b.day)) {
    const last = merged.at(-1);
    if (last !== undefined && (cell.day - last.day) * DAY_MS * pxPerMs < CELL_PX) {
      merged[merged.length - 1] = { day: last.day, events: [...last.events, ...cell.events] };
    } else {
      merged.push(cell);
    }
  }
  return merged;
}

/** Whether the text leaves open which part of the time is meant: drawn lighter. */
function isSoft(mark: Mark): boolean {
  return mark.pieces.some(({ from, to }) => from === "fading" && to === "fading");
}

/** Share of a piece over which an end that is not known fades out. */
const FADE = 0.28;

/** What of the mark is seen, as a gradient from its first to its last moment: its pieces, soft ends. */
function toMask({ startMs, endMs, pieces }: Mark): string {
  if (endMs === startMs) return "none";
  const toPercent = (ms: number) => `${(((ms - startMs) / (endMs - startMs)) * 100).toFixed(3)}%`;
  const stops = pieces.flatMap((piece) => {
    const fade = (piece.endMs - piece.startMs) * FADE;
    const faint = "rgb(0 0 0 / 22%)";
    return [
      `transparent ${toPercent(piece.startMs)}`,
      `${piece.from === "sharp" ? "#000" : faint} ${toPercent(piece.startMs)}`,
      `#000 ${toPercent(piece.startMs + (piece.from === "sharp" ? 0 : fade))}`,
      `#000 ${toPercent(piece.endMs - (piece.to === "sharp" ? 0 : fade))}`,
      `${piece.to === "sharp" ? "#000" : faint} ${toPercent(piece.endMs)}`,
      `transparent ${toPercent(piece.endMs)}`,
    ];
  });
  return `linear-gradient(90deg, ${stops.join(", ")})`;
}

/** Only text nodes: an article's words never become markup. */
function toContent(index: ArticleIndex, event: NewsEvent): HTMLElement {
  const content = toElement("span", "mark-content");
  const title = toElement("span", "mark-title");
  const codes = toCodes(index, event);
  if (codes !== "") title.append(toElement("span", "mark-codes", codes));
  const text = toElement("bdi", "mark-text", event.title);
  title.append(text);
  content.append(title);
  return content;
}

/** Codes shown beside a title; more than three say no more. */
export function toCodes(index: ArticleIndex, event: NewsEvent): string {
  const codes = index.involvement.get(event.id)?.countries ?? [];
  return codes.length > 3 ? `${codes.slice(0, 3).join(" ")} +${codes.length - 3}` : codes.join(" ");
}

/** "Wed 23 Apr": the day of a "+n" cell. */
export function formatCellDay(day: DayNumber): string {
  return formatDayShort(day);
}

function toElement(tag: string, className: string, text?: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}
