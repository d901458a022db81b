import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import {
  ArticleLoadError,
  articleQuery,
  type LoadFailure,
  loadArticleFile,
  samplesQuery,
} from "../data/load-article.ts";
import type { ParsedArticle } from "../format/parse-article.ts";
import { parseAddress } from "../state/address.ts";
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
  const load = useOpenArticle(articleKey, base, files);

  const openFile = useCallback(async (file: File) => {
    setDialog(undefined);
    try {
      const parsed = await loadArticleFile(file);
      const { id } = parsed.article;
      setFiles((before) => new Map(before).set(id, parsed));
      setFileFailure(undefined);
      goToArticle({ kind: "sample", id });
    } catch (error) {
      if (!(error instanceof ArticleLoadError)) throw error;
      setFileFailure(error.failure);
    }
  }, []);
  const choose = (article: Parameters<typeof goToArticle>[0]) => {
    setDialog(undefined);
    setFileFailure(undefined);
    goToArticle(article);
  };

  const samples = (
    <SampleList
      base={base}
      current={load.parsed?.article.id}
      onChoose={(id) => choose({ kind: "sample", id })}
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
            onSample={() => choose(undefined)}
          />
        </>
      ) : load.parsed === undefined ? (
        <>
          {renderHeader({})}
          <Skeleton />
        </>
      ) : (
        <ReaderPage
          key={articleKey}
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
          onPath={(path) => choose({ kind: "path", path })}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === "keys" && <KeysDialog onClose={() => setDialog(undefined)} />}
    </DropTarget>
  );
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
  if (query.isRefetching && query.data === undefined) return common;
  const failure = toFailure(samples.error) ?? toFailure(query.error);
  if (failure !== undefined) return { ...common, failure };
  if (samples.isSuccess && path === undefined && id !== undefined) {
    return { ...common, failure: { kind: "notFound", what: id } };
  }
  return query.data === undefined ? common : { ...common, parsed: query.data };
}

function toFailure(error: unknown): LoadFailure | undefined {
  if (error === null || error === undefined) return undefined;
  return error instanceof ArticleLoadError ? error.failure : { kind: "unreachable" };
}
