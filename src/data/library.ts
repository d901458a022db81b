import { createStore, del, get, type UseStore, update, values } from "idb-keyval";
import type { ArticleEdit } from "../format/edits/article-edit.ts";
import { isArticleEdit } from "../format/edits/is-article-edit.ts";
import { isJsonObject } from "../format/read-tolerantly.ts";
import type { JsonObject } from "../format/upgraders.ts";

/** An article kept on this device: the file it came as, and every step of its review since. */
export interface LibraryEntry {
  /** What its address names; unique in the library and no sample's id. */
  readonly id: string;
  readonly headline: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Grows by one with every save, so that a second tab cannot overwrite what it has not seen. */
  readonly revision: number;
  /** Whether the article opens with the tools of review. */
  readonly isInReview: boolean;
  readonly base: JsonObject;
  readonly edits: readonly ArticleEdit[];
  /** How many of the edits stand; the later ones are undone. */
  readonly applied: number;
}

/** What the device keeps; every method rejects with `LibraryError` where it cannot. */
export interface Library {
  /** The newest first. */
  readonly list: () => Promise<readonly LibraryEntry[]>;
  readonly find: (id: string) => Promise<LibraryEntry | undefined>;
  readonly save: (entry: LibraryEntry) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** The device did not take or give an article: no storage, no room left, or a newer one is there. */
export class LibraryError extends Error {
  readonly kind: "blocked" | "full" | "outdated";
  constructor(cause: unknown) {
    super(`The library failed: ${String(cause)}`, { cause });
    if (cause instanceof OutdatedEntry) this.kind = "outdated";
    else this.kind = isQuotaError(cause) ? "full" : "blocked";
  }
}

class OutdatedEntry extends Error {}

function isQuotaError(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === "QuotaExceededError";
}

/**
 * The library in the browser's IndexedDB. What it refuses to keep stays in memory until the page is
 * closed, so that `find` still gives it; `save` rejects all the same, for the page to say so.
 */
export function openLibrary(): Library {
  return keepInMemory(openDatabase());
}

/** `library` with everything that was saved since held in memory too. */
export function keepInMemory(library: Library): Library {
  const held = new Map<string, LibraryEntry>();
  const toNewest = (kept: LibraryEntry | undefined, id: string) => {
    const own = held.get(id);
    return own === undefined || (kept !== undefined && kept.revision > own.revision) ? kept : own;
  };
  return {
    list: async () => {
      const kept = new Map((await library.list().catch(() => [])).map((each) => [each.id, each]));
      return [...new Set([...held.keys(), ...kept.keys()])]
        .flatMap((id) => toNewest(kept.get(id), id) ?? [])
        .sort((a, b) => b.savedAt - a.savedAt);
    },
    find: async (id) => {
      const kept = library.find(id);
      return held.has(id) ? toNewest(await kept.catch(() => undefined), id) : kept;
    },
    save: async (entry) => {
      const before = held.get(entry.id);
      held.set(entry.id, entry);
      try {
        await library.save(entry);
      } catch (error) {
        const isOutdated = error instanceof LibraryError && error.kind === "outdated";
        if (isOutdated && held.get(entry.id) === entry) {
          if (before === undefined) held.delete(entry.id);
          else held.set(entry.id, before);
        }
        throw error;
      }
    },
    remove: async (id) => {
      held.delete(id);
      await library.remove(id);
    },
  };
}

function openDatabase(): Library {
  let opened: UseStore | undefined;
  const store = () => {
    opened ??= createStore("dateline", "library");
    return opened;
  };
  return {
    list: () =>
      guard(async () =>
        (await values<unknown>(store()))
          .flatMap((kept) => toEntry(kept) ?? [])
          .sort((a, b) => b.savedAt - a.savedAt),
      ),
    find: (id) => guard(async () => toEntry(await get<unknown>(id, store()))),
    // In one transaction, so that two tabs cannot both think that they were first.
    save: (entry) =>
      guard(() =>
        update<unknown>(
          entry.id,
          (kept) => {
            if ((toEntry(kept)?.revision ?? 0) >= entry.revision) throw new OutdatedEntry();
            return entry;
          },
          store(),
        ),
      ),
    remove: (id) => guard(() => del(id, store())),
  };
}

async function guard<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new LibraryError(cause);
  }
}

/** A kept value as an entry; `undefined` for anything else that stands in the storage. */
export function toEntry(kept: unknown): LibraryEntry | undefined {
  if (!isJsonObject(kept)) return undefined;
  const { id, headline, savedAt, revision, isInReview, base, edits, applied } = kept;
  if (typeof id !== "string" || !isJsonObject(base)) return undefined;
  const sound = toSoundEdits(edits);
  return {
    id,
    headline: typeof headline === "string" ? headline : id,
    savedAt: typeof savedAt === "number" ? savedAt : 0,
    revision: typeof revision === "number" ? revision : 0,
    isInReview: isInReview === true,
    base,
    edits: sound,
    applied: typeof applied === "number" ? Math.min(applied, sound.length) : sound.length,
  };
}

// Up to the first that is none: later ones were made on top of it.
function toSoundEdits(edits: unknown): readonly ArticleEdit[] {
  if (!Array.isArray(edits)) return [];
  const firstBad = edits.findIndex((edit) => !isArticleEdit(edit));
  return (firstBad < 0 ? edits : edits.slice(0, firstBad)) as readonly ArticleEdit[];
}
