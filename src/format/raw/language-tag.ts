/** The BCP 47 tag in `text` in its usual spelling (`en_gb` is `en-GB`); none where it is no tag. */
export function toLanguageTag(text: string): string | undefined {
  const tag = text.trim().replaceAll("_", "-");
  if (tag === "" || tag.length > 35) return undefined;
  try {
    const [language] = Intl.getCanonicalLocales(tag);
    return language === "und" ? undefined : language;
  } catch {
    return undefined;
  }
}
