import { CONTRASTS, COORDINATORS, RELATIVE_WORDS, SUBORDINATORS } from "../english/cue-words.ts";
import type { CueFrame } from "./cue-lexicon.ts";
import {
  CLAUSE_FRAMES,
  hasFrame,
  isCueOf,
  REPORTING_FRAMES,
  SPEECH_FRAMES,
  type VerbCue,
} from "./find-cues.ts";
import type { Lead } from "./find-lead.ts";
import { findPhraseEnd, hasFiniteVerb, skipAdverbs } from "./find-phrases.ts";
import { findSubject } from "./find-subject.ts";
import {
  findGroupAt,
  findQuotationAt,
  isFiniteAt,
  type StatementText,
  type TokenSpan,
  tokenAt,
} from "./statement-text.ts";

/** The fewest tokens, marks included, of a quoted phrase that is taken for a statement. */
const MIN_QUOTED = 7;

/** A statement ends at last after this many tokens, unless a quotation goes on. */
const CLAUSE_REACH = 250;

/** Whether the words from `first` are more than a phrase in quotation marks ("as a precaution"). */
export function isClause(source: StatementText, cue: VerbCue, { first, end }: TokenSpan): boolean {
  const quotation = findQuotationAt(source, first);
  if (quotation === undefined || quotation.firstToken !== first) return true;
  if (quotation.endToken - first >= MIN_QUOTED || isWhole(source, quotation.endToken)) return true;
  return hasFrame(cue.entry, CLAUSE_FRAMES) && hasFiniteVerb(source, { first, end });
}

/** The statement that begins with `lead`. */
export function toContent(source: StatementText, cue: VerbCue, lead: Lead): TokenSpan {
  const quotation = findQuotationAt(source, lead.at);
  const isInside = findQuotationAt(source, cue.words.first) !== undefined;
  if (lead.kind === "quotation" && quotation !== undefined && !isInside) {
    if (isWhole(source, quotation.endToken)) {
      return { first: lead.at, end: quotation.endToken };
    }
  }
  const isNarrow = cue.entry.frames.has("think");
  const end = findClauseEnd(source, lead.at, cue.bounds.end, isNarrow);
  return {
    first: lead.at,
    end: isAsideClause(source, cue) ? findAsideEnd(source, lead.at, end) : end,
  };
}

// "Roe, who said …, left": a relative clause between commas.
function isAsideClause(source: StatementText, { group, bounds }: VerbCue): boolean {
  let at = group.firstToken - 1;
  while (at > bounds.first && tokenAt(source, at).tag === "adverb") at -= 1;
  return RELATIVE_WORDS.has(tokenAt(source, at).lower) && tokenAt(source, at - 1).text === ",";
}

// Before the comma behind which the verb of the sentence comes: "…, left".
function findAsideEnd(source: StatementText, first: number, end: number): number {
  for (let at = first + 1; at < end; at += 1) {
    const isBreak = tokenAt(source, at).text === "," && source.quotationOf[at] === -1;
    if (isBreak && isFiniteAt(source, skipAdverbs(source, at + 1, end))) return at;
  }
  return end;
}

// Whether the quotation that ends before `end` is a statement of its own: closed by a mark of a
// sentence, or with its sentence.
function isWhole(source: StatementText, end: number): boolean {
  if (/^[.!?,…]$/.test(tokenAt(source, end - 2).text)) return true;
  const next = tokenAt(source, end);
  return (
    next.text === "." || next.text === "" || source.sentenceOf[end] !== source.sentenceOf[end - 1]
  );
}

/**
 * Where the clause from `from` ends: with its sentence, or before what is the reporter's again
 * (", adding that …", "and said …", ", according to …"). Quotations are passed over whole, also those
 * that run on into later sentences. A narrow clause, of a thought, ends before any other main clause.
 */
