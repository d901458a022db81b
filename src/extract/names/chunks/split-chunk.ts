import {
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  OTHER_HEADS,
  PLACE_HEADS,
} from "../../english/name-heads.ts";
import { ADDRESSES, OFFICE_MODIFIERS, OFFICES } from "../../english/name-titles.ts";
import {
  type GazetteerEntry,
  isOrganisationEntry,
  isPlaceEntry,
} from "../../gazetteer/gazetteer.ts";
import { isGivenName, isSurname } from "../../gazetteer/person-names.ts";
import type { TaggedToken } from "../../tagger.ts";
import { isOrdinaryWord } from "../name-context.ts";
import type { Chunk } from "./find-chunks.ts";
import { findEntryAt } from "./find-entry-at.ts";

/** A part of a chunk that names one thing. */
export interface Piece extends Chunk {
  /** What it is known to be, where all of it is known. */
  readonly entry?: GazetteerEntry;
  /** The tokens of a title right before it: "Foreign Minister" | Lavrov. */
  readonly title?: Chunk;
}

const TITLES = new Set([...ADDRESSES, ...OFFICES]);
const MOST_TITLE_TOKENS = 4;
// Forms of address that never belong to a name: "Dr Anne Woods".
const PLAIN_ADDRESSES: ReadonlySet<string> = new Set(["mr", "mrs", "ms", "dr", "miss", "sir"]);

/**
 * The names in a chunk, in order, without titles.
 *
 *     "US President Donald Trump" → US | Donald Trump (title: President)
 *     "Russian Foreign Ministry" → one name
 */
export function splitChunk(tokens: readonly TaggedToken[], chunk: Chunk): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = chunk.firstToken;
  let title: Chunk | undefined;
  while (at < chunk.endToken) {
    const titleEnd = findTitleEnd(tokens, at, chunk) ?? findRoleEnd(tokens, at, chunk.endToken);
    if (titleEnd !== undefined) {
      title = { firstToken: title?.firstToken ?? at, endToken: titleEnd };
      at = titleEnd;
      continue;
    }
    const piece = toPiece(tokens, at, chunk.endToken, title);
    pieces.push(piece);
    title = undefined;
    at = piece.endToken;
  }
  if (pieces.length > 0 || chunk.endToken - chunk.firstToken > 1) return pieces;
  // A title alone may be a family name: "Player" after "Ben Player".
  return [{ firstToken: chunk.firstToken, endToken: chunk.endToken }];
}

function toPiece(
  tokens: readonly TaggedToken[],
  at: number,
  limit: number,
  title: Chunk | undefined,
): Piece {
  const known = findEntryAt(tokens, at, limit);
  const base = title === undefined ? {} : { title };
  if (isLoneX(tokens, at, limit)) return { ...base, firstToken: at, endToken: at + 1 };
  const until = findNextTitle(tokens, at + 1, limit);
  if (known !== undefined) {
    if (known.endToken >= until)
      return { ...base, firstToken: at, endToken: known.endToken, entry: known.entry };
    if (!isPartOfMore(tokens, at, known.endToken, until, known.entry)) {
      return { ...base, firstToken: at, endToken: known.endToken, entry: known.entry };
    }
  }
  return { ...base, firstToken: at, endToken: findPersonBehind(tokens, at, until) };
}

// "On X | Lena Strand wrote": the network, no initial.
function isLoneX(tokens: readonly TaggedToken[], at: number, limit: number): boolean {
  return tokens[at]?.text === "X" && at + 1 < limit && tokens[at + 1]?.text !== ".";
}

// "Lakeside State University | Simon Holt": a person's full name behind an organisation's head.
function findPersonBehind(tokens: readonly TaggedToken[], at: number, until: number): number {
  for (let next = at + 2; next + 1 < until; next += 1) {
    const isBehindHead =
      ORGANISATION_HEADS.has((tokens[next - 1] as TaggedToken).lower) ||
      isServedOffice(tokens, next - 1);
    const isPerson =
      isGivenName((tokens[next] as TaggedToken).text) && !hasHead(tokens, next, until);
    if (isBehindHead && isPerson) return next;
  }
  return until;
}

// "Office of the President | Ivan Hora": the office that a body serves ends its name.
function isServedOffice(tokens: readonly TaggedToken[], at: number): boolean {
  return TITLES.has(tokens[at]?.lower ?? "") && tokens[at - 1]?.lower === "the";
}

// Whether a known name at the front is part of a longer one: "Spanish Air Force", "Paris Hilton".
function isPartOfMore(
  tokens: readonly TaggedToken[],
  at: number,
  end: number,
  until: number,
  entry: GazetteerEntry,
): boolean {
  const next = tokens[end] as TaggedToken;
  const first = tokens[at] as TaggedToken;
  if (next.text === "." || next.text === "," || next.text === "&") return true;
  const last = tokens[until - 1] as TaggedToken;
  if (hasHead(tokens, end, until)) return true;
  if (end === at + 1 && isGivenName(first.text) && !isGivenName(next.text)) return true;
  if (entry.kind === "people") return false;
  if (isGivenName(next.text) && until - end >= 2) return false;
  if (isPlaceEntry(entry)) return !isSurname(last.text);
  return isOrganisationEntry(entry);
}

