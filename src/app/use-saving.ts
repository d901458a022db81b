import { useCallback, useEffect, useRef, useState } from "react";
import { type Library, type LibraryEntry, LibraryError } from "../data/library.ts";
import type { Review } from "../views/shared/review-context.tsx";

/** Tells the other tabs of this page which entry was kept anew. */
const CHANNEL = "dateline-library";

export interface Saving {
  readonly saved: Review["saved"];
  /** Keeps the parts of the entry that changed, one write at a time. */
  readonly save: (change: Partial<LibraryEntry>) => void;
}

/**
 * Keeps an entry on the device at once after every change. Where another tab has kept a newer one,
 * `onNewer` gets it: a change that came too late there is not kept, and must be done again.
 */
export function useSaving(
  entry: LibraryEntry,
  library: Library,
  onKept: (entry: LibraryEntry) => void,
  onNewer: (entry: LibraryEntry, isLost: boolean) => void,
): Saving {
  const [saved, setSaved] = useState<Review["saved"]>("saved");
  const latest = useRef(entry);
  const queue = useRef(Promise.resolve());
  const channel = useRef<BroadcastChannel>(undefined);
  const { id } = entry;

  const takeNewer = useCallback(
    async (isLost: boolean) => {
      const kept = await library.find(id).catch(() => undefined);
      if (kept === undefined || kept.revision <= latest.current.revision - (isLost ? 1 : 0)) return;
      latest.current = kept;
      setSaved("saved");
      onNewer(kept, isLost);
    },
    [id, library, onNewer],
  );
  useEffect(() => {
    const opened = new BroadcastChannel(CHANNEL);
    channel.current = opened;
    opened.onmessage = ({ data }) => {
      if (data === id) void takeNewer(false);
    };
    return () => opened.close();
  }, [id, takeNewer]);

  const save = useCallback(
    (change: Partial<LibraryEntry>) => {
      const { revision } = latest.current;
      const next = { ...latest.current, ...change, revision: revision + 1, savedAt: Date.now() };
      latest.current = next;
      setSaved("saving");
      onKept(next);
      const write = async () => {
        try {
          await library.save(next);
          channel.current?.postMessage(id);
          setSaved("saved");
        } catch (error) {
          const kind = error instanceof LibraryError ? error.kind : "blocked";
          if (kind === "outdated") await takeNewer(true);
          else setSaved(kind);
        }
      };
      queue.current = queue.current.then(write);
    },
    [id, library, onKept, takeNewer],
  );

  useEffect(() => {
    if (saved === "saved") return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [saved]);
  return { saved, save };
}
