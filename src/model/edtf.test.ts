// @ts-expect-error: the package ships no types
import { parse as parseByOracle } from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type DayNumber, parseIsoDay, toDayNumber, toIsoDay } from "./calendar-day.ts";
import {
  type DatePoint,
  type EdtfDate,
  findSingleDay,
  formatEdtf,
  isPoint,
  parseEdtf,
} from "./edtf.ts";

describe("a point", () => {
  test.each([
    ["2025-04-22", "2025-04-22", "2025-04-22", "day"],
    ["2024-02-29", "2024-02-29", "2024-02-29", "day"],
    ["2025-04-XX", "2025-04-01", "2025-04-30", "day"],
    ["1900-02-XX", "1900-02-01", "1900-02-28", "day"],
    ["2025-04", "2025-04-01", "2025-04-30", "month"],
    ["2000-02", "2000-02-01", "2000-02-29", "month"],
    ["2025-21", "2025-03-01", "2025-05-31", "season"],
    ["2025-22", "2025-06-01", "2025-08-31", "season"],
    ["2025-23", "2025-09-01", "2025-11-30", "season"],
    ["2025-24", "2025-12-01", "2026-02-28", "season"],
    ["2023-24", "2023-12-01", "2024-02-29", "season"],
    ["1999-24", "1999-12-01", "2000-02-29", "season"],
    ["2025", "2025-01-01", "2025-12-31", "year"],
    ["202X", "2020-01-01", "2029-12-31", "decade"],
    ["0001", "0001-01-01", "0001-12-31", "year"],
    ["999X", "9990-01-01", "9999-12-31", "decade"],
  ] as const)("%s is from %s to %s, precise to the %s", (text, first, last, precision) => {
    for (const [sign, qualifier] of [
      ["", "exact"],
      ["~", "approximate"],
      ["?", "uncertain"],
      ["%", "approximateAndUncertain"],
    ] as const) {
      const bounds = { first: parseIsoDay(first), last: parseIsoDay(last) };
      const point = { ...bounds, precision, qualifier, text: text + sign };
      expect(read(text + sign)).toEqual({ kind: "point", text: text + sign, point, ...bounds });
    }
  });

  test("holds exactly the days whose date begins like its text", () => {
    fc.assert(
      fc.property(fc.oneof(yearText, monthText, decadeText), (text) => {
        expectExactDays(text, (iso) => iso.startsWith(text.replace("X", "")));
      }),
    );
  });

  test("of a season holds exactly the days of its three months", () => {
    fc.assert(
      fc.property(year, fc.constantFrom(21, 22, 23, 24), (from, code) => {
        const starts = [0, 1, 2].map((later) => {
          const month = (code - 20) * 3 + later;
          return month > 12 ? toMonthText(from + 1, month - 12) : toMonthText(from, month);
        });
        expectExactDays(`${toYearText(from)}-${code}`, (iso) => starts.includes(iso.slice(0, 7)));
      }),
    );
  });
});

describe("bounds and variants", () => {
  test.each([
    ["2025-04-02/2025-04-03", "lasted", "2025-04-02", "2025-04-03"],
    ["2025-04-02/..", "lasted", "2025-04-02", undefined],
    ["../2025-04-21", "lasted", undefined, "2025-04-21"],
    ["2024/2025-03", "lasted", "2024-01-01", "2025-03-31"],
    ["2025-24/2026~", "lasted", "2025-12-01", "2026-12-31"],
    ["[2025-04-23..2025-04-27]", "oneOf", "2025-04-23", "2025-04-27"],
    ["[..2025-04-27]", "oneOf", undefined, "2025-04-27"],
    ["[..2025-04-27,2025-06]", "oneOf", undefined, "2025-06-30"],
    ["[2025-04-23,2025-04-22]", "oneOf", "2025-04-22", "2025-04-23"],
    ["[2025-04-22,2025-05..2025-06]", "oneOf", "2025-04-22", "2025-06-30"],
    ["{2025-04-23..2025-04-27}", "severalOf", "2025-04-23", "2025-04-27"],
    ["{2025-02,2025-03,2025-04}", "severalOf", "2025-02-01", "2025-04-30"],
  ] as const)("%s is %s from %s to %s", (text, kind, first, last) => {
    const date = read(text);
    expect(date.kind).toBe(kind);
    expect(date.first && toIsoDay(date.first)).toBe(first);
    expect(date.last && toIsoDay(date.last)).toBe(last);
    expect("first" in date).toBe(first !== undefined);
    expect("last" in date).toBe(last !== undefined);
  });

  test("enclose every side and choice of any date, and none runs backwards", () => {
    fc.assert(
      fc.property(anyDateText, (text) => {
        const date = read(text);
        for (const [start, end] of sidesOf(date)) {
          if (start !== undefined && end !== undefined) {
            expect(start.first).toBeLessThanOrEqual(end.last);
          }
          if (start !== undefined && date.first !== undefined) {
            expect(start.first).toBeGreaterThanOrEqual(date.first);
          }
          if (end !== undefined && date.last !== undefined) {
            expect(end.last).toBeLessThanOrEqual(date.last);
          }
        }
      }),
    );
  });

  test("a set keeps its choices in the order of the text", () => {
    const date = read("[..2024,2026-01..2026-02,2025]");
    if (date.kind !== "oneOf") throw new Error("not a set");
    const texts = date.choices.map((choice) =>
      isPoint(choice) ? choice.text : `${choice.start?.text ?? ""}..${choice.end.text}`,
    );
    expect(texts).toEqual(["..2024", "2026-01..2026-02", "2025"]);
  });

  test("only a point of one day is a single day", () => {
    const day = parseIsoDay("2025-04-22");
    expect(["2025-04-22", "2025-04-22~"].map((text) => findSingleDay(read(text)))).toEqual([
      day,
      day,
    ]);
    const others = ["2025-04", "2025-04-XX", "2025-04-22/2025-04-22", "[2025-04-22,2025-04-23]"];
    for (const text of others) expect(findSingleDay(read(text))).toBeUndefined();
  });
});

