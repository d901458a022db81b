import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyStory } from "../testing/any-story.ts";
import { articleFromText } from "../testing/article-builder.ts";
import { toArticleIndex } from "./article-index.ts";
import { LANE_MODES, type LaneMode, toLanes } from "./lanes.ts";

const index = toArticleIndex(
  articleFromText(`
    @ putin person RU Vladimir Putin
    @ rubio person US Marco Rubio
    @ kellogg person US Keith Kellogg
    @ times outlet GB The Times
    @ un organisation - The UN
    ! talks meeting happened 2025-04-11 "Talks" putin:host kellogg:visitor
    ! visit visit planned 2025-04-23 "Visit" kellogg:visitor rubio:absent
    ! report report happened 2025-04-22 "Report" <- times > kellogg
    ! plan proposal possible 2025-04-22 "Plan" un:speaker
    Text.
  `),
);

function lanesOf(mode: LaneMode): Readonly<Record<string, string>> {
  const lanes = toLanes(index, index.told, mode);
  return Object.fromEntries(lanes.map((lane) => [lane.id, lane.events.map((e) => e.id).join(" ")]));
}

describe("lanes", () => {
  test("by kind stand in a fixed order, visits with meetings, empty ones left out", () => {
    expect(Object.entries(lanesOf("kind"))).toEqual([
      ["kind:meeting", "talks visit"],
      ["kind:report", "report"],
      ["kind:proposal", "plan"],
    ]);
  });

  test("by person hold every event a person has a part in, the busiest person first", () => {
    expect(Object.entries(lanesOf("person"))).toEqual([
      ["person:kellogg", "talks visit"],
      ["person:putin", "talks"],
      ["person:rubio", "visit"],
      ["none", "report plan"],
    ]);
  });

  test("by country hold the events of its people, the busiest country first", () => {
    expect(Object.entries(lanesOf("country"))).toEqual([
      ["country:US", "talks visit"],
      ["country:RU", "talks"],
      ["none", "report plan"],
    ]);
  });

  test("lose no event, by kind repeat none, and keep the order given", () => {
    fc.assert(
      fc.property(anyStory, fc.constantFrom(...LANE_MODES), (article, mode) => {
        const story = toArticleIndex(article);
        const lanes = toLanes(story, story.happened, mode);
        const placed = lanes.flatMap(({ events }) => events);
        expect(new Set(placed)).toEqual(new Set(story.told));
        if (mode === "kind") expect(placed).toHaveLength(story.told.length);
        for (const { events } of lanes) {
          expect(events.length).toBeGreaterThan(0);
          expect(events).toEqual(story.happened.filter((event) => events.includes(event)));
        }
      }),
    );
  });

  test("keep their ids and their order when events are filtered out", () => {
    fc.assert(
      fc.property(anyStory, fc.constantFrom(...LANE_MODES), fc.nat(), (article, mode, seed) => {
        const story = toArticleIndex(article);
        const some = story.told.filter((_, at) => (seed >> at) % 2 === 0);
        const all = toLanes(story, story.told, mode).map(({ id }) => id);
        const left = toLanes(story, some, mode).map(({ id }) => id);
        expect(left).toEqual(all.filter((id) => left.includes(id)));
      }),
    );
  });
});
