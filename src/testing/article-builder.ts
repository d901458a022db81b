import { assert } from "../base/assert.ts";
import { parseArticle } from "../format/parse-article.ts";
import type { Article } from "../model/article.ts";

/** JSON of an article, loosely typed so that tests can break it. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach into it at will.
export type LooseJson = Record<string, any>;

/**
 * An article drawn as text, for tests. One line is one thing; blank lines and indentation do not
 * count:
 *
 *     % id=talks published=2025-04-22T18:00:00Z zone=Europe/London language=en
 *     # Headline
 *     > Standfirst
 *     @ white-house organisation US The White House
 *     @ steve-witkoff person - Steve Witkoff (white-house)
 *     ! e1 meeting planned [2025-04-23..2025-04-27] "Envoy to meet Putin" steve-witkoff:visitor
 *     ! e2 statement happened 2025-04-22 "It says so" time=2025-04-22T17:00:00Z at=London,GB,Europe/London <- white-house > reuters <-denies "an official"
 *     ! e3 call possible - "No date"
 *     p1: [Steve Witkoff|steve-witkoff] is to {e1:meet Putin {e1@:this week}}, the White House {e1<:said}.
 *     A paragraph without an id is called p2, p3 … by its place.
 *
 * - `%` sets properties; all have defaults (id "test", the published time above, zone UTC).
 * - `@ id kind country name (organisation)`: country `-` for none. Actors that are used but not
 *   declared become persons named like their id.
 * - `! id kind status date "title" …`: date `-` for none; then in any order `actor:role`,
 *   `time=`, `at=name,country,zone`, and chains `<- a > b` from speaker to outlet (`<-denies`,
 *   `<-confirms`), where a quoted source is an unnamed one.
 * - In headline, standfirst and paragraphs, nesting freely: `{e1:passage}`, `{e1@:phrase of its
 *   date}`, `{e1<:cue of its next chain link}`, `[words|actor]` a mention, `[words|actor~]` a
 *   metonym. A paragraph may begin with `id:` or, for headings, `id=heading:`.
 *
 * The JSON is valid: `articleFromText` throws if it is not read without a problem.
 */
export function articleJsonFromText(source: string): LooseJson {
  const lines = source
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const draft = new StoryDraft();
  // Events and actors first: marks in the text refer to them.
  for (const line of lines.filter((each) => /^[%@!] /.test(each))) draft.declare(line);
  for (const line of lines.filter((each) => !/^[%@!] /.test(each))) draft.addText(line);
  return draft.json;
}

/** The article drawn by `source` (see `articleJsonFromText`); throws unless it has no problem. */
export function articleFromText(source: string): Article {
  const parsed = parseArticle(articleJsonFromText(source));
  const problems = parsed.ok ? parsed.value.problems : parsed.error;
  assert(parsed.ok && problems.length === 0, `a sound story, not ${JSON.stringify(problems)}`);
  return parsed.value.article;
}

class StoryDraft {
  readonly json: LooseJson = {
    format: "dateline-article",
    version: 1,
    id: "test",
    language: "en",
    headline: "Headline",
    published: "2025-04-22T18:00:00Z",
    timeZone: "UTC",
    paragraphs: [],
    actors: [],
    mentions: [],
    events: [],
  };

  declare(line: string): void {
    const rest = line.slice(1).trim();
    if (line.startsWith("%")) this.setProperties(rest);
    else if (line.startsWith("@")) this.addActor(rest);
    else this.addEvent(rest);
  }

  addText(line: string): void {
    if (line.startsWith("# ")) {
      this.json["headline"] = this.readMarks(line.slice(2), "headline");
    } else if (line.startsWith("> ")) {
      this.json["standfirst"] = this.readMarks(line.slice(2), "standfirst");
    } else {
      const [label = "", id, style] = /^([\w-]+)(?:=(\w+))?: /.exec(line) ?? [];
      const paragraph: LooseJson = { id: id ?? `p${this.json["paragraphs"].length + 1}` };
      this.json["paragraphs"].push(paragraph);
      paragraph["text"] = this.readMarks(line.slice(label.length), paragraph["id"]);
      if (style !== undefined) paragraph["style"] = style;
    }
  }

  private setProperties(rest: string): void {
    for (const setting of rest.split(/\s+/)) {
      const [key = "", value] = splitAtFirst(setting, "=");
      this.json[key === "zone" ? "timeZone" : key] = value;
    }
  }

