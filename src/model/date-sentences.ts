/** Words and sentences for dates: another language is another record of this type. */
export interface DateSentences {
  /** Monday first, as are `shortWeekdays`. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Spring first. */
  readonly seasons: readonly string[];
  /** Winter ends in the year after the one it begins in. */
  readonly season: (name: string, firstYear: number, lastYear: number) => string;
  readonly decade: (firstYear: number) => string;
  readonly someDayIn: (month: string) => string;
  readonly around: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly oneDayFromTo: (from: string, to: string) => string;
  readonly someTimeFromTo: (from: string, to: string) => string;
  readonly oneDayUpTo: (date: string) => string;
  readonly someTimeUpTo: (date: string) => string;
  readonly severalFromTo: (from: string, to: string) => string;
  readonly or: (dates: readonly string[]) => string;
  readonly and: (dates: readonly string[]) => string;
  /** Short for `around`. */
  readonly circa: (date: string) => string;
  /** Short for `uncertain`. */
  readonly doubtful: (date: string) => string;
  /** Short for `oneDayUpTo`. */
  readonly by: (date: string) => string;
}

/** The record for English. */
export const dateSentences: DateSentences = {
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  seasons: ["spring", "summer", "autumn", "winter"],
  season: (name, firstYear, lastYear) => `${name} ${toYears(firstYear, lastYear)}`,
  decade: (firstYear) => `the ${firstYear}s`,
  someDayIn: (month) => `some day in ${month}`,
  around: (date) => `around ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  fromTo: (from, to) => `${from} to ${to}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  oneDayFromTo: (from, to) => `some day from ${from} to ${to}`,
  someTimeFromTo: (from, to) => `some time from ${from} to ${to}`,
  oneDayUpTo: (date) => `some day up to ${date}`,
  someTimeUpTo: (date) => `some time up to ${date}`,
  severalFromTo: (from, to) => `several times from ${from} to ${to}`,
  or: (dates) => joinWords(dates, "or"),
  and: (dates) => joinWords(dates, "and"),
  circa: (date) => `c. ${date}`,
  doubtful: (date) => `${date}?`,
  by: (date) => `by ${date}`,
};

function joinWords(words: readonly string[], conjunction: string): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

// "2025", "2025–26", "1999–2000".
function toYears(first: number, last: number): string {
  if (first === last) return String(first);
  if (Math.floor(first / 100) !== Math.floor(last / 100)) return `${first}–${last}`;
  return `${first}–${String(last % 100).padStart(2, "0")}`;
}
