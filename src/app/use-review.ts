import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Library, LibraryEntry } from "../data/library.ts";
import type { ArticleEdit } from "../format/edits/article-edit.ts";
import { editArticle } from "../format/edits/edit-article.ts";
import { type ParsedArticle, parseArticle } from "../format/parse-article.ts";
import type { JsonObject } from "../format/upgraders.ts";
import { addEdit, type EditHistory, openHistory, undoEdits } from "../state/edit-history.ts";
import { announce } from "../views/shared/announce.ts";
import type { Review } from "../views/shared/review-context.tsx";
import { sentences } from "../views/shared/sentences.ts";

type History = EditHistory<JsonObject, ArticleEdit>;

export interface OpenReview {
  readonly parsed: ParsedArticle;
  readonly review: Review;
}

/** A kept article under review: every step is kept on the device at once, with what was undone. */
export function useReviewOf(
  entry: LibraryEntry,
  library: Library,
  onKept: (entry: LibraryEntry) => void,
): OpenReview {
  const [state, setState] = useState(() => openEntry(entry));
  const [isOn, setOn] = useState(() => hasDrafts(state.history.present));
  const saved = useSaving(entry, state.history, library, onKept);
  const latest = useRef(state);
  latest.current = state;

  const move = useCallback((history: History): boolean => {
    if (history === latest.current.history) return true;
    const parsed = parseArticle(history.present);
    if (!parsed.ok) {
      announce(sentences.review.refused);
      return false;
    }
    latest.current = { history, parsed: parsed.value };
    setState(latest.current);
    return true;
  }, []);
  const edit = useCallback(
    (change: ArticleEdit) => move(addEdit(latest.current.history, change, editArticle)),
    [move],
  );
  const step = useCallback(
    (by: number) => void move(undoEdits(latest.current.history, by, editArticle)),
    [move],
  );

  const { history, parsed } = state;
  const review = useMemo<Review>(
    () => ({
      isOn,
      setOn,
      json: history.present,
      edit,
      ...(history.applied > 0 ? { undo: () => step(1) } : {}),
      ...(history.applied < history.edits.length ? { redo: () => step(-1) } : {}),
      saved,
    }),
    [isOn, history, edit, step, saved],
  );
  return { parsed, review };
}

interface ReviewState {
  readonly history: History;
  readonly parsed: ParsedArticle;
}

// A history that no longer gives an article is put aside: the file as it came always opens.
function openEntry({ base, edits, applied }: LibraryEntry): ReviewState {
  const history = openHistory(base, edits, applied, editArticle);
  const parsed = parseArticle(history.present);
  if (parsed.ok) return { history, parsed: parsed.value };
  const original = parseArticle(base);
  if (!original.ok) throw new Error("A kept article cannot be read");
  return { history: openHistory(base, edits, 0, editArticle), parsed: original.value };
}

function hasDrafts(json: JsonObject): boolean {
  return JSON.stringify(json["events"] ?? []).includes('"draft":');
}

/** Keeps the history on the device after every step, one write at a time. */
function useSaving(
  entry: LibraryEntry,
  history: History,
  library: Library,
  onKept: (entry: LibraryEntry) => void,
): Review["saved"] {
  const [saved, setSaved] = useState<Review["saved"]>("saved");
  const first = useRef(history);
  const queue = useRef(Promise.resolve());
  useEffect(() => {
    if (history === first.current) return;
    first.current = history;
    setSaved("saving");
    const { edits, applied, present } = history;
    const headline = String(present["headline"] ?? entry.headline);
    const next = { ...entry, headline, savedAt: Date.now(), edits, applied };
    onKept(next);
    queue.current = queue.current
      .then(() => library.save(next))
      .then(
        () => setSaved("saved"),
        () => setSaved("failed"),
      );
  }, [history, entry, library, onKept]);
  useEffect(() => {
    if (saved === "saved") return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [saved]);
  return saved;
}
