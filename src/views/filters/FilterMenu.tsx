import { useEffect, useId, useState } from "react";
import { type ActorKind, EVENT_KINDS, EVENT_STATUSES } from "../../model/article.ts";
import { parseIsoDay, toIsoDay } from "../../model/calendar-day.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import { useReader, useReaderState } from "../shared/reader-context.tsx";
import { StatusMark } from "../shared/StatusMark.tsx";
import { sentences } from "../shared/sentences.ts";
import {
  ActorOption,
  BODY_KINDS,
  CountryOption,
  Option,
  PEOPLE_KINDS,
  useActors,
} from "./FilterOption.tsx";

const words = sentences.filters;

export type FilterMenuName = "people" | "countries" | "kind" | "status" | "more" | "all";

/** What a menu of the filter bar holds; it comes after the text can be read. */
export function FilterMenu({ menu }: { readonly menu: FilterMenuName }) {
  const has = (...names: readonly FilterMenuName[]) => names.includes(menu);
  return (
    <>
      {has("people", "all") && <ActorOptions title={words.people} kinds={PEOPLE_KINDS} withMatch />}
      {has("countries", "all") && <CountryOptions />}
      {has("more", "all") && <ActorOptions title={words.bodies} kinds={BODY_KINDS} />}
      {has("kind", "all") && <KindOptions />}
      {has("status", "all") && <StatusOptions />}
      {has("more", "all") && <TimeOptions />}
    </>
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
