import type { EventJson } from "../../format/article-schema.ts";
import { type ActorId, STANCES, type Stance } from "../../model/article.ts";
import { useReader } from "../shared/reader-context.tsx";
import { sentences } from "../shared/sentences.ts";
import { ActorSelect } from "./ActorSelect.tsx";

const words = sentences.review;

type AttributionList = NonNullable<EventJson["attribution"]>;

/** Who says so: one line a chain, each with its stance. */
export function AttributionField(props: {
  readonly attribution: AttributionList;
  readonly onChange: (attribution: AttributionList) => void;
}) {
  const { attribution, onChange } = props;
  const { actors } = useReader().index;
  const toName = (chain: AttributionList[number]["chain"]) =>
    chain
      .map(({ source }) =>
        typeof source === "string"
          ? (actors.get(source as ActorId)?.name ?? source)
          : source.unnamed,
      )
      .join(` ${sentences.event.via} `);
  return (
    <fieldset>
      <legend>{words.attribution}</legend>
      <ul className="editor-list">
        {attribution.map((each, at) => {
          const name = toName(each.chain);
          return (
            <li key={name}>
              <b>{name}</b>
              <select
                aria-label={words.stanceOf(name)}
                value={each.stance}
                onChange={(change) =>
                  onChange(attribution.with(at, { ...each, stance: change.target.value as Stance }))
                }
              >
                {STANCES.map((stance) => (
                  <option key={stance} value={stance}>
                    {sentences.stances[stance]}
                  </option>
                ))}
              </select>
              <button
                type="button"
                className="icon-button"
                aria-label={words.removeSource(name)}
                onClick={() => onChange(attribution.filter((other) => other !== each))}
              >
                ×
              </button>
            </li>
          );
        })}
        <li>
          <ActorSelect
            label={words.addSource}
            without={[]}
            onChoose={(source) =>
              onChange([...attribution, { stance: "asserts", chain: [{ source }] }])
            }
          />
        </li>
      </ul>
    </fieldset>
  );
}
