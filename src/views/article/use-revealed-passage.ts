import { useEffect } from "react";
import type { EventId } from "../../model/article.ts";
import { useReader, useReaderState } from "../shared/reader-context.tsx";
import { toScrollBehavior } from "../shared/use-media.ts";
import { findPassage } from "./passage-of-event.ts";

/** Scrolls the passage of the selected event into the uncovered part of the page, if it is not there. */
export function useRevealedPassage(): void {
  const { store } = useReader();
  const count = useReaderState((state) => state.selectionCount);
  useEffect(() => {
    const { view, selectedFrom } = store.getState();
    const { event } = view;
    if (event === undefined) return;
    if (selectedFrom === "text" && document.querySelector("[data-covers='bottom']") === null)
      return;
    const isOpening = count <= 1 && selectedFrom === "address";
    // Opening an address shows its place at once; what a person does moves smoothly.
    if (isOpening) return revealPassage(event, "auto");
    if (selectedFrom !== "address") return revealPassage(event, toScrollBehavior());
    // Back and Forward: the browser first returns to where the page was scrolled to.
    const frame = requestAnimationFrame(() => revealPassage(event, toScrollBehavior()));
    return () => cancelAnimationFrame(frame);
  }, [count, store]);
}

function revealPassage(event: EventId, behavior: ScrollBehavior): void {
  const line = findPassage(document, event)?.getClientRects()[0];
  if (line === undefined) return;
  const clear = toClearRange();
  if (line.top >= clear.top && line.bottom <= clear.bottom) return;
  const target = clear.top + (clear.bottom - clear.top) * 0.3;
  window.scrollBy({ top: line.top - target, behavior });
}

/** The part of the window between the sticky bars and the sheet, in client pixels. */
export function toClearRange(): { readonly top: number; readonly bottom: number } {
  let top = 0;
  for (const bar of document.querySelectorAll("[data-covers='top']")) {
    top = Math.max(top, bar.getBoundingClientRect().bottom);
  }
  let bottom = window.innerHeight;
  for (const sheet of document.querySelectorAll("[data-covers='bottom']")) {
    bottom = Math.min(bottom, sheet.getBoundingClientRect().top);
  }
  return { top: top + 8, bottom: bottom - 8 };
}
