const MAX_QUOTED = 60;

/** Characters that change how the text around them is shown: controls, bidi marks, zero widths. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/**
 * A value from a file as messages quote it: texts in quotation marks, cut to 60 characters and with
 * invisible characters written as `\uXXXX`; lists and objects by name only. Safe for a terminal.
 */
export function quoteValue(value: unknown): string {
  if (typeof value === "string") return `"${makeVisible(cutText(value))}"`;
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : cutText(String(value));
}

/** `text` with its invisible characters written as `\uXXXX`. */
export function makeVisible(text: string): string {
  return text.replace(INVISIBLE, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}

function cutText(text: string): string {
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text;
}
