import type { EventStatus } from "../../model/article.ts";
import type { ParsedText } from "../parsed-text.ts";
import type { TextRange } from "../text-range.ts";

export interface StatusJudgement {
  readonly status: EventStatus;
  /** Name of the rule. */
  readonly rule: string;
  /** The words that decide: "is to", "will not", "may". */
  readonly evidence?: TextRange;
}

/** The status, as of the text, of what the words at `trigger` tell. */
export function judgeStatus(_parsed: ParsedText, _trigger: TextRange): StatusJudgement {
  return { status: "happened", rule: "default" };
}
