import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";
import { disarmHtml } from "./disarm-html.ts";
import { fromHtml } from "./from-html.ts";

const parse = (html: string): Document => parseHTML(html).document;
const read = (name: string) => decodeText(readFileSync(`e2e/fixtures/raw/${name}`), true);
const readArticle = (id: string) =>
  JSON.parse(readFileSync(`public/articles/${id}.dateline.json`, "utf8")) as {
    headline: string;
    standfirst: string;
    paragraphs: { text: string; style?: string }[];
  };

const anyText = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));

test("a page of a news site gives its metadata and the paragraphs of its article only", () => {
  const article = readArticle("envoy-back-to-moscow");
  const { paragraphs, ...found } = fromHtml(parse(disarmHtml(read("news-page.html"))));
  expect(found).toEqual({
    headline: article.headline,
    standfirst: article.standfirst,
    publisher: "The Sample Courier",
    published: "2025-04-22T21:00:00Z",
    language: "en-GB",
    url: "https://courier.example/world/envoy-back-to-moscow",
    byline: ["Ada Sample", "Ben Example"],
  });
  const expected = article.paragraphs.map(({ text, style = "body" }) => ({ text, style }));
  const items = [
    { text: "Talks in London are due on Wednesday, 23 April.", style: "listItem" },
    { text: "The Paris round was held on Thursday, 17 April.", style: "listItem" },
  ];
  expect(paragraphs).toEqual(expected.toSpliced(6, 0, ...items));
});

test("a page without metadata gives byline and date from the lines around its headline", () => {
  const article = readArticle("istanbul-delegations");
  const { paragraphs, ...found } = fromHtml(parse(read("plain-page.html")));
  expect(found).toEqual({
    headline: article.headline,
    published: "2025-05-16",
    byline: ["Cem Sample"],
  });
  expect(paragraphs).toEqual([
    { text: article.standfirst, style: "body" },
    ...article.paragraphs.map(({ text, style = "body" }) => ({ text, style })),
  ]);
});

test("the declared encoding of a page is used", () => {
  const raw = fromHtml(parse(read("old-page.html")));
  expect(raw.headline).toBe("Déjà vu in Paris");
  expect(raw.published).toBe("2025-04-18");
  expect(raw.paragraphs[0]?.text).toContain("envoy Kirill Dmitriev took part");
});

test("the document itself stays as it was", () => {
  const document = parse(read("news-page.html"));
  const before = document.toString();
  fromHtml(document);
  expect(document.toString()).toBe(before);
});

test("of several articles in JSON-LD that of the page counts; broken scripts are passed over", () => {
  const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
  const node = (name: string, url: string) =>
    `{"@type":"NewsArticle","headline":"${name}","url":"${url}","author":"By ${name} Author"}`;
  const raw = fromHtml(
    parse(
      `<html><head><link rel="canonical" href="https://a.example/2">${script("{broken")}
      ${script(`[${node("One", "https://a.example/1")},${node("Two", "https://a.example/2")}]`)}
      </head><body><p>Text.</p></body></html>`,
    ),
  );
  expect(raw.headline).toBe("Two");
  expect(raw.byline).toEqual(["Two Author"]);
});

test("an article body in JSON-LD serves where the page itself shows none", () => {
  const body = "They met in the palace and agreed to meet again. ".repeat(8);
  const json = JSON.stringify({
    "@type": "Article",
    headline: "H",
    articleBody: `${body}\n\nEnd.`,
  });
  const raw = fromHtml(
    parse(
      `<html><head><script type="application/ld+json">${json}</script></head><body><div id="app"></div></body></html>`,
    ),
  );
  expect(raw.paragraphs.map(({ text }) => text)).toEqual([body.trim(), "End."]);
});

test("a description that the page does not show is no standfirst", () => {
  const raw = fromHtml(
    parse(
      '<html><head><meta property="og:description" content="All the news"><title>T</title></head><body><p>Text.</p></body></html>',
    ),
  );
  expect(raw.standfirst).toBeUndefined();
});

