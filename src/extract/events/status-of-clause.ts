import { CLAUSE_GOVERNORS } from "../english/event-governors.ts";
import {
  CONDITION_WORDS,
  FREE_CONJUNCTIONS,
  SAYING_VERBS,
  TIME_CONJUNCTIONS,
} from "../english/event-status-words.ts";
import type { TaggedToken } from "../tagger.ts";
import type { VerbGroup } from "../verb-groups.ts";
import { type StatusJudgement, toGoverned } from "./status-judgement.ts";

/** Where a verb group stands: the one before it in its sentence, and what that one is judged. */
export interface VerbPlace {
  readonly tokens: readonly TaggedToken[];
  readonly group: VerbGroup;
  readonly before?: VerbGroup;
  readonly beforeStatus: StatusJudgement;
  readonly firstToken: number;
}

/** Farther left than this many tokens no conjunction opens the clause of a verb. */
const REACH = 20;

/** What the conjunction or the verb before its clause decides: "if …", "denied that …", "when …". */
export function judgeClause(place: VerbPlace): StatusJudgement | undefined {
  const { tokens, group, before, beforeStatus, firstToken } = place;
  if (group.tense === "none") return undefined;
  const start = Math.max(firstToken, before?.endToken ?? 0, group.firstToken - REACH);
  for (let at = group.firstToken - 1; at >= start; at -= 1) {
    const token = tokens[at] as TaggedToken;
    if (CONDITION_WORDS.has(token.lower))
      return { status: "possible", rule: "condition", evidence: token };
    if (FREE_CONJUNCTIONS.has(token.lower)) return undefined;
    if (TIME_CONJUNCTIONS.has(token.lower) && !SAYING_VERBS.has(group.lemma)) {
      const isAhead = beforeStatus.status === "planned" && group.modal === undefined;
      return isAhead && before !== undefined ? beforeStatus : undefined;
    }
  }
  const status =
    before !== undefined && Object.hasOwn(CLAUSE_GOVERNORS, before.lemma)
      ? CLAUSE_GOVERNORS[before.lemma]
      : undefined;
  if (status === undefined || before === undefined) return undefined;
  const hasThat = tokens[before.endToken]?.lower === "that";
  const isClose = group.firstToken - before.endToken <= 8;
  if (!hasThat && !(isClose && isPlainSubject(tokens, before.endToken, group.firstToken)))
    return undefined;
  return toGoverned(beforeStatus, { name: `${before.lemma} that`, status }, before);
}

// Between a verb and the next one only a subject: no comma, no preposition first.
function isPlainSubject(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  if (to <= from || tokens[from]?.tag === "preposition") return false;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.tag === "punctuation" || tokens[at]?.tag === "conjunction") return false;
  }
  return true;
}
