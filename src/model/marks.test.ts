import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assert } from "../base/assert.ts";
import { articleFromText } from "../testing/article-builder.ts";
import type { EventStatus } from "./article.ts";
import { type DayNumber, toDayNumber, toIsoDay, utcMsToDay } from "./calendar-day.ts";
import { parseEdtf } from "./edtf.ts";
import { findMark, type Mark, type MarkPiece } from "./marks.ts";

const DAY_MS = 86_400_000;
const PUBLISHED = toDayNumber(2025, 4, 22);

interface Circumstances {
  readonly status?: EventStatus;
  readonly parts?: string;
  readonly zone?: string;
}

function markOf(edtf: string, circumstances: Circumstances = {}): Mark | undefined {
  const { status = "happened", parts = "", zone = "UTC" } = circumstances;
  const { events } = articleFromText(`
    % zone=${zone}
    ! e1 call ${status} ${edtf} "A call" ${parts}
    Text.
  `);
  assert(events[0] !== undefined, "one event");
  return findMark(events[0], PUBLISHED);
}

const ENDS = { sharp: "|", fading: "~", open: "…" } as const;

/** `|2025-04-22|` is a sharp day, `~2025-04-01..2025-04-30~` a month that fades, `…` an open side. */
function drawPiece({ startMs, endMs, from, to }: MarkPiece): string {
  const first = toIsoDay(utcMsToDay(startMs));
  const last = toIsoDay(utcMsToDay(endMs - 1));
  return `${ENDS[from]}${first}${first === last ? "" : `..${last}`}${ENDS[to]}`;
}

function draw(edtf: string, status: EventStatus = "happened"): string {
  return (markOf(edtf, { status })?.pieces ?? []).map(drawPiece).join(" ");
}

const FORMS: Readonly<Record<string, string>> = {
  "2025-04-22": "|2025-04-22|",
  "2025-04": "~2025-04-01..2025-04-30~",
  "2025": "~2025-01-01..2025-12-31~",
  "202X": "~2020-01-01..2029-12-31~",
  "2025-04-XX": "~2025-04-01..2025-04-30~",
  "2024-02-XX": "~2024-02-01..2024-02-29~",
  "2025-04-22~": "~2025-04-22~",
  "2025-04-22?": "~2025-04-22~",
  "2025-04%": "~2025-04-01..2025-04-30~",
  "2025-21": "~2025-03-01..2025-05-31~",
  "2025-22": "~2025-06-01..2025-08-31~",
  "2025-23": "~2025-09-01..2025-11-30~",
  "2023-24": "~2023-12-01..2024-02-29~",
  "2025-04-14/2025-04-17": "|2025-04-14..2025-04-17|",
  "2025-02/2025-04-17": "~2025-02-01..2025-04-17|",
  "2025-04-14/2025-04": "|2025-04-14..2025-04-30~",
  "2025-04-14?/2025-04-17~": "~2025-04-14..2025-04-17~",
  // What still lasted is known up to the day of publication, or for as long as it must have begun.
  "2025-04-20/..": "|2025-04-20..2025-04-22…",
  "2025-01/..": "~2025-01-01..2025-04-22…",
  "2025-04/..": "~2025-04-01..2025-04-22…",
  "2025-05-01/..": "|2025-05-01…",
  "2025-05/..": "~2025-05-01..2025-05-31…",
  // The text gives one day only, however long it was before.
  "../2025-04-17": "…2025-04-17|",
  "../2025-04": "…2025-04-01..2025-04-30~",
  "[2025-04-23..2025-04-27]": "~2025-04-23..2025-04-27~",
  "[..2025-04-27]": "…2025-04-27|",
  "[2025-04-23,2025-04-25]": "~2025-04-23~ ~2025-04-25~",
  "[2025-04-28,2025-04-23..2025-04-25]": "~2025-04-23..2025-04-25~ ~2025-04-28~",
  "{2025-04-11,2025-04-25}": "|2025-04-11| |2025-04-25|",
  "{2025-04-11..2025-04-25}": "~2025-04-11..2025-04-25~",
  "{2025-02,2025-03-13}": "~2025-02-01..2025-02-28~ |2025-03-13|",
};

