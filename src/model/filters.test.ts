import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../base/fold-text.ts";
import { anyStory } from "../testing/any-story.ts";
import { articleFromText } from "../testing/article-builder.ts";
import { type ActorId, type Article, EVENT_KINDS, EVENT_STATUSES } from "./article.ts";
import { toArticleIndex } from "./article-index.ts";
import { type DayNumber, toDayNumber } from "./calendar-day.ts";
import { type Filters, isUnfiltered, NO_FILTERS, toFacetCounts, toMatcher } from "./filters.ts";

const APRIL = toDayNumber(2025, 4, 1);
const DAYS = 30;
const WORDS = [
  "",
  " ",
  "talks",
  "TALKS peace",
  "elan",
  "name of bo",
  "words 1",
  "nothing",
] as const;

const anyRange = fc
  .tuple(fc.nat(DAYS), fc.nat(DAYS))
  .map(([a, b]) => ({ first: APRIL + Math.min(a, b), last: APRIL + Math.max(a, b) }))
  .map((range) => range as { first: DayNumber; last: DayNumber });

const anyFilters: fc.Arbitrary<Filters> = fc.record(
  {
    who: fc.subarray(["ada", "bo", "cy"] as ActorId[], { maxLength: 2 }),
    match: fc.constantFrom("any", "all"),
    countries: fc.subarray(["US", "RU"]),
    kinds: fc.oneof(fc.constant([]), fc.subarray([...EVENT_KINDS], { minLength: 4 })),
    statuses: fc.oneof(fc.constant([]), fc.subarray([...EVENT_STATUSES], { minLength: 3 })),
    text: fc.constantFrom(...WORDS),
    within: anyRange,
  },
  { requiredKeys: ["who", "match", "countries", "kinds", "statuses", "text"] },
);

/** Ids of the events that `filters` let through, read off the design with nothing but loops. */
function showNaively(article: Article, filters: Filters): readonly string[] {
  const actors = new Map(article.actors.map((actor) => [actor.id, actor]));
  const shown: string[] = [];
  for (const event of article.events) {
    const sources: string[] = [];
    for (const { chain } of event.attribution) {
      for (const { source } of chain) if (source.kind === "actor") sources.push(source.actor);
    }
    const isNamed = (actor: string) =>
      sources.includes(actor) || event.participants.some((one) => one.actor === actor);
    const isPresent = (actor: string) =>
      sources.includes(actor) ||
      event.participants.some((one) => one.actor === actor && one.role !== "absent");
    const { who, countries, kinds, statuses, text, within } = filters;
    if (who.length > 0) {
      const fits = filters.match === "any" ? who.some(isNamed) : who.every(isPresent);
      if (!fits) continue;
    }
    const codes = event.participants.map(({ actor }) => actors.get(actor)?.country);
    if (countries.length > 0 && !countries.some((code) => codes.includes(code))) continue;
    if (kinds.length > 0 && !kinds.includes(event.kind)) continue;
    if (statuses.length > 0 && !statuses.includes(event.status)) continue;
    const fields = [event.title, event.where?.name ?? ""];
    for (const { quote } of event.passages) fields.push(quote);
    for (const { actor } of event.participants) fields.push(actors.get(actor)?.name ?? "");
    const words = foldText(text).split(" ");
    if (!words.every((word) => fields.some((field) => foldText(field).includes(word)))) continue;
    if (within !== undefined) {
      if (event.when === undefined) continue;
      const { first = -Infinity, last = Infinity } = event.when.date;
      let canBeWithin = false;
      for (let day: number = within.first; day <= within.last; day += 1) {
        if (day >= first && day <= last) canBeWithin = true;
      }
      if (!canBeWithin) continue;
    }
    shown.push(event.id);
  }
  return shown;
}

function show(article: Article, filters: Filters): readonly string[] {
  return article.events.filter(toMatcher(toArticleIndex(article), filters)).map(({ id }) => id);
}

