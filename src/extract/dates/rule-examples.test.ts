import { describe, expect, it } from "vitest";
import { ENGLISH_DATES } from "../english/date-grammar.ts";
import { toParsedText } from "../parsed-text.ts";
import { type RulePass, toPairPass, toRulePass } from "./apply-rules.ts";
import { toTimeNodes } from "./time-nodes.ts";

const { cores, joins, pairs, rangeWords, clockJoins, ancient } = ENGLISH_DATES;
const readCores = toRulePass(cores);
const join = toRulePass(joins);

// What a rule alone makes of its example, after the passes before it.
function readRules(example: string, before: readonly RulePass[], pass: RulePass): string[] {
  const { tokens, sentences } = toParsedText(`They spoke on ${example}.`);
  const nodes = before.reduce((all, each) => each(all), toTimeNodes(tokens, sentences));
  return pass(nodes).flatMap(({ rule }) => rule ?? []);
}

describe("every rule", () => {
  it.each(cores)("of words reads its example: $name, $example", (rule) => {
    expect(readRules(rule.example, [], toRulePass([rule]))).toContain(rule.name);
  });

  it.each(joins)("of dates reads its example: $name, $example", (rule) => {
    const once = readRules(rule.example, [readCores], toRulePass([rule]));
    const twice = readRules(rule.example, [readCores, join], toRulePass([rule]));
    expect([...once, ...twice]).toContain(rule.name);
  });

  it.each(pairs)("of pairs reads its example: $name, $example", (rule) => {
    const pass = toPairPass([rule], rangeWords);
    expect(readRules(rule.example, [readCores, join], pass)).toContain(rule.name);
  });

  it.each([...clockJoins, ...ancient])("of the end reads its example: $name, $example", (rule) => {
    expect(readRules(rule.example, [readCores, join], toRulePass([rule]))).toContain(rule.name);
  });
});
