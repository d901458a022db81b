import { LEADER_OFFICES, OFFICE_LINKS } from "../../english/name-actor-words.ts";
import { CALENDAR_WORDS } from "../../english/name-cues.ts";
import { ORGANISATION_OPENERS } from "../../english/name-heads.ts";
import { OFFICE_MODIFIERS, OFFICES } from "../../english/name-titles.ts";
import type { GazetteerEntry } from "../../gazetteer/gazetteer.ts";
import { findSentence, type ParsedText } from "../../parsed-text.ts";
import type { TaggedToken } from "../../tagger.ts";
import type { TextRange } from "../../text-range.ts";
import { findEntryAt } from "../chunks/find-entry-at.ts";
import { isCapital } from "../name-context.ts";

/** What a person is, from a title or an apposition, and what the words of it name. */
export interface FoundRole extends TextRange {
  readonly text: string;
  readonly country?: string;
}

/** The tokens at which persons' names begin, and those right behind them. */
export interface PersonEdges {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/** The last words of offices: "foreign minister" → "minister". */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  OFFICES.map((office) => office.split(" ").at(-1) ?? office),
);

const MOST_TOKENS = 12;

/**
 * The role of the person named by tokens `firstToken` to `endToken` (exclusive).
 *
 *     "Kremlin spokesman" Dmitry Peskov
 *     Steve Witkoff, "the US president's special envoy", said
 */
export function findRole(
  parsed: ParsedText,
  firstToken: number,
  endToken: number,
  people: PersonEdges,
): FoundRole | undefined {
  return (
    findRoleBefore(parsed, firstToken, endToken, people.ends) ??
    findRoleBehind(parsed, endToken, people.starts)
  );
}

function findRoleBefore(
  parsed: ParsedText,
  firstToken: number,
  endToken: number,
  personEnds: ReadonlySet<number>,
): FoundRole | undefined {
  const { tokens, text } = parsed;
  const offset = tokens[firstToken]?.start ?? 0;
  const floor = Math.max(findSentence(parsed, offset)?.firstToken ?? 0, firstToken - MOST_TOKENS);
  let end = firstToken;
  if (isBehindComma(tokens, firstToken, endToken)) end -= 1;
  if (!isOfficeEnd(tokens, end) && !(end < firstToken)) return undefined;
  let start = end;
  while (start > floor && isInsideRole(tokens, start - 1, end)) {
    // Another person's name ends the role, but "Rubio's" is in it.
    if (personEnds.has(start) && tokens[start]?.tag !== "possessive") break;
    start -= 1;
  }
  while (start < end && isEdge(tokens[start] as TaggedToken)) start += 1;
  // "for the | Office of the President" Lena Strand: an office that is not hers.
  const isOfBody = isBody(tokens[start]) && tokens[start + 1]?.lower === "of";
  return start < end && !isOfBody ? toRole(tokens, text, start, end) : undefined;
}

// "the US president, Lena Strand, left", but not "with the US president, Strand and Holt with …".
function isBehindComma(
  tokens: readonly TaggedToken[],
  firstToken: number,
  endToken: number,
): boolean {
  if (tokens[firstToken - 1]?.text !== "," || tokens[endToken]?.lower === "and") return false;
  return findOfficeBack(tokens, firstToken - 1) !== undefined;
}

function isOfficeEnd(tokens: readonly TaggedToken[], end: number): boolean {
  const last = tokens[end - 1];
  if (last === undefined) return false;
  if (OFFICE_WORDS.has(last.lower)) return true;
  return last.text === "." && OFFICE_WORDS.has(tokens[end - 2]?.lower ?? "");
}

// "president of Finland," before a name: an office, a link and a name, then the comma.
function findOfficeBack(tokens: readonly TaggedToken[], comma: number): number | undefined {
  for (let at = comma - 1; at >= Math.max(0, comma - 7); at -= 1) {
    const token = tokens[at] as TaggedToken;
    if (OFFICE_WORDS.has(token.lower)) return at;
    const isInside =
      token.tag === "noun" ||
      token.tag === "determiner" ||
      isCapital(token) ||
      OFFICE_LINKS.has(token.lower);
    if (!isInside) return undefined;
  }
  return undefined;
}

const INNER_TAGS: ReadonlySet<string> = new Set(["name", "adjective", "possessive", "noun"]);

