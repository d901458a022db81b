import type { DayNumber } from "../../model/calendar-day.ts";
import type { ParsedText } from "../parsed-text.ts";
import type { TextRange } from "../text-range.ts";

/** An expression of time and what it means. */
export interface DateExpression extends TextRange {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value (TimeML 1.2.1): `2025-04-22`, `2025-W17`, `P2D`, `PRESENT_REF`. */
  readonly timex: string;
  /** The same as a date of the article format; absent where it names no calendar date. */
  readonly edtf?: string;
  /** Name of the grammar rule. */
  readonly rule: string;
  /** Why it means that, for people: "the days left in the week of publication". */
  readonly because: string;
  /** 0..1 */
  readonly confidence: number;
}

/** The expressions of time in the text, in order; they never overlap. `published` resolves relative ones. */
export function findDates(
  _parsed: ParsedText,
  _published: DayNumber | undefined,
): readonly DateExpression[] {
  return [];
}
