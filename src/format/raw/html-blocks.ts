import type { ParagraphStyle } from "../../model/article.ts";
import type { RawParagraph } from "../../model/raw-text.ts";
import { toParagraphs } from "./clean-text.ts";
import { splitParagraphs } from "./split-paragraphs.ts";

const STYLES: Readonly<Record<string, ParagraphStyle>> = {
  H1: "heading",
  H2: "heading",
  H3: "heading",
  H4: "heading",
  H5: "heading",
  H6: "heading",
  BLOCKQUOTE: "quotation",
  LI: "listItem",
};

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL".split(
    " ",
  ),
);

/** Elements that are no running text. */
const SKIPPED = new Set(
  "AUDIO BUTTON CANVAS FIGCAPTION HEAD IFRAME INPUT MATH NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO".split(
    " ",
  ),
);

const ELEMENT = 1;
const TEXT = 3;

/** A block of text as it stands in a page, with what decides whether it belongs to the article. */
export interface HtmlBlock extends RawParagraph {
  /** The share of its characters inside links, 0..1. */
  readonly linkShare: number;
  /** The share of its characters in bold, 0..1. */
  readonly boldShare: number;
}

interface OpenElement {
  readonly style: ParagraphStyle;
  readonly isPreformatted: boolean;
  readonly isLink: boolean;
  readonly isBold: boolean;
}

const OUTSIDE: OpenElement = { style: "body", isPreformatted: false, isLink: false, isBold: false };

/**
 * The blocks of text below `root` in the order of the document; captions, forms and scripts are
 * left out. A line break within a block is a space, two are a new block. Does not recurse, so
 * any depth of elements can be read.
 */
export function toHtmlBlocks(root: Node): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  const path: OpenElement[] = [OUTSIDE];
  let parts: string[] = [];
  let [linked, bold, breaks] = [0, 0, 0];

  const flush = () => {
    const { style, isPreformatted } = path.at(-1) ?? OUTSIDE;
    const text = parts.join("");
    if (text.trim() !== "") {
      const [linkShare, boldShare] = [linked, bold].map((count) =>
        Math.min(1, count / countLetters(text)),
      ) as [number, number];
      const found = isPreformatted
        ? splitParagraphs(text).map((block) => ({ text: block.text, style }))
        : toParagraphs(text, style);
      for (const paragraph of found) blocks.push({ ...paragraph, linkShare, boldShare });
    }
    parts = [];
    [linked, bold, breaks] = [0, 0, 0];
  };

  const enter = (node: Node): boolean => {
    if (node.nodeType === TEXT) {
      const text = node.nodeValue ?? "";
      const { isLink, isBold } = path.at(-1) ?? OUTSIDE;
      parts.push(text);
      const letters = countLetters(text);
      if (letters > 0) breaks = 0;
      if (isLink) linked += letters;
      if (isBold) bold += letters;
      return false;
    }
    if (node.nodeType !== ELEMENT) return node === root;
    const name = toName(node);
    if (SKIPPED.has(name)) return false;
    if (name === "BR") {
      parts.push("\n");
      breaks += 1;
      if (breaks === 2) flush();
      return false;
    }
    if (name === "TD" || name === "TH") parts.push(" ");
    if (BLOCKS.has(name)) flush();
    path.push(toOpenElement(name, path.at(-1) ?? OUTSIDE));
    return true;
  };

  const leave = (node: Node) => {
    if (node.nodeType !== ELEMENT) return;
    if (BLOCKS.has(toName(node))) flush();
    path.pop();
  };

  walk(root, enter, leave);
  flush();
  return blocks;
}

/** Whether elements below `root` are nested more than `limit` deep. */
export function isDeeperThan(root: Node, limit: number): boolean {
  let [depth, deepest] = [0, 0];
  const enter = () => {
    depth += 1;
    deepest = Math.max(deepest, depth);
    return depth <= limit + 1;
  };
  walk(root, enter, () => {
    depth -= 1;
  });
  return deepest > limit;
}

/** Visits every node below `root` and `root` itself; `enter` answers whether to look inside. */
function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  let node: Node | null = root;
  while (node !== null) {
    if (enter(node)) {
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      leave(node);
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) leave(node);
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
}

function toOpenElement(name: string, outer: OpenElement): OpenElement {
  const own = STYLES[name];
  return {
    // A paragraph inside a quotation is a quotation, a heading inside one too.
    style: outer.style === "body" ? (own ?? "body") : outer.style,
    isPreformatted: outer.isPreformatted || name === "PRE",
    isLink: outer.isLink || name === "A",
    isBold: outer.isBold || name === "B" || name === "STRONG",
  };
}

function toName(node: Node): string {
  return node.nodeName.toUpperCase();
}

function countLetters(text: string): number {
  return text.replace(/\s+/g, "").length;
}
