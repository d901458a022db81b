import type { ParsedArticle } from "../../format/parse-article.ts";
import { saveFile } from "./copy-text.ts";

/** What writes an article: fetched after the text can be read. */
export const loadSerialiser = () =>
  Promise.all([
    import("../../format/serialise-article.ts"),
    import("../../format/file-name.ts"),
  ] as const);

/** Offers the article as a file to keep: an ordinary `.dateline.json`. */
export async function saveArticle(parsed: ParsedArticle): Promise<void> {
  const [{ serialiseArticle }, { toFileName }] = await loadSerialiser();
  saveFile(toFileName(parsed.article.id), serialiseArticle(parsed));
}
