import type { EventId } from "../../model/article.ts";
import type { ArticleIndex } from "../../model/article-index.ts";
import { fromDayNumber } from "../../model/calendar-day.ts";
import { formatClock, formatDate, formatDateShort } from "../../model/date-words.ts";
import { sentences } from "./sentences.ts";

/** How an event is announced: title, kind, status and date. */
export function formatEventName(index: ArticleIndex, id: EventId): string {
  const event = index.events.get(id);
  if (event === undefined) return "";
  const date = event.when === undefined ? sentences.event.noDate : formatDate(event.when.date);
  const draft = event.draft === undefined ? "" : `, ${sentences.review.draft}`;
  return `${event.title}, ${sentences.kinds[event.kind]}, ${sentences.statuses[event.status]}, ${date}${draft}`;
}

/** The date of an event for a narrow column; the year of publication goes without saying. */
export function formatEventDateShort(index: ArticleIndex, id: EventId): string {
  const when = index.events.get(id)?.when;
  if (when === undefined) return sentences.timeline.undated;
  const year = fromDayNumber(index.article.published.day).year;
  const day = formatDateShort(when.date, year);
  return when.time === undefined ? day : `${day}, ${formatClock(when.time.minuteOfDay)}`;
}
