import { useEffect, useId, useState } from "react";
import {
  type Actor,
  type ActorId,
  type ActorKind,
  EVENT_KINDS,
  EVENT_STATUSES,
} from "../../model/article.ts";
import { findCountryActor } from "../../model/article-index.ts";
import { parseIsoDay, toIsoDay } from "../../model/calendar-day.ts";
import { isUnfiltered } from "../../model/filters.ts";
import { useCardOnRest } from "../shared/ActorTrigger.tsx";
import { KindIcon } from "../shared/KindIcon.tsx";
import { Popup } from "../shared/Popup.tsx";
import { useReader, useReaderState } from "../shared/reader-context.tsx";
import { StatusMark } from "../shared/StatusMark.tsx";
import { formatCountry, sentences } from "../shared/sentences.ts";
import { NARROW, useMedia } from "../shared/use-media.ts";
import "./filters.css";

const words = sentences.filters;

/** Values of a facet shown as chips; the rest stands in its menu. */
const CHIPS = 3;

/** People, countries, bodies, kind, status, time and text, each with live counts. */
export function FilterBar() {
  const narrow = useMedia(NARROW);
  return (
    <section
      className="filter-bar"
      id="filters"
      tabIndex={-1}
      aria-label={words.label}
      data-covers="top"
    >
      {narrow ? <NarrowFilters /> : <WideFilters />}
      <HiddenNotice />
    </section>
  );
}

function WideFilters() {
  return (
    <div className="filter-row">
      <ActorFacet title={words.people} kinds={["person", "group"]} chips={CHIPS} withMatch />
      <CountryFacet chips={CHIPS} />
      <span className="filter-menus">
        <Popup label={words.kind} badge={useReaderState(({ view }) => view.filters.kinds.length)}>
          <KindOptions />
        </Popup>
        <Popup
          label={words.status}
          badge={useReaderState(({ view }) => view.filters.statuses.length)}
        >
          <StatusOptions />
        </Popup>
        <Popup label={words.moreFilters} badge={useMoreCount()}>
          <ActorOptions
            title={words.bodies}
            kinds={["organisation", "outlet", "country", "territory"]}
          />
          <TimeOptions />
        </Popup>
        <SearchField />
        <ShownCount />
      </span>
    </div>
  );
}

function NarrowFilters() {
  const active = useReaderState(({ view: { filters } }) =>
    isUnfiltered(filters)
      ? 0
      : filters.who.length +
        filters.countries.length +
        filters.kinds.length +
        filters.statuses.length +
        (filters.within === undefined ? 0 : 1),
  );
  return (
    <div className="filter-row">
      <Popup label={words.button} badge={active} full>
        <ActorOptions title={words.people} kinds={["person", "group"]} withMatch />
        <CountryOptions />
        <ActorOptions
          title={words.bodies}
          kinds={["organisation", "outlet", "country", "territory"]}
        />
        <KindOptions />
        <StatusOptions />
        <TimeOptions />
      </Popup>
      <SearchField />
      <ShownCount />
    </div>
  );
}

function useMoreCount(): number {
  const { index } = useReader();
  return useReaderState(({ view: { filters } }) => {
    const bodies = filters.who.filter((id) => {
      const kind = index.actors.get(id)?.kind;
      return kind !== "person" && kind !== "group";
    });
    return bodies.length + (filters.within === undefined ? 0 : 1);
  });
}

/** Actors of some kinds that any event names, most events first. */
function useActors(kinds: readonly ActorKind[]): readonly Actor[] {
  const { index } = useReader();
  return index.article.actors
    .filter(({ id, kind }) => kinds.includes(kind) && index.eventsOf.has(id))
    .sort(
      (a, b) => (index.eventsOf.get(b.id)?.length ?? 0) - (index.eventsOf.get(a.id)?.length ?? 0),
    );
}

function ActorFacet(props: {
  readonly title: string;
  readonly kinds: readonly ActorKind[];
  readonly chips: number;
  readonly withMatch?: boolean;
}) {
  const { chips, ...options } = props;
  const actors = useActors(props.kinds);
  const who = useReaderState(({ view }) => view.filters.who);
  const first = actors.slice(0, chips);
  const rest = actors.slice(chips);
  const extra = rest.filter(({ id }) => who.includes(id));
  if (actors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one row
    <div className="facet" role="group" aria-label={props.title}>
      <span className="facet-name">{props.title}</span>
      {[...first, ...extra].map((actor) => (
        <ActorOption key={actor.id} actor={actor} withCard />
      ))}
      {rest.length > 0 && (
        <Popup
          label={words.more(rest.length - extra.length)}
          spoken={words.moreSpoken(rest.length - extra.length, props.title)}
          plain
        >
          <ActorOptions {...options} />
        </Popup>
      )}
    </div>
  );
}

function ActorOptions(props: {
  readonly title: string;
  readonly kinds: readonly ActorKind[];
  readonly withMatch?: boolean;
}) {
  const actors = useActors(props.kinds);
  const { dispatch } = useReader();
  const match = useReaderState(({ view }) => view.filters.match);
  const chosen = useReaderState(({ view }) => view.filters.who.length);
  const name = useId();
  if (actors.length === 0) return null;
  return (
    <fieldset className="options">
      <legend>{props.title}</legend>
      {props.withMatch && (
        <span className="match">
          {(["any", "all"] as const).map((value) => (
            <label key={value}>
              <input
                type="radio"
                name={name}
                checked={match === value}
                disabled={chosen < 2 && match === "any"}
                onChange={() => dispatch({ type: "matchChanged", match: value })}
              />
              {words[value]}
            </label>
          ))}
        </span>
      )}
      {actors.map((actor) => (
        <ActorOption key={actor.id} actor={actor} />
      ))}
    </fieldset>
  );
}

