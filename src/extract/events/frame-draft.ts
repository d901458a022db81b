import type { Count, EventKind, ParticipantRole } from "../../model/article.ts";
import type { DateExpression } from "../dates/find-dates.ts";
import { findLastStart } from "../parsed-text.ts";
import type { FoundStatement } from "../statements/find-statements.ts";
import type { TaggedToken } from "../tagger.ts";
import type { TextRange } from "../text-range.ts";
import type { FrameParticipant } from "./event-frame.ts";
import type { FrameContext, PlacedMention } from "./frame-context.ts";
import type { StatusJudgement } from "./status-judgement.ts";

/** An event in the making: what one trigger says, before several mentions of one event are merged. */
export interface FrameDraft {
  readonly kind: EventKind;
  readonly judgement: StatusJudgement;
  readonly trigger: TextRange;
  /** Index of the verb group that tells it, or governs its noun; -1 for none. */
  readonly group: number;
  readonly passages: readonly TextRange[];
  readonly participants: readonly FrameParticipant[];
  readonly place?: TextRange;
  readonly date?: DateExpression;
  readonly count?: Count;
  readonly statement?: FoundStatement;
  /** "the talks": told before. */
  readonly isKnown: boolean;
  /** Whether its verb tells it, or takes it as subject or object: not "from a summit in Tirana". */
  readonly isMain: boolean;
  /** A meeting that is the purpose of a journey, and stands for it. */
  readonly isJourney: boolean;
  /** "another meeting": not the one told before. */
  readonly isOther: boolean;
  /** "since the talks": told only to date something else. */
  readonly isApart?: boolean;
  /** What a title calls it. */
  readonly word: string;
  readonly rule: string;
}

/** An event shows this many passages and participants, the first ones; the format takes a thousand. */
export const MOST_PASSAGES = 20;
export const MOST_PARTICIPANTS = 100;

/** The passages of an event and what is found later, as far as an event shows them. */
export function addPassages(
  passages: readonly TextRange[],
  more: readonly TextRange[],
): readonly TextRange[] {
  return passages.length >= MOST_PASSAGES
    ? passages
    : [...passages, ...more].slice(0, MOST_PASSAGES);
}

/** One participant per actor, the first evidence wins. */
export function toParticipants(
  entries: readonly (readonly [PlacedMention, ParticipantRole])[],
): readonly FrameParticipant[] {
  const byActor = new Map<string, FrameParticipant>();
  for (const [{ actor, start, end }, role] of entries) {
    if (!byActor.has(actor.id))
      byActor.set(actor.id, { actor: actor.id, role, evidence: { start, end } });
  }
  return [...byActor.values()].slice(0, MOST_PARTICIPANTS);
}

const CLAUSE_STOPS = /^[,;:“”"—–()]$/;

/**
 * The words that report a deed: from the first to the last of its parts, widened to the ends of
 * the clause around them. Never leaves the sentence.
 */
export function toPassage(
  context: FrameContext,
  trigger: TextRange,
  parts: readonly (TextRange | undefined)[],
): TextRange {
  const { parsed } = context;
  const sentence = parsed.sentences[findLastStart(parsed.sentences, trigger.start)];
  if (sentence === undefined) return trigger;
  const inside = [trigger, ...parts].filter(
    (part): part is TextRange =>
      part !== undefined && part.start >= sentence.start && part.end <= sentence.end,
  );
  const start = Math.min(...inside.map((part) => part.start));
  const end = Math.max(...inside.map((part) => part.end));
  const first = widenLeft(context, findLastStart(parsed.tokens, start), sentence.firstToken);
  const last = widenRight(context, findLastStart(parsed.tokens, end - 1), sentence.endToken);
  return {
    start: Math.min(start, parsed.tokens[first]?.start ?? start),
    end: Math.max(end, parsed.tokens[last]?.end ?? end),
  };
}

/** A clause is not followed farther than this, in tokens. */
const WIDEST = 30;

function widenLeft({ parsed }: FrameContext, from: number, limit: number): number {
  let at = from;
  while (at > Math.max(limit, from - WIDEST)) {
    const left = parsed.tokens[at - 1] as TaggedToken;
    const isOpening = CLAUSE_STOPS.test(left.text) || left.tag === "verb";
    if (isOpening || left.lower === "that" || left.tag === "conjunction") break;
    at -= 1;
  }
  return at;
}

function widenRight({ parsed }: FrameContext, from: number, limit: number): number {
  let at = from;
  while (at + 1 < Math.min(limit, from + WIDEST)) {
    const right = parsed.tokens[at + 1] as TaggedToken;
    if (CLAUSE_STOPS.test(right.text) || /^[.!?…]$/.test(right.text)) break;
    at += 1;
  }
  return at;
}
