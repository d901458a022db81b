import { queryOptions } from "@tanstack/react-query";
import { MAX_FILE, type ParsedArticle, parseArticleText } from "../format/parse-article.ts";
import type { Problem } from "../model/problem.ts";

/** Why an article could not be opened: the environment (to retry) or the file itself. */
export type LoadFailure =
  | { readonly kind: "unreachable" }
  | { readonly kind: "notFound"; readonly what: string }
  | { readonly kind: "refused"; readonly status: number }
  | { readonly kind: "tooLarge"; readonly bytes: number }
  | { readonly kind: "unreadable"; readonly problems: readonly Problem[] };

/** Carries a `LoadFailure` through a query, which knows thrown errors only. */
export class ArticleLoadError extends Error {
  readonly failure: LoadFailure;
  constructor(failure: LoadFailure) {
    super(`The article could not be loaded: ${failure.kind}`);
    this.failure = failure;
  }
}

/** One line of `articles/index.json`: an article that comes with the page. */
export interface Sample {
  readonly id: string;
  /** Relative to the page. */
  readonly path: string;
  readonly headline: string;
  readonly published: string;
  readonly about: string;
}

/**
 * Fetches and checks the article at `path`, relative to `base`. Throws `ArticleLoadError`, or what
 * `signal` was aborted with.
 */
export async function loadArticle(
  path: string,
  base: string,
  signal?: AbortSignal,
): Promise<ParsedArticle> {
  const response = await fetchHere(path, base, signal);
  const bytes = Number(response.headers.get("content-length") ?? 0);
  if (bytes > MAX_FILE) throw new ArticleLoadError({ kind: "tooLarge", bytes });
  let text: string;
  try {
    text = await response.text();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ArticleLoadError({ kind: "unreachable" });
  }
  return parseLoaded(text);
}

/** Reads and checks an article from a file of the device. Throws `ArticleLoadError` only. */
export async function loadArticleFile(file: Blob): Promise<ParsedArticle> {
  if (file.size > MAX_FILE) throw new ArticleLoadError({ kind: "tooLarge", bytes: file.size });
  let text: string;
  try {
    text = await file.text();
  } catch {
    throw new ArticleLoadError({ kind: "notFound", what: "file" });
  }
  return parseLoaded(text);
}

/** The samples that come with the page; broken lines are left out. */
export async function loadSamples(base: string, signal?: AbortSignal): Promise<readonly Sample[]> {
  const response = await fetchHere("articles/index.json", base, signal);
  const json: unknown = await response.json().catch(() => {
    throw new ArticleLoadError({ kind: "unreachable" });
  });
  const list = (json as { readonly articles?: unknown } | null)?.articles;
  return Array.isArray(list) ? list.filter(isSample) : [];
}

/** Queries run offline too: what is cached answers, what is not fails at once with a sentence. */
const ALWAYS = {
  networkMode: "always",
  retry: false,
  staleTime: Number.POSITIVE_INFINITY,
} as const;

export function samplesQuery(base: string) {
  return queryOptions({
    queryKey: ["samples", base],
    queryFn: ({ signal }) => loadSamples(base, signal),
    ...ALWAYS,
  });
}

export function articleQuery(path: string, base: string) {
  return queryOptions({
    queryKey: ["article", base, path],
    queryFn: ({ signal }) => loadArticle(path, base, signal),
    ...ALWAYS,
    gcTime: Number.POSITIVE_INFINITY,
  });
}

async function fetchHere(path: string, base: string, signal?: AbortSignal): Promise<Response> {
  const url = URL.canParse(path, base) ? new URL(path, base) : undefined;
  // The page talks to its own origin only, whatever an address says.
  if (url === undefined || url.origin !== new URL(base).origin) {
    throw new ArticleLoadError({ kind: "notFound", what: path });
  }
  let response: Response;
  try {
    response = await fetch(url, signal === undefined ? {} : { signal });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ArticleLoadError({ kind: "unreachable" });
  }
  if (response.status === 404) throw new ArticleLoadError({ kind: "notFound", what: path });
  if (!response.ok) throw new ArticleLoadError({ kind: "refused", status: response.status });
  return response;
}

function parseLoaded(text: string): ParsedArticle {
  // A compressed answer does not announce its size.
  if (text.length > MAX_FILE) throw new ArticleLoadError({ kind: "tooLarge", bytes: text.length });
  const parsed = parseArticleText(text);
  if (parsed.ok) return parsed.value;
  throw new ArticleLoadError({ kind: "unreadable", problems: parsed.error });
}

function isSample(value: unknown): value is Sample {
  const sample = value as Sample | null;
  return (
    typeof sample?.id === "string" &&
    typeof sample.path === "string" &&
    typeof sample.headline === "string" &&
    typeof sample.published === "string" &&
    typeof sample.about === "string"
  );
}
