import fc from "fast-check";
import { expect, test } from "vitest";
import { draftArticle } from "../extract/draft-article.ts";
import { parseArticle, parseArticleText } from "../format/parse-article.ts";
import { fromPlainText } from "../format/raw/from-plain-text.ts";
import { serialiseArticle } from "../format/serialise-article.ts";

const WORDS =
  "Putin Witkoff Mr. Lee the White House said that told reporters “ ” will not meet met in Paris on Monday last week 3 April 2025 from 3 to 5 May , . ’s ( ) talks between and \n\n denied according to at least three times called off may".split(
    / /,
  );

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(" ")),
);

test("whatever was pasted, its draft is an article without a problem, before and after export", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const raw = fromPlainText(text);
      if (raw.paragraphs.length === 0) return;
      const { article } = draftArticle(raw, { published: "2025-04-22" });
      const parsed = parseArticle(article);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
      expect(parsed.value.problems).toEqual([]);
      const exported = parseArticleText(serialiseArticle(parsed.value));
      expect(exported.ok && exported.value.problems).toEqual([]);
      expect(exported.ok && exported.value.article).toEqual(parsed.value.article);
    }),
  );
});
