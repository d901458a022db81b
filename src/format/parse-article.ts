import * as v from "valibot";
import { err, ok, type Result } from "../base/result.ts";
import { isWebAddress } from "../base/web-address.ts";
import type {
  Actor,
  ActorId,
  Article,
  Attribution,
  AttributionLink,
  Draft,
  EventId,
  Mention,
  NewsEvent,
  Paragraph,
  ParagraphId,
  Participant,
  Place,
  Span,
  TextBlockId,
  When,
} from "../model/article.ts";
import { findSingleDay, parseEdtf } from "../model/edtf.ts";
import type { Problem, ProblemKind } from "../model/problem.ts";
import { isTimeZone, parseArticleTime, toWallClock } from "../model/zoned-time.ts";
import { anchorSpan, type WrittenSpan } from "./anchor-span.ts";
import {
  actorSchema,
  attributionSchema,
  countSchema,
  draftSchema,
  eventSchema,
  FORMAT_NAME,
  FORMAT_VERSION,
  linkSchema,
  MAX_STRING,
  mentionSchema,
  paragraphSchema,
  participantSchema,
  placeSchema,
  spanSchema,
  whenSchema,
} from "./article-schema.ts";
import { type JsonObject, upgrade } from "./upgraders.ts";

/** Largest file that is read, in UTF-16 units. */
export const MAX_FILE = 20_000_000;
const MAX_ITEMS = 50_000;

type Path = readonly (string | number)[];

/** An article with everything in its file that could not be read as written. */
export interface ParsedArticle {
  readonly article: Article;
  readonly problems: readonly Problem[];
  /** The file's JSON, upgraded, unknown properties included: what is written back. */
  readonly json: JsonObject;
}

/** `parseArticle` of a file's text; a byte order mark is ignored. */
export function parseArticleText(text: string): Result<ParsedArticle, readonly Problem[]> {
  if (text.length > MAX_FILE) {
    return fail(
      "tooLarge",
      [],
      `The file has ${text.length} characters; at most ${MAX_FILE} are read.`,
    );
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return fail("notJson", [], `The file is not JSON: ${cut(String((error as Error).message))}`);
  }
  return parseArticle(json);
}

/**
 * The article in `json`, checked piece by piece: what cannot be read is left out and reported,
 * the rest stays. An error only when no article is left: other format, newer version, no headline,
 * date or text. Never throws, never changes `json`.
 */
export function parseArticle(json: unknown): Result<ParsedArticle, readonly Problem[]> {
  if (!isObject(json))
    return fail("notAnArticle", [], `Expected an object, found ${describe(json)}.`);
  if (json["format"] !== FORMAT_NAME) {
    const found = describe(json["format"]);
    return fail("notAnArticle", ["format"], `Expected "${FORMAT_NAME}", found ${found}.`);
  }
  const upgraded = upgrade(json, FORMAT_VERSION);
  if (!upgraded.ok) {
    const found = describe(upgraded.error.version);
    return upgraded.error.kind === "newer"
      ? fail(
          "newerVersion",
          ["version"],
          `The file has version ${found}; at most ${FORMAT_VERSION} is known.`,
        )
      : fail("notAnArticle", ["version"], `Expected version ${FORMAT_VERSION}, found ${found}.`);
  }
  return new ArticleReader(upgraded.value).read();
}

/** One pass over one file: holds what later parts refer to, and the problems met on the way. */
class ArticleReader {
  private readonly json: JsonObject;
  private readonly problems: Problem[] = [];
  private readonly blocks = new Map<TextBlockId, string>();
  private readonly actors = new Map<ActorId, Actor>();
  private timeZone = "UTC";

  constructor(json: JsonObject) {
    this.json = json;
  }

