import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PROBLEM_KINDS, type Problem } from "../model/problem.ts";
import {
  articleFromText,
  articleJsonFromText,
  type LooseJson,
} from "../testing/article-builder.ts";
import { MAX_FILE, type ParsedArticle, parseArticle, parseArticleText } from "./parse-article.ts";
import { serialiseArticle } from "./serialise-article.ts";

const STORY = `
  # Envoy to travel
  > In brief
  % zone=Europe/London
  @ white-house organisation US The White House
  @ steve-witkoff person - Steve Witkoff (white-house)
  ! e1 meeting planned [2025-04-23..2025-04-27] "To meet" steve-witkoff:visitor putin:host at=Moscow,RU,Europe/Moscow <- white-house > reuters
  ! e2 statement happened 2025-04-22 "It says so" time=2025-04-22T17:00:00Z white-house:speaker
  p1: [Steve Witkoff|steve-witkoff] is to {e1:meet Putin {e1@:this week}}, the White House {e1<:said}.
  p2: {e2:A statement}. Words again and words again.
`;

const KNOWN = new Set<string>();

/** The problems of the story after `change`, as `[kind, severity, path]`, and what was read. */
function readChanged(change: (json: LooseJson) => void) {
  const json = articleJsonFromText(STORY);
  change(json);
  const before = JSON.stringify(json);
  const parsed = parseArticle(json);
  expect(JSON.stringify(json)).toBe(before);
  const problems = parsed.ok ? parsed.value.problems : parsed.error;
  for (const { kind } of problems) KNOWN.add(kind);
  return {
    problems: problems.map(({ kind, severity, path }) => [kind, severity, path.join(".")]),
    article: parsed.ok ? parsed.value.article : undefined,
  };
}

type Case = readonly [
  change: (json: LooseJson) => void,
  kind: Problem["kind"],
  severity: Problem["severity"],
  path: string,
];

const REFUSED: Readonly<Record<string, Case>> = {
  "another format": [(json) => (json["format"] = "x"), "notAnArticle", "lost", "format"],
  "no version": [(json) => delete json["version"], "notAnArticle", "lost", "version"],
  "a newer version": [(json) => (json["version"] = 2), "newerVersion", "lost", "version"],
  "no headline": [(json) => delete json["headline"], "missingField", "lost", "headline"],
  "an empty headline": [(json) => (json["headline"] = ""), "badValue", "lost", "headline"],
  "a headline that is no text": [(json) => (json["headline"] = 1), "wrongType", "lost", "headline"],
  "no time of publication": [
    (json) => delete json["published"],
    "missingField",
    "lost",
    "published",
  ],
  "publication on a day that does not exist": [
    (json) => (json["published"] = "2025-02-30T10:00:00Z"),
    "unsupportedDate",
    "lost",
    "published",
  ],
  "no paragraphs": [(json) => delete json["paragraphs"], "missingField", "lost", "paragraphs"],
  "an empty text": [(json) => (json["paragraphs"] = []), "missingField", "lost", "paragraphs"],
  "paragraphs that are no list": [
    (json) => (json["paragraphs"] = {}),
    "wrongType",
    "lost",
    "paragraphs",
  ],
};

describe("an article is refused for", () => {
  test.each(Object.entries(REFUSED))("%s", (_name, [change, kind, severity, path]) => {
    expect(readChanged(change)).toEqual({ problems: [[kind, severity, path]], article: undefined });
  });

  test("not being an object", () => {
    for (const json of [null, undefined, 1, "text", [], true]) {
      const parsed = parseArticle(json);
      expect(!parsed.ok && parsed.error).toMatchObject([{ kind: "notAnArticle", path: [] }]);
    }
  });

  test("absurd depth, circles included", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    const circle: LooseJson = {};
    circle["circle"] = circle;
    for (const extra of [deep, circle]) {
      const parsed = parseArticle({ ...articleJsonFromText(STORY), extra });
      expect(!parsed.ok && parsed.error).toMatchObject([{ kind: "tooLarge", path: [] }]);
    }
  });
});

