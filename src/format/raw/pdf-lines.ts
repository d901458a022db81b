/** A run of text as a PDF page places it: points, y upwards, `y` on the baseline. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters' box. */
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** In the order of the file, upright ones only. */
  readonly runs: readonly PdfRun[];
}

/** Part of a line: what stands on one baseline without a wide gap. */
export interface PdfLine extends PdfRun {
  /** The column it stands in; lines of different columns or pages have different numbers. */
  readonly column: number;
  /** The edges of that column. */
  readonly left: number;
  readonly right: number;
}

/** A gap of this many letter heights parts columns; spaces between words take about 0.3. */
const COLUMN_GAP = 1.2;
const WORD_GAP = 0.15;
/** Two columns have at least this many rows beside each other. */
const MIN_ROWS = 4;

type Row = readonly PdfRun[];

/**
 * The lines of a page in reading order: from top to bottom, and column by column where at least
 * four rows share a gap that nothing crosses. `firstColumn` numbers the first column.
 *
 *     headline over both        headline
 *     a1        b1         →    a1 a2 … an
 *     a2        b2              b1 b2 … bn
 */
export function toPdfLines(page: PdfPage, firstColumn: number): PdfLine[] {
  const columns = orderRows(toRows(page.runs));
  return columns.flatMap((rows, at) => {
    const lines = rows.map(mergeRow);
    const left = Math.min(...lines.map(({ x }) => x));
    const right = Math.max(...lines.map(({ x, width }) => x + width));
    return lines.map((line) => ({ ...line, column: firstColumn + at, left, right }));
  });
}

/** Segments grouped by baseline, from the top of the page; each row from left to right. */
function toRows(runs: readonly PdfRun[]): Row[] {
  const sorted = runs.filter(({ text }) => text.trim() !== "").toSorted((a, b) => b.y - a.y);
  const rows: PdfRun[][] = [];
  let baseline = Number.POSITIVE_INFINITY;
  for (const run of sorted) {
    if (baseline - run.y > run.size * 0.4) {
      rows.push([]);
      baseline = run.y;
    }
    rows.at(-1)?.push(run);
  }
  return rows.map((row) => mergeNear(row.toSorted((a, b) => a.x - b.x)));
}

function mergeNear(row: readonly PdfRun[]): PdfRun[] {
  const segments: PdfRun[] = [];
  for (const run of row) {
    const last = segments.at(-1);
    const gap = last === undefined ? 0 : run.x - last.x - last.width;
    if (last === undefined || gap > COLUMN_GAP * Math.max(last.size, run.size)) segments.push(run);
    else segments[segments.length - 1] = mergeRuns(last, run);
  }
  return segments;
}

function mergeRow(row: Row): PdfRun {
  return row.reduce(mergeRuns);
}

function mergeRuns(a: PdfRun, b: PdfRun): PdfRun {
  const gap = b.x - a.x - a.width;
  const isParted = gap > WORD_GAP * Math.min(a.size, b.size);
  const hasSpace = a.text.endsWith(" ") || b.text.startsWith(" ");
  return {
    text: a.text + (isParted && !hasSpace ? " " : "") + b.text,
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.max(a.x + a.width, b.x + b.width) - Math.min(a.x, b.x),
    size: a.text.length >= b.text.length ? a.size : b.size,
  };
}

/** The columns in reading order, each with its rows. */
function orderRows(rows: readonly Row[]): Row[][] {
  const gutter = findGutter(rows);
  if (gutter === undefined) return rows.length === 0 ? [] : [[...rows]];
  const { start, end, x } = gutter;
  const beside = rows.slice(start, end);
  const left = beside.map((row) => row.filter((run) => run.x < x)).filter((row) => row.length > 0);
  const right = beside
    .map((row) => row.filter((run) => run.x >= x))
    .filter((row) => row.length > 0);
  return [rows.slice(0, start), left, right, rows.slice(end)].flatMap(orderRows);
}

/** The longest stretch of rows that no run crosses at some x, with enough rows on both sides. */
function findGutter(rows: readonly Row[]) {
  let best: { start: number; end: number; x: number } | undefined;
  for (const x of findGaps(rows)) {
    for (let start = 0; start < rows.length; ) {
      let end = start;
      while (end < rows.length && !crosses(rows[end] ?? [], x)) end += 1;
      const stretch = rows.slice(start, end);
      const both = stretch.filter((row) => isBeside(row, x)).length;
      const isBetter = best === undefined || end - start > best.end - best.start;
      if (both >= MIN_ROWS && isBetter) best = { start, end, x };
      start = end + 1;
    }
  }
  return best;
}

/** Where the right part of a row of two begins, whole points, each once. */
function findGaps(rows: readonly Row[]): number[] {
  const starts = rows.flatMap((row) => row.slice(1).map(({ x }) => Math.floor(x) - 1));
  return [...new Set(starts)].sort((a, b) => a - b).slice(0, 60);
}

function crosses(row: Row, x: number): boolean {
  return row.some((run) => run.x < x && run.x + run.width > x);
}

function isBeside(row: Row, x: number): boolean {
  return row.some((run) => run.x < x) && row.some((run) => run.x >= x);
}
