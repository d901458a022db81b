/** A named day: of every year, or of one. `easter` and `nth` say how to count a movable one. */
export interface NamedDay {
  readonly name: string;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Days after Easter Sunday. */
  readonly easter?: number;
  /** The nth (or, -1, the last) weekday of `month`. */
  readonly nth?: readonly [nth: number, weekday: number];
}

/** Days that people call by a name; lower case, the words as the text has them. */
export const NAMED_DAYS: readonly NamedDay[] = [
  { name: "christmas eve", month: 12, day: 24 },
  { name: "christmas day", month: 12, day: 25 },
  { name: "christmas", month: 12, day: 25 },
  { name: "boxing day", month: 12, day: 26 },
  { name: "new year's eve", month: 12, day: 31 },
  { name: "new year's day", month: 1, day: 1 },
  { name: "new year's", month: 1, day: 1 },
  { name: "valentine's day", month: 2, day: 14 },
  { name: "st patrick's day", month: 3, day: 17 },
  { name: "may day", month: 5, day: 1 },
  { name: "independence day", month: 7, day: 4 },
  { name: "bastille day", month: 7, day: 14 },
  { name: "halloween", month: 10, day: 31 },
  { name: "armistice day", month: 11, day: 11 },
  { name: "veterans day", month: 11, day: 11 },
  { name: "victory day", month: 5, day: 9 },
  { name: "thanksgiving", month: 11, nth: [4, 4] },
  { name: "thanksgiving day", month: 11, nth: [4, 4] },
  { name: "labor day", month: 9, nth: [1, 1] },
  { name: "memorial day", month: 5, nth: [-1, 1] },
  { name: "martin luther king day", month: 1, nth: [3, 1] },
  { name: "easter", easter: 0 },
  { name: "easter sunday", easter: 0 },
  { name: "easter monday", easter: 1 },
  { name: "good friday", easter: -2 },
  { name: "palm sunday", easter: -7 },
  { name: "ash wednesday", easter: -46 },
  { name: "shrove tuesday", easter: -47 },
  { name: "d-day", year: 1944, month: 6, day: 6 },
  { name: "ve day", year: 1945, month: 5, day: 8 },
  { name: "vj day", year: 1945, month: 8, day: 15 },
  { name: "9/11", year: 2001, month: 9, day: 11 },
];

/** After "September 11" without a year these mean the attacks of 2001. */
export const ATTACK_WORDS: ReadonlySet<string> = new Set(
  "attack attacks terrorist terror hijackers hijackings bombings tragedy victims commission".split(
    " ",
  ),
);
