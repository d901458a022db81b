import { readFileSync } from "node:fs";
import { makeVisible } from "../format/quote-value.ts";
import { validateText } from "./validate-text.ts";

const READ_FAILURES: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file",
  ENOTDIR: "There is no such file",
  EISDIR: "This is a directory; give the files in it",
  EACCES: "The file may not be read",
  ERR_ENCODING_INVALID_ENCODED_DATA: "The file is not UTF-8 text",
  ERR_STRING_TOO_LONG: "The file is too large",
  ERR_FS_FILE_TOO_LARGE: "The file is too large",
};

/** Prints what is wrong with each file; whether every one is sound. */
function validateFiles(files: readonly string[]): boolean {
  return files.map(validateFile).every(Boolean);
}

function validateFile(file: string): boolean {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    console.error(`${makeVisible(file)}: ${READ_FAILURES[code] ?? makeVisible(message)}.`);
    return false;
  }
  const { lines, isSound } = validateText(file, text);
  console.log(lines.join("\n"));
  return isSound;
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("No file was given. Usage: npm run validate -- FILE…");
  process.exitCode = 2;
} else if (!validateFiles(files)) {
  process.exitCode = 1;
}
