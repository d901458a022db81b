import { useState } from "react";
import { sentences } from "../shared/sentences.ts";

const words = sentences.review;

/** A source without a name, in the words of the text: "people familiar with the talks". */
export function UnnamedSource(props: { readonly onAdd: (description: string) => void }) {
  const [text, setText] = useState("");
  const typed = text.trim();
  const add = () => {
    if (typed === "") return;
    props.onAdd(typed);
    setText("");
  };
  return (
    <>
      <input
        type="text"
        className="editor-unnamed"
        aria-label={words.addUnnamed}
        placeholder={`${words.addUnnamed}, ${words.unnamedHint}`}
        value={text}
        data-pending={typed === "" ? undefined : typed}
        onChange={(change) => setText(change.target.value)}
        onKeyDown={(press) => {
          if (press.key !== "Enter" || press.ctrlKey || press.metaKey) return;
          // Nor does it send the form.
          press.preventDefault();
          press.stopPropagation();
          add();
        }}
      />
      <button
        type="button"
        className="button"
        aria-label={words.addUnnamed}
        onClick={(press) => {
          press.currentTarget.parentElement?.querySelector("input")?.focus();
          add();
        }}
      >
        {words.add}
      </button>
    </>
  );
}
