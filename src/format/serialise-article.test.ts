import fc from "fast-check";
import { expect, test } from "vitest";
import { serialiseArticle } from "./serialise-article.ts";

test("known properties stand in the order of the format, short parts on one line", () => {
  const json = {
    zebra: { b: 1, a: [1, 2] },
    mentions: [{ quote: "Ann", end: 3, start: 0, in: "p1", actor: "ann" }],
    format: "dateline-article",
    alpha: [],
    beta: {},
    paragraphs: [{ text: "t".repeat(100), id: "p1" }],
  };
  expect(serialiseArticle({ json })).toBe(`{
  "format": "dateline-article",
  "paragraphs": [
    {
      "id": "p1",
      "text": "${"t".repeat(100)}"
    }
  ],
  "mentions": [{ "actor": "ann", "in": "p1", "start": 0, "end": 3, "quote": "Ann" }],
  "alpha": [],
  "beta": {},
  "zebra": { "a": [1, 2], "b": 1 }
}
`);
});

test("any JSON is written so that it reads back equal, whatever the order of its properties", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), (json) => {
      const text = serialiseArticle({ json });
      expect(JSON.parse(text)).toEqual(json);
      const reversed = Object.fromEntries(Object.entries(json).reverse());
      expect(serialiseArticle({ json: reversed })).toBe(text);
    }),
    { numRuns: 200 },
  );
});

test("unknown properties are kept, __proto__ included", () => {
  const json = JSON.parse('{"__proto__":{"x":1},"events":[{"mood":"grim"}]}');
  expect(JSON.stringify(JSON.parse(serialiseArticle({ json })))).toBe(
    '{"events":[{"mood":"grim"}],"__proto__":{"x":1}}',
  );
});
