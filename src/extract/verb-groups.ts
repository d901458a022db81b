import { NEGATIONS } from "./english/closed-class.ts";
import type { Sentence } from "./sentences.ts";
import type { TaggedToken } from "./tagger.ts";
import type { TextRange } from "./text-range.ts";

/** A verb with its auxiliaries: "will not have been told". */
export interface VerbGroup extends TextRange {
  /** Tokens `firstToken` to `endToken` (exclusive); adverbs in between are inside. */
  readonly firstToken: number;
  readonly endToken: number;
  /** The token of the main verb, or of the last auxiliary where it stands alone ("is"). */
  readonly headToken: number;
  readonly lemma: string;
  /** Of the finite verb; `none` for "to meet", "meeting" and participles without auxiliary. */
  readonly tense: "past" | "present" | "future" | "none";
  readonly modal?: string;
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** "to meet": the infinitive; also of "is to meet", whose tense is future. */
  readonly isInfinitive: boolean;
}

/** The verb groups of all sentences, in order; they never overlap. O(n). */
export function toVerbGroups(
  tokens: readonly TaggedToken[],
  sentences: readonly Sentence[],
): readonly VerbGroup[] {
  return sentences.flatMap((sentence) => toGroupsOf(tokens, sentence));
}

function toGroupsOf(tokens: readonly TaggedToken[], sentence: Sentence): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    const end = findGroupEnd(tokens, at, sentence.endToken);
    if (end === undefined) {
      at += 1;
      continue;
    }
    groups.push(toGroup(tokens, at, end));
    at = end;
  }
  return groups;
}

// Where the group that begins at `at` ends; `undefined` if none begins there.
function findGroupEnd(
  tokens: readonly TaggedToken[],
  at: number,
  limit: number,
): number | undefined {
  const first = tokens[at] as TaggedToken;
  const beginsWithTo =
    first.tag === "to" &&
    findNextVerbal(tokens, at + 1, limit, ["verb", "auxiliary"]) !== undefined;
  if (!beginsWithTo && first.tag !== "verb" && first.tag !== "auxiliary" && first.tag !== "modal") {
    return undefined;
  }
  let end = at + 1;
  let last = first;
  while (end < limit && last.tag !== "verb") {
    const wanted: readonly TaggedToken["tag"][] =
      last.tag === "auxiliary" && last.lemma === "be"
        ? ["verb", "auxiliary", "to"]
        : ["verb", "auxiliary"];
    const next = findNextVerbal(tokens, end, limit, wanted);
    if (next === undefined) break;
    const token = tokens[next] as TaggedToken;
    if (
      token.tag === "to" &&
      findNextVerbal(tokens, next + 1, limit, ["verb", "auxiliary"]) === undefined
    )
      break;
    if (
      last.tag !== "to" &&
      last.tag !== "modal" &&
      token.tag === "verb" &&
      !canFollow(last, token)
    )
      break;
    last = token;
    end = next + 1;
  }
  return end;
}

function canFollow(auxiliary: TaggedToken, verb: TaggedToken): boolean {
  if (auxiliary.lemma === "do") return verb.shape === "base";
  return verb.shape !== "base" && verb.shape !== "present";
}

function findNextVerbal(
  tokens: readonly TaggedToken[],
  from: number,
  limit: number,
  wanted: readonly TaggedToken["tag"][],
): number | undefined {
  for (let at = from; at < Math.min(limit, from + 4); at += 1) {
    const token = tokens[at] as TaggedToken;
    if (wanted.includes(token.tag)) return at;
    // "have *since* spoken": between the parts of a verb it is an adverb.
    if (token.tag !== "adverb" && token.lower !== "since") return undefined;
  }
  return undefined;
}

function toGroup(tokens: readonly TaggedToken[], firstToken: number, endToken: number): VerbGroup {
  const parts = tokens.slice(firstToken, endToken);
  const first = parts[0] as TaggedToken;
  const head = parts.at(-1) as TaggedToken;
  const auxiliaries = parts.slice(0, -1).filter(({ tag }) => tag === "auxiliary");
  const modal = parts.find(({ tag }) => tag === "modal");
  const isInfinitive = parts.some(({ tag }) => tag === "to");
  const lastBe = auxiliaries.at(-1)?.lemma === "be";
  const isParticiple = head.shape === "participle" || head.shape === "pastOrParticiple";
  const before = tokens[firstToken - 1];
  return {
    start: first.start,
    end: head.end,
    firstToken,
    endToken,
    headToken: endToken - 1,
    lemma: head.lemma ?? head.lower,
    tense: toTense(parts, modal, isInfinitive),
    ...(modal?.lemma === undefined ? {} : { modal: modal.lemma }),
    isPerfect: auxiliaries.some(({ lemma }) => lemma === "have"),
    isProgressive: lastBe && head.shape === "gerund",
    isPassive: lastBe && isParticiple,
    isNegated:
      parts.some(
        ({ lower }) => NEGATIONS.has(lower) || lower.endsWith("n't") || lower === "cannot",
      ) ||
      isNegatedBehind(tokens[endToken], head) ||
      (before !== undefined && /^(?:not|never|nobody|neither)$/.test(before.lower)),
    isInfinitive,
  };
}

// "is not efficient", "was never a threat": the negation behind a lone auxiliary.
function isNegatedBehind(next: TaggedToken | undefined, head: TaggedToken): boolean {
  return head.tag === "auxiliary" && next !== undefined && /^(?:not|never)$/.test(next.lower);
}

function toTense(
  parts: readonly TaggedToken[],
  modal: TaggedToken | undefined,
  isInfinitive: boolean,
): VerbGroup["tense"] {
  const [first] = parts;
  if (modal !== undefined) {
    return modal.lemma === "will" || modal.lemma === "shall" ? "future" : "present";
  }
  if (first?.tag === "to") return "none";
  if (isInfinitive) return "future";
  if (first?.tag === "auxiliary" || first?.tag === "verb") {
    if (first.shape === "past" || (first.shape === "pastOrParticiple" && parts.length === 1))
      return "past";
    if (first.shape === "present" || (first.shape === "base" && first.tag !== "verb"))
      return "present";
    return first.shape === "base" ? "present" : "none";
  }
  return "none";
}
