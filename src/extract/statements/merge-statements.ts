import type { StatementDraft } from "./statement-draft.ts";

/** How much of the tokens of two statements must be shared to make them one. */
const SAME_SHARE = 0.8;

/** How many statements that begin at one place are compared. */
const MAX_NEAR = 8;

/**
 * `drafts` without near-duplicates: of two with nearly the same content and the same cue or speaker,
 * the surer one. Order is kept.
 */
export function mergeStatements(drafts: readonly StatementDraft[]): readonly StatementDraft[] {
  const byPlace = new Map<number, StatementDraft[]>();
  const dropped = new Set<StatementDraft>();
  for (const draft of drafts) {
    const first = draft.content[0]?.first ?? 0;
    const near = [first - 1, first, first + 1].flatMap((place) => byPlace.get(place) ?? []);
    const twin = near.find((other) => !dropped.has(other) && isSame(draft, other));
    if (twin !== undefined) dropped.add(twin.confidence < draft.confidence ? twin : draft);
    byPlace.set(first, [...(byPlace.get(first) ?? []), draft].slice(-MAX_NEAR));
  }
  return drafts.filter((draft) => !dropped.has(draft));
}

function isSame(a: StatementDraft, b: StatementDraft): boolean {
  const shared = countShared(a, b);
  const larger = Math.max(countTokens(a), countTokens(b));
  const sameSpeaker =
    a.source === undefined || b.source === undefined || a.source.first === b.source.first;
  return sameSpeaker && shared >= SAME_SHARE * larger;
}

function countTokens({ content }: StatementDraft): number {
  return content.reduce((sum, { first, end }) => sum + end - first, 0);
}

function countShared(a: StatementDraft, b: StatementDraft): number {
  let shared = 0;
  for (const x of a.content) {
    for (const y of b.content) {
      shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.first, y.first));
    }
  }
  return shared;
}
