import { ORGANISATION_HEADS } from "../english/name-heads.ts";
import { NO_NAMES } from "../english/name-stop-words.ts";
import { OFFICES } from "../english/name-titles.ts";
import { findEntry, type GazetteerEntry } from "../gazetteer/gazetteer.ts";
import { isGivenName, isSurname } from "../gazetteer/person-names.ts";
import type { ParsedText } from "../parsed-text.ts";
import type { TaggedToken } from "../tagger.ts";
import { countHyphenEnding } from "./find-chunks.ts";
import { findDefinition } from "./find-definition.ts";
import { findEntryAt } from "./find-entry-at.ts";
import { isOrdinaryWord, type NameContext } from "./name-context.ts";
import type { NameSpan, NameType } from "./name-span.ts";
import type { Piece } from "./split-chunk.ts";
import { CONTEXT_RULES, type NameView, SHAPE_RULES, type TypeRule } from "./type-rules.ts";

/** How much speaks for each type, and the heaviest rule of each. */
interface Ballot {
  readonly weights: Record<NameType, number>;
  readonly rules: Partial<Record<NameType, TypeRule>>;
}

interface Candidate {
  readonly piece: Piece;
  readonly view: NameView;
  readonly name: string;
  /** What the name itself and the words around it say; shared by all of the same name. */
  readonly shape: Ballot;
  readonly around: Ballot;
}

const TYPES: readonly NameType[] = ["person", "organisation", "place", "other"];
// Below this nothing is known of a name: "other" rather than a guess.
const WEAKEST = 0.5;

/**
 * The pieces with their types, in order. One sense per text: what speaks for a type at one mention
 * counts, at half weight, for all others of the same name; family names follow the full name.
 */
export function decideTypes(
  parsed: ParsedText,
  context: NameContext,
  pieces: readonly Piece[],
): readonly NameSpan[] {
  const all = pieces.map((piece) => toCandidate(parsed, piece));
  const shared = sumByName(all);
  const fullNames = findFullNames(all, shared);
  const candidates = all.filter((candidate) => isName(candidate, context, fullNames));
  const longer = findLongerOrganisations(candidates, shared);
  const acronyms = findAcronyms(candidates, shared);
  return candidates.map((candidate) =>
    toNameSpan(candidate, decideType(candidate, shared, fullNames, longer, acronyms)),
  );
}

function toCandidate({ text, tokens }: ParsedText, piece: Piece): Candidate {
  const view = toView(tokens, piece);
  const first = tokens[piece.firstToken] as TaggedToken;
  return {
    piece,
    view,
    name: text.slice(first.start, findEnd(tokens, piece)),
    shape: toBallot(SHAPE_RULES, view),
    around: toBallot(CONTEXT_RULES, view),
  };
}

// "London-based" ends before the hyphen.
function findEnd(tokens: readonly TaggedToken[], { endToken }: Piece): number {
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

const OFFICE_SET = new Set(OFFICES);

// A capital alone does not make a name: "the President", "the Internet".
function isName(
  { view, name, around }: Candidate,
  context: NameContext,
  fullNames: ReadonlySet<string>,
): boolean {
  if (view.words.length === 0 || isCurrency(view)) return false;
  if (view.words.length === 1 && fullNames.has(view.first)) return true;
  if (view.entry !== undefined || view.words.length > 1) return true;
  const lower = view.first.toLowerCase();
  if (NO_NAMES.has(lower) || NO_NAMES.has(name)) return false;
  if (ORGANISATION_HEADS.has(lower))
    return view.before === "the" && context.innerCapitals.has(name);
  if (OFFICE_SET.has(lower)) return false;
  if (view.hasTitle || isAcronym(view.first)) return true;
  if (isOrdinaryWord(lower)) return false;
  const isKnown = context.innerCapitals.has(name) || isGivenName(name) || isSurname(name);
  return isKnown || around.weights.person + around.weights.place + around.weights.organisation > 0;
}

// "US$40 billion".
function isCurrency({ tokens, endToken }: NameView): boolean {
  const next = tokens[endToken];
  return next?.text === "$" && !next.isSpaced;
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

function sumByName(
  candidates: readonly Candidate[],
): ReadonlyMap<string, Record<NameType, number>> {
  const sums = new Map<string, Record<NameType, number>>();
  for (const { name, around } of candidates) {
    const sum = sums.get(name) ?? { person: 0, organisation: 0, place: 0, other: 0 };
    for (const type of TYPES) sum[type] += around.weights[type];
    sums.set(name, sum);
  }
  return sums;
}

function toWeights(
  { name, shape, around }: Candidate,
  shared: ReadonlyMap<string, Record<NameType, number>>,
): Record<NameType, number> {
  const all = shared.get(name);
  const weights = { ...shape.weights };
  for (const type of TYPES) {
    const others = (all?.[type] ?? 0) - around.weights[type];
    weights[type] += around.weights[type] + Math.min(3, others * 0.5);
  }
  return weights;
}

function toHeaviest(weights: Record<NameType, number>): NameType {
  let best: NameType = "person";
  for (const type of TYPES) if (weights[type] > weights[best]) best = type;
  return best;
}

// The single words of the persons' full names.
function findFullNames(
  candidates: readonly Candidate[],
  shared: ReadonlyMap<string, Record<NameType, number>>,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.view.words.length < 2) continue;
    const weights = toWeights(candidate, shared);
    if (toHeaviest(weights) !== "person" || weights.person < 1.5) continue;
    words.add(candidate.view.first);
    words.add(candidate.view.last);
  }
  return words;
}

