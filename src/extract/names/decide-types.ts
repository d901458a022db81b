import { startsUpper } from "../letter-case.ts";
import type { ParsedText } from "../parsed-text.ts";
import type { TaggedToken } from "../tagger.ts";
import type { Piece } from "./chunks/split-chunk.ts";
import { type Candidate, findEnd, isAcronym, isName, toCandidate } from "./name-candidate.ts";
import type { NameContext } from "./name-context.ts";
import type { NameSpan, NameType } from "./name-span.ts";

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
    if (toHeaviest(weights) !== "person" || weights.person < WEAKEST) continue;
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
      .filter(startsUpper)
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
