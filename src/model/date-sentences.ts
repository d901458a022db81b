/** Words and sentences for dates in English: another language is another record of this type. */
export const dateSentences = {
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
  decade: (year: number) => `the ${year}s`,
  someDayIn: (month: string) => `some day in ${month}`,
  around: (date: string) => `around ${date}`,
  uncertain: (date: string) => `${date} (uncertain)`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  oneDayFromTo: (from: string, to: string) => `some day from ${from} to ${to}`,
  someTimeFromTo: (from: string, to: string) => `some time from ${from} to ${to}`,
  oneDayUpTo: (date: string) => `some day up to ${date}`,
  someTimeUpTo: (date: string) => `some time up to ${date}`,
  severalFromTo: (from: string, to: string) => `several times from ${from} to ${to}`,
  or: (dates: readonly string[]) => joinWords(dates, "or"),
  and: (dates: readonly string[]) => joinWords(dates, "and"),
  circa: (date: string) => `c. ${date}`,
  doubtful: (date: string) => `${date}?`,
} as const;

function joinWords(words: readonly string[], conjunction: string): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
