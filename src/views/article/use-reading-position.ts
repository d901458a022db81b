import { useEffect } from "react";
import type { TextBlockId } from "../../model/article.ts";
import { useReader } from "../shared/reader-context.tsx";
import { useSettings } from "../shared/settings-context.tsx";
import { toClearRange } from "./use-revealed-passage.ts";

/** Scrolling that a selection caused must not be taken for reading. */
const AFTER_SELECTION_MS = 1200;

/** Tells the state which events the paragraph being read reports, while the reader scrolls. */
export function useReadingPosition(): void {
  const { store, dispatch, layouts } = useReader();
  const { settings } = useSettings();
  useEffect(() => {
    if (!settings.followReading) return;
    let selectedAt = performance.now();
    const unsubscribe = store.subscribe((state, before) => {
      if (state.selectionCount !== before.selectionCount) selectedAt = performance.now();
    });
    let frame = 0;
    const onScroll = () => {
      if (frame !== 0 || performance.now() - selectedAt < AFTER_SELECTION_MS) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        const { top, bottom } = toClearRange();
        const line = top + (bottom - top) * 0.3;
        const blocks = [...document.querySelectorAll<HTMLElement>("[data-block]")];
        const block = blocks.find((candidate) => candidate.getBoundingClientRect().bottom > line);
        const layout = layouts.get(block?.dataset["block"] as TextBlockId);
        dispatch({ type: "read", events: layout?.passages.map(({ event }) => event) ?? [] });
      });
    };
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      window.removeEventListener("scroll", onScroll);
      unsubscribe();
      cancelAnimationFrame(frame);
    };
  }, [store, dispatch, layouts, settings.followReading]);
}
