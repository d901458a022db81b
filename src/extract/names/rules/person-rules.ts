import { NAME_PARTICLES } from "../../english/name-cues.ts";
import { isGivenName, isLeadingSurname, isSurname } from "../../gazetteer/person-names.ts";
import { startsUpper } from "../../letter-case.ts";
import { isOrdinaryWord } from "../name-context.ts";
import { hasGivenFirst, isMany, type TypeRule, toLower } from "./name-rule.ts";

const NUMERAL = /^(?:II|III|IV|VI|VII|VIII|XIV|XVI|Jr|Sr)$/;

// "Ngwenya", "Jean-Luc", "O'Neill" is none; letters of the Latin script.
const PLAIN_NAME = /^[A-ZÀ-ÞĀ-ɏ][a-zß-ɏ'’]+(?:-[A-Za-zÀ-ɏ]+)*$/;

/** Rules on how persons' names are built. */
export const PERSON_RULES: readonly TypeRule[] = [
  {
    name: "title before",
    example: "Defence Minister [Amadou Sako]",
    type: "person",
    weight: 4,
    test: ({ hasTitle, entry }) => hasTitle && entry?.kind !== "country",
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
    example: "[Khadija]",
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
      (/^[A-Z][a-z]+-[a-z]+$/.test(last) || last.length < 8),
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
      words.slice(0, -1).some((word) => word.length === 1 && startsUpper(word)),
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
        .some(
          (word) =>
            NAME_PARTICLES.has(word) ||
            /^(?:[Aa]l|[Ee]l|[Uu]l|[Uu]r|[Bb]in|[Ii]bn)-[A-ZÀ-Þ]/.test(word),
        ),
  },
  {
    name: "numeral behind",
    example: "[Harald Lund Jr.], [Philip II]",
    type: "person",
    weight: 2.5,
    test: (view) => isMany(view) && NUMERAL.test(view.last),
  },
  {
    name: "slavic or caucasian ending",
    example: "[Dragomirović], [Petrosyan]",
    type: "person",
    weight: 1.2,
    test: ({ words, last }) =>
      words.length < 4 &&
      /[a-zß-ɏ]{2}(?:ović|evic|ovic|enko|chuk|ovych|shvili|adze|yan|ński|nski|ovsky|evsky|ovskiy|sson|sdottir|poulos|akis|idis|escu|zadeh|oglu|oğlu)$/.test(
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
      words.every((word) => PLAIN_NAME.test(word)) &&
      !words.some((word) => isOrdinaryWord(toLower(word))),
  },
];
