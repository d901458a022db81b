import { lazy, Suspense } from "react";
import { isUnfiltered } from "../../model/filters.ts";
import { Popup } from "../shared/Popup.tsx";
import { useReader, useReaderState } from "../shared/reader-context.tsx";
import { sentences } from "../shared/sentences.ts";
import { useLater } from "../shared/use-later.ts";
import { NARROW, useMedia } from "../shared/use-media.ts";
import type { FilterMenuName } from "./FilterMenu.tsx";
import { ActorOption, CountryOption, PEOPLE_KINDS, useActors } from "./FilterOption.tsx";
import "./filters.css";

const words = sentences.filters;

/** Values of a facet shown as chips; the rest stands in its menu. */
const CHIPS = 3;

const loadMenu = () =>
  import("./FilterMenu.tsx").then((loaded) => ({ default: loaded.FilterMenu }));
const LazyMenu = lazy(loadMenu);
const LATER = [loadMenu];

/** People, countries, bodies, kind, status, time and text, each with live counts. */
export function FilterBar() {
  useLater(LATER);
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
      <PeopleFacet chips={CHIPS} />
      <CountryFacet chips={CHIPS} />
      <span className="filter-menus">
        <Popup label={words.kind} badge={useReaderState(({ view }) => view.filters.kinds.length)}>
          <Menu menu="kind" />
        </Popup>
        <Popup
          label={words.status}
          badge={useReaderState(({ view }) => view.filters.statuses.length)}
        >
          <Menu menu="status" />
        </Popup>
        <Popup label={words.moreFilters} badge={useMoreCount()}>
          <Menu menu="more" />
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
        <Menu menu="all" />
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

function PeopleFacet({ chips }: { readonly chips: number }) {
  const actors = useActors(PEOPLE_KINDS);
  const who = useReaderState(({ view }) => view.filters.who);
  const first = actors.slice(0, chips);
  const rest = actors.slice(chips);
  const extra = rest.filter(({ id }) => who.includes(id));
  if (actors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one row
    <div className="facet" role="group" aria-label={words.people}>
      <span className="facet-name">{words.people}</span>
      {[...first, ...extra].map((actor) => (
        <ActorOption key={actor.id} actor={actor} withCard />
      ))}
      {rest.length > 0 && (
        <Popup
          label={words.more(rest.length - extra.length)}
          spoken={words.moreSpoken(rest.length - extra.length, words.people)}
          plain
        >
          <Menu menu="people" />
        </Popup>
      )}
    </div>
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
          <Menu menu="countries" />
        </Popup>
      )}
    </div>
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

function Menu(props: { readonly menu: FilterMenuName }) {
  return (
    <Suspense fallback={null}>
      <LazyMenu menu={props.menu} />
    </Suspense>
  );
}
