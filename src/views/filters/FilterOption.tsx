import type { Actor, ActorId, ActorKind } from "../../model/article.ts";
import { findCountryActor } from "../../model/article-index.ts";
import { useCardOnRest } from "../shared/ActorTrigger.tsx";
import { useReader, useReaderState } from "../shared/reader-context.tsx";
import { formatCountry, sentences } from "../shared/sentences.ts";

const words = sentences.filters;

export const PEOPLE_KINDS: readonly ActorKind[] = ["person", "group"];
/** Countries have a facet of their own, which includes their people and bodies. */
export const BODY_KINDS: readonly ActorKind[] = ["organisation", "outlet", "territory"];

/**
 * Actors of some kinds that any event names, most events first. A chosen country ("Only this actor")
 * stands among the bodies, so that it can be taken back where it was not offered.
 */
export function useActors(kinds: readonly ActorKind[]): readonly Actor[] {
  const { index } = useReader();
  const who = useReaderState(({ view }) => view.filters.who);
  const isListed = ({ id, kind }: Actor) =>
    kinds.includes(kind) || (kinds === BODY_KINDS && kind === "country" && who.includes(id));
  return index.article.actors
    .filter((actor) => isListed(actor) && index.eventsOf.has(actor.id))
    .sort(
      (a, b) => (index.eventsOf.get(b.id)?.length ?? 0) - (index.eventsOf.get(a.id)?.length ?? 0),
    );
}

/**
 * One actor as a value to filter by. `withCard`: a resting pointer brings the actor's card, which in
 * a menu would hide its neighbours.
 */
export function ActorOption(props: { readonly actor: Actor; readonly withCard?: boolean }) {
  const { actor, withCard } = props;
  const { selectors, dispatch } = useReader();
  const isOn = useReaderState(({ view }) => view.filters.who.includes(actor.id));
  const count = useReaderState((state) => selectors.counts(state).who.get(actor.id) ?? 0);
  return (
    <Option
      isOn={isOn}
      count={count}
      code={actor.country}
      label={actor.name}
      cardOf={withCard ? actor.id : undefined}
      onToggle={() => dispatch({ type: "actorToggled", actor: actor.id as ActorId })}
    />
  );
}

/** One country as a value to filter by. */
export function CountryOption(props: { readonly code: string; readonly withCard?: boolean }) {
  const { code, withCard } = props;
  const { index, selectors, dispatch } = useReader();
  const isOn = useReaderState(({ view }) => view.filters.countries.includes(code));
  const count = useReaderState((state) => selectors.counts(state).countries.get(code) ?? 0);
  return (
    <Option
      isOn={isOn}
      count={count}
      code={code}
      label={formatCountry(code)}
      cardOf={withCard ? findCountryActor(index, code)?.id : undefined}
      onToggle={() => dispatch({ type: "countryToggled", code })}
    />
  );
}

interface OptionProps {
  readonly isOn: boolean;
  readonly count: number;
  readonly label: string;
  readonly code?: string | undefined;
  readonly icon?: React.ReactNode;
  readonly cardOf?: ActorId | undefined;
  readonly onToggle: () => void;
}

/** A value of a facet: a zero stays visible, and can only be taken back. */
export function Option(props: OptionProps) {
  const { isOn, count } = props;
  const card = useCardOnRest(props.cardOf);
  return (
    <button
      type="button"
      className="chip"
      {...card}
      aria-pressed={isOn}
      aria-disabled={count === 0 && !isOn}
      onClick={() => (count > 0 || isOn) && props.onToggle()}
    >
      {props.icon}
      {props.code !== undefined && <span className="chip-code">{props.code}</span>}
      <span className="chip-label" dir="auto">
        {props.label}
      </span>
      <span className="chip-count">
        {count}
        <span className="visually-hidden"> {words.count(count).replace(/^\d+ /, "")}</span>
      </span>
    </button>
  );
}
