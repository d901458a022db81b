import { PARTY_AND_STATE } from "../english/name-cues.ts";
import { ORGANISATION_HEADS } from "../english/name-heads.ts";
import { NO_NAMES } from "../english/name-stop-words.ts";
import { OFFICES } from "../english/name-titles.ts";
import { findEntry, type GazetteerEntry } from "../gazetteer/gazetteer.ts";
import { isGivenName, isSurname } from "../gazetteer/person-names.ts";
import { isAllUpper } from "../letter-case.ts";
import type { ParsedText } from "../parsed-text.ts";
import type { TaggedToken } from "../tagger.ts";
import { countHyphenEnding } from "./chunks/chunk-links.ts";
import { findEntryAt } from "./chunks/find-entry-at.ts";
import type { Piece } from "./chunks/split-chunk.ts";
import { isOrdinaryWord, type NameContext } from "./name-context.ts";
import type { NameType } from "./name-span.ts";
import { CONTEXT_RULES } from "./rules/context-rules.ts";
import { findDefinition } from "./rules/find-definition.ts";
import { HEAD_RULES } from "./rules/head-rules.ts";
import { KNOWN_RULES } from "./rules/known-rules.ts";
import type { NameView, TypeRule } from "./rules/name-rule.ts";
import { PERSON_RULES } from "./rules/person-rules.ts";
import { SPORT_RULES } from "./rules/sport-rules.ts";

const SHAPE_RULES: readonly TypeRule[] = [...KNOWN_RULES, ...HEAD_RULES, ...PERSON_RULES];

const AROUND_RULES: readonly TypeRule[] = [...CONTEXT_RULES, ...SPORT_RULES];

/** How much speaks for each type, and the heaviest rule of each. */
export interface Ballot {
  readonly weights: Record<NameType, number>;
  readonly rules: Partial<Record<NameType, TypeRule>>;
}

/** A piece of a chunk that may be a name. */
export interface Candidate {
  readonly piece: Piece;
  readonly view: NameView;
  readonly name: string;
  /** What the name itself and the words around it say; shared by all of the same name. */
  readonly shape: Ballot;
  readonly around: Ballot;
}

/** A piece with what its shape and the words around it say. */
export function toCandidate({ text, tokens }: ParsedText, piece: Piece): Candidate {
  const view = toView(tokens, piece);
  const first = tokens[piece.firstToken] as TaggedToken;
  return {
    piece,
    view,
    name: text.slice(first.start, findEnd(tokens, piece)),
    shape: toBallot(SHAPE_RULES, view),
    around: toBallot(AROUND_RULES, view),
  };
}

/** Where the name of a piece ends: "London-based" before the hyphen. */
export function findEnd(tokens: readonly TaggedToken[], { endToken }: Piece): number {
  const last = tokens[endToken - 1] as TaggedToken;
  return last.end - countHyphenEnding(last.text);
}

function toView(tokens: readonly TaggedToken[], piece: Piece): NameView {
  const { firstToken, endToken, title } = piece;
  const words = tokens
    .slice(firstToken, endToken)
    .filter(({ kind, text }) => kind !== "punctuation" || text === "&")
    .map(({ text }) => text.slice(0, text.length - countHyphenEnding(text)));
  const entry = piece.entry ?? findEntry(words.join(" "));
  const start = title?.firstToken ?? firstToken;
  const at = (index: number) => tokens[index]?.lower ?? "";
  return {
    tokens,
    firstToken,
    endToken,
    words,
    first: words[0] ?? "",
    last: words.at(-1) ?? "",
    entry,
    prefix: entry === undefined ? findEntryAt(tokens, firstToken, endToken)?.entry : undefined,
    rest: entry === undefined ? findRest(tokens, firstToken, endToken) : undefined,
    definition: findDefinition(tokens, endToken),
    hasTitle: title !== undefined,
    before: at(start - 1),
    beforeThat: at(start - 2),
    after: at(endToken),
    afterThat: at(endToken + 1),
  };
}

// What the name is behind its first words, where these are a known name or one word.
function findRest(
  tokens: readonly TaggedToken[],
  firstToken: number,
  endToken: number,
): GazetteerEntry | undefined {
  const from = findEntryAt(tokens, firstToken, endToken)?.endToken ?? firstToken + 1;
  const match = findEntryAt(tokens, from, endToken);
  return match?.endToken === endToken ? match.entry : undefined;
}

function toBallot(rules: readonly TypeRule[], view: NameView): Ballot {
  const weights: Record<NameType, number> = { person: 0, organisation: 0, place: 0, other: 0 };
  const best: Partial<Record<NameType, TypeRule>> = {};
  for (const rule of rules) {
    if (!rule.test(view)) continue;
    weights[rule.type] += rule.weight;
    if ((best[rule.type]?.weight ?? 0) < rule.weight) best[rule.type] = rule;
  }
  return { weights, rules: best };
}

const LEAST_SHOUTED = 4;
const OFFICE_SET = new Set(OFFICES);

/** Whether a candidate is a name: a capital alone does not make one ("the President", "the Internet"). */
export function isName(
  { view, name, around }: Candidate,
  context: NameContext,
  fullNames: ReadonlySet<string>,
): boolean {
  if (view.words.length === 0 || isCurrency(view) || PARTY_AND_STATE.test(view.first)) return false;
  if (view.words.length === 1 && fullNames.has(view.first)) return true;
  if (view.entry !== undefined || view.words.length > 1) return true;
  const lower = view.first.toLowerCase();
  if (NO_NAMES.has(lower) || NO_NAMES.has(name)) return false;
  if (ORGANISATION_HEADS.has(lower))
    return view.before === "the" && context.innerCapitals.has(name);
  if (OFFICE_SET.has(lower)) return false;
  if (view.hasTitle) return true;
  // "We must STOP": an ordinary word set in capitals is no acronym.
  if (isAcronym(view.first)) return lower.length < LEAST_SHOUTED || !isOrdinaryWord(lower);
  if (isOrdinaryWord(lower)) return false;
  const isKnown = context.innerCapitals.has(name) || isGivenName(name) || isSurname(name);
  return isKnown || around.weights.person + around.weights.place + around.weights.organisation > 0;
}

// "US$40 billion".
function isCurrency({ tokens, endToken }: NameView): boolean {
  const next = tokens[endToken];
  return next?.text === "$" && !next.isSpaced;
}

/** "OSCE". */
export function isAcronym(word: string): boolean {
  return isAllUpper(word, 2);
}
