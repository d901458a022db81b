import type { ActorKind } from "../../../model/article.ts";
import {
  findCountryName,
  findEntry,
  type GazetteerEntry,
  isPlaceEntry,
} from "../../gazetteer/gazetteer.ts";
import { startsUpper } from "../../letter-case.ts";
import type { ParsedText } from "../../parsed-text.ts";
import type { TaggedToken } from "../../tagger.ts";
import type { VerbGroup } from "../../verb-groups.ts";
import { findEntryAt } from "../chunks/find-entry-at.ts";
import { type ActorDraft, addMention, toActorDraft } from "./actor-draft.ts";
import { findCountry, OFFICE_WORDS } from "./find-roles.ts";
import { isMetonym } from "./is-metonym.ts";
import type { PlacedName } from "./placed-name.ts";

/** Countries and bodies by the keys of their names. */
export interface BodyLinks {
  readonly drafts: ActorDraft[];
  readonly byKey: Map<string, ActorDraft>;
  readonly verbs: ReadonlyMap<number, VerbGroup>;
}

export function toBodyLinks({ verbGroups }: ParsedText): BodyLinks {
  const verbs = new Map(verbGroups.map((group) => [group.firstToken, group]));
  return { drafts: [], byKey: new Map(), verbs };
}

/** The country, territory, body or outlet that `placed` names; `undefined` where it is a mere place. */
export function linkBody(
  parsed: ParsedText,
  links: BodyLinks,
  placed: PlacedName,
): ActorDraft | undefined {
  const { name, firstToken, endToken } = placed;
  const { entry } = name;
  if (entry?.kind === "capital" || entry?.kind === "seat") {
    const isOfficeOf =
      entry.kind === "seat" && OFFICE_WORDS.has(parsed.tokens[endToken]?.lower ?? "");
    if (!isOfficeOf && !isMetonym(parsed, links.verbs, firstToken, endToken)) return undefined;
    return addTo(parsed, placed, findMeant(links, entry), "metonym");
  }
  if (name.type === "place") {
    return entry === undefined ? undefined : linkTerritory(parsed, links, placed, entry);
  }
  return addTo(parsed, placed, findOrganisation(parsed, links, placed));
}

function addTo(
  { text }: ParsedText,
  { name }: PlacedName,
  draft: ActorDraft,
  sense?: "metonym",
): ActorDraft {
  const range = { start: name.start, end: name.end, isReference: false };
  const written = text.slice(name.start, name.end).replace(/\s+/g, " ");
  addMention(draft, sense === undefined ? range : { ...range, sense }, written);
  return draft;
}

// "Moscow" → Russia; "Brussels" → the European Union; "the Kremlin" → the body that sits there.
function findMeant(links: BodyLinks, entry: GazetteerEntry): ActorDraft {
  if (entry.kind === "seat") {
    return findOrAdd(links, entry.name, () => toBody("organisation", entry.name, entry.country));
  }
  const code = entry.name === "Brussels" ? "EU" : (entry.country ?? "");
  return findCountryDraft(links, code);
}

function findCountryDraft(links: BodyLinks, code: string): ActorDraft {
  const name = findCountryName(code) ?? code;
  const kind: ActorKind = code === "EU" ? "organisation" : "country";
  return findOrAdd(links, name, () => toBody(kind, name, code));
}

function linkTerritory(
  parsed: ParsedText,
  links: BodyLinks,
  placed: PlacedName,
  entry: GazetteerEntry,
): ActorDraft | undefined {
  if (entry.kind === "country" && entry.country !== undefined) {
    return addTo(parsed, placed, findCountryDraft(links, entry.country));
  }
  if (entry.kind !== "territory") return undefined;
  return addTo(
    parsed,
    placed,
    findOrAdd(links, entry.name, () => toBody("territory", entry.name)),
  );
}

function findOrganisation(
  { text, tokens }: ParsedText,
  links: BodyLinks,
  placed: PlacedName,
): ActorDraft {
  const { name, firstToken, endToken } = placed;
  const written = text.slice(name.start, name.end).replace(/\s+/g, " ");
  const { entry } = name;
  const known = entry === undefined || isPlaceEntry(entry) ? undefined : entry;
  if (known?.country === "EU" && known.name === "European Union")
    return findCountryDraft(links, "EU");
  const kind = known?.kind === "outlet" ? "outlet" : "organisation";
  const owner = tokens[firstToken - 1]?.tag === "possessive" ? firstToken - 4 : firstToken;
  const country = known?.country ?? findCountry(tokens, Math.max(0, owner), endToken);
  const short = known === undefined ? findShortName(text, tokens, placed) : undefined;
  const shortEntry = short === undefined ? undefined : findEntry(short);
  const isSame = shortEntry !== undefined && shortEntry.country === country;
  const key = known?.name ?? (isSame ? shortEntry.name : written);
  const draft = findOrAdd(links, key, () => toBody(kind, written, country));
  if (known === undefined) addInitials(links, written, draft);
  // From here on "the Foreign Ministry" is the one named last.
  if (short !== undefined && shortEntry === undefined) links.byKey.set(short, draft);
  return draft;
}

// "Russian Foreign Ministry" → "Foreign Ministry": a body's name behind its country's.
function findShortName(
  text: string,
  tokens: readonly TaggedToken[],
  { name, firstToken, endToken }: PlacedName,
): string | undefined {
  const owner = findEntryAt(tokens, firstToken, endToken);
  if (owner?.entry.country === undefined || owner.endToken >= endToken - 1) return undefined;
  if (owner.entry.kind !== "people" && owner.entry.kind !== "country") return undefined;
  return text.slice((tokens[owner.endToken] as TaggedToken).start, name.end).replace(/\s+/g, " ");
}

// "Lakeside Transport Authority" also answers to "LTA".
function addInitials(links: BodyLinks, written: string, draft: ActorDraft): void {
  const initials = written
    .split(" ")
    .filter(startsUpper)
    .map((word) => word.charAt(0))
    .join("");
  if (initials.length > 1 && !links.byKey.has(initials)) links.byKey.set(initials, draft);
}

function toBody(kind: ActorKind, name: string, country?: string): ActorDraft {
  const draft = toActorDraft(kind, name, `${kind}'s name`, 0.8);
  if (country !== undefined) draft.country = country;
  return draft;
}

function findOrAdd(links: BodyLinks, key: string, toDraft: () => ActorDraft): ActorDraft {
  const known = links.byKey.get(key);
  if (known !== undefined) return known;
  const draft = toDraft();
  links.drafts.push(draft);
  links.byKey.set(key, draft);
  return draft;
}
