import { formatPath } from "../format/format-path.ts";
import { parseArticleText } from "../format/parse-article.ts";
import { makeVisible } from "../format/quote-value.ts";
import type { Problem } from "../model/problem.ts";
import { createLocator, type FilePlace } from "./locate-problem.ts";

/** What `validate` says about one file. */
export interface Validation {
  /** One line per problem in the order of the file, then one that sums up. */
  readonly lines: readonly string[];
  readonly isSound: boolean;
}

/**
 * Checks the text of one file:
 *
 *     talks.dateline.json:41:9 events[3].when.edtf unsupportedDate (changed): Expected …
 *     talks.dateline.json: 1 problem (1 changed); 12 of 12 events, 9 of 9 actors read.
 */
export function validateText(file: string, text: string): Validation {
  const parsed = parseArticleText(text);
  const problems = parsed.ok ? parsed.value.problems : parsed.error;
  const locate = problems.length > 0 ? createLocator(text) : undefined;
  const located = problems
    .map((problem) => ({ problem, place: locate?.(problem.path) ?? { line: 1, column: 1 } }))
    .sort((a, b) => comparePlaces(a.place, b.place));
  const name = makeVisible(file);
  const lines = located.map(({ problem, place }) => {
    const path = formatPath(problem.path);
    const where = `${name}:${place.line}:${place.column} ${path === "" ? "(file)" : path}`;
    return `${where} ${problem.kind} (${problem.severity}): ${problem.message}`;
  });
  const found = formatCounts(problems);
  const read = parsed.ok ? formatRead(parsed.value) : "the article cannot be read";
  return { lines: [...lines, `${name}: ${found}; ${read}.`], isSound: problems.length === 0 };
}

function comparePlaces(a: FilePlace, b: FilePlace): number {
  return a.line - b.line || a.column - b.column;
}

function formatCounts(problems: readonly Problem[]): string {
  if (problems.length === 0) return "no problems";
  const counts = (["lost", "changed", "note"] as const)
    .map((severity) => ({
      severity,
      count: problems.filter((problem) => problem.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}`);
  return `${problems.length} problem${problems.length === 1 ? "" : "s"} (${counts.join(", ")})`;
}

function formatRead({
  article,
  json,
}: {
  readonly article: object;
  readonly json: object;
}): string {
  const lists = ["paragraphs", "actors", "mentions", "events"] as const;
  const counts = lists.map((list) => {
    const read = (article as Record<string, unknown[]>)[list]?.length ?? 0;
    const written = (json as Record<string, unknown>)[list];
    return `${read} of ${Array.isArray(written) ? written.length : read} ${list}`;
  });
  return `${counts.join(", ")} read`;
}
