/** First parts of words that keep their hyphen at a line's end. */
const HYPHENATED =
  /(?:^|[^\p{L}])(?:self|non|ex|well|co|anti|pro|semi|mid|vice|half|cross|post|pre|north|south|east|west|long|short|so|all|much|far|full|high|low|one|two|three|four|five|six)-$/iu;
const IDEOGRAPHIC =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** How much of a line's end is looked at, in characters: longer than any first part of a word above. */
const TAIL = 24;

/**
 * The lines of one paragraph as one text: a space between them; none after a hyphen and within
 * scripts that write none. `breaksWords`: whether the source splits words at line ends (a typesetter
 * does, a mail program does not); then "inter-" and "national" lose the hyphen. Linear in the text.
 */
export function joinLines(lines: readonly string[], breaksWords: boolean): string {
  const parts: string[] = [];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next === undefined) parts.push(line);
    else parts.push(...toJoint(line, next, breaksWords));
  }
  return parts.join("");
}

function toJoint(line: string, next: string, breaksWords: boolean): string[] {
  if (line === "" || next === "") return [line];
  if (line.endsWith("\u00ad")) return [line.slice(0, -1)];
  const tail = line.slice(-TAIL);
  if (/[\p{L}\d][-‐]$/u.test(tail) && /^[\p{L}\d]/u.test(next)) {
    const drops =
      breaksWords && /^\p{Ll}/u.test(next) && !/\d.$/.test(tail) && !HYPHENATED.test(tail);
    return [drops ? line.slice(0, -1) : line];
  }
  const isUnspaced = IDEOGRAPHIC.test(line.slice(-1)) && IDEOGRAPHIC.test(next.slice(0, 1));
  return isUnspaced ? [line] : [line, " "];
}