// The first words of organisations' longer names: "Northrop" of "Northrop Grumman".
function findLongerOrganisations(
  candidates: readonly Candidate[],
  shared: ReadonlyMap<string, Record<NameType, number>>,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.view.words.length < 2) continue;
    if (toHeaviest(toWeights(candidate, shared)) === "organisation")
      words.add(candidate.view.first);
  }
  return words;
}

// "Lakeside Transport Authority (LTA)": initials of names, with the type of the name.
function findAcronyms(
  candidates: readonly Candidate[],
  shared: ReadonlyMap<string, Record<NameType, number>>,
): ReadonlyMap<string, NameType> {
  const acronyms = new Map<string, NameType>();
  for (const candidate of candidates) {
    const { words } = candidate.view;
    if (words.length < 2) continue;
    const initials = words
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join("");
    if (initials.length < 2) continue;
    const type = toHeaviest(toWeights(candidate, shared));
    if (type !== "person") acronyms.set(initials, type);
  }
  return acronyms;
}

interface Decision {
  readonly type: NameType;
  readonly rule: string;
  readonly confidence: number;
}

function decideType(
  candidate: Candidate,
  shared: ReadonlyMap<string, Record<NameType, number>>,
  fullNames: ReadonlySet<string>,
  longer: ReadonlySet<string>,
  acronyms: ReadonlyMap<string, NameType>,
): Decision {
  const { view } = candidate;
  const weights = toWeights(candidate, shared);
  if (view.words.length === 1) {
    if (fullNames.has(view.first) && !isPlaceHere(candidate)) weights.person += 4;
    else if (longer.has(view.first) && view.entry === undefined) weights.organisation += 1.5;
    const expanded = acronyms.get(view.first);
    if (expanded !== undefined && isAcronym(view.first)) weights[expanded] += 2.5;
  }
  const type = toHeaviest(weights);
  if (weights[type] < WEAKEST) return { type: "other", rule: "default", confidence: 0.3 };
  const rule =
    (candidate.shape.rules[type] ?? candidate.around.rules[type])?.name ?? "same name elsewhere";
  return { type, rule, confidence: toConfidence(weights, type) };
}

// A known place behind "in" stays one, also where a person bears its name.
function isPlaceHere({ around, view }: Candidate): boolean {
  return view.entry !== undefined && around.weights.place > 1;
}

function toConfidence(weights: Record<NameType, number>, type: NameType): number {
  let total = 1;
  for (const one of TYPES) total += weights[one];
  return Math.round((weights[type] / total) * 100) / 100;
}

function toNameSpan({ piece, view }: Candidate, decision: Decision): NameSpan {
  const first = view.tokens[piece.firstToken] as TaggedToken;
  return {
    start: first.start,
    end: findEnd(view.tokens, piece),
    ...decision,
    ...(view.entry === undefined ? {} : { entry: view.entry }),
    ...(piece.title === undefined ? {} : { title: toRange(view.tokens, piece.title) }),
  };
}

function toRange(
  tokens: readonly TaggedToken[],
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): { readonly start: number; readonly end: number } {
  const first = tokens[firstToken] as TaggedToken;
  return { start: first.start, end: (tokens[endToken - 1] as TaggedToken).end };
}
