import { CAPITAL_WORD } from "../english/event-words.ts";
import { findEntry, isPlaceEntry } from "../gazetteer/gazetteer.ts";

/**
 * The country of a place, ISO 3166-1 alpha-2, where the gazetteer knows it: "Oslo", "Norway", "the
 * Norwegian capital". Territories in dispute have none.
 */
export function findPlaceCountry(name: string): string | undefined {
  const words = name.replace(/^the /i, "");
  const entry = findEntry(words);
  if (isPlaceEntry(entry)) return entry?.country;
  const [adjective = "", noun = "", ...rest] = words.split(" ");
  const isCapital = noun === CAPITAL_WORD && rest.length === 0;
  return isCapital ? findEntry(adjective)?.country : undefined;
}

/** What tells one place from another: a capital and "the Norwegian capital" are the same. */
export function toPlaceKey(name: string): string {
  const words = name.replace(/\s+/g, " ").replace(/^the /i, "");
  const country = findPlaceCountry(words);
  const isCapital = findEntry(words)?.kind === "capital" || words.endsWith(` ${CAPITAL_WORD}`);
  return country !== undefined && isCapital ? `${CAPITAL_WORD} ${country}` : words;
}
