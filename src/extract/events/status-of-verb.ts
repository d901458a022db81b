import {
  AHEAD_WORDS,
  CAUSATIVE_VERBS,
  DAY_NAMES,
  GERUND_PREPOSITIONS,
  MODAL_STATUS,
  OUTCOME_VERBS,
  SAYING_VERBS,
} from "../english/event-status-words.ts";
import type { ParsedText } from "../parsed-text.ts";
import type { TaggedToken } from "../tagger.ts";
import { findAdjectiveGovernor, findNounGovernor, findVerbGovernor } from "./governors.ts";
import { HAPPENED, type StatusJudgement, toGoverned } from "./status-judgement.ts";
import { judgeClause, type VerbPlace } from "./status-of-clause.ts";

/** Farther left than this many tokens a verb governs no infinitive. */
const REACH = 20;

/**
 * The status of every verb group of the text, in their order. One pass from left to right: what
 * governs a verb stands before it, so its status is known. O(n).
 */
export function toVerbStatuses(parsed: ParsedText): readonly StatusJudgement[] {
  const statuses: StatusJudgement[] = [];
  let sentence = 0;
  for (const [index, group] of parsed.verbGroups.entries()) {
    while ((parsed.sentences[sentence]?.endToken ?? Infinity) <= group.firstToken) sentence += 1;
    const firstToken = parsed.sentences[sentence]?.firstToken ?? 0;
    const before = parsed.verbGroups[index - 1];
    const isInSentence = before !== undefined && before.firstToken >= firstToken;
    statuses.push(
      judgeGroup({
        tokens: parsed.tokens,
        group,
        ...(isInSentence ? { before } : {}),
        beforeStatus: (isInSentence ? statuses[index - 1] : undefined) ?? HAPPENED,
        firstToken,
      }),
    );
  }
  return statuses;
}

function judgeGroup(place: VerbPlace): StatusJudgement {
  const { group } = place;
  const judged = judgeForm(place);
  if (!group.isNegated) return judged;
  // "may not", "should not": open; everything else negated does not take place.
  const isOpen =
    judged.rule === "condition" ||
    (group.modal !== undefined && /^(?:may|might|should)$/.test(group.modal));
  if (isOpen) return judged;
  return judged.status === "denied"
    ? { ...judged, status: "possible" }
    : { status: "denied", rule: "negation", evidence: group };
}

function judgeForm(place: VerbPlace): StatusJudgement {
  const { group } = place;
  const clause = judgeClause(place);
  if (clause !== undefined) return clause;
  if (group.modal !== undefined) return judgeModal(place, group.modal);
  // "in response to mounting concerns": before "…ing" the "to" is a preposition.
  const isGerund = place.tokens[group.headToken]?.shape === "gerund";
  if (group.isInfinitive && !(isGerund && group.tense === "none" && !group.isProgressive)) {
    return group.tense === "none"
      ? judgeInfinitive(place)
      : { status: "planned", rule: "is to", evidence: group };
  }
  return (
    judgeCoordinated(place) ??
    judgeGerund(place) ??
    judgeCausative(place) ??
    judgePredicate(place) ??
    judgeArranged(place) ??
    HAPPENED
  );
}

function judgeModal({ group, before }: VerbPlace, modal: string): StatusJudgement {
  const isReportedPlan =
    modal === "would" &&
    !group.isPerfect &&
    before !== undefined &&
    (before.tense === "past" || before.isPerfect) &&
    SAYING_VERBS.has(before.lemma);
  if (isReportedPlan) return { status: "planned", rule: "reported would", evidence: group };
  const status = Object.hasOwn(MODAL_STATUS, modal) ? MODAL_STATUS[modal] : undefined;
  return { status: status ?? "possible", rule: `modal ${modal}`, evidence: group };
}

// "plans to merge", "a plan to merge", "is ready to merge", "Firms to merge" as a headline.
function judgeInfinitive(place: VerbPlace): StatusJudgement {
  const { tokens, group, before, beforeStatus, firstToken } = place;
  const coordinated = judgeCoordinated(place);
  if (coordinated !== undefined) return coordinated;
  const left = tokens[group.firstToken - 1];
  const nominal = judgeUnderNominal(place);
  if (nominal !== undefined) return nominal;
  if (before === undefined || group.firstToken - before.endToken > REACH) {
    return left !== undefined && group.firstToken > firstToken && before === undefined
      ? { status: "planned", rule: "headline infinitive", evidence: group }
      : { status: "possible", rule: "purpose", evidence: group };
  }
  if (before.lemma === "go" && before.isProgressive)
    return toGoverned(beforeStatus, { name: "going to", status: "planned" }, before);
  const governor = findVerbGovernor(tokens, before);
  if (governor !== undefined) return toGoverned(beforeStatus, governor, before);
  return beforeStatus.status === "happened" && !OUTCOME_VERBS.has(group.lemma)
    ? { status: "possible", rule: "purpose", evidence: group }
    : beforeStatus;
}

