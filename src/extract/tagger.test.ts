import fc from "fast-check";
import { expect, test } from "vitest";
import { toParsedText } from "./parsed-text.ts";
import { VERB_RULES } from "./tagging/verb-rules.ts";

test.each(VERB_RULES.map((rule) => [rule.name, rule] as const))(
  "the example of %s is tagged so",
  (_, { example, isVerb }) => {
    const at = example.indexOf("[");
    const { tokens } = toParsedText(example.replace(/[[\]]/g, ""));
    const token = tokens.find(({ start }) => start === at);
    expect(token?.tag === "verb").toBe(isVerb);
  },
);

test.each([
  ["That’s all", "’s", "auxiliary"],
  ["Oslo’s mayor", "’s", "possessive"],
  ["the will of the people", "will", "noun"],
  ["May 7 is near", "May", "name"],
  ["the WHO said", "WHO", "name"],
  ["they want to close it", "close", "verb"],
  ["a close ally", "close", "adjective"],
  ["they will relitigate it", "relitigate", "verb"],
])("in %j the word %j is tagged %s", (text, word, tag) => {
  expect(toParsedText(text).tokens.find((token) => token.text === word)?.tag).toBe(tag);
});

test("any text has one tag a token, and verb groups in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { tokens, sentences, verbGroups } = toParsedText(text);
      expect(sentences.reduce((sum, s) => sum + s.endToken - s.firstToken, 0)).toBe(tokens.length);
      for (const [at, { firstToken, endToken }] of verbGroups.entries()) {
        expect(endToken).toBeGreaterThan(firstToken);
        expect(firstToken).toBeGreaterThanOrEqual(verbGroups[at - 1]?.endToken ?? 0);
      }
    }),
  );
});
