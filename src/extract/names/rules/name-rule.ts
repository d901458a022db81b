import type { GazetteerEntry } from "../../gazetteer/gazetteer.ts";
import { isGivenName, isSurname } from "../../gazetteer/person-names.ts";
import type { TaggedToken } from "../../tagger.ts";
import type { NameType } from "../name-span.ts";

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

/** A rule that speaks for a type; all rules that apply are added up. */
export interface TypeRule {
  readonly name: string;
  /** Where it applies, the name in brackets. */
  readonly example: string;
  readonly type: NameType;
  /** How much it counts: 1 a hint, 4 as good as certain. */
  readonly weight: number;
  readonly test: (view: NameView) => boolean;
}

/** Whether the name has several words. */
export function isMany({ words }: NameView): boolean {
  return words.length > 1;
}

/** Whether the name has several words, the first a given name. */
export function hasGivenFirst(view: NameView): boolean {
  return view.entry === undefined && isMany(view) && isGivenName(view.first);
}

/** Whether the last word is no head but this person's family name ("Jack Wood"), or all of it is known. */
export function isBearer({ words, first, last, entry }: NameView): boolean {
  return entry !== undefined || (words.length === 2 && isGivenName(first) && isSurname(last));
}

export function toLower(word: string): string {
  return word.toLowerCase();
}