test.each([
  ["<time datetime='soon'>now</time>", undefined],
  ["<time datetime='2025-04-22T10:00:00+02:00'>now</time>", "2025-04-22T10:00:00+02:00"],
  ["<meta itemprop='datePublished' content='2025-04-22'>", "2025-04-22"],
])("the date of %s is %s", (tag, published) => {
  expect(fromHtml(parse(`<html><body>${tag}<p>Text.</p></body></html>`)).published).toBe(published);
});

test("an article in elements without paragraphs is kept, whatever its class says", () => {
  const text = "They met in the palace and agreed to meet again soon. ".repeat(12).trim();
  const { paragraphs } = fromHtml(
    parse(
      `<html><body><div class="share">Share this</div><div class="with-comments">${text}<br><br>${text}</div></body></html>`,
    ),
  );
  expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([text, text]);
});

test("a time of the last change is no publication date, a heading that is a link is kept", () => {
  const raw = fromHtml(
    parse(
      `<html><body><article><h1>Talks</h1><time class="updated" datetime="2025-04-24">x</time>
      <time datetime="2025-04-22">x</time><p>${"One. ".repeat(80)}</p>
      <h2><a href="#part">A part</a></h2><p>${"Two. ".repeat(80)}</p></article></body></html>`,
    ),
  );
  expect(raw.published).toBe("2025-04-22");
  expect(raw.paragraphs[1]).toEqual({ text: "A part", style: "heading" });
});

test("a large first letter is read once", () => {
  const { paragraphs } = fromHtml(
    parse(
      '<html><body><p><span class="sr-only">They</span><span aria-hidden="true">T</span><span aria-hidden="true">hey</span> met.</p></body></html>',
    ),
  );
  expect(paragraphs.map(({ text }) => text)).toEqual(["They met."]);
});

test("line breaks, preformatted text, table rows and nested quotations become paragraphs", () => {
  const { paragraphs } = fromHtml(
    parse(
      `<html><body><div>One.<br><br>Two<br>lines.</div><pre>Three.\n\nFour.</pre>
      <table><tr><td>Five</td><td>six.</td></tr></table>
      <blockquote><p>Seven.</p><p>Eight.</p></blockquote></body></html>`,
    ),
  );
  expect(paragraphs.map(({ text }) => text)).toEqual([
    "One.",
    "Two lines.",
    "Three.",
    "Four.",
    "Five six.",
    "Seven.",
    "Eight.",
  ]);
  expect(paragraphs.at(-1)?.style).toBe("quotation");
});

test("any markup gives a result", () => {
  const tags = [
    "html",
    "head",
    "body",
    "p",
    "div",
    "article",
    "li",
    "ul",
    "blockquote",
    "h1",
    "table",
    "td",
    "a",
    "br",
    "time",
    "script",
    "style",
    "noscript",
    "svg",
    "template",
  ];
  const parts = fc.array(
    fc.oneof(
      fc.constantFrom(
        ...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} class="share" hidden>`]),
      ),
      fc.constantFrom(
        "words, and more of them. ".repeat(20),
        "&amp;",
        "<!--",
        "-->",
        '<meta name="date" content="x">',
      ),
      anyText,
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(parts, (all) => {
      for (const html of [all.join(""), `<html><body>${all.join("")}</body></html>`]) {
        for (const { text } of fromHtml(parse(html)).paragraphs) expect(text).not.toBe("");
      }
    }),
    { numRuns: 150 },
  );
});

test("elements nested 3,000 deep are read", () => {
  const deep = "<div>".repeat(3_000);
  const { paragraphs } = fromHtml(parse(`<html><body>${deep}<p>Text.</p></body></html>`));
  expect(paragraphs.map(({ text }) => text)).toEqual(["Text."]);
});
