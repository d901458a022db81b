import { type ReactNode, useRef, useState } from "react";
import { sentences } from "./sentences.ts";
import "./choice-field.css";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * A menu and a button that does what was chosen. Arrow keys only look through the menu; Enter in it
 * presses the button. What is chosen and not yet done is told to the form around by `data-pending`.
 */
export function ChoiceField(props: {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** What the button does, in a word: "Add". */
  readonly action: string;
  /** The same of one choice, shown instead: "Merge Bruce into Lammy". */
  readonly toAction?: (label: string) => ReactNode;
  readonly onCommit: (value: string) => void;
}) {
  const { label, choices, action, toAction } = props;
  const [value, setValue] = useState("");
  const menu = useRef<HTMLSelectElement>(null);
  const chosen = choices.find((choice) => choice.value === value);
  const commit = () => {
    if (chosen === undefined) return;
    // The button is about to be disabled and cannot keep the focus.
    menu.current?.focus({ preventScroll: true });
    setValue("");
    props.onCommit(chosen.value);
  };
  return (
    <span className="choice-field">
      <select
        ref={menu}
        aria-label={label}
        value={chosen === undefined ? "" : value}
        disabled={choices.length === 0}
        data-pending={chosen?.label}
        onChange={(change) => setValue(change.target.value)}
        onKeyDown={(press) => {
          if (press.key !== "Enter" || press.ctrlKey || press.metaKey) return;
          // Nor does it send the form around.
          press.preventDefault();
          press.stopPropagation();
          commit();
        }}
      >
        <option value="">{label}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button"
        disabled={chosen === undefined}
        aria-label={
          chosen === undefined || toAction !== undefined
            ? undefined
            : sentences.review.doWith(action, chosen.label)
        }
        onClick={commit}
      >
        {chosen === undefined ? action : (toAction?.(chosen.label) ?? action)}
      </button>
    </span>
  );
}
