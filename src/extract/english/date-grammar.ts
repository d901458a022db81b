import type { DateGrammar } from "../dates/date-rule.ts";
import { CALENDAR_RULES } from "./date-calendar-rules.ts";
import { CLOCK_RULES } from "./date-clock-rules.ts";
import { DEICTIC_RULES } from "./date-deictic-rules.ts";
import { DIRECTED_RULES } from "./date-directed-rules.ts";
import { DURATION_RULES } from "./date-duration-rules.ts";
import { CLOCK_JOINING_RULES, JOINING_RULES } from "./date-joining-rules.ts";
import { NAMED_DAY_RULES } from "./date-named-rules.ts";
import { PAIR_RULES, RANGE_WORDS } from "./date-pair-rules.ts";
import { ANCIENT_RULES, PART_RULES } from "./date-part-rules.ts";
import { SET_RULES } from "./date-set-rules.ts";
import { SHIFT_RULES } from "./date-shift-rules.ts";
import { UNIT_RULES } from "./date-unit-rules.ts";

/** How English tells dates. */
export const ENGLISH_DATES: DateGrammar = {
  cores: [
    ...CALENDAR_RULES,
    ...PART_RULES,
    ...NAMED_DAY_RULES,
    ...DEICTIC_RULES,
    ...UNIT_RULES,
    ...DIRECTED_RULES,
    ...DURATION_RULES,
    ...SET_RULES,
    ...CLOCK_RULES,
  ],
  joins: [...JOINING_RULES, ...SHIFT_RULES],
  pairs: PAIR_RULES,
  rangeWords: RANGE_WORDS,
  clockJoins: CLOCK_JOINING_RULES,
  ancient: ANCIENT_RULES,
};
