import type { Quotation } from "./find-quotations.ts";
import type { StatementDraft } from "./statement-draft.ts";
import { findGroupAt, type StatementText, type TokenSpan, tokenAt } from "./statement-text.ts";

/** A quotation with fewer tokens, its marks included, is no statement of its own. */
const MIN_TOKENS = 6;

/**
 * `drafts` in order, with the quotations that none of them covers given to the speaker they follow:
 * in the same paragraph as a further piece of that statement ("A," he said. "B."), in a later
 * paragraph of quotations alone as a statement of its own.
 */
export function joinQuotations(
  source: StatementText,
  drafts: readonly StatementDraft[],
): readonly StatementDraft[] {
  const joined = [...drafts].sort(compareDrafts);
  const ends = joined.map(toEnd);
  for (const quotation of source.quotations) {
    if (!isSpeech(source, quotation) || isCovered(joined, quotation)) continue;
    const at = findPrevious(joined, ends, quotation);
    const draft = at === undefined ? undefined : joined[at];
    if (at === undefined || draft === undefined) continue;
    const link = toLink(source, draft, ends[at] ?? 0, quotation);
    if (link === "none") continue;
    const piece = { first: quotation.firstToken, end: quotation.endToken };
    if (link === "piece") joined[at] = { ...draft, content: [...draft.content, piece] };
    else joined.push(toContinuation(draft, piece));
    if (link === "piece") ends[at] = quotation.endToken;
    else ends.push(quotation.endToken);
  }
  return joined;
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

// Whole sentences in quotation marks, as against scare quotes and titles of works.
function isSpeech(source: StatementText, { firstToken, endToken }: Quotation): boolean {
  if (endToken - firstToken < MIN_TOKENS) return false;
  for (let at = firstToken; at < endToken; at += 1) {
    const group = findGroupAt(source, at);
    if (group !== undefined && group.tense !== "none") return true;
  }
  return false;
}

function isCovered(drafts: readonly StatementDraft[], quotation: Quotation): boolean {
  const { firstToken, endToken } = quotation;
  return drafts.some(({ cue, content }) => {
    if (cue !== undefined && cue.first > firstToken && cue.end < endToken) return false;
    return content.some(({ first, end }) => first < endToken && end > firstToken + 1);
  });
}

// The statement that ends last before the quotation.
function findPrevious(
  drafts: readonly StatementDraft[],
  ends: readonly number[],
  { firstToken }: Quotation,
): number | undefined {
  let best: number | undefined;
  for (const [at, end] of ends.entries()) {
    if (end > firstToken || drafts[at]?.confidence === 0) continue;
    if (best === undefined || end > (ends[best] ?? 0)) best = at;
  }
  return best;
}

function toLink(
  source: StatementText,
  draft: StatementDraft,
  end: number,
  { firstToken }: Quotation,
): "piece" | "continuation" | "none" {
  const sentence = source.sentences[source.sentenceOf[firstToken] ?? 0];
  if (sentence === undefined || sentence.firstToken !== firstToken) return "none";
  const last = source.sentences[source.sentenceOf[end - 1] ?? 0];
  if (last === undefined || last.endToken !== firstToken) return "none";
  if (!draft.rule.startsWith("cue-beside") && !draft.rule.includes("quotation")) {
    return last.paragraph === sentence.paragraph ? "continuation" : "none";
  }
  if (last.paragraph === sentence.paragraph) return "piece";
  return endsOpen(source, end) ? "piece" : "none";
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
