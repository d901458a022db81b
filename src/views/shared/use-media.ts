import { useSyncExternalStore } from "react";

/**
 * Pages with the sheet instead of the panel: narrow ones, and those so low (a phone on its side, a
 * desktop at 200% zoom) that the panel would leave no line of the text. The styles repeat it.
 */
export const NARROW = "(max-width: 699.98px), (max-height: 559.98px)";
/** Pages whose panel lies over the end of the text instead of beside it. */
export const STACKED = "(max-width: 1099.98px)";
export const REDUCED_MOTION = "(prefers-reduced-motion: reduce)";

/** Whether a media query holds now; redraws when that changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", onChange);
      return () => list.removeEventListener("change", onChange);
    },
    () => window.matchMedia(query).matches,
  );
}

/** How scripted scrolling moves for this reader. */
export function toScrollBehavior(): ScrollBehavior {
  return window.matchMedia(REDUCED_MOTION).matches ? "auto" : "smooth";
}
