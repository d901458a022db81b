/** Codes that people write and ISO 3166-1 does not have. */
const ALIASES: Readonly<Record<string, string>> = { UK: "GB", EL: "GR" };

/** Codes of the region names that stand for no country. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(["ZZ", "XA", "XB", "EZ", "QO", "UN"]);

const regionNames = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** The ISO 3166-1 alpha-2 code (`EU` included) that `text` writes; "" for nothing, `undefined` if it is none. */
export function findCountryCode(text: string): string | undefined {
  const typed = text.trim().toUpperCase();
  if (typed === "") return "";
  const code = ALIASES[typed] ?? typed;
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRIES.has(code)) return undefined;
  // Codes given up long ago lead to their heirs: they are not codes of today.
  const isCurrent = new Intl.Locale(`und-${code}`).region === code;
  return isCurrent && regionNames.of(code) !== undefined ? code : undefined;
}
