import type { RawText } from "../model/raw-text.ts";
import { type DraftOptions, type DraftResult, draftArticle } from "./draft-article.ts";
import type { Stage } from "./stages.ts";

/** What the page asks of the worker: one text; it is ended after its answer, or to cancel. */
export interface DraftRequest {
  readonly raw: RawText;
  readonly options: DraftOptions;
}

export type DraftAnswer =
  | { readonly type: "stage"; readonly stage: Stage }
  | { readonly type: "done"; readonly result: DraftResult };

const answer = (message: DraftAnswer) => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<DraftRequest>) => {
  const { raw, options } = data;
  const result = draftArticle(raw, options, (stage) => answer({ type: "stage", stage }));
  answer({ type: "done", result });
});
