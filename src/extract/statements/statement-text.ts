import type { ParsedText } from "../parsed-text.ts";
import type { Sentence } from "../sentences.ts";
import type { TaggedToken } from "../tagger.ts";
import type { TextRange } from "../text-range.ts";
import type { VerbGroup } from "../verb-groups.ts";
import { findQuotations, type Quotation } from "./find-quotations.ts";

/** A parsed text with what the search for statements asks of every token. */
export interface StatementText {
  readonly text: string;
  readonly tokens: readonly TaggedToken[];
  readonly sentences: readonly Sentence[];
  readonly groups: readonly VerbGroup[];
  readonly quotations: readonly Quotation[];
  /** By token: index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** By token: index of its verb group; -1 outside. */
  readonly groupOf: Int32Array;
  /** By token: index of the quotation it stands in, marks included; -1 outside. */
  readonly quotationOf: Int32Array;
  /** By token: 1 where one name begins directly behind another: "told ABC News | Smith". */
  readonly isNextName: Uint8Array;
}

/** A stretch of tokens, `end` exclusive. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

/** `parsed` made ready for the search. O(n). */
export function toStatementText(
  parsed: ParsedText,
  names: readonly TextRange[] = [],
): StatementText {
  const { text, tokens, sentences, verbGroups: groups } = parsed;
  const quotations = findQuotations(tokens, sentences);
  const size = tokens.length;
  const index = (ranges: readonly { firstToken: number; endToken: number }[]) => {
    const of = new Int32Array(size).fill(-1);
    for (const [at, range] of ranges.entries()) of.fill(at, range.firstToken, range.endToken);
    return of;
  };
  return {
    text,
    tokens,
    sentences,
    groups,
    quotations,
    sentenceOf: index(sentences),
    groupOf: index(groups),
    quotationOf: index(quotations),
    isNextName: toNextNames(tokens, names),
  };
}

function toNextNames(tokens: readonly TaggedToken[], names: readonly TextRange[]): Uint8Array {
  const starts = new Set(names.map(({ start }) => start));
  const ends = new Set(names.map(({ end }) => end));
  return Uint8Array.from(tokens, ({ start }, at) =>
    starts.has(start) && ends.has(tokens[at - 1]?.end ?? -1) ? 1 : 0,
  );
}

/** The token at `at`; one of no kind and no text outside the text. */
export function tokenAt({ tokens }: StatementText, at: number): TaggedToken {
  return tokens[at] ?? NOTHING;
}

const NOTHING: TaggedToken = {
  start: 0,
  end: 0,
  text: "",
  lower: "",
  kind: "punctuation",
  isSpaced: true,
  tag: "punctuation",
};

/** The verb group that `at` stands in, if any. */
export function findGroupAt(source: StatementText, at: number): VerbGroup | undefined {
  return source.groups[source.groupOf[at] ?? -1];
}

/** The quotation that `at` stands in, if any. */
export function findQuotationAt(source: StatementText, at: number): Quotation | undefined {
  return source.quotations[source.quotationOf[at] ?? -1];
}

/** The tokens among which a cue at `at` has its subject and clause: its sentence, or its quotation in it. */
export function toBounds(source: StatementText, at: number): TokenSpan {
  const sentence = source.sentences[source.sentenceOf[at] ?? 0];
  const quotation = findQuotationAt(source, at);
  const first = sentence?.firstToken ?? at;
  const end = sentence?.endToken ?? at;
  if (quotation === undefined) return { first, end };
  return {
    first: Math.max(first, quotation.firstToken + 1),
    end: Math.min(end, quotation.isClosed ? quotation.endToken - 1 : quotation.endToken),
  };
}

/** The words of `span` as a range of the text, without white space and punctuation around it. */
export function toTextRange(source: StatementText, span: TokenSpan): TextRange | undefined {
  let { first, end } = span;
  while (end > first && isTrailing(tokenAt(source, end - 1))) end -= 1;
  while (first < end && isLeading(tokenAt(source, first))) first += 1;
  if (first >= end) return undefined;
  return { start: tokenAt(source, first).start, end: tokenAt(source, end - 1).end };
}

function isTrailing({ text }: TaggedToken): boolean {
  return /^[,;:—–-]$/.test(text);
}

function isLeading({ text }: TaggedToken): boolean {
  return /^[,;:.!?—–-]$/.test(text);
}

/** Whether a finite verb group, one with a tense, begins at `at`. */
export function isFiniteAt(source: StatementText, at: number): boolean {
  const group = findGroupAt(source, at);
  return group !== undefined && group.firstToken === at && group.tense !== "none";
}

/** Whether an outer quotation opens at `at`. */
export function isQuotationStart(source: StatementText, at: number): boolean {
  return findQuotationAt(source, at)?.firstToken === at;
}
