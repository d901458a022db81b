import type { NameSpan } from "../names/find-names.ts";
import { findLastStart } from "../parsed-text.ts";
import type { TaggedToken } from "../tagger.ts";
import { hasFiniteVerb } from "./find-phrases.ts";
import type { StatementDraft } from "./statement-draft.ts";
import { isQuotationStart, type StatementText, type TokenSpan, tokenAt } from "./statement-text.ts";

/** The fewest tokens behind the colon that make a statement. */
const MIN_SAID = 3;

/** How many tokens of a title may stand before the name: "Mr.", "Sen.". */
const MAX_TITLE = 2;

/**
 * What stands behind a name and a colon at the beginning of a paragraph: "Rubio: We have no deal", and
 * the lines of a transcript.
 */
export function findLabelled(
  source: StatementText,
  names: readonly NameSpan[],
): readonly StatementDraft[] {
  const drafts: StatementDraft[] = [];
  for (const name of names) {
    if (name.type !== "person" && name.type !== "organisation") continue;
    const first = findLastStart(source.tokens, name.start);
    const colon = findLastStart(source.tokens, name.end - 1) + 1;
    const said = toSaid(source, first, colon);
    if (said === undefined) continue;
    drafts.push({
      source: { first, end: colon },
      cue: undefined,
      content: [said],
      rule: "label",
      confidence: 0.6,
    });
  }
  return drafts;
}

function toSaid(source: StatementText, first: number, colon: number): TokenSpan | undefined {
  if (tokenAt(source, colon).text !== ":") return undefined;
  const index = source.sentenceOf[first] ?? 0;
  const sentence = source.sentences[index];
  if (sentence === undefined || first - sentence.firstToken > MAX_TITLE) return undefined;
  const { paragraph } = sentence;
  if (source.sentences[index - 1]?.paragraph === paragraph) return undefined;
  let last = index;
  while (source.sentences[last + 1]?.paragraph === paragraph) last += 1;
  const end = source.sentences[last]?.endToken ?? colon;
  const said = { first: colon + 1, end };
  return end - colon > MIN_SAID && isSpeech(source, said, tokenAt(source, first))
    ? said
    : undefined;
}

// As against a heading ("Lena Moe: an interview"): a sentence, a quotation, or a transcript's capitals.
function isSpeech(source: StatementText, said: TokenSpan, label: TaggedToken): boolean {
  const isTranscript = label.text.length > 2 && label.text === label.text.toUpperCase();
  return isTranscript || isQuotationStart(source, said.first) || hasFiniteVerb(source, said);
}
