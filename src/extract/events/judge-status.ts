import { findLastStart, type ParsedText } from "../parsed-text.ts";
import type { TextRange } from "../text-range.ts";
import { HAPPENED, type StatusJudgement } from "./status-judgement.ts";
import { judgeNoun } from "./status-of-noun.ts";
import { toVerbStatuses } from "./status-of-verb.ts";

const known = new WeakMap<ParsedText, readonly StatusJudgement[]>();

// The verbs of a text are judged once, whoever asks.
function toStatuses(parsed: ParsedText): readonly StatusJudgement[] {
  const before = known.get(parsed);
  if (before !== undefined) return before;
  const statuses = toVerbStatuses(parsed);
  known.set(parsed, statuses);
  return statuses;
}

/**
 * The status, as of the text, of what the words at `trigger` tell: a verb by its form and by what
 * governs it, a noun by the words before it, by its verb and by the verb that it is the subject of.
 * The first call for a text is O(n), every other one O(log n).
 */
export function judgeStatus(parsed: ParsedText, trigger: TextRange): StatusJudgement {
  const statuses = toStatuses(parsed);
  const token = findTriggerToken(parsed, trigger);
  if (token === undefined) return HAPPENED;
  const { start } = parsed.tokens[token] as TextRange;
  const index = findLastStart(parsed.verbGroups, start);
  const group = parsed.verbGroups[index];
  const isVerb = group !== undefined && token < group.endToken;
  return isVerb ? (statuses[index] ?? HAPPENED) : judgeNoun(parsed, statuses, token);
}

// The last verb of the trigger, or else its last word ("phone call").
function findTriggerToken(parsed: ParsedText, { start, end }: TextRange): number | undefined {
  const first = Math.max(0, findLastStart(parsed.tokens, start));
  let last = first;
  for (let at = first; (parsed.tokens[at]?.start ?? end) < end; at += 1) {
    if (parsed.tokens[at]?.tag === "verb") return at;
    last = at;
  }
  return parsed.tokens[last] === undefined ? undefined : last;
}
