import { assertNever } from "../base/assert.ts";
import type { RawText } from "../model/raw-text.ts";

/** One text on its way to a draft; `F` tells why it failed. */
export type DraftJob<F> = { readonly id: number; readonly name: string } & DraftPhase<F>;

export type DraftPhase<F> =
  | { readonly phase: "reading" }
  /** The text does not say when it was published: a person must. */
  | { readonly phase: "asking"; readonly raw: RawText }
  | {
      readonly phase: "drafting";
      readonly raw: RawText;
      readonly published: string;
      /** 0..1 */
      readonly progress: number;
    }
  | {
      readonly phase: "done";
      /** Where the draft is kept. */
      readonly article: string;
      readonly events: number;
      readonly actors: number;
      readonly notice?: string;
    }
  | { readonly phase: "failed"; readonly failure: F }
  | { readonly phase: "cancelled" };

export type DraftJobAction<F> =
  | { readonly type: "added"; readonly id: number; readonly name: string }
  | { readonly type: "read"; readonly id: number; readonly raw: RawText }
  | { readonly type: "dated"; readonly id: number; readonly published: string }
  | { readonly type: "progressed"; readonly id: number; readonly progress: number }
  | {
      readonly type: "finished";
      readonly id: number;
      readonly result: Omit<Extract<DraftPhase<F>, { phase: "done" }>, "phase">;
    }
  | { readonly type: "failed"; readonly id: number; readonly failure: F }
  | { readonly type: "cancelled"; readonly id: number }
  | { readonly type: "cleared" };

/** The jobs after `action`. What comes too late, after a job was cancelled or ended, is ignored. */
export function reduceDraftJobs<F>(
  jobs: readonly DraftJob<F>[],
  action: DraftJobAction<F>,
): readonly DraftJob<F>[] {
  switch (action.type) {
    case "added":
      return [...jobs, { id: action.id, name: action.name, phase: "reading" }];
    case "cleared":
      return [];
    case "read":
      return advance(jobs, action.id, ["reading"], () => toReadPhase(action.raw));
    case "dated":
      return advance(jobs, action.id, ["asking"], (job) =>
        job.phase === "asking" ? toDrafting(job.raw, action.published) : job,
      );
    case "progressed":
      return advance(jobs, action.id, ["drafting"], (job) => ({
        ...job,
        progress: action.progress,
      }));
    case "finished":
      return advance(jobs, action.id, ["drafting"], () => ({ phase: "done", ...action.result }));
    case "failed":
      return advance(jobs, action.id, RUNNING, () => ({
        phase: "failed",
        failure: action.failure,
      }));
    case "cancelled":
      return advance(jobs, action.id, RUNNING, () => ({ phase: "cancelled" }));
    default:
      return assertNever(action);
  }
}

const RUNNING = ["reading", "asking", "drafting"] as const;

/** Whether a job still works or waits for an answer. */
export function isRunning<F>({ phase }: DraftJob<F>): boolean {
  return (RUNNING as readonly string[]).includes(phase);
}

function toReadPhase<F>(raw: RawText): DraftPhase<F> {
  return raw.published === undefined ? { phase: "asking", raw } : toDrafting<F>(raw, raw.published);
}

function toDrafting<F>(raw: RawText, published: string): DraftPhase<F> {
  return { phase: "drafting", raw, published, progress: 0 };
}

function advance<F>(
  jobs: readonly DraftJob<F>[],
  id: number,
  from: readonly DraftJob<F>["phase"][],
  change: (job: DraftJob<F>) => DraftPhase<F>,
): readonly DraftJob<F>[] {
  return jobs.map((job) =>
    job.id === id && from.includes(job.phase) ? { id, name: job.name, ...change(job) } : job,
  );
}
