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
        const line = findReadingLine();
        const blocks = [...document.querySelectorAll<HTMLElement>("[data-block]")];
        const block =
          blocks.find((candidate) => candidate.getBoundingClientRect().bottom > line) ??
          blocks.at(-1);
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

/** Share of the uncovered page above the line that is being read. */
const LINE_SHARE = 0.3;

/** Where the reader is taken to read, in client pixels; it sinks to the last line as the page ends. */
function findReadingLine(): number {
  const { top, bottom } = toClearRange();
  const height = bottom - top;
  const toCome = document.documentElement.scrollHeight - window.innerHeight - window.scrollY;
  const ended = Math.min(1, Math.max(0, 1 - toCome / height));
  return top + height * (LINE_SHARE + (1 - LINE_SHARE) * ended);
}