describe("text that is no date of the format", () => {
  test.each([
    "",
    " 2025",
    "2025\n",
    "22 April 2025",
    "2025-04-31",
    "2025-02-29",
    "1900-02-29",
    "2025-13",
    "2025-00",
    "2025-20",
    "2025-25",
    "2025-21-01",
    "2025-21-XX",
    "0000",
    "000X",
    "0000-04-22",
    "9999-24",
    "-2025",
    "12025",
    "Y170000",
    "20250422",
    "2025-4",
    "2025-112",
    "2025-W17",
    "20XX",
    "20",
    "2X25",
    "202x",
    "202X-04",
    "2025-XX",
    "2025-XX-22",
    "2025-XX-XX",
    "2025-04-2X",
    "?2025",
    "2025?-04",
    "2025-~04",
    "2025-04~-22",
    "2025~?",
    "2025??",
    "2025-04-22T18:00:00Z",
    "2025-04-22T18:00",
    "/2025",
    "2025/",
    "/",
    "../..",
    "../",
    "2025/2026/2027",
    "2025/...",
    "2025..2026",
    "..2025",
    "[2025]",
    "{2025}",
    "[]",
    "{}",
    "[2025-04-22..]",
    "{2025-04-22..}",
    "{..2025-04-22}",
    "[..]",
    "[2024,..2025]",
    "[2024..2025..2026]",
    "[2024, 2025]",
    "[2024,,2025]",
    "[2024,2025",
    "[2024,2025}",
    "[2024/2025]",
    "[[2024,2025]]",
    "[2024,2025]~",
    "[2024,2025]/2026",
    "٢٠٢٥",
  ])("%j is unsupported", (text) => {
    expect(kindOfError(text)).toBe("unsupported");
  });

  test.each([
    "2025-04-27/2025-04-23",
    "2025-05/2025-04",
    "2025-24/2025-11",
    "2025/201X",
    "[2025-04-27..2025-04-23]",
    "{2025-04-27..2025-04-23}",
    "[2024,2026..2025]",
  ])("%s is reversed", (text) => {
    expect(kindOfError(text)).toBe("reversed");
  });

  test.each([
    "2025-04-22/2025-04",
    "2025-04/2025-04-10",
    "2025/202X",
    "[2025..2025-03]",
    "{2025-04-22..2025-04-22}",
  ])("%s can run forwards and is not reversed", (text) => {
    expect(kindOfError(text)).toBeUndefined();
  });

  test("may have a hundred choices of a day each, not more", () => {
    const days = (count: number) =>
      Array.from({ length: count }, (_, at) => toIsoDay((20_000 + at) as DayNumber)).join();
    expect(kindOfError(`[${days(100)}]`)).toBeUndefined();
    expect(kindOfError(`[${days(101)}]`)).toBe("unsupported");
    expect(kindOfError(`{${"2025,".repeat(100_000)}2025}`)).toBe("unsupported");
  });

  test("is quoted cut to 60 characters", () => {
    const result = parseEdtf("x".repeat(500));
    expect(result.ok ? "" : result.error.message).toContain(`"${"x".repeat(59)}…"`);
  });
});

describe("any text", () => {
  test("that is a date is written as it was read", () => {
    fc.assert(
      fc.property(anyDateText, (text) => {
        const date = read(text);
        expect(formatEdtf(date)).toBe(text);
        expect(read(formatEdtf(date))).toEqual(date);
      }),
    );
  });

  test("with a few characters changed never throws, and is a date to the edtf package if it is one here", () => {
    const unit = fc.constantFrom(..."0123456789X-~?%./,[]{}T:Z ");
    const change = fc.tuple(
      fc.nat({ max: 25 }),
      fc.nat({ max: 1 }),
      fc.string({ unit, maxLength: 1 }),
    );
    fc.assert(
      fc.property(anyDateText, fc.array(change, { maxLength: 2 }), (text, changes) => {
        let changed = text;
        for (const [at, cut, put] of changes) {
          changed = changed.slice(0, at) + put + changed.slice(at + cut);
        }
        if (parseEdtf(changed).ok && !isBeyondOracle(changed)) expectOracleAccepts(changed);
      }),
      { numRuns: 300 },
    );
  });
});

