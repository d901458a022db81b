import type { Sentence } from "../sentences.ts";
import type { TaggedToken } from "../tagger.ts";

/** A stretch between quotation marks, as tokens: the marks are inside. */
export interface Quotation {
  readonly firstToken: number;
  readonly endToken: number;
  /** Whether its closing mark was found. */
  readonly isClosed: boolean;
  /** Whether the next quotation goes on with it: left open, and opened anew in the next paragraph. */
  readonly isContinued: boolean;
}

type Side = "open" | "close" | "either";

interface Mark {
  readonly token: number;
  readonly side: Side;
}

/** The quotation marks of one line. */
interface Line {
  readonly firstToken: number;
  readonly endToken: number;
  readonly marks: readonly Mark[];
}

const DOUBLE_MARKS: Readonly<Record<string, Side>> = {
  '"': "either",
  "“": "open",
  "”": "close",
  "«": "open",
  "»": "close",
  "„": "open",
};

/** How many lines an open quotation may run on without a mark: a speech set line by line. */
const MAX_OPEN_LINES = 8;

/** How far a single quotation mark may stand from its partner, in tokens. */
const MAX_SINGLE_TOKENS = 120;

/**
 * The outermost quotations of the text in order, never overlapping. Straight marks take turns within a
 * line; one left open runs to the line's end, or on to a later line that closes it. O(n).
 */
export function findQuotations(
  tokens: readonly TaggedToken[],
  sentences: readonly Sentence[],
): readonly Quotation[] {
  const lines = toLines(tokens, sentences);
  const found: Quotation[] = [];
  let open: number | undefined;
  for (const [at, line] of lines.entries()) {
    for (const { token, side } of line.marks) {
      if (open === undefined) {
        if (side !== "close") open = token;
      } else if (side !== "open") {
        found.push({ firstToken: open, endToken: token + 1, isClosed: true, isContinued: false });
        open = undefined;
      }
    }
    if (open === undefined || runsOn(lines, at, tokens)) continue;
    const isContinued = beginsWithMark(lines[at + 1]);
    found.push({ firstToken: open, endToken: line.endToken, isClosed: false, isContinued });
    open = undefined;
  }
  return withSingles(found, lines, tokens);
}

function toLines(tokens: readonly TaggedToken[], sentences: readonly Sentence[]): readonly Line[] {
  const lines: Line[] = [];
  let marks: Mark[] = [];
  let first = 0;
  for (const [at, sentence] of sentences.entries()) {
    for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
      const text = tokens[token]?.text ?? "";
      const side = Object.hasOwn(DOUBLE_MARKS, text) ? DOUBLE_MARKS[text] : undefined;
      if (side !== undefined) marks.push({ token, side });
    }
    if (sentences[at + 1]?.paragraph === sentence.paragraph) continue;
    lines.push({ firstToken: first, endToken: sentence.endToken, marks });
    first = sentence.endToken;
    marks = [];
  }
  return lines;
}

function beginsWithMark(line: Line | undefined): boolean {
  return line !== undefined && line.marks[0]?.token === line.firstToken;
}

// Whether a quotation open at the end of line `at` is closed by a later line before another begins.
function runsOn(lines: readonly Line[], at: number, tokens: readonly TaggedToken[]): boolean {
  for (let next = at + 1; next < Math.min(lines.length, at + MAX_OPEN_LINES); next += 1) {
    const line = lines[next] as Line;
    const first = line.marks[0];
    if (first === undefined) continue;
    if (beginsWithMark(line) || first.side === "open") return false;
    return first.side === "close" || isClosing(tokens, first);
  }
  return false;
}

function isClosing(tokens: readonly TaggedToken[], { token }: Mark): boolean {
  const next = tokens[token + 1];
  if (tokens[token]?.isSpaced !== false) return false;
  return next === undefined || next.isSpaced || next.kind === "punctuation";
}

// The quotations together with those in single marks that stand outside them.
function withSingles(
  doubles: readonly Quotation[],
  lines: readonly Line[],
  tokens: readonly TaggedToken[],
): readonly Quotation[] {
  const all: Quotation[] = [];
  let nextDouble = 0;
  for (const line of lines) {
    let at = line.firstToken;
    while (at < line.endToken) {
      const double = doubles[nextDouble];
      if (double !== undefined && double.firstToken <= at) {
        all.push(double);
        nextDouble += 1;
        at = Math.max(at, double.endToken);
        continue;
      }
      const limit = Math.min(line.endToken, double?.firstToken ?? line.endToken);
      const end = isSingleOpening(tokens, at) ? findSingleEnd(tokens, at, limit) : undefined;
      if (end !== undefined) {
        all.push({ firstToken: at, endToken: end, isClosed: true, isContinued: false });
      }
      at = end ?? at + 1;
    }
  }
  return all;
}

function isSingleOpening(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.text !== "‘" && !(token?.text === "'" && token.isSpaced)) return false;
  const next = tokens[at + 1];
  return next?.isSpaced === false && next.kind === "word";
}

// Past the mark that closes the single quotation: one behind punctuation, or else the last that
// stands at a word's end and is no plural's possessive ("the ministers' talks").
function findSingleEnd(
  tokens: readonly TaggedToken[],
  at: number,
  limit: number,
): number | undefined {
  for (let end = at + 2; end < Math.min(limit, at + MAX_SINGLE_TOKENS); end += 1) {
    const token = tokens[end] as TaggedToken;
    if ((token.text !== "'" && token.text !== "’") || token.isSpaced) continue;
    if (tokens[end + 1]?.isSpaced === false && tokens[end + 1]?.kind !== "punctuation") continue;
    const before = tokens[end - 1] as TaggedToken;
    const isPossessive = before.lower.endsWith("s") && tokens[end + 1]?.kind === "word";
    if (!isPossessive) return end + 1;
  }
  return undefined;
}
