import { addDays, type DayNumber, fromDayNumber, toWeekday } from "../../model/calendar-day.ts";
import { toCycleName } from "./cycle-name.ts";
import type { DateContext } from "./date-context.ts";
import type { CyclicMeaning } from "./meaning.ts";
import { findFirst, findLatest, findNearest, toDistance, toOccurrences } from "./occurrences.ts";
import type { Period } from "./period.ts";

/** Which occurrence was taken, and why. */
export interface ChosenPeriod {
  readonly period: Period;
  readonly because: string;
  /** Whether more than a habit of the language speaks for it. */
  readonly isSure: boolean;
}

/** The occurrence of "June", "Tuesday" or "the third quarter" that is meant; absent where nothing tells. */
export function resolveCyclic(
  meaning: CyclicMeaning,
  context: DateContext,
): ChosenPeriod | undefined {
  const { published, mentions, isNarrative } = context;
  const mentioned = mentions.last?.period;
  if (meaning.endsRange === true && mentioned !== undefined) {
    return choose(
      findFirst(meaning, mentioned.first, mentioned.first),
      "the first one after the range begins",
      true,
    );
  }
  const isFromText =
    mentioned !== undefined &&
    (published === undefined || isNarrative || meaning.anchor === "mentioned");
  if (meaning.direction !== undefined) {
    const anchor = isFromText ? mentioned.first : published;
    const base = isFromText ? "the date mentioned before" : "publication";
    return anchor === undefined
      ? undefined
      : resolveDirected(meaning, meaning.direction, anchor, base);
  }
  if (isFromText || (mentioned !== undefined && continuesStory(meaning, context))) {
    return choose(followText(meaning, mentioned), "the one that follows in the text", true);
  }
  if (mentioned !== undefined && listsAhead(meaning, context)) {
    return choose(
      findFirst(meaning, mentioned.first, mentioned.first),
      "the one that follows in the list",
      true,
    );
  }
  return published === undefined ? undefined : resolveByOutlook(meaning, published, context);
}

// "In December 2008 … in January": the story goes on in the same paragraph, years before publication.
function continuesStory(
  meaning: CyclicMeaning,
  { published, mentions, paragraph }: DateContext,
): boolean {
  const { last } = mentions;
  if (last === undefined || published === undefined || meaning.cycle === "weekday") return false;
  if (!last.hasYear || last.paragraph !== paragraph || last.period.grain === "year") return false;
  return fromDayNumber(last.period.first).year < fromDayNumber(published).year - 1;
}

// "in December, Mexico in January, and in April": after a date to come, one that no verb looks back from.
function listsAhead(
  meaning: CyclicMeaning,
  { published, mentions, outlook, paragraph }: DateContext,
): boolean {
  const { last } = mentions;
  if (last === undefined || published === undefined || outlook === "past") return false;
  if (meaning.cycle === "weekday" || last.paragraph !== paragraph) return false;
  return last.period.first > published && last.period.grain === "month";
}

function resolveByOutlook(
  meaning: CyclicMeaning,
  published: DayNumber,
  { outlook }: DateContext,
): ChosenPeriod | undefined {
  const name = toCycleName(meaning);
  const isWeekday = meaning.cycle === "weekday";
  const back = findLatest(meaning, published);
  const ahead = findFirst(meaning, published, published);
  const isBack = outlook === "past" || (outlook === "unknown" && isWeekday);
  if (isBack && !isFarOff(back, ahead, published)) {
    const reason = outlook === "past" ? ", since the verb is past" : "";
    return choose(back, `the ${name} on or before publication${reason}`, outlook === "past");
  }
  const isAhead = outlook === "future" || (outlook === "present" && isWeekday);
  if (isAhead && !isFarOff(ahead, back, published)) {
    return choose(
      ahead,
      `the next ${name} from publication on, since the verb looks forward`,
      true,
    );
  }
  return choose(findNearest(meaning, published), `the ${name} nearest to publication`, false);
}

// The verb says one side, but that is most of a year away and the other side near: the verb is another date's.
function isFarOff(wanted: Period | undefined, other: Period | undefined, day: DayNumber): boolean {
  if (wanted === undefined || other === undefined) return wanted === undefined;
  const far = toDistance(wanted, day);
  const near = toDistance(other, day);
  const isQuarter = wanted.grain === "quarter";
  return isQuarter ? far > 2 * near + 60 : far > FAR_DAYS && near < NEAR_DAYS;
}

const FAR_DAYS = 280;
const NEAR_DAYS = 50;

function resolveDirected(
  meaning: CyclicMeaning,
  direction: number,
  anchor: DayNumber,
  base: string,
): ChosenPeriod | undefined {
  const name = toCycleName(meaning);
  if (direction === 0) {
    const same = toOccurrences(meaning, anchor, 0)[0];
    return choose(
      same,
      `the ${name} of the ${meaning.cycle === "weekday" ? "week" : "year"} of ${base}`,
      true,
    );
  }
  if (direction < 0) {
    return choose(
      findLatest(meaning, addDays(anchor, -1), true),
      `the last ${name} before ${base}`,
      true,
    );
  }
  if (meaning.cycle === "weekday") {
    // "next Friday" is that of the week after, "the next Friday" of a story the first to come.
    const from =
      meaning.anchor === "mentioned" ? addDays(anchor, 1) : addDays(anchor, 8 - toWeekday(anchor));
    return choose(findFirst(meaning, from, from), `the next ${name} after ${base}`, true);
  }
  return choose(
    findFirst(meaning, anchor, addDays(anchor, 1), true),
    `the next ${name} after ${base}`,
    true,
  );
}

function choose(
  period: Period | undefined,
  because: string,
  isSure: boolean,
): ChosenPeriod | undefined {
  return period === undefined ? undefined : { period, because, isSure };
}

/**
 * The occurrence that a story means after `mentioned`: in the same year where only the year is known,
 * else from five months before to half a year after.
 */
function followText(meaning: CyclicMeaning, mentioned: Period): Period | undefined {
  if (meaning.cycle === "weekday")
    return findFirst(meaning, addDays(mentioned.first, 1), mentioned.first);
  if (mentioned.grain === "year") return toOccurrences(meaning, mentioned.first, 0)[0];
  const from = addDays(mentioned.first, -STORY_LOOKS_BACK);
  return toOccurrences(meaning, mentioned.first, 1).find(({ first }) => first >= from);
}

/** Days that a story goes back without saying so; what lies further back is next year's. */
const STORY_LOOKS_BACK = 180;
