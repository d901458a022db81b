import {
  CONTRASTS,
  COORDINATORS,
  QUESTION_WORDS,
  RELATIVE_WORDS,
  SETTING_PREPOSITIONS,
  SUBORDINATORS,
  WRITINGS,
} from "../english/cue-words.ts";
import type { CueFrame } from "./cue-lexicon.ts";
import { isCueOf, REPORTING_FRAMES, SPEECH_FRAMES, type VerbCue } from "./find-cues.ts";
import { findClauseVerb, findPhraseEnd, isTimeWord, skipAdverbs } from "./find-phrases.ts";
import { findSubject } from "./find-subject.ts";
import {
  findGroupAt,
  findQuotationAt,
  isFiniteAt,
  type StatementText,
  type TokenSpan,
  tokenAt,
} from "./statement-text.ts";

/** How the statement behind a cue begins. */
export type LeadKind = "quotation" | "that" | "question" | "colon" | "bare";

export interface Lead {
  readonly kind: LeadKind;
  readonly at: number;
}

/** How many pieces of setting ("on Monday", "in a statement") may stand between cue and statement. */
const MAX_SETTINGS = 6;

/** How far the verb of a clause without "that" may stand from its beginning, in tokens. */
const BARE_REACH = 40;
const BARE_REACH_OF_NOTE = 14;

/** How far the end of a statement is searched, in tokens; it then ends with its sentence. */
const CLAUSE_REACH = 250;

/** Where the statement behind the cue begins, past the person told and the setting; if one does. */
export function findLead(source: StatementText, cue: VerbCue): Lead | undefined {
  const { end: limit } = cue.bounds;
  let at = cue.words.end;
  let mayTell = cue.entry.frames.has("tell");
  let from = at;
  for (let step = 0; step < MAX_SETTINGS; step += 1) {
    const next = skipSetting(source, at, limit);
    const isSetting = next > at && tokenAt(source, at).tag !== "preposition";
    const lead =
      findLeadAt(source, cue, at) ??
      (mayTell || isSetting ? undefined : findBareLead(source, cue, at));
    if (lead !== undefined) return lead;
    if (next === at && mayTell) {
      mayTell = false;
      const past = findPhraseEnd(source, at, limit);
      if (past > at && past < limit && leadsOn(source, cue, past)) {
        at = past;
        from = past;
      }
      continue;
    }
    if (next === at) break;
    at = next;
  }
  return findBareLead(source, cue, from) ?? findLeadBehindColon(source, limit);
}

// "wrote in a letter to all staff:" before a quotation of its own paragraph.
function findLeadBehindColon(source: StatementText, limit: number): Lead | undefined {
  const isOpen = tokenAt(source, limit - 1).text === ":" && isQuotationStart(source, limit);
  return isOpen ? { kind: "quotation", at: limit } : undefined;
}

// Whether something other than the verb of the phrase itself follows the person told.
function leadsOn(source: StatementText, cue: VerbCue, at: number): boolean {
  return !isFiniteAt(source, at) && tokenAt(source, at).lower !== "to" && at < cue.bounds.end;
}

function findLeadAt(source: StatementText, cue: VerbCue, at: number): Lead | undefined {
  const { text, lower } = tokenAt(source, at);
  const { end: limit } = cue.bounds;
  if (isQuotationStart(source, at)) return { kind: "quotation", at };
  if (/^[,:]$/.test(text) && isQuotationStart(source, at + 1))
    return { kind: "quotation", at: at + 1 };
  if (at >= limit || isQuotable(cue)) return undefined;
  if (text === ":" && at + 2 < limit) return { kind: "colon", at: at + 1 };
  if (lower === "that" && hasVerb(source, at + 1, limit)) return { kind: "that", at };
  if (isQuestion(cue, lower) && hasVerb(source, at + 1, limit)) return { kind: "question", at };
  return undefined;
}

// Cues that only introduce quotations.
function isQuotable({ entry }: VerbCue): boolean {
  return !["say", "tell", "note", "think"].some((frame) => entry.frames.has(frame as "say"));
}

function isQuestion({ entry }: VerbCue, lower: string): boolean {
  if (!QUESTION_WORDS.has(lower)) return false;
  if (entry.frames.has("say")) return /^(?:how|why|what|whether)$/.test(lower);
  return lower !== "when" || !entry.frames.has("tell");
}

// A clause without "that": its verb must be near, and nearer for cues that also take plain objects.
function findBareLead(source: StatementText, cue: VerbCue, at: number): Lead | undefined {
  const { entry, group, bounds } = cue;
  if (isQuotable(cue) || (group.isPassive && !entry.frames.has("tell"))) return undefined;
  const isSaying = entry.frames.has("say") || entry.frames.has("tell");
  if (!isSaying && group.tense === "none") return undefined;
  if (group.isInfinitive && entry.head !== "say") return undefined;
  const begin = isSaying && group.tense !== "none" ? skipOpening(source, at, bounds.end) : at;
  const verb = findClauseVerb(
    source,
    begin,
    bounds.end,
    isSaying ? BARE_REACH : BARE_REACH_OF_NOTE,
  );
  if (verb === undefined || (!isSaying && hasComma(source, at, verb))) return undefined;
  return { kind: "bare", at };
}

