import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ActorId, EVENT_KINDS, EVENT_STATUSES, type EventId } from "../model/article.ts";
import { toArticleIndex } from "../model/article-index.ts";
import { type DayNumber, toDayNumber } from "../model/calendar-day.ts";
import { type DayRange, type Filters, NO_FILTERS } from "../model/filters.ts";
import { LANE_MODES } from "../model/lanes.ts";
import { articleFromText } from "../testing/article-builder.ts";
import { fitView, formatAddress, parseAddress, parseArticleAddress } from "./address.ts";
import { type ArticleAddress, OPENING_VIEW, ORDERS, type View } from "./view.ts";

// Ids are free texts of the format; lone surrogates are none in an address.
const anyId = fc
  .string({ unit: "binary", minLength: 1, maxLength: 60 })
  .filter((id) => id.length <= 200);
const anyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map((day) => day as DayNumber);
const anyRange = fc
  .tuple(anyDay, anyDay)
  .map(([a, b]): DayRange => (a <= b ? { first: a, last: b } : { first: b, last: a }));
const anyArticle: fc.Arbitrary<ArticleAddress> = fc.oneof(
  anyId.map((id) => ({ kind: "sample", id }) as const),
  fc
    .string({ unit: "grapheme" })
    .map((rest) => ({ kind: "path", path: `/${rest}` }) as const)
    .filter(({ path }) => parseArticleAddress(path) !== undefined),
);
const anyFilters: fc.Arbitrary<Filters> = fc.record(
  {
    who: fc.uniqueArray(
      anyId.map((id) => id as ActorId),
      { maxLength: 5 },
    ),
    match: fc.constantFrom("any", "all"),
    countries: fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}$/), { maxLength: 5 }),
    kinds: fc.subarray([...EVENT_KINDS]),
    statuses: fc.subarray([...EVENT_STATUSES]),
    text: fc.string({ unit: "binary", maxLength: 60 }),
    within: anyRange,
  },
  {
    requiredKeys: ["who", "match", "countries", "kinds", "statuses", "text"],
    noNullPrototype: true,
  },
);
const anyView: fc.Arbitrary<View> = fc.record(
  {
    article: anyArticle,
    event: anyId.map((id) => id as EventId),
    filters: anyFilters,
    window: anyRange,
    order: fc.constantFrom(...ORDERS),
    lanes: fc.constantFrom(...LANE_MODES),
  },
  { requiredKeys: ["filters", "order", "lanes"], noNullPrototype: true },
);

const KEYS = ["v", "article", "event", "who", "match", "country", "kind", "status", "q", "from"];
const ALL_KEYS = [...KEYS, "to", "within", "order", "lanes", "other"];
const anyValue = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("2025-04-22", "2025-02-30", "all", "US,us", "//a", "%", "%zz", "a,,b", "/a/b"),
  fc.string({ minLength: 190, maxLength: 300 }),
);
const anySearch = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.webQueryParameters(),
  fc
    .array(fc.tuple(fc.constantFrom(...ALL_KEYS), anyValue))
    .map((pairs) => `?${new URLSearchParams(pairs)}`),
);

