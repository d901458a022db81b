export const PROBLEM_KINDS = [
  "notJson",
  "notAnArticle",
  "newerVersion",
  "tooLarge",
  "missingField",
  "wrongType",
  "badValue",
  "unknownKind",
  "duplicateId",
  "missingReference",
  "unsupportedDate",
  "reversedSpan",
  "timeOutsideDay",
  "unknownTimeZone",
  "spanNotFound",
  "spanAmbiguous",
  "spanMoved",
  "unknownProperty",
  "unsafeAddress",
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/**
 * Something in a file that could not be read as written.
 * `lost`: the item at `path`, or the one that cannot be read without it, was left out;
 * `changed`: read otherwise than written; `note`: read in full, worth knowing.
 */
export interface Problem {
  readonly kind: ProblemKind;
  readonly severity: "lost" | "changed" | "note";
  /** Property names and indexes from the root, e.g. `["events", 3, "when", "edtf"]`. */
  readonly path: readonly (string | number)[];
  /** Facts only: what could not be done, what was expected, what was found (cut to 60 characters). */
  readonly message: string;
}
