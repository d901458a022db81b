import type { RawTextFailure } from "../../data/load-raw-text.ts";

/** Why no draft came of a text: what was wrong with the file, or the worker failed. */
export type DraftFailure = RawTextFailure | { readonly kind: "worker" };
