import { useQuery } from "@tanstack/react-query";
import type { Library } from "../../data/library.ts";
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
}) {
  const { data = [] } = useQuery({
    queryKey: [...props.queryKey, "list"],
    queryFn: () => props.library.list(),
    networkMode: "always",
    retry: false,
  });
  if (data.length === 0) return null;
  return (
    <section className="kept">
      <h3>{words.title}</h3>
      <ul className="samples" aria-label={words.title}>
        {data.map(({ id, headline, savedAt }) => (
          <li key={id} className="kept-item">
            <button
              type="button"
              className="sample"
              data-closes
              aria-current={id === props.current}
              onClick={() => props.onChoose(id)}
            >
              <b dir="auto">{headline}</b>
              <span>{formatSaved(savedAt)}</span>
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={words.remove(headline)}
              disabled={id === props.current}
              onClick={async () => {
                await props.onRemove(id);
                announce(words.removed);
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function formatSaved(savedAt: number): string {
  return new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" }).format(savedAt);
}
