import { type DayNumber, fromDayNumber, toWeekday } from "./calendar-day.ts";
import { dateSentences as words } from "./date-sentences.ts";
import { type DateChoice, type DatePoint, type EdtfDate, isPoint } from "./edtf.ts";

/** "Tuesday 22 April 2025". */
export function formatDay(day: DayNumber): string {
  return toDayText(day, words.weekdays, words.months, true);
}

/** "Tue 22 Apr", with the year only where it is not `year`. */
export function formatDayShort(day: DayNumber, year?: number): string {
  return toDayText(day, words.shortWeekdays, words.shortMonths, fromDayNumber(day).year !== year);
}

/** A date for people: "some day from Wed 23 to Sun 27 April 2025", "around April 2025". */
export function formatDate(date: EdtfDate): string {
  switch (date.kind) {
    case "point":
      return formatPoint(date.point, words.weekdays);
    case "lasted": {
      const { start, end } = date;
      if (start !== undefined && end !== undefined) {
        return start.text === end.text ? formatPoint(start) : words.fromTo(...toEnds(start, end));
      }
      if (start !== undefined) return words.since(formatPoint(start));
      return end === undefined ? "" : words.until(formatPoint(end));
    }
    case "oneOf":
      return words.or(date.choices.map((choice, at) => formatChoice(choice, date.choices[at + 1])));
    case "severalOf":
      return words.and(
        date.choices.map((choice, at) =>
          isPoint(choice) || choice.start === undefined || choice.start.text === choice.end.text
            ? formatChoice(choice, date.choices[at + 1])
            : words.severalFromTo(...toEnds(choice.start, choice.end)),
        ),
      );
  }
}

/** The same for a narrow column: "Tue 22 Apr", "23–27 Apr", "c. Apr 2025"; years other than `year` are told. */
export function formatDateShort(date: EdtfDate, year?: number): string {
  switch (date.kind) {
    case "point":
      return formatPointShort(date.point, year);
    case "lasted": {
      const { start, end } = date;
      if (start !== undefined && end !== undefined) return formatRangeShort(start, end, year);
      if (start !== undefined) return words.since(formatPointShort(start, year));
      return end === undefined ? "" : words.until(formatPointShort(end, year));
    }
    case "oneOf":
      return words.or(date.choices.map((choice) => formatChoiceShort(choice, year)));
    case "severalOf":
      return words.and(date.choices.map((choice) => formatChoiceShort(choice, year)));
  }
}

/** "18:05" for minutes since midnight. */
export function formatClock(minuteOfDay: number): string {
  const twoDigits = (value: number) => String(value).padStart(2, "0");
  return `${twoDigits(Math.floor(minuteOfDay / 60))}:${twoDigits(minuteOfDay % 60)}`;
}

function formatChoice(choice: DateChoice, next: DateChoice | undefined): string {
  if (isPoint(choice)) {
    // "Tue 22 or Wed 23 April 2025": the month is told once.
    return next !== undefined && isPoint(next) ? toEnds(choice, next)[0] : formatPoint(choice);
  }
  const byDay = choice.end.precision === "day";
  if (choice.start === undefined) {
    const end = formatPoint(choice.end);
    return byDay ? words.oneDayUpTo(end) : words.someTimeUpTo(end);
  }
  if (choice.start.text === choice.end.text) return formatPoint(choice.end);
  const ends = toEnds(choice.start, choice.end);
  return byDay ? words.oneDayFromTo(...ends) : words.someTimeFromTo(...ends);
}

/** Two dates without repeating the month or year that they share. */
function toEnds(start: DatePoint, end: DatePoint): [string, string] {
  const to = formatPoint(end);
  const from = fromDayNumber(start.first);
  const until = fromDayNumber(end.first);
  if (from.year !== until.year) return [formatPoint(start), to];
  const month = words.months[from.month - 1] ?? "";
  if (isPlainMonth(start) && isPlainMonth(end)) return [month, to];
  if (!isPlainDay(start) || !isPlainDay(end)) return [formatPoint(start), to];
  const day = `${words.shortWeekdays[toWeekday(start.first) - 1]} ${from.day}`;
  return [from.month === until.month ? day : `${day} ${month}`, to];
}

function formatPoint(point: DatePoint, weekdays: readonly string[] = words.shortWeekdays): string {
  return qualify(point, toPointText(point, weekdays, words.months), words.around, words.uncertain);
}

function qualify(
  { qualifier }: DatePoint,
  text: string,
  approximate: (text: string) => string,
  uncertain: (text: string) => string,
): string {
  switch (qualifier) {
    case "exact":
      return text;
    case "approximate":
      return approximate(text);
    case "uncertain":
      return uncertain(text);
    case "approximateAndUncertain":
      return uncertain(approximate(text));
  }
}

function toPointText(
  point: DatePoint,
  weekdays: readonly string[],
  months: readonly string[],
  hiddenYear?: number,
): string {
  const { year, month } = fromDayNumber(point.first);
  const yearText = year === hiddenYear ? "" : ` ${year}`;
  const monthText = `${months[month - 1]}${yearText}`;
  switch (point.precision) {
    case "day":
      if (point.first !== point.last) return words.someDayIn(monthText);
      return toDayText(point.first, weekdays, months, year !== hiddenYear);
    case "month":
      return monthText;
    case "season":
      return words.season(words.seasons[month / 3 - 1] ?? "", year, fromDayNumber(point.last).year);
    case "year":
      return String(year);
    case "decade":
      return words.decade(year);
  }
}

function formatPointShort(point: DatePoint, year?: number): string {
  const text = toPointText(point, words.shortWeekdays, words.shortMonths, year);
  return qualify(point, text, words.circa, words.doubtful);
}

function formatChoiceShort(choice: DateChoice, year?: number): string {
  if (isPoint(choice)) return formatPointShort(choice, year);
  if (choice.start === undefined) return words.by(formatPointShort(choice.end, year));
  return formatRangeShort(choice.start, choice.end, year);
}

function formatRangeShort(start: DatePoint, end: DatePoint, year?: number): string {
  if (start.text === end.text) return formatPointShort(end, year);
  if (isPlainDay(start) && isPlainDay(end)) {
    const from = fromDayNumber(start.first);
    const to = fromDayNumber(end.first);
    const yearText = to.year === year ? "" : ` ${to.year}`;
    const toText = `${to.day} ${words.shortMonths[to.month - 1]}${yearText}`;
    if (from.year === to.year && from.month === to.month) return `${from.day}–${toText}`;
    const fromYear = from.year === to.year ? "" : ` ${from.year}`;
    return `${from.day} ${words.shortMonths[from.month - 1]}${fromYear} – ${toText}`;
  }
  return `${formatPointShort(start, year)} – ${formatPointShort(end, year)}`;
}

function isPlainMonth(point: DatePoint): boolean {
  return point.precision === "month" && point.qualifier === "exact";
}

function isPlainDay(point: DatePoint): boolean {
  return point.precision === "day" && point.first === point.last && point.qualifier === "exact";
}

function toDayText(
  day: DayNumber,
  weekdays: readonly string[],
  months: readonly string[],
  withYear: boolean,
): string {
  const { year, month, day: dayOfMonth } = fromDayNumber(day);
  const yearText = withYear ? ` ${year}` : "";
  return `${weekdays[toWeekday(day) - 1]} ${dayOfMonth} ${months[month - 1]}${yearText}`;
}
