import { useReader } from "../shared/reader-context.tsx";

/** A menu of the article's actors that does something with the one chosen. */
export function ActorSelect(props: {
  readonly label: string;
  /** Ids of actors that are not offered. */
  readonly without: readonly string[];
  readonly onChoose: (actor: string) => void;
}) {
  const { article } = useReader().index;
  const offered = article.actors
    .filter(({ id }) => !props.without.includes(id))
    .sort((a, b) => a.name.localeCompare(b.name, article.language));
  return (
    <select
      aria-label={props.label}
      value=""
      disabled={offered.length === 0}
      onChange={(change) => {
        if (change.target.value !== "") props.onChoose(change.target.value);
      }}
    >
      <option value="">{props.label}</option>
      {offered.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