const event = (json: LooseJson) => json["events"][0];
const passage = (json: LooseJson) => json["events"][0]["passages"][0];
const chainOf = (json: LooseJson) => json["events"][0]["attribution"][0]["chain"];

const READ: Readonly<Record<string, Case>> = {
  "no id": [(json) => delete json["id"], "missingField", "changed", "id"],
  "no language": [(json) => delete json["language"], "missingField", "changed", "language"],
  "a broken language": [(json) => (json["language"] = "?"), "badValue", "changed", "language"],
  "no zone": [(json) => delete json["timeZone"], "missingField", "changed", "timeZone"],
  "an unknown zone": [
    (json) => (json["timeZone"] = "Mars/Base"),
    "unknownTimeZone",
    "changed",
    "timeZone",
  ],
  "an unknown zone of a place": [
    (json) => (event(json)["where"]["timeZone"] = "+03:00"),
    "unknownTimeZone",
    "changed",
    "events.0.where.timeZone",
  ],
  "a standfirst that is no text": [
    (json) => (json["standfirst"] = null),
    "wrongType",
    "changed",
    "standfirst",
  ],
  "a paragraph without text": [
    (json) => json["paragraphs"].push({ id: "p3" }),
    "missingField",
    "lost",
    "paragraphs.2.text",
  ],
  "a paragraph called like the headline": [
    (json) => json["paragraphs"].push({ id: "headline", text: "" }),
    "duplicateId",
    "lost",
    "paragraphs.2.id",
  ],
  "an unknown paragraph style": [
    (json) => (json["paragraphs"][0]["style"] = "loud"),
    "unknownKind",
    "changed",
    "paragraphs.0.style",
  ],
  "events that are no list": [(json) => (json["events"] = "none"), "wrongType", "lost", "events"],
  "a broken alias": [
    (json) => (json["actors"][0]["aliases"] = [1, "Washington"]),
    "wrongType",
    "lost",
    "actors.0.aliases.0",
  ],
  "a country that is no code": [
    (json) => (json["actors"][0]["country"] = "usa"),
    "badValue",
    "changed",
    "actors.0.country",
  ],
  "a missing organisation": [
    (json) => (json["actors"][1]["organisation"] = "nowhere"),
    "missingReference",
    "changed",
    "actors.1.organisation",
  ],
  "an actor twice": [
    (json) => json["actors"].push({ ...json["actors"][0], name: "Later" }),
    "duplicateId",
    "lost",
    "actors.4.id",
  ],
  "an unknown kind of actor": [
    (json) => json["actors"].push({ id: "x", kind: "robot", name: "X" }),
    "unknownKind",
    "lost",
    "actors.4.kind",
  ],
  "an address that is no web address": [
    (json) => (json["actors"][0]["sources"] = ["javascript:alert(1)"]),
    "unsafeAddress",
    "note",
    "actors.0.sources.0",
  ],
  "an unsafe address of the article": [
    (json) => (json["url"] = "https://user:secret@a.example"),
    "unsafeAddress",
    "note",
    "url",
  ],
  "a mention of nobody": [
    (json) => (json["mentions"][0]["actor"] = "nobody"),
    "missingReference",
    "lost",
    "mentions.0.actor",
  ],
  "a mention without words": [
    (json) => delete json["mentions"][0]["quote"],
    "missingField",
    "lost",
    "mentions.0.quote",
  ],
  "an unknown sense": [
    (json) => (json["mentions"][0]["sense"] = "irony"),
    "unknownKind",
    "changed",
    "mentions.0.sense",
  ],
  "an unknown kind of event": [
    (json) => (event(json)["kind"] = "summit"),
    "unknownKind",
    "lost",
    "events.0.kind",
  ],
  "an unknown status": [
    (json) => (event(json)["status"] = "maybe"),
    "unknownKind",
    "lost",
    "events.0.status",
  ],
  "an event twice": [
    (json) => json["events"].push({ ...event(json) }),
    "duplicateId",
    "lost",
    "events.2.id",
  ],
  "an event that is no object": [(json) => json["events"].push(7), "wrongType", "lost", "events.2"],
  "an unsupported date": [
    (json) => (event(json)["when"]["edtf"] = "later this week"),
    "unsupportedDate",
    "changed",
    "events.0.when.edtf",
  ],
  "a reversed date": [
    (json) => (event(json)["when"]["edtf"] = "2025-04-27/2025-04-23"),
    "unsupportedDate",
    "changed",
    "events.0.when.edtf",
  ],
  "a time of an imprecise date": [
    (json) => (event(json)["when"]["time"] = "2025-04-23T10:00:00Z"),
    "timeOutsideDay",
    "changed",
    "events.0.when.time",
  ],
  "a time on another day": [
    (json) => (json["events"][1]["when"]["time"] = "2025-04-23T00:30:00+01:00"),
    "timeOutsideDay",
    "changed",
    "events.1.when.time",
  ],
  "a time without offset": [
    (json) => (json["events"][1]["when"]["time"] = "2025-04-22T10:00:00"),
    "unsupportedDate",
    "changed",
    "events.1.when.time",
  ],
  "a participant who is nobody": [
    (json) => (event(json)["participants"][1]["actor"] = "nobody"),
    "missingReference",
    "lost",
    "events.0.participants.1.actor",
  ],
  "an unknown role": [
    (json) => (event(json)["participants"][0]["role"] = "absnt"),
    "unknownKind",
    "lost",
    "events.0.participants.0.role",
  ],
  "an unknown stance": [
    (json) => (event(json)["attribution"][0]["stance"] = "denys"),
    "unknownKind",
    "lost",
    "events.0.attribution.0.stance",
  ],
  "an empty chain": [
    (json) => (event(json)["attribution"][0]["chain"] = []),
    "badValue",
    "lost",
    "events.0.attribution.0.chain",
  ],
  "a source who is nobody": [
    (json) => (chainOf(json)[1]["source"] = "nobody"),
    "missingReference",
    "lost",
    "events.0.attribution.0.chain.1.source",
  ],
  "a source that is neither id nor description": [
    (json) => (chainOf(json)[1]["source"] = 5),
    "wrongType",
    "lost",
    "events.0.attribution.0.chain.1.source",
  ],
  "an unnamed source without description": [
    (json) => (chainOf(json)[1]["source"] = {}),
    "missingField",
    "lost",
    "events.0.attribution.0.chain.1.source.unnamed",
  ],
  "a reversed number of times": [
    (json) => (event(json)["count"] = { min: 3, max: 2 }),
    "badValue",
    "changed",
    "events.0.count",
  ],
  "a fraction of times": [
    (json) => (event(json)["count"] = { min: 1, max: 2.5 }),
    "badValue",
    "changed",
    "events.0.count.max",
  ],
  "a place without name": [
    (json) => (event(json)["where"] = { country: "RU" }),
    "missingField",
    "changed",
    "events.0.where.name",
  ],
  "a broken draft": [
    (json) => (event(json)["draft"] = { rule: "r", confidence: 2, state: "new" }),
    "badValue",
    "changed",
    "events.0.draft.confidence",
  ],
  "moved words": [
    (json) => (passage(json)["start"] += 1),
    "spanMoved",
    "note",
    "events.0.passages.0",
  ],
  "reversed offsets": [
    (json) => Object.assign(passage(json), { start: 9, end: 2 }),
    "reversedSpan",
    "note",
    "events.0.passages.0",
  ],
  "offsets beyond the text": [
    (json) => (passage(json)["end"] = 9999),
    "reversedSpan",
    "note",
    "events.0.passages.0",
  ],
  "an offset that is no whole number": [
    (json) => (passage(json)["start"] = 1.5),
    "badValue",
    "changed",
    "events.0.passages.0.start",
  ],
  "words that are nowhere": [
    (json) => (passage(json)["quote"] = "no such words"),
    "spanNotFound",
    "changed",
    "events.0.passages.0",
  ],
  "words that stand twice": [
    (json) => Object.assign(passage(json), { in: "p2", quote: "ords again" }),
    "spanAmbiguous",
    "changed",
    "events.0.passages.0",
  ],
  "a span of no paragraph": [
    (json) => (passage(json)["in"] = "p9"),
    "missingReference",
    "changed",
    "events.0.passages.0.in",
  ],
  "a text of absurd length": [
    (json) => json["paragraphs"].push({ id: "p3", text: "x".repeat(1_000_001) }),
    "tooLarge",
    "lost",
    "paragraphs.2.text",
  ],
  "absurdly many participants": [
    (json) => {
      const [first] = event(json)["participants"];
      event(json)["participants"] = Array.from({ length: 1001 }, () => first);
    },
    "tooLarge",
    "lost",
    "events.0.participants",
  ],
  "an unknown property": [
    (json) => (passage(json)["colour"] = "red"),
    "unknownProperty",
    "note",
    "events.0.passages.0.colour",
  ],
};

