import type { Library } from "../data/library.ts";

/** The query of what the device keeps; invalid after every change. */
export const LIBRARY_KEY = ["library"] as const;

let opened: Promise<Library> | undefined;

/** The library of this page; its code comes with the first question, or early. */
export function loadLibrary(): Promise<Library> {
  opened ??= import("../data/library.ts").then(({ openLibrary }) => openLibrary());
  return opened;
}

export const library: Library = {
  list: async () => (await loadLibrary()).list(),
  find: async (id) => (await loadLibrary()).find(id),
  save: async (entry) => (await loadLibrary()).save(entry),
  remove: async (id) => (await loadLibrary()).remove(id),
};
