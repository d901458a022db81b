import { expect, test } from "vitest";
import { toParsedText } from "../../parsed-text.ts";
import { findChunks } from "../chunks/find-chunks.ts";
import { splitChunk } from "../chunks/split-chunk.ts";
import { toCandidate } from "../name-candidate.ts";
import { toNameContext } from "../name-context.ts";
import { CONTEXT_RULES } from "./context-rules.ts";
import { HEAD_RULES } from "./head-rules.ts";
import { KNOWN_RULES } from "./known-rules.ts";
import { PERSON_RULES } from "./person-rules.ts";
import { SPORT_RULES } from "./sport-rules.ts";

const RULES = [...KNOWN_RULES, ...HEAD_RULES, ...PERSON_RULES, ...CONTEXT_RULES, ...SPORT_RULES];

// The names in brackets, and the example without them.
function readExample(example: string): { readonly text: string; readonly names: string[] } {
  const names = [...example.matchAll(/\[(.+?)\]/g)].map((match) => match[1] as string);
  return { text: example.replace(/[[\]]/g, ""), names };
}

test.each(RULES.map((rule) => [rule.name, rule] as const))(
  "the rule %s applies to its example",
  (_, rule) => {
    const { text, names } = readExample(rule.example);
    const parsed = toParsedText(`So ${text}`);
    const context = toNameContext(parsed);
    const views = parsed.sentences
      .flatMap((sentence) => findChunks(context, sentence, false))
      .flatMap((chunk) => splitChunk(parsed.tokens, chunk))
      .map((piece) => toCandidate(parsed, piece))
      .filter(({ name }) => names.includes(name));
    expect(views.map(({ name }) => name)).toEqual(names);
    expect(views.every(({ view }) => rule.test(view))).toBe(true);
  },
);

test("no two rules have one name", () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
});
