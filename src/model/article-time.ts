import type { DayNumber } from "./calendar-day.ts";

/** An instant as the article's zone sees it. */
export interface ArticleTime {
  /** As written in the file: ISO 8601 with offset. */
  readonly iso: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly instantMs: number;
  /** The calendar day on the clocks of the article's zone. */
  readonly day: DayNumber;
  /** Minutes since midnight on the clocks of the article's zone, 0..1439. */
  readonly minuteOfDay: number;
}
