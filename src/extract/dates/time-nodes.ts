import { NAMED_DAYS } from "../english/date-names.ts";
import { DATE_WORDS, SHORT_MONTHS, SHORT_WEEKDAYS } from "../english/date-words.ts";
import type { Sentence } from "../sentences.ts";
import type { TaggedToken } from "../tagger.ts";
import type { TextRange } from "../text-range.ts";
import { findGrain, isDateMeaning, type Meaning } from "./meaning.ts";

/** What the patterns match: a word or figure with its classes of time, or a part already read. */
export interface TimeNode extends TextRange {
  readonly text: string;
  readonly lower: string;
  /** Classes of the vocabulary and what the word means in each. */
  readonly classes: ReadonlyMap<string, string>;
  readonly isSpaced: boolean;
  /** The token it belongs to. */
  readonly token: number;
  /** Of parts already read. */
  readonly meaning?: Meaning;
  readonly rule?: string;
  /** Of the first part of a range: where its second begins. */
  readonly rangeTo?: number;
}

const NONE: ReadonlyMap<string, string> = new Map();

const vocabulary = new Map<string, Map<string, string>>();
for (const [name, list] of Object.entries(DATE_WORDS)) {
  for (const entry of list.split(" ")) {
    const [word = "", value = word] = entry.split("=");
    addClass(word, name, value);
  }
}