describe("the rest of the article is read in spite of", () => {
  test.each(Object.entries(READ))("%s", (_name, [change, kind, severity, path]) => {
    const { problems, article } = readChanged(change);
    expect(problems).toEqual([[kind, severity, path]]);
    const sound = articleFromText(STORY);
    const { events = [], actors = [], mentions = [], paragraphs = [] } = article ?? {};
    expect(paragraphs).toHaveLength(sound.paragraphs.length);
    expect(actors).toHaveLength(sound.actors.length);
    const lostList = severity === "lost" ? path.split(".") : [];
    const losesEvent = /^(events|events\.0\.(kind|status))$/.test(path);
    expect(mentions).toHaveLength(lostList[0] === "mentions" ? 0 : 1);
    expect(events).toHaveLength(path === "events" ? 0 : losesEvent ? 1 : 2);
  });
});

test("what a list loses does not shift the paths of what follows", () => {
  const { problems } = readChanged((json) => {
    json["events"].unshift(1);
    json["events"][1]["sources"] = [5, "ftp://a.example"];
  });
  expect(problems).toEqual([
    ["wrongType", "lost", "events.0"],
    ["wrongType", "lost", "events.1.sources.0"],
    ["unsafeAddress", "note", "events.1.sources.1"],
  ]);
});

