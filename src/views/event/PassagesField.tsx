import type { EventJson } from "../../format/article-schema.ts";
import { sentences } from "../shared/sentences.ts";
import { RemoveButton } from "./RemoveButton.tsx";
import { toPassageKey } from "./unsaved-values.ts";

const words = sentences.review;

/** The words that report the event; more are added by selecting them in the text. */
export function PassagesField(props: {
  readonly passages: NonNullable<EventJson["passages"]>;
  readonly onRemove: (key: string) => void;
}) {
  return (
    <fieldset>
      <legend>{words.passages}</legend>
      <ul className="editor-list">
        {props.passages.map((passage) => {
          const key = toPassageKey(passage);
          return (
            <li key={key}>
              <span className="editor-quote" dir="auto">
                {passage.quote}
              </span>
              <RemoveButton
                label={words.removePassage(passage.quote.slice(0, 60))}
                onRemove={() => props.onRemove(key)}
              />
            </li>
          );
        })}
      </ul>
      <p className="hint">{words.passageHint}</p>
    </fieldset>
  );
}