// "said by 2050, crops would fail": past what stands before the main clause.
function skipOpening(source: StatementText, at: number, limit: number): number {
  const { lower, tag } = tokenAt(source, at);
  if (tag === "preposition") return skipFronted(source, at, limit);
  if (!SUBORDINATORS.has(lower)) return at;
  for (let next = at + 1; next < Math.min(limit, at + BARE_REACH); next += 1) {
    if (tokenAt(source, next).text === ",") return next + 1;
    if (isFiniteAt(source, next)) return next - 1;
  }
  return at;
}

function skipFronted(source: StatementText, at: number, limit: number): number {
  for (let next = at + 1; next < Math.min(limit, at + 10); next += 1) {
    if (tokenAt(source, next).text === ",") {
      return RELATIVE_WORDS.has(tokenAt(source, next + 1).lower) ? at : next + 1;
    }
    if (isFiniteAt(source, next)) return at;
  }
  return at;
}

function hasComma(source: StatementText, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (/^[,("“]$/.test(tokenAt(source, at).text)) return true;
  return false;
}

/** Whether an outer quotation opens at `at`. */
export function isQuotationStart(source: StatementText, at: number): boolean {
  return findQuotationAt(source, at)?.firstToken === at;
}

function hasVerb(source: StatementText, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + BARE_REACH); at += 1) {
    if (findGroupAt(source, at) !== undefined) return true;
  }
  return false;
}

/** Past one piece of setting at `at` ("on Monday", "to reporters", ", in a letter,"); `at` if none. */
export function skipSetting(source: StatementText, at: number, limit: number): number {
  const token = tokenAt(source, at);
  if (at >= limit) return at;
  if (token.text === ",") return skipAside(source, at, limit);
  if (token.tag === "adverb" || (isTimeWord(token) && token.kind !== "number")) return at + 1;
  const isTo = token.tag === "to" && findGroupAt(source, at) === undefined;
  if (!isTo && !(token.tag === "preposition" && SETTING_PREPOSITIONS.has(token.lower))) return at;
  return findSettingEnd(source, at + 1, limit);
}

// Past the phrase of a setting; writings and times end it: "in a statement | Iran would".
function findSettingEnd(source: StatementText, at: number, limit: number): number {
  const past = findPhraseEnd(source, at, limit);
  for (let next = at; next + 1 < past; next += 1) {
    const token = tokenAt(source, next);
    const following = tokenAt(source, next + 1);
    if (WRITINGS.has(token.lower) && following.tag !== "preposition") return next + 1;
    if (isTimeWord(token) && !isTimeWord(following)) return next + 1;
  }
  return Math.max(past, at);
}

// ", in an interview on Monday," between the cue and its clause.
function skipAside(source: StatementText, comma: number, limit: number): number {
  const first = tokenAt(source, comma + 1);
  if (first.tag !== "preposition" && first.tag !== "adverb" && first.shape !== "gerund")
    return comma;
  for (let at = comma + 2; at < Math.min(limit, comma + 16); at += 1) {
    if (tokenAt(source, at).text === ",") {
      return isQuotationStart(source, at + 1) || tokenAt(source, at + 1).lower === "that"
        ? at + 1
        : comma;
    }
    if (isFiniteAt(source, at)) return comma;
  }
  return comma;
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
  return { first: lead.at, end: findClauseEnd(source, lead.at, cue.bounds.end, isNarrow) };
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
  let at = from;
  let end = limit;
  const stop = Math.min(limit, from + CLAUSE_REACH);
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
  if (text === ";") return isNarrow;
  const joins = isNarrow ? COORDINATORS.has(next) : CONTRASTS.has(next);
  if (text !== "," || !joins) return false;
  const begin = skipAdverbs(source, at + 2, limit);
  if (!isNarrow && tokenAt(source, begin).tag === "pronoun") return false;
  const past = findPhraseEnd(source, begin, limit);
  return past > begin && isFiniteAt(source, skipAdverbs(source, past, limit));
}

function isReporterAgain(source: StatementText, at: number, limit: number): boolean {
  const token = tokenAt(source, at);
  if (token.text === ",") {
    const next = tokenAt(source, at + 1);
    if (next.lower === "according" || isAbsolute(source, at + 1)) return true;
    if (next.shape === "gerund") return isCueAt(source, at + 1) || next.lemma === "cite";
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
    return isCueVerb(source, verb, ["say", "tell"]) && findSubject(source, verb, at)?.first === at;
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
