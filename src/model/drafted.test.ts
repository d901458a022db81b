import { expect, test } from "vitest";
import type { EventId, NewsEvent } from "./article.ts";
import { findNextDrafted } from "./drafted.ts";

const DRAFT = { rule: "r", confidence: 1, state: "drafted", reasons: [] };

// "a*" is a draft, "a" is none.
function toEvents(text: string): readonly NewsEvent[] {
  return text.split(" ").map((word): NewsEvent => {
    const event = {
      id: word.replace("*", "") as EventId,
      kind: "call",
      status: "happened",
    } as const;
    const lists = { participants: [], attribution: [], passages: [], sources: [] };
    const common = { ...event, ...lists, title: word };
    return word.endsWith("*") ? { ...common, draft: DRAFT } : common;
  });
}

test.each([
  ["a* b* c*", "a", "b"],
  ["a* b c*", "a", "c"],
  ["a* b c", "c", "a"],
  ["a b* c", undefined, "b"],
  ["a b* c", "b", undefined],
  ["a b c", "a", undefined],
])("after %s, from %s, comes %s", (events, selected, next) => {
  expect(findNextDrafted(toEvents(events), selected as EventId | undefined)).toBe(next);
});
