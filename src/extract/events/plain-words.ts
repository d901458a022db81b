import { CLOSE_PREPOSITIONS, LOOSE_ENDS, PAST_ENDING } from "../english/event-title-words.ts";
import type { TaggedToken } from "../tagger.ts";
import { type FrameContext, findMentionsIn } from "./frame-context.ts";
import { toShortName } from "./short-name.ts";

/** A word of a title, and the token where it ends. */
interface PlainWord {
  readonly text: string;
  readonly token: TaggedToken;
  readonly isSpaced: boolean;
}

/** More tokens than this are not read: no title is that long. */
const MOST_TOKENS = 40;

/**
 * The words of tokens `from` to `to` in plain form, at most `limit` characters: people by surname
 * without their titles, "had offered" as "offered". What is too long is cut, before a preposition
 * where one stands behind token `core`, else after a word, and ends in "…".
 *
 *     "Russian President Vladimir Putin had offered to halt his invasion along the line"
 *     → "Putin offered to halt his invasion…"
 */
export function toPlainWords(
  context: FrameContext,
  from: number,
  to: number,
  limit: number,
  core = from,
): string {
  const end = Math.min(to, from + MOST_TOKENS);
  const words = dropLooseEnd(toWords(context, from, end), end < to);
  const whole = toText(words);
  if (whole.length <= limit && end === to) return closeQuotes(whole);
  const coreStart = context.parsed.tokens[core]?.start ?? 0;
  const kept = cut(words, limit - 1, coreStart);
  return kept.length === 0 ? "" : `${closeQuotes(toText(kept))}…`;
}

function toWords(context: FrameContext, from: number, to: number): readonly PlainWord[] {
  const { tokens } = context.parsed;
  const people = new Map(
    findMentionsIn(context, from, to)
      .filter(({ actor, isReference }) => actor.kind === "person" && !isReference)
      .map((mention) => [mention.firstToken, mention]),
  );
  const words: PlainWord[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as TaggedToken;
    const person = people.get(at);
    if (person === undefined) {
      if (!isPastAuxiliary(tokens, at))
        words.push({ text: token.text, token, isSpaced: token.isSpaced });
      continue;
    }
    while (isTitleWord(words.at(-1), words.at(-2))) words.pop();
    const { text } = person.actor.kind === "person" ? { text: toShortName(person.actor) } : token;
    const last = Math.min(to, person.endToken) - 1;
    words.push({ text, token: tokens[last] as TaggedToken, isSpaced: true });
    at = Math.max(at, last);
  }
  return words;
}

// "Secretary of State" before "Marco Rubio"; a name before a lower-case word ends it.
function isTitleWord(word: PlainWord | undefined, before: PlainWord | undefined): boolean {
  if (word === undefined) return false;
  if (word.token.lower === "of") return before?.token.tag === "name";
  const isCapital = /^\p{Lu}/u.test(word.text) && word.token.tag !== "preposition";
  return (
    isCapital &&
    (word.token.tag === "name" || word.token.tag === "adjective" || word.token.tag === "noun")
  );
}

// "had offered" → "offered", where both forms are one.
function isPastAuxiliary(tokens: readonly TaggedToken[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isAuxiliary = token?.tag === "auxiliary" && token.lemma === "have";
  return isAuxiliary && token.lower === "had" && next?.tag === "verb" && isRegular(next);
}

function isRegular({ lower }: TaggedToken): boolean {
  return PAST_ENDING.test(lower);
}

function toText(words: readonly PlainWord[]): string {
  return words
    .map(({ text, isSpaced }, at) => (at > 0 && isSpaced ? ` ${text}` : text))
    .join("")
    .replace(/[\s,.;:]+$/, "");
}

// The longest beginning within `limit`: up to a preposition behind the core, else up to a word.
function cut(words: readonly PlainWord[], limit: number, coreStart: number): readonly PlainWord[] {
  const fitting = words.filter((_, at) => toText(words.slice(0, at + 1)).length <= limit).length;
  for (let at = fitting; at > 1; at -= 1) {
    const next = words[at]?.token;
    if (next === undefined || next.start <= coreStart) break;
    const isBorder =
      next.tag === "preposition" && !CLOSE_PREPOSITIONS.has(next.lower) && at > fitting / 2;
    if (isBorder && words[at - 1]?.token.start !== coreStart)
      return dropLooseEnd(words.slice(0, at), true);
  }
  return dropLooseEnd(words.slice(0, fitting), true);
}

function dropLooseEnd(words: readonly PlainWord[], isCut: boolean): readonly PlainWord[] {
  let end = words.length;
  while (end > 0 && isLoose(words[end - 1] as PlainWord, isCut)) end -= 1;
  return words.slice(0, end);
}

function isLoose({ token }: PlainWord, isCut: boolean): boolean {
  if (/^[.,;:—–(-]$/.test(token.text)) return true;
  return isCut && (LOOSE_ENDS.has(token.lower) || (/^[“"'’]$/.test(token.text) && token.isSpaced));
}

// Curly marks in pairs; of a quotation that the cut left open only a long part stays.
function closeQuotes(text: string): string {
  let isOpen = false;
  const marked = text.replace(/["“”]/g, () => {
    isOpen = !isOpen;
    return isOpen ? "“" : "”";
  });
  if (!isOpen) return marked;
  const open = marked.lastIndexOf("“");
  return open > LEAST_LEFT ? marked.slice(0, open).trimEnd() : `${marked}”`;
}

/** Fewer characters before a quotation say too little without it. */
const LEAST_LEFT = 10;
