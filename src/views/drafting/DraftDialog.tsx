import { useEffect, useId, useRef, useState } from "react";
import { fromPlainText } from "../../format/raw/from-plain-text.ts";
import type { RawText } from "../../model/raw-text.ts";
import { type DraftJob, isRunning } from "../../state/draft-jobs.ts";
import { sentences } from "../shared/sentences.ts";
import type { DraftFailure } from "./draft-failure.ts";
import { JobRow } from "./JobRow.tsx";
import "./drafting.css";

const words = sentences.drafting;

interface DraftDialogProps {
  /** What stands in the field; kept by the page, so that closing the dialog loses nothing. */
  readonly text: string;
  readonly onChangeText: (text: string) => void;
  readonly jobs: readonly DraftJob<DraftFailure>[];
  readonly onText: (raw: RawText) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onDate: (id: number, published: string) => void;
  readonly onCancel: (id: number) => void;
  readonly onOpen: (article: string) => void;
  /** Back to the form, with the text that was in it. */
  readonly onAgain: () => void;
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
        <TextForm {...props} />
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
      {jobs.length > 0 && !jobs.some(isRunning) && (
        <button type="button" className="button" onClick={props.onAgain}>
          {words.another}
        </button>
      )}
    </dialog>
  );
}

function TextForm(props: Pick<DraftDialogProps, "text" | "onChangeText" | "onText" | "onFiles">) {
  const { text } = props;
  const [published, setPublished] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  const hint = useId();
  const submit = async () => {
    const raw = await toRawText(text);
    if (raw.paragraphs.length === 0) setEmpty(true);
    else props.onText(published === "" ? raw : { ...raw, published });
  };
  return (
    <form
      className="draft-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
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
            props.onChangeText(event.target.value);
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

/** Source of a web page counts as one; everything else is plain text. */
async function toRawText(text: string): Promise<RawText> {
  if (!/<(?:!doctype|html|body|article|p|h1|div)[\s>]/i.test(text.slice(0, 5000))) {
    return fromPlainText(text);
  }
  const { readHtml } = await import("../../data/read-html.ts");
  return readHtml(text);
}
