import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventId } from "./article.ts";
import type { DayNumber } from "./calendar-day.ts";
import {
  type LaneRows,
  MIN_LANE_ROWS,
  packLanes,
  packRows,
  type RowCandidate,
} from "./timeline-rows.ts";

const GAP_PX = 10;

/** Candidates `c0`, `c1` … from `[startPx, widthPx, day]`. */
function candidatesOf(
  boxes: readonly (readonly [startPx: number, widthPx: number, day: number])[],
): readonly RowCandidate[] {
  return boxes.map(([startPx, widthPx, day], at) => ({
    event: `c${at}` as EventId,
    startPx,
    endPx: startPx + widthPx,
    day: day as DayNumber,
  }));
}

const anyLane = fc
  .array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 150 }), fc.nat(4)), { maxLength: 25 })
  .map(candidatesOf);

/** The same packing by trying every row and looking at everything in it. */
function packNaively(candidates: readonly RowCandidate[], maxRows: number) {
  const rows: RowCandidate[][] = [];
  const left: RowCandidate[] = [];
  const inOrder = candidates.map((each, at) => ({ each, at }));
  inOrder.sort((a, b) => a.each.startPx - b.each.startPx || a.at - b.at);
  for (const { each } of inOrder) {
    const isFree = (row: readonly RowCandidate[]) =>
      row.every((one) => one.endPx + GAP_PX <= each.startPx);
    const row = rows.find(isFree);
    if (row !== undefined) row.push(each);
    else if (rows.length < maxRows) rows.push([each]);
    else left.push(each);
  }
  return { rows: rows.map((row) => row.map(({ event }) => event)), left };
}

function toRows({ placed }: LaneRows): readonly (readonly EventId[])[] {
  const rows: EventId[][] = [];
  for (const { event, row } of placed) rows[row] = [...(rows[row] ?? []), event];
  return rows;
}

describe("packing one lane", () => {
  test("puts a mark below the title that it would touch", () => {
    const lane = candidatesOf([
      [0, 90, 22],
      [95, 30, 23],
      [100, 30, 23],
    ]);
    expect(packRows(lane, 5)).toEqual({
      placed: [
        { event: "c0", row: 0 },
        { event: "c1", row: 1 },
        { event: "c2", row: 0 },
      ],
      overflow: [],
      rowCount: 2,
    });
  });

  test("gathers what does not fit under its day, with one more row for the cells", () => {
    const lane = candidatesOf([
      [0, 50, 22],
      [0, 50, 22],
      [0, 50, 22],
      [20, 50, 23],
      [200, 50, 24],
    ]);
    expect(packRows(lane, 1)).toEqual({
      placed: [
        { event: "c0", row: 0 },
        { event: "c4", row: 0 },
      ],
      overflow: [
        { day: 22, events: ["c1", "c2"] },
        { day: 23, events: ["c3"] },
      ],
      rowCount: 2,
    });
  });

  test("keeps a row open for an empty lane", () => {
    expect(packRows([], 3)).toEqual({ placed: [], overflow: [], rowCount: 1 });
  });

  test("agrees with trying every row", () => {
    fc.assert(
      fc.property(anyLane, fc.integer({ min: 1, max: 5 }), (lane, maxRows) => {
        const packed = packRows(lane, maxRows);
        const naive = packNaively(lane, maxRows);
        expect(toRows(packed)).toEqual(naive.rows);
        const days = [...new Set(naive.left.map(({ day }) => day))];
        expect(packed.overflow).toEqual(
          days.map((day) => ({
            day,
            events: naive.left.filter((each) => each.day === day).map(({ event }) => event),
          })),
        );
      }),
    );
  });

  test("loses nothing and lets nothing overlap", () => {
    fc.assert(
      fc.property(anyLane, fc.integer({ min: 1, max: 5 }), (lane, maxRows) => {
        const packed = packRows(lane, maxRows);
        const everything = [
          ...packed.placed.map(({ event }) => event),
          ...packed.overflow.flatMap(({ events }) => events),
        ];
        expect([...everything].sort()).toEqual(lane.map(({ event }) => event).sort());
        const boxes = new Map(lane.map((each) => [each.event, each]));
        for (const row of toRows(packed)) {
          const sorted = row.map((id) => boxes.get(id) as RowCandidate);
          for (const [at, box] of sorted.entries()) {
            for (const other of sorted.slice(at + 1)) {
              expect(box.endPx <= other.startPx || other.endPx <= box.startPx).toBe(true);
            }
          }
        }
        const rows = Math.max(1, toRows(packed).length);
        expect(rows).toBeLessThanOrEqual(maxRows);
        expect(packed.rowCount).toBe(rows + (packed.overflow.length > 0 ? 1 : 0));
      }),
    );
  });

  test("moves nothing when the axis is panned", () => {
    fc.assert(
      fc.property(anyLane, fc.integer({ min: -5000, max: 5000 }), (lane, byPx) => {
        const panned = lane.map((each) => ({
          ...each,
          startPx: each.startPx + byPx,
          endPx: each.endPx + byPx,
        }));
        expect(packRows(panned, 3)).toEqual(packRows(lane, 3));
      }),
    );
  });
});

describe("packing all lanes", () => {
  const heightOf = (lanes: readonly LaneRows[]) =>
    lanes.reduce((sum, { rowCount }) => sum + rowCount, 0);

  test("gives every lane all its rows where they fit", () => {
    const tall = candidatesOf(Array.from({ length: 6 }, () => [0, 50, 22] as const));
    const low = candidatesOf([[0, 50, 22]]);
    expect(packLanes([tall, low], 7).map(({ rowCount }) => rowCount)).toEqual([6, 1]);
  });

  test("cuts the tallest lanes first, each cut lane ending in its row of cells", () => {
    const tall = candidatesOf(Array.from({ length: 9 }, () => [0, 50, 22] as const));
    const low = candidatesOf(Array.from({ length: 4 }, () => [0, 50, 22] as const));
    expect(packLanes([tall, low], 10).map(({ rowCount }) => rowCount)).toEqual([6, 4]);
    expect(packLanes([tall, low], 11).map(({ rowCount }) => rowCount)).toEqual([7, 4]);
  });

  test("uses the largest limit that fits, and never less than the least", () => {
    fc.assert(
      fc.property(fc.array(anyLane, { maxLength: 4 }), fc.nat(40), (lanes, room) => {
        const limits = Array.from({ length: 26 }, (_, at) => 26 - at);
        const fitting = limits.find(
          (limit) =>
            limit >= MIN_LANE_ROWS && heightOf(lanes.map((lane) => packRows(lane, limit))) <= room,
        );
        const limit = fitting ?? MIN_LANE_ROWS;
        expect(packLanes(lanes, room)).toEqual(lanes.map((lane) => packRows(lane, limit)));
      }),
    );
  });
});