  read(): Result<ParsedArticle, readonly Problem[]> {
    const headline = this.readText(this.json, "headline", []);
    const publishedText = this.readText(this.json, "published", []);
    const zone = this.readText(this.json, "timeZone", []);
    if (zone !== undefined && isTimeZone(zone)) this.timeZone = zone;
    else if (zone !== undefined) {
      this.report(
        "unknownTimeZone",
        "changed",
        ["timeZone"],
        `${describe(zone)} is no known time zone; UTC is used.`,
      );
    } else {
      this.report(
        "missingField",
        "changed",
        ["timeZone"],
        "The time zone is missing; UTC is used.",
      );
    }
    const published =
      publishedText === undefined ? undefined : parseArticleTime(publishedText, this.timeZone);
    if (publishedText === undefined) {
      this.report("missingField", "lost", ["published"], "The time of publication is missing.");
    } else if (published === undefined) {
      this.report(
        "unsupportedDate",
        "lost",
        ["published"],
        `Expected a date and time with offset, found ${describe(publishedText)}.`,
      );
    }
    if (headline === undefined || headline === "") {
      this.report("missingField", "lost", ["headline"], "The headline is missing.");
    }
    const id = this.readText(this.json, "id", []);
    if (id === undefined || id === "")
      this.report("missingField", "changed", ["id"], "The id is missing.");
    const language = this.readText(this.json, "language", []);
    if (language === undefined) {
      this.report("missingField", "changed", ["language"], "The language is missing.");
    }
    if (!headline || published === undefined) return err(this.problems);

    this.blocks.set("headline", headline);
    const standfirst = this.readText(this.json, "standfirst", []);
    if (standfirst !== undefined) this.blocks.set("standfirst", standfirst);
    const paragraphs = this.readParagraphs();
    if (paragraphs.length === 0) {
      this.report("missingField", "lost", ["paragraphs"], "The article has no text.");
      return err(this.problems);
    }
    this.readActors();
    const mentions = this.readMentions();
    const events = this.readEvents();
    this.noteUnknown(this.json, KNOWN_ARTICLE, []);
    const article: Article = {
      id: id || "article",
      language: language && isLanguage(language) ? language : "und",
      headline,
      ...defined({
        standfirst,
        section: this.readText(this.json, "section", []),
        publisher: this.readText(this.json, "publisher", []),
        url: this.readText(this.json, "url", []),
        licence: this.readText(this.json, "licence", []),
      }),
      byline: this.readList(this.json["byline"], ["byline"]).flatMap((name, at) => {
        if (typeof name === "string") return [name];
        this.report(
          "wrongType",
          "lost",
          ["byline", at],
          `Expected a text, found ${describe(name)}.`,
        );
        return [];
      }),
      published,
      timeZone: this.timeZone,
      paragraphs,
      actors: [...this.actors.values()],
      mentions,
      events,
    };
    if (article.url !== undefined) this.checkAddress(article.url, ["url"]);
    return ok({ article, problems: this.problems, json: this.json });
  }

  private readParagraphs(): Paragraph[] {
    const seen = new Set<string>(["headline", "standfirst"]);
    return this.readList(this.json["paragraphs"], ["paragraphs"]).flatMap((item, at) => {
      const path = ["paragraphs", at];
      const read = this.check(paragraphSchema, item, path);
      if (read === undefined || !this.isNew(seen, read.id, path)) return [];
      this.blocks.set(read.id as ParagraphId, read.text);
      return [{ id: read.id as ParagraphId, text: read.text, style: read.style ?? "body" }];
    });
  }

  private readActors(): void {
    const seen = new Set<string>();
    const items: { readonly actor: Actor; readonly path: Path; readonly organisation?: string }[] =
      [];
    for (const [at, item] of this.readList(this.json["actors"], ["actors"]).entries()) {
      const path = ["actors", at];
      const { draft, draftProblem, rest } = splitDraft(item);
      const read = this.check(actorSchema, rest, path);
      if (read === undefined || !this.isNew(seen, read.id, path)) continue;
      for (const [n, source] of (read.sources ?? []).entries()) {
        this.checkAddress(source, [...path, "sources", n]);
      }
      if (draftProblem) this.reportDraft(path);
      const actor: Actor = {
        id: read.id as ActorId,
        kind: read.kind,
        name: read.name,
        aliases: read.aliases ?? [],
        ...defined({
          role: read.role,
          country: read.country,
          about: read.about,
          wikidata: read.wikidata,
          draft,
        }),
        sources: read.sources ?? [],
      };
      items.push({ actor, path, ...defined({ organisation: read.organisation }) });
    }
    const known = new Map(items.map(({ actor }) => [actor.id, actor]));
    for (const { actor, path, organisation } of items) {
      const body = organisation === undefined ? undefined : known.get(organisation as ActorId);
      if (organisation !== undefined && body === undefined) {
        this.reportMissing([...path, "organisation"], organisation);
      }
      const country = actor.country ?? body?.country;
      this.actors.set(actor.id, { ...actor, ...defined({ country, organisation: body?.id }) });
    }
  }

