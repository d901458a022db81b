import { Readability } from "@mozilla/readability";
import type { RawText } from "../../model/raw-text.ts";
import { toRawText } from "./front-lines.ts";
import { type HtmlBlock, isDeeperThan, toHtmlBlocks } from "./html-blocks.ts";
import { keepArticleBlocks, removeHtmlClutter } from "./html-clutter.ts";
import { findHtmlMetadata } from "./html-metadata.ts";
import { splitParagraphs } from "./split-paragraphs.ts";

/** Pages with more elements are not searched for their article, but read from end to end. */
const MAX_ELEMENTS = 60_000;
/** Browsers nest no deeper than 512; where elements are, the search takes hours. */
const MAX_DEPTH = 520;
/** Less text than this is hardly an article, in characters. */
const SHORT_BODY = 250;
/** A standfirst stands among this many first paragraphs. */
const FRONT = 4;
/** Byline and date stand within this many blocks before or after the headline. */
const AROUND = 4;

/**
 * The raw text of a saved page: what the page says of itself, and the paragraphs of its article.
 * Where no article is found every paragraph of the page is given. `page` stays as it is; it
 * should be inert (from a parser), since the search writes markup into a copy of it.
 */
export function fromHtml(page: Document): RawText {
  // Other parsers than a browser's leave out what the markup leaves out.
  if (page.documentElement?.nodeName.toUpperCase() !== "HTML") {
    return toRawText(toHtmlBlocks(page).map(({ text, style }) => ({ text, style })));
  }
  const { found, articleBody } = findHtmlMetadata(page);
  const fromPage = chooseBody(findArticleBlocks(page), () => findAllBlocks(page));
  const blocks =
    articleBody !== undefined && measure(fromPage) < SHORT_BODY && articleBody.length > SHORT_BODY
      ? splitParagraphs(articleBody)
      : fromPage;
  const body = blocks.filter(({ text }, at) => at >= FRONT || text !== found.standfirst);
  const paragraphs = body.map(({ text, style }) => ({ text, style }));
  const around = findAroundHeadline(page, found.headline);
  const byline = found.byline?.length ? found.byline : (around.byline ?? []);
  return toRawText(paragraphs, { ...around, ...found, byline });
}

/** Byline and date from the lines around the headline, which the search for the article leaves out. */
function findAroundHeadline(page: Document, headline = ""): Partial<RawText> {
  const blocks = toHtmlBlocks(page.body ?? page);
  const at = blocks.findIndex(({ text }) => text === headline);
  if (at < 0) return {};
  const { published, byline } = toRawText(blocks.slice(Math.max(0, at - AROUND), at + AROUND));
  return { byline, ...(published === undefined ? {} : { published }) };
}

function findArticleBlocks(page: Document): HtmlBlock[] {
  if (isDeeperThan(page, MAX_DEPTH)) return [];
  const copy = copyWithoutClutter(page);
  try {
    const article = new Readability<Node>(copy, {
      serializer: (node) => node,
      disableJSONLD: true,
      maxElemsToParse: MAX_ELEMENTS,
    }).parse();
    return article?.content ? keepArticleBlocks(toHtmlBlocks(article.content)) : [];
  } catch {
    // It throws for pages with too many elements, and for trees no page has (without a body).
    return [];
  }
}

function findAllBlocks(page: Document): HtmlBlock[] {
  const copy = copyWithoutClutter(page);
  const root = copy.querySelector("article") ?? copy.querySelector("main") ?? copy.body;
  const blocks = keepArticleBlocks(toHtmlBlocks(root ?? copy));
  return blocks.length > 0 || root === copy.body ? blocks : toHtmlBlocks(copy.body ?? copy);
}

function chooseBody(article: HtmlBlock[], findAll: () => HtmlBlock[]): HtmlBlock[] {
  if (measure(article) >= SHORT_BODY) return article;
  const all = findAll();
  return measure(all) > measure(article) * 2 ? all : article;
}

function copyWithoutClutter(page: Document): Document {
  const copy = page.cloneNode(true) as Document;
  removeHtmlClutter(copy);
  return copy;
}

function measure(blocks: readonly { readonly text: string }[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
