/**
 * A thing under edit, as its beginning and the steps since: `present` is `base` after the first
 * `applied` edits; the later ones have been undone and can be done again.
 */
export interface EditHistory<T, E> {
  readonly base: T;
  readonly edits: readonly E[];
  /** 0..edits.length */
  readonly applied: number;
  readonly present: T;
}

export type ApplyEdit<T, E> = (thing: T, edit: E) => T;

/** The history of `base` with the edits that were kept of it; does them again. */
export function openHistory<T, E>(
  base: T,
  edits: readonly E[],
  applied: number,
  apply: ApplyEdit<T, E>,
): EditHistory<T, E> {
  const count = Math.min(edits.length, Math.max(0, applied));
  return { base, edits, applied: count, present: edits.slice(0, count).reduce(apply, base) };
}

/** After one more edit; what had been undone is forgotten. The same history if nothing changes. */
export function addEdit<T, E>(
  history: EditHistory<T, E>,
  edit: E,
  apply: ApplyEdit<T, E>,
): EditHistory<T, E> {
  const present = apply(history.present, edit);
  if (present === history.present) return history;
  const edits = [...history.edits.slice(0, history.applied), edit];
  return { base: history.base, edits, applied: edits.length, present };
}

/** One edit back, or on with a negative `by`; the same history at its ends. Linear in the edits. */
export function undoEdits<T, E>(
  history: EditHistory<T, E>,
  by: number,
  apply: ApplyEdit<T, E>,
): EditHistory<T, E> {
  const applied = Math.min(history.edits.length, Math.max(0, history.applied - by));
  if (applied === history.applied) return history;
  return openHistory(history.base, history.edits, applied, apply);
}
