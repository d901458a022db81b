import { sentences } from "../views/shared/sentences.ts";

/** The shape of an article while it loads. */
export function Skeleton() {
  return (
    <main className="skeleton" aria-busy="true">
      <div className="visually-hidden" role="status">
        <h1>{sentences.opening.loading}</h1>
      </div>
      <div aria-hidden="true">
        {["title", "title", "short", "line", "line", "line", "short", "line", "line", "short"].map(
          (shape, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed drawing
            <span key={at} className={`bone bone-${shape}`} />
          ),
        )}
      </div>
    </main>
  );
}
