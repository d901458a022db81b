import type { DayNumber } from "../../model/calendar-day.ts";
import type { Outlook } from "./find-tense.ts";
import type { Grain, Unit } from "./meaning.ts";
import { toGrain } from "./meaning.ts";
import type { Period } from "./period.ts";

/** What an expression is resolved against. */
export interface DateContext {
  readonly published: DayNumber | undefined;
  /** Whether the text tells old things, so that "in June" follows the text and not the publication. */
  readonly isNarrative: boolean;
  readonly mentions: Mentions;
  readonly outlook: Outlook;
  readonly paragraph: number;
}

interface Mention {
  readonly period: Period;
  readonly paragraph: number;
  /** Whether the text itself gave its year. */
  readonly hasYear: boolean;
}

/** The dates mentioned so far, the last one of each size. */
export interface Mentions {
  readonly last: Mention | undefined;
  readonly byGrain: ReadonlyMap<Grain, Mention>;
}

export const NO_MENTIONS: Mentions = { last: undefined, byGrain: new Map() };

/** The mentions with one more. */
export function addMention(mentions: Mentions, mention: Mention): Mentions {
  const byGrain = new Map(mentions.byGrain);
  byGrain.set(mention.period.grain, mention);
  return { last: mention, byGrain };
}

const ORDER: readonly Grain[] = [
  "day",
  "weekend",
  "week",
  "month",
  "season",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
];

/** The last date mentioned that is fine enough to count `unit`s from. */
export function findAnchor({ last, byGrain }: Mentions, unit: Unit): Period | undefined {
  const limit = ORDER.indexOf(toGrain(unit));
  if (last !== undefined && ORDER.indexOf(last.period.grain) <= limit) return last.period;
  for (let at = limit; at >= 0; at -= 1) {
    const found = byGrain.get(ORDER[at] as Grain);
    if (found !== undefined) return found.period;
  }
  return undefined;
}
