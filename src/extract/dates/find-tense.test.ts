import { describe, expect, it } from "vitest";
import { findSentence, toParsedText } from "../parsed-text.ts";
import type { Sentence } from "../sentences.ts";
import { findOutlook } from "./find-tense.ts";

// The outlook of the weekday in the sentence.
function findOf(text: string): string {
  const parsed = toParsedText(text);
  const at = parsed.tokens.findIndex(({ text: word }) => /day$/.test(word));
  const sentence = findSentence(parsed, parsed.tokens[at]?.start ?? 0) as Sentence;
  return findOutlook(parsed, sentence, at, at);
}

describe("the outlook of a date", () => {
  it.each([
    ["The court ruled on Monday.", "past"],
    ["The court has ruled on Monday.", "past"],
    ["The court will rule on Monday.", "future"],
    ["The court would rule on Monday.", "future"],
    ["The court is to rule on Monday.", "future"],
    ["The court plans to rule on Monday.", "future"],
    ["The court voted to reject it on Monday.", "past"],
    ["A hearing has been scheduled for Monday.", "future"],
    ["He announced a hearing to be held on Monday.", "future"],
    ["He says on Monday that it is over.", "past"],
    ["Hearings begin on Monday.", "present"],
    ["On Monday, troops were moved north.", "past"],
    ["The envoy left; on Monday he will be back.", "future"],
    ["They were due to meet on Monday.", "future"],
    ["He announced plans to resign on Monday.", "future"],
    ["The speaker set the vote for Monday.", "future"],
    ["Crowds grew ahead of Monday.", "future"],
    ["It has rained since Monday.", "past"],
    ["The vote has been moved to Monday.", "future"],
    ["The guard was ordered home on Monday.", "past"],
    ["A note for Monday", "unknown"],
  ])("of %j is %s", (text, outlook) => {
    expect(findOf(text)).toBe(outlook);
  });
});
