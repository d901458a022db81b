import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import {
  ArticleLoadError,
  articleQuery,
  type LoadFailure,
  loadArticleFile,
  samplesQuery,
} from "../data/load-article.ts";
import { toFileName } from "../format/file-name.ts";
import type { ParsedArticle } from "../format/parse-article.ts";
import { parseAddress, parseArticleAddress } from "../state/address.ts";
import type { ArticleAddress } from "../state/view.ts";
import { Header } from "../views/header/Header.tsx";
import { FailureScreen } from "../views/opening/FailureScreen.tsx";
import { OpenDialog } from "../views/opening/OpenDialog.tsx";
import { SampleList } from "../views/opening/SampleList.tsx";
import { ErrorBoundary } from "../views/shared/ErrorBoundary.tsx";
import { SettingsProvider } from "../views/shared/settings-context.tsx";
import { DropTarget } from "./DropTarget.tsx";
import { goToArticle, useArticleKey } from "./history.ts";
import { KeysDialog } from "./KeysDialog.tsx";
import { ReaderPage } from "./ReaderPage.tsx";
import { Skeleton } from "./Skeleton.tsx";
import { Toast } from "./Toast.tsx";
import "./fonts.css";
import "./tokens.css";
import "./base.css";
import "./layout.css";

/** The sample that opens when the address names no article. */
const DEFAULT_SAMPLE = "envoy-back-to-moscow";

export function App() {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <SettingsProvider>
        <ErrorBoundary>
          <Page />
        </ErrorBoundary>
        <Toast />
      </SettingsProvider>
    </QueryClientProvider>
  );
}

type Dialog = "open" | "keys" | undefined;

function Page() {
  const base = useMemo(() => new URL(".", window.location.href).href, []);
  const articleKey = useArticleKey();
  const [files, setFiles] = useState<ReadonlyMap<string, ParsedArticle>>(new Map());
  const [fileFailure, setFileFailure] = useState<LoadFailure>();
  const [dialog, setDialog] = useState<Dialog>();
  // Grows with every article that is opened, so that a file opened again is read anew.
  const [openings, setOpenings] = useState(0);
  const load = useOpenArticle(articleKey, base, files);

  const show = useCallback((article: ArticleAddress | undefined, file?: ParsedArticle) => {
    // In one go: address and article belong together.
    flushSync(() => {
      setDialog(undefined);
      setFileFailure(undefined);
      setOpenings((before) => before + 1);
      if (article?.kind === "sample") setFiles((before) => withFile(before, article.id, file));
      goToArticle(article);
    });
  }, []);
  const openFile = useCallback(
    async (file: File) => {
      setDialog(undefined);
      try {
        const parsed = await loadArticleFile(file);
        show({ kind: "sample", id: toAddressId(parsed.article.id) }, parsed);
      } catch (error) {
        if (!(error instanceof ArticleLoadError)) throw error;
        setFileFailure(error.failure);
      }
    },
    [show],
  );
  useEffect(() => {
    const leave = () => setFileFailure(undefined);
    window.addEventListener("popstate", leave);
    return () => window.removeEventListener("popstate", leave);
  }, []);
  const hasOpened = useRef(false);
  if (load.parsed !== undefined) hasOpened.current = true;

  const samples = (
    <SampleList
      base={base}
      current={load.parsed?.article.id}
      onChoose={(id) => show({ kind: "sample", id })}
    />
  );
  const openDialog = () => setDialog("open");
  const openKeys = () => setDialog("keys");
  const failure = fileFailure ?? load.failure;
  const renderHeader = (more: Partial<Parameters<typeof Header>[0]>) => (
    <Header title="" samples={samples} onOpen={openDialog} onKeys={openKeys} {...more} />
  );

  return (
    <DropTarget onFile={openFile}>
      {failure !== undefined ? (
        <>
          {renderHeader({})}
          <FailureScreen
            failure={failure}
            onRetry={load.retry}
            onOpen={openDialog}
            onSample={() => show(undefined)}
            onBack={
              load.parsed !== undefined
                ? () => setFileFailure(undefined)
                : hasOpened.current
                  ? () => window.history.back()
                  : undefined
            }
          />
        </>
      ) : load.parsed === undefined ? (
        <>
          {renderHeader({})}
          <Skeleton />
        </>
      ) : (
        <ReaderPage
          key={`${articleKey} ${openings}`}
          parsed={load.parsed}
          fromFile={load.fromFile}
          renderHeader={renderHeader}
          onKeys={openKeys}
        />
      )}
      {dialog === "open" && (
        <OpenDialog
          samples={samples}
          onFile={openFile}
          onPath={(path) => show({ kind: "path", path })}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === "keys" && <KeysDialog onClose={() => setDialog(undefined)} />}
    </DropTarget>
  );
}

/** `files` with `file` under `id`; without one, the sample of that id can be seen again. */
function withFile(
  files: ReadonlyMap<string, ParsedArticle>,
  id: string,
  file: ParsedArticle | undefined,
): ReadonlyMap<string, ParsedArticle> {
  const others = [...files].filter(([other]) => other !== id);
  return new Map(file === undefined ? others : [...others, [id, file]]);
}

/** The id by which an address names an opened file: the article's own where an address can hold it. */
function toAddressId(id: string): string {
  return parseArticleAddress(id)?.kind === "sample" ? id : toFileName(id);
}

interface OpenArticle {
  readonly parsed?: ParsedArticle;
  readonly failure?: LoadFailure;
  readonly fromFile: boolean;
  readonly retry: () => void;
}

/** The article that the address names: from memory, a path, or the list of samples. */
function useOpenArticle(
  articleKey: string,
  base: string,
  files: ReadonlyMap<string, ParsedArticle>,
): OpenArticle {
  const { article } = useMemo(() => parseAddress(articleKey).view, [articleKey]);
  const id = article?.kind === "path" ? undefined : (article?.id ?? DEFAULT_SAMPLE);
  const kept = article === undefined || id === undefined ? undefined : files.get(id);
  const isDefault = id === DEFAULT_SAMPLE;
  const samples = useQuery({
    ...samplesQuery(base),
    enabled: id !== undefined && kept === undefined && !isDefault,
  });
  const path =
    article?.kind === "path"
      ? article.path
      : isDefault
        ? `articles/${DEFAULT_SAMPLE}.dateline.json`
        : samples.data?.find((sample) => sample.id === id)?.path;
  const query = useQuery({
    ...articleQuery(path ?? "", base),
    enabled: kept === undefined && path !== undefined,
  });
  const retry = () => {
    if (samples.isError) void samples.refetch();
    void query.refetch();
  };
  if (kept !== undefined) return { parsed: kept, fromFile: true, retry };
  const common = { fromFile: false, retry };
  if (query.data !== undefined) return { ...common, parsed: query.data };
  if (query.isRefetching) return common;
  // The list of samples may have failed elsewhere on the page: that is no matter of a known path.
  const failure = toFailure(path === undefined ? samples.error : query.error);
  if (failure !== undefined) return { ...common, failure };
  if (samples.isSuccess && path === undefined && id !== undefined) {
    return { ...common, failure: { kind: "notFound", what: id } };
  }
  return common;
}

function toFailure(error: unknown): LoadFailure | undefined {
  if (error === null || error === undefined) return undefined;
  return error instanceof ArticleLoadError ? error.failure : { kind: "unreachable" };
}
