import { useEffect, useId, useRef, useState } from "react";
import { fromPlainText } from "../../format/raw/from-plain-text.ts";
import type { RawText } from "../../model/raw-text.ts";
import type { DraftJob } from "../../state/draft-jobs.ts";
import { sentences } from "../shared/sentences.ts";
import type { DraftFailure } from "./draft-failure.ts";
import { JobRow } from "./JobRow.tsx";
import "./drafting.css";

const words = sentences.drafting;

interface DraftDialogProps {
  /** What was pasted on the page before the dialog opened. */
  readonly text: string;
  readonly jobs: readonly DraftJob<DraftFailure>[];
  readonly onText: (raw: RawText) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onDate: (id: number, published: string) => void;
  readonly onCancel: (id: number) => void;
  readonly onOpen: (article: string) => void;
  readonly onClose: () => void;
}

/** Texts on their way in: a field to paste into, a button for files, and how far each text is. */
export function DraftDialog(props: DraftDialogProps) {
  const { jobs, onOpen } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  // A single draft opens by itself; several are opened one by one.
  const [only] = jobs;
  const done = jobs.length === 1 && only?.phase === "done" && only.notice === undefined;
  const ready = done ? only.article : undefined;
  useEffect(() => {
    if (ready !== undefined) onOpen(ready);
  }, [ready, onOpen]);
  return (
    <dialog
      className="dialog draft-dialog"
      ref={dialog}
      onClose={props.onClose}
      aria-labelledby="draft-title"
    >
      <header>
        <h2 id="draft-title">{words.title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </header>
      {jobs.length === 0 ? (
        <TextForm text={props.text} onText={props.onText} onFiles={props.onFiles} />
      ) : (
        <ul className="draft-jobs" aria-label={words.jobs}>
          {jobs.map((job) => (
            <JobRow
              key={job.id}
              job={job}
              onDate={props.onDate}
              onCancel={props.onCancel}
              onOpen={props.onOpen}
            />
          ))}
        </ul>
      )}
    </dialog>
  );
}

function TextForm(props: Pick<DraftDialogProps, "text" | "onText" | "onFiles">) {
  const [text, setText] = useState(props.text);
  const [published, setPublished] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  const hint = useId();
  const submit = () => {
    const raw = fromPlainText(text);
    if (raw.paragraphs.length === 0) setEmpty(true);
    else props.onText(published === "" ? raw : { ...raw, published });
  };
  return (
    <form
      className="draft-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className="hint">{words.intro}</p>
      <label>
        <span>{words.text}</span>
        <textarea
          rows={10}
          value={text}
          placeholder={words.placeholder}
          aria-invalid={isEmpty}
          onChange={(event) => {
            setText(event.target.value);
            setEmpty(false);
          }}
        />
      </label>
      {isEmpty && <p role="alert">{words.empty}</p>}
      <label className="draft-date">
        <span>{words.published}</span>
        <input
          type="date"
          value={published}
          aria-describedby={hint}
          onChange={(event) => setPublished(event.target.value)}
        />
        <span className="hint" id={hint}>
          {words.publishedHint}
        </span>
      </label>
      <p className="draft-tools">
        <button type="submit" className="button button-strong">
          {words.draft}
        </button>
        <label className="file-choice">
          <span className="button">{words.files}</span>
          <input
            type="file"
            multiple
            accept=".txt,.md,.html,.htm,.docx,.pdf,.json"
            className="visually-hidden"
            onChange={(event) => props.onFiles([...(event.target.files ?? [])])}
          />
          <span className="hint">{words.fileKinds}</span>
        </label>
      </p>
    </form>
  );
}
