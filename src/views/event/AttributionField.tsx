import type { EventJson } from "../../format/article-schema.ts";
import { type ActorId, STANCES, type Stance } from "../../model/article.ts";
import { useReader } from "../shared/reader-context.tsx";
import { sentences } from "../shared/sentences.ts";
import { ActorSelect } from "./ActorSelect.tsx";
import { RemoveButton } from "./RemoveButton.tsx";
import { UnnamedSource } from "./UnnamedSource.tsx";
import { useRows } from "./use-rows.ts";

const words = sentences.review;

type AttributionList = NonNullable<EventJson["attribution"]>;
type Source = AttributionList[number]["chain"][number]["source"];

/** Who says so: one line a chain, each with its stance; a chain grows by those who pass it on. */
export function AttributionField(props: {
  readonly attribution: AttributionList;
  readonly onChange: (attribution: AttributionList) => void;
}) {
  const { actors } = useReader().index;
  const { rows, replace, remove, add } = useRows(props.attribution, props.onChange);
  const toName = (chain: AttributionList[number]["chain"]) =>
    chain
      .map(({ source }) =>
        typeof source === "string"
          ? (actors.get(source as ActorId)?.name ?? source)
          : source.unnamed,
      )
      .join(` ${sentences.event.via} `);
  const addSource = (source: Source) => add({ stance: "asserts", chain: [{ source }] });
  return (
    <fieldset>
      <legend>{words.attribution}</legend>
      <ul className="editor-list">
        {rows.map(({ key, value }, at) => {
          const name = toName(value.chain);
          return (
            <li key={key}>
              <b>{name}</b>
              <select
                aria-label={words.stanceOf(name)}
                value={value.stance}
                onChange={(change) =>
                  replace(at, { ...value, stance: change.target.value as Stance })
                }
              >
                {STANCES.map((stance) => (
                  <option key={stance} value={stance}>
                    {sentences.stances[stance]}
                  </option>
                ))}
              </select>
              <RemoveButton label={words.removeSource(name)} onRemove={() => remove(at)} />
              <ActorSelect
                label={words.addLink(name)}
                without={value.chain.flatMap(({ source }) =>
                  typeof source === "string" ? [source] : [],
                )}
                onChoose={(source) =>
                  replace(at, { ...value, chain: [...value.chain, { source }] })
                }
              />
            </li>
          );
        })}
        <li>
          <ActorSelect label={words.addSource} without={[]} onChoose={addSource} />
        </li>
        <li>
          <UnnamedSource onAdd={(unnamed) => addSource({ unnamed })} />
        </li>
      </ul>
    </fieldset>
  );
}
