import { createContext, type ReactNode, useContext } from "react";
import { createStore, type StoreApi, useStore } from "zustand";
import type { ParsedArticle } from "../../format/parse-article.ts";
import type { TextBlockId } from "../../model/article.ts";
import { type ArticleIndex, toArticleIndex } from "../../model/article-index.ts";
import { type BlockLayout, toBlockLayouts } from "../../model/text-segments.ts";
import {
  OPENING_STATE,
  type ReaderAction,
  type ReaderState,
  reduceReader,
} from "../../state/reader.ts";
import { createSelectors, type Selectors } from "../../state/selectors.ts";
import type { View } from "../../state/view.ts";

/** One article on screen: what it says, and what the reader does with it. */
export interface Reader extends ReaderSession {
  readonly parsed: ParsedArticle;
  /** The article is kept on this device, so that its links work here only. */
  readonly isLocal: boolean;
  readonly index: ArticleIndex;
  readonly layouts: ReadonlyMap<TextBlockId, BlockLayout>;
  readonly selectors: Selectors;
}

/** What stays while the article is edited: the state of the page and who listens to it. */
export interface ReaderSession {
  readonly store: StoreApi<ReaderState>;
  readonly dispatch: (action: ReaderAction) => void;
  /** Hears of every action that changed the state, after it did. */
  readonly subscribe: (listener: ActionListener) => () => void;
}

export type ActionListener = (action: ReaderAction, state: ReaderState) => void;

const ReaderContext = createContext<Reader | undefined>(undefined);

export function createSession(view: View): ReaderSession {
  const store = createStore<ReaderState>(() => ({ ...OPENING_STATE, view }));
  const listeners = new Set<ActionListener>();
  return {
    store,
    dispatch: (action) => {
      const before = store.getState();
      const after = reduceReader(before, action);
      if (after === before) return;
      store.setState(after, true);
      for (const listener of listeners) listener(action, after);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function toReader(parsed: ParsedArticle, session: ReaderSession, isLocal: boolean): Reader {
  const index = toArticleIndex(parsed.article);
  return {
    ...session,
    parsed,
    isLocal,
    index,
    layouts: toBlockLayouts(index),
    selectors: createSelectors(index),
  };
}

export function ReaderProvider(props: { readonly reader: Reader; readonly children: ReactNode }) {
  return <ReaderContext value={props.reader}>{props.children}</ReaderContext>;
}

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (reader === undefined) throw new Error("useReader outside ReaderProvider");
  return reader;
}

/** A part of the state; the component redraws when `select` gives another value. */
export function useReaderState<T>(select: (state: ReaderState) => T): T {
  return useStore(useReader().store, select);
}
