import { expect, test } from "vitest";
import { keepInMemory, type Library, LibraryError, toEntry } from "./library.ts";

const ENTRY = {
  id: "talks",
  headline: "Talks",
  savedAt: 5,
  revision: 3,
  isInReview: true,
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

test("what cannot be an edit ends the edits, and what was undone stays undone", () => {
  const edits = [ENTRY.edits[0], { type: "accepted" }, ENTRY.edits[0]];
  expect(toEntry({ ...ENTRY, edits, applied: 3 })).toMatchObject({
    edits: ENTRY.edits,
    applied: 1,
  });
  expect(toEntry({ ...ENTRY, edits, applied: 0 })).toMatchObject({ applied: 0 });
});

test("what is missing gets a default", () => {
  expect(toEntry({ id: "a", base: {}, edits: ENTRY.edits })).toEqual({
    id: "a",
    headline: "a",
    savedAt: 0,
    revision: 0,
    isInReview: false,
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

test("what another tab kept later is found, and not overwritten by what is held here", async () => {
  const newer = { ...ENTRY, edits: [], revision: 9 };
  const shared: Library = {
    list: () => Promise.resolve([newer]),
    find: () => Promise.resolve(newer),
    save: () => Promise.resolve(),
    remove: () => Promise.resolve(),
  };
  const library = keepInMemory(shared);
  await library.save({ ...newer, revision: 4 });
  expect(await library.find("talks")).toBe(newer);
  expect(await library.list()).toEqual([newer]);
});
