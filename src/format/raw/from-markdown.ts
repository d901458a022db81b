import { lexer, type MarkedToken, type Token } from "marked";
import type { ParagraphStyle } from "../../model/article.ts";
import type { RawParagraph, RawText } from "../../model/raw-text.ts";
import { dropControls, toParagraphs } from "./clean-text.ts";
import { decodeEntities } from "./decode-entities.ts";
import { fromPlainText } from "./from-plain-text.ts";
import { toRawText } from "./front-lines.ts";
import { takeFrontMatter } from "./front-matter.ts";
import { splitParagraphs } from "./split-paragraphs.ts";

/** Quotation marks within each other beyond this depth are nobody's; reading them takes long. */
const DEEP_QUOTATION = /^(?:[ \t]*>){20}/m;
const LIST_LINE = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/gm;
const EMPHASIS = /[*_`[]/g;

/** The lexer's time grows with the square of these counts: a second at most. */
const MAX_LIST_LINES = 10_000;
const MAX_EMPHASIS_IN_BLOCK = 20_000;

/**
 * The raw text of Markdown: headings, quotations and list items keep their style; emphasis, links
 * and code give their words; pictures, rules and HTML tags give none. What the Markdown reader
 * cannot take is read as plain text. Front matter wins over the first lines.
 */
export function fromMarkdown(text: string): RawText {
  const { found, body } = takeFrontMatter(text);
  if (takesLong(body)) return fromPlainText(body);
  try {
    return toRawText(toBlocks(lexer(dropControls(body), { gfm: true }), "body"), found);
  } catch {
    // The lexer throws a plain Error for input that it cannot get past; deep nesting a RangeError.
    return fromPlainText(body);
  }
}

function takesLong(text: string): boolean {
  if (DEEP_QUOTATION.test(text)) return true;
  if ((text.match(LIST_LINE)?.length ?? 0) > MAX_LIST_LINES) return true;
  return text
    .split(/\n\s*\n/)
    .some((block) => (block.match(EMPHASIS)?.length ?? 0) > MAX_EMPHASIS_IN_BLOCK);
}

function toBlocks(tokens: readonly Token[], style: ParagraphStyle): RawParagraph[] {
  return tokens.flatMap((token) => toBlock(token as MarkedToken, style));
}

function toBlock(token: MarkedToken, style: ParagraphStyle): RawParagraph[] {
  switch (token.type) {
    case "heading":
      return toParagraphs(toWords(token.tokens), style === "body" ? "heading" : style);
    case "paragraph":
    case "text":
      return toParagraphs(toWords([token]), style);
    case "blockquote":
      return toBlocks(token.tokens, "quotation");
    case "list":
      return token.items.flatMap((entry) => toBlocks(entry.tokens, "listItem"));
    case "table":
      return [token.header, ...token.rows].flatMap((row) =>
        toParagraphs(row.map((cell) => toWords(cell.tokens)).join(" "), style),
      );
    case "code":
      return splitParagraphs(token.text).map(({ text }) => ({ text, style }));
    case "html":
      return splitParagraphs(decodeEntities(dropTags(token.text))).map(({ text }) => ({
        text,
        style,
      }));
    default:
      return [];
  }
}

function toWords(tokens: readonly Token[]): string {
  return tokens.map((token) => toInline(token as MarkedToken)).join("");
}

function toInline(token: MarkedToken): string {
  switch (token.type) {
    case "br":
      return " ";
    case "image":
    case "html":
    case "checkbox":
      return "";
    case "codespan":
      return token.text;
    case "escape":
      return token.text;
    default: {
      const inner = "tokens" in token ? token.tokens : undefined;
      if (inner !== undefined) return toWords(inner);
      return "text" in token ? decodeEntities(token.text) : "";
    }
  }
}

/** Linear: a tag without an end is text. */
function dropTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, "")
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, "")
    .replace(/<\/?[a-z][^<>]*>/gi, " ");
}
