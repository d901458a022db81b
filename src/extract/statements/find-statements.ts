import type { NameSpan } from "../names/find-names.ts";
import type { ParsedText } from "../parsed-text.ts";
import type { TextRange } from "../text-range.ts";
import { findStatementBeside, isInverted } from "./beside-frames.ts";
import { findClauseStatement } from "./clause-frames.ts";
import { findVerbEntry, isManner, type VerbCue } from "./find-cues.ts";
import { joinQuotations } from "./join-quotations.ts";
import { findLabelled } from "./label-frames.ts";
import { mergeStatements } from "./merge-statements.ts";
import {
  findObjectStatement,
  findQuotedObject,
  findQuotedSpeaker,
  findRaisedStatement,
} from "./object-frames.ts";
import { findNounStatement, findPhraseStatement } from "./phrase-frames.ts";
import { awaitsSpeaker } from "./quotation-ends.ts";
import type { StatementDraft } from "./statement-draft.ts";
import {
  type StatementText,
  type TokenSpan,
  toBounds,
  toStatementText,
  toTextRange,
} from "./statement-text.ts";

/** Who said what, by which words. */
export interface FoundStatement {
  /** The words that name the speaker; empty where the text names none. */
  readonly source: readonly TextRange[];
  /** Who passed it on, where that is not the speaker: "Tass" of "Tass quoted Ushakov as saying". */
  readonly via?: readonly TextRange[];
  /** "said", "according to", "in a statement"; empty where a quotation goes on without one. */
  readonly cue: readonly TextRange[];
  /** What is said, in order; several ranges where the cue splits it; never empty. */
  readonly content: readonly TextRange[];
  readonly isQuoted: boolean;
  /** Name of the cue frame. */
  readonly rule: string;
  /** 0..1 */
  readonly confidence: number;
}

type Frame = (source: StatementText, cue: VerbCue) => StatementDraft | undefined;

/** The frames of a verbal cue; the first that fits makes the statement. */
const FRAMES: readonly Frame[] = [
  findQuotedSpeaker,
  (source, cue) => (standsBeside(source, cue) ? findStatementBeside(source, cue) : undefined),
  findClauseStatement,
  findStatementBeside,
  findRaisedStatement,
  findObjectStatement,
  findQuotedObject,
];

/** The statements of the text, by the place of their content. O(n). */
export function findStatements(
  parsed: ParsedText,
  names: readonly NameSpan[],
): readonly FoundStatement[] {
  const source = toStatementText(parsed, names);
  const drafts = [...findByVerbs(source), ...findByWords(source), ...findLabelled(source, names)];
  return mergeStatements(joinQuotations(source, drafts))
    .map((draft) => toStatement(source, draft))
    .filter((statement): statement is FoundStatement => statement !== undefined)
    .sort(compareStatements);
}

function findByVerbs(source: StatementText): readonly StatementDraft[] {
  const drafts: StatementDraft[] = [];
  for (const group of source.groups) {
    const entry = findVerbEntry(source, group);
    if (entry === undefined || isManner(source, group.firstToken)) continue;
    const end = group.endToken + entry.rest.length;
    const words = { first: group.headToken, end };
    const cue = { group, entry, words, bounds: toBounds(source, group.headToken) };
    const draft = findFirst(source, cue);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

function findFirst(source: StatementText, cue: VerbCue): StatementDraft | undefined {
  for (const frame of FRAMES) {
    const draft = frame(source, cue);
    if (draft !== undefined) return draft;
  }
  return undefined;
}

// Whether cue or subject stand directly behind a quotation that waits for them, or behind a comma in
// the order of such a place.
function standsBeside(source: StatementText, cue: VerbCue): boolean {
  const { group, bounds } = cue;
  for (let at = group.firstToken; at >= Math.max(bounds.first, group.firstToken - 40); at -= 1) {
    if (source.quotationOf[at - 1] === source.quotationOf[group.firstToken]) continue;
    return awaitsSpeaker(source, at) || awaitsSpeaker(source, at + 1);
  }
  return isInverted(source, cue);
}

function findByWords(source: StatementText): readonly StatementDraft[] {
  const drafts: StatementDraft[] = [];
  for (let at = 0; at < source.tokens.length; at += 1) {
    const draft = findPhraseStatement(source, at) ?? findNounStatement(source, at);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

function toStatement(source: StatementText, draft: StatementDraft): FoundStatement | undefined {
  const toRanges = (spans: readonly (TokenSpan | undefined)[]) =>
    spans
      .map((span) => (span === undefined ? undefined : toTextRange(source, span)))
      .filter((range): range is TextRange => range !== undefined);
  const content = toRanges(draft.content);
  if (content.length === 0) return undefined;
  return {
    source: toRanges([draft.source]),
    ...(draft.via === undefined ? {} : { via: toRanges([draft.via]) }),
    cue: toRanges([draft.cue]),
    content,
    isQuoted: draft.content.some(({ first, end }) => holdsQuotation(source, first, end)),
    rule: draft.rule,
    confidence: draft.confidence,
  };
}

function holdsQuotation(source: StatementText, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if ((source.quotationOf[at] ?? -1) >= 0) return true;
  return false;
}

function compareStatements(a: FoundStatement, b: FoundStatement): number {
  return (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0);
}
