import { expect, test } from "vitest";
import { keepInMemory, type Library, LibraryError, toEntry } from "./library.ts";

const ENTRY = {
  id: "talks",
  headline: "Talks",
  savedAt: 5,
  base: { format: "dateline-article" },
  edits: [{ type: "accepted", items: [] }],
  applied: 1,
};

test("a kept entry comes back as it was", () => {
  expect(toEntry(structuredClone(ENTRY))).toEqual(ENTRY);
});

test.each([undefined, null, 7, "text", [], {}, { id: "a" }, { id: 3, base: {} }])(
  "%j is no entry",
  (kept) => {
    expect(toEntry(kept)).toBeUndefined();
  },
);

test("what cannot be an edit is left out, what is missing gets a default", () => {
  expect(toEntry({ id: "a", base: {}, edits: [{ type: "no" }, 5, ENTRY.edits[0]] })).toEqual({
    id: "a",
    headline: "a",
    savedAt: 0,
    base: {},
    edits: ENTRY.edits,
    applied: 1,
  });
});

const BLOCKED: Library = {
  list: () => Promise.reject(new LibraryError("no storage")),
  find: () => Promise.reject(new LibraryError("no storage")),
  save: () => Promise.reject(new LibraryError("no storage")),
  remove: () => Promise.reject(new LibraryError("no storage")),
};

test("what the device refuses to keep stays until the page is closed, and the refusal is told", async () => {
  const library = keepInMemory(BLOCKED);
  const entry = { ...ENTRY, edits: [] };
  await expect(library.save(entry)).rejects.toMatchObject({ kind: "blocked" });
  expect(await library.find("talks")).toBe(entry);
  expect(await library.list()).toEqual([entry]);
});