// "a contract with the ministry to supply", "ready to meet": the nearest noun or adjective that governs.
function judgeUnderNominal({
  tokens,
  group,
  before,
  beforeStatus,
  firstToken,
}: VerbPlace): StatusJudgement | undefined {
  const start = Math.max(firstToken, before?.endToken ?? 0, group.firstToken - REACH);
  for (let at = group.firstToken - 1; at >= start; at -= 1) {
    const word = tokens[at] as TaggedToken;
    if (word.tag === "punctuation" || word.tag === "verb") return undefined;
    const adjective = at === group.firstToken - 1 ? findAdjectiveGovernor(word.lower) : undefined;
    const governor = findNounGovernor(word.lower) ?? adjective;
    if (governor !== undefined) return toGoverned(beforeStatus, governor, word);
  }
  return undefined;
}

// "will see the planes delivered".
function judgeCausative({
  tokens,
  group,
  before,
  beforeStatus,
}: VerbPlace): StatusJudgement | undefined {
  const isBare = group.firstToken === group.headToken;
  const isParticiple = /participle/i.test(tokens[group.headToken]?.shape ?? "");
  const isCaused = before !== undefined && CAUSATIVE_VERBS.has(before.lemma);
  return isBare && isParticiple && isCaused && beforeStatus.status !== "happened"
    ? beforeStatus
    : undefined;
}

// "is due in Berlin": what is planned by the adjective behind "is".
function judgePredicate({ tokens, group }: VerbPlace): StatusJudgement | undefined {
  const next = tokens[group.endToken];
  if (group.lemma !== "be" || group.tense !== "present" || next?.lower !== "due") return undefined;
  const governor = findAdjectiveGovernor(next.lower);
  return governor === undefined ? undefined : toGoverned(HAPPENED, governor, next);
}

// "is travelling to Ankara on Monday", "the summit opens tomorrow".
function judgeArranged({ tokens, group }: VerbPlace): StatusJudgement | undefined {
  if (group.tense !== "present" || group.isPerfect || group.lemma === "be") return undefined;
  for (let at = group.endToken; at < Math.min(tokens.length, group.endToken + 9); at += 1) {
    const word = tokens[at] as TaggedToken;
    if (word.lower === "." || word.tag === "verb" || word.tag === "conjunction") return undefined;
    const isAhead =
      AHEAD_WORDS.has(word.lower) || (group.isProgressive && DAY_NAMES.has(word.lower));
    if (isAhead) return { status: "planned", rule: "arranged", evidence: word };
  }
  return undefined;
}

// "after meeting him", "denied meeting him", "without meeting him".
function judgeGerund({
  tokens,
  group,
  before,
  beforeStatus,
  firstToken,
}: VerbPlace): StatusJudgement | undefined {
  const head = tokens[group.headToken];
  if (head?.shape !== "gerund" || group.headToken !== group.firstToken) return undefined;
  const left = group.firstToken > firstToken ? tokens[group.firstToken - 1] : undefined;
  if (left === undefined) return undefined;
  const further = tokens[group.firstToken - 2];
  if (left.tag === "preposition") {
    const own = Object.hasOwn(GERUND_PREPOSITIONS, left.lower)
      ? GERUND_PREPOSITIONS[left.lower]
      : undefined;
    if (own !== undefined) return toGoverned(HAPPENED, { name: left.lower, status: own }, left);
    const nominal =
      further === undefined
        ? undefined
        : (findNounGovernor(further.lower) ?? findAdjectiveGovernor(further.lower));
    if (nominal !== undefined && further !== undefined)
      return toGoverned(beforeStatus, nominal, further);
  }
  if (before === undefined || group.firstToken - before.endToken > 1) return undefined;
  const governor = findVerbGovernor(tokens, before);
  return governor === undefined ? undefined : toGoverned(beforeStatus, governor, before);
}

// "will meet and discuss", "to be cut and closed": the second shares what stands before the first.
function judgeCoordinated({
  tokens,
  group,
  before,
  beforeStatus,
  firstToken,
}: VerbPlace): StatusJudgement | undefined {
  const first = tokens[group.firstToken];
  const head = tokens[group.headToken];
  if (before === undefined || group.firstToken <= firstToken || first === undefined)
    return undefined;
  const left = tokens[group.firstToken - (tokens[group.firstToken - 1]?.tag === "adverb" ? 2 : 1)];
  if (left === undefined || !/^(?:and|or|but|then|,)$/.test(left.lower)) return undefined;
  const isBare = group.firstToken === group.headToken;
  const isSame =
    (group.isInfinitive && before.isInfinitive) ||
    (isBare && head?.shape === "base" && (before.isInfinitive || before.modal !== undefined)) ||
    (isBare && before.isPassive && /participle/i.test(head?.shape ?? "")) ||
    (isBare && head?.shape === "gerund" && tokens[before.headToken]?.shape === "gerund");
  return isSame && left.lower !== "," ? beforeStatus : undefined;
}
