import { type ReactNode, useEffect, useRef, useState } from "react";
import { type DraftJob, isRunning } from "../../state/draft-jobs.ts";
import { sentences } from "../shared/sentences.ts";
import type { DraftFailure } from "./draft-failure.ts";

const words = sentences.drafting;

interface JobRowProps {
  readonly job: DraftJob<DraftFailure>;
  readonly onDate: (id: number, published: string) => void;
  readonly onCancel: (id: number) => void;
  readonly onOpen: (article: string) => void;
}

/** One text: how far it is, what it needs, or why nothing came of it. */
export function JobRow(props: JobRowProps) {
  const { job } = props;
  const name = job.name === "" ? words.pastedName : job.name;
  const row = useRef<HTMLLIElement>(null);
  // The button that had the focus is gone: the row tells what came of it.
  const isCancelled = job.phase === "cancelled";
  useEffect(() => {
    if (isCancelled) row.current?.focus();
  }, [isCancelled]);
  return (
    <li className={`draft-job draft-job-${job.phase}`} ref={row} tabIndex={-1}>
      <b dir="auto">{name}</b>
      <div className="draft-job-state">{toState(props, name)}</div>
      {isRunning(job) && (
        <button type="button" className="button" onClick={() => props.onCancel(job.id)}>
          {words.cancel}
        </button>
      )}
    </li>
  );
}

function toState({ job, onDate, onOpen }: JobRowProps, name: string): ReactNode {
  switch (job.phase) {
    case "reading":
      return <Progress label={words.progress(name)} text={words.reading} />;
    case "asking":
      return <AskDate onDate={(published) => onDate(job.id, published)} />;
    case "drafting": {
      const percent = Math.round(job.progress * 100);
      return (
        <Progress
          label={words.progress(name)}
          text={words.drafting(percent)}
          value={job.progress}
        />
      );
    }
    case "done":
      return (
        <>
          <p role="status">
            {isNotice(job.notice) ? words.notices[job.notice] : words.done(job.events, job.actors)}
          </p>
          <button
            type="button"
            className="button button-strong"
            onClick={() => onOpen(job.article)}
          >
            {words.open}
          </button>
        </>
      );
    case "failed":
      return <p role="alert">{words.failures[job.failure.kind]}</p>;
    case "cancelled":
      return <p role="status">{words.cancelled}</p>;
  }
}

function isNotice(notice: string | undefined): notice is keyof typeof words.notices {
  return notice !== undefined && Object.hasOwn(words.notices, notice);
}

function Progress(props: {
  readonly label: string;
  readonly text: string;
  readonly value?: number;
}) {
  return (
    <>
      <progress aria-label={props.label} max={1} value={props.value} />
      <span>{props.text}</span>
    </>
  );
}

function AskDate(props: { readonly onDate: (published: string) => void }) {
  const [published, setPublished] = useState("");
  return (
    <form
      className="draft-ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (published !== "") props.onDate(published);
      }}
    >
      <p>{words.asking}</p>
      <label className="draft-date">
        <span>{words.published}</span>
        <input
          type="date"
          required
          value={published}
          onChange={(event) => setPublished(event.target.value)}
        />
      </label>
      <button type="submit" className="button button-strong">
        {words.draft}
      </button>
    </form>
  );
}
