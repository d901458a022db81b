import { formatDate } from "../model/date-words.ts";
import { useReader } from "../views/shared/reader-context.tsx";
import { sentences } from "../views/shared/sentences.ts";

/** On paper the timeline is the list of events, numbered as the passages are. */
export function PrintSheet() {
  const { index } = useReader();
  return (
    <section className="print-sheet" aria-hidden="true">
      <h2>{sentences.timeline.label}</h2>
      <ol>
        {index.told.map((event) => (
          <li key={event.id}>
            <b>{event.title}</b> — {sentences.kinds[event.kind]}, {sentences.statuses[event.status]}
            , {event.when === undefined ? sentences.event.noDate : formatDate(event.when.date)}.{" "}
            {event.participants
              .map(({ actor, role }) => {
                const name = index.actors.get(actor)?.name ?? "";
                return role === "absent" ? `${name} (${sentences.roles.absent})` : name;
              })
              .join(", ")}
          </li>
        ))}
      </ol>
    </section>
  );
}
