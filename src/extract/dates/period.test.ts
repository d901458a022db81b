import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DayNumber, parseIsoDay, toDayNumber, toIsoDay } from "../../model/calendar-day.ts";
import { parseEdtf } from "../../model/edtf.ts";
import type { Grain } from "./meaning.ts";
import { findLastDay, shiftPeriod, toEdgeEdtf, toEdtf, toPeriod, toTimex } from "./period.ts";

const GRAINS: readonly Grain[] = [
  "day",
  "week",
  "weekend",
  "month",
  "season",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
];

const DAY = parseIsoDay("2025-04-22") as DayNumber;

describe("a period", () => {
  it.each([
    ["day", "2025-04-22", "2025-04-22"],
    ["week", "2025-W17", "[2025-04-21..2025-04-27]"],
    ["weekend", "2025-W17-WE", "[2025-04-26..2025-04-27]"],
    ["month", "2025-04", "2025-04"],
    ["season", "2025-SP", "2025-21"],
    ["quarter", "2025-Q2", "[2025-04..2025-06]"],
    ["half", "2025-H1", "[2025-01..2025-06]"],
    ["year", "2025", "2025"],
    ["decade", "202", "202X"],
    ["century", "20", "[2000..2099]"],
  ] as const)("of grain %s is written %s and %s", (grain, timex, edtf) => {
    const period = toPeriod(grain, DAY);
    expect([toTimex(period), toEdtf(period)]).toEqual([timex, edtf]);
  });

  it("puts January into the winter that began the year before", () => {
    expect(toEdtf(toPeriod("season", parseIsoDay("2025-01-15") as DayNumber))).toBe("2024-24");
  });

  it("puts the first days of a year into the ISO week that holds their Thursday", () => {
    expect(toTimex(toPeriod("week", parseIsoDay("2021-01-03") as DayNumber))).toBe("2020-W53");
  });

  it("cuts months and years into thirds", () => {
    const month = toPeriod("month", DAY);
    expect(toEdgeEdtf(month, "early")).toBe("[2025-04-01..2025-04-10]");
    expect(toEdgeEdtf(month, "mid")).toBe("[2025-04-11..2025-04-20]");
    expect(toEdgeEdtf(toPeriod("year", DAY), "late")).toBe("[2025-09..2025-12]");
  });

  it("has no EDTF before the year 1", () => {
    expect(toEdtf(toPeriod("year", toDayNumber(-480, 1, 1)))).toBeUndefined();
    expect(toTimex(toPeriod("year", toDayNumber(-479, 1, 1)))).toBe("BC0480");
  });
});

describe("any period", () => {
  const days = fc.integer({ min: toDayNumber(101, 1, 1), max: toDayNumber(9800, 1, 1) });
  const grains = fc.constantFrom(...GRAINS);

  it("holds its days, and its neighbour begins the day after", () => {
    fc.assert(
      fc.property(grains, days, (grain, number) => {
        const period = toPeriod(grain, number as DayNumber);
        const next = shiftPeriod(period, 1);
        if (grain !== "weekend") {
          expect(period.first).toBeLessThanOrEqual(number);
          expect(findLastDay(period)).toBeGreaterThanOrEqual(number);
          expect(next.first).toBe(findLastDay(period) + 1);
        }
        expect(shiftPeriod(next, -1)).toEqual(period);
      }),
    );
  });

  it("has the bounds that its EDTF says", () => {
    fc.assert(
      fc.property(grains, days, (grain, number) => {
        const period = toPeriod(grain, number as DayNumber);
        const parsed = parseEdtf(toEdtf(period) ?? "");
        expect(parsed.ok).toBe(true);
        if (!parsed.ok || parsed.value.first === undefined || parsed.value.last === undefined)
          return;
        expect(toIsoDay(parsed.value.first)).toBe(toIsoDay(period.first));
        expect(toIsoDay(parsed.value.last)).toBe(toIsoDay(findLastDay(period)));
      }),
    );
  });
});