test("an attribution all of whose sources are lost goes with them", () => {
  const { article } = readChanged((json) => {
    chainOf(json)[0]["source"] = "nobody";
    chainOf(json)[1]["source"] = "nobody else";
  });
  expect(article?.events[0]?.attribution).toEqual([]);
});

test("a span that is not found keeps its words and its place in the event", () => {
  const { article } = readChanged((json) => (passage(json)["quote"] = "no such words"));
  expect(article?.events[0]?.passages).toEqual([
    { kind: "missing", in: "p1", quote: "no such words" },
  ]);
});

test("an event with an unsupported date stands undated", () => {
  const { article } = readChanged((json) => (event(json)["when"]["edtf"] = "soon"));
  expect(article?.events[0]).toMatchObject({ id: "e1" });
  expect(article?.events[0]).not.toHaveProperty("when");
});

test("a time belongs to the day of the article's zone or of the place", () => {
  const at = (edtf: string) =>
    readChanged((json) => {
      // 22:30 in London, half past midnight of the next day in Moscow.
      event(json)["when"] = { edtf, time: "2025-04-22T22:30:00+01:00" };
    }).problems;
  expect(at("2025-04-22")).toEqual([]);
  expect(at("2025-04-23~")).toEqual([]);
  expect(at("2025-04-24")).toMatchObject([["timeOutsideDay", "changed", "events.0.when.time"]]);
});

test("countries follow from the organisation, and its own, without circling", () => {
  const article = articleFromText(`
    @ a person - A (b)
    @ b organisation - B (c)
    @ c organisation EU C
    @ d organisation - D (e)
    @ e organisation - E (d)
    p1: Text
  `);
  expect(article.actors.map(({ country }) => country)).toEqual([
    "EU",
    "EU",
    "EU",
    undefined,
    undefined,
  ]);
});

