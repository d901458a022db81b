const ENGLISH_WORDS = new Set(
  "the of and to in a is that for it was on with as by at from this have are be has had said will not but they his he an which would or were who their".split(
    " ",
  ),
);
/** English news has about four such words in ten; other languages share one or two of them by chance. */
const LEAST_SHARE = 0.15;
/** Words looked at; more tell nothing new. */
const SAMPLE = 2000;
/** Fewer words tell nothing: a headline may have none of them. */
const LEAST_WORDS = 12;

/** Whether `text` reads as English, by the share of its commonest words; short texts pass. */
export function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, SAMPLE * 8)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return true;
  const sample = words.slice(0, SAMPLE);
  const known = sample.filter((word) => ENGLISH_WORDS.has(word)).length;
  return known / sample.length >= LEAST_SHARE;
}
