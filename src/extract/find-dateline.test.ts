import fc from "fast-check";
import { expect, test } from "vitest";
import { draftArticle } from "./draft-article.ts";
import { findDatelineEnd } from "./find-dateline.ts";
import { toParsedText } from "./parsed-text.ts";

const findDateline = (text: string) => text.slice(0, findDatelineEnd(text, 0) ?? 0);

test.each([
  ["OSLO, May 3, 2025 (Wire) - Ministers met.", "OSLO, May 3, 2025 (Wire) -"],
  ["OSLO, May 3 (Reuters) - Ministers met.", "OSLO, May 3 (Reuters) -"],
  ["OSLO, May 3 — Ministers met.", "OSLO, May 3 —"],
  ["OSLO — Ministers met.", "OSLO —"],
  ["Oslo, 3 May (AFP) – Ministers met.", "Oslo, 3 May (AFP) –"],
  ["PARIS/OSLO (Reuters) -- Ministers met.", "PARIS/OSLO (Reuters) --"],
  ["BERGEN, Norway (AP) — Ministers met.", "BERGEN, Norway (AP) —"],
  ["HARTFORD, Conn. — The governor spoke.", "HARTFORD, Conn. —"],
  ["OSLO, May 3. /NTB/. Ministers met.", "OSLO, May 3. /NTB/."],
  ["OSLO. May 3 (Wire) - Ministers met.", "OSLO. May 3 (Wire) -"],
  ["(Reuters) - Ministers met.", "(Reuters) -"],
])("the dateline of %j is found", (text, dateline) => {
  expect(findDateline(text)).toBe(dateline);
});

test.each([
  "Oslo — the host — was silent.",
  "NATO — the alliance — was silent.",
  "BREAKING — Ministers met.",
  "Holt (left) - the envoy - spoke.",
  "OSLO-based ministers met.",
  "On May 3 - a Saturday - ministers met.",
  "Ministers met in OSLO, May 3 (Wire) - again.",
  "OSLO, May 3 (Wire)",
])("%j has none", (text) => {
  expect(findDateline(text)).toBe("");
});

test("a dateline is a sentence of its own", () => {
  const { sentences, text } = toParsedText("Talks\nOSLO. May 3 (Wire) - Ministers met. They left.");
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Talks",
    "OSLO. May 3 (Wire) -",
    "Ministers met.",
    "They left.",
  ]);
});

test.each([
  "OSLO, April 22, 2025 (Wire) - ",
  "OSLO, April 22 (Reuters) - ",
  "OSLO, April 22 — ",
  "OSLO, April 22. /NTB/. ",
  "",
])("behind %j a plan keeps its own date and words", (dateline) => {
  const text = `${dateline}Envoy Ana Holt will travel to Lima later this week to meet President Juan Paz, her office said.`;
  const { article } = draftArticle(
    { headline: "Envoy to travel", byline: [], paragraphs: [{ text, style: "body" }] },
    { published: "2025-04-22" },
  );
  const plan = article.events.find(({ status }) => status === "planned");
  expect(plan?.when?.edtf).toBe("[2025-04-23..2025-04-27]");
  expect(plan?.where?.name).not.toBe("OSLO");
  for (const { title, passages } of article.events) {
    expect(title).not.toMatch(/OSLO|April/);
    for (const { start } of passages) expect(start).toBeGreaterThanOrEqual(dateline.length);
  }
});

test("a dateline ends inside any text", () => {
  const parts = fc.constantFrom("OSLO", ", ", "May 3", " (", "AP", ") ", "- ", "/", ". ", "Oslo ");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(parts).map((all) => all.join("")),
      ),
      (text) => {
        const end = findDatelineEnd(text, 0) ?? 0;
        expect(end).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