  private readMentions(): Mention[] {
    return this.readList(this.json["mentions"], ["mentions"]).flatMap((item, at) => {
      const path = ["mentions", at];
      const { draft, draftProblem, rest } = splitDraft(item);
      const read = this.check(mentionSchema, rest, path);
      if (read === undefined) return [];
      if (!this.actors.has(read.actor as ActorId)) {
        this.reportMissing([...path, "actor"], read.actor, "lost");
        return [];
      }
      if (draftProblem) this.reportDraft(path);
      const span = this.anchor(read, path);
      return [{ actor: read.actor as ActorId, span, ...defined({ sense: read.sense, draft }) }];
    });
  }

  private readEvents(): NewsEvent[] {
    const seen = new Set<string>();
    return this.readList(this.json["events"], ["events"]).flatMap((item, at) => {
      const path = ["events", at];
      const event = this.readEvent(item, path);
      return event !== undefined && this.isNew(seen, event.id, path) ? [event] : [];
    });
  }

  /** The parts of an event are read one by one, so that one bad part does not lose the event. */
  private readEvent(item: unknown, path: Path): NewsEvent | undefined {
    if (!isObject(item)) {
      this.report("wrongType", "lost", path, `Expected an object, found ${describe(item)}.`);
      return undefined;
    }
    const { when, where, count, participants, attribution, passages, draft, ...own } = item;
    const read = this.check(eventSchema, own, path);
    if (read === undefined) return undefined;
    for (const [n, source] of (read.sources ?? []).entries()) {
      this.checkAddress(source, [...path, "sources", n]);
    }
    const place = this.readPart(placeSchema, where, [...path, "where"]);
    const counted = this.readPart(countSchema, count, [...path, "count"]);
    const drafted = this.readPart(draftSchema, draft, [...path, "draft"]);
    return {
      id: read.id as EventId,
      kind: read.kind,
      status: read.status,
      title: read.title,
      ...defined({
        when: this.readWhen(when, [...path, "when"], place?.timeZone),
        where: place && this.toPlace(place, [...path, "where"]),
        count: counted && defined({ min: counted.min, max: counted.max }),
        draft: drafted && toDraft(drafted),
      }),
      participants: this.readList(participants, [...path, "participants"]).flatMap((part, n) =>
        this.readParticipant(part, [...path, "participants", n]),
      ),
      attribution: this.readList(attribution, [...path, "attribution"]).flatMap((part, n) =>
        this.readAttribution(part, [...path, "attribution", n]),
      ),
      passages: this.readList(passages, [...path, "passages"]).flatMap((part, n) => {
        const span = this.check(spanSchema, part, [...path, "passages", n]);
        return span === undefined ? [] : [this.anchor(span, [...path, "passages", n])];
      }),
      sources: read.sources ?? [],
    };
  }

  private readWhen(item: unknown, path: Path, placeZone: string | undefined): When | undefined {
    const { phrase, ...own } = isObject(item) ? item : { phrase: undefined };
    const read = this.readPart(whenSchema, isObject(item) ? own : item, path, "changed");
    if (read === undefined) return undefined;
    const date = parseEdtf(read.edtf);
    if (!date.ok) {
      const kind = date.error.kind === "reversed" ? "reversedSpan" : "unsupportedDate";
      this.report(
        kind,
        "changed",
        [...path, "edtf"],
        `${date.error.message}; the event is shown without a date.`,
      );
      return undefined;
    }
    const span = this.readPart(spanSchema, phrase, [...path, "phrase"]);
    const time = read.time === undefined ? undefined : parseArticleTime(read.time, this.timeZone);
    const day = findSingleDay(date.value);
    // A day may be meant where the event takes place, or as the article's zone counts it.
    const days = time && [time.day];
    if (time && placeZone !== undefined && isTimeZone(placeZone)) {
      days?.push(toWallClock(time.instantMs, placeZone).day);
    }
    const fits = days !== undefined && day !== undefined && days.includes(day);
    if (read.time !== undefined && !fits) {
      this.report(
        "timeOutsideDay",
        "changed",
        [...path, "time"],
        `Expected a time with offset within ${describe(read.edtf)}, found ${describe(read.time)}; it is left out.`,
      );
    }
    return {
      date: date.value,
      ...defined({
        time: fits ? time : undefined,
        phrase: span && this.anchor(span, [...path, "phrase"]),
        because: read.because,
      }),
    };
  }

