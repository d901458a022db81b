import {
  AFTER_ORGANISATION,
  AFTER_PLACE,
  KIN_WORDS,
  NAME_PARTICLES,
  ORGANISATION_NOUNS,
  ORGANISATION_VERBS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  SPEECH_VERBS,
  WEAK_PLACE_PREPOSITIONS,
} from "../english/name-cues.ts";
import {
  CLUB_OPENERS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  OTHER_HEADS,
  PLACE_HEADS,
  PLACE_MODIFIERS,
  PLACE_OPENERS,
  STATE_OPENERS,
} from "../english/name-heads.ts";
import { OFFICES } from "../english/name-titles.ts";
import { type GazetteerEntry, isOrganisationEntry, isPlaceEntry } from "../gazetteer/gazetteer.ts";
import { isGivenName, isLeadingSurname, isSurname } from "../gazetteer/person-names.ts";
import type { TaggedToken } from "../tagger.ts";
import { findEntryAt } from "./find-entry-at.ts";
import { isOrdinaryWord } from "./name-context.ts";
import type { NameType } from "./name-span.ts";

/** A name with the words around it, as the rules read it. */
export interface NameView {
  readonly tokens: readonly TaggedToken[];
  readonly firstToken: number;
  readonly endToken: number;
  /** The words of the name, without points and quotes. */
  readonly words: readonly string[];
  readonly first: string;
  readonly last: string;
  readonly entry: GazetteerEntry | undefined;
  /** What its first words are known as, where more follow: "Buffalo" of "Buffalo Bisons". */
  readonly prefix: GazetteerEntry | undefined;
  /** What all but its first word are known as: "Jersey" of "West Jersey". */
  readonly rest: GazetteerEntry | undefined;
  /** The last noun of what defines it: "a small *town* in", ", the Turkish *airline*,". */
  readonly definition: string;
  readonly hasTitle: boolean;
  /** Lower case; empty at the ends of the sentence. */
  readonly before: string;
  readonly beforeThat: string;
  readonly after: string;
  readonly afterThat: string;
}

export interface TypeRule {
  readonly name: string;
  /** Where it applies, the name in brackets. */
  readonly example: string;
  readonly type: NameType;
  /** How much it counts: 1 a hint, 4 as good as certain. */
  readonly weight: number;
  readonly test: (view: NameView) => boolean;
}

const CORPORATE = /^(?:inc|corp|ltd|llc|plc|gmbh|ag|nv|spa|bv|pty|sdn|bhd|co)$/i;
const NUMERAL = /^(?:II|III|IV|VI|VII|VIII|XIV|XVI|Jr|Sr)$/;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&]{1,7}$/u;
const OFFICE_SET = new Set(OFFICES);

const isMany = ({ words }: NameView) => words.length > 1;
const lower = (word: string) => word.toLowerCase();
// "Jack Wood": a head that is this person's family name.
const isBearer = ({ words, first, last, entry }: NameView) =>
  entry !== undefined || (words.length === 2 && isGivenName(first) && isSurname(last));
const hasGivenFirst = (view: NameView) => isMany(view) && isGivenName(view.first);

