import { AS_CUES, NOUN_CUES, PREPOSITION_CUES } from "./cue-lexicon.ts";
import { findClauseEnd } from "./find-clause-end.ts";
import { hasRest } from "./find-cues.ts";
import { findPhraseEnd, hasFiniteVerb, isNominal } from "./find-phrases.ts";
import { findInvertedSubject } from "./inverted-subject.ts";
import type { StatementDraft } from "./statement-draft.ts";
import {
  findGroupAt,
  findQuotationAt,
  type StatementText,
  type TokenSpan,
  toBounds,
  tokenAt,
} from "./statement-text.ts";

/** The fewest tokens of a statement beside such a phrase. */
const MIN_CONTENT = 2;

/** The statement whose speaker a phrase at `at` names ("according to", "as stated by"), if one does. */
export function findPhraseStatement(source: StatementText, at: number): StatementDraft | undefined {
  const cue = findPrepositionCue(source, at) ?? findAsCue(source, at);
  if (cue === undefined) return undefined;
  const bounds = toBounds(source, at);
  const begin = skipOpening(source, bounds.first, at);
  return begin === at
    ? findPreposed(source, cue, bounds)
    : findPostposed(source, cue, { first: begin, end: bounds.end });
}

function findPrepositionCue(source: StatementText, at: number): TokenSpan | undefined {
  const entry = PREPOSITION_CUES.get(tokenAt(source, at).lower)?.find(({ rest }) =>
    hasRest(source, at + 1, rest),
  );
  return entry === undefined ? undefined : { first: at, end: at + 1 + entry.rest.length };
}

function findAsCue(source: StatementText, at: number): TokenSpan | undefined {
  if (tokenAt(source, at).lower !== "as" || tokenAt(source, at + 2).lower !== "by")
    return undefined;
  return AS_CUES.has(tokenAt(source, at + 1).lower) ? { first: at, end: at + 3 } : undefined;
}

// "But according to …", "Still, according to …": the phrase opens the sentence all the same.
function skipOpening(source: StatementText, first: number, at: number): number {
  const span = { first, end: at };
  const isShort = at - first <= 3 && !hasNominal(source, span);
  return isShort || isComplementizer(source, first, at) ? at : first;
}

// "It said that according to …"
function isComplementizer(source: StatementText, first: number, at: number): boolean {
  return at > first && tokenAt(source, at - 1).lower === "that";
}

function hasNominal(source: StatementText, { first, end }: TokenSpan): boolean {
  for (let at = first; at < end; at += 1) {
    const { tag } = tokenAt(source, at);
    if (tag === "noun" || tag === "name" || tag === "pronoun") return true;
  }
  return false;
}

// "According to Jane Roe, a baker, the oven was cold."
function findPreposed(
  source: StatementText,
  cue: TokenSpan,
  { end: limit }: TokenSpan,
): StatementDraft | undefined {
  const head = findPhraseEnd(source, cue.end, limit);
  const comma = findClosingComma(source, cue.end, limit);
  const isClosed = comma !== undefined && (comma === head || isNear(source, head, comma));
  const end = isClosed ? comma : head;
  const first = isClosed ? comma + 1 : head;
  const content = { first, end: findClauseEnd(source, first, limit) };
  if (content.end - content.first < MIN_CONTENT) return undefined;
  return toDraft(cue, { first: cue.end, end }, [content]);
}

// Whether no verb stands between: "according to officials in Kyiv,".
function isNear(source: StatementText, first: number, comma: number): boolean {
  return (
    !hasFiniteVerb(source, { first, end: comma }) ||
    /^(?:who|which|that|whose)$/.test(tokenAt(source, first).lower)
  );
}

// The comma behind the speaker and its apposition: the first that a clause follows.
function findClosingComma(source: StatementText, from: number, limit: number): number | undefined {
  let first: number | undefined;
  for (let at = from + 1; at < Math.min(limit, from + 60); at += 1) {
    if (tokenAt(source, at).text !== ",") continue;
    first ??= at;
    const next = findNextComma(source, at + 1, limit);
    if (next === undefined || hasFiniteVerb(source, { first: at + 1, end: next })) {
      const isRelative = /^(?:who|which|whose)$/.test(tokenAt(source, at + 1).lower);
      if (!isRelative || next === undefined) return at;
      return next;
    }
    if (source.quotationOf[at + 1] !== source.quotationOf[at]) return at;
  }
  return first;
}

function findNextComma(source: StatementText, from: number, limit: number): number | undefined {
  for (let at = from; at < Math.min(limit, from + 60); at += 1) {
    if (tokenAt(source, at).text === ",") return at;
  }
  return undefined;
}