  private toPlace(read: v.InferOutput<typeof placeSchema>, path: Path): Place {
    const { name, country, timeZone } = read;
    const known = timeZone !== undefined && isTimeZone(timeZone);
    if (timeZone !== undefined && !known) {
      this.report(
        "unknownTimeZone",
        "changed",
        [...path, "timeZone"],
        `${describe(timeZone)} is no known time zone.`,
      );
    }
    return { name, ...defined({ country, timeZone: known ? timeZone : undefined }) };
  }

  private readParticipant(item: unknown, path: Path): Participant[] {
    const read = this.check(participantSchema, item, path);
    if (read === undefined) return [];
    if (!this.actors.has(read.actor as ActorId)) {
      this.reportMissing([...path, "actor"], read.actor, "lost");
      return [];
    }
    return [{ actor: read.actor as ActorId, role: read.role }];
  }

  private readAttribution(item: unknown, path: Path): Attribution[] {
    const { chain, ...own } = isObject(item) ? item : { chain: undefined };
    const read = this.check(looseStance, isObject(item) ? own : item, path);
    if (read === undefined) return [];
    const links = this.readList(chain, [...path, "chain"]).flatMap((part, n) =>
      this.readLink(part, [...path, "chain", n]),
    );
    if (links.length > 0) return [{ stance: read.stance ?? "asserts", chain: links }];
    this.report("missingField", "lost", [...path, "chain"], "The chain names no source.");
    return [];
  }

  private readLink(item: unknown, path: Path): AttributionLink[] {
    const { cue, ...own } = isObject(item) ? item : { cue: undefined };
    const read = this.check(linkSchema, isObject(item) ? own : item, path);
    if (read === undefined) return [];
    const span = this.readPart(spanSchema, cue, [...path, "cue"]);
    const anchored = defined({ cue: span && this.anchor(span, [...path, "cue"]) });
    if (typeof read.source !== "string") {
      return [{ source: { kind: "unnamed", description: read.source.unnamed }, ...anchored }];
    }
    if (this.actors.has(read.source as ActorId)) {
      return [{ source: { kind: "actor", actor: read.source as ActorId }, ...anchored }];
    }
    this.reportMissing([...path, "source"], read.source, "lost");
    return [];
  }

  private anchor(written: WrittenSpan, path: Path): Span {
    const { start, end } = written;
    if (start !== undefined && end !== undefined && start >= end) {
      this.report(
        "reversedSpan",
        "note",
        path,
        `The span ends at ${end}, before it begins at ${start}; its quote is searched.`,
      );
    }
    if (!this.blocks.has(written.in as TextBlockId)) {
      this.reportMissing([...path, "in"], written.in);
    }
    const { span, how } = anchorSpan(written, this.blocks);
    const quote = describe(written.quote);
    if (how === "moved" && start !== undefined) {
      this.report(
        "spanMoved",
        "note",
        path,
        `${quote} stands elsewhere than the offsets say; its only occurrence is used.`,
      );
    } else if (how === "missing") {
      this.report("spanNotFound", "changed", path, `${quote} does not occur in the text.`);
    } else if (how === "ambiguous") {
      this.report(
        "spanAmbiguous",
        "changed",
        path,
        `${quote} occurs more than once, and not at the offsets given.`,
      );
    }
    return span;
  }

  /** `item` as the schema reads it; otherwise one problem for each thing wrong, and `undefined`. */
  private check<S extends v.GenericSchema>(
    schema: S,
    item: unknown,
    path: Path,
    severity: Problem["severity"] = "lost",
  ): v.InferOutput<S> | undefined {
    const read = v.safeParse(schema, item, { abortPipeEarly: true });
    if (read.success) {
      if (isObject(item)) this.noteUnknown(item, knownKeys(schema), path);
      return read.output;
    }
    for (const issue of read.issues) {
      const keys = (issue.path ?? []).map(({ key }) => key as string | number);
      const found = issue.input === undefined ? "nothing" : describe(issue.input);
      const expected = issue.expected ?? "another value";
      this.report(
        toProblemKind(issue),
        severity,
        [...path, ...keys],
        `Expected ${cut(expected)}, found ${found}.`,
      );
    }
    return undefined;
  }

  /** The same for a part that may be absent. */
  private readPart<S extends v.GenericSchema>(
    schema: S,
    item: unknown,
    path: Path,
    severity: Problem["severity"] = "changed",
  ): v.InferOutput<S> | undefined {
    return item === undefined ? undefined : this.check(schema, item, path, severity);
  }

