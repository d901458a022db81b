import { expect, test } from "vitest";
import type { RawText } from "../model/raw-text.ts";
import { type DraftJob, type DraftJobAction, isRunning, reduceDraftJobs } from "./draft-jobs.ts";

const RAW: RawText = { byline: [], paragraphs: [{ text: "Text.", style: "body" }] };
const DATED: RawText = { ...RAW, published: "2025-04-22" };

function run(...actions: readonly DraftJobAction<string>[]): readonly DraftJob<string>[] {
  return actions.reduce<readonly DraftJob<string>[]>(reduceDraftJobs, []);
}

const added = { type: "added", id: 1, name: "a.txt" } as const;

test("a text that tells its date is drafted at once", () => {
  expect(run(added, { type: "read", id: 1, raw: DATED })).toEqual([
    { id: 1, name: "a.txt", phase: "drafting", raw: DATED, published: "2025-04-22", progress: 0 },
  ]);
});

test("a text without a date waits for one", () => {
  const asking = run(added, { type: "read", id: 1, raw: RAW });
  expect(asking[0]?.phase).toBe("asking");
  const dated = reduceDraftJobs(asking, { type: "dated", id: 1, published: "2025-04-22" });
  expect(dated[0]).toMatchObject({ phase: "drafting", published: "2025-04-22" });
});

test("a draft reports its progress and where it is kept", () => {
  const jobs = run(
    added,
    { type: "read", id: 1, raw: DATED },
    { type: "progressed", id: 1, progress: 0.5 },
  );
  expect(jobs[0]).toMatchObject({ phase: "drafting", progress: 0.5 });
  const result = { article: "a", events: 3, actors: 2 };
  expect(reduceDraftJobs(jobs, { type: "finished", id: 1, result })[0]).toEqual({
    id: 1,
    name: "a.txt",
    phase: "done",
    ...result,
  });
});

test("what comes after a job was cancelled is ignored", () => {
  const jobs = run(added, { type: "cancelled", id: 1 }, { type: "read", id: 1, raw: DATED });
  expect(jobs[0]?.phase).toBe("cancelled");
  expect(jobs.some(isRunning)).toBe(false);
});

test("one job fails and the others go on", () => {
  const jobs = run(
    added,
    { type: "added", id: 2, name: "b.txt" },
    { type: "failed", id: 1, failure: "binary" },
  );
  expect(jobs.map(({ phase }) => phase)).toEqual(["failed", "reading"]);
});
