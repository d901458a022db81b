import { type ReactNode, useEffect, useRef, useState } from "react";
import { parseArticleAddress } from "../../state/address.ts";
import { sentences } from "../shared/sentences.ts";
import "./opening.css";

const words = sentences.opening;

interface OpenDialogProps {
  readonly samples: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onDraft: () => void;
  readonly onPath: (path: string) => void;
  readonly onClose: () => void;
}

/** Ways to another article: a sample, a file of the device, a path of this site. */
export function OpenDialog(props: OpenDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [path, setPath] = useState("");
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const openPath = () => {
    const address = parseArticleAddress(path.trim());
    if (address?.kind !== "path") setRefused(true);
    else props.onPath(address.path);
  };
  return (
    <dialog className="dialog" ref={dialog} onClose={props.onClose} aria-labelledby="open-title">
      <header>
        <h2 id="open-title">{sentences.header.open.replace("…", "")}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </header>
      <label className="file-choice">
        <span className="button button-strong">{words.chooseFile}</span>
        <input
          type="file"
          multiple
          accept=".json,.txt,.md,.html,.htm,.docx,.pdf"
          className="visually-hidden"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            if (files.length > 0) props.onFiles(files);
          }}
        />
        <span className="hint">{words.dropHint}</span>
      </label>
      <p className="file-choice">
        <button type="button" className="button" onClick={props.onDraft}>
          {words.draft}
        </button>
        <span className="hint">{words.draftHint}</span>
      </p>
      <div className="open-lists">{props.samples}</div>
      <h3>
        <label htmlFor="open-path">{words.path}</label>
      </h3>
      <div className="path-row">
        <input
          id="open-path"
          type="text"
          placeholder="/articles/my-story.dateline.json"
          value={path}
          aria-describedby="open-path-hint"
          aria-invalid={isRefused}
          onChange={(event) => {
            setPath(event.target.value);
            setRefused(false);
          }}
          onKeyDown={(event) => event.key === "Enter" && openPath()}
        />
        <button type="button" className="button" onClick={openPath}>
          {words.openPath}
        </button>
      </div>
      <p id="open-path-hint" className="hint" role={isRefused ? "alert" : undefined}>
        {isRefused ? words.badPath : words.pathHint}
      </p>
    </dialog>
  );
}
