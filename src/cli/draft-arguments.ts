import { parseArgs } from "node:util";
import { err, ok, type Result } from "../base/result.ts";
import { makeVisible, quoteValue } from "../format/quote-value.ts";
import { toLanguageTag } from "../format/raw/language-tag.ts";
import { parsePublished } from "../format/raw/parse-published.ts";
import { isTimeZone } from "../model/zoned-time.ts";

/** What `draft` is asked to do. */
export interface DraftArguments {
  readonly file: string;
  /** ISO 8601, where it was given. */
  readonly published?: string;
  readonly language?: string;
  readonly timeZone?: string;
}

export const USAGE =
  "Usage: npm run --silent draft -- FILE [--published 2025-04-22] [--language en] [--time-zone Europe/London] > article.json";

type Reader = (value: string) => Result<Partial<DraftArguments>, string>;

const OPTIONS: Readonly<Record<string, Reader>> = {
  published: (value) => {
    const published = parsePublished(value);
    return published === undefined
      ? err(`--published expects a date such as 2025-04-22, found ${quoteValue(value)}.`)
      : ok({ published });
  },
  language: (value) => {
    const language = toLanguageTag(value);
    return language === undefined
      ? err(`--language expects a tag such as en or en-GB, found ${quoteValue(value)}.`)
      : ok({ language });
  },
  "time-zone": (value) =>
    isTimeZone(value)
      ? ok({ timeZone: value })
      : err(`--time-zone expects a name such as Europe/London, found ${quoteValue(value)}.`),
};

/** The arguments of `draft`, or a sentence that says which one cannot be taken. */
export function parseDraftArguments(words: readonly string[]): Result<DraftArguments, string> {
  const names = Object.keys(OPTIONS);
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  let found: Partial<DraftArguments> = {};
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const read = Object.hasOwn(OPTIONS, token.name) ? OPTIONS[token.name] : undefined;
    if (read === undefined) return err(`There is no option ${makeVisible(token.rawName)}.`);
    if (token.value === undefined) return err(`${token.rawName} needs a value.`);
    const value = read(token.value);
    if (!value.ok) return value;
    found = { ...found, ...value.value };
  }
  const [file, another] = positionals;
  if (file === undefined) return err("No file was given.");
  if (another !== undefined) return err("More than one file was given; draft them one by one.");
  return ok({ ...found, file });
}