  private readText(from: JsonObject, key: string, path: Path): string | undefined {
    const value = from[key];
    if (value === undefined) return undefined;
    if (typeof value === "string" && value.length <= MAX_STRING) return value;
    const kind = typeof value === "string" ? "tooLarge" : "wrongType";
    this.report(kind, "lost", [...path, key], `Expected a text, found ${describe(value)}.`);
    return undefined;
  }

  private readList(value: unknown, path: Path): readonly unknown[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.report("wrongType", "lost", path, `Expected a list, found ${describe(value)}.`);
      return [];
    }
    if (value.length <= MAX_ITEMS) return value;
    this.report(
      "tooLarge",
      "lost",
      path,
      `The list has ${value.length} entries; the first ${MAX_ITEMS} are read.`,
    );
    return value.slice(0, MAX_ITEMS);
  }

  private isNew(seen: Set<string>, id: string, path: Path): boolean {
    if (!seen.has(id)) {
      seen.add(id);
      return true;
    }
    this.report(
      "duplicateId",
      "lost",
      [...path, "id"],
      `${describe(id)} is used before; the first stays.`,
    );
    return false;
  }

  private checkAddress(address: string, path: Path): void {
    if (isWebAddress(address)) return;
    this.report(
      "unsafeAddress",
      "note",
      path,
      `${describe(address)} is no http(s) address; it is shown as text.`,
    );
  }

  private noteUnknown(item: JsonObject, known: ReadonlySet<string>, path: Path): void {
    for (const key of Object.keys(item)) {
      if (!known.has(key)) {
        this.report(
          "unknownProperty",
          "note",
          [...path, key],
          `${describe(key)} is not part of the format; it is kept.`,
        );
      }
    }
  }

  private reportDraft(path: Path): void {
    this.report(
      "wrongType",
      "changed",
      [...path, "draft"],
      "Expected rule, confidence and state of a draft.",
    );
  }

  private reportMissing(path: Path, id: string, severity: Problem["severity"] = "changed"): void {
    this.report(
      "missingReference",
      severity,
      path,
      `Nothing in the file has the id ${describe(id)}.`,
    );
  }

  private report(
    kind: ProblemKind,
    severity: Problem["severity"],
    path: Path,
    message: string,
  ): void {
    this.problems.push({ kind, severity, path, message });
  }
}

const looseStance = v.omit(attributionSchema, ["chain"]);

const KNOWN_ARTICLE = new Set(
  "format version id language headline standfirst section byline publisher url licence published timeZone paragraphs actors mentions events $schema".split(
    " ",
  ),
);

function knownKeys(schema: v.GenericSchema): ReadonlySet<string> {
  const { entries } = schema as unknown as { readonly entries?: Record<string, unknown> };
  return new Set(Object.keys(entries ?? {}));
}

function splitDraft(item: unknown): {
  readonly draft: Draft | undefined;
  readonly draftProblem: boolean;
  readonly rest: unknown;
} {
  if (!isObject(item)) return { draft: undefined, draftProblem: false, rest: item };
  const { draft, ...rest } = item;
  if (draft === undefined) return { draft: undefined, draftProblem: false, rest };
  const read = v.safeParse(draftSchema, draft);
  return read.success
    ? { draft: toDraft(read.output), draftProblem: false, rest }
    : { draft: undefined, draftProblem: true, rest };
}

function toDraft({ rule, confidence, state }: v.InferOutput<typeof draftSchema>): Draft {
  return { rule, confidence, state };
}

function toProblemKind(issue: v.BaseIssue<unknown>): ProblemKind {
  const key = issue.path?.at(-1)?.key;
  if (issue.type === "max_length") return "tooLarge";
  if (issue.input === undefined) return "missingField";
  if (issue.type === "picklist" && (key === "kind" || key === "status" || key === "role")) {
    return "unknownKind";
  }
  return "wrongType";
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isLanguage(tag: string): boolean {
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag);
}

/** `values` without those that are undefined, as exact optional properties need it. */
function defined<T extends Record<string, unknown>>(
  values: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function describe(value: unknown): string {
  if (typeof value === "string") return `"${cut(value)}"`;
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  return isObject(value) ? "an object" : cut(String(value));
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function fail(kind: ProblemKind, path: Path, message: string): Result<never, readonly Problem[]> {
  return err([{ kind, severity: "lost", path, message }]);
}
