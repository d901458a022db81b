import { isTitleCase } from "./find-phrases.ts";
import type { Quotation } from "./find-quotations.ts";
import { findQuotationAt, type StatementText, tokenAt } from "./statement-text.ts";

/** Whether the token before `at`, passing over a comma, closes a quotation. */
export function endsQuotation(source: StatementText, at: number): boolean {
  const last = tokenAt(source, at - 1).text === "," ? at - 2 : at - 1;
  const quotation = findQuotationAt(source, last);
  if (quotation?.endToken !== last + 1 || !quotation.isClosed) return false;
  if (isProgramme(source, quotation)) return false;
  return isSameParagraph(source, last, at);
}

function isSameParagraph(source: StatementText, first: number, second: number): boolean {
  const paragraphOf = (at: number) => source.sentences[source.sentenceOf[at] ?? -1]?.paragraph;
  return paragraphOf(first) === paragraphOf(second);
}

/** Whether the quotation before `at` waits for its speaker: it ends in a comma, not in a full stop. */
export function awaitsSpeaker(source: StatementText, at: number): boolean {
  if (!endsQuotation(source, at)) return false;
  if (tokenAt(source, at - 1).text === ",") return true;
  return /^[,!?—–-]$/.test(tokenAt(source, at - 2).text);
}

/** Whether a cue at `at` may take the quotation before it; one of an earlier sentence must wait for it. */
export function isBehindQuotation(source: StatementText, at: number): boolean {
  const isSameSentence = source.sentenceOf[at - 1] === source.sentenceOf[at];
  return isSameSentence ? endsQuotation(source, at) : awaitsSpeaker(source, at);
}

// "on “Meet the Press,” Roe defended": a title behind a preposition or a possessive says nothing.
function isProgramme(
  source: StatementText,
  { firstToken: first, endToken: end }: Quotation,
): boolean {
  const before = tokenAt(source, first - 1).tag;
  return (
    (before === "preposition" || before === "possessive") && isTitleCase(source, { first, end })
  );
}
