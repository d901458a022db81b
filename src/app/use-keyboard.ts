import { useEffect } from "react";
import type { EventId } from "../model/article.ts";
import { findNextDrafted } from "../model/drafted.ts";
import { findStep } from "../state/selectors.ts";
import { type Reader, useReader } from "../views/shared/reader-context.tsx";
import { type Review, useReview, useReviewAccess } from "../views/shared/review-context.tsx";
import { useSettings } from "../views/shared/settings-context.tsx";
import { type EventReview, useEventReview } from "../views/shared/use-event-review.ts";

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};
const ROWS = ".event-list, .event-list-twin";
const FIELDS = "input, textarea, select, dialog, [contenteditable]";
/** Where Enter has a meaning of its own. */
const CONTROLS = "a, button, summary, [role='button'], [role='separator']";

/**
 * The keys of the page. Arrows, Home and End walk the events only while the focus is in the
 * timeline, so that they keep scrolling the text elsewhere; letters work outside fields only.
 */
export function useKeyboard(onKeys: () => void): void {
  const reader = useReader();
  const { settings } = useSettings();
  const review = useReview();
  const access = useReviewAccess();
  const eventReview = useEventReview();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.defaultPrevented || target.closest(FIELDS) !== null) return;
      // The keys of an open dialog are its own, wherever the focus is.
      if (document.querySelector("dialog[open]") !== null) return;
      const undo = access && findUndo(event, access);
      if (undo !== undefined) {
        event.preventDefault();
        return undo();
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const press: KeyPress = { event, target, reader, isReview: review !== undefined };
      const act =
        findMove(press, settings.letterKeys) ??
        (review && eventReview && findReviewAct(press, settings.letterKeys, eventReview)) ??
        (settings.letterKeys ? findLetterAct(press, onKeys) : undefined);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [reader, settings.letterKeys, onKeys, review, access, eventReview]);
}

interface KeyPress {
  readonly event: KeyboardEvent;
  readonly target: HTMLElement;
  readonly reader: Reader;
  readonly isReview: boolean;
}

type Act = () => void;

/** Steps through the events, and Escape. */
function findMove(press: KeyPress, letters: boolean): Act | undefined {
  const { event, target, reader } = press;
  const { store, dispatch } = reader;
  const state = store.getState();
  if (event.key === "Escape") {
    return state.card.phase === "closed" ? () => dispatch({ type: "deselected" }) : undefined;
  }
  if (event.shiftKey) return undefined;
  const step = (by: number, from?: EventId) => () => selectStep(press, by, from);
  if (target.closest(ROWS) !== null) {
    const by = STEPS[event.key];
    if (by !== undefined) return step(by, state.view.event);
    if (event.key === "Home") return step(1);
    if (event.key === "End") return step(-1);
  }
  if (letters && event.key === "j") return step(1, state.view.event);
  return letters && event.key === "k" ? step(-1, state.view.event) : undefined;
}

function selectStep(
  { reader, target, isReview }: KeyPress,
  by: number,
  from: EventId | undefined,
): void {
  const { store, selectors, dispatch } = reader;
  const state = store.getState();
  const next = findStep(selectors.shown(state), from, by);
  if (next === undefined || next === state.view.event) return;
  dispatch({ type: "selected", event: next, from: "stepper" });
  focusRow(target, next, isReview);
}

function findLetterAct({ event }: KeyPress, onKeys: () => void): Act | undefined {
  // Which signs take Shift depends on the keyboard: "/" does in German, "?" in English.
  if (event.key === "?") return onKeys;
  if (event.key !== "/") return undefined;
  return () => document.querySelector<HTMLInputElement>(".search")?.focus();
}

/** Enter accepts the selected event where Enter does nothing else: in the list on its own row, too. */
function findReviewAct(
  { event, target, reader }: KeyPress,
  letters: boolean,
  { accept, reject }: EventReview,
): Act | undefined {
  const { store, selectors, dispatch } = reader;
  const state = store.getState();
  const selected = state.view.event;
  if (event.shiftKey) return undefined;
  // The row may be drawn anew before it can take the focus.
  const then = (act: Act) => () => {
    act();
    const now = store.getState().view.event;
    if (now !== undefined) requestAnimationFrame(() => focusRow(target, now, true));
  };
  if (letters && event.key === "u") {
    const next = findNextDrafted(selectors.shown(state), selected);
    return next && then(() => dispatch({ type: "selected", event: next, from: "stepper" }));
  }
  if (selected === undefined) return undefined;
  if (event.key === "Enter") {
    const isOwnRow = target.closest(`${ROWS}`) !== null && target.dataset["event"] === selected;
    return isOwnRow || target.closest(CONTROLS) === null ? then(() => accept(selected)) : undefined;
  }
  if (!letters) return undefined;
  if (event.key === "x") return then(() => reject(selected));
  return event.key === "e" ? () => dispatch({ type: "editing", event: selected }) : undefined;
}

function findUndo(event: KeyboardEvent, { isOn, undo, redo }: Review): Act | undefined {
  if (!isOn || event.altKey || !(event.ctrlKey || event.metaKey)) return undefined;
  const key = event.key.toLowerCase();
  if (key === "y" || (key === "z" && event.shiftKey)) return redo;
  return key === "z" ? undo : undefined;
}

/** The focus goes along with the selection: inside the list always, in a review from anywhere. */
function focusRow(from: HTMLElement, event: string, fromAnywhere: boolean): void {
  const own = from.isConnected ? from.closest(ROWS) : null;
  const list = own ?? (fromAnywhere ? document.querySelector(ROWS) : null);
  list
    ?.querySelector<HTMLElement>(`[data-event="${CSS.escape(event)}"]`)
    ?.focus({ preventScroll: true });
}
