import { useMemo } from "react";
import { isWebAddress, toHostName } from "../../base/web-address.ts";
import { formatDay } from "../../model/date-words.ts";
import { toReadingMinutes } from "../../model/text-blocks.ts";
import { useReader } from "../shared/reader-context.tsx";
import { sentences } from "../shared/sentences.ts";
import { useMedia } from "../shared/use-media.ts";
import { Block } from "./Block.tsx";
import "./article.css";
import { useReadingPosition } from "./use-reading-position.ts";
import { useRevealedPassage } from "./use-revealed-passage.ts";

/** Paragraphs of a long article; a longer one marks only those near the window. */
const MOST_MARKED = 200;

/** The text with its passages and mentions. */
export function ArticleView() {
  const { index, layouts } = useReader();
  const { article, blocks } = index;
  const minutes = useMemo(() => toReadingMinutes(blocks), [blocks]);
  const isPrinted = useMedia("print");
  useRevealedPassage();
  useReadingPosition();
  const facts = [
    formatDay(article.published.day),
    ...article.byline,
    ...(article.publisher === undefined ? [] : [article.publisher]),
    sentences.article.readingTime(minutes),
  ];
  const lastOfHead = article.standfirst === undefined ? "headline" : "standfirst";
  return (
    <article className="article" lang={article.language} dir="auto">
      {article.section !== undefined && <p className="article-section">{article.section}</p>}
      {blocks.map((block) => {
        const layout = layouts.get(block.id);
        if (layout === undefined) return null;
        return (
          <Block
            key={block.id}
            layout={layout}
            isAlwaysMarked={blocks.length <= MOST_MARKED}
            isPrinted={isPrinted}
          >
            {block.id === lastOfHead && (
              <p className="article-facts" lang="en">
                {facts.join(" · ")} · <b>{sentences.article.events(article.events.length)}</b>,{" "}
                {sentences.article.actors(article.actors.length)}
              </p>
            )}
          </Block>
        );
      })}
      <footer className="article-footer" lang="en">
        {article.url !== undefined &&
          (isWebAddress(article.url) ? (
            <a href={article.url} rel="noreferrer noopener external">
              {sentences.article.original}: {toHostName(article.url)}
            </a>
          ) : (
            <span>{article.url}</span>
          ))}
        {article.licence !== undefined && <span>{sentences.article.licence(article.licence)}</span>}
      </footer>
    </article>
  );
}
