import { useCallback, useMemo, useRef, useState } from "react";
import type { Library, LibraryEntry } from "../data/library.ts";
import type { ArticleEdit } from "../format/edits/article-edit.ts";
import { editArticle } from "../format/edits/edit-article.ts";
import { type ParsedArticle, parseArticle } from "../format/parse-article.ts";
import type { JsonObject } from "../format/upgraders.ts";
import { addEdit, type EditHistory, openHistory, undoEdits } from "../state/edit-history.ts";
import { announce } from "../views/shared/announce.ts";
import type { Review } from "../views/shared/review-context.tsx";
import { sentences } from "../views/shared/sentences.ts";
import { useSaving } from "./use-saving.ts";

type History = EditHistory<JsonObject, ArticleEdit>;

export interface OpenReview {
  readonly parsed: ParsedArticle;
  readonly review: Review;
}

interface ReviewState {
  readonly history: History;
  readonly parsed: ParsedArticle;
}

const words = sentences.review;

/** A kept article under review: every step is kept on the device at once, with what was undone. */
export function useReviewOf(
  entry: LibraryEntry,
  library: Library,
  onKept: (entry: LibraryEntry) => void,
): OpenReview {
  const [state, setState] = useState(() => openEntry(entry));
  const [isOn, setIsOn] = useState(entry.isInReview);
  const latest = useRef(state);
  const show = useCallback((next: ReviewState) => {
    latest.current = next;
    setState(next);
  }, []);
  const onNewer = useCallback(
    (newer: LibraryEntry, isLost: boolean) => {
      show(openEntry(newer));
      announce(isLost ? words.lostToOtherTab : words.otherTab);
    },
    [show],
  );
  const { saved, save } = useSaving(entry, library, onKept, onNewer);

  const move = useCallback(
    (history: History): boolean => {
      if (history === latest.current.history) return true;
      const parsed = parseArticle(history.present);
      if (!parsed.ok) {
        announce(words.refused);
        return false;
      }
      show({ history, parsed: parsed.value });
      const { edits, applied, present } = history;
      save({ edits, applied, headline: String(present["headline"] ?? entry.headline) });
      return true;
    },
    [entry.headline, save, show],
  );
  const edit = useCallback(
    (change: ArticleEdit) => move(addEdit(latest.current.history, change, editArticle)),
    [move],
  );
  const step = useCallback(
    (by: number) => {
      const { history } = latest.current;
      const which = history.edits[by > 0 ? history.applied - 1 : history.applied];
      move(undoEdits(history, by, editArticle));
      if (which === undefined) return;
      const what = words.edits[which.type];
      announce(by > 0 ? words.undone(what) : words.redone(what));
    },
    [move],
  );
  const setOn = useCallback(
    (next: boolean) => {
      setIsOn(next);
      save({ isInReview: next });
    },
    [save],
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
      saveAgain: () => save({}),
    }),
    [isOn, setOn, history, edit, step, saved, save],
  );
  return { parsed, review };
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
