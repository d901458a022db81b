import { cleanLine } from "./clean-text.ts";

/** "By" in the languages whose papers print it. */
const BY = /^(?:by|von|par|por)\s+/i;

/** What may follow a name after a comma or "in": an office, a place; not a name. */
const OFFICE =
  /\b(?:editor|correspondent|reporter|writer|analyst|columnist|bureau|chief|staff|desk|newsroom|contributor|producer)\b/i;
const PLACE_OR_PAPER =
  /\s+(?:in|at)\s+(?:the\s+)?\p{Lu}.*$|(?<=\S\s+\S+)\s+for\s+(?:the\s+)?\p{Lu}.*$/u;
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:de|del|della|di|da|van|von|der|den|la|le|al|el|bin|ibn|y|e)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*){0,4}$/u;

const MAX_LENGTH = 160;

/**
 * The names in the words of a byline: "By Jane Doe, Europe Editor, and Jo Roe in Kyiv" gives
 * `["Jane Doe", "Jo Roe"]`. What is left of an agency or a desk counts as one name.
 */
export function toBylineNames(text: string): string[] {
  const line = cleanLine(text.slice(0, 400)).replace(BY, "");
  const parts = splitNames(line).filter((part) => !/^https?:/i.test(part));
  const names = parts.filter((part) => !OFFICE.test(part));
  return [...new Set(names.length > 0 ? names : parts.slice(0, 1))];
}

/** The names of a line that is nothing but a byline: "By" and names in capitals; otherwise none. */
export function findBylineLine(line: string): string[] {
  if (line.length > MAX_LENGTH || !BY.test(line)) return [];
  const parts = splitNames(line.replace(BY, ""));
  const names = parts.filter((part) => !OFFICE.test(part));
  const isByline = names.length > 0 && names.every((name) => NAME.test(name));
  // "By Land and Sea" is a headline; "By Reuters" is a byline.
  return isByline && (names.length === 1 || names.some((name) => name.includes(" "))) ? names : [];
}

function splitNames(text: string): string[] {
  return text
    .split(/\s*[,;&]\s*(?:(?:and|und|et|y)\s+)?|\s+(?:and|und|et|y|with)\s+/)
    .map((part) => part.replace(PLACE_OR_PAPER, "").trim())
    .filter((part) => part !== "");
}
