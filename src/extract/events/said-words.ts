import { CLAUSE_OPENERS, EMPTY_OPENERS, SPEAKER_PRONOUNS } from "../english/event-title-words.ts";
import { findLastStart } from "../parsed-text.ts";
import type { FoundStatement } from "../statements/find-statements.ts";
import type { TaggedToken } from "../tagger.ts";
import type { VerbGroup } from "../verb-groups.ts";
import { type FrameContext, findDateAt } from "./frame-context.ts";
import { toPlainWords } from "./plain-words.ts";

/** Farther than this many tokens no clause is followed. */
const REACH = 60;

/**
 * What a statement says, in at most `limit` characters of its own words; "" where nothing short is
 * left. A quotation keeps its marks, of other words the first clause is taken, without "that", what
 * stands before its subject, and asides before its verb.
 *
 *     "that on Monday Dunn, the envoy, would not attend because …" → "Dunn would not attend"
 */
export function toSaidWords(
  context: FrameContext,
  { content }: FoundStatement,
  limit: number,
): string {
  const { tokens, sentences } = context.parsed;
  const [first] = content;
  if (first === undefined) return "";
  const from = findLastStart(tokens, first.start);
  const sentenceEnd = sentences[findLastStart(sentences, first.start)]?.endToken ?? from;
  const to = Math.min(findLastStart(tokens, first.end - 1) + 1, sentenceEnd);
  const inner = findQuotationEnd(tokens, from, to);
  if (inner !== undefined) return quote(context, from + 1, inner, limit);
  const start = skipOpeners(context, from, to);
  if (findFiniteVerb(context, start, to) === undefined && start === from) return "";
  return toLowerStart(context, start, toClauseWords(context, start, to, limit));
}

/** The words of the clause from token `from`, up to where it ends; `core` is its verb. */
export function toClauseWords(
  context: FrameContext,
  from: number,
  to: number,
  limit: number,
  core = findFiniteVerb(context, from, to)?.headToken ?? from,
): string {
  const aside = findAside(context, from, core);
  const end = findWordsEnd(context, Math.max(core, from) + 1, to);
  if (aside === undefined) return toPlainWords(context, from, end, limit, core);
  const subject = toPlainWords(context, from, aside.from, limit);
  const rest = toPlainWords(context, aside.to, end, limit - subject.length - 1, core);
  return rest === "" ? subject : `${subject} ${rest}`;
}

/** The first finite verb group in tokens `from` to `to`. */
export function findFiniteVerb(
  { parsed }: FrameContext,
  from: number,
  to: number,
): VerbGroup | undefined {
  const { verbGroups, tokens } = parsed;
  const first = findLastStart(verbGroups, (tokens[from]?.start ?? 0) - 1) + 1;
  for (let at = first; at < Math.min(verbGroups.length, first + 8); at += 1) {
    const group = verbGroups[at] as VerbGroup;
    if (group.endToken > to) return undefined;
    if (group.tense !== "none") return group;
  }
  return undefined;
}

// The closing mark of a quotation that is all of the words, or that the sentence leaves open.
function findQuotationEnd(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
): number | undefined {
  if (!/^[“"«]$/.test(tokens[from]?.text ?? "")) return undefined;
  for (let at = from + 1; at < to; at += 1) {
    if (!/^[”"»]$/.test(tokens[at]?.text ?? "")) continue;
    return at >= to - 2 ? at : undefined;
  }
  return to;
}

function quote(context: FrameContext, from: number, to: number, limit: number): string {
  const core = findFiniteVerb(context, from, to)?.headToken;
  const words = toPlainWords(context, from, to, limit - 2, core).replace(/[“”]/g, "’");
  return words === "" ? "" : `“${words}”`;
}

// "that", "and", "on Monday", "after the talks," and "he was" before "ready".
function skipOpeners(context: FrameContext, from: number, to: number): number {
  const { tokens } = context.parsed;
  let at = from;
  while (at < to - 1 && isEmptyOpener(tokens, at)) at += 1;
  at = skipSetting(context, at, to);
  const [pronoun, verb] = [tokens[at], tokens[at + 1]];
  const adjective = tokens[at + 2]?.lower === "not" ? tokens[at + 3] : tokens[at + 2];
  const isPredicate =
    verb?.lemma === "be" && verb.tag === "auxiliary" && adjective?.tag === "adjective";
  return isPredicate && SPEAKER_PRONOUNS.has(pronoun?.lower ?? "") && at + 2 < to ? at + 2 : at;
}

// "that", or "afterwards that".
function isEmptyOpener(tokens: readonly TaggedToken[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return EMPTY_OPENERS.has(token?.lower ?? "") || next?.lower === "that";
}

// A phrase that begins with a preposition or is a date, up to its comma.
function skipSetting(context: FrameContext, from: number, to: number): number {
  const { tokens } = context.parsed;
  const first = tokens[from];
  const isSetting =
    first?.tag === "preposition" ||
    first?.tag === "adverb" ||
    findDateAt(context, from) !== undefined;
  if (!isSetting) return from;
  for (let at = from + 1; at < Math.min(to - 2, from + 14); at += 1) {
    if (tokens[at]?.text === ",") return at + 1;
    if (tokens[at]?.tag === "auxiliary" || tokens[at]?.tag === "modal") return from;
  }
  return from;
}

// "Rubio, *the secretary of state,* would …"; a list of names is none.
function findAside(
  { parsed }: FrameContext,
  from: number,
  core: number,
): { readonly from: number; readonly to: number } | undefined {
  const commas: number[] = [];
  for (let at = from; at < Math.min(core, from + REACH); at += 1) {
    if (parsed.tokens[at]?.text === ",") commas.push(at);
  }
  const [open, close] = [commas[0], commas.at(-1)];
  if (open === undefined || close === undefined || open === close) return undefined;
  const inside = parsed.tokens.slice(open + 1, close);
  const isList = inside.every(({ tag }) => tag === "name" || tag === "punctuation");
  return isList ? undefined : { from: open, to: close + 1 };
}

function findWordsEnd({ parsed }: FrameContext, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + REACH); at += 1) {
    const { text, lower, tag } = parsed.tokens[at] as TaggedToken;
    if (/^[,;:—–()]$/.test(text)) return at;
    if (CLAUSE_OPENERS.has(lower) && tag !== "adverb" && lower !== "as") return at;
  }
  return Math.min(to, from + REACH);
}

// "The talks are off" → "the talks are off"; names and "I" keep their capital.
function toLowerStart({ parsed }: FrameContext, at: number, words: string): string {
  const token = parsed.tokens[at];
  if (
    token === undefined ||
    token.tag === "name" ||
    token.text.length < 2 ||
    !words.startsWith(token.text)
  )
    return words;
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