function isInsideRole(tokens: readonly TaggedToken[], at: number, end: number): boolean {
  const token = tokens[at] as TaggedToken;
  // "On 24 April | President Strand".
  if (CALENDAR_WORDS.has(token.lower)) return false;
  if (OFFICE_WORDS.has(token.lower) || OFFICE_MODIFIERS.has(token.lower)) return true;
  if (token.text === ".")
    return (
      !(tokens[at + 1]?.isSpaced ?? false) ||
      /^(?:gen|lt|col|sen|rep)$/.test(tokens[at - 1]?.lower ?? "")
    );
  // "aide to President | Holt" is another's role, "an aide to the president, | Holt" is the name's own.
  const isOwn = token.lower === "of" || tokens[end]?.text === ",";
  if (OFFICE_LINKS.has(token.lower)) return isOwn && isLinkInside(tokens, at, end);
  if (token.lower === "and") return OFFICE_WORDS.has(tokens[at - 1]?.lower ?? "");
  if (token.lower === "the")
    return (
      tokens[at - 1] !== undefined &&
      OFFICE_LINKS.has(tokens[at - 1]?.lower ?? "") &&
      isInsideRole(tokens, at - 1, end)
    );
  return token.kind !== "punctuation" && (INNER_TAGS.has(token.tag) || isCapital(token));
}

function isLinkInside(tokens: readonly TaggedToken[], at: number, end: number): boolean {
  const isLinked = OFFICE_WORDS.has(tokens[at - 1]?.lower ?? "") || isBody(tokens[at - 1]);
  return at > 0 && at < end - 1 && isLinked;
}

// "the Office | of the President"
function isBody(token: TaggedToken | undefined): boolean {
  return token !== undefined && isCapital(token) && ORGANISATION_OPENERS.has(token.lower);
}

function isEdge({ tag, lower, kind }: TaggedToken): boolean {
  return tag === "determiner" || tag === "possessive" || kind === "punctuation" || lower === "and";
}

function findRoleBehind(
  { tokens, text }: ParsedText,
  endToken: number,
  personStarts: ReadonlySet<number>,
): FoundRole | undefined {
  if (tokens[endToken]?.text !== ",") return undefined;
  let start = endToken + 1;
  while (tokens[start]?.tag === "determiner") start += 1;
  let end = start;
  let hasOffice = false;
  while (
    end < tokens.length &&
    end - start < MOST_TOKENS &&
    isInsideApposition(tokens, end, hasOffice)
  ) {
    if (OFFICE_WORDS.has(tokens[end]?.lower ?? "")) hasOffice = true;
    end += 1;
  }
  if (!hasOffice || !closesApposition(tokens[end])) return undefined;
  // "told Holt, the press secretary, Lena Strand": the role of the next name.
  if (tokens[end]?.text === "," && personStarts.has(end + 1)) return undefined;
  return toRole(tokens, text, start, end);
}

function isInsideApposition(
  tokens: readonly TaggedToken[],
  at: number,
  hasOffice: boolean,
): boolean {
  const token = tokens[at] as TaggedToken;
  if (token.kind === "punctuation") return false;
  if (token.tag === "verb") return OFFICE_WORDS.has(token.lower);
  if (token.tag === "auxiliary" || token.tag === "modal" || token.tag === "pronoun") return false;
  if (token.tag === "preposition" || token.tag === "to")
    return hasOffice && OFFICE_LINKS.has(token.lower);
  return true;
}

function closesApposition(token: TaggedToken | undefined): boolean {
  return token === undefined || /^[,.;:)—–-]$/.test(token.text);
}

function toRole(
  tokens: readonly TaggedToken[],
  text: string,
  start: number,
  end: number,
): FoundRole {
  const first = tokens[start] as TaggedToken;
  const last = tokens[end - 1] as TaggedToken;
  const role = {
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end).replace(/\s+/g, " "),
  };
  const country = findCountry(tokens, start, end);
  return country === undefined ? role : { ...role, country };
}

/** The country that the tokens `start` to `end` speak of: the first of their known names that has one. */
export function findCountry(
  tokens: readonly TaggedToken[],
  start: number,
  end: number,
): string | undefined {
  for (let at = start; at < end; at += 1) {
    const country = toCountry(findEntryAt(tokens, at, end)?.entry);
    if (country !== undefined) return country;
  }
  return undefined;
}

function toCountry(entry: GazetteerEntry | undefined): string | undefined {
  if (entry === undefined || entry.kind === "outlet" || entry.kind === "company") return undefined;
  return entry.country;
}

/**
 * Whether a role can be called by `office`: "the leader" may be a president. What the role serves does
 * not count: "the president's | envoy", "envoy | of the president".
 */
export function isRoleOf(role: string, office: string): boolean {
  const served = role.toLowerCase().split(/ (?:of|to|for|at|in|on|under) /)[0] ?? "";
  const head = served.split(/['’]s? /).at(-1) ?? "";
  const words = head.split(/[^a-zß-ɏ-]+/);
  if (words.includes(office)) return true;
  return office === "leader" && words.some((word) => LEADER_OFFICES.has(word));
}