/** `withCard`: a resting pointer brings the actor's card, which in a menu would hide its neighbours. */
function ActorOption(props: { readonly actor: Actor; readonly withCard?: boolean }) {
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

function CountryFacet(props: { readonly chips: number }) {
  const { index } = useReader();
  const chosen = useReaderState(({ view }) => view.filters.countries);
  const first = index.countries.slice(0, props.chips);
  const rest = index.countries.slice(props.chips);
  const extra = rest.filter((code) => chosen.includes(code));
  if (index.countries.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one row
    <div className="facet" role="group" aria-label={words.countries} title={words.countryNote}>
      <span className="facet-name">{words.countries}</span>
      {[...first, ...extra].map((code) => (
        <CountryOption key={code} code={code} withCard />
      ))}
      {rest.length > 0 && (
        <Popup
          label={words.more(rest.length - extra.length)}
          spoken={words.moreSpoken(rest.length - extra.length, words.countries)}
          plain
        >
          <CountryOptions />
        </Popup>
      )}
    </div>
  );
}

function CountryOptions() {
  const { index } = useReader();
  if (index.countries.length === 0) return null;
  return (
    <fieldset className="options">
      <legend>{words.countries}</legend>
      <p className="options-note">{words.countryNote}</p>
      {index.countries.map((code) => (
        <CountryOption key={code} code={code} />
      ))}
    </fieldset>
  );
}

function CountryOption(props: { readonly code: string; readonly withCard?: boolean }) {
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

function KindOptions() {
  const { selectors, dispatch } = useReader();
  const kinds = useReaderState(({ view }) => view.filters.kinds);
  const counts = useReaderState((state) => selectors.counts(state).kinds);
  return (
    <fieldset className="options">
      <legend>{words.kind}</legend>
      {EVENT_KINDS.map((kind) => (
        <Option
          key={kind}
          isOn={kinds.includes(kind)}
          count={counts.get(kind) ?? 0}
          label={sentences.kinds[kind]}
          icon={<KindIcon kind={kind} />}
          onToggle={() => dispatch({ type: "kindToggled", kind })}
        />
      ))}
    </fieldset>
  );
}

function StatusOptions() {
  const { selectors, dispatch } = useReader();
  const statuses = useReaderState(({ view }) => view.filters.statuses);
  const counts = useReaderState((state) => selectors.counts(state).statuses);
  return (
    <fieldset className="options">
      <legend>{words.status}</legend>
      {EVENT_STATUSES.map((status) => (
        <Option
          key={status}
          isOn={statuses.includes(status)}
          count={counts.get(status) ?? 0}
          label={sentences.statuses[status]}
          icon={<StatusMark status={status} />}
          onToggle={() => dispatch({ type: "statusToggled", status })}
        />
      ))}
    </fieldset>
  );
}

function TimeOptions() {
  const { dispatch, index } = useReader();
  const within = useReaderState(({ view }) => view.filters.within);
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  useEffect(() => {
    setFrom(within === undefined ? "" : toIsoDay(within.first));
    setTo(within === undefined ? "" : toIsoDay(within.last));
  }, [within]);
  const apply = (fromText: string, toText: string) => {
    setFrom(fromText);
    setTo(toText);
    const days = [...index.events.values()].flatMap(({ when }) => [
      when?.date.first,
      when?.date.last,
    ]);
    const known = days.filter((day) => day !== undefined);
    const first = parseIsoDay(fromText) ?? (Math.min(...known) as (typeof known)[number]);
    const last = parseIsoDay(toText) ?? (Math.max(...known) as (typeof known)[number]);
    if (fromText === "" && toText === "") dispatch({ type: "withinChanged", within: undefined });
    else if (first <= last) dispatch({ type: "withinChanged", within: { first, last } });
  };
  return (
    <fieldset className="options">
      <legend>{words.time}</legend>
      <span className="time-fields">
        <label>
          {words.from}
          <input
            type="date"
            value={from}
            {...(to === "" ? {} : { max: to })}
            onChange={(event) => apply(event.target.value, to)}
          />
        </label>
        <label>
          {words.to}
          <input
            type="date"
            value={to}
            {...(from === "" ? {} : { min: from })}
            onChange={(event) => apply(from, event.target.value)}
          />
        </label>
        <button
          type="button"
          className="button"
          disabled={within === undefined}
          onClick={() => apply("", "")}
        >
          {words.anyTime}
        </button>
      </span>
    </fieldset>
  );
}

function SearchField() {
  const { dispatch } = useReader();
  const text = useReaderState(({ view }) => view.filters.text);
  return (
    <input
      type="search"
      className="search"
      aria-label={words.search}
      placeholder={words.searchShort}
      value={text}
      maxLength={200}
      onChange={(event) => dispatch({ type: "textSearched", text: event.target.value })}
    />
  );
}

function ShownCount() {
  const { selectors } = useReader();
  const count = useReaderState((state) => selectors.shown(state).length);
  return (
    <output className="shown-count">
      <b>{count}</b> {sentences.filters.events(count).replace(/^\d+ /, "")}
    </output>
  );
}

function HiddenNotice() {
  const { selectors, dispatch, index } = useReader();
  const filters = useReaderState(({ view }) => view.filters);
  const shown = useReaderState((state) => selectors.shown(state).length);
  if (isUnfiltered(filters)) return null;
  const all = index.told.length;
  return (
    <p className="hidden-notice">
      <span role="status">{words.hidden(all - shown, all)}</span>
      <button
        type="button"
        className="button"
        onClick={() => {
          dispatch({ type: "filtersCleared" });
          document.querySelector<HTMLElement>("#filters button")?.focus();
        }}
      >
        {words.clear}
      </button>
    </p>
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
function Option(props: OptionProps) {
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
