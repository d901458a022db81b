import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadRawText, RawTextError } from "./load-raw-text.ts";

const open = (name: string) => new File([readFileSync(`e2e/fixtures/raw/${name}`)], name);
const fail = async (file: File, signal?: AbortSignal): Promise<unknown> => {
  try {
    return await loadRawText(file, signal);
  } catch (error) {
    return error instanceof RawTextError ? error.failure : error;
  }
};

test("plain text and Markdown are read", async () => {
  expect((await loadRawText(open("utf-16.txt"))).byline).toEqual(["Cem Sample"]);
  expect((await loadRawText(open("notes.md"))).language).toBe("en-GB");
});

test.each([
  ["empty.txt", { kind: "empty" }],
  ["binary.txt", { kind: "binary" }],
  ["damaged.docx", { kind: "broken", format: "docx" }],
])("%s fails as %j", async (name, failure) => {
  expect(await fail(open(name))).toEqual({ ...failure, name });
});

test("a file without visible text is empty", async () => {
  const file = new File([" \n\u200b\n "], "blank.txt");
  expect(await fail(file)).toEqual({ kind: "empty", name: "blank.txt" });
});

test("formats without an importer are named", async () => {
  const file = new File(["{\\rtf1 text}"], "a.doc");
  expect(await fail(file)).toEqual({ kind: "unsupported", format: "richText", name: "a.doc" });
});

test("large files and long texts are refused with their size", async () => {
  const name = "a.txt";
  const file = new File([new Uint8Array(20_000_001)], name);
  expect(await fail(file)).toMatchObject({ kind: "tooLarge", name, megabytes: 20.000001 });
  const text = new File(["words ".repeat(900_000)], name);
  expect(await fail(text)).toMatchObject({ kind: "tooLarge", name, characters: 5_400_000 });
});

test("an aborted signal ends reading with its reason", async () => {
  const signal = AbortSignal.abort(new Error("enough"));
  expect(await fail(open("notes.md"), signal)).toEqual(new Error("enough"));
});
