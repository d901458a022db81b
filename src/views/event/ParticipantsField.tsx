import type { EventJson } from "../../format/article-schema.ts";
import { type ActorId, PARTICIPANT_ROLES, type ParticipantRole } from "../../model/article.ts";
import { useReader } from "../shared/reader-context.tsx";
import { sentences } from "../shared/sentences.ts";
import { ActorSelect } from "./ActorSelect.tsx";
import { RemoveButton } from "./RemoveButton.tsx";
import { useRows } from "./use-rows.ts";

const words = sentences.review;

type Participants = NonNullable<EventJson["participants"]>;

/** Who takes part, and how; the absent too. */
export function ParticipantsField(props: {
  readonly participants: Participants;
  readonly onChange: (participants: Participants) => void;
}) {
  const { participants } = props;
  const { rows, replace, remove, add } = useRows(participants, props.onChange);
  const { actors } = useReader().index;
  const toName = (id: string) => actors.get(id as ActorId)?.name ?? id;
  return (
    <fieldset>
      <legend>{words.participants}</legend>
      <ul className="editor-list">
        {rows.map(({ key, value }, at) => (
          <li key={key}>
            <b>{toName(value.actor)}</b>
            <select
              aria-label={words.roleOf(toName(value.actor))}
              value={value.role}
              onChange={(change) =>
                replace(at, { ...value, role: change.target.value as ParticipantRole })
              }
            >
              {PARTICIPANT_ROLES.map((role) => (
                <option key={role} value={role}>
                  {sentences.roles[role]}
                </option>
              ))}
            </select>
            <RemoveButton
              label={words.removeParticipant(toName(value.actor))}
              onRemove={() => remove(at)}
            />
          </li>
        ))}
        <li>
          <ActorSelect
            label={words.addParticipant}
            without={participants.map(({ actor }) => actor)}
            onChoose={(actor) => add({ actor, role: "participant" })}
          />
        </li>
      </ul>
    </fieldset>
  );
}
