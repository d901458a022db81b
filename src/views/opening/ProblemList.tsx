import type { Problem } from "../../model/problem.ts";

const MOST = 200;

/** What could not be read as written, entry by entry. */
export function ProblemList(props: { readonly problems: readonly Problem[] }) {
  return (
    <ul className="problems">
      {props.problems.slice(0, MOST).map((problem) => (
        <li key={`${problem.path.join(".")} ${problem.kind} ${problem.message}`}>
          <code>{toPathText(problem.path)}</code> {problem.message}
        </li>
      ))}
    </ul>
  );
}

/** `events[3].when.edtf` */
function toPathText(path: Problem["path"]): string {
  return path
    .map((step, at) => (typeof step === "number" ? `[${step}]` : `${at > 0 ? "." : ""}${step}`))
    .join("");
}
