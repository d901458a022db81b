import { createStore, del, get, set, type UseStore, values } from "idb-keyval";
import { type ArticleEdit, EDIT_TYPES } from "../format/edits/article-edit.ts";
import { isJsonObject } from "../format/read-tolerantly.ts";
import type { JsonObject } from "../format/upgraders.ts";

/** An article kept on this device: the file it came as, and every step of its review since. */
export interface LibraryEntry {
  /** What its address names; unique in the library and no sample's id. */
  readonly id: string;
  readonly headline: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
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

/** The device did not take or give an article: no storage, or no room left. */
export class LibraryError extends Error {
  readonly kind: "blocked" | "full";
  constructor(cause: unknown) {
    const isFull = cause instanceof DOMException && cause.name === "QuotaExceededError";
    super(`The library failed: ${String(cause)}`, { cause });
    this.kind = isFull ? "full" : "blocked";
  }
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
  return {
    list: async () => {
      const kept = await library.list().catch(() => []);
      const others = kept.filter(({ id }) => !held.has(id));
      return [...held.values(), ...others].sort((a, b) => b.savedAt - a.savedAt);
    },
    find: async (id) => held.get(id) ?? library.find(id),
    save: async (entry) => {
      held.set(entry.id, entry);
      await library.save(entry);
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
    save: (entry) => guard(() => set(entry.id, entry, store())),
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
  const { id, headline, savedAt, base, edits, applied } = kept;
  if (typeof id !== "string" || !isJsonObject(base)) return undefined;
  const sound = Array.isArray(edits) ? edits.filter(isEdit) : [];
  return {
    id,
    headline: typeof headline === "string" ? headline : id,
    savedAt: typeof savedAt === "number" ? savedAt : 0,
    base,
    edits: sound,
    applied: typeof applied === "number" ? applied : sound.length,
  };
}

function isEdit(value: unknown): value is ArticleEdit {
  return isJsonObject(value) && (EDIT_TYPES as readonly unknown[]).includes(value["type"]);
}
