import type { RawText } from "../../model/raw-text.ts";
import { toBylineNames } from "./byline-names.ts";
import { cleanLine } from "./clean-text.ts";
import { findArticleNode, type JsonLdNode, toAddress, toNames, toText } from "./json-ld.ts";
import { toLanguageTag } from "./language-tag.ts";
import { parsePublished } from "./parse-published.ts";

const META_DATES = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "pubdate",
  "date",
] as const;
const META_AUTHORS = ["author", "article:author", "parsely-author", "dc.creator"] as const;

/** Where pages print what their metadata does not say, best first. */
const TIMES = [
  "time[itemprop=datePublished][datetime]",
  "time[pubdate][datetime]",
  "[itemprop=datePublished][content]",
  "article time[datetime]",
  "main time[datetime]",
  "header time[datetime]",
  "time[datetime]",
];
const UPDATED = /\b(?:last-?)?(?:updated?|modified)\b/i;
const AUTHORS = ["[rel=author]", "[itemprop=author] [itemprop=name]", "[itemprop=author]"];
const BYLINES = [".byline", ".author", "[class*=byline]", "[data-testid*=byline]"];
const STANDFIRSTS = [
  "[itemprop=alternativeHeadline]",
  ".standfirst",
  "[class*=standfirst]",
  ".dek",
  ".subheadline",
];

/** What a page says of itself, and its article's text where the metadata holds it. */
export interface HtmlMetadata {
  readonly found: Partial<RawText>;
  readonly articleBody: string | undefined;
}

/**
 * The metadata of a page: JSON-LD first, then meta tags, then marked-up elements. Dates are ISO 8601
 * or absent. A description is the standfirst only where the page shows it as text.
 */
export function findHtmlMetadata(page: Document): HtmlMetadata {
  const meta = readMetaTags(page);
  const canonical = page.querySelector("link[rel=canonical]")?.getAttribute("href");
  const url = canonical || meta.get("og:url") || findSavedFrom(page);
  const node = findArticleNode(readJsonLd(page), url) ?? {};
  const publisher = toText(node["publisher"]) ?? meta.get("og:site_name");
  const headline =
    toText(node["headline"]) ??
    dropSiteName(meta.get("og:title"), publisher) ??
    findText(page, ["article h1", "main h1", "h1"]) ??
    dropSiteName(findText(page, ["title"]), publisher);
  const found = {
    headline,
    standfirst: findStandfirst(page, node, meta),
    publisher,
    published: findPublished(page, node, meta),
    language: findLanguage(page, node, meta),
    url: url ?? toAddress(node),
  };
  const present = Object.entries(found).filter(([, value]) => value !== undefined && value !== "");
  return {
    found: {
      ...Object.fromEntries(present),
      byline: findByline(page, node, meta).filter((name) => name !== publisher),
    },
    articleBody: typeof node["articleBody"] === "string" ? node["articleBody"] : undefined,
  };
}

function readMetaTags(page: Document): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of page.querySelectorAll("meta[content]")) {
    const key = tag.getAttribute("property") ?? tag.getAttribute("name");
    const content = cleanLine(tag.getAttribute("content") ?? "");
    const name = key?.toLowerCase().trim();
    if (name !== undefined && content !== "" && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

function readJsonLd(page: Document): string[] {
  const scripts = page.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].map((script) => script.textContent ?? "");
}

/** Browsers write the address of a saved page into a comment before it. */
function findSavedFrom(page: Document): string | undefined {
  for (const node of page.childNodes) {
    const match = /saved from url=\(\d+\)(\S+)/.exec(
      node.nodeType === 8 ? (node.nodeValue ?? "") : "",
    );
    if (match !== null) return match[1];
  }
  return undefined;
}

function findPublished(page: Document, node: JsonLdNode, meta: ReadonlyMap<string, string>) {
  const written = [toText(node["datePublished"]), ...META_DATES.map((name) => meta.get(name))];
  for (const date of written) {
    const published = date === undefined ? undefined : parsePublished(date);
    if (published !== undefined) return published;
  }
  for (const selector of TIMES) {
    const times = [...page.querySelectorAll(selector)];
    const time = times.find((tag) => !UPDATED.test(`${tag.className} ${tag.textContent}`));
    const date = time?.getAttribute("datetime") ?? time?.getAttribute("content");
    const published = parsePublished(date ?? "");
    if (published !== undefined) return published;
  }
  return undefined;
}

function findByline(page: Document, node: JsonLdNode, meta: ReadonlyMap<string, string>) {
  const named = toNames(node["author"]).flatMap(toBylineNames);
  if (named.length > 0) return named;
  for (const name of META_AUTHORS) {
    const names = toBylineNames(meta.get(name) ?? "");
    if (names.length > 0) return names;
  }
  for (const selector of AUTHORS) {
    const texts = [...page.querySelectorAll(selector)].map((tag) => tag.textContent ?? "");
    const names = [...new Set(texts.flatMap(toBylineNames))];
    if (names.length > 0 && names.length <= 8) return names;
  }
  return toBylineNames(findText(page, BYLINES, 160) ?? "");
}

function findStandfirst(page: Document, node: JsonLdNode, meta: ReadonlyMap<string, string>) {
  const shown = findText(page, STANDFIRSTS, 600);
  if (shown !== undefined) return shown;
  const described = toText(node["description"]) ?? meta.get("og:description");
  const isShown = (tag: Element) => cleanLine(tag.textContent ?? "") === described;
  const isText = described !== undefined && [...page.querySelectorAll("p, h2")].some(isShown);
  return isText ? described : undefined;
}

function findLanguage(page: Document, node: JsonLdNode, meta: ReadonlyMap<string, string>) {
  const written = [
    page.documentElement?.getAttribute("lang") ?? undefined,
    toText(node["inLanguage"]),
    meta.get("og:locale"),
  ];
  return written.map((tag) => toLanguageTag(tag ?? "")).find((tag) => tag !== undefined);
}

function findText(page: Document, selectors: readonly string[], limit = 300) {
  for (const selector of selectors) {
    const line = cleanLine(page.querySelector(selector)?.textContent ?? "");
    if (line !== "" && line.length <= limit) return line;
  }
  return undefined;
}

/** "Envoy back in Moscow | The Daily" without its last part where that names the site. */
function dropSiteName(title: string | undefined, publisher: string | undefined) {
  const match = /^(.+?)\s+[|–—-]\s+([^|–—]{1,60})$/.exec(title?.slice(0, 400) ?? "");
  if (match === null) return title;
  const site = match[2]?.toLowerCase();
  const isSite = title?.includes(" | ") || site === publisher?.toLowerCase();
  return isSite ? match[1] : title;
}