test("absent lists are empty, absent parts absent, the stance asserts", () => {
  const parsed = parseArticle({
    ...articleJsonFromText("p1: Text"),
    actors: undefined,
    mentions: undefined,
    events: [
      { id: "e", kind: "call", status: "denied", title: "T" },
      {
        id: "f",
        kind: "call",
        status: "denied",
        title: "T",
        attribution: [{ chain: [{ source: { unnamed: "aides" } }] }],
      },
    ],
  });
  expect(parsed.ok && parsed.value.article.events).toEqual([
    {
      id: "e",
      kind: "call",
      status: "denied",
      title: "T",
      participants: [],
      attribution: [],
      passages: [],
      sources: [],
    },
    expect.objectContaining({
      attribution: [
        { stance: "asserts", chain: [{ source: { kind: "unnamed", description: "aides" } }] },
      ],
    }),
  ]);
});

test("a byte order mark is ignored, other text is no JSON", () => {
  const text = JSON.stringify(articleJsonFromText(STORY));
  expect(parseArticleText(`\uFEFF${text}`).ok).toBe(true);
  for (const broken of ["", "{", text.slice(0, -1), `${text}}`, "<html>"]) {
    const parsed = parseArticleText(broken);
    for (const { kind } of parsed.ok ? [] : parsed.error) KNOWN.add(kind);
    expect(!parsed.ok && parsed.error).toMatchObject([{ kind: "notJson", path: [] }]);
  }
  const parsed = parseArticleText('{\r\n  "a": 1,\r\n  "b" 2\r\n}');
  expect(!parsed.ok && parsed.error[0]?.message).toContain("line 3, column 7");
});

test("a file of absurd size is not read", () => {
  const parsed = parseArticleText(" ".repeat(MAX_FILE + 1));
  expect(!parsed.ok && parsed.error).toMatchObject([{ kind: "tooLarge" }]);
});

test("events beyond the limit are left out, and problems beyond theirs are counted", () => {
  const json = articleJsonFromText("p1: Text");
  json["events"] = Array.from({ length: 20_005 }, (_, at) => ({ id: `e${at}`, extra: at }));
  const parsed = parseArticle(json);
  const problems = parsed.ok ? parsed.value.problems : [];
  expect(problems).toHaveLength(1001);
  expect(problems[0]).toMatchObject({ kind: "tooLarge", path: ["events"] });
  expect(problems.at(-1)).toMatchObject({ kind: "tooLarge", severity: "lost", path: [] });
});

test("names of built-in properties are harmless as keys and ids", () => {
  const text = JSON.stringify(articleJsonFromText(STORY))
    .replaceAll("steve-witkoff", "__proto__")
    .replaceAll('"e1"', '"constructor"')
    .replace('"format"', '"__proto__":{"polluted":true},"toString":1,"hasOwnProperty":2,"format"');
  const parsed = parseArticleText(text);
  expect(parsed.ok && parsed.value.problems.map(({ path }) => path[0])).toEqual([
    "__proto__",
    "toString",
    "hasOwnProperty",
  ]);
  expect(parsed.ok && parsed.value.article.mentions[0]?.actor).toBe("__proto__");
  expect(({} as LooseJson)["polluted"]).toBeUndefined();
});

test("every kind of problem is met in these tests", () => {
  expect([...KNOWN, "tooLarge"].sort()).toEqual(expect.arrayContaining([...PROBLEM_KINDS].sort()));
});

// The published articles: random changes of a real file reach more than random JSON does.
const folder = new URL("../../public/articles/", import.meta.url);
const samples = readdirSync(folder).filter((name) => name.endsWith(".dateline.json"));

test.each(samples)("%s has no problem and survives a round trip", (name) => {
  const parsed = parseArticleText(readFileSync(new URL(name, folder), "utf8"));
  expect(parsed.ok ? parsed.value.problems : parsed.error).toEqual([]);
  if (parsed.ok) expectRoundTrip(parsed.value);
});

function expectRoundTrip(parsed: ParsedArticle): void {
  const text = serialiseArticle(parsed);
  const again = parseArticleText(text);
  expect(again.ok && again.value.article).toEqual(parsed.article);
  // Properties stand in another order than before, so that problems do, too.
  expect(again.ok && sortProblems(again.value.problems)).toEqual(sortProblems(parsed.problems));
  expect(again.ok && serialiseArticle(again.value)).toBe(text);
}

