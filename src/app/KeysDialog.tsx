import { useEffect, useRef } from "react";
import { sentences } from "../views/shared/sentences.ts";

/** The list of keys. */
export function KeysDialog(props: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const { title, rows, reviewTitle, reviewRows } = sentences.keys;
  return (
    <dialog className="dialog" ref={dialog} onClose={props.onClose} aria-labelledby="keys-title">
      <header>
        <h2 id="keys-title">{title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={sentences.opening.close}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </header>
      <KeyRows rows={rows} />
      <h3>{reviewTitle}</h3>
      <KeyRows rows={reviewRows} />
    </dialog>
  );
}

function KeyRows(props: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className="keys">
      {props.rows.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
