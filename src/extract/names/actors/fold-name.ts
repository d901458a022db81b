import { foldText } from "../../../base/fold-text.ts";

/**
 * A key that the ways of writing a name in Latin letters share: "Yuri", "Yury", "Yuriy" → "iuri";
 * "Zelensky", "Zelenskyy", "Zelenskiy" → "zelenski". For one word; for comparison only.
 */
export function foldName(word: string): string {
  return TRANSLITERATIONS.reduce(
    (folded, [pattern, plain]) => folded.replace(pattern, plain),
    foldText(word)
      .replace(/^(?:al|el|as|ad)-/, "")
      .replace(/[\0-`{-\u00bf\u2000-\u206f]/g, ""),
  );
}

// In this order. Ways of writing one sound; each with an example.
const TRANSLITERATIONS: readonly (readonly [RegExp, string])[] = [
  [/(.)\1/g, "$1"], // Witkoff, Abdullah
  [/w/g, "v"], // Wagner, Vagner
  [/of$/g, "ov"], // Ignatoff
  [/iev$|yev$/g, "ev"], // Medvedyev
  [/[iyj]+([aeou])/g, "i$1"], // Yuri, Iuri, Julia
  [/[iyj]+$/g, "i"], // Zelenskyy
  [/[yj]/g, "i"], // Lysenko
  [/^ie/g, "e"], // Yevgeny, Evgeny
  [/kh/g, "h"], // Mikhail, Mihail
  [/ks/g, "x"], // Aleksandr, Alexandr
  [/sch|sh/g, "s"], // Schulz
  [/ts/g, "c"], // Ritsa
];

/** Whether two given names can be one person's: "Steve" and "Steven", "J." and "John". */
export function isSameGivenName(a: string, b: string): boolean {
  const [one, other] = [foldName(a), foldName(b)];
  if (one === other) return true;
  const length = Math.min(one.length, other.length, 3);
  return one.slice(0, length) === other.slice(0, length);
}
