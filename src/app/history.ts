import { useEffect, useSyncExternalStore } from "react";
import { fitView, formatAddress, parseAddress } from "../state/address.ts";
import { toHistoryStep } from "../state/reader.ts";
import { type ArticleAddress, OPENING_VIEW } from "../state/view.ts";
import type { Reader } from "../views/shared/reader-context.tsx";

const ARTICLE_CHANGED = "dateline:article";

/** The part of the address that names the article, as a query string; redraws when it changes. */
export function useArticleKey(): string {
  return useSyncExternalStore(
    (onChange) => {
      window.addEventListener("popstate", onChange);
      window.addEventListener(ARTICLE_CHANGED, onChange);
      return () => {
        window.removeEventListener("popstate", onChange);
        window.removeEventListener(ARTICLE_CHANGED, onChange);
      };
    },
    () => {
      const article = new URLSearchParams(window.location.search).get("article");
      return article === null ? "" : `?article=${encodeURIComponent(article)}`;
    },
  );
}

/** Opens another article, as a new entry for Back. */
export function goToArticle(article: ArticleAddress | undefined): void {
  const view = article === undefined ? OPENING_VIEW : { ...OPENING_VIEW, article };
  window.history.pushState(null, "", formatAddress(view));
  window.scrollTo(0, 0);
  window.dispatchEvent(new Event(ARTICLE_CHANGED));
}

/** Keeps address and state together: actions write history, Back and Forward restore the view. */
export function useAddressOf(reader: Reader): void {
  useEffect(() => {
    const lastAt = new Map<string, number>();
    const unsubscribe = reader.subscribe((action, { view }) => {
      const now = performance.now();
      const key = action.type === "selected" ? `selected ${action.from}` : action.type;
      const step = toHistoryStep(action, now - (lastAt.get(key) ?? Number.NEGATIVE_INFINITY));
      if (step === "none") return;
      lastAt.set(key, now);
      const address = formatAddress(view);
      if (address === window.location.search) return;
      if (step === "push") window.history.pushState(null, "", address);
      else window.history.replaceState(window.history.state, "", address);
    });
    const restore = () => {
      const parsed = parseAddress(window.location.search);
      const { view } = fitView(reader.index, parsed.view);
      reader.dispatch({ type: "viewRestored", view });
    };
    window.addEventListener("popstate", restore);
    return () => {
      unsubscribe();
      window.removeEventListener("popstate", restore);
    };
  }, [reader]);
}
