import type { EventKind } from "../../model/article.ts";

const PATHS: Record<EventKind, string> = {
  meeting:
    "M5.5 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm5 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM2 13c0-2.5 1.5-4 3.5-4S9 10.500 9 13m-1-3.200C8.600 9.300 9.500 9 10.500 9c2 0 3.500 1.500 3.500 4",
  visit: "M2 8h9m-3.500-4L11.500 8l-4 4M14 3v10",
  call: "M3.500 2.500h2.500l1.200 3-1.700 1.200a8 8 0 0 0 3.800 3.800l1.200-1.700 3 1.200v2.500c0 .600-.500 1-1 1A10 10 0 0 1 2.500 3.500c0-.500.400-1 1-1Z",
  statement: "M2.500 3h11v7.500H7L4 13v-2.500H2.500Z",
  report: "M3 2.500h10v11H3ZM5.500 5.500h5m-5 2.500h5m-5 2.500h3",
  proposal: "M4 2.500h5.500L12 5v8.500H4ZM6 8h4m-4 2.500h4",
  decision: "M2.500 8.500l3.500 3.500 7.500-8",
};

export function KindIcon(props: { readonly kind: EventKind }) {
  return (
    <svg className={`kind-icon kind-${props.kind}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[props.kind]} />
    </svg>
  );
}
