import { NAME_PARTICLES } from "../../english/name-cues.ts";
import { FEMALE_WORDS, MALE_WORDS } from "../../english/name-titles.ts";
import {
  findGender,
  type Gender,
  isGivenName,
  isLeadingSurname,
} from "../../gazetteer/person-names.ts";
import { findLastStart, type ParsedText } from "../../parsed-text.ts";
import type { NameSpan } from "../name-span.ts";
import { type ActorDraft, addMention, toActorDraft } from "./actor-draft.ts";
import { type FoundRole, findRole, type PersonEdges } from "./find-roles.ts";
import { foldName, isSameGivenName } from "./fold-name.ts";
import type { PlacedName } from "./placed-name.ts";

interface PersonName {
  readonly written: string;
  readonly given?: string;
  readonly family: string;
}

/** Persons by their family name; the latest stands last. */
export interface PersonLinks {
  readonly drafts: ActorDraft[];
  readonly byFamily: Map<string, ActorDraft[]>;
  readonly byGiven: Map<string, ActorDraft>;
  readonly givenOf: Map<ActorDraft, string>;
  readonly edges: PersonEdges;
}

/** No persons yet; `names` are all names of the text. */
export function toPersonLinks(names: readonly PlacedName[]): PersonLinks {
  const persons = names.filter(({ name }) => name.type === "person");
  return {
    drafts: [],
    byFamily: new Map(),
    byGiven: new Map(),
    givenOf: new Map(),
    edges: {
      starts: new Set(persons.map(({ firstToken }) => firstToken)),
      ends: new Set(persons.map(({ endToken }) => endToken)),
    },
  };
}

/** The person that `name` names: one known from before, or a new one. */
export function linkPerson(parsed: ParsedText, links: PersonLinks, placed: PlacedName): ActorDraft {
  const { name } = placed;
  const person = toPersonName(parsed.text.slice(name.start, name.end));
  const draft = findPerson(links, person) ?? addPerson(links, person);
  completeName(links, draft, person);
  addMention(draft, { start: name.start, end: name.end, isReference: false }, person.written);
  addDetails(parsed, links, draft, placed);
  return draft;
}

// "Kim Jong-un" has its family name first; "Mohammed bin Salman" is known by all but the first word.
function toPersonName(text: string): PersonName {
  const written = text.replace(/\s+/g, " ");
  const words = written.split(" ").filter((word) => !/^(?:Jr|Sr|I{1,3}|IV)\.?$/.test(word));
  const first = words[0] ?? written;
  const last = words.at(-1) ?? written;
  if (words.length < 2 || NAME_PARTICLES.has(first.toLowerCase()))
    return { written, family: foldName(last) || last };
  if (isLeadingSurname(first) && !isGivenName(first)) {
    return { written, given: words.slice(1).join(" "), family: foldName(first) };
  }
  return { written, given: first, family: foldName(last) || last };
}

// So many bearers of one family name are compared, the last ones.
const MOST_BEARERS = 20;

function findPerson(links: PersonLinks, { given, family }: PersonName): ActorDraft | undefined {
  const bearers = (links.byFamily.get(family) ?? []).slice(-MOST_BEARERS);
  if (given === undefined) return bearers.at(-1) ?? links.byGiven.get(family);
  return bearers.find((draft) => {
    const known = links.givenOf.get(draft);
    return known === undefined || isSameGivenName(known, given);
  });
}

function addPerson(links: PersonLinks, { written, family }: PersonName): ActorDraft {
  const draft = toActorDraft("person", written, "person's name", 0.6);
  links.drafts.push(draft);
  const bearers = links.byFamily.get(family);
  if (bearers === undefined) links.byFamily.set(family, [draft]);
  else bearers.push(draft);
  return draft;
}

// The first full name becomes the actor's name; "Witkoff" of the headline an alias.
function completeName(links: PersonLinks, draft: ActorDraft, person: PersonName): void {
  const { given, written } = person;
  if (given === undefined || links.givenOf.has(draft)) return;
  links.givenOf.set(draft, given);
  const key = foldName(given);
  if (!links.byGiven.has(key)) links.byGiven.set(key, draft);
  if (draft.name !== written && draft.mentions.length > 0) draft.aliases.add(draft.name);
  draft.name = written;
  draft.confidence = 0.9;
}

function addDetails(
  parsed: ParsedText,
  { edges }: PersonLinks,
  draft: ActorDraft,
  placed: PlacedName,
): void {
  draft.gender ??= findGenderOf(parsed, placed.name);
  if (draft.role !== undefined && draft.country !== undefined) return;
  const role = findOwnRole(parsed, edges, placed);
  if (role === undefined) return;
  if (draft.role === undefined && !isAddress(role.text)) draft.role = role.text;
  if (role.country !== undefined) draft.country ??= role.country;
}

// "the prime minister, Sheikh | Nasser Holt": before a form of address may stand the office.
function findOwnRole(
  parsed: ParsedText,
  edges: PersonEdges,
  { name, firstToken, endToken }: PlacedName,
): FoundRole | undefined {
  const role = findRole(parsed, firstToken, endToken, edges);
  if (name.title === undefined || (role !== undefined && !isAddress(role.text))) return role;
  const start = findLastStart(parsed.tokens, name.title.start);
  return findRole(parsed, start, endToken, edges) ?? role;
}

function isAddress(role: string): boolean {
  const last = role.toLowerCase().replace(/\.$/, "").split(" ").at(-1) ?? "";
  return /^(?:mr|mrs|ms|miss|dr|sir|dame|lady|lord|madam|sheikh|friend|colleague|wife|husband|son|daughter|mother)$/.test(
    last,
  );
}

function findGenderOf({ text }: ParsedText, name: NameSpan): Gender | undefined {
  const title = name.title === undefined ? "" : text.slice(name.title.start, name.title.end);
  const before = `${text.slice(Math.max(0, name.start - 24), name.start)} ${title}`.toLowerCase();
  const words = before.split(/[^a-z]+/).filter((word) => word !== "");
  const last = words.at(-1) ?? "";
  if (MALE_WORDS.has(last)) return "male";
  if (FEMALE_WORDS.has(last)) return "female";
  return findGender(text.slice(name.start, name.end).split(/[\s-]/)[0] ?? "");
}
