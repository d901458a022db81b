import { QueryClient, QueryClientProvider, useQueryClient } from "@tanstack/react-query";
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { LibraryEntry } from "../data/library.ts";
import {
  ArticleLoadError,
  type LoadFailure,
  loadArticleFile,
  samplesQuery,
} from "../data/load-article.ts";
import type { ArticleAddress } from "../state/view.ts";
import type { Header } from "../views/header/Header.tsx";
import { Header as PageHeader } from "../views/header/Header.tsx";
import { FailureScreen } from "../views/opening/FailureScreen.tsx";
import { KeptList } from "../views/opening/KeptList.tsx";
import { SampleList } from "../views/opening/SampleList.tsx";
import { announce } from "../views/shared/announce.ts";
import { ErrorBoundary } from "../views/shared/ErrorBoundary.tsx";
import { sentences } from "../views/shared/sentences.ts";
import { SettingsProvider } from "../views/shared/settings-context.tsx";
import { useLater } from "../views/shared/use-later.ts";
import type { FileBatch } from "./DraftHost.tsx";
import { DropTarget } from "./DropTarget.tsx";
import { goToArticle, useArticleKey } from "./history.ts";
import {
  LazyDraftHost,
  LazyKeptArticle,
  LazyKeysDialog,
  LazyOpenDialog,
  PAGE_PARTS,
} from "./lazy-parts.ts";
import { LIBRARY_KEY, library, loadLibrary } from "./page-library.ts";
import { ReaderPage } from "./ReaderPage.tsx";
import { Skeleton } from "./Skeleton.tsx";
import { Toast } from "./Toast.tsx";
import { useOpenArticle } from "./use-open-article.ts";
import { usePastedText } from "./use-pasted-text.ts";
import "./fonts.css";
import "./tokens.css";
import "./base.css";
import "./layout.css";

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

const loadKeeper = () => import("./keep-article.ts");

type Dialog = "open" | "keys" | "draft" | undefined;
type HeaderProps = Parameters<typeof Header>[0];

