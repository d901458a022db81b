import { toTokens } from "../tokens.ts";
import { CITIES } from "./cities.ts";
import { CLUBS } from "./clubs.ts";
import { COUNTRIES, PEOPLES } from "./countries.ts";
import { ORGANISATIONS } from "./organisations.ts";
import { REGIONS, TERRITORIES } from "./regions.ts";
import { WORKS } from "./works.ts";

export type EntryKind =
  | "country"
  | "people"
  | "capital"
  | "seat"
  | "city"
  | "region"
  | "territory"
  | "body"
  | "outlet"
  | "company"
  | "armed"
  | "club"
  | "work";

/** What a name is known to be. */
export interface GazetteerEntry {
  readonly kind: EntryKind;
  /** The usual name of what is named: "UN" → "United Nations" only where the list says so. */
  readonly name: string;
  /** ISO 3166-1 alpha-2, or EU. */
  readonly country?: string;
}

interface Gazetteer {
  readonly entries: ReadonlyMap<string, GazetteerEntry>;
  /** By the first token of names of several tokens: how many tokens the longest has. */
  readonly longest: ReadonlyMap<string, number>;
  readonly countryNames: ReadonlyMap<string, string>;
}

let built: Gazetteer | undefined;

// Built at first use, so that importing the module costs nothing.
function toGazetteer(): Gazetteer {
  const entries = new Map<string, GazetteerEntry>();
  const longest = new Map<string, number>();
  const countryNames = new Map<string, string>();
  // The first entry of a name wins.
  const add = (name: string, entry: GazetteerEntry) => {
    if (name === "" || entries.has(name)) return;
    entries.set(name, entry);
    const count = countTokens(name);
    if (count === 1) return;
    const first = findFirstToken(name);
    if (count > (longest.get(first) ?? 1)) longest.set(first, count);
  };
  addCountries(add, countryNames);
  addOrganisations(add);
  addPlaces(add);
  for (const name of WORKS.trim().split(",")) add(name, { kind: "work", name });
  return { entries, longest, countryNames };
}

// Signs that may part a word into several tokens: "St. Lucia", "People's Daily".
const PARTING = /[^A-Za-zÀ-ɏ -]/;

// Plain words are a token each; only the other names are cut, which is slow.
function countTokens(name: string): number {
  if (PARTING.test(name)) return toTokens(name).length;
  return name.includes(" ") ? name.split(" ").length : 1;
}

function findFirstToken(name: string): string {
  const space = name.indexOf(" ");
  const word = space < 0 ? name : name.slice(0, space);
  return PARTING.test(word) ? (toTokens(word)[0]?.text ?? "") : word;
}

type Add = (name: string, entry: GazetteerEntry) => void;

function addCountries(add: Add, countryNames: Map<string, string>): void {
  const lines = COUNTRIES.trim()
    .split("\n")
    .map((line) => line.split("|"));
  for (const [code = "", names = "", demonyms = "", capitals = "", seats = ""] of lines) {
    const name = names.split(",")[0] ?? "";
    countryNames.set(code, name);
    const kind = code === "EU" ? "body" : "country";
    for (const one of names.split(",")) add(one, { kind, name, country: code });
    for (const one of demonyms.split(",")) add(one, { kind: "people", name: one, country: code });
    for (const one of seats.split(",")) add(one, { kind: "seat", name: one, country: code });
    for (const one of capitals.split(/,(?! )/))
      add(one, { kind: "capital", name: one, country: code });
  }
  for (const one of PEOPLES.trim().split(",")) add(one, { kind: "people", name: one });
}

function addOrganisations(add: Add): void {
  for (const line of ORGANISATIONS.trim().split("\n")) {
    const [kind = "", country = "", names = ""] = line.split("|");
    addGroups(add, names, kind as EntryKind, country);
  }
  for (const line of CLUBS.trim().split("\n")) addGroups(add, line, "club", "");
}

// "Ajax,Wolverhampton Wanderers=Wolves": the first name of each group is the usual one.
function addGroups(add: Add, names: string, kind: EntryKind, country: string): void {
  for (const group of names.split(",")) {
    const [name = "", ...others] = group.split("=");
    const entry = country === "" ? { kind, name } : { kind, name, country };
    add(name, entry);
    for (const one of others) add(one, entry);
  }
}

function addPlaces(add: Add): void {
  const territories = new Set(TERRITORIES.split(","));
  for (const one of REGIONS.trim().split(/,\s*/)) {
    add(one, { kind: territories.has(one) ? "territory" : "region", name: one });
  }
  for (const line of CITIES.trim().split("\n")) {
    const [country = "", names = ""] = line.split(":");
    for (const one of names.split(",")) add(one, { kind: "city", name: one, country });
  }
}

function getGazetteer(): Gazetteer {
  built ??= toGazetteer();
  return built;
}

/** What `name`, written exactly so, is known to be. O(1). */
export function findEntry(name: string): GazetteerEntry | undefined {
  return getGazetteer().entries.get(name);
}

/** How many tokens the longest known name that begins with `firstToken` has; at least 1. */
export function countLongest(firstToken: string): number {
  return getGazetteer().longest.get(firstToken) ?? 1;
}

/** The usual English name of a country by its code. */
export function findCountryName(code: string): string | undefined {
  return getGazetteer().countryNames.get(code);
}

const PLACE_KINDS: ReadonlySet<EntryKind> = new Set([
  "country",
  "capital",
  "city",
  "region",
  "territory",
]);

export function isPlaceEntry(entry: GazetteerEntry | undefined): boolean {
  return entry !== undefined && PLACE_KINDS.has(entry.kind);
}

export function isOrganisationEntry(entry: GazetteerEntry | undefined): boolean {
  return (
    entry !== undefined &&
    !PLACE_KINDS.has(entry.kind) &&
    entry.kind !== "people" &&
    entry.kind !== "work"
  );
}
