import { assertNever } from "../base/assert.ts";
import type { ActorId, EventId, EventKind, EventStatus } from "../model/article.ts";
import type { DayRange, Filters } from "../model/filters.ts";
import { NO_FILTERS } from "../model/filters.ts";
import type { LaneMode } from "../model/lanes.ts";
import {
  CLOSED_CARD,
  type HoverCard,
  type HoverCardAction,
  reduceHoverCard,
} from "./hover-card.ts";
import { OPENING_VIEW, type Order, type View } from "./view.ts";

/** Where a selection came from: what moved need not be scrolled to. */
export type SelectionOrigin = "text" | "axis" | "list" | "stepper" | "card" | "address";

export interface ReaderState {
  readonly view: View;
  /** Grows with every selection, so that selecting the same event again reveals it again. */
  readonly selectionCount: number;
  readonly selectedFrom: SelectionOrigin;
  /** The event that pointer or focus rests on, in whichever view. */
  readonly hovered?: EventId;
  /** Events of the paragraph being read, while the axis follows the text. */
  readonly reading: readonly EventId[];
  readonly card: HoverCard;
  /** The event whose values are being changed: always the selected one. */
  readonly editing?: EventId;
  /** Days that a date being typed would cover, shown on the axis. */
  readonly preview?: DayRange;
}

export type ReaderAction =
  | { readonly type: "selected"; readonly event: EventId; readonly from: SelectionOrigin }
  | { readonly type: "deselected" }
  | { readonly type: "hovered"; readonly event: EventId | undefined }
  | { readonly type: "read"; readonly events: readonly EventId[] }
  | { readonly type: "actorToggled"; readonly actor: ActorId }
  | { readonly type: "onlyActor"; readonly actor: ActorId }
  | { readonly type: "matchChanged"; readonly match: Filters["match"] }
  | { readonly type: "countryToggled"; readonly code: string }
  | { readonly type: "kindToggled"; readonly kind: EventKind }
  | { readonly type: "statusToggled"; readonly status: EventStatus }
  | { readonly type: "textSearched"; readonly text: string }
  | { readonly type: "withinChanged"; readonly within: DayRange | undefined }
  | { readonly type: "filtersCleared" }
  | { readonly type: "ordered"; readonly order: Order }
  | { readonly type: "lanesChanged"; readonly lanes: LaneMode }
  | { readonly type: "panned"; readonly window: DayRange }
  | { readonly type: "viewRestored"; readonly view: View }
  | { readonly type: "card"; readonly action: HoverCardAction }
  | { readonly type: "editing"; readonly event: EventId | undefined }
  | { readonly type: "previewed"; readonly range: DayRange | undefined }
  /** The article was edited: what the view names is there again. */
  | { readonly type: "viewFitted"; readonly view: View };

export const OPENING_STATE: ReaderState = {
  view: OPENING_VIEW,
  selectionCount: 0,
  selectedFrom: "address",
  reading: [],
  card: CLOSED_CARD,
};

/** The state after `action`; the same object when nothing changes. */
export function reduceReader(state: ReaderState, action: ReaderAction): ReaderState {
  const { view } = state;
  switch (action.type) {
    case "selected":
      return {
        ...withoutEditing(state),
        view: { ...view, event: action.event },
        selectionCount: state.selectionCount + 1,
        selectedFrom: action.from,
      };
    case "deselected": {
      if (view.event === undefined) return state;
      const { event: _, ...rest } = view;
      return { ...withoutEditing(state), view: rest };
    }
    case "hovered": {
      if (state.hovered === action.event) return state;
      const { hovered: _, ...rest } = state;
      return action.event === undefined ? rest : { ...rest, hovered: action.event };
    }
    case "read":
      return sameItems(state.reading, action.events) ? state : { ...state, reading: action.events };
    case "actorToggled":
      return withFilters(state, { who: toggle(view.filters.who, action.actor) });
    case "onlyActor":
      return withView(state, { filters: { ...NO_FILTERS, who: [action.actor] } });
    case "matchChanged":
      return withFilters(state, { match: action.match });
    case "countryToggled":
      return withFilters(state, { countries: toggle(view.filters.countries, action.code) });
    case "kindToggled":
      return withFilters(state, { kinds: toggle(view.filters.kinds, action.kind) });
    case "statusToggled":
      return withFilters(state, { statuses: toggle(view.filters.statuses, action.status) });
    case "textSearched":
      return withFilters(state, { text: action.text });
    case "withinChanged": {
      if (sameRange(view.filters.within, action.within)) return state;
      const { within: _, ...rest } = view.filters;
      const filters = action.within === undefined ? rest : { ...rest, within: action.within };
      return withView(state, { filters });
    }
    case "filtersCleared":
      return withView(state, { filters: NO_FILTERS });
    case "ordered":
      return withView(state, { order: action.order });
    case "lanesChanged":
      return withView(state, { lanes: action.lanes });
    case "panned":
      return sameRange(view.window, action.window)
        ? state
        : withView(state, { window: action.window });
    case "viewRestored":
      return {
        ...withoutEditing(state),
        view: action.view,
        selectionCount: state.selectionCount + 1,
        selectedFrom: "address",
      };
    case "editing": {
      if (state.editing === action.event) return state;
      const rest = withoutEditing(state);
      return action.event === undefined ? rest : { ...rest, editing: action.event };
    }
    case "previewed": {
      const { preview, ...rest } = state;
      if (preview?.first === action.range?.first && preview?.last === action.range?.last) {
        return state;
      }
      return action.range === undefined ? rest : { ...rest, preview: action.range };
    }
    case "viewFitted":
      return { ...state, view: action.view };
    case "card": {
      const card = reduceHoverCard(state.card, action.action);
      return card === state.card ? state : { ...state, card };
    }
    default:
      return assertNever(action);
  }
}

/** How the address follows an action: a new entry for Back, the present one changed, or neither. */
export type HistoryStep = "push" | "replace" | "none";

/** Steps and typed letters that follow each other within a second share one entry, from the design. */
export const STEP_PAUSE_MS = 1000;

/** `sinceLastMs`: time since the last action of the same type, of selections from the same place. */
export function toHistoryStep(action: ReaderAction, sinceLastMs: number): HistoryStep {
  switch (action.type) {
    case "selected":
      return action.from === "stepper" && sinceLastMs < STEP_PAUSE_MS ? "replace" : "push";
    case "textSearched":
      return sinceLastMs < STEP_PAUSE_MS ? "replace" : "push";
    case "panned":
    case "viewFitted":
      return "replace";
    case "editing":
    case "previewed":
    case "hovered":
    case "read":
    case "viewRestored":
    case "card":
      return "none";
    default:
      return "push";
  }
}

function withoutEditing(state: ReaderState): ReaderState {
  if (state.editing === undefined && state.preview === undefined) return state;
  const { editing: _, preview: __, ...rest } = state;
  return rest;
}

function withFilters(state: ReaderState, change: Partial<Filters>): ReaderState {
  const { filters } = state.view;
  return withView(state, { filters: withChange(filters, change) });
}

function withView(state: ReaderState, change: Partial<View>): ReaderState {
  const view = withChange(state.view, change);
  return view === state.view ? state : { ...state, view };
}

function withChange<T extends object>(before: T, change: Partial<T>): T {
  const keys = Object.keys(change) as (keyof T)[];
  return keys.every((key) => Object.is(before[key], change[key]))
    ? before
    : { ...before, ...change };
}

function sameRange(a: DayRange | undefined, b: DayRange | undefined): boolean {
  return a?.first === b?.first && a?.last === b?.last;
}

function toggle<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at]);
}
