import type { EventStatus } from "../../model/article.ts";
import type { TextRange } from "../text-range.ts";
import type { Governor } from "./governors.ts";

/** What a word tells about a deed, and why. */
export interface StatusJudgement {
  readonly status: EventStatus;
  /** Name of the rule. */
  readonly rule: string;
  /** The words that decide: "is to", "will not", "may". */
  readonly evidence?: TextRange;
}

/** Nothing speaks against it: the deed happened. */
export const HAPPENED: StatusJudgement = { status: "happened", rule: "default" };

/**
 * The status of a deed under `governor`, whose own word is judged `own`: what is refused is denied,
 * what one may agree to is possible, what one did not rule out is possible.
 *
 *     own happened + plan → planned     own denied + plan → denied     own denied + refusal → possible
 */
export function toGoverned(
  own: StatusJudgement,
  governor: Governor,
  evidence: TextRange,
): StatusJudgement {
  const { name: rule, status } = governor;
  if (status === "same") return own;
  if (own.status === "denied" || own.status === "cancelled") {
    return status === "denied" || status === "cancelled"
      ? { status: "possible", rule: `not ${rule}`, evidence }
      : own;
  }
  if (own.status === "possible") return own;
  return { status, rule, evidence };
}