function sortProblems(problems: readonly Problem[]): readonly string[] {
  return problems.map((problem) => JSON.stringify(problem)).sort();
}

test("random values never throw", () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
  });
  const rootLike = fc.record(
    {
      format: fc.constant("dateline-article"),
      version: fc.constant(1),
      headline: fc.string({ minLength: 1 }),
      published: fc.constant("2025-04-22T18:00:00Z"),
      timeZone: fc.oneof(fc.constant("UTC"), fc.string()),
      paragraphs: fc.array(fc.oneof(fc.record({ id: fc.string(), text: fc.string() }), anything)),
      actors: fc.oneof(fc.array(anything), anything),
      mentions: fc.oneof(fc.array(anything), anything),
      events: fc.oneof(fc.array(anything), anything),
    },
    { requiredKeys: ["format", "version"] },
  );
  fc.assert(
    fc.property(fc.oneof(anything, rootLike), (json) => {
      parseArticle(json);
    }),
    { numRuns: 300 },
  );
});

test("random changes of a story never throw and survive a round trip", () => {
  const leaf = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom("", "p1", "e1", "putin", "__proto__", "\u202e", "\ud800", -1, 1e99, 0.5, -0),
    fc.constantFrom(
      "2025",
      "2025-04-22",
      "[..2025-04-27]",
      "2025-04-22T10:00:00Z",
      "denies",
      "host",
    ),
  );
  const step = fc.record({
    pick: fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
    leaf,
    how: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
      const json = articleJsonFromText(STORY);
      for (const { pick, leaf: value, how } of steps) change(json, pick, value, how);
      const parsed = parseArticle(JSON.parse(JSON.stringify(json)));
      if (!parsed.ok) return;
      expectRoundTrip(parsed.value);
      expectInvariants(parsed.value);
    }),
    { numRuns: 400 },
  );
});

// Walks down by the numbers in `pick`, then replaces, removes, adds or doubles what it arrives at.
function change(json: LooseJson, pick: readonly number[], value: unknown, how: number): void {
  let parent: LooseJson = json;
  for (const [depth, number] of pick.entries()) {
    const keys = Object.keys(parent);
    const key = keys[number % Math.max(keys.length, 1)];
    if (key === undefined) return;
    const child: unknown = parent[key];
    if (depth < pick.length - 1 && typeof child === "object" && child !== null) {
      parent = child;
      continue;
    }
    if (how === 0) parent[key] = value;
    else if (how === 1 && Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (how === 1) delete parent[key];
    else if (how === 2 && Array.isArray(parent)) parent.push(child);
    else parent[`${key}2`] = value;
    return;
  }
}

// What the model promises: unique ids, references that resolve, found spans that carry their quote.
function expectInvariants({ article }: ParsedArticle): void {
  const blocks = new Map<string, string | undefined>([
    ["headline", article.headline],
    ["standfirst", article.standfirst],
    ...article.paragraphs.map(({ id, text }): [string, string] => [id, text]),
  ]);
  for (const list of [article.paragraphs, article.actors, article.events]) {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  }
  const actors = new Set<string>(article.actors.map(({ id }) => id));
  const chains = article.events.flatMap(({ attribution }) => attribution);
  const links = chains.flatMap(({ chain }) => chain);
  for (const { actor } of [...article.mentions, ...article.events.flatMap((e) => e.participants)]) {
    expect(actors.has(actor)).toBe(true);
  }
  for (const { source } of links) {
    expect(source.kind === "unnamed" || actors.has(source.actor)).toBe(true);
  }
  const spans = [
    ...article.mentions.map(({ span }) => span),
    ...article.events.flatMap(({ passages, when }) => [...passages, when?.phrase]),
    ...links.map(({ cue }) => cue),
  ];
  for (const span of spans) {
    if (span?.kind !== "found") continue;
    expect(blocks.get(span.in)?.slice(span.start, span.end)).toBe(span.quote);
  }
}