function Page() {
  const base = useMemo(() => new URL(".", window.location.href).href, []);
  const client = useQueryClient();
  const articleKey = useArticleKey();
  const [fileFailure, setFileFailure] = useState<LoadFailure>();
  const [dialog, setDialog] = useState<Dialog>();
  const [pasted, setPasted] = useState("");
  const open = useOpenArticle(articleKey, base, library);
  const [batch, setBatch] = useState<FileBatch>({ files: [] });
  const later = useMemo(
    () => [...PAGE_PARTS, loadLibrary, loadKeeper, () => client.prefetchQuery(samplesQuery(base))],
    [client, base],
  );
  useLater(later);

  // Grows with every article that is opened, so that one opened again begins anew.
  const [openings, setOpenings] = useState(0);
  const choose = useCallback((article: ArticleAddress | undefined) => {
    // In one go: address and article belong together.
    flushSync(() => {
      setDialog(undefined);
      setFileFailure(undefined);
      setOpenings((before) => before + 1);
      goToArticle(article);
    });
  }, []);
  useEffect(() => {
    const leave = () => setFileFailure(undefined);
    window.addEventListener("popstate", leave);
    return () => window.removeEventListener("popstate", leave);
  }, []);
  const isOpen = open.kind === "site" || open.kind === "kept";
  const hasOpened = useRef(false);
  if (isOpen) hasOpened.current = true;
  const openArticleFile = useCallback(
    async (file: File) => {
      try {
        const { json } = await loadArticleFile(file);
        const { keepArticle } = await loadKeeper();
        choose({ kind: "sample", id: await keepArticle(library, client, base, json) });
      } catch (error) {
        if (!(error instanceof ArticleLoadError)) throw error;
        setDialog(undefined);
        setFileFailure(error.failure);
      }
    },
    [base, client, choose],
  );
  // Article files open, texts are drafted: several of either at once.
  const openFiles = useCallback(
    (files: readonly File[]) => {
      const texts = files.filter((file) => !isArticleFile(file));
      if (texts.length > 0) {
        setBatch({ files: texts });
        setDialog("draft");
      }
      for (const file of files.filter(isArticleFile)) void openArticleFile(file);
    },
    [openArticleFile],
  );
  const openDraft = useCallback((text?: string) => {
    setBatch({ files: [] });
    if (text !== undefined) setPasted(text);
    setDialog("draft");
  }, []);
  usePastedText(openDraft);

  const remove = async (id: string) => {
    await library.remove(id).catch(() => undefined);
    void client.invalidateQueries({ queryKey: LIBRARY_KEY });
  };
  const restore = async (entry: LibraryEntry) => {
    await library.save(entry).catch(() => announce(sentences.review.notKept));
    void client.invalidateQueries({ queryKey: LIBRARY_KEY });
  };
  const current = open.kind === "kept" ? open.entry.id : toSampleId(open);
  const samples = (
    <>
      <KeptList
        library={library}
        queryKey={LIBRARY_KEY}
        current={current}
        onChoose={(id) => choose({ kind: "sample", id })}
        onRemove={remove}
        onRestore={restore}
      />
      <SampleList base={base} current={current} onChoose={(id) => choose({ kind: "sample", id })} />
    </>
  );
  const openDialog = () => setDialog("open");
  const openKeys = useCallback(() => setDialog("keys"), []);
  const renderHeader = (more: Partial<HeaderProps>) => (
    <PageHeader title="" samples={samples} onOpen={openDialog} onKeys={openKeys} {...more} />
  );
  const failure = fileFailure ?? (open.kind === "failed" ? open.failure : undefined);

  const waiting = (
    <>
      {renderHeader({})}
      <Skeleton />
    </>
  );
  return (
    <DropTarget onFiles={openFiles}>
      {failure !== undefined ? (
        <>
          {renderHeader({})}
          <FailureScreen
            failure={failure}
            onRetry={open.kind === "failed" ? open.retry : () => setFileFailure(undefined)}
            onOpen={openDialog}
            onSample={() => choose(undefined)}
            onBack={
              isOpen
                ? () => setFileFailure(undefined)
                : hasOpened.current
                  ? () => window.history.back()
                  : undefined
            }
          />
        </>
      ) : open.kind === "site" ? (
        <ReaderPage
          key={`${articleKey} ${openings}`}
          parsed={open.parsed}
          renderHeader={renderHeader}
          onKeys={openKeys}
          takesFocus={openings > 0}
          onEditCopy={async () => {
            const { json } = open.parsed;
            const { keepArticle } = await loadKeeper();
            choose({ kind: "sample", id: await keepArticle(library, client, base, json, true) });
          }}
        />
      ) : open.kind === "kept" ? (
        <Suspense fallback={waiting}>
          <LazyKeptArticle
            key={`${articleKey} ${openings}`}
            entry={open.entry}
            library={library}
            renderHeader={renderHeader}
            onKeys={openKeys}
            takesFocus={openings > 0}
          />
        </Suspense>
      ) : (
        waiting
      )}
      <Suspense fallback={null}>
        {dialog === "open" && (
          <LazyOpenDialog
            samples={samples}
            onFiles={(files) => {
              setDialog(undefined);
              openFiles(files);
            }}
            onDraft={() => openDraft()}
            onPath={(path) => choose({ kind: "path", path })}
            onClose={() => setDialog((now) => (now === "open" ? undefined : now))}
          />
        )}
        {dialog === "draft" && (
          <LazyDraftHost
            library={library}
            base={base}
            text={pasted}
            onChangeText={setPasted}
            batch={batch}
            onFiles={openFiles}
            onOpen={(id) => {
              setPasted("");
              choose({ kind: "sample", id });
            }}
            onClose={() => setDialog((now) => (now === "draft" ? undefined : now))}
          />
        )}
        {dialog === "keys" && <LazyKeysDialog onClose={() => setDialog(undefined)} />}
      </Suspense>
    </DropTarget>
  );
}

function isArticleFile({ name, type }: File): boolean {
  return /\.json$/i.test(name) || type === "application/json";
}

function toSampleId(open: ReturnType<typeof useOpenArticle>): string | undefined {
  return open.kind === "site" ? open.parsed.article.id : undefined;
}