export function findClauseEnd(
  source: StatementText,
  from: number,
  limit: number,
  isNarrow = false,
): number {
  const stop = Math.min(limit, from + CLAUSE_REACH);
  let at = from;
  let end = stop;
  while (at < stop) {
    const quotation = findQuotationAt(source, at);
    if (quotation !== undefined && quotation.firstToken >= from && quotation.endToken > at) {
      at = quotation.endToken;
      end = Math.max(end, at);
      continue;
    }
    if (at > from + 1) {
      if (isReporterAgain(source, at, limit) || isMainClause(source, at, limit, isNarrow))
        return at;
    }
    at += 1;
  }
  return end;
}

// Another main clause: behind a thought "; …" and ", and we …"; behind speech ", but analysts doubt",
// where a pronoun would go on with what was said.
function isMainClause(
  source: StatementText,
  at: number,
  limit: number,
  isNarrow: boolean,
): boolean {
  const { text } = tokenAt(source, at);
  const next = tokenAt(source, at + 1).lower;
  if (text === ";" || isDash(source, at)) return isNarrow;
  const joins = isNarrow ? COORDINATORS.has(next) : CONTRASTS.has(next);
  if (text !== "," || !joins) return false;
  const begin = skipAdverbs(source, at + 2, limit);
  if (!isNarrow && tokenAt(source, begin).tag === "pronoun") return false;
  const past = findPhraseEnd(source, begin, limit);
  return past > begin && isFiniteAt(source, skipAdverbs(source, past, limit));
}

function isDash(source: StatementText, at: number): boolean {
  const { text, isSpaced } = tokenAt(source, at);
  return /^[—–-]$/.test(text) && isSpaced;
}

function isReporterAgain(source: StatementText, at: number, limit: number): boolean {
  const token = tokenAt(source, at);
  if (token.text === ",") {
    const next = tokenAt(source, at + 1);
    if (next.lower === "according" || isAbsolute(source, at + 1)) return true;
    if (SUBORDINATORS.has(next.lower) && tokenAt(source, at + 2).shape === "gerund") {
      return isCueAt(source, at + 2);
    }
    if (next.shape === "gerund") return isCueAt(source, at + 1) || next.lemma === "cite";
    if (isCueVerb(source, at + 1, ["say", "tell"])) return true;
    if (isClosingCue(source, at + 1, limit)) return true;
    return COORDINATORS.has(next.lower) && joinsCue(source, at + 2, limit);
  }
  if (token.text === ";") return joinsCue(source, at + 1, limit);
  return COORDINATORS.has(token.lower) && joinsCue(source, at + 1, limit);
}

// "…, aides said.": a cue with its subject at the end of the sentence.
function isClosingCue(source: StatementText, at: number, limit: number): boolean {
  for (let verb = limit - 1; verb > Math.max(at, limit - 6); verb -= 1) {
    if (!isFiniteAt(source, verb)) continue;
    return isCueVerb(source, verb, SPEECH_FRAMES) && findSubject(source, verb, at)?.first === at;
  }
  return false;
}

// ", with a neighbour saying …": a participle clause of another subject.
function isAbsolute(source: StatementText, at: number): boolean {
  if (tokenAt(source, at).lower !== "with") return false;
  const past = findPhraseEnd(source, at + 1, at + 8);
  return past > at + 1 && tokenAt(source, past).shape === "gerund" && isCueAt(source, past);
}

function isCueAt(source: StatementText, at: number): boolean {
  const group = findGroupAt(source, at);
  return group !== undefined && isCueOf(source, group, REPORTING_FRAMES);
}

// "and (he) said": another report of the same reporter, with or without its subject.
function joinsCue(source: StatementText, at: number, limit: number): boolean {
  const begin = skipAdverbs(source, at, limit);
  if (isCueVerb(source, begin, SPEECH_FRAMES)) return true;
  if (tokenAt(source, begin).lower === "that") return false;
  const past = findPhraseEnd(source, begin, limit);
  return past > begin && isCueVerb(source, skipAdverbs(source, past, limit), ["say", "tell"]);
}

function isCueVerb(source: StatementText, at: number, frames: readonly CueFrame[]): boolean {
  if (!isFiniteAt(source, at)) return false;
  const group = findGroupAt(source, at);
  return group !== undefined && group.modal === undefined && isCueOf(source, group, frames);
}
