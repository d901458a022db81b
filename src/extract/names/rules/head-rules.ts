import {
  CLUB_OPENERS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  OTHER_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  STATE_OPENERS,
} from "../../english/name-heads.ts";
import { isOrganisationEntry } from "../../gazetteer/gazetteer.ts";
import { isOrdinaryWord } from "../name-context.ts";
import { isBearer, isMany, type TypeRule, toLower } from "./name-rule.ts";

const CORPORATE = /^(?:inc|corp|ltd|llc|plc|gmbh|ag|nv|spa|bv|pty|sdn|bhd|co)$/i;
const ACRONYM = /^[A-ZÀ-Þ][A-ZÀ-Þ\d&]{1,7}$/;

/** Rules on the words that tell what is named, and on the form of the name. */
export const HEAD_RULES: readonly TypeRule[] = [
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
    test: (view) => isMany(view) && ORGANISATION_HEADS.has(toLower(view.last)) && !isBearer(view),
  },
  {
    name: "organisation head alone",
    example: "the [Senate]",
    type: "organisation",
    weight: 1.5,
    test: ({ words, last }) => words.length === 1 && ORGANISATION_HEADS.has(toLower(last)),
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
    test: (view) =>
      isMany(view) &&
      PLACE_HEADS.has(toLower(view.last)) &&
      !isBearer(view) &&
      !isOrganisationEntry(view.prefix),
  },
  {
    name: "place opener",
    example: "[Lake Turkana]",
    type: "place",
    weight: 2,
    test: (view) => isMany(view) && PLACE_OPENERS.has(toLower(view.first)),
  },
  {
    name: "other head",
    example: "the [Treaty of Dolna], the [Dolna Games]",
    type: "other",
    weight: 4,
    test: (view) =>
      isMany(view) &&
      !isBearer(view) &&
      (OTHER_HEADS.has(toLower(view.last)) || findLinkedHead(view.words, OTHER_HEADS, OTHER_HEADS)),
  },
  {
    name: "model number",
    example: "[Boeing 747], [A380]",
    type: "other",
    weight: 4,
    test: ({ words, last }) =>
      (words.length > 1 && /\d/.test(last) && !/^\d(?:st|nd|rd|th)/.test(last)) ||
      (words.length === 1 && /^[A-Za-z]{1,3}-?\d+[A-Za-z]?s?$|^i[A-Z]|^\d/.test(last)),
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
    test: (view) => isMany(view) && CLUB_OPENERS.has(toLower(view.first)),
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
    name: "place ending",
    example: "[Oakhampton], [Karlsburg], [Rampur]",
    type: "place",
    weight: 1.2,
    test: ({ words, last }) =>
      words.length < 3 &&
      /[a-zß-ɏ]{2}(?:burg|burgh|ville|shire|stan|istan|abad|pur|grad|ton|borough|ham|mouth|ford|bridge|haven|hausen|dorf|heim|stadt|berg|land|lands|polis|wick|chester|minster|sk|tsk|iv|garh|nagar|palle|halli)$/.test(
        last,
      ),
  },
  {
    name: "ordinary words",
    example: "the [Magic Circle], [Second Chance]",
    type: "organisation",
    weight: 0.8,
    test: ({ words, entry }) =>
      words.length > 1 &&
      entry === undefined &&
      words.every((word) => isOrdinaryWord(toLower(word)) || /^(?:of|the|for|and)$/.test(word)),
  },
];

// Whether a link follows a head: "University" of …
function findLinkedHead(
  words: readonly string[],
  openers: ReadonlySet<string>,
  heads: ReadonlySet<string>,
): boolean {
  const at = words.findIndex((word) => /^(?:of|for|on|and)$/.test(word));
  if (at < 1) return false;
  const head = toLower(words[at - 1] ?? "");
  return openers.has(head) || heads.has(head);
}
