import {
  DATING_VERBS,
  FORWARD_BEFORE_INFINITIVE,
  FORWARD_PREPOSITIONS,
  FORWARD_VERBS,
  REPORTING_VERBS,
  SCHEDULING_VERBS,
  SURE_PREPOSITIONS,
} from "../english/date-tenses.ts";
import type { ParsedText } from "../parsed-text.ts";
import type { Sentence } from "../sentences.ts";
import type { VerbGroup } from "../verb-groups.ts";

/** Where an expression of time looks: back, forward, perhaps forward ("begins on Monday"), or it is not told. */
export type Outlook = "past" | "future" | "present" | "unknown";

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
  const sure = findSureOutlook(parsed, first);
  if (sure !== undefined) return sure;
  const groups = toGroupsAround(parsed.verbGroups, sentence, last);
  const after = groups.findIndex(({ firstToken }) => firstToken > last);
  const before = (after < 0 ? groups.length : after) - 1;
  const left = groups[before];
  if (pointsAhead(parsed, left, first)) return "future";
  const isCut = left !== undefined && hasClauseBreak(parsed, left.endToken, first);
  const isAfterFirst = after >= 0 && (isCut || left === undefined);
  const order = isAfterFirst ? [after, after + 1, before] : [before, after];
  let weak: Outlook = "unknown";
  for (const at of order) {
    const outlook = toOutlook(parsed, groups, at);
    const isNear = Math.abs((groups[at]?.endToken ?? 0) - first) <= NEAR_TOKENS;
    if (outlook === "past" || outlook === "future" || (outlook === "present" && isNear))
      return outlook;
    if (weak === "unknown") weak = outlook;
  }
  return weak;
}

// What the words right before the date say: "ahead of Monday", "since Monday".
function findSureOutlook({ tokens }: ParsedText, first: number): Outlook | undefined {
  const word = tokens[first - 1]?.lower ?? "";
  const pair = `${tokens[first - 2]?.lower ?? ""} ${word}`;
  if (Object.hasOwn(SURE_PREPOSITIONS, pair)) return SURE_PREPOSITIONS[pair];
  return Object.hasOwn(SURE_PREPOSITIONS, word) ? SURE_PREPOSITIONS[word] : undefined;
}

// "set the vote for Monday"
function pointsAhead({ tokens }: ParsedText, group: VerbGroup | undefined, first: number): boolean {
  if (group === undefined || !DATING_VERBS.has(group.lemma)) return false;
  return FORWARD_PREPOSITIONS.has(tokens[first - 1]?.lower ?? "");
}

/** A present tense this near counts at once; farther off, a verb that is sure of its time goes first. */
const NEAR_TOKENS = 5;

// The few groups of the sentence on either side of a token.
function toGroupsAround(
  groups: readonly VerbGroup[],
  sentence: Sentence,
  token: number,
): readonly VerbGroup[] {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle] as VerbGroup).firstToken <= token) low = middle + 1;
    else high = middle;
  }
  const around = groups.slice(Math.max(0, low - GROUPS_AROUND), low + GROUPS_AROUND);
  return around.filter(
    (group, at) =>
      group.firstToken >= sentence.firstToken &&
      group.endToken <= sentence.endToken &&
      !isNounMisread(group, around[at + 1]),
  );
}

/** Verb groups that are looked at before and after an expression. */
const GROUPS_AROUND = 5;

// "forces were pushed": a verb right before another one is a noun misread.
function isNounMisread(group: VerbGroup, next: VerbGroup | undefined): boolean {
  const isBare = group.tense === "present" && group.endToken === group.firstToken + 1;
  return isBare && next?.firstToken === group.endToken && next.tense !== "none";
}

function hasClauseBreak(parsed: ParsedText, from: number, to: number): boolean {
  if (to - from > LONG_CLAUSE) return true;
  for (let at = from; at < to; at += 1) {
    const token = parsed.tokens[at];
    if (token === undefined) return false;
    if (/^[;:—"“”]$/.test(token.text)) return true;
    const next = parsed.tokens[at + 1];
    if (token.text === "," && next !== undefined && next.tag === "conjunction") return true;
  }
  return false;
}

/** Tokens after which a verb is taken to belong to another clause. */
const LONG_CLAUSE = 60;

function toOutlook(parsed: ParsedText, groups: readonly VerbGroup[], at: number): Outlook {
  const group = groups[at];
  if (group === undefined) return "unknown";
  if (group.modal !== undefined) return group.isPerfect ? "past" : "future";
  const isSetAhead = SCHEDULING_VERBS.has(group.lemma) && group.isPassive;
  if (group.tense === "past") return isSetAhead ? "future" : "past";
  if (group.tense === "future") return "future";
  if (group.tense === "present") return isSetAhead ? "future" : toPresentOutlook(group);
  if (group.isInfinitive) return toInfinitiveOutlook(parsed, groups, at);
  if (SCHEDULING_VERBS.has(group.lemma)) return "future";
  return at > 0 ? toOutlook(parsed, groups, at - 1) : "unknown";
}

// "leaders meet on Friday" looks forward; "he says", "has met" look back.
function toPresentOutlook({ isPerfect, isProgressive, lemma }: VerbGroup): Outlook {
  if (isPerfect && !isProgressive) return "past";
  return REPORTING_VERBS.has(lemma) ? "past" : "present";
}

// "plans to meet", "an event to be held" look forward, "voted to reject" back.
function toInfinitiveOutlook(
  parsed: ParsedText,
  groups: readonly VerbGroup[],
  at: number,
): Outlook {
  const group = groups[at] as VerbGroup;
  const governor = groups[at - 1];
  if (governor === undefined || FORWARD_VERBS.has(governor.lemma)) return "future";
  if (FORWARD_BEFORE_INFINITIVE.has(parsed.tokens[group.firstToken - 1]?.lower ?? ""))
    return "future";
  const isAfterNoun = parsed.tokens[group.firstToken - 1]?.tag === "noun";
  if (isAfterNoun && parsed.tokens[group.firstToken + 1]?.lemma === "be") return "future";
  if (governor.isInfinitive && at > 1) return toOutlook(parsed, groups, at - 1);
  return governor.tense === "past" ? "past" : "future";
}