// A named day that holds no word of time is known by its first: "Christmas".
for (const { name } of NAMED_DAYS) {
  const parts = name.split(/[ '/-]/);
  if (!parts.some((part) => vocabulary.has(part))) addClass(parts[0] ?? name, "WORD", name);
}

function addClass(word: string, name: string, value: string): void {
  const classes = vocabulary.get(word);
  if (classes === undefined) vocabulary.set(word, new Map([[name, value]]));
  else classes.set(name, value);
}

/**
 * The tokens as nodes. Words with hyphens that hold a word of time are cut there ("mid-April",
 * "fifty-year"), a month or weekday written short takes its point, and numbers in words become one.
 * An empty node `^` begins each sentence, so that no pattern runs over its end.
 */
export function toTimeNodes(
  tokens: readonly TaggedToken[],
  sentences: readonly Sentence[],
): TimeNode[] {
  const nodes: TimeNode[] = [];
  let sentence = 0;
  for (const [at, token] of tokens.entries()) {
    if (sentences[sentence]?.firstToken === at) {
      nodes.push(toBoundary(token, at));
      sentence += 1;
    }
    const before = tokens[at - 1];
    if (token.text === "." && isShortName(before) && before?.end === token.start) {
      const short = nodes.pop() as TimeNode;
      nodes.push({ ...short, end: token.end, classes: toShortClasses(short.lower) });
      continue;
    }
    const hyphen = token.kind === "word" ? token.text.search(/[-‐‑]/) : -1;
    if (hyphen < 0) nodes.push(toNode(token, at, tokens));
    else pushHyphened(nodes, token, at);
  }
  return nodes;
}

function toBoundary({ start }: TaggedToken, token: number): TimeNode {
  return { start, end: start, text: "", lower: "^", isSpaced: true, token, classes: NONE };
}

function toNode(token: TaggedToken, at: number, tokens: readonly TaggedToken[]): TimeNode {
  const { start, end, text, lower, isSpaced } = token;
  return { start, end, text, lower, isSpaced, token: at, classes: toClasses(token, at, tokens) };
}

function toClasses(
  token: TaggedToken,
  at: number,
  tokens: readonly TaggedToken[],
): ReadonlyMap<string, string> {
  if (token.kind === "number") return toFigureClasses(token.lower);
  const known = vocabulary.get(token.lower);
  if (known?.has("MONTH") && !/^\p{Lu}/u.test(token.text)) return NONE;
  if (known !== undefined) return known;
  if (!isShortName(token)) return NONE;
  const isBesideFigure = tokens[at + 1]?.kind === "number" || tokens[at - 1]?.kind === "number";
  const isBeforeComma = tokens[at + 1]?.text === "," && tokens[at + 2]?.kind === "number";
  return isBesideFigure || isBeforeComma ? toShortClasses(token.lower) : NONE;
}

function isShortName(token: TaggedToken | undefined): boolean {
  return (
    token !== undefined &&
    (Object.hasOwn(SHORT_MONTHS, token.lower) || Object.hasOwn(SHORT_WEEKDAYS, token.lower)) &&
    /^\p{Lu}/u.test(token.text)
  );
}

function toShortClasses(lower: string): ReadonlyMap<string, string> {
  const isMonth = Object.hasOwn(SHORT_MONTHS, lower);
  const value = (isMonth ? SHORT_MONTHS[lower] : SHORT_WEEKDAYS[lower]) ?? 0;
  return new Map([[isMonth ? "MONTH" : "WEEKDAY", String(value)]]);
}

// "Figures" with what they can be: 12 is a number, a day and an hour; 2025 a year; 1990s a decade.
function toFigureClasses(lower: string): ReadonlyMap<string, string> {
  const classes = new Map<string, string>();
  const ordinal = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(lower);
  if (ordinal !== null) {
    classes.set("ORDINAL", ordinal[1] as string);
    if (Number(ordinal[1]) >= 1 && Number(ordinal[1]) <= 31) {
      classes.set("ORDDAY", ordinal[1] as string);
    }
    return classes;
  }
  const decade = /^(\d{1,3}0)s$/.exec(lower);
  if (decade !== null) return new Map([["DECADE", decade[1] as string]]);
  if (/^\d{1,2}[:.]\d\d(?::\d\d)?$/.test(lower)) classes.set("HOURMINUTE", lower.replace(".", ":"));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(lower);
  if (dotted !== null) classes.set("DOTTED", lower);
  if (/^\d{1,4}(?:\.\d)?$/.test(lower) || /^\d{1,3},\d{3}$/.test(lower)) {
    classes.set("NUM", lower);
  }
  if (!/^\d{1,4}$/.test(lower)) return classes;
  const value = Number(lower);
  if (lower.length <= 2 && value >= 1 && value <= 31) classes.set("DAY", lower);
  if (lower.length === 2) classes.set("YY", lower);
  if (lower.length <= 2 && value <= 24) classes.set("HOUR", lower);
  if (lower.length === 4 && value >= 1000 && value <= 2199) classes.set("YEAR", lower);
  if (lower.length >= 2 && value >= 10) classes.set("ANCIENT", lower);
  return classes;
}

// "fifty-year" → fifty | - | year; "twenty-five" and words without a part of time stay whole.
function pushHyphened(nodes: TimeNode[], token: TaggedToken, at: number): void {
  const parts = token.text.split(/([-‐‑])/);
  const values = parts.map((part) => Number(vocabulary.get(part.toLowerCase())?.get("NUM")));
  const [tens = 0, , ones = 0] = values;
  const whole = { ...token, token: at };
  const known = vocabulary.get(token.lower);
  if (known !== undefined) {
    nodes.push({ ...whole, classes: known });
  } else if (parts.length === 3 && tens >= 20 && ones < 10) {
    nodes.push({ ...whole, classes: new Map([["NUM", String(tens + ones)]]) });
  } else if (parts.length > 9 || !parts.some((part) => isTimeWord(part))) {
    nodes.push({ ...whole, classes: NONE });
  } else {
    pushParts(nodes, mergeTens(parts), token, at);
  }
}

// "twenty | - | five | - | year" → "twenty-five | - | year"
function mergeTens(parts: readonly string[]): readonly string[] {
  const isPair =
    parts.length > 3 &&
    /0$/.test(vocabulary.get((parts[0] ?? "").toLowerCase())?.get("NUM") ?? "") &&
    vocabulary.get((parts[2] ?? "").toLowerCase())?.has("NUM") === true;
  return isPair ? [parts.slice(0, 3).join(""), ...parts.slice(3)] : parts;
}

function isTimeWord(part: string): boolean {
  return (
    vocabulary.has(part.toLowerCase()) || /^\d{4}s?$/.test(part) || isShortMonth(part.toLowerCase())
  );
}

function isShortMonth(lower: string): boolean {
  return Object.hasOwn(SHORT_MONTHS, lower);
}

function pushParts(
  nodes: TimeNode[],
  parts: readonly string[],
  token: TaggedToken,
  at: number,
): void {
  let start = token.start;
  for (const [index, text] of parts.entries()) {
    if (text === "") continue;
    const lower = text.toLowerCase();
    nodes.push({
      start,
      end: start + text.length,
      text,
      lower,
      isSpaced: index === 0 && token.isSpaced,
      token: at,
      classes: toPartClasses(text, lower),
    });
    start += text.length;
  }
}

function toPartClasses(text: string, lower: string): ReadonlyMap<string, string> {
  if (/^\d/.test(text)) return toFigureClasses(lower);
  const [tens, ones] = lower.split(/[-‐‑]/);
  if (tens !== undefined && ones !== undefined && ones !== "") {
    const sum = Number(vocabulary.get(tens)?.get("NUM")) + Number(vocabulary.get(ones)?.get("NUM"));
    return new Map([["NUM", String(sum)]]);
  }
  const known = vocabulary.get(lower);
  if (known?.has("MONTH") && !/^\p{Lu}/u.test(text)) return NONE;
  return known ?? (isShortMonth(lower) && /^\p{Lu}/u.test(text) ? toShortClasses(lower) : NONE);
}

/** Nodes `from` to `to` as one, with what they mean; later patterns see its size as classes. */
export function toReadNode(
  nodes: readonly TimeNode[],
  from: number,
  to: number,
  meaning: Meaning,
  rule: string,
): TimeNode {
  const first = nodes[from] as TimeNode;
  const last = nodes[to - 1] as TimeNode;
  const { start, isSpaced, token } = first;
  const text = to - from === 1 ? first.text : "";
  const classes = toMeaningClasses(meaning);
  const base = { start, end: last.end, text, lower: text.toLowerCase(), isSpaced, token };
  return { ...base, classes, meaning, rule };
}

function toMeaningClasses(meaning: Meaning): ReadonlyMap<string, string> {
  const classes = new Map<string, string>();
  if (meaning.kind === "duration") return classes.set("DURATION", "");
  if (meaning.kind === "time" && meaning.of === undefined) return classes.set("CLOCK", "");
  if (!isDateMeaning(meaning)) return classes;
  classes.set("DATE", "");
  const grain = findGrain(meaning);
  if (grain !== undefined) classes.set(`${grain.toUpperCase()}DATE`, "");
  if (meaning.kind === "cyclic" && meaning.cycle === "weekday") classes.set("WEEKDAYDATE", "");
  return classes;
}
