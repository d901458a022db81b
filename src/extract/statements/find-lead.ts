import { QUESTION_WORDS, RELATIVE_WORDS, SUBORDINATORS } from "../english/cue-words.ts";
import { CLAUSE_FRAMES, hasFrame, isCueOf, type VerbCue } from "./find-cues.ts";
import { findClauseVerb, findPhraseEnd, findTitleEnd } from "./find-phrases.ts";
import { skipSetting } from "./skip-setting.ts";
import {
  findGroupAt,
  isFiniteAt,
  isQuotationStart,
  type StatementText,
  tokenAt,
} from "./statement-text.ts";

/** How the statement behind a cue begins. */
export type LeadKind = "quotation" | "that" | "question" | "colon" | "bare";

export interface Lead {
  readonly kind: LeadKind;
  readonly at: number;
}

/** The fewest tokens of a clause with "that": "that prices fell". */
const MIN_THAT_CLAUSE = 3;

/** How many pieces of setting ("on Monday", "in a statement") may stand between cue and statement. */
const MAX_SETTINGS = 6;

/** How far the verb of a clause without "that" may stand from its beginning, in tokens. */
const BARE_REACH = 40;
const BARE_REACH_OF_NOTE = 14;

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
      const past = findTitleEnd(source, at) ?? findPhraseEnd(source, at, limit);
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
  if (isQuotationStart(source, at)) {
    return isToldTitle(source, cue, at) ? undefined : { kind: "quotation", at };
  }
  if (/^[,:]$/.test(text) && isQuotationStart(source, at + 1))
    return { kind: "quotation", at: at + 1 };
  if (at >= limit || isQuotable(cue)) return undefined;
  if (text === ":" && at + 2 < limit) return { kind: "colon", at: at + 1 };
  if (lower === "that" && at + MIN_THAT_CLAUSE <= limit) return { kind: "that", at };
  if (isQuestion(cue, lower) && hasVerb(source, at + 1, limit)) return { kind: "question", at };
  return undefined;
}

// "told "Morning Hour" on Monday that": who was told, not what.
function isToldTitle(source: StatementText, { entry, words }: VerbCue, at: number): boolean {
  const end = at === words.end && entry.frames.has("tell") ? findTitleEnd(source, at) : undefined;
  if (end === undefined) return false;
  return tokenAt(source, end).lower === "that" || skipSetting(source, end, end + 8) > end;
}

// Cues that only introduce quotations.
function isQuotable({ entry }: VerbCue): boolean {
  return !hasFrame(entry, CLAUSE_FRAMES);
}

function isQuestion({ entry, group }: VerbCue, lower: string): boolean {
  if (!QUESTION_WORDS.has(lower)) return false;
  // "to determine whether" is a purpose, not a report.
  if (group.isInfinitive && !entry.frames.has("say") && !entry.frames.has("tell")) return false;
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
  if (group.tense === "none" && !group.isInfinitive && !hasNounBefore(source, group.firstToken))
    return undefined;
  const begin = isSaying && group.tense !== "none" ? skipOpening(source, at, bounds.end) : at;
  const verb = findClauseVerb(
    source,
    begin,
    bounds.end,
    isSaying ? BARE_REACH : BARE_REACH_OF_NOTE,
  );
  if (verb === undefined || (!isSaying && hasComma(source, at, verb))) return undefined;
  if (!isSaying && isReportOf(source, cue, verb)) return undefined;
  return { kind: "bare", at };
}

// "a man who saw the letter said": the verb belongs to the sentence of "a man".
function isReportOf(source: StatementText, { group }: VerbCue, verb: number): boolean {
  const report = findGroupAt(source, verb);
  if (report === undefined || !isCueOf(source, report, ["say", "tell"])) return false;
  return RELATIVE_WORDS.has(tokenAt(source, group.firstToken - 1).lower);
}

// "by adding salt" is no report; "…, adding it was late" and "a nurse adding it was late" are.
function hasNounBefore(source: StatementText, at: number): boolean {
  const { tag, text } = tokenAt(source, at - 1);
  return text === "," || tag === "noun" || tag === "name" || tag === "pronoun" || tag === "verb";
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

function hasVerb(source: StatementText, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + BARE_REACH); at += 1) {
    if (findGroupAt(source, at) !== undefined) return true;
  }
  return false;
}
