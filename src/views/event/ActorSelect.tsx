import { ChoiceField } from "../shared/ChoiceField.tsx";
import { useReader } from "../shared/reader-context.tsx";
import { sentences } from "../shared/sentences.ts";

/** A menu of the article's actors, and a button that adds the one chosen. */
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
    <ChoiceField
      label={props.label}
      choices={offered.map(({ id, name }) => ({ value: id, label: name }))}
      action={sentences.review.add}
      onCommit={props.onChoose}
    />
  );
}
