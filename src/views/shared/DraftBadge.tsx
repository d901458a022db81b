import type { Draft } from "../../model/article.ts";
import { sentences } from "./sentences.ts";

/** Tells that nobody has reviewed an item yet, and how sure its rule is. */
export function DraftBadge({ draft }: { readonly draft: Draft | undefined }) {
  if (draft === undefined) return null;
  const { draft: drafted, edited, confidence } = sentences.review;
  return (
    <span className="draft-badge" title={confidence(Math.round(draft.confidence * 100))}>
      {draft.state === "edited" ? edited : drafted}
    </span>
  );
}
