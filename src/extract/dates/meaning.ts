/** A stretch of the calendar by its size. */
export type Grain =
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

/** Units of durations and shifts; what is shorter than a day is kept apart from the calendar. */
export type Unit = Exclude<Grain, "season" | "half"> | "fortnight" | "hour" | "minute" | "second";

/** Which part of a period: its first, middle or last third. */
export type Edge = "early" | "mid" | "late";

/**
 * What a shift or a direction counts from: the publication, or the last date the text mentions;
 * `either` is the publication in news and the text in a narrative ("the end of the year").
 */
export type Anchor = "published" | "mentioned" | "either";

/** What comes again: the `index`-th month, weekday, season, quarter or half. */
export interface CyclicMeaning {
  readonly kind: "cyclic";
  readonly cycle: "weekday" | "month" | "season" | "quarter" | "half" | "named";
  /** 1-based; of `named`, the place in the list of named days. */
  readonly index: number;
  /** Day of the month, of `month` only. */
  readonly day?: number;
  readonly weekday?: number;
  /** -1 "last June", 0 "this June", 1 "next June"; absent: tense and text decide. */
  readonly direction?: number;
  readonly anchor?: Anchor;
  /** It ends a range whose beginning stands before it: the first one after that. */
  readonly endsRange?: true;
}

/** What an expression of time says, before it is known when it is said. */
export type Meaning =
  | {
      /** A date with its year; astronomical, so 1 BC is 0. */
      readonly kind: "calendar";
      readonly year: number;
      readonly month?: number;
      readonly day?: number;
      /** The season, quarter or half of the year. */
      readonly part?: { readonly grain: "season" | "quarter" | "half"; readonly index: number };
      /** Of figures like 7/8/07: the other reading. */
      readonly other?: { readonly month: number; readonly day: number };
    }
  | CyclicMeaning
  /** "the 20th": a day of the month last mentioned. */
  | { readonly kind: "dayOfMonth"; readonly day: number }
  /** `first` is the year it begins in: 1990, 1900. */
  | { readonly kind: "years"; readonly grain: "decade" | "century"; readonly first: number }
  /** "two days ago", "last week", "that year": `count` units from an anchor. */
  | {
      readonly kind: "shift";
      readonly unit: Unit;
      readonly count: number;
      readonly anchor: Anchor;
    }
  /** "early June", "the end of 2006". */
  | { readonly kind: "edge"; readonly edge: Edge; readonly of: Meaning }
  /** "later this week", "earlier that year": what is left or gone of a period. */
  | { readonly kind: "rest"; readonly side: "earlier" | "later"; readonly of: Meaning }
  /** "the last week of March": the `index`-th (-1: last) part of a period. */
  | {
      readonly kind: "inside";
      readonly grain: Grain;
      readonly index: number;
      /** Day of the month: "July 25 of that year". */
      readonly day?: number;
      readonly of: Meaning;
    }
  /** "Friday morning", "at 22:30": `time` is the TIMEX3 tail, `TMO` or `T22:30`. */
  | { readonly kind: "time"; readonly time: string; readonly of?: Meaning }
  | { readonly kind: "approximate"; readonly of: Meaning }
  | {
      readonly kind: "duration";
      readonly unit: Unit;
      /** Absent where it is not told: "several days". */
      readonly count?: number;
    }
  | { readonly kind: "set"; readonly value: string }
  | {
      readonly kind: "reference";
      readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF";
      /** It is one only where the verb looks forward: "will soon", and not "soon became". */
      readonly isAheadOnly?: true;
    };

/** Whether it names a date, and not a duration, a set or a reference. */
export function isDateMeaning(meaning: Meaning): boolean {
  return meaning.kind !== "duration" && meaning.kind !== "set" && meaning.kind !== "reference";
}

/** The size of what it names; `undefined` where it is no calendar date. */
export function findGrain(meaning: Meaning): Grain | "time" | undefined {
  switch (meaning.kind) {
    case "calendar":
      if (meaning.part !== undefined) return meaning.part.grain;
      return meaning.day === undefined ? (meaning.month === undefined ? "year" : "month") : "day";
    case "cyclic":
      if (meaning.cycle === "month") return meaning.day === undefined ? "month" : "day";
      return meaning.cycle === "weekday" || meaning.cycle === "named" ? "day" : meaning.cycle;
    case "dayOfMonth":
      return "day";
    case "years":
    case "inside":
      return meaning.grain;
    case "shift":
      return toGrain(meaning.unit);
    case "edge":
    case "rest":
    case "approximate":
      return findGrain(meaning.of);
    case "time":
      return "time";
    default:
      return undefined;
  }
}

/** The stretch of the calendar that counting in `unit` leads to: hours lead to a day. */
export function toGrain(unit: Unit): Grain {
  switch (unit) {
    case "hour":
    case "minute":
    case "second":
      return "day";
    case "fortnight":
      return "week";
    default:
      return unit;
  }
}
