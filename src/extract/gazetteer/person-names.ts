import { FEMALE_NAMES } from "./given-names-female.ts";
import { MALE_NAMES } from "./given-names-male.ts";
import { SURNAMES } from "./surnames.ts";

// The words of a list, without the labels before the colons.
function toSet(list: string): ReadonlySet<string> {
  const lines = list.trim().split("\n");
  return new Set(lines.flatMap((line) => line.slice(line.indexOf(":") + 2).split(" ")));
}

const male = toSet(MALE_NAMES);
const female = toSet(FEMALE_NAMES);
const surnames = toSet(SURNAMES);
const eastern = toSet(
  SURNAMES.trim()
    .split("\n")
    .filter((line) => /^(?:Chinese|Korean|Southeast)/.test(line))
    .join("\n"),
);

export type Gender = "female" | "male";

/** Whether `word`, written with its capital, is a known given name; of "Jean-Luc" either part will do. */
export function isGivenName(word: string): boolean {
  if (male.has(word) || female.has(word)) return true;
  const cut = word.indexOf("-");
  return cut > 1 && (male.has(word.slice(0, cut)) || female.has(word.slice(0, cut)));
}

/** Whether `word`, written with its capital, is a common family name. */
export function isSurname(word: string): boolean {
  return surnames.has(word);
}

/** Whether `word` is a family name that stands first: "Kim Dae-jung", "Xi Jinping". */
export function isLeadingSurname(word: string): boolean {
  return eastern.has(word);
}

/** The gender that a given name tells; `undefined` where unknown or both. */
export function findGender(givenName: string): Gender | undefined {
  const isMale = male.has(givenName);
  if (isMale === female.has(givenName)) return undefined;
  return isMale ? "male" : "female";
}