// Whether tokens `from` to `until` hold a word that heads names: "Air Force", "Bank of Commerce".
function hasHead(tokens: readonly TaggedToken[], from: number, until: number): boolean {
  for (let at = from; at < until; at += 1) {
    const { lower } = tokens[at] as TaggedToken;
    const isLast = at === until - 1;
    if (
      isLast &&
      (ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower) || OTHER_HEADS.has(lower))
    ) {
      return true;
    }
    if (!isLast && ORGANISATION_OPENERS.has(lower) && isLink(tokens[at + 1])) return true;
  }
  return false;
}

function isLink(token: TaggedToken | undefined): boolean {
  return token !== undefined && /^(?:of|for|on)$/.test(token.lower);
}

function findNextTitle(tokens: readonly TaggedToken[], from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    // "Freedom Party MP": the party ends the name before, it does not begin the title.
    const { lower } = tokens[at] as TaggedToken;
    const isPortfolio = TITLES.has(`${lower} ${tokens[at + 1]?.lower}`);
    if (ORGANISATION_HEADS.has(lower) && !isPortfolio) continue;
    if (findTitleEnd(tokens, at, { firstToken: from - 1, endToken: limit }) !== undefined)
      return at;
  }
  return limit;
}

/** Where the title that begins at `at` ends; `undefined` if none begins there. */
function findTitleEnd(
  tokens: readonly TaggedToken[],
  at: number,
  chunk: Chunk,
): number | undefined {
  const end = findOfficeEnd(tokens, at, chunk.endToken);
  if (end === undefined || isPartOfName(tokens, at, end, chunk)) return undefined;
  return end;
}

// "Tower Man | George Hauser", "Coroner | Anne Lee": ordinary words before a given name.
function findRoleEnd(
  tokens: readonly TaggedToken[],
  at: number,
  limit: number,
): number | undefined {
  // "Federal Reserve Chair": the name of a body first.
  if ((findEntryAt(tokens, at, limit)?.endToken ?? 0) > at + 1) return undefined;
  let end = at;
  while (end < limit && isRoleWord(tokens[end] as TaggedToken)) end += 1;
  const isFullName = end + 2 <= limit && isGivenName((tokens[end] as TaggedToken).text);
  return end > at && isFullName && !hasHead(tokens, end, limit) ? end : undefined;
}

function isRoleWord({ lower, text, kind }: TaggedToken): boolean {
  if (kind !== "word" || isGivenName(text) || isSurname(text)) return false;
  return isOrdinaryWord(lower) || /(?:eer|ist|oner|lander|ician|woman|sman)$/.test(lower);
}

function findOfficeEnd(
  tokens: readonly TaggedToken[],
  at: number,
  limit: number,
): number | undefined {
  let words = "";
  let found: number | undefined;
  const first = tokens[at] as TaggedToken;
  const isModified = OFFICE_MODIFIERS.has(first.lower);
  for (let next = at; next < Math.min(limit, at + MOST_TITLE_TOKENS); next += 1) {
    const { lower, text } = tokens[next] as TaggedToken;
    words += next === at ? lower : ` ${lower}`;
    if (TITLES.has(words))
      found = tokens[next + 1]?.text === "." && next + 1 < limit ? next + 2 : next + 1;
    if (text === ".") words = words.slice(0, -2);
  }
  if (found !== undefined) return skipTopic(tokens, found, limit);
  if (!isModified || at + 1 >= limit) return undefined;
  return findOfficeEnd(tokens, at + 1, Math.min(limit, at + MOST_TITLE_TOKENS));
}

// "Minister" | of Health and Welfare: the topic belongs to the title.
function skipTopic(tokens: readonly TaggedToken[], end: number, limit: number): number {
  if (tokens[end]?.lower !== "of") return end;
  let at = end + 1;
  while (at < limit && isTopicWord(tokens[at] as TaggedToken)) at += 1;
  return at;
}

function isTopicWord({ lower }: TaggedToken): boolean {
  return lower === "and" || lower === "the" || isOrdinaryWord(lower);
}

// "Martin Luther King", "General Motors", "King Abdullah University", "Justice Department": the
// words of a title, but inside a name.
function isPartOfName(
  tokens: readonly TaggedToken[],
  at: number,
  end: number,
  { firstToken, endToken }: Chunk,
): boolean {
  const known = findEntryAt(tokens, at, endToken);
  if (known !== undefined && known.endToken >= end) return true;
  const first = tokens[at] as TaggedToken;
  const before = at > firstToken ? (tokens[at - 1] as TaggedToken) : undefined;
  if (PLAIN_ADDRESSES.has(first.lower)) return false;
  // "Office of the President": the office is what the body serves.
  if (before !== undefined && /^(?:of|the|for)$/.test(before.lower)) return true;
  const isSurnameHere = before !== undefined && (isGivenName(before.text) || before.text === ".");
  if (isSurnameHere && end === endToken && end === at + 1) return true;
  const next = tokens[end];
  if (end < endToken && next !== undefined && isLink(next)) return true;
  if (isGivenName(first.text) && end === at + 1 && end < endToken) return true;
  return (
    end < endToken &&
    hasHead(tokens, end, endToken) &&
    endToken - end <= 4 &&
    !isGivenName(next?.text ?? "")
  );
}
