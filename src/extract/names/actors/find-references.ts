import {
  DESCRIBING_OFFICES,
  FEMALE_PRONOUNS,
  LEADER_OFFICES,
  MALE_PRONOUNS,
  PLURAL_PRONOUNS,
} from "../../english/name-actor-words.ts";
import { OFFICE_MODIFIERS } from "../../english/name-titles.ts";
import type { Gender } from "../../gazetteer/person-names.ts";
import { findLastStart, type ParsedText } from "../../parsed-text.ts";
import type { Sentence } from "../../sentences.ts";
import type { TaggedToken } from "../../tagger.ts";
import type { TextRange } from "../../text-range.ts";
import { findEntryAt } from "../chunks/find-entry-at.ts";
import type { ActorDraft } from "./actor-draft.ts";
import { findCountry, isRoleOf } from "./find-roles.ts";

/** A place of the text that refers to an actor named before. */
export interface FoundReference extends TextRange {
  readonly draft: ActorDraft;
}

/** One mention of one actor, in the order of the text. */
export interface Mentioned extends TextRange {
  readonly draft: ActorDraft;
}

/** A mention, and whether it stands inside quotation marks, where somebody may only be addressed. */
interface Candidate extends Mentioned {
  readonly isQuoted: boolean;
}

// So many sentences back a pronoun may look for its actor.
const REACH = 4;
const MOST_DESCRIPTION = 6;
const MOST_MENTIONS = 40;
// So many tokens of a quotation are read on either side.
const QUOTE_REACH = 60;

/**
 * What "he", "she", "they" and "the envoy" refer to: the last fitting actor; within a sentence the
 * first one named comes before the others. Who is named only inside quotation marks is nobody that
 * the words outside refer to: "“Ivan, stop!” Holt wrote. *He* …". O(n).
 */
export function findReferences(
  parsed: ParsedText,
  mentions: readonly Mentioned[],
): readonly FoundReference[] {
  const references: FoundReference[] = [];
  const persons = mentions.filter(({ draft }) => draft.kind === "person");
  const recent: (readonly Candidate[])[] = [];
  let at = 0;
  let isQuoted = false;
  let paragraph = 0;
  for (const sentence of parsed.sentences) {
    const named: Candidate[] = [];
    if (sentence.paragraph !== paragraph) isQuoted = false;
    paragraph = sentence.paragraph;
    for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
      const { start, text } = parsed.tokens[token] as TaggedToken;
      while (at < mentions.length && (mentions[at] as Mentioned).start < start) {
        addCapped(named, { ...(mentions[at] as Mentioned), isQuoted });
        at += 1;
      }
      isQuoted = isOpenBehind(text, isQuoted);
      const layers = [named, ...recent];
      const found = findReferenceAt(parsed, sentence, token, { layers, isQuoted, persons });
      if (found === undefined) continue;
      references.push(found);
      addCapped(named, { ...found, isQuoted });
    }
    while (at < mentions.length && (mentions[at] as Mentioned).start < sentence.end) {
      addCapped(named, { ...(mentions[at] as Mentioned), isQuoted });
      at += 1;
    }
    recent.unshift(named);
    if (recent.length > REACH) recent.pop();
  }
  return references;
}

// The first and the last mentions of a sentence: endless sentences must not cost more than others.
function addCapped(named: Candidate[], mentioned: Candidate): void {
  named.push(mentioned);
  if (named.length > MOST_MENTIONS) named.splice(1, 1);
}

/** Who was named in this sentence and those before, and whether the place itself is quoted. */
interface Surroundings {
  readonly layers: readonly (readonly Candidate[])[];
  readonly isQuoted: boolean;
  readonly persons: readonly Mentioned[];
}

function findReferenceAt(
  parsed: ParsedText,
  sentence: Sentence,
  at: number,
  { layers, isQuoted, persons }: Surroundings,
): FoundReference | undefined {
  const token = parsed.tokens[at] as TaggedToken;
  const gender = toGender(token.lower);
  if (gender !== undefined) {
    const speaker = isQuoted ? findSpeaker(parsed, sentence, at, persons) : undefined;
    const open = isQuoted ? layers : layers.map((layer) => layer.filter((one) => !one.isQuoted));
    return toReference(token, findPerson(open, gender, speaker));
  }
  if (PLURAL_PRONOUNS.has(token.lower)) return toReference(token, findPlural(layers));
  if (token.lower !== "the") return undefined;
  return findDescription(parsed, sentence, at, layers);
}

