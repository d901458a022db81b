import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assert } from "../base/assert.ts";
import { parseArticle } from "../format/parse-article.ts";
import { articleFromText, articleJsonFromText } from "../testing/article-builder.ts";
import type { ActorId, Article, EventId, FoundSpan, Span, TextBlockId } from "./article.ts";
import { isFound, toArticleIndex } from "./article-index.ts";
import {
  type BlockLayout,
  findCompanions,
  findLinkedEvents,
  type TextSegment,
  toBlockLayouts,
} from "./text-segments.ts";

function layoutOf(article: Article, block = "p1"): BlockLayout {
  const layout = toBlockLayouts(toArticleIndex(article)).get(block as TextBlockId);
  assert(layout !== undefined, `a layout of ${block}`);
  return layout;
}

/** A segment drawn as `text<events|mention>`; `*` marks the one that leads its mention. */
function draw({ text, events, mention, leadsMention }: TextSegment): string {
  const actor = mention === undefined ? "" : `|${mention.actor}${leadsMention ? "*" : ""}`;
  return `${text}<${events.join(" ")}${actor}>`;
}

describe("the segments of a block", () => {
  test("change wherever a passage or mention begins or ends", () => {
    const article = articleFromText(`
      ! e1 statement happened 2025-04-22 "It says so"
      ! e2 visit planned 2025-04-23 "The visit"
      {e1:[Leavitt|leavitt] said that {e2:[Witkoff|witkoff] would travel}} soon.
    `);
    expect(layoutOf(article).segments.map(draw)).toEqual([
      "Leavitt<e1|leavitt*>",
      " said that <e1>",
      "Witkoff<e2 e1|witkoff*>",
      " would travel<e2 e1>",
      " soon.<>",
    ]);
  });

  test("show the inner of two nested mentions, and the outer one before and after it", () => {
    const article = articleFromText("[The [US|us] envoy|envoy] left.");
    expect(layoutOf(article).segments.map(draw)).toEqual([
      "The <|envoy*>",
      "US<|us*>",
      " envoy<|envoy>",
      " left.<>",
    ]);
  });

  test("are a single one where nothing is marked, and none where there is no text", () => {
    expect(layoutOf(articleFromText("Only text.")).segments.map(draw)).toEqual(["Only text.<>"]);
    const json = articleJsonFromText("Only text.");
    json["paragraphs"][0]["text"] = "";
    const parsed = parseArticle(json);
    assert(parsed.ok, "an empty paragraph is read");
    expect(layoutOf(parsed.value.article).segments).toEqual([]);
  });

  test("leave out words that are not found or found twice", () => {
    const json = articleJsonFromText(`
      ! e1 call happened 2025-04-22 "A call"
      They said so and said no more.
    `);
    json["events"][0]["passages"] = [
      { in: "p1", quote: "said" },
      { in: "p1", quote: "lost" },
    ];
    const parsed = parseArticle(json);
    assert(parsed.ok, "unfound passages are read");
    const layout = layoutOf(parsed.value.article);
    expect(layout.segments.map(draw)).toEqual(["They said so and said no more.<>"]);
    expect(layout.passages).toEqual([]);
  });
});

