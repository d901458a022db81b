import { useEffect } from "react";

/** Long enough for text and axis to come first. */
const EARLY_MS = 1500;

/** Fetches later parts of the page early all the same: once loaded, it needs no network. */
export function useLater(loaders: readonly (() => Promise<unknown>)[]): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const load of loaders) void load().catch(() => undefined);
    }, EARLY_MS);
    return () => clearTimeout(timer);
  }, [loaders]);
}
