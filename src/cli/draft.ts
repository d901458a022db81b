import { readFileSync } from "node:fs";
import { draftArticle } from "../extract/draft-article.ts";
import { makeVisible } from "../format/quote-value.ts";
import { type DraftArguments, parseDraftArguments, USAGE } from "./draft-arguments.ts";
import { readRawFile } from "./read-raw-file.ts";

const READ_FAILURES: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file",
  ENOTDIR: "There is no such file",
  EISDIR: "This is a directory; give a file in it",
  EACCES: "The file may not be read",
  ERR_FS_FILE_TOO_LARGE: "The file is too large",
};

const NOTICES = {
  otherLanguage: "The text is not in English: it was kept, but no events were drafted",
  nothingFound: "No events were found in the text",
} as const;

/** Prints the draft of one file as article JSON; the exit code: 0 done, 1 the file, 2 the arguments. */
function draftFile({ file, published, language, timeZone }: DraftArguments): number {
  const complain = (sentence: string) => console.error(`${makeVisible(file)}: ${sentence}`);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    complain(`${READ_FAILURES[code] ?? makeVisible(message)}.`);
    return 1;
  }
  const raw = readRawFile(file, bytes);
  if (!raw.ok) {
    complain(raw.error);
    return 1;
  }
  const date = published ?? raw.value.published;
  if (date === undefined) {
    complain("No publication date was found in the text. Give it: --published 2025-04-22");
    return 1;
  }
  const { article, notice } = draftArticle(
    language === undefined ? raw.value : { ...raw.value, language },
    { published: date, ...(timeZone === undefined ? {} : { timeZone }) },
  );
  if (notice !== undefined) complain(`${NOTICES[notice]}.`);
  console.log(JSON.stringify(article, null, 2));
  return 0;
}

const parsed = parseDraftArguments(process.argv.slice(2));
if (parsed.ok) process.exitCode = draftFile(parsed.value);
else {
  console.error(`${parsed.error} ${USAGE}`);
  process.exitCode = 2;
}
