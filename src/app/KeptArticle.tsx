import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Library, LibraryEntry } from "../data/library.ts";
import { LIBRARY_KEY } from "./page-library.ts";
import { ReaderPage, type ReaderPageProps } from "./ReaderPage.tsx";
import { useReviewOf } from "./use-review.ts";

interface KeptArticleProps extends Pick<ReaderPageProps, "renderHeader" | "onKeys" | "takesFocus"> {
  readonly entry: LibraryEntry;
  readonly library: Library;
}

/** An article of this device, with its review. */
export function KeptArticle(props: KeptArticleProps) {
  const client = useQueryClient();
  const onKept = useCallback(
    (entry: LibraryEntry) => client.setQueryData([...LIBRARY_KEY, entry.id], entry),
    [client],
  );
  const { parsed, review } = useReviewOf(props.entry, props.library, onKept);
  return (
    <ReaderPage
      parsed={parsed}
      review={review}
      renderHeader={props.renderHeader}
      onKeys={props.onKeys}
      takesFocus={props.takesFocus}
    />
  );
}
