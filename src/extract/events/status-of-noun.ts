import {
  DEFINITE_DETERMINERS,
  DENYING_DETERMINERS,
  FREE_CONJUNCTIONS,
  OCCURRENCE_VERBS,
  SAYING_VERBS,
} from "../english/event-status-words.ts";
import { findLastStart, findSentence, type ParsedText } from "../parsed-text.ts";
import type { TaggedToken } from "../tagger.ts";
import type { VerbGroup } from "../verb-groups.ts";
import {
  findAdjectiveGovernor,
  findNounGovernor,
  findObjectGovernor,
  type Governor,
} from "./governors.ts";
import { HAPPENED, type StatusJudgement, toGoverned } from "./status-judgement.ts";

/** A noun with its neighbours: everything that may decide what became of it. */
interface NounPlace {
  readonly parsed: ParsedText;
  readonly statuses: readonly StatusJudgement[];
  /** Its token, and the first token of its phrase. */
  readonly token: number;
  readonly phraseStart: number;
  /** Index of the last verb group that begins before it. */
  readonly group: number;
}

/** Tags that stand inside a noun phrase, before its noun. */
const INSIDE: ReadonlySet<TaggedToken["tag"]> = new Set([
  "noun",
  "name",
  "adjective",
  "number",
  "possessive",
  "adverb",
]);
/** A noun phrase is followed no farther than this, so that every judgement takes constant time. */
const REACH = 10;

/** The status of the deed that the noun at `token` names. `statuses` are those of the verb groups. */
export function judgeNoun(
  parsed: ParsedText,
  statuses: readonly StatusJudgement[],
  token: number,
): StatusJudgement {
  const start = parsed.tokens[token]?.start ?? 0;
  const place: NounPlace = {
    parsed,
    statuses,
    token,
    phraseStart: findPhraseStart(parsed.tokens, token),
    group: findLastStart(parsed.verbGroups, start),
  };
  return (
    judgeCalledOff(place) ??
    judgePremodifier(place) ??
    judgeCompound(place) ??
    judgeSubject(place) ??
    judgeUnderNoun(place) ??
    judgeObject(place) ??
    HAPPENED
  );
}

function findPhraseStart(tokens: readonly TaggedToken[], token: number): number {
  let start = token;
  while (start > 0 && token - start < REACH) {
    const left = tokens[start - 1] as TaggedToken;
    if (left.tag === "determiner") return start - 1;
    const isModifier = INSIDE.has(left.tag) || findAdjectiveGovernor(left.lower) !== undefined;
    if (!isModifier || left.tag === "auxiliary") break;
    start -= 1;
  }
  return start;
}

// "The planned visit was called off", "they called off the planned visit": no plan any more.
function judgeCalledOff(place: NounPlace): StatusJudgement | undefined {
  return [judgeSubject(place) ?? judgeObject(place), judgeBehindRelative(place)].find(
    (judgement) => judgement?.status === "cancelled",
  );
}

// "The talks, which had been set for May, were called off", "the talks set for May were called off".
function judgeBehindRelative({ parsed, statuses, token, group }: NounPlace) {
  const [relative, main] = [parsed.verbGroups[group + 1], parsed.verbGroups[group + 2]];
  const own = statuses[group + 2];
  if (relative === undefined || main?.isPassive !== true || own === undefined) return undefined;
  if (!isRelativeTo(parsed, token, relative) || !isBehindClause(parsed, relative, main))
    return undefined;
  const governor = findObjectGovernor(parsed.tokens, main);
  return governor === undefined ? undefined : toGoverned(own, governor, main);
}

// "which had been set", "that was set", "set": with no other clause between it and the noun.
function isRelativeTo(parsed: ParsedText, token: number, relative: VerbGroup): boolean {
  let at = relative.firstToken - 1;
  if (!/^(?:which|that)$/.test(parsed.tokens[at]?.lower ?? ""))
    return (
      isHeadlinePassive(parsed.tokens, relative) && isFreeUntil(parsed, token, relative.firstToken)
    );
  if (parsed.tokens[at - 1]?.text === ",") at -= 1;
  return isFreeUntil(parsed, token, at);
}

// Whether the main clause goes on with `main`: no stop between, or the comma that ends the relative one.
function isBehindClause({ tokens }: ParsedText, relative: VerbGroup, main: VerbGroup): boolean {
  if (main.firstToken - relative.endToken > REACH) return false;
  const between = tokens.slice(relative.endToken, main.firstToken);
  return between.every(
    ({ tag }, at) => tag !== "conjunction" && (tag !== "punctuation" || at === between.length - 1),
  );
}

// "no talks", "the planned visit", "a possible truce".
function judgePremodifier({ parsed, token, phraseStart }: NounPlace): StatusJudgement | undefined {
  for (let at = token - 1; at >= phraseStart; at -= 1) {
    const word = parsed.tokens[at] as TaggedToken;
    const governor = findAdjectiveGovernor(word.lower);
    if (governor !== undefined && governor.status !== "same")
      return toGoverned(HAPPENED, governor, word);
  }
  const first = parsed.tokens[phraseStart];
  const outer = parsed.tokens[phraseStart - 1];
  const denying = [first, outer].find(
    (word) => word !== undefined && DENYING_DETERMINERS.has(word.lower),
  );
  return denying === undefined ? undefined : { status: "denied", rule: "no", evidence: denying };
}

