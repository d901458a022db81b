import type { QueryClient } from "@tanstack/react-query";
import type { Library } from "../data/library.ts";
import { samplesQuery } from "../data/load-article.ts";
import type { JsonObject } from "../format/upgraders.ts";
import { announce } from "../views/shared/announce.ts";
import { sentences } from "../views/shared/sentences.ts";

/** The query of what the device keeps; invalid after every change. */
export const LIBRARY_KEY = ["library"] as const;

/**
 * Keeps a new article on the device; the id under which its address names it. The same file twice
 * is the same entry, with its review; another article of the same id gets a number.
 */
export async function keepArticle(
  library: Library,
  client: QueryClient,
  base: string,
  article: object,
): Promise<string> {
  // Without functions and undefined values: what the device stores.
  const json = JSON.parse(JSON.stringify(article)) as JsonObject;
  const samples = await client.ensureQueryData(samplesQuery(base)).catch(() => []);
  const taken = new Set(samples.map(({ id }) => id));
  const stem = toAddressId(String(json["id"] ?? "article"));
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? stem : `${stem}-${count}`;
    if (taken.has(id)) continue;
    const kept = await library.find(id).catch(() => undefined);
    if (kept !== undefined) {
      if (JSON.stringify(kept.base) !== JSON.stringify(json)) continue;
      return id;
    }
    const headline = String(json["headline"] ?? id);
    const entry = { id, headline, savedAt: Date.now(), base: json, edits: [], applied: 0 };
    await library.save(entry).catch(() => announce(sentences.review.notKept));
    void client.invalidateQueries({ queryKey: LIBRARY_KEY });
    return id;
  }
}

// An address holds no spaces, commas and slashes in an id (`parseArticleAddress`).
function toAddressId(id: string): string {
  const clean = id.replace(/[\s,/\p{Cc}]+/gu, "-").slice(0, 150);
  return clean === "" ? "article" : clean;
}