// "The oven was cold, according to Jane Roe, and …"
function findPostposed(
  source: StatementText,
  cue: TokenSpan,
  bounds: TokenSpan,
): StatementDraft | undefined {
  const speaker = findInvertedSubject(source, cue.end, bounds.end);
  if (speaker === undefined) return undefined;
  const split = findSplit(source, speaker, bounds.end);
  const isSplit = split !== undefined;
  const end = split ?? speaker.end;
  const before = { first: findClauseStart(source, cue.first, bounds.first), end: cue.first };
  if (before.end - before.first < MIN_CONTENT) return undefined;
  const rest = { first: end + 1, end: findClauseEnd(source, end + 1, bounds.end) };
  const goesOn = isSplit && rest.end - rest.first > 1;
  return toDraft(cue, { first: speaker.first, end }, goesOn ? [before, rest] : [before]);
}

// The comma behind which the sentence's own verb goes on: "The oven, according to a nurse, *was* cold".
function findSplit(source: StatementText, speaker: TokenSpan, limit: number): number | undefined {
  const stop = Math.min(limit, speaker.end + 1);
  for (let at = findPhraseEnd(source, speaker.first, speaker.end); at < stop; at += 1) {
    if (tokenAt(source, at).text !== ",") continue;
    const group = findGroupAt(source, at + 1);
    if (group !== undefined && group.tense !== "none") return at;
  }
  return undefined;
}

// Back to the sentence's beginning, or to the end of an earlier quotation or semicolon.
function findClauseStart(source: StatementText, at: number, floor: number): number {
  const quotation = findQuotationAt(source, tokenAt(source, at - 1).text === "," ? at - 2 : at - 1);
  if (quotation !== undefined && source.quotationOf[at] === -1) {
    return Math.min(quotation.firstToken, Math.max(floor, quotation.firstToken - 40));
  }
  for (let first = at - 1; first > Math.max(floor, at - 120); first -= 1) {
    if (tokenAt(source, first).text === ";") return first + 1;
  }
  return floor;
}

function toDraft(
  cue: TokenSpan,
  speaker: TokenSpan,
  content: readonly TokenSpan[],
): StatementDraft {
  return { source: speaker, cue, content, rule: "source-preposition", confidence: 0.9 };
}

/** "his claim that the tape was false": the statement that the noun at `at` announces. */
export function findNounStatement(source: StatementText, at: number): StatementDraft | undefined {
  const token = tokenAt(source, at);
  if ((token.tag !== "noun" && token.tag !== "name") || !NOUN_CUES.has(token.lower))
    return undefined;
  const that = tokenAt(source, at + 1);
  const bounds = toBounds(source, at);
  if (that.lower !== "that" || findGroupAt(source, at + 2) !== undefined) return undefined;
  const verb = findFirstVerb(source, at + 2, bounds.end);
  if (verb === undefined) return undefined;
  const end = findNounClauseEnd(source, at, verb, bounds);
  const owner = findOwner(source, at, bounds.first);
  return {
    source: owner,
    cue: { first: at, end: at + 1 },
    content: [{ first: at + 1, end }],
    rule: "cue-noun",
    confidence: 0.5,
  };
}

function findFirstVerb(source: StatementText, from: number, limit: number): number | undefined {
  for (let at = from; at < Math.min(limit, from + 25); at += 1) {
    const group = findGroupAt(source, at);
    if (group !== undefined && group.tense !== "none") return group.endToken;
  }
  return undefined;
}

// A noun that is the subject ("The claim that X was Y surprised") leaves the next verb to the sentence.
function findNounClauseEnd(
  source: StatementText,
  noun: number,
  verb: number,
  bounds: TokenSpan,
): number {
  const isSubject = !hasFiniteVerb(source, { first: bounds.first, end: noun });
  const end = findClauseEnd(source, noun + 1, bounds.end);
  if (!isSubject) return end;
  for (let at = verb; at < Math.min(end, verb + 40); at += 1) {
    const group = findGroupAt(source, at);
    if (group?.firstToken === at && group.tense !== "none") return at;
  }
  return end;
}

// "his claim", "the minister's claim".
function findOwner(source: StatementText, noun: number, floor: number): TokenSpan | undefined {
  let at = noun - 1;
  while (at > floor && tokenAt(source, at).tag === "adjective") at -= 1;
  const token = tokenAt(source, at);
  if (/^(?:his|her|their|my|our|your|its)$/.test(token.lower)) return { first: at, end: at + 1 };
  if (token.tag !== "possessive") return undefined;
  let first = at;
  while (first > floor && isOwnerWord(source, first - 1)) first -= 1;
  return first < at ? { first, end: at } : undefined;
}

function isOwnerWord(source: StatementText, at: number): boolean {
  const token = tokenAt(source, at);
  return isNominal(token) || token.tag === "determiner";
}
