import type { EventId } from "../../model/article.ts";

/** An id as one of several in an attribute: it may itself hold white space. */
export function toToken(event: EventId): string {
  return event.replace(/[\s%]/g, encodeURIComponent);
}

/** The first piece of text inside `root` that reports `event`. */
export function findPassage(root: ParentNode, event: EventId): Element | undefined {
  const token = CSS.escape(toToken(event));
  return root.querySelector(`.passage[data-events~="${token}"]`) ?? undefined;
}
