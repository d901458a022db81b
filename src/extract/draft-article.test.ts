import fc from "fast-check";
import { expect, test } from "vitest";
import type { RawText } from "../model/raw-text.ts";
import { type DraftResult, draftArticle, isPublishedDate } from "./draft-article.ts";

const OPTIONS = { published: "2025-04-22" };

function toRaw(text: string, more: Partial<RawText> = {}): RawText {
  const paragraphs = text.split("\n").filter((line) => line.trim() !== "");
  return {
    byline: [],
    paragraphs: paragraphs.map((line) => ({ text: line, style: "body" })),
    ...more,
  };
}

// Every span of a draft with the words that stand at its offsets.
function listSpans({ article }: DraftResult): readonly (readonly [string, string | undefined])[] {
  const blocks = new Map<string, string>(article.paragraphs.map(({ id, text }) => [id, text]));
  blocks.set("headline", article.headline);
  if (article.standfirst !== undefined) blocks.set("standfirst", article.standfirst);
  const spans: (readonly [string, string | undefined])[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { quote, start, end, in: block } = value as Record<string, unknown>;
    if (typeof quote === "string") {
      spans.push([quote, blocks.get(String(block))?.slice(Number(start), Number(end))]);
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(article);
  return spans;
}

const NEWS = toRaw(
  `Foreign Minister Ana Ruiz of Chile will travel to Lima on Thursday, her office said on Tuesday.
“We want an agreement,” Ruiz told reporters. Peru’s government denied that talks had begun.
She met President Juan Paz in Quito on 3 April 2025, the ministry said.`,
  { headline: "Chile’s minister to visit Lima" },
);

test("a draft is an article of the format, with its text as given", () => {
  const { article } = draftArticle(NEWS, OPTIONS);
  expect(article).toMatchObject({
    format: "dateline-article",
    version: 1,
    id: "chile-s-minister-to-visit-lima",
    published: "2025-04-22T12:00:00Z",
    timeZone: "UTC",
    language: "en",
  });
  expect(article.paragraphs.map(({ text }) => text)).toEqual(
    NEWS.paragraphs.map(({ text }) => text),
  );
});

test("news gives events and actors, each marked as drafted with its rule", () => {
  const { article } = draftArticle(NEWS, OPTIONS);
  expect(article.actors.map(({ name }) => name)).toContain("Ana Ruiz");
  expect(article.events.length).toBeGreaterThanOrEqual(3);
  for (const item of [...article.actors, ...article.events]) {
    expect(item.draft.state).toBe("drafted");
    expect(item.draft.rule).not.toBe("");
  }
});

test("the same text gives the same draft", () => {
  expect(draftArticle(NEWS, OPTIONS)).toEqual(draftArticle(NEWS, OPTIONS));
});

test("a text in another language is kept, and nothing is drafted in it", () => {
  const text =
    "Der Außenminister reist nach Angaben seines Hauses am Donnerstag nach Lima. Er traf dort schon im vergangenen Jahr mit der Regierung zusammen.";
  const { article, notice } = draftArticle(toRaw(text), OPTIONS);
  expect(notice).toBe("otherLanguage");
  expect(article.events).toEqual([]);
  expect(article.paragraphs[0]?.text).toBe(text);
});

test("a text without a headline is headed by its first sentence", () => {
  expect(draftArticle(toRaw("Talks end. More to come."), OPTIONS).article.headline).toBe(
    "Talks end",
  );
  expect(draftArticle(toRaw(""), OPTIONS).article.headline).toBe("Untitled");
});

test.each(["2025-04-22", "2025-04-22T18:00:00Z"])("%s is a date of publication", (text) => {
  expect(isPublishedDate(text)).toBe(true);
});

test.each(["", "yesterday", "2025-02-30", "2025-04-22T18:00"])("%j is none", (text) => {
  expect(isPublishedDate(text)).toBe(false);
});

const WORDS =
  "Putin said that “ ” Monday will not meet Mr. Lee in Paris , . ’s ( ) April 2025 the talks on and \n denied according to".split(
    / /,
  );

// The format takes a thousand; an event shows far fewer.
const MOST_PARTS = 100;

function countParts({ article }: DraftResult): number {
  const lists = [
    ...article.actors.flatMap(({ aliases = [] }) => [aliases]),
    ...article.events.flatMap(({ passages, participants, attribution }) => [
      passages,
      participants,
      attribution,
      ...attribution.map(({ chain }) => chain),
    ]),
  ];
  return Math.max(0, ...lists.map(({ length }) => length));
}

const NAMES = Array.from(
  { length: 300 },
  (_, at) =>
    `Mr. Q${"abcdefghij"[at % 10]}x${"klmnopqrst"[((at / 10) % 10) | 0]}${"uvw"[(at / 100) | 0]}`,
);

test.each([
  ["the same meeting", "Ana Holt met Juan Paz in Lima on Monday, Rita Berg said. ".repeat(150)],
  [
    "one speaker going on",
    `Ana Holt said it was late. ${"She added that it was dark. ".repeat(150)}`,
  ],
  ["a meeting of hundreds", `${NAMES.join(", ")} and Mr. Berg met in Lima on Monday.`],
  [
    "a meeting that many join",
    `Ana Holt will meet Juan Paz in Lima on Friday. ${NAMES.map((name) => `${name} will attend the meeting.`).join(" ")}`,
  ],
  ["sayings within sayings", `${"Ana Holt said that ".repeat(150)}he met Juan Paz.`],
])("%s gives no event more parts than it can show", (_, text) => {
  expect(countParts(draftArticle(toRaw(text), OPTIONS))).toBeLessThanOrEqual(MOST_PARTS);
});

test("any text gives a draft whose every span quotes the text exactly", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...WORDS)).map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const result = draftArticle(toRaw(text), OPTIONS);
      for (const [quote, found] of listSpans(result)) expect(found).toBe(quote);
      expect(countParts(result)).toBeLessThanOrEqual(MOST_PARTS);
      for (const { passages } of result.article.events) expect(passages.length).toBeGreaterThan(0);
    }),
  );
});
