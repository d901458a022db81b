import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventId } from "../model/article.ts";
import { toArticleIndex } from "../model/article-index.ts";
import { toFacetCounts } from "../model/filters.ts";
import { anyStory } from "../testing/any-story.ts";
import { articleFromText } from "../testing/article-builder.ts";
import { OPENING_STATE, type ReaderAction, reduceReader } from "./reader.ts";
import { createSelectors, findStep } from "./selectors.ts";

const index = toArticleIndex(
  articleFromText(`
    ! late visit planned 2025-04-23 "Told first"
    ! early call happened 2025-04-21 "Told second"
    ! undated call possible - "Told third"
    {late:A} {early:B} {undated:C}
  `),
);

function stateAfter(...actions: readonly ReaderAction[]) {
  return actions.reduce(reduceReader, OPENING_STATE);
}

const CALLS: ReaderAction = { type: "kindToggled", kind: "call" };
const HAPPENED: ReaderAction = { type: "ordered", order: "happened" };

describe("selectors", () => {
  test("give the events that the filters let through, in the chosen order", () => {
    const { shown, shownIds } = createSelectors(index);
    const idsAfter = (...actions: readonly ReaderAction[]) =>
      shown(stateAfter(...actions)).map(({ id }) => id);
    expect(idsAfter()).toEqual(["late", "early", "undated"]);
    expect(idsAfter(HAPPENED)).toEqual(["early", "late", "undated"]);
    expect(idsAfter(CALLS)).toEqual(["early", "undated"]);
    expect([...shownIds(stateAfter(CALLS))]).toEqual(["early", "undated"]);
  });

  test("answer with the same objects until what they depend on changes", () => {
    const { shown, shownIds, counts } = createSelectors(index);
    const before = stateAfter(CALLS);
    const moved = [
      { type: "selected", event: "early" as EventId, from: "text" },
      { type: "hovered", event: "late" as EventId },
      { type: "panned", window: { first: 0, last: 1 } as never },
      { type: "lanesChanged", lanes: "person" },
    ] as const;
    const after = moved.reduce(reduceReader, before);
    expect(shown(after)).toBe(shown(before));
    expect(shownIds(after)).toBe(shownIds(before));
    expect(counts(after)).toBe(counts(before));
    expect(shown(stateAfter(HAPPENED))).not.toBe(shown(stateAfter(CALLS)));
    expect(counts(reduceReader(before, HAPPENED))).toBe(counts(before));
  });

  test("count as the filters do", () => {
    const state = stateAfter(CALLS);
    expect(createSelectors(index).counts(state)).toEqual(toFacetCounts(index, state.view.filters));
  });

  test("have a mark for every dated event, filtered out or not", () => {
    expect([...createSelectors(index).marks.keys()]).toEqual(["late", "early"]);
    fc.assert(
      fc.property(anyStory, (article) => {
        const story = toArticleIndex(article);
        const dated = story.told.filter(({ when }) => when !== undefined).map(({ id }) => id);
        expect([...createSelectors(story).marks.keys()]).toEqual(dated);
      }),
    );
  });
});

describe("a step", () => {
  const [a, b, c] = index.told;
  const all = index.told;

  test("goes to the neighbour and stops at the ends", () => {
    expect(findStep(all, a?.id, 1)).toBe(b?.id);
    expect(findStep(all, c?.id, -1)).toBe(b?.id);
    expect(findStep(all, c?.id, 1)).toBe(c?.id);
    expect(findStep(all, a?.id, -1)).toBe(a?.id);
    expect(findStep(all, b?.id, -Infinity)).toBe(a?.id);
    expect(findStep(all, b?.id, Infinity)).toBe(c?.id);
  });

  test("from nothing, or from what is filtered out, begins at an end", () => {
    for (const selected of [undefined, "gone" as EventId]) {
      expect(findStep(all, selected, 1)).toBe(a?.id);
      expect(findStep(all, selected, -1)).toBe(c?.id);
    }
  });

  test("leads nowhere when nothing is shown", () => {
    expect(findStep([], a?.id, 1)).toBeUndefined();
  });
});
