import { err, ok, type Result } from "../base/result.ts";
import type { Article, Paragraph, ParagraphId, TextBlockId } from "../model/article.ts";
import type { ArticleTime } from "../model/article-time.ts";
import type { Problem } from "../model/problem.ts";
import { parseArticleTime } from "../model/zoned-time.ts";
import { createAnchor } from "./anchor-span.ts";
import { type ArticleContext, keepFirstOfId, noteUnsafeAddress } from "./article-context.ts";
import { type ArticleJson, articleSchema, FORMAT_NAME, FORMAT_VERSION } from "./article-schema.ts";
import { dropUndefined } from "./drop-undefined.ts";
import { findExcess } from "./find-excess.ts";
import { createZoneCheck } from "./known-zones.ts";
import { createProblemLog, type ProblemLog } from "./problem-log.ts";
import { quoteValue } from "./quote-value.ts";
import { isJsonObject, type Origins, readTolerantly } from "./read-tolerantly.ts";
import { toActors, toMentions } from "./to-actors.ts";
import { toEvent } from "./to-event.ts";
import { type JsonObject, upgrade } from "./upgraders.ts";

/** Largest file that is read, in UTF-16 code units (about bytes). */
export const MAX_FILE = 20_000_000;

/** An article with everything in its file that could not be read as written. */
export interface ParsedArticle {
  readonly article: Article;
  /** In the order of the file within each step of reading; at most 1001. */
  readonly problems: readonly Problem[];
  /** The file's JSON, upgraded, unknown properties included: what `serialiseArticle` writes back. */
  readonly json: JsonObject;
}

/** `parseArticle` of a file's text; a byte order mark is ignored. */
export function parseArticleText(text: string): Result<ParsedArticle, readonly Problem[]> {
  if (text.length > MAX_FILE) {
    return refuse("tooLarge", `Expected at most ${MAX_FILE} characters, found ${text.length}.`);
  }
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  try {
    return parseArticle(JSON.parse(json));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const place = findErrorPlace(error.message, json);
    return refuse(
      "notJson",
      `Expected JSON, found an error${place}: ${quoteValue(error.message)}.`,
    );
  }
}

/**
 * The article in `json`, checked piece by piece: what cannot be read is left out and reported, the
 * rest stays. An error only when no article is left: another format, a newer version, no headline,
 * no time of publication, no text, absurd size. Never throws on JSON, never changes `json`; linear
 * in its size.
 */
export function parseArticle(json: unknown): Result<ParsedArticle, readonly Problem[]> {
  const excess = findExcess(json);
  if (excess !== undefined) return refuse("tooLarge", excess);
  if (!isJsonObject(json)) {
    return refuse("notAnArticle", `Expected an article, found ${quoteValue(json)}.`);
  }
  if (json["format"] !== FORMAT_NAME) {
    const message = `Expected "${FORMAT_NAME}", found ${quoteValue(json["format"])}.`;
    return refuse("notAnArticle", message, ["format"]);
  }
  const upgraded = upgrade(json, FORMAT_VERSION);
  if (!upgraded.ok) {
    const { kind, version } = upgraded.error;
    const message = `Expected version ${FORMAT_VERSION}, found ${quoteValue(version)}.`;
    return refuse(kind === "newer" ? "newerVersion" : "notAnArticle", message, ["version"]);
  }
  const log = createProblemLog();
  const { value, origins } = readTolerantly(articleSchema, upgraded.value, log.report);
  const article = value && toArticle(value, origins, log);
  if (article === undefined) return err(log.list());
  return ok({ article, problems: log.list(), json: upgraded.value });
}

function toArticle(
  written: ArticleJson,
  { pathOf }: Origins,
  log: ProblemLog,
): Article | undefined {
  const { report } = log;
  const isKnownZone = createZoneCheck();
  const timeZone = toZone(written.timeZone, isKnownZone, log);
  const published = toPublished(written.published, timeZone, log);
  const { headline, standfirst, section, publisher, url, licence } = written;

  const reserved: readonly TextBlockId[] = ["headline", "standfirst"];
  const paragraphs = keepFirstOfId(written.paragraphs, { pathOf, report }, reserved).map(
    ({ id, text, style }): Paragraph => ({ id: id as ParagraphId, text, style: style ?? "body" }),
  );
  if (paragraphs.length === 0) {
    report("missingField", "lost", ["paragraphs"], "Expected at least one paragraph, found none.");
  }
  if (published === undefined || paragraphs.length === 0) return undefined;

  const blocks = new Map<TextBlockId, string>([["headline", headline]]);
  if (standfirst !== undefined) blocks.set("standfirst", standfirst);
  for (const { id, text } of paragraphs) blocks.set(id, text);
  const actors = keepFirstOfId(written.actors ?? [], { pathOf, report });
  const context: ArticleContext = {
    report,
    pathOf,
    isKnownZone,
    timeZone,
    blocks,
    anchor: createAnchor(blocks),
    actors: new Set(actors.map(({ id }) => id)),
  };
  if (url !== undefined) noteUnsafeAddress(url, ["url"], context);
  return {
    id: written.id,
    language: written.language,
    headline,
    ...dropUndefined({ standfirst, section, publisher, url, licence }),
    byline: written.byline ?? [],
    published,
    timeZone,
    paragraphs,
    actors: toActors(actors, context),
    mentions: toMentions(written.mentions ?? [], context),
    events: keepFirstOfId(written.events ?? [], context).map((event) => toEvent(event, context)),
  };
}

function toZone(
  written: string,
  isKnownZone: (name: string) => boolean,
  { report }: ProblemLog,
): string {
  if (isKnownZone(written)) return written;
  const message = `Expected an IANA time zone, found ${quoteValue(written)}; UTC is used.`;
  report("unknownTimeZone", "changed", ["timeZone"], message);
  return "UTC";
}

function toPublished(
  written: string,
  timeZone: string,
  { report }: ProblemLog,
): ArticleTime | undefined {
  const published = parseArticleTime(written, timeZone);
  if (published === undefined) {
    const message = `Expected a date and time with offset, found ${quoteValue(written)}.`;
    report("unsupportedDate", "lost", ["published"], message);
  }
  return published;
}

// V8 says "at position 12", Firefox "at line 1 column 13"; where neither is said, neither is here.
function findErrorPlace(message: string, json: string): string {
  const position = /at position (\d+)/.exec(message)?.[1];
  const stated = /line (\d+) column (\d+)/.exec(message);
  if (position === undefined) return stated ? ` in line ${stated[1]}, column ${stated[2]}` : "";
  const lines = json.slice(0, Number(position)).split(/\r\n|\r|\n/);
  return ` in line ${lines.length}, column ${(lines.at(-1) ?? "").length + 1}`;
}

function refuse(
  kind: Problem["kind"],
  message: string,
  path: Problem["path"] = [],
): Result<never, readonly Problem[]> {
  return err([{ kind, severity: "lost", path, message }]);
}
