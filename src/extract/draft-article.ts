import { foldText } from "../base/fold-text.ts";
import { type DayNumber, parseIsoDay } from "../model/calendar-day.ts";
import type { RawText } from "../model/raw-text.ts";
import { parseArticleTime } from "../model/zoned-time.ts";
import { createMentionLookup, createStatementLookup } from "./article/attribute.ts";
import { type ComposedText, composeText } from "./article/compose-text.ts";
import { isEnglish } from "./article/detect-language.ts";
import type { DraftArticleJson } from "./article/draft-json.ts";
import { splitLongParagraphs } from "./article/split-paragraphs.ts";
import { toDraftActors, toDraftMentions } from "./article/to-draft-actors.ts";
import { toDraftEvents } from "./article/to-draft-events.ts";
import { findDates } from "./dates/find-dates.ts";
import { findFrames } from "./events/find-frames.ts";
import { findActors } from "./names/find-actors.ts";
import { findNames } from "./names/find-names.ts";
import { toParsedText } from "./parsed-text.ts";
import type { Stage } from "./stages.ts";
import { findStatements } from "./statements/find-statements.ts";

export interface DraftOptions {
  /** ISO 8601: the day of publication, or its time with offset. */
  readonly published: string;
  /** IANA zone in which relative dates are resolved; UTC where none is given. */
  readonly timeZone?: string;
}

export interface DraftResult {
  readonly article: DraftArticleJson;
  /** What the draft leaves out: texts in other languages are kept, but nothing is drafted in them. */
  readonly notice?: "otherLanguage" | "nothingFound";
}

const HEADLINE_LENGTH = 90;
const ID_LENGTH = 60;

/**
 * A draft of `given`: its events and actors, each with the offsets of its evidence, a confidence and
 * the rule that made it. Any text will do; the same text gives the same draft. Linear in the text.
 * `published` must be a day or an instant (`isPublishedDate`); anything else counts as unknown, and
 * relative dates stay undated.
 */
export function draftArticle(
  given: RawText,
  options: DraftOptions,
  onStage: (stage: Stage) => void = () => undefined,
): DraftResult {
  onStage("reading");
  const raw = splitLongParagraphs(given);
  const headline = raw.headline ?? toHeadline(raw);
  const composed = composeText(raw, headline);
  const when = toPublished(options);
  const isRead = (raw.language ?? "en").toLowerCase().startsWith("en") && isEnglish(composed.text);
  const found = isRead ? findItems(composed, when.day, onStage) : NOTHING;
  const language = raw.language ?? (isRead ? "en" : "und");
  const { standfirst, byline, publisher, url } = raw;
  const article: DraftArticleJson = {
    format: "dateline-article",
    version: 1,
    id: toId(headline),
    language: /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language) ? language : "und",
    headline,
    ...(standfirst === undefined ? {} : { standfirst }),
    ...(byline.length === 0 ? {} : { byline }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    published: when.published,
    timeZone: options.timeZone ?? "UTC",
    paragraphs: raw.paragraphs.map(({ text, style }, at) => ({
      id: `p${at + 1}`,
      text,
      ...(style === "body" ? {} : { style }),
    })),
    ...found,
  };
  if (!isRead) return { article, notice: "otherLanguage" };
  const isEmpty = article.events.length === 0 && article.actors.length === 0;
  return isEmpty ? { article, notice: "nothingFound" } : { article };
}

/** Whether `text` can serve as `published`: an existing day or an instant with offset. */
export function isPublishedDate(text: string): boolean {
  return parseIsoDay(text) !== undefined || parseArticleTime(text, "UTC") !== undefined;
}

type FoundItems = Pick<DraftArticleJson, "actors" | "mentions" | "events">;
const NOTHING: FoundItems = { actors: [], mentions: [], events: [] };

function findItems(
  composed: ComposedText,
  published: DayNumber | undefined,
  onStage: (stage: Stage) => void,
): FoundItems {
  const parsed = toParsedText(composed.text);
  onStage("dates");
  const dates = findDates(parsed, published);
  onStage("actors");
  const names = findNames(parsed);
  const actors = findActors(parsed, names);
  onStage("statements");
  const statements = findStatements(parsed, names);
  onStage("events");
  const frames = findFrames({ parsed, dates, actors, statements });
  onStage("writing");
  // What only the headline tells is told again, and better, by the text.
  const headlineEnd = composed.blocks[0]?.end ?? 0;
  const inText = frames.filter(
    ({ passage, morePassages = [] }) =>
      passage.start >= headlineEnd || morePassages.some(({ start }) => start >= headlineEnd),
  );
  return {
    actors: toDraftActors(actors, composed),
    mentions: toDraftMentions(actors, composed),
    events: toDraftEvents(
      inText,
      createStatementLookup(statements),
      composed,
      createMentionLookup(actors, composed),
    ),
  };
}

/** A bare day is put at noon in UTC: the format wants an instant, and noon is that day nearly everywhere. */
function toPublished({ published, timeZone = "UTC" }: DraftOptions): {
  readonly published: string;
  readonly day: DayNumber | undefined;
} {
  const day = parseIsoDay(published);
  if (day !== undefined) return { published: `${published}T12:00:00Z`, day };
  return { published, day: parseArticleTime(published, timeZone)?.day };
}

// Without a headline the first words of the text serve.
function toHeadline({ paragraphs }: RawText): string {
  const text = paragraphs[0]?.text.trim() ?? "";
  const sentence = /^.*?[.!?](?=\s|$)/su.exec(text.slice(0, HEADLINE_LENGTH * 3))?.[0] ?? text;
  const words = sentence.replace(/[.]$/, "");
  if (words.length <= HEADLINE_LENGTH) return words === "" ? "Untitled" : words;
  return `${words.slice(0, HEADLINE_LENGTH).replace(/\s\S*$/, "")}…`;
}

function toId(headline: string): string {
  const words = foldText(headline).match(/[a-z0-9]+/g) ?? [];
  let id = "";
  for (const word of words) {
    if (id.length + word.length >= ID_LENGTH) break;
    id = id === "" ? word : `${id}-${word}`;
  }
  return id === "" ? "draft" : id;
}
