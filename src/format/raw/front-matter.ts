import type { RawText } from "../../model/raw-text.ts";
import { toBylineNames } from "./byline-names.ts";
import { cleanLine } from "./clean-text.ts";
import { toLanguageTag } from "./language-tag.ts";
import { parsePublished } from "./parse-published.ts";

type Field = (values: readonly string[]) => Partial<RawText>;

/** What the keys of front matter give; others are ignored. */
const FIELDS: Readonly<Record<string, Field>> = {
  title: ([headline]) => (headline === undefined ? {} : { headline }),
  author: (values) => ({ byline: values.flatMap(toBylineNames) }),
  date: ([date = ""]) => toOptional("published", parsePublished(date)),
  lang: ([tag = ""]) => toOptional("language", toLanguageTag(tag)),
  subtitle: ([standfirst]) => toOptional("standfirst", standfirst),
  publisher: ([publisher]) => toOptional("publisher", publisher),
  url: ([url]) => toOptional("url", url),
};
const SAME: Readonly<Record<string, string>> = {
  headline: "title",
  authors: "author",
  byline: "author",
  published: "date",
  language: "lang",
  standfirst: "subtitle",
};

/** At most this much may stand before the closing line, in characters. */
const MAX_LENGTH = 20_000;

/**
 * What the front matter of a Markdown text says, and the text after it. Read is the simple part of
 * YAML that such headers use: `key: value`, quoted values, `[a, b]`, and lists of `- a` lines.
 */
export function takeFrontMatter(text: string): { found: Partial<RawText>; body: string } {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (opening === null) return { found: {}, body: text };
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(start, start + MAX_LENGTH));
  if (closing === null) return { found: {}, body: text };
  const values = readFields(text.slice(start, start + closing.index));
  let found: Partial<RawText> = {};
  for (const [key, texts] of values) {
    const field = Object.hasOwn(SAME, key) ? (SAME[key] ?? key) : key;
    const cleaned = texts.map(cleanLine).filter((value) => value !== "");
    if (Object.hasOwn(FIELDS, field)) found = { ...found, ...FIELDS[field]?.(cleaned) };
  }
  return { found, body: text.slice(start + closing.index + closing[0].length) };
}

function readFields(header: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  let last: string[] = [];
  for (const line of header.split(/\r?\n/)) {
    const item = /^\s*-\s+(.*)$/.exec(line);
    const field = /^([A-Za-z_]+)\s*:(.*)$/.exec(line);
    if (item !== null) last.push(unquote(item[1] ?? ""));
    else if (field !== null) {
      last = toValues((field[2] ?? "").trim());
      fields.set((field[1] ?? "").toLowerCase(), last);
    }
  }
  return fields;
}

function toValues(value: string): string[] {
  if (value === "") return [];
  if (value.startsWith("[") && value.endsWith("]")) {
    return value.slice(1, -1).split(",").map(unquote);
  }
  return [unquote(value)];
}

function unquote(value: string): string {
  const trimmed = value.trim();
  const quoted = /^(["'])(.*)\1$/.exec(trimmed);
  return quoted === null ? trimmed : (quoted[2] ?? "").replace(/\\(["\\])/g, "$1");
}

function toOptional<K extends keyof RawText>(key: K, value: string | undefined): Partial<RawText> {
  return value === undefined ? {} : { [key]: value };
}
