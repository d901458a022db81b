import { useEffect, useRef } from "react";
import type { LoadFailure } from "../../data/load-article.ts";
import type { Problem } from "../../model/problem.ts";
import { sentences } from "../shared/sentences.ts";
import { ProblemList } from "./ProblemList.tsx";
import "./opening.css";

const words = sentences.opening;

interface FailureScreenProps {
  readonly failure: LoadFailure;
  readonly onRetry: () => void;
  readonly onOpen: () => void;
  readonly onSample: () => void;
  /** Absent where no article was open before. */
  readonly onBack: (() => void) | undefined;
}

/** Why an article is not there, and what can be done next. */
export function FailureScreen(props: FailureScreenProps) {
  const { failure } = props;
  const { title, text } = toSentences(failure);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const canRetry = failure.kind === "unreachable" || failure.kind === "refused";
  return (
    <main className="failure">
      <div role="alert">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>{text}</p>
      </div>
      {failure.kind === "unreadable" && failure.problems.length > 1 && (
        <ProblemList problems={failure.problems} />
      )}
      <p className="failure-steps">
        {canRetry && (
          <button type="button" className="button button-strong" onClick={props.onRetry}>
            {words.retry}
          </button>
        )}
        <button type="button" className="button" onClick={props.onOpen}>
          {words.openFile}
        </button>
        {props.onBack !== undefined && (
          <button type="button" className="button" onClick={props.onBack}>
            {words.toArticle}
          </button>
        )}
        <button type="button" className="button" onClick={props.onSample}>
          {words.toSamples}
        </button>
      </p>
    </main>
  );
}

function toSentences(failure: LoadFailure): { readonly title: string; readonly text: string } {
  switch (failure.kind) {
    case "unreachable":
      return { title: words.unreachableTitle, text: words.unreachable };
    case "notFound":
      return { title: words.notFoundTitle, text: words.notFound(failure.what) };
    case "refused":
      return { title: words.refusedTitle, text: words.refused(failure.status) };
    case "tooLarge":
      return {
        title: words.tooLargeTitle,
        text: words.tooLarge((failure.bytes / 1_000_000).toFixed(1)),
      };
    case "unreadable":
      return toUnreadable(failure.problems[0]);
  }
}

function toUnreadable(problem: Problem | undefined): {
  readonly title: string;
  readonly text: string;
} {
  const text = problem?.message ?? "";
  const title = words.unreadableTitle;
  if (problem?.kind === "newerVersion") return { title: words.tooNewTitle, text: words.tooNew };
  if (problem?.kind === "notAnArticle") return { title, text: `${text} ${words.notArticle}` };
  if (problem?.kind === "tooLarge") return { title: words.tooLargeTitle, text };
  return { title, text };
}
