import type { EventKind, EventStatus } from "../../model/article.ts";

/** The small mark of margin, legend and list: shape and texture tell the status, colour the kind. */
export function StatusMark(props: { readonly status: EventStatus; readonly kind?: EventKind }) {
  return (
    <span
      className={`status-mark status-${props.status} ${props.kind ? `kind-${props.kind}` : ""}`}
      aria-hidden="true"
    />
  );
}
