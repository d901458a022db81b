import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Library, LibraryEntry } from "../../data/library.ts";
import { formatClock, formatDay } from "../../model/date-words.ts";
import { toWallClock } from "../../model/zoned-time.ts";
import { announce } from "../shared/announce.ts";
import { sentences } from "../shared/sentences.ts";

const words = sentences.library;

/** The articles that this device keeps; nothing where it keeps none. */
export function KeptList(props: {
  readonly library: Library;
  readonly queryKey: readonly unknown[];
  readonly current?: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onRemove: (id: string) => Promise<void>;
  readonly onRestore: (entry: LibraryEntry) => Promise<void>;
}) {
  const [removed, setRemoved] = useState<readonly LibraryEntry[]>([]);
  const { data = [] } = useQuery({
    queryKey: [...props.queryKey, "list"],
    queryFn: () => props.library.list(),
    networkMode: "always",
    retry: false,
  });
  if (data.length === 0 && removed.length === 0) return null;
  return (
    <section className="kept">
      <h3>{words.title}</h3>
      <ul className="samples" aria-label={words.title}>
        {data.map((entry) => (
          <li key={entry.id} className="kept-item">
            <button
              type="button"
              className="sample"
              data-closes
              aria-current={entry.id === props.current}
              onClick={() => props.onChoose(entry.id)}
            >
              <b dir="auto">{entry.headline}</b>
              <span>{formatSaved(entry.savedAt)}</span>
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={words.remove(entry.headline)}
              disabled={entry.id === props.current}
              onClick={async () => {
                setRemoved([...removed, entry]);
                await props.onRemove(entry.id);
                announce(words.removed);
              }}
            >
              ×
            </button>
          </li>
        ))}
        {removed.map((entry) => (
          <li key={entry.id} className="kept-item kept-removed">
            <span dir="auto">{words.gone(entry.headline)}</span>
            <button
              type="button"
              className="button"
              onClick={async () => {
                setRemoved(removed.filter((other) => other !== entry));
                await props.onRestore(entry);
              }}
            >
              {words.undo}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function formatSaved(savedAt: number): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { day, minuteOfDay } = toWallClock(savedAt, timeZone);
  return `${formatDay(day)}, ${formatClock(minuteOfDay)}`;
}
