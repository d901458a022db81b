import type { EventJson } from "../../format/article-schema.ts";
import { type ActorId, PARTICIPANT_ROLES, type ParticipantRole } from "../../model/article.ts";
import { useReader } from "../shared/reader-context.tsx";
import { sentences } from "../shared/sentences.ts";
import { ActorSelect } from "./ActorSelect.tsx";

const words = sentences.review;

type Participants = NonNullable<EventJson["participants"]>;

/** Who takes part, and how; the absent too. */
export function ParticipantsField(props: {
  readonly participants: Participants;
  readonly onChange: (participants: Participants) => void;
}) {
  const { participants, onChange } = props;
  const { actors } = useReader().index;
  const toName = (id: string) => actors.get(id as ActorId)?.name ?? id;
  return (
    <fieldset>
      <legend>{words.participants}</legend>
      <ul className="editor-list">
        {participants.map((participant, at) => (
          <li key={participant.actor}>
            <b>{toName(participant.actor)}</b>
            <select
              aria-label={words.roleOf(toName(participant.actor))}
              value={participant.role}
              onChange={(change) =>
                onChange(
                  participants.with(at, {
                    ...participant,
                    role: change.target.value as ParticipantRole,
                  }),
                )
              }
            >
              {PARTICIPANT_ROLES.map((role) => (
                <option key={role} value={role}>
                  {sentences.roles[role]}
                </option>
              ))}
            </select>
            <button
              type="button"
              className="icon-button"
              aria-label={words.removeParticipant(toName(participant.actor))}
              onClick={() => onChange(participants.filter((other) => other !== participant))}
            >
              ×
            </button>
          </li>
        ))}
        <li>
          <ActorSelect
            label={words.addParticipant}
            without={participants.map(({ actor }) => actor)}
            onChoose={(actor) => onChange([...participants, { actor, role: "participant" }])}
          />
        </li>
      </ul>
    </fieldset>
  );
}