// "a ceasefire proposal": what the head noun makes of the noun before it.
function judgeCompound({ parsed, token }: NounPlace): StatusJudgement | undefined {
  const next = parsed.tokens[token + 1];
  if (next?.tag !== "noun") return undefined;
  const governor = findNounGovernor(next.lower);
  return governor === undefined || governor.status === "same"
    ? undefined
    : toGoverned(HAPPENED, governor, next);
}

// "a plan for a summit", "the prospect of talks".
function judgeUnderNoun({ parsed, phraseStart }: NounPlace): StatusJudgement | undefined {
  const { tokens } = parsed;
  if (!/^(?:of|for|on|to|about|in)$/.test(tokens[phraseStart - 1]?.lower ?? "")) return undefined;
  const head = tokens[phraseStart - 2];
  const governor =
    head === undefined || head.tag === "verb"
      ? undefined
      : (findNounGovernor(head.lower) ?? findReadiness(head.lower));
  return governor === undefined || governor.status === "same" || head === undefined
    ? undefined
    : toGoverned(HAPPENED, governor, head);
}

// "ready for a meeting".
function findReadiness(lower: string): Governor | undefined {
  const governor = findAdjectiveGovernor(lower);
  return governor?.name === "readiness" ? governor : undefined;
}

// "The talks will be held", "The visit was called off".
function judgeSubject({ parsed, statuses, token, group }: NounPlace): StatusJudgement | undefined {
  const next = parsed.verbGroups[group + 1];
  const own = statuses[group + 1];
  if (next === undefined || own === undefined) return undefined;
  if (!isFreeUntil(parsed, token, next.firstToken)) return undefined;
  const isPassive = next.isPassive || isHeadlinePassive(parsed.tokens, next);
  const governor = isPassive ? findObjectGovernor(parsed.tokens, next) : undefined;
  if (governor !== undefined && governor.status !== "same") return toGoverned(own, governor, next);
  return OCCURRENCE_VERBS.has(next.lemma) && own.status !== "happened" ? own : undefined;
}

// "Talks postponed until May": a past form without auxiliary and object is a passive.
function isHeadlinePassive(tokens: readonly TaggedToken[], { lemma, tense, endToken }: VerbGroup) {
  if (tense !== "past" || SAYING_VERBS.has(lemma)) return false;
  const next = tokens[endToken];
  return next === undefined || next.tag === "preposition" || next.tag === "punctuation";
}

// Whether no clause begins or ends between the noun and token `end`: what stands there is its verb.
function isFreeUntil({ tokens }: ParsedText, token: number, end: number): boolean {
  const gap = end - token;
  if (gap < 1 || gap > REACH) return false;
  for (let at = token + 1; at < end; at += 1) {
    const { tag, lower } = tokens[at] as TaggedToken;
    if (FREE_CONJUNCTIONS.has(lower)) return false;
    // "the meeting of A, B and C was called off": a list belongs to its noun.
    const isList = /^(?:and|or)$/.test(lower) || (lower === "," && tokens[at + 1]?.tag === "name");
    const isInfinitive = tag === "to" && !isNominal(tokens[at + 1]);
    if (isInfinitive || (!isList && /^(?:punctuation|conjunction)$/.test(tag))) return false;
  }
  return true;
}

// "the visit to Oslo", not "the visit to begin".
function isNominal(token: TaggedToken | undefined): boolean {
  return token !== undefined && /^(?:name|determiner|possessive)$/.test(token.tag);
}

// "will hold talks", "called off the visit", "held no talks".
function judgeObject({
  parsed,
  statuses,
  phraseStart,
  group,
}: NounPlace): StatusJudgement | undefined {
  const verb = parsed.verbGroups[group];
  const own = statuses[group];
  if (verb === undefined || own === undefined) return undefined;
  if (!isInReach(parsed, verb, phraseStart)) return undefined;
  const governor = findObjectGovernor(parsed.tokens, verb);
  const isNew = !DEFINITE_DETERMINERS.has(parsed.tokens[phraseStart]?.lower ?? "");
  const isPhrasal = governor?.name.includes(" ") === true;
  const isPlain = isPhrasal || !hasPreposition(parsed.tokens, verb.endToken, phraseStart);
  if (governor !== undefined && isPlain && !verb.isPassive && (isNew || governor.newOnly !== true))
    return toGoverned(own, governor, verb);
  const isDirect = phraseStart - verb.endToken <= 1;
  return isDirect && isNew && own.status !== "happened" ? own : undefined;
}

function hasPreposition(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.tag === "preposition") return true;
  }
  return false;
}

function isInReach(parsed: ParsedText, verb: VerbGroup, phraseStart: number): boolean {
  const sentence = findSentence(parsed, verb.start);
  if (sentence === undefined || phraseStart >= sentence.endToken) return false;
  if (phraseStart - verb.endToken > REACH) return false;
  for (let at = verb.endToken; at < phraseStart; at += 1) {
    const { tag, lower } = parsed.tokens[at] as TaggedToken;
    if (tag === "conjunction" && lower !== "and" && lower !== "or") return false;
    if (/^[,;:()—–]$/.test(lower)) return false;
  }
  return true;
}
