import { FORWARD_VERBS, REPORTING_VERBS } from "../english/date-tenses.ts";
import type { ParsedText } from "../parsed-text.ts";
import type { Sentence } from "../sentences.ts";
import type { VerbGroup } from "../verb-groups.ts";

/** Where an expression of time looks: back, forward, or it is not told. */
export type Outlook = "past" | "future" | "unknown";

/**
 * Where the verb that governs tokens `first` to `last` looks. It is the last verb group before them in
 * their clause, else the first one after: "will meet on Wednesday", "On Tuesday the two met".
 */
export function findOutlook(
  parsed: ParsedText,
  sentence: Sentence,
  first: number,
  last: number,
): Outlook {
  const groups = toGroupsOf(parsed.verbGroups, sentence);
  const after = groups.findIndex(({ firstToken }) => firstToken > last);
  const before = (after < 0 ? groups.length : after) - 1;
  const left = groups[before];
  const isCut = left !== undefined && hasClauseBreak(parsed, left.endToken, first);
  const order =
    after < 0 ? [before] : isCut || left === undefined ? [after, before] : [before, after];
  for (const at of order) {
    const outlook = toOutlook(groups, at);
    if (outlook !== "unknown") return outlook;
  }
  return "unknown";
}

// The groups of one sentence; both lists are in order.
function toGroupsOf(groups: readonly VerbGroup[], sentence: Sentence): readonly VerbGroup[] {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle] as VerbGroup).firstToken < sentence.firstToken) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < groups.length && end < low + MAX_GROUPS && isIn(groups[end] as VerbGroup, sentence))
    end += 1;
  return groups.slice(low, end);
}

/** A "sentence" longer than this is a list or a broken text: a bound on what is looked at. */
const MAX_GROUPS = 60;

function isIn(group: VerbGroup, sentence: Sentence): boolean {
  return group.firstToken < sentence.endToken;
}

function hasClauseBreak(parsed: ParsedText, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = parsed.tokens[at];
    if (token === undefined) return false;
    if (/^[;:—"“”]$/.test(token.text)) return true;
    const next = parsed.tokens[at + 1];
    if (token.text === "," && next !== undefined && next.tag === "conjunction") return true;
  }
  return false;
}

function toOutlook(groups: readonly VerbGroup[], at: number): Outlook {
  const group = groups[at];
  if (group === undefined) return "unknown";
  if (group.modal !== undefined) return group.isPerfect ? "past" : "future";
  if (group.tense === "past")
    return FORWARD_VERBS.has(group.lemma) && group.isPassive ? "future" : "past";
  if (group.tense === "future") return "future";
  if (group.tense === "present") return toPresentOutlook(group);
  if (group.isInfinitive) return toInfinitiveOutlook(groups, at);
  return FORWARD_VERBS.has(group.lemma) ? "future" : at > 0 ? toOutlook(groups, at - 1) : "unknown";
}

// "leaders meet on Friday" looks forward; "he says", "has met" look back.
function toPresentOutlook({ isPerfect, isProgressive, lemma }: VerbGroup): Outlook {
  if (isPerfect && !isProgressive) return "past";
  return REPORTING_VERBS.has(lemma) ? "past" : "future";
}

// "plans to meet" looks forward, "voted to reject" back.
function toInfinitiveOutlook(groups: readonly VerbGroup[], at: number): Outlook {
  const governor = groups[at - 1];
  if (governor === undefined || FORWARD_VERBS.has(governor.lemma)) return "future";
  if (governor.isInfinitive && at > 1) return toOutlook(groups, at - 1);
  return governor.tense === "past" ? "past" : "future";
}
