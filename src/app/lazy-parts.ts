import { lazy } from "react";

const loadOpenDialog = () =>
  import("../views/opening/OpenDialog.tsx").then(({ OpenDialog }) => ({ default: OpenDialog }));
const loadKeysDialog = () =>
  import("./KeysDialog.tsx").then(({ KeysDialog }) => ({ default: KeysDialog }));
const loadDraftHost = () =>
  import("./DraftHost.tsx").then(({ DraftHost }) => ({ default: DraftHost }));
const loadKeptArticle = () =>
  import("./KeptArticle.tsx").then(({ KeptArticle }) => ({ default: KeptArticle }));

// What the page does without until the text can be read.
export const LazyOpenDialog = lazy(loadOpenDialog);
export const LazyKeysDialog = lazy(loadKeysDialog);
export const LazyDraftHost = lazy(loadDraftHost);
export const LazyKeptArticle = lazy(loadKeptArticle);

export const PAGE_PARTS = [loadOpenDialog, loadKeysDialog, loadDraftHost, loadKeptArticle];
