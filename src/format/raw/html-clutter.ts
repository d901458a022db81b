import { cleanLine } from "./clean-text.ts";
import type { HtmlBlock } from "./html-blocks.ts";

const CODE = "script, style, noscript, template, iframe, object, svg";

/** Elements that are hardly ever part of an article's text. */
const NEVER =
  "form, button, select, nav, figcaption, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=dialog], [role=search]";

/** Names that sites give to what stands beside or inside the text, but is not of it. */
const CLUTTER =
  /(?:^|[\s_-])(?:share|sharing|social|related|recommended|recirculation|read-?more|more-?(?:on|stories|from)|most-?(?:read|viewed|popular)|newsletter|sign-?up|subscribe|promo|advert(?:isement)?|ad-slot|sponsor(?:ed)?|cookie|consent|breadcrumbs?|caption|credit|comments?|tags?|toolbar|skip-?link|print-only|sr-only|visually-hidden)(?:$|[\s_-])/i;

/** Bold or linked lines that lead elsewhere. */
const ELSEWHERE =
  /^(?:read (?:more|also|next)|see also|more (?:on|from)|related(?:$|:| (?:stories|articles|topics|content))|recommended|watch(?:$|:| (?:live|now|this))|listen(?:$|:)|sign up|subscribe|advertisement|share (?:this|on)|follow us|continue reading|most (?:read|popular)|in pictures:|explainer:|also read)/i;

/** An element that holds this share of the page's text is the article, whatever its name. */
const MAX_SHARE = 0.3;
/** Pages with less text in paragraphs keep it in other elements. */
const MIN_IN_PARAGRAPHS = 500;

/** Takes navigation, share bars, captions, forms and lists of related articles out of `page`. */
export function removeHtmlClutter(page: Document): void {
  for (const element of [...page.querySelectorAll(CODE)]) element.remove();
  for (const time of [...page.querySelectorAll("time")]) {
    if (time.closest("p, li, blockquote, td") === null) time.remove();
  }
  const measure = measureParagraphs(page) < MIN_IN_PARAGRAPHS ? measureText : measureParagraphs;
  const limit = measure(page.body ?? page) * MAX_SHARE;
  const remove = (element: Element) => {
    if (element === page.documentElement || element === page.body) return;
    if (measure(element) <= limit) element.remove();
  };
  for (const element of [...page.querySelectorAll(NEVER)]) {
    // A large first letter is hidden from screen readers, which get its word another time.
    const isLetter =
      element.getAttribute("aria-hidden") === "true" && element.closest("p") !== null;
    if (!isLetter) remove(element);
  }
  for (const element of [...page.querySelectorAll("[class], [id], [data-component]")]) {
    const names = ["class", "id", "data-component"].map((name) => element.getAttribute(name) ?? "");
    if (names.some((name) => CLUTTER.test(toWords(name)))) remove(element);
  }
}

/** "Read more: …", a list item or a line without a final point that is nothing but a link. */
function leadsElsewhere({ text, style, linkShare, boldShare }: HtmlBlock): boolean {
  if (linkShare > 0.9 && style !== "heading")
    return style === "listItem" || !/[.!?…”"’]$/.test(text);
  return ELSEWHERE.test(text) && (linkShare > 0.3 || boldShare > 0.9 || text.length < 40);
}

/** `blocks` without those that only lead elsewhere, and without headings that nothing follows. */
export function keepArticleBlocks(blocks: readonly HtmlBlock[]): HtmlBlock[] {
  const kept = blocks.filter((block) => !leadsElsewhere(block));
  while (kept.length > 1 && kept.at(-1)?.style === "heading") kept.pop();
  return kept;
}

function measureText(root: Node): number {
  return cleanLine(root.textContent ?? "").length;
}

function measureParagraphs(root: ParentNode & Node): number {
  if (root.nodeName.toUpperCase() === "P") return 0;
  let length = 0;
  for (const paragraph of root.querySelectorAll("p")) {
    length += cleanLine(paragraph.textContent ?? "").length;
  }
  return length;
}

/** `relatedLinks` and `related__links` as words: the pattern above asks for whole ones. */
function toWords(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, "$1-$2").replace(/__/g, " ");
}