describe("a mark covers exactly the days that the text gives", () => {
  test.each(Object.entries(FORMS))("%s is drawn %s", (edtf, drawn) => {
    expect(draw(edtf)).toBe(drawn);
  });

  test("what is planned from some day of this month on keeps all days it can begin", () => {
    expect(draw("2025-04/..", "planned")).toBe("~2025-04-01..2025-04-30…");
  });

  test("its extent is that of its pieces, in order of time", () => {
    const mark = markOf("{2025-04-25,2025-04-11}");
    expect(mark?.startMs).toBe(toDayNumber(2025, 4, 11) * DAY_MS);
    expect(mark?.endMs).toBe((toDayNumber(2025, 4, 25) + 1) * DAY_MS);
    expect(mark?.pieces).toHaveLength(2);
  });

  test("an undated event has none", () => {
    expect(markOf("-")).toBeUndefined();
  });
});

describe("a mark never covers more", () => {
  const anyDay = fc
    .integer({ min: -40, max: 40 })
    .map((by) => toIsoDay((PUBLISHED + by) as DayNumber));
  const anyPoint = fc
    .tuple(anyDay, fc.constantFrom(10, 7, 4), fc.constantFrom("", "~", "?", "%"))
    .map(([day, length, sign]) => `${day.slice(0, length)}${sign}`);
  const anyRange = fc.tuple(anyPoint, anyPoint).map((points) => points.join(".."));
  const anyChoices = fc.array(fc.oneof(anyPoint, anyRange), { minLength: 2, maxLength: 4 });
  const anyDate = fc.oneof(
    anyPoint,
    fc.tuple(anyPoint, anyPoint).map((points) => points.join("/")),
    anyPoint.map((point) => `${point}/..`),
    anyPoint.map((point) => `../${point}`),
    anyChoices.map((choices) => `[${choices.join()}]`),
    anyChoices.map((choices) => `{${choices.join()}}`),
    anyPoint.map((point) => `[..${point}]`),
  );
  const holds = (check: (mark: Mark, edtf: string) => void) =>
    fc.assert(
      fc.property(anyDate, (edtf) => {
        fc.pre(parseEdtf(edtf).ok);
        const mark = markOf(edtf);
        assert(mark !== undefined, "a dated event has a mark");
        check(mark, edtf);
      }),
    );

  test("than the days the date can mean, up to publication for what still lasts", () => {
    holds((mark, edtf) => {
      const parsed = parseEdtf(edtf.replace("/..", ""));
      assert(parsed.ok, "checked before");
      const { first = -Infinity } = parsed.value;
      const lasts = edtf.endsWith("/..") && first <= PUBLISHED;
      const last = lasts ? PUBLISHED : (parsed.value.last ?? Infinity);
      for (const { startMs, endMs } of mark.pieces) {
        expect(endMs).toBeGreaterThan(startMs);
        expect(startMs / DAY_MS).toBeGreaterThanOrEqual(first);
        expect(endMs / DAY_MS - 1).toBeLessThanOrEqual(last);
      }
    });
  });

  test("than whole days of its own column", () => {
    holds(({ pieces }) => {
      for (const { startMs, endMs } of pieces) {
        expect([Math.abs(startMs % DAY_MS), Math.abs(endMs % DAY_MS)]).toEqual([0, 0]);
      }
    });
  });

  test("and draws no end sharp unless the text names that day", () => {
    holds(({ pieces }, edtf) => {
      for (const { startMs, endMs, from, to } of pieces) {
        if (from === "sharp") expect(edtf).toContain(toIsoDay(utcMsToDay(startMs)));
        if (to === "sharp") expect(edtf).toContain(toIsoDay(utcMsToDay(endMs - 1)));
      }
    });
  });
});

describe("a clock time", () => {
  test("is an instant on the clock of the article's zone", () => {
    const mark = markOf("2025-04-22", {
      parts: "time=2025-04-22T23:30:00+03:00",
      zone: "Europe/London",
    });
    const startMs = toDayNumber(2025, 4, 22) * DAY_MS + 21.5 * 3_600_000;
    expect(mark).toEqual({
      shape: "instant",
      startMs,
      endMs: startMs,
      pieces: [{ startMs, endMs: startMs, from: "sharp", to: "sharp" }],
    });
  });

  test("a day without one fills the same column in every zone", () => {
    for (const zone of ["Pacific/Honolulu", "Europe/London", "Pacific/Auckland"]) {
      expect(markOf("2025-04-22", { zone })).toMatchObject({
        shape: "span",
        startMs: PUBLISHED * DAY_MS,
        endMs: (PUBLISHED + 1) * DAY_MS,
      });
    }
  });
});
