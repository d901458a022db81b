// Latin letters without marks are told by their codes: a pattern for all scripts is slow to build.
const CODE_A = 65;
const CODE_Z = 90;
const ASCII_END = 128;

/** Whether `text` begins with a capital of any script. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < ASCII_END) return code >= CODE_A && code <= CODE_Z;
  return text !== "" && /^\p{Lu}/u.test(text);
}

/** Whether `text` is nothing but capitals, at least `least` of them: "OSCE". */
export function isAllUpper(text: string, least: number): boolean {
  if (text.length < least || !startsUpper(text)) return false;
  return /^[A-Z]+$/.test(text) || (!/[a-z\d]/.test(text) && /^\p{Lu}+$/u.test(text));
}