describe("what filters let through", () => {
  test("agrees with reading the design event by event", () => {
    fc.assert(
      fc.property(anyStory, anyFilters, (article, filters) => {
        expect(show(article, filters)).toEqual(showNaively(article, filters));
      }),
    );
  });

  const article = articleFromText(`
    @ rubio person US Marco Rubio
    @ putin person RU Vladimir Putin
    @ times outlet GB The Times
    ! skipped visit cancelled 2025-04-23 "Journey to London" rubio:absent
    ! met meeting happened 2025-04-11 "Talks" rubio:visitor putin:host
    ! reported report happened 2025-04-22 "Élan" <- times
    ! month call happened 2025-04 "In April" rubio:participant
    ! undated call possible - "Some day" putin:participant
    Text.
  `);
  const ids = (change: Partial<Filters>) => show(article, { ...NO_FILTERS, ...change });

  test("any of finds who stays away, all of does not", () => {
    const who = ["rubio"] as ActorId[];
    expect(ids({ who, match: "any" })).toEqual(["skipped", "met", "month"]);
    expect(ids({ who, match: "all" })).toEqual(["met", "month"]);
  });

  test("all of wants everybody at once, any of at least one", () => {
    const who = ["rubio", "putin"] as ActorId[];
    expect(ids({ who, match: "all" })).toEqual(["met"]);
    expect(ids({ who, match: "any" })).toEqual(["skipped", "met", "month", "undated"]);
  });

  test("a source is found by name, but does not stand for its country", () => {
    expect(ids({ who: ["times"] as ActorId[] })).toEqual(["reported"]);
    expect(ids({ countries: ["GB"] })).toEqual([]);
  });

  test("time lets through whatever can lie in it, and nothing undated", () => {
    const [first, last] = [toDayNumber(2025, 4, 22), toDayNumber(2025, 4, 22)];
    expect(ids({ within: { first, last } })).toEqual(["reported", "month"]);
  });

  test("search ignores case, accents and the order of words", () => {
    expect(ids({ text: "  ELAN " })).toEqual(["reported"]);
    expect(ids({ text: "putin talks" })).toEqual(["met"]);
  });
});

describe("the count beside a value", () => {
  test("is what choosing that value would show under the other facets", () => {
    fc.assert(
      fc.property(anyStory, anyFilters, (article, filters) => {
        const counts = toFacetCounts(toArticleIndex(article), filters);
        const countWith = (change: Partial<Filters>) =>
          showNaively(article, { ...filters, ...change }).length;
        const together = filters.match === "all" ? filters.who : [];
        expect(counts).toEqual({
          who: new Map(article.actors.map(({ id }) => [id, countWith({ who: [...together, id] })])),
          countries: new Map(
            [...counts.countries.keys()].map((code) => [code, countWith({ countries: [code] })]),
          ),
          kinds: new Map(EVENT_KINDS.map((kind) => [kind, countWith({ kinds: [kind] })])),
          statuses: new Map(
            EVENT_STATUSES.map((status) => [status, countWith({ statuses: [status] })]),
          ),
        });
      }),
    );
  });

  test("leaves out who stays away under all of, also before anybody is chosen", () => {
    const article = articleFromText(`
      ! e1 visit cancelled 2025-04-23 "Journey" rubio:absent kellogg:visitor
      Text.
    `);
    const countsOf = (match: Filters["match"]) =>
      Object.fromEntries(toFacetCounts(toArticleIndex(article), { ...NO_FILTERS, match }).who);
    expect(countsOf("any")).toEqual({ rubio: 1, kellogg: 1 });
    expect(countsOf("all")).toEqual({ rubio: 0, kellogg: 1 });
  });

  test("is kept when it is zero, for every actor, country, kind and status", () => {
    const article = articleFromText(`
      @ rubio person US Marco Rubio
      @ idle person UA Nobody
      ! e1 visit planned 2025-04-23 "Journey" rubio:visitor
      Text.
    `);
    const nothing = { ...NO_FILTERS, text: "nothing" };
    const counts = toFacetCounts(toArticleIndex(article), nothing);
    expect(Object.fromEntries(counts.who)).toEqual({ rubio: 0, idle: 0 });
    expect(Object.fromEntries(counts.countries)).toEqual({ US: 0 });
    expect([...counts.kinds.values(), ...counts.statuses.values()]).toEqual(Array(12).fill(0));
  });
});

test("filters that ask for nothing hide nothing", () => {
  expect(isUnfiltered(NO_FILTERS)).toBe(true);
  expect(isUnfiltered({ ...NO_FILTERS, match: "all", text: "  " })).toBe(true);
  const changes: readonly Partial<Filters>[] = [
    { who: ["a" as ActorId] },
    { countries: ["US"] },
    { kinds: ["call"] },
    { statuses: ["denied"] },
    { text: "a" },
    { within: { first: APRIL, last: APRIL } },
  ];
  for (const change of changes) expect(isUnfiltered({ ...NO_FILTERS, ...change })).toBe(false);
});
