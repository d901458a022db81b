import type { StatementDraft } from "./statement-draft.ts";

/** How much of the tokens of two statements must be shared to make them one. */
const SAME_SHARE = 0.8;

/**
 * `drafts` without near-duplicates: of two with nearly the same content and the same cue or speaker,
 * the surer one. Order is kept.
 */
export function mergeStatements(drafts: readonly StatementDraft[]): readonly StatementDraft[] {
  const byPlace = new Map<number, StatementDraft[]>();
  for (const draft of drafts) {
    const first = draft.content[0]?.first ?? 0;
    const near = [...(byPlace.get(first) ?? []), ...(byPlace.get(first + 1) ?? [])];
    const twin = near.find((other) => isSame(draft, other));
    if (twin === undefined) byPlace.set(first, [...(byPlace.get(first) ?? []), draft]);
    else if (twin.confidence < draft.confidence) replace(byPlace, twin, draft);
  }
  const kept = new Set([...byPlace.values()].flat());
  return drafts.filter((draft) => kept.has(draft));
}

function replace(
  byPlace: Map<number, StatementDraft[]>,
  old: StatementDraft,
  draft: StatementDraft,
): void {
  for (const [place, near] of byPlace) {
    const at = near.indexOf(old);
    if (at >= 0) byPlace.set(place, near.with(at, draft));
  }
}

function isSame(a: StatementDraft, b: StatementDraft): boolean {
  const shared = countShared(a, b);
  const larger = Math.max(countTokens(a), countTokens(b));
  const sameSpeaker = a.source?.first === b.source?.first;
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
