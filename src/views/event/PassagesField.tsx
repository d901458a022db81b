import type { EventJson } from "../../format/article-schema.ts";
import { sentences } from "../shared/sentences.ts";

const words = sentences.review;

type Passages = NonNullable<EventJson["passages"]>;

/** The words that report the event; more are added by selecting them in the text. */
export function PassagesField(props: {
  readonly passages: Passages;
  readonly onChange: (passages: Passages) => void;
}) {
  const { passages, onChange } = props;
  return (
    <fieldset>
      <legend>{words.passages}</legend>
      <ul className="editor-list">
        {passages.map((passage) => (
          <li key={`${passage.in} ${passage.start} ${passage.quote}`}>
            <span className="editor-quote" dir="auto">
              {passage.quote}
            </span>
            <button
              type="button"
              className="icon-button"
              aria-label={words.removePassage(passage.quote.slice(0, 60))}
              onClick={() => onChange(passages.filter((other) => other !== passage))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p className="hint">{words.passageHint}</p>
    </fieldset>
  );
}
