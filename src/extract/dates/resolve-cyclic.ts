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
  const { published, mentions } = context;
  const mentioned = mentions.last?.period;
  const isFromText = countsFromText(meaning, context);
  if (meaning.direction !== undefined) {
    const from = isFromText ? mentioned : undefined;
    return resolveDirected(meaning, meaning.direction, from, published);
  }
  if (mentioned !== undefined) {
    const next = findFirst(meaning, mentioned.first, mentioned.first);
    if (meaning.endsRange === true)
      return choose(next, "the first one after the range begins", true);
    if (isFromText || continuesStory(meaning, context)) {
      return choose(followText(meaning, mentioned), "the one that follows in the text", true);
    }
    if (listsAhead(meaning, context)) return choose(next, "the one that follows in the list", true);
  }
  return published === undefined ? undefined : resolveByOutlook(meaning, published, context);
}

function countsFromText(
  { anchor }: CyclicMeaning,
  { published, mentions, isNarrative }: DateContext,
): boolean {
  if (mentions.last === undefined) return false;
  return published === undefined || isNarrative || anchor === "mentioned";
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
  const isAhead =
    outlook === "future" || (outlook === "present" && (isWeekday || meaning.day !== undefined));
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

// "last June", "this Friday", "next summer", counted from the publication or from the text.
function resolveDirected(
  meaning: CyclicMeaning,
  direction: number,
  mentioned: Period | undefined,
  published: DayNumber | undefined,
): ChosenPeriod | undefined {
  const anchor = mentioned?.first ?? published;
  if (anchor === undefined) return undefined;
  const base = mentioned === undefined ? "publication" : "the date mentioned before";
  const because = describeDirection(meaning, direction, base);
  return choose(findDirected(meaning, direction, anchor), because, true);
}

function findDirected(
  meaning: CyclicMeaning,
  direction: number,
  anchor: DayNumber,
): Period | undefined {
  if (direction === 0) return toOccurrences(meaning, anchor, 0)[0];
  if (direction < 0) return findLatest(meaning, addDays(anchor, -1), true);
  if (meaning.cycle !== "weekday") return findFirst(meaning, anchor, addDays(anchor, 1), true);
  // "next Friday" is that of the week after, "the next Friday" of a story the first to come.
  const days = meaning.anchor === "mentioned" ? 1 : 8 - toWeekday(anchor);
  const from = addDays(anchor, days);
  return findFirst(meaning, from, from);
}

function describeDirection(meaning: CyclicMeaning, direction: number, base: string): string {
  const name = toCycleName(meaning);
  if (direction < 0) return `the last ${name} before ${base}`;
  if (direction > 0) return `the next ${name} after ${base}`;
  return `the ${name} of the ${meaning.cycle === "weekday" ? "week" : "year"} of ${base}`;
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