// What the package does not read although the standard has it: the reason why `isBeyondOracle` is there.
test.each([
  [
    "a qualified date with unspecified digits",
    ["2025-04-XX~", "202X?", "202X/2027~", "2025~/203X"],
  ],
  ["a season in a span or set", ["2025-21/..", "[2025-21,2026]", "[2025-21..2025-22]"]],
  ["a qualified date in a set", ["[2025?,2026~]", "[2025-04~..2025-05]", "[..2025~]"]],
  ["unspecified digits or two precisions in a range of a set", ["[202X..2035]", "[2024..2025-03]"]],
])("the edtf package does not read %s", (_, texts) => {
  for (const text of texts) {
    expect(kindOfError(text)).toBeUndefined();
    expect(isBeyondOracle(text)).toBe(true);
    expect(() => parseByOracle(text, { level: 3 })).toThrow();
  }
});

function isBeyondOracle(text: string): boolean {
  const isSet = /^[[{]/.test(text);
  const isCompound = isSet || text.includes("/");
  if (text.includes("X") && /[~?%]/.test(text)) return true;
  if (isCompound && /\d{4}-2[1-4]/.test(text)) return true;
  if (isSet && /[~?%]/.test(text)) return true;
  const ranges = isSet ? text.slice(1, -1).split(",") : [];
  return ranges.some((range) => {
    const [from = "", to] = range.split("..");
    return to !== undefined && from !== "" && (range.includes("X") || from.length !== to.length);
  });
}

// Level 3 only for qualified seasons.
function expectOracleAccepts(text: string): void {
  expect(() => parseByOracle(text, { level: /^\d{4}-2[1-4]./.test(text) ? 3 : 2 })).not.toThrow();
}

const toYearText = (value: number) => String(value).padStart(4, "0");
const toMonthText = (value: number, month: number) =>
  `${toYearText(value)}-${String(month).padStart(2, "0")}`;

const year = fc.integer({ min: 10, max: 9990 });
const yearText = year.map(toYearText);
const monthText = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map((of) => toMonthText(...of));
const decadeText = yearText.map((text) => `${text.slice(0, 3)}X`);
const dayText = fc
  .integer({ min: toDayNumber(10, 1, 1), max: toDayNumber(9990, 12, 31) })
  .map((day) => toIsoDay(day as DayNumber));
const seasonText = fc.tuple(yearText, fc.constantFrom(21, 22, 23, 24)).map((of) => of.join("-"));
const unspecifiedDayText = monthText.map((text) => `${text}-XX`);
const pointText = fc
  .tuple(
    fc.oneof(dayText, monthText, yearText, decadeText, seasonText, unspecifiedDayText),
    fc.constantFrom("", "", "", "~", "?", "%"),
  )
  .map((parts) => parts.join(""));

/** Two points that run forwards, joined. */
const twoPoints = (joint: string) =>
  fc
    .tuple(pointText, pointText)
    .map((texts) => texts.sort((a, b) => (read(a).first ?? 0) - (read(b).first ?? 0)).join(joint));
const spanText = fc.oneof(
  twoPoints("/"),
  pointText.map((text) => `${text}/..`),
  pointText.map((text) => `../${text}`),
);
const range = twoPoints("..");
const choices = fc.oneof(
  range,
  fc.array(fc.oneof(pointText, range), { minLength: 2, maxLength: 5 }).map((parts) => parts.join()),
);
const setText = fc.oneof(
  choices.map((inner) => `[${inner}]`),
  choices.map((inner) => `{${inner}}`),
  pointText.map((text) => `[..${text}]`),
  fc.tuple(pointText, choices).map(([text, inner]) => `[..${text},${inner}]`),
);
const anyDateText = fc.oneof(pointText, spanText, setText);

/** The naive twin: walks the days one by one, and one beyond each end. */
function expectExactDays(text: string, belongs: (iso: string) => boolean): void {
  const { first, last } = read(text);
  if (first === undefined || last === undefined) throw new Error(`${text} has no bounds`);
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (!belongs(toIsoDay(day))) throw new Error(`${text} holds ${toIsoDay(day)}`);
  }
  expect([belongs(toIsoDay(addDays(first, -1))), belongs(toIsoDay(addDays(last, 1)))]).toEqual([
    false,
    false,
  ]);
}

function read(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (!date.ok) throw new Error(date.error.message);
  return date.value;
}

function kindOfError(text: string): "unsupported" | "reversed" | undefined {
  const date = parseEdtf(text);
  return date.ok ? undefined : date.error.kind;
}

type Sides = readonly [DatePoint | undefined, DatePoint | undefined];

function sidesOf(date: EdtfDate): readonly Sides[] {
  switch (date.kind) {
    case "point":
      return [[date.point, date.point]];
    case "lasted":
      return [[date.start, date.end]];
    case "oneOf":
    case "severalOf":
      return date.choices.map((choice) =>
        isPoint(choice) ? [choice, choice] : [choice.start, choice.end],
      );
  }
}
