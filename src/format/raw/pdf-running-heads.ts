import type { PdfPage, PdfRun } from "./pdf-lines.ts";

/** Running heads stand in the outer part of a page's height. */
const MARGIN = 0.11;
const PAGE_NUMBER =
  /^(?:page|seite|p\.)?\s*[-–—|]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*(?:(?:\/|of|von|\|)\s*\d{1,4})?\s*[-–—|]?$/i;
/** Browsers print the page's address and the time of printing into the margins. */
const PRINTED_ADDRESS = /^(?:https?|file):\/\/\S+(?:\s+\d+\/\d+)?$/;
const PRINTED_TIME = /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d(?:\s?[AP]M)?\b/i;

/**
 * `pages` without page numbers and the lines that repeat in their margins, where digits count as
 * equal: on at least two pages and on two fifths of all.
 */
export function dropRunningHeads(pages: readonly PdfPage[]): PdfPage[] {
  const repeated = findRepeated(pages);
  return pages.map((page) => {
    const rows = toMarginRows(page);
    const dropped = new Set(rows.filter((row) => isRunning(joinRow(row), repeated)).flat());
    return { ...page, runs: page.runs.filter((run) => !dropped.has(run)) };
  });
}

function isRunning(text: string, repeated: ReadonlySet<string>): boolean {
  return (
    PAGE_NUMBER.test(text) ||
    PRINTED_ADDRESS.test(text) ||
    PRINTED_TIME.test(text) ||
    repeated.has(withoutDigits(text))
  );
}

function findRepeated(pages: readonly PdfPage[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const texts = new Set(toMarginRows(page).map((row) => withoutDigits(joinRow(row))));
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const needed = Math.max(2, pages.length * 0.4);
  return new Set([...counts].filter(([, count]) => count >= needed).map(([text]) => text));
}

/** The rows of a page's upper and lower margin, each from left to right. */
function toMarginRows({ height, runs }: PdfPage): PdfRun[][] {
  const rows = new Map<number, PdfRun[]>();
  for (const run of runs) {
    const isInMargin = run.y > height * (1 - MARGIN) || run.y < height * MARGIN;
    if (!isInMargin || run.text.trim() === "") continue;
    const key = Math.round(run.y / 2);
    rows.set(key, [...(rows.get(key) ?? []), run]);
  }
  return [...rows.values()].map((row) => row.toSorted((a, b) => a.x - b.x));
}

function joinRow(row: readonly PdfRun[]): string {
  return row
    .map(({ text }) => text.trim())
    .join(" ")
    .trim();
}

function withoutDigits(text: string): string {
  return text.replace(/\d+/g, "0").toLowerCase();
}