// In "We expect him," Holt said the pronoun is not Holt: who stands behind the closing quote speaks.
function findSpeaker(
  { tokens }: ParsedText,
  sentence: Sentence,
  at: number,
  persons: readonly Mentioned[],
): ActorDraft | undefined {
  let close = at + 1;
  const limit = Math.min(sentence.endToken, at + QUOTE_REACH);
  while (close < limit && !/^["”]$/.test(tokens[close]?.text ?? "")) close += 1;
  if (close >= limit) return undefined;
  const { end } = tokens[close] as TaggedToken;
  const next = persons[findLastStart(persons, end) + 1];
  return next !== undefined && next.start < sentence.end ? next.draft : undefined;
}

// Whether a quotation is open behind the token `text`.
function isOpenBehind(text: string, isOpen: boolean): boolean {
  if (text === "“") return true;
  if (text === "”") return false;
  return text === '"' ? !isOpen : isOpen;
}

function toGender(lower: string): Gender | undefined {
  if (MALE_PRONOUNS.has(lower)) return "male";
  return FEMALE_PRONOUNS.has(lower) ? "female" : undefined;
}

function toReference(range: TextRange, draft: ActorDraft | undefined): FoundReference | undefined {
  return draft === undefined ? undefined : { start: range.start, end: range.end, draft };
}

// A person of known gender goes before one of unknown gender in the same sentence.
function findPerson(
  layers: readonly (readonly Mentioned[])[],
  gender: Gender,
  speaker: ActorDraft | undefined,
): ActorDraft | undefined {
  for (const layer of layers) {
    const persons = layer
      .map(({ draft }) => draft)
      .filter((draft) => draft.kind === "person" && draft !== speaker);
    const sure = persons.find((draft) => draft.gender === gender);
    const found = sure ?? persons.find((draft) => draft.gender === undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findPlural(layers: readonly (readonly Mentioned[])[]): ActorDraft | undefined {
  for (const layer of layers) {
    const group = layer.find(({ draft }) => draft.kind === "group");
    if (group !== undefined) return group.draft;
  }
  return undefined;
}

// "the envoy", "the Russian president", "the US special envoy": an office without a name behind.
function findDescription(
  { tokens }: ParsedText,
  sentence: Sentence,
  at: number,
  layers: readonly (readonly Mentioned[])[],
): FoundReference | undefined {
  const end = findOfficeEnd(tokens, at + 1, sentence.endToken);
  if (end === undefined) return undefined;
  const office = tokens[end - 1] as TaggedToken;
  const country = findCountry(tokens, at + 1, end);
  const draft = findBearer(layers, office.lower, country);
  return toReference({ start: (tokens[at] as TaggedToken).start, end: office.end }, draft);
}

function findOfficeEnd(
  tokens: readonly TaggedToken[],
  from: number,
  limit: number,
): number | undefined {
  let at = from;
  while (at < Math.min(limit, from + MOST_DESCRIPTION)) {
    const token = tokens[at] as TaggedToken;
    const next = tokens[at + 1];
    if (DESCRIBING_OFFICES.has(token.lower) && !isContinued(next)) return at + 1;
    const known = findEntryAt(tokens, at, limit);
    if (known === undefined && !isModifier(token)) return undefined;
    at = known?.endToken ?? at + 1;
  }
  return undefined;
}

function isModifier({ lower, tag }: TaggedToken): boolean {
  return OFFICE_MODIFIERS.has(lower) || tag === "adjective";
}

// "the president of Chad", "the envoy Lena Strand", "the president's plan" is fine, "the minister and".
function isContinued(next: TaggedToken | undefined): boolean {
  if (next === undefined) return false;
  if (next.lower === "of" || next.lower === "to" || next.tag === "name") return true;
  return DESCRIBING_OFFICES.has(next.lower) || next.lower === "general";
}

function findBearer(
  layers: readonly (readonly Mentioned[])[],
  office: string,
  country: string | undefined,
): ActorDraft | undefined {
  const persons = layers
    .flat()
    .map(({ draft }) => draft)
    .filter(({ kind }) => kind === "person");
  const fits = (draft: ActorDraft) => country === undefined || draft.country === country;
  const bearer = persons.find(
    (draft) => draft.role !== undefined && isRoleOf(draft.role, office) && fits(draft),
  );
  if (bearer !== undefined || country === undefined) return bearer;
  return persons.find(
    (draft) => draft.role === undefined && draft.country === country && LEADER_OFFICES.has(office),
  );
}