  private addActor(rest: string): void {
    const match = /^(\S+) (\S+) (\S+) (.+?)(?: \((\S+)\))?$/.exec(rest);
    assert(match !== null, `an actor line: ${rest}`);
    const [, id, kind, country, name, organisation] = match;
    this.json["actors"] = this.json["actors"].filter((actor: LooseJson) => actor["id"] !== id);
    this.json["actors"].push({
      id,
      kind,
      name,
      ...(country === "-" ? {} : { country }),
      ...(organisation === undefined ? {} : { organisation }),
    });
    if (organisation !== undefined) this.ensureActor(organisation);
  }

  private addEvent(rest: string): void {
    const match = /^(\S+) (\S+) (\S+) (\S+) "([^"]*)"(.*)$/.exec(rest);
    assert(match !== null, `an event line: ${rest}`);
    const [, id, kind, status, edtf, title, parts = ""] = match;
    const event: LooseJson = { id, kind, status, title };
    if (edtf !== "-") event["when"] = { edtf };
    this.json["events"].push({ ...event, participants: [], attribution: [], passages: [] });
    for (const part of parts.match(/"[^"]*"|\S+/g) ?? []) this.addPart(part);
  }

  private addPart(part: string): void {
    const event: LooseJson = this.json["events"].at(-1);
    const chain: LooseJson[] | undefined = event["attribution"].at(-1)?.["chain"];
    if (part.startsWith("<-")) {
      const stance = part.slice(2);
      event["attribution"].push({ ...(stance === "" ? {} : { stance }), chain: [] });
    } else if (part.startsWith('"')) {
      chain?.push({ source: { unnamed: part.slice(1, -1) } });
    } else if (part.startsWith("time=")) {
      event["when"]["time"] = part.slice(5);
    } else if (part.startsWith("at=")) {
      const [name, country, timeZone] = part.slice(3).split(",");
      event["where"] = { name, ...(country && { country }), ...(timeZone && { timeZone }) };
    } else if (part.includes(":")) {
      const [actor = "", role] = splitAtFirst(part, ":");
      event["participants"].push({ actor: this.ensureActor(actor), role });
    } else if (part !== ">") {
      assert(chain !== undefined, `a chain begins with <-: ${part}`);
      chain.push({ source: this.ensureActor(part) });
    }
  }

  private readMarks(source: string, block: string): string {
    let text = "";
    const open: { readonly mark: string; readonly start: number }[] = [];
    const close = (): LooseJson & { readonly mark: string } => {
      const last = open.pop();
      assert(last !== undefined, `a mark is closed that was not opened: ${source}`);
      const { mark, start } = last;
      return { mark, in: block, start, end: text.length, quote: text.slice(start) };
    };
    for (const token of source.match(/\{[\w-]+[@<]?:|\[|\|[\w-]+~?\]|\}|[^[\]{}|]+|./gs) ?? []) {
      if (token === "[" || token.startsWith("{")) open.push({ mark: token, start: text.length });
      else if (token === "}") this.addMark(close());
      else if (token.startsWith("|")) this.addMention(token, close());
      else text += token;
    }
    assert(open.length === 0, `every mark is closed: ${source}`);
    return text;
  }

  private addMark({ mark, ...span }: LooseJson): void {
    const [, id, sign] = /^\{([\w-]+)([@<]?):$/.exec(mark) ?? [];
    const event = this.json["events"].find((each: LooseJson) => each["id"] === id);
    assert(event !== undefined, `no event ${id} is declared`);
    if (sign === "@") event["when"]["phrase"] = span;
    else if (sign === "<") {
      const links: LooseJson[] = event["attribution"].flatMap((each: LooseJson) => each["chain"]);
      const link = links.find((each) => each["cue"] === undefined);
      assert(link !== undefined, `event ${id} has no chain link left for a cue`);
      link["cue"] = span;
    } else event["passages"].push(span);
  }

  private addMention(token: string, { mark, ...span }: LooseJson): void {
    assert(mark === "[", `a mention is closed by ${token} before a passage in it`);
    const [, actor = "", metonym] = /^\|([\w-]+)(~?)\]$/.exec(token) ?? [];
    const sense = metonym === "~" ? { sense: "metonym" } : {};
    this.json["mentions"].push({ actor: this.ensureActor(actor), ...span, ...sense });
  }

  private ensureActor(id: string): string {
    const isDeclared = this.json["actors"].some((actor: LooseJson) => actor["id"] === id);
    if (!isDeclared) this.json["actors"].push({ id, kind: "person", name: id });
    return id;
  }
}

function splitAtFirst(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