describe("an address", () => {
  test("restores the view that it was written from", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseAddress(formatAddress(view))).toStrictEqual({ view, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  test("is read whatever it says, and what was read is written as it was read", () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const { view } = parseAddress(search);
        expect(parseAddress(formatAddress(view))).toStrictEqual({ view, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  test("of the opening view tells the version only", () => {
    expect(formatAddress(OPENING_VIEW)).toBe("?v=1");
    expect(parseAddress("")).toEqual({ view: OPENING_VIEW, problems: [] });
    expect(parseAddress("?v=1&who=&kind=&q=&event=&from=&within=")).toEqual({
      view: OPENING_VIEW,
      problems: [],
    });
  });

  test("stays readable and has the keys of the design", () => {
    const view: View = {
      article: { kind: "path", path: "/news/talks.dateline.json" },
      event: "e1" as EventId,
      filters: {
        who: ["putin", "rubio"] as ActorId[],
        match: "all",
        countries: ["US", "RU"],
        kinds: ["meeting", "call"],
        statuses: ["planned"],
        text: "later this week",
        within: { first: toDayNumber(2025, 4, 17), last: toDayNumber(2025, 4, 22) },
      },
      window: { first: toDayNumber(2025, 4, 20), last: toDayNumber(2025, 4, 27) },
      order: "happened",
      lanes: "person",
    };
    expect(formatAddress(view)).toBe(
      "?v=1&article=/news/talks.dateline.json&event=e1&who=putin,rubio&match=all&country=US,RU" +
        "&kind=meeting,call&status=planned&q=later+this+week&within=2025-04-17/2025-04-22" +
        "&from=2025-04-20&to=2025-04-27&order=happened&lanes=person",
    );
  });

  test("carries ids with commas, slashes, spaces and percent signs", () => {
    const view: View = {
      ...OPENING_VIEW,
      article: { kind: "sample", id: "/my article, 100%2C" },
      event: "talks, Paris" as EventId,
      filters: { ...NO_FILTERS, who: ["a,b", "c%", "%2C"] as ActorId[] },
    };
    expect(parseAddress(formatAddress(view))).toEqual({ view, problems: [] });
  });
});

describe("broken values are left out and reported", () => {
  const BROKEN: Readonly<Record<string, readonly [search: string, key: string, value: string]>> = {
    "another version": ["v=2", "v", "2"],
    "an unknown key": ["theme=dark", "theme", "dark"],
    "an unknown match": ["match=some", "match", "some"],
    "a country in small letters": ["country=us", "country", "us"],
    "an unknown kind": ["kind=party", "kind", "party"],
    "an unknown status": ["status=maybe", "status", "maybe"],
    "an unknown order": ["order=random", "order", "random"],
    "unknown lanes": ["lanes=colour", "lanes", "colour"],
    "a day that does not exist": [
      "from=2025-02-30&to=2025-03-01",
      "from, to",
      "2025-02-30, 2025-03-01",
    ],
    "a window without an end": ["from=2025-04-22", "from, to", "2025-04-22, "],
    "a reversed window": ["from=2025-04-23&to=2025-04-22", "from, to", "2025-04-23, 2025-04-22"],
    "a reversed time": ["within=2025-04-23/2025-04-22", "within", "2025-04-23/2025-04-22"],
    "a time of three days": ["within=2025-04-21/2025-04-22/x", "within", "2025-04-21/2025-04-22/x"],
    "an event id that is too long": [`event=${"e".repeat(201)}`, "event", `${"e".repeat(59)}…`],
    "an article id that is too long": [
      `article=${"a".repeat(201)}`,
      "article",
      `${"a".repeat(59)}…`,
    ],
  };
  test.each(Object.entries(BROKEN))("%s", (_, [search, key, value]) => {
    expect(parseAddress(`?${search}`)).toEqual({ view: OPENING_VIEW, problems: [{ key, value }] });
  });

  test("what is sound beside them is kept", () => {
    const { view, problems } = parseAddress("?kind=party,call,call&country=US,xx&order=happened");
    expect(view.filters).toMatchObject({ kinds: ["call"], countries: ["US"] });
    expect(view.order).toBe("happened");
    expect(problems.map(({ key, value }) => `${key} ${value}`)).toEqual([
      "country xx",
      "kind party",
    ]);
  });

  test("a single day may stand for a range of time", () => {
    const day = toDayNumber(2025, 4, 22);
    expect(parseAddress("?within=2025-04-22").view.filters.within).toEqual({
      first: day,
      last: day,
    });
  });

  test("a search that is too long is cut between characters", () => {
    const { view, problems } = parseAddress(`?q=${"a".repeat(199)}😀😀`);
    expect(view.filters.text).toBe("a".repeat(199));
    expect(problems).toEqual([{ key: "q", value: `${"a".repeat(59)}…` }]);
  });

  test("of too many values the first are kept", () => {
    const who = Array.from({ length: 102 }, (_, at) => `a${at}`);
    const { view, problems } = parseAddress(`?who=${who.join()}`);
    expect(view.filters.who).toEqual(who.slice(0, 100));
    expect(problems).toEqual([{ key: "who", value: "a100,a101" }]);
  });
});

describe("an article's address", () => {
  test("may be a path on this origin", () => {
    for (const path of ["/a.dateline.json", "/a/b.json?c=d#e", "/", "/ä b.json"]) {
      expect(parseArticleAddress(path)).toEqual({ kind: "path", path });
    }
  });

  const HOSTILE = [
    "//evil.example/a.json",
    "/\\evil.example/a.json",
    "/a\\..\\b",
    "/\t/evil.example",
    "/\n/evil.example",
    "/a\u0000b",
    "/a\u0085b",
    `/${"a".repeat(1000)}`,
  ];
  test("is refused and reported when it could lead elsewhere", () => {
    for (const path of HOSTILE) {
      expect(parseArticleAddress(path), path).toBeUndefined();
      const { view, problems } = parseAddress(`?${new URLSearchParams({ article: path })}`);
      expect(view).toEqual(OPENING_VIEW);
      expect(problems).toMatchObject([{ key: "article" }]);
    }
  });

  test("that names a scheme or a host is an id to look up, never a path to fetch", () => {
    for (const text of ["javascript:alert(1)", "https://evil.example/a", "data:,x", "\\\\evil"]) {
      expect(parseArticleAddress(text)).toEqual({ kind: "sample", id: text });
    }
  });

  test("that is a path resolves to this origin, whatever it says", () => {
    const base = "https://dateline.example/reader/";
    fc.assert(
      fc.property(fc.oneof(fc.webPath(), fc.string({ unit: "binary" })), (text) => {
        const address = parseArticleAddress(`/${text}`);
        if (address?.kind !== "path") return;
        expect(new URL(address.path, base).origin).toBe("https://dateline.example");
      }),
      { numRuns: 500 },
    );
  });
});

describe("a view fitted to its article", () => {
  const index = toArticleIndex(
    articleFromText(`
      @ rubio person US Marco Rubio
      ! e1 visit planned 2025-04-23 "Journey" rubio:visitor
      Text.
    `),
  );
  const viewOf = (event: string, who: string, country: string): View => ({
    ...OPENING_VIEW,
    order: "happened",
    event: event as EventId,
    filters: { ...NO_FILTERS, who: ["rubio", who] as ActorId[], countries: ["US", country] },
  });

  test("keeps what the article knows", () => {
    const view = viewOf("e1", "rubio", "US");
    expect(fitView(index, view)).toEqual({ view, problems: [] });
  });

  test("drops and reports what it does not", () => {
    const { view, problems } = fitView(index, viewOf("e9", "nobody", "FR"));
    expect(view).toStrictEqual({
      ...OPENING_VIEW,
      order: "happened",
      filters: { ...NO_FILTERS, who: ["rubio"], countries: ["US"] },
    });
    expect(problems).toEqual([
      { key: "event", value: "e9" },
      { key: "who", value: "nobody" },
      { key: "country", value: "FR" },
    ]);
  });
});
