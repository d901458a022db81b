import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Library, LibraryEntry } from "../data/library.ts";
import {
  ArticleLoadError,
  articleQuery,
  type LoadFailure,
  samplesQuery,
} from "../data/load-article.ts";
import type { ParsedArticle } from "../format/parse-article.ts";
import { parseAddress } from "../state/address.ts";
import { LIBRARY_KEY } from "./page-library.ts";

/** The sample that opens when the address names no article. */
const DEFAULT_SAMPLE = "envoy-back-to-moscow";

/** What the address leads to: an article of the site, one kept on this device, or why there is none. */
export type OpenArticle =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly failure: LoadFailure; readonly retry: () => void }
  | { readonly kind: "site"; readonly parsed: ParsedArticle }
  | { readonly kind: "kept"; readonly entry: LibraryEntry };

/** The article that the address names: a path, a sample, or one of the library. */
export function useOpenArticle(articleKey: string, base: string, library: Library): OpenArticle {
  const { article } = useMemo(() => parseAddress(articleKey).view, [articleKey]);
  const id = article?.kind === "path" ? undefined : (article?.id ?? DEFAULT_SAMPLE);
  const isDefault = id === DEFAULT_SAMPLE;
  const isNamed = id !== undefined && !isDefault;
  const samples = useQuery({ ...samplesQuery(base), enabled: isNamed });
  const kept = useQuery({
    queryKey: [...LIBRARY_KEY, id],
    queryFn: async () => (await library.find(id ?? "").catch(() => undefined)) ?? null,
    enabled: isNamed,
    networkMode: "always",
    retry: false,
    // A review goes on from what was kept last, never from an older answer.
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const path =
    article?.kind === "path"
      ? article.path
      : isDefault
        ? `articles/${DEFAULT_SAMPLE}.dateline.json`
        : samples.data?.find((sample) => sample.id === id)?.path;
  const query = useQuery({ ...articleQuery(path ?? "", base), enabled: path !== undefined });
  if (kept.data) return { kind: "kept", entry: kept.data };
  if (query.data !== undefined) return { kind: "site", parsed: query.data };
  if (isNamed && kept.isPending) return { kind: "loading" };
  const retry = () => {
    if (samples.isError) void samples.refetch();
    if (path !== undefined) void query.refetch();
  };
  if (query.isRefetching || samples.isRefetching) return { kind: "loading" };
  // The list of samples may have failed elsewhere on the page: that is no matter of a known path.
  const failure = toFailure(path === undefined ? samples.error : query.error);
  if (failure !== undefined) return { kind: "failed", failure, retry };
  if (samples.isSuccess && path === undefined && id !== undefined) {
    return { kind: "failed", failure: { kind: "notFound", what: id }, retry };
  }
  return { kind: "loading" };
}

function toFailure(error: unknown): LoadFailure | undefined {
  if (error === null || error === undefined) return undefined;
  return error instanceof ArticleLoadError ? error.failure : { kind: "unreachable" };
}
