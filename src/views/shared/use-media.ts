import { useSyncExternalStore } from "react";

export const NARROW = "(max-width: 699.98px)";
export const MEDIUM = "(min-width: 700px) and (max-width: 1099.98px)";
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
