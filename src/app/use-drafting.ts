import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useReducer, useRef } from "react";
import type { Library } from "../data/library.ts";
import { loadRawText, RawTextError } from "../data/load-raw-text.ts";
import type { DraftAnswer, DraftRequest } from "../extract/draft.worker.ts";
import { STAGES } from "../extract/stages.ts";
import type { RawText } from "../model/raw-text.ts";
import { type DraftJob, reduceDraftJobs } from "../state/draft-jobs.ts";
import type { DraftFailure } from "../views/drafting/draft-failure.ts";
import { keepArticle } from "./keep-article.ts";

export type Job = DraftJob<DraftFailure>;

export interface Drafting {
  readonly jobs: readonly Job[];
  readonly startFiles: (files: readonly File[]) => void;
  readonly startText: (raw: RawText, name: string) => void;
  readonly date: (id: number, published: string) => void;
  readonly cancel: (id: number) => void;
  readonly clear: () => void;
}

/** The texts on their way to a draft: read here, drafted one after the other in a worker, then kept. */
export function useDrafting(library: Library, base: string): Drafting {
  const client = useQueryClient();
  const [jobs, dispatch] = useReducer(reduceDraftJobs<DraftFailure>, []);
  const nextId = useRef(1);
  /** What to stop when a job is cancelled. */
  const stops = useRef(new Map<number, () => void>());

  const add = useCallback((name: string) => {
    const id = nextId.current;
    nextId.current += 1;
    dispatch({ type: "added", id, name });
    return id;
  }, []);
  const startText = useCallback(
    (raw: RawText, name: string) => dispatch({ type: "read", id: add(name), raw }),
    [add],
  );
  const startFiles = useCallback(
    (files: readonly File[]) => {
      for (const file of files) {
        const id = add(file.name);
        const controller = new AbortController();
        stops.current.set(id, () => controller.abort());
        loadRawText(file, controller.signal).then(
          (raw) => dispatch({ type: "read", id, raw }),
          (error: unknown) => dispatch({ type: "failed", id, failure: toFailure(error) }),
        );
      }
    },
    [add],
  );

  const next = jobs.find(({ phase }) => phase === "drafting");
  const nextKey = next?.id;
  const latest = useRef(next);
  latest.current = next;
  useEffect(() => {
    const job = latest.current;
    if (nextKey === undefined || job?.phase !== "drafting") return;
    const worker = new Worker(new URL("../extract/draft.worker.ts", import.meta.url), {
      type: "module",
    });
    stops.current.set(nextKey, () => worker.terminate());
    const fail = () => dispatch({ type: "failed", id: nextKey, failure: { kind: "worker" } });
    worker.onerror = fail;
    worker.onmessage = ({ data }: MessageEvent<DraftAnswer>) => {
      if (data.type === "stage") {
        const progress = (STAGES.indexOf(data.stage) + 1) / (STAGES.length + 1);
        dispatch({ type: "progressed", id: nextKey, progress });
        return;
      }
      const { article, notice } = data.result;
      keepArticle(library, client, base, article, true).then((kept) => {
        const counts = { events: article.events.length, actors: article.actors.length };
        const result = { article: kept, ...counts, ...(notice === undefined ? {} : { notice }) };
        dispatch({ type: "finished", id: nextKey, result });
      }, fail);
    };
    const { raw, published } = job;
    const request: DraftRequest = { raw, options: { published } };
    worker.postMessage(request);
    return () => worker.terminate();
  }, [nextKey, library, client, base]);

  return {
    jobs,
    startFiles,
    startText,
    date: useCallback((id, published) => dispatch({ type: "dated", id, published }), []),
    cancel: useCallback((id) => {
      stops.current.get(id)?.();
      dispatch({ type: "cancelled", id });
    }, []),
    clear: useCallback(() => {
      for (const stop of stops.current.values()) stop();
      stops.current.clear();
      dispatch({ type: "cleared" });
    }, []),
  };
}

function toFailure(error: unknown): DraftFailure {
  return error instanceof RawTextError ? error.failure : { kind: "worker" };
}