describe("with any passages and mentions, crossing or not,", () => {
  const TEXT = "Ünïcode 😀 words in a row, كلمات, and more of them.";
  const EVENTS = ["e0", "e1", "e2", "e3"] as const;
  const anySpan = fc
    .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 30 }))
    .map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) }))
    .map((span) => ({ in: "p1", ...span, quote: TEXT.slice(span.start, span.end) }));
  const anyArticle = fc
    .record({
      passages: fc.array(fc.tuple(fc.nat(EVENTS.length - 1), anySpan), { maxLength: 7 }),
      mentions: fc.array(fc.tuple(fc.constantFrom("ada", "bo", "cy"), anySpan), { maxLength: 6 }),
    })
    .map(({ passages, mentions }) => {
      const json = articleJsonFromText(`
        @ ada person - Ada
        @ bo person - Bo
        @ cy person - Cy
        ${EVENTS.map((id) => `! ${id} call happened 2025-04-22 "A call"`).join("\n")}
        p1: ${TEXT}
      `);
      for (const [event, span] of passages) json["events"][event]["passages"].push(span);
      for (const [actor, span] of mentions) json["mentions"].push({ actor, ...span });
      const parsed = parseArticle(json);
      assert(parsed.ok && parsed.value.problems.length === 0, "every span is found as written");
      return parsed.value.article;
    });
  const holds = (check: (layout: BlockLayout, article: Article) => void) =>
    fc.assert(fc.property(anyArticle, (article) => check(layoutOf(article), article)));
  const lengthOf = ({ start, end }: FoundSpan) => end - start;

  test("segments joined are the text, in order and without gaps", () => {
    holds(({ segments }) => {
      expect(segments.map(({ text }) => text).join("")).toBe(TEXT);
      let at = 0;
      for (const { start, end, text } of segments) {
        expect(start).toBe(at);
        expect(text).toBe(TEXT.slice(start, end));
        expect(end).toBeGreaterThan(start);
        at = end;
      }
    });
  });

  test("every character shows the events and the shortest mention that cover it", () => {
    holds(({ segments }, article) => {
      const shown = segments.flatMap(({ text, events, mention }) =>
        Array.from({ length: text.length }, () => ({
          events: new Set(events),
          mention: mention && lengthOf(mention.span),
        })),
      );
      const covering = (spans: readonly Span[], at: number) =>
        spans.filter(isFound).filter(({ start, end }) => start <= at && at < end);
      expect(shown).toEqual(
        [...Array(TEXT.length).keys()].map((at) => {
          const mentions = covering(
            article.mentions.map(({ span }) => span),
            at,
          );
          return {
            events: new Set(
              article.events.filter((e) => covering(e.passages, at).length > 0).map(({ id }) => id),
            ),
            mention: mentions.length === 0 ? undefined : Math.min(...mentions.map(lengthOf)),
          };
        }),
      );
    });
  });

  test("the innermost event comes first", () => {
    holds(({ segments }, article) => {
      for (const { events, start, end } of segments) {
        const lengths = events.map((id) => {
          const passages = article.events.find((event) => event.id === id)?.passages ?? [];
          const around = passages.filter(isFound).filter((p) => p.start <= start && p.end >= end);
          return Math.min(...around.map(lengthOf));
        });
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      }
    });
  });

  test("each mention that shows is led by its first segment only", () => {
    holds(({ segments }) => {
      const shown = new Set<unknown>();
      for (const { mention, leadsMention } of segments) {
        expect(leadsMention).toBe(mention !== undefined && !shown.has(mention));
        if (mention !== undefined) shown.add(mention);
      }
    });
  });

  test("each event has one place in the block: where its first passage begins", () => {
    holds(({ segments, passages }, article) => {
      const firsts = article.events.flatMap(({ id, passages: own }) => {
        const starts = own.flatMap((span) => (span.kind === "found" ? [span.start] : []));
        return starts.length === 0 ? [] : [[id, Math.min(...starts)] as const];
      });
      const places = passages.map(({ event, span }) => [event, span.start] as const);
      expect(new Map(places)).toEqual(new Map(firsts));
      expect(places).toHaveLength(firsts.length);
      const starts = places.map(([, start]) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      const begun = segments.flatMap(({ begins, start }) =>
        begins.map((id) => [id, start] as const),
      );
      expect(new Map(begun)).toEqual(new Map(firsts));
      expect(begun).toHaveLength(firsts.length);
    });
  });
});

describe("linked events", () => {
  const index = toArticleIndex(
    articleFromText(`
      ! plan visit planned 2025-04-23 "The visit"
      ! word statement happened 2025-04-22 "The announcement"
      ! next call happened 2025-04-22 "Told beside it"
      ! far call happened 2025-04-22 "Elsewhere at the same offsets"
      {word:It said that {plan:a visit}{next: follows}} soon.
      {far:It said that a visit} too.
    `),
  );

  test("share words with an event; touching or equal offsets elsewhere are no link", () => {
    expect(findLinkedEvents(index, "plan" as EventId)).toEqual(["word"]);
    expect(findLinkedEvents(index, "word" as EventId)).toEqual(["plan", "next"]);
    expect(findLinkedEvents(index, "next" as EventId)).toEqual(["word"]);
    expect(findLinkedEvents(index, "far" as EventId)).toEqual([]);
  });

  test("are none for an event that is not there", () => {
    expect(findLinkedEvents(index, "gone" as EventId)).toEqual([]);
  });
});

test("companions take part together, the most frequent first; the absent and sources do not", () => {
  const index = toArticleIndex(
    articleFromText(`
      ! e1 meeting happened 2025-04-11 "Talks" ada:host bo:visitor cy:absent
      ! e2 meeting happened 2025-04-12 "Talks" ada:host bo:visitor dee:mediator bo:speaker <- eli
      ! e3 visit cancelled 2025-04-13 "Off" ada:absent cy:host
      Text.
    `),
  );
  expect(findCompanions(index, "ada" as ActorId)).toEqual([
    { actor: "bo", events: 2 },
    { actor: "dee", events: 1 },
  ]);
  expect(findCompanions(index, "cy" as ActorId)).toEqual([]);
  expect(findCompanions(index, "eli" as ActorId)).toEqual([]);
});
