import { PLACE_MODIFIERS } from "../../english/name-heads.ts";
import { isOrganisationEntry, isPlaceEntry } from "../../gazetteer/gazetteer.ts";
import { isAllUpper } from "../../letter-case.ts";
import { type TypeRule, toLower } from "./name-rule.ts";

/** Rules on what the lists know of a name, or of a part of it. */
export const KNOWN_RULES: readonly TypeRule[] = [
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
    test: ({ entry, words, first }) =>
      entry?.kind === "people" ||
      entry?.kind === "work" ||
      (words.length === 1 && /^[A-Z].+-\w+(?:speaking|era)$/.test(first)),
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
      isPlaceEntry(rest) && (isOrganisationEntry(prefix) || isAllUpper(first, 3)),
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
      ((isOrganisationEntry(prefix) && prefix?.kind !== "company") || isAllUpper(first, 3)),
  },
  {
    name: "direction and place",
    example: "[West Sumatra]",
    type: "place",
    weight: 4,
    test: ({ first, rest }) => PLACE_MODIFIERS.has(toLower(first)) && isPlaceEntry(rest),
  },
  {
    name: "town and team",
    example: "the [Dayton Lizards]",
    type: "organisation",
    weight: 4,
    test: ({ prefix, last, rest }) =>
      isPlaceEntry(prefix) && rest === undefined && /[^s]s$/.test(last),
  },
];
