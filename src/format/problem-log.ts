import type { Problem, ProblemKind } from "../model/problem.ts";

export type Path = Problem["path"];
export type Report = (
  kind: ProblemKind,
  severity: Problem["severity"],
  path: Path,
  message: string,
) => void;

/** More are of no use to a person, and a hostile file could hold millions. */
const MAX_LISTED = 1000;

/** Collects problems in the order of their reports. */
export interface ProblemLog {
  readonly report: Report;
  /** The first 1000 problems; a last one of kind `tooLarge` counts those beyond. */
  readonly list: () => readonly Problem[];
}

/** An empty log. */
export function createProblemLog(): ProblemLog {
  const listed: Problem[] = [];
  const unlisted = { lost: 0, changed: 0, note: 0 };
  return {
    report: (kind, severity, path, message) => {
      if (listed.length < MAX_LISTED) listed.push({ kind, severity, path, message });
      else unlisted[severity] += 1;
    },
    list: () => {
      const { lost, changed, note } = unlisted;
      const count = lost + changed + note;
      if (count === 0) return [...listed];
      const severity = lost > 0 ? "lost" : changed > 0 ? "changed" : "note";
      const message = `${count} further problems are not listed.`;
      return [...listed, { kind: "tooLarge", severity, path: [], message }];
    },
  };
}
