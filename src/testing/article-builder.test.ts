import { expect, test } from "vitest";
import { articleFromText, articleJsonFromText } from "./article-builder.ts";

const STORY = `
  % id=talks zone=Europe/London
  # Envoy [Witkoff|steve-witkoff] to {e1:travel}
  > In brief
  @ white-house organisation US The White House
  @ steve-witkoff person - Steve Witkoff (white-house)
  ! e1 meeting planned [2025-04-23..2025-04-27] "To meet" steve-witkoff:visitor putin:host <- white-house > reuters <-denies "an official"
  ! e2 statement happened 2025-04-22 "It says so" time=2025-04-22T17:00:00Z at=London,GB,Europe/London
  ! e3 call possible - "No date"
  h1=heading: A heading
  p1: [Steve Witkoff|steve-witkoff] is to {e1:meet {e2:Putin} {e1@:this week}}, [Washington|white-house~] {e1<:said}.
  More.
`;

test("a story drawn as text is read as drawn", () => {
  const article = articleFromText(STORY);
  expect(article).toMatchObject({
    id: "talks",
    timeZone: "Europe/London",
    headline: "Envoy Witkoff to travel",
    standfirst: "In brief",
    paragraphs: [
      { id: "h1", style: "heading" },
      { id: "p1", text: "Steve Witkoff is to meet Putin this week, Washington said." },
      { id: "p3", text: "More." },
    ],
  });
  expect(article.actors.map(({ id, country }) => [id, country])).toEqual([
    ["white-house", "US"],
    ["steve-witkoff", "US"],
    ["putin", undefined],
    ["reuters", undefined],
  ]);
  expect(article.mentions.map(({ span, sense }) => [span.in, span.quote, sense])).toEqual([
    ["headline", "Witkoff", undefined],
    ["p1", "Steve Witkoff", undefined],
    ["p1", "Washington", "metonym"],
  ]);
  const [e1, e2, e3] = article.events;
  expect(e1?.passages.map(({ quote }) => quote)).toEqual(["travel", "meet Putin this week"]);
  expect(e1?.when?.phrase?.quote).toBe("this week");
  expect(e1?.attribution).toMatchObject([
    { stance: "asserts", chain: [{ cue: { quote: "said" } }, { source: { actor: "reuters" } }] },
    { stance: "denies", chain: [{ source: { description: "an official" } }] },
  ]);
  expect(e2).toMatchObject({ where: { country: "GB" }, when: { time: { minuteOfDay: 18 * 60 } } });
  expect(e3?.when).toBeUndefined();
});

test("a mark of an undeclared event is our bug", () => {
  expect(() => articleJsonFromText("p1: {e9:words}")).toThrow("e9");
});
