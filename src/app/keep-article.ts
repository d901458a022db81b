import type { QueryClient } from "@tanstack/react-query";
import type { Library, LibraryEntry } from "../data/library.ts";
import { samplesQuery } from "../data/load-article.ts";
import type { JsonObject } from "../format/upgraders.ts";
import { announce } from "../views/shared/announce.ts";
import { sentences } from "../views/shared/sentences.ts";
import { LIBRARY_KEY } from "./page-library.ts";

/**
 * Keeps a new article on the device; the id under which its address names it. The same file twice
 * is the same entry, with its review, and so is what was exported from it; another article of the
 * same id gets a number.
 */
export async function keepArticle(
  library: Library,
  client: QueryClient,
  base: string,
  article: object,
  isInReview = hasDrafts(article),
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
      if (await isSameArticle(kept, json)) return id;
      continue;
    }
    const headline = String(json["headline"] ?? id);
    const kind = { revision: 1, isInReview, savedAt: Date.now() };
    const entry = { id, headline, ...kind, base: json, edits: [], applied: 0 };
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

async function isSameArticle(kept: LibraryEntry, json: JsonObject): Promise<boolean> {
  const text = JSON.stringify(json);
  if (JSON.stringify(kept.base) === text) return true;
  const { editArticle } = await import("../format/edits/edit-article.ts");
  const present = kept.edits.slice(0, kept.applied).reduce(editArticle, kept.base);
  return toSortedText(present) === toSortedText(json);
}

// An export has its properties in the order of the format.
function toSortedText(json: unknown): string {
  return JSON.stringify(json, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function hasDrafts(article: object): boolean {
  const { events = [], actors = [] } = article as Readonly<Record<string, unknown>>;
  return JSON.stringify([events, actors]).includes('"draft":');
}
