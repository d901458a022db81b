import { useEffect } from "react";
import type { EventId } from "../model/article.ts";
import { findStep } from "../state/selectors.ts";
import { useReader } from "../views/shared/reader-context.tsx";
import { useSettings } from "../views/shared/settings-context.tsx";

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * The keys of the page. Arrows, Home and End walk the events only while the focus is in the
 * timeline, so that they keep scrolling the text elsewhere; letters work outside fields only.
 */
export function useKeyboard(onKeys: () => void): void {
  const { store, selectors, dispatch } = useReader();
  const { settings } = useSettings();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target.closest("input, textarea, select, dialog, [contenteditable]") !== null) return;
      const state = store.getState();
      const { event: current } = state.view;
      const select = (by: number, from: EventId | undefined) => {
        const next = findStep(selectors.shown(state), from, by);
        event.preventDefault();
        if (next === undefined || next === current) return;
        dispatch({ type: "selected", event: next, from: "stepper" });
        focusRow(target, next);
      };
      if (event.key === "Escape") {
        if (state.card.phase !== "closed") return;
        dispatch({ type: "deselected" });
        return;
      }
      const inRows = target.closest(".event-list, .event-list-twin") !== null;
      if (inRows && !event.shiftKey) {
        const by = STEPS[event.key];
        if (by !== undefined) return select(by, current);
        if (event.key === "Home") return select(1, undefined);
        if (event.key === "End") return select(-1, undefined);
      }
      // Which signs take Shift depends on the keyboard: "/" does in German, "?" in English.
      if (!settings.letterKeys) return;
      switch (event.key) {
        case "j":
          return select(1, current);
        case "k":
          return select(-1, current);
        case "?":
          event.preventDefault();
          return onKeys();
        case "/": {
          const search = document.querySelector<HTMLInputElement>(".search");
          event.preventDefault();
          return search?.focus();
        }
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [store, selectors, dispatch, settings.letterKeys, onKeys]);
}

/** Inside the list the focus goes along with the selection. */
function focusRow(from: HTMLElement, event: string): void {
  const list = from.closest(".event-list, .event-list-twin");
  list
    ?.querySelector<HTMLElement>(`[data-event="${CSS.escape(event)}"]`)
    ?.focus({ preventScroll: true });
}
