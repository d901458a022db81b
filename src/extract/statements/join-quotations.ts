import type { Quotation } from "./find-quotations.ts";
import type { StatementDraft } from "./statement-draft.ts";
import { findGroupAt, type StatementText, type TokenSpan, tokenAt } from "./statement-text.ts";

/** A quotation with fewer tokens, its marks included, is no statement of its own. */
const MIN_TOKENS = 6;

/**
 * `drafts` in order, with the quotations that none of them covers given to the speaker they follow:
 * in the same paragraph as a further piece of that statement ("A," he said. "B."), behind a clause as
 * a statement of its own.
 */
export function joinQuotations(
  source: StatementText,
  drafts: readonly StatementDraft[],
): readonly StatementDraft[] {
  const joined = [...drafts].sort(compareDrafts);
  const covered = toCovered(source, joined);
  const lastOf = toLastOfSentences(source, joined);
  for (const quotation of source.quotations) {
    if (covered[quotation.firstToken + 1] === 1 || !isSpeech(source, quotation)) continue;
    const at = lastOf.get((source.sentenceOf[quotation.firstToken] ?? 0) - 1);
    const draft = at === undefined ? undefined : joined[at];
    if (at === undefined || draft === undefined) continue;
    const link = toLink(source, draft, quotation);
    if (link === "none") continue;
    const piece = { first: quotation.firstToken, end: quotation.endToken };
    const isPiece = link === "piece";
    const index = isPiece ? at : joined.length;
    joined[index] = isPiece
      ? { ...draft, content: [...draft.content, piece] }
      : toContinuation(draft, piece);
    lastOf.set(source.sentenceOf[quotation.endToken - 1] ?? 0, index);
  }
  return joined.sort(compareDrafts);
}

function compareDrafts(a: StatementDraft, b: StatementDraft): number {
  return toFirst(a) - toFirst(b) || toEnd(b) - toEnd(a);
}

function toFirst({ content }: StatementDraft): number {
  return content[0]?.first ?? 0;
}

// Where the statement with its cue ends.
function toEnd({ source, cue, content }: StatementDraft): number {
  return Math.max(source?.end ?? 0, cue?.end ?? 0, ...content.map(({ end }) => end));
}

// By token: 1 where it is said by a cue that does not itself stand in the same quotation.
function toCovered(source: StatementText, drafts: readonly StatementDraft[]): Uint8Array {
  const covered = new Uint8Array(source.tokens.length);
  for (const { cue, content } of drafts) {
    const own = cue === undefined ? -1 : (source.quotationOf[cue.first] ?? -1);
    if (own === -1) for (const { first, end } of content) covered.fill(1, first, end);
  }
  return covered;
}

// By sentence: the statement that ends last in it.
function toLastOfSentences(
  source: StatementText,
  drafts: readonly StatementDraft[],
): Map<number, number> {
  const last = new Map<number, number>();
  for (const [at, draft] of drafts.entries()) {
    const sentence = source.sentenceOf[toEnd(draft) - 1] ?? 0;
    const known = drafts[last.get(sentence) ?? -1];
    if (known === undefined || toEnd(known) < toEnd(draft)) last.set(sentence, at);
  }
  return last;
}

// Whole sentences in quotation marks, as against scare quotes and titles of works.
function isSpeech(source: StatementText, { firstToken, endToken }: Quotation): boolean {
  if (endToken - firstToken < MIN_TOKENS) return false;
  if (/^[.!?]$/.test(tokenAt(source, endToken - 2).text)) return true;
  for (let at = firstToken; at < endToken; at += 1) {
    const group = findGroupAt(source, at);
    if (group !== undefined && group.tense !== "none") return true;
  }
  return false;
}

function toLink(
  source: StatementText,
  draft: StatementDraft,
  { firstToken }: Quotation,
): "piece" | "continuation" | "none" {
  const sentence = source.sentences[source.sentenceOf[firstToken] ?? 0];
  const last = source.sentences[source.sentenceOf[toEnd(draft) - 1] ?? 0];
  if (sentence?.firstToken !== firstToken || last?.endToken !== firstToken) return "none";
  const isSame = last.paragraph === sentence.paragraph;
  if (!isQuoted(source, draft)) {
    return isSame ? "continuation" : "none";
  }
  return isSame || endsOpen(source, toEnd(draft)) ? "piece" : "none";
}

function isQuoted(source: StatementText, { content }: StatementDraft): boolean {
  const last = content.at(-1);
  return last !== undefined && source.quotationOf[last.first] !== -1;
}

// Whether the text before `end` is a quotation that its paragraph leaves open.
function endsOpen(source: StatementText, end: number): boolean {
  const quotation = source.quotations[source.quotationOf[end - 1] ?? -1];
  return quotation?.isContinued === true && tokenAt(source, end).kind === "punctuation";
}

function toContinuation(draft: StatementDraft, piece: TokenSpan): StatementDraft {
  return {
    source: draft.source,
    cue: undefined,
    content: [piece],
    rule: "continued-quotation",
    confidence: Math.min(0.6, draft.confidence),
  };
}