/** Rules on the name itself: what it is known as, and how it is built. */
export const SHAPE_RULES: readonly TypeRule[] = [
  {
    name: "known place",
    example: "in [Ankara]",
    type: "place",
    weight: 3,
    test: ({ entry }) => isPlaceEntry(entry),
  },
  {
    name: "known organisation",
    example: "the [World Bank]",
    type: "organisation",
    weight: 3.2,
    test: ({ entry }) => isOrganisationEntry(entry),
  },
  {
    name: "people or language",
    example: "[Kurdish] fighters",
    type: "other",
    weight: 6,
    test: ({ entry, words }) =>
      entry?.kind === "people" ||
      entry?.kind === "work" ||
      (words.length === 1 && /^\p{Lu}.+-\p{Lu}?\p{Ll}+(?:speaking|era)$/u.test(words[0] ?? "")),
  },
  {
    name: "title before",
    example: "Defence Minister [Amadou Sako]",
    type: "person",
    weight: 4,
    test: ({ hasTitle, entry }) => hasTitle && entry?.kind !== "country",
  },
  {
    name: "company ending",
    example: "[Harrow Foods Ltd]",
    type: "organisation",
    weight: 5,
    test: (view) => isMany(view) && CORPORATE.test(view.last),
  },
  {
    name: "organisation head",
    example: "[Lakeside Transport Authority]",
    type: "organisation",
    weight: 5,
    test: (view) => isMany(view) && ORGANISATION_HEADS.has(lower(view.last)) && !isBearer(view),
  },
  {
    name: "organisation head alone",
    example: "the [Senate]",
    type: "organisation",
    weight: 1.5,
    test: ({ words, last }) => words.length === 1 && ORGANISATION_HEADS.has(lower(last)),
  },
  {
    name: "organisation opener",
    example: "[Ministry of Fisheries]",
    type: "organisation",
    weight: 4,
    test: ({ words }) => findLinkedHead(words, ORGANISATION_OPENERS, ORGANISATION_HEADS),
  },
  {
    name: "ampersand",
    example: "[Smith & Daughters]",
    type: "organisation",
    weight: 3,
    test: ({ words }) => words.includes("&"),
  },
  {
    name: "place head",
    example: "[Orchard Road]",
    type: "place",
    weight: 5,
    test: (view) => isMany(view) && PLACE_HEADS.has(lower(view.last)) && !isBearer(view),
  },
  {
    name: "place opener",
    example: "[Lake Turkana]",
    type: "place",
    weight: 2,
    test: (view) => isMany(view) && PLACE_OPENERS.has(lower(view.first)),
  },
  {
    name: "other head",
    example: "[Treaty of Lisbon], the [Winter Olympics]",
    type: "other",
    weight: 4,
    test: (view) =>
      isMany(view) &&
      !isBearer(view) &&
      (OTHER_HEADS.has(lower(view.last)) || findLinkedHead(view.words, OTHER_HEADS, OTHER_HEADS)),
  },
  {
    name: "model number",
    example: "[Boeing 747], [A380]",
    type: "other",
    weight: 4,
    test: ({ words, last }) =>
      (words.length > 1 && /\d/.test(last) && !/^\d(?:st|nd|rd|th)/.test(last)) ||
      (words.length === 1 && /^\p{L}{1,3}-?\d+\p{L}?s?$|^i[A-Z]|^\d/u.test(last)),
  },
  {
    name: "hall of fame",
    example: "the [Rugby Hall of Fame]",
    type: "organisation",
    weight: 5,
    test: ({ words }) => words.join(" ").endsWith("Hall of Fame"),
  },
  {
    name: "state",
    example: "the [Grand Duchy of Posen]",
    type: "place",
    weight: 4,
    test: ({ words }) => findLinkedHead(words, STATE_OPENERS, STATE_OPENERS),
  },
  {
    name: "sports club",
    example: "[FC Seebach]",
    type: "organisation",
    weight: 4,
    test: (view) => isMany(view) && CLUB_OPENERS.has(lower(view.first)),
  },
  {
    name: "town and team",
    example: "the [Dayton Lizards]",
    type: "organisation",
    weight: 4,
    test: ({ prefix, last, rest }) =>
      isPlaceEntry(prefix) && rest === undefined && /[^s]s$/.test(last),
  },
  {
    name: "place and more",
    example: "[Kenya Power]",
    type: "organisation",
    weight: 1.6,
    test: ({ prefix, words }) => isPlaceEntry(prefix) && words.length > 1,
  },
  {
    name: "organisation and place",
    example: "[Toyota Europe], [EADS North America]",
    type: "organisation",
    weight: 4,
    test: ({ prefix, first, rest }) =>
      isPlaceEntry(rest) && (isOrganisationEntry(prefix) || /^\p{Lu}{3,}$/u.test(first)),
  },
  {
    name: "company and product",
    example: "[Toyota Corolla]",
    type: "other",
    weight: 2,
    test: ({ prefix }) => prefix?.kind === "company",
  },
  {
    name: "body and more",
    example: "[FIFA Ethics]",
    type: "organisation",
    weight: 2.5,
    test: ({ prefix, first, words }) =>
      words.length > 1 &&
      ((isOrganisationEntry(prefix) && prefix?.kind !== "company") || /^\p{Lu}{3,}$/u.test(first)),
  },
  {
    name: "direction and place",
    example: "[West Sumatra]",
    type: "place",
    weight: 4,
    test: ({ first, rest }) => PLACE_MODIFIERS.has(lower(first)) && isPlaceEntry(rest),
  },
  {
    name: "given name first",
    example: "[Fatima Bello]",
    type: "person",
    weight: 2.6,
    test: hasGivenFirst,
  },
  {
    name: "given name and family name",
    example: "[Jack Woods]",
    type: "person",
    weight: 2,
    test: (view) => hasGivenFirst(view) && view.words.length < 4 && isSurname(view.last),
  },
  {
    name: "given name alone",
    example: "[Fatima]",
    type: "person",
    weight: 1.5,
    test: ({ words, first, entry }) =>
      words.length === 1 && entry === undefined && isGivenName(first),
  },
  {
    name: "family name last",
    example: "[Bronwen Kowalski Smith]",
    type: "person",
    weight: 1.6,
    test: ({ words, last, entry }) => words.length < 4 && entry === undefined && isSurname(last),
  },
  {
    name: "family name first",
    example: "[Park Geun-hye]",
    type: "person",
    weight: 2.4,
    test: ({ words, first, last }) =>
      isLeadingSurname(first) &&
      words.length > 1 &&
      words.length < 4 &&
      (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last) || last.length < 8),
  },
  {
    name: "given name inside",
    example: "[Okonjo Kofi Mensah]",
    type: "person",
    weight: 1.4,
    test: ({ words }) => words.length < 5 && words.slice(1).some(isGivenName),
  },
  {
    name: "initial",
    example: "[Lena P. Strand]",
    type: "person",
    weight: 2.4,
    test: ({ words }) =>
      words.length > 1 &&
      words.length < 5 &&
      words.slice(0, -1).some((word) => /^\p{Lu}$/u.test(word)),
  },
  {
    name: "particle",
    example: "[Anneke van der Berg], [Nasser al-Masri]",
    type: "person",
    weight: 1.8,
    test: ({ words }) =>
      words.length > 1 &&
      words
        .slice(1)
        .some((word) => NAME_PARTICLES.has(word) || /^(?:al|el|ul|ur|bin|ibn)-\p{Lu}/iu.test(word)),
  },
  {
    name: "numeral behind",
    example: "[Harald Lund Jr.], [Philip II]",
    type: "person",
    weight: 2.5,
    test: (view) => isMany(view) && NUMERAL.test(view.last),
  },
  {
    name: "acronym",
    example: "the [LTAC] said",
    type: "organisation",
    weight: 1.8,
    test: ({ words, last, entry }) =>
      words.length === 1 && entry === undefined && ACRONYM.test(last),
  },
  {
    name: "slavic or caucasian ending",
    example: "[Dragomirović], [Petrosyan]",
    type: "person",
    weight: 1.2,
    test: ({ words, last }) =>
      words.length < 4 &&
      /\p{Ll}{2}(?:ović|evic|ovic|enko|chuk|ovych|shvili|adze|yan|ński|nski|ovsky|evsky|ovskiy|sson|sdottir|poulos|akis|idis|escu|zadeh|oglu|oğlu)$/u.test(
        last,
      ),
  },
  {
    name: "place ending",
    example: "[Oakhampton], [Karlsburg], [Rampur]",
    type: "place",
    weight: 1.2,
    test: ({ words, last }) =>
      words.length < 3 &&
      /\p{Ll}{2}(?:burg|burgh|ville|shire|stan|istan|abad|pur|grad|ton|borough|ham|mouth|ford|bridge|haven|hausen|dorf|heim|stadt|berg|land|lands|polis|wick|chester|minster|sk|tsk|iv|garh|nagar|palle|halli)$/u.test(
        last,
      ),
  },
  {
    name: "two plain words",
    example: "[Ngwenya Thule]",
    type: "person",
    weight: 0.8,
    test: ({ words }) =>
      words.length > 1 &&
      words.length < 4 &&
      words.every((word) => /^\p{Lu}[\p{Ll}'’]+(?:-\p{L}+)*$/u.test(word)) &&
      !words.some((word) => isOrdinaryWord(lower(word))),
  },
  {
    name: "ordinary words",
    example: "the [Magic Circle], [Second Chance]",
    type: "organisation",
    weight: 0.8,
    test: ({ words, entry }) =>
      words.length > 1 &&
      entry === undefined &&
      words.every((word) => isOrdinaryWord(lower(word)) || /^(?:of|the|for|and)$/.test(word)),
  },
];

/** Rules on the words around the name. */
export const CONTEXT_RULES: readonly TypeRule[] = [
  {
    name: "defined as a place",
    example: "[Dolna] is a village in",
    type: "place",
    weight: 3,
    test: ({ definition }) =>
      PLACE_NOUNS.has(definition) ||
      (PLACE_HEADS.has(definition) && !ORGANISATION_HEADS.has(definition)),
  },
  {
    name: "defined as an organisation",
    example: "[Tarnex], a software company",
    type: "organisation",
    weight: 3,
    test: ({ definition }) =>
      ORGANISATION_NOUNS.has(definition) || ORGANISATION_HEADS.has(definition),
  },
  {
    name: "defined as a person",
    example: "[Maren Holt], the editor",
    type: "person",
    weight: 3,
    test: ({ definition }) => OFFICE_SET.has(definition) || KIN_WORDS.has(definition),
  },
  {
    name: "larger place behind",
    example: "[Dolna], Hungary",
    type: "place",
    weight: 2,
    test: ({ after, tokens, endToken }) =>
      after === "," && isPlaceEntry(findEntryAt(tokens, endToken + 1, endToken + 4)?.entry),
  },
  {
    name: "in, near",
    example: "in [Halvorsen]",
    type: "place",
    weight: 1.8,
    test: ({ before }) => PLACE_PREPOSITIONS.has(before),
  },
  {
    name: "at, from, to",
    example: "arrived from [Tarnow]",
    type: "place",
    weight: 0.7,
    test: ({ before }) => WEAK_PLACE_PREPOSITIONS.has(before),
  },
  {
    name: "place noun before",
    example: "the village of [Dolna], the city [Dolna]",
    type: "place",
    weight: 2,
    test: ({ before, beforeThat }) =>
      PLACE_NOUNS.has(before) || (before === "of" && PLACE_NOUNS.has(beforeThat)),
  },
  {
    name: "place noun behind",
    example: "[Dolna] province",
    type: "place",
    weight: 1.5,
    test: ({ after }) => AFTER_PLACE.has(after),
  },
  {
    name: "said",
    example: "[Angers] said",
    type: "person",
    weight: 1.4,
    test: ({ after, before }) => SPEECH_VERBS.has(after) || SPEECH_VERBS.has(before),
  },
  {
    name: "who",
    example: "[Maren], who",
    type: "person",
    weight: 2,
    test: ({ after, afterThat }) =>
      after === "who" || (after === "," && (afterThat === "who" || afterThat === "whose")),
  },
  {
    name: "age behind",
    example: "[Maren], 34,",
    type: "person",
    weight: 2.5,
    test: ({ after, afterThat }) => after === "," && /^\d{2}$/.test(afterThat),
  },
  {
    name: "kin before",
    example: "his brother [Maren]",
    type: "person",
    weight: 2.2,
    test: ({ before }) => KIN_WORDS.has(before),
  },
  {
    name: "office before",
    example: "spokesman [Maren Holt]",
    type: "person",
    weight: 3,
    test: ({ before, beforeThat }) =>
      OFFICE_SET.has(before) || OFFICE_SET.has(`${beforeThat} ${before}`),
  },
  {
    name: "organisation noun before",
    example: "oil company [Tarnex]",
    type: "organisation",
    weight: 2.2,
    test: ({ before }) => ORGANISATION_NOUNS.has(before),
  },
  {
    name: "organisation noun behind",
    example: "[Tarnex] shares",
    type: "organisation",
    weight: 1.4,
    test: ({ after, afterThat }) =>
      AFTER_ORGANISATION.has(after) || (after === "'s" && AFTER_ORGANISATION.has(afterThat)),
  },
  {
    name: "verb of companies",
    example: "[Tarnex] acquired",
    type: "organisation",
    weight: 1.2,
    test: ({ after }) => ORGANISATION_VERBS.has(after),
  },
  {
    name: "article before",
    example: "the [Tarnex]",
    type: "organisation",
    weight: 1.3,
    test: ({ before, entry }) => before === "the" && entry === undefined,
  },
];

function findLinkedHead(
  words: readonly string[],
  openers: ReadonlySet<string>,
  heads: ReadonlySet<string>,
): boolean {
  const at = words.findIndex((word) => /^(?:of|for|on|and)$/.test(word));
  if (at < 1) return false;
  const head = lower(words[at - 1] ?? "");
  return openers.has(head) || heads.has(head);
}
