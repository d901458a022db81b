import { cleanLine } from "./clean-text.ts";
import { decodeEntities } from "./decode-entities.ts";

/** What schema.org calls an article of news; `@type` may be one of them or a list with one. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|NewsStory|Report)$/;

/** How many objects of a page are looked at, and how deep. */
const MAX_NODES = 5_000;
const MAX_DEPTH = 8;

export type JsonLdNode = Readonly<Record<string, unknown>>;

/**
 * The object that describes the article of the page `url` among the JSON-LD scripts of the page:
 * `@graph`, lists and nested objects are searched. Of several that of `url` counts, else the first.
 * Scripts that are no JSON are passed over.
 */
export function findArticleNode(
  scripts: readonly string[],
  url: string | undefined,
): JsonLdNode | undefined {
  const articles = scripts.flatMap((script) => collectArticles(parseScript(script)));
  const ofPage = articles.find((node) => url !== undefined && toAddress(node) === url);
  return ofPage ?? articles[0];
}

/** The text of a property, its entities decoded; of several values the first. */
export function toText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text = isNode(first) ? (first["@value"] ?? first["name"]) : first;
  const line = typeof text === "string" ? cleanLine(decodeEntities(text)) : "";
  return line === "" ? undefined : line;
}

/** The names of people or bodies, which may be texts, objects or lists of both. */
export function toNames(value: unknown): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((one) => {
    if (isNode(one) && Array.isArray(one["name"])) return toNames(one["name"]);
    return toText(one) ?? [];
  });
}

/** The address of a described page, as written. */
export function toAddress(node: JsonLdNode): string | undefined {
  const page = node["mainEntityOfPage"];
  const ofPage = isNode(page) ? (page["@id"] ?? page["url"]) : page;
  return [node["url"], ofPage].find((address) => typeof address === "string");
}

function parseScript(script: string): unknown {
  const json = script.replace(/^\s*(?:<!--|(?:\/\/)?<!\[CDATA\[)|(?:-->|(?:\/\/)?\]\]>)\s*$/g, "");
  try {
    return JSON.parse(json);
  } catch {
    // Line breaks inside strings are the commonest error of publishing systems.
    try {
      return JSON.parse(json.replace(/[\r\n\t]/g, " "));
    } catch {
      return undefined;
    }
  }
}

function collectArticles(root: unknown): JsonLdNode[] {
  const found: JsonLdNode[] = [];
  const queue: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let at = 0; at < queue.length && at < MAX_NODES; at += 1) {
    const { value, depth } = queue[at] as { value: unknown; depth: number };
    if (depth > MAX_DEPTH || typeof value !== "object" || value === null) continue;
    if (isNode(value) && isArticle(value)) found.push(value);
    for (const child of Object.values(value)) queue.push({ value: child, depth: depth + 1 });
  }
  return found;
}

function isArticle(node: JsonLdNode): boolean {
  const type = node["@type"];
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.some((one) => typeof one === "string" && ARTICLE_TYPE.test(one));
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
