import { describe, expect, test } from "vitest";
import type { ActorId, EventId } from "../model/article.ts";
import { toDayNumber } from "../model/calendar-day.ts";
import { type Filters, NO_FILTERS } from "../model/filters.ts";
import {
  OPENING_STATE,
  type ReaderAction,
  type ReaderState,
  reduceReader,
  STEP_PAUSE_MS,
  toHistoryStep,
} from "./reader.ts";
import { OPENING_VIEW, type View } from "./view.ts";

const E1 = "e1" as EventId;
const E2 = "e2" as EventId;
const ADA = "ada" as ActorId;
const BO = "bo" as ActorId;
const WEEK = { first: toDayNumber(2025, 4, 21), last: toDayNumber(2025, 4, 27) };

const selected = (event: EventId, from: "text" | "stepper" = "text"): ReaderAction => ({
  type: "selected",
  event,
  from,
});

function stateAfter(...actions: readonly ReaderAction[]): ReaderState {
  return actions.reduce(reduceReader, OPENING_STATE);
}

function filtersAfter(...actions: readonly ReaderAction[]): Filters {
  return stateAfter(...actions).view.filters;
}

describe("selection", () => {
  test("tells the event, where it came from, and that it is to be revealed", () => {
    const state = stateAfter(selected(E1, "stepper"));
    expect(state).toMatchObject({ selectedFrom: "stepper", selectionCount: 1 });
    expect(state.view.event).toBe(E1);
  });

  test("of the same event again reveals it again", () => {
    expect(stateAfter(selected(E1), selected(E1)).selectionCount).toBe(2);
  });

  test("ends without a trace in the view", () => {
    const state = stateAfter(selected(E1), { type: "deselected" });
    expect(state.view).toStrictEqual(OPENING_VIEW);
  });
});

describe("filters", () => {
  test("are set and taken back by the same press", () => {
    const presses: readonly (readonly [ReaderAction, Partial<Filters>])[] = [
      [{ type: "actorToggled", actor: ADA }, { who: [ADA] }],
      [{ type: "countryToggled", code: "US" }, { countries: ["US"] }],
      [{ type: "kindToggled", kind: "call" }, { kinds: ["call"] }],
      [{ type: "statusToggled", status: "denied" }, { statuses: ["denied"] }],
    ];
    for (const [press, change] of presses) {
      expect(filtersAfter(press)).toEqual({ ...NO_FILTERS, ...change });
      expect(filtersAfter(press, press)).toEqual(NO_FILTERS);
    }
  });

  test("of one facet add up in the order they were chosen", () => {
    const { who } = filtersAfter(
      { type: "actorToggled", actor: BO },
      { type: "actorToggled", actor: ADA },
    );
    expect(who).toEqual([BO, ADA]);
  });

  test("of different facets do not disturb each other", () => {
    const filters = filtersAfter(
      { type: "actorToggled", actor: ADA },
      { type: "matchChanged", match: "all" },
      { type: "textSearched", text: "talks" },
      { type: "withinChanged", within: WEEK },
    );
    expect(filters).toEqual({
      ...NO_FILTERS,
      who: [ADA],
      match: "all",
      text: "talks",
      within: WEEK,
    });
  });

  test("lose their time without a trace", () => {
    const filters = filtersAfter(
      { type: "withinChanged", within: WEEK },
      { type: "withinChanged", within: undefined },
    );
    expect(filters).toStrictEqual(NO_FILTERS);
  });

  test("on only one actor replace all others", () => {
    const filters = filtersAfter(
      { type: "countryToggled", code: "US" },
      { type: "withinChanged", within: WEEK },
      { type: "actorToggled", actor: BO },
      { type: "onlyActor", actor: ADA },
    );
    expect(filters).toMatchObject({ who: [ADA], countries: [], match: "any" });
    expect(filters.within).toBeUndefined();
  });

  test("are cleared at once, and leave the selection, order and lanes as they are", () => {
    const { view } = stateAfter(
      selected(E1),
      { type: "ordered", order: "happened" },
      { type: "lanesChanged", lanes: "person" },
      { type: "withinChanged", within: WEEK },
      { type: "filtersCleared" },
    );
    expect(view).toStrictEqual({
      event: E1,
      filters: NO_FILTERS,
      order: "happened",
      lanes: "person",
    });
  });
});

describe("hovering and reading", () => {
  test("light up and go out without touching the view", () => {
    const lit = stateAfter({ type: "hovered", event: E1 });
    expect(lit.hovered).toBe(E1);
    expect(lit.view).toBe(OPENING_VIEW);
    expect(reduceReader(lit, { type: "hovered", event: undefined })).toStrictEqual(OPENING_STATE);
  });

  test("follow the paragraph", () => {
    expect(stateAfter({ type: "read", events: [E1, E2] }).reading).toEqual([E1, E2]);
  });

  test("hand card actions to the hover card", () => {
    const state = stateAfter({ type: "card", action: { type: "pressed", actor: ADA } });
    expect(state.card).toMatchObject({ phase: "open", actor: ADA });
  });
});

test("a restored view replaces all of it and is to be revealed", () => {
  const view: View = { ...OPENING_VIEW, event: E2, order: "happened" };
  const state = stateAfter(
    selected(E1),
    { type: "panned", window: WEEK },
    { type: "viewRestored", view },
  );
  expect(state.view).toBe(view);
  expect(state).toMatchObject({ selectionCount: 2, selectedFrom: "address" });
});

describe("an action that changes nothing keeps the state", () => {
  const state = stateAfter(
    { type: "hovered", event: E1 },
    { type: "read", events: [E1] },
    { type: "panned", window: { ...WEEK } },
    { type: "textSearched", text: "talks" },
  );
  const IDLE: readonly ReaderAction[] = [
    { type: "deselected" },
    { type: "hovered", event: E1 },
    { type: "read", events: [E1] },
    { type: "panned", window: { ...WEEK } },
    { type: "textSearched", text: "talks" },
    { type: "matchChanged", match: "any" },
    { type: "ordered", order: "told" },
    { type: "lanesChanged", lanes: "kind" },
    { type: "card", action: { type: "closed" } },
  ];
  test.each(IDLE)("$type", (action) => {
    expect(reduceReader(state, action)).toBe(state);
  });

  test("filters cleared when there are none", () => {
    expect(stateAfter({ type: "filtersCleared" })).toBe(OPENING_STATE);
    expect(stateAfter({ type: "withinChanged", within: undefined })).toBe(OPENING_STATE);
  });
});

describe("history", () => {
  const LONG = STEP_PAUSE_MS;
  const SOON = STEP_PAUSE_MS - 1;

  test("gets an entry for each deliberate selection, however soon", () => {
    expect(toHistoryStep(selected(E1), SOON)).toBe("push");
    expect(toHistoryStep(selected(E1), Number.POSITIVE_INFINITY)).toBe("push");
    expect(toHistoryStep({ type: "deselected" }, SOON)).toBe("push");
  });

  test("gets one entry for steps and letters that follow each other within a second", () => {
    for (const action of [selected(E1, "stepper"), { type: "textSearched", text: "a" } as const]) {
      expect(toHistoryStep(action, SOON)).toBe("replace");
      expect(toHistoryStep(action, LONG)).toBe("push");
    }
  });

  test("gets an entry for each filter, order and lanes", () => {
    const actions: readonly ReaderAction[] = [
      { type: "actorToggled", actor: ADA },
      { type: "onlyActor", actor: ADA },
      { type: "matchChanged", match: "all" },
      { type: "countryToggled", code: "US" },
      { type: "kindToggled", kind: "call" },
      { type: "statusToggled", status: "denied" },
      { type: "withinChanged", within: WEEK },
      { type: "filtersCleared" },
      { type: "ordered", order: "happened" },
      { type: "lanesChanged", lanes: "person" },
    ];
    for (const action of actions) expect(toHistoryStep(action, 0), action.type).toBe("push");
  });

  test("has its last entry changed by panning", () => {
    expect(toHistoryStep({ type: "panned", window: WEEK }, LONG)).toBe("replace");
  });

  test("hears nothing of hovering, reading, cards and what it restored itself", () => {
    const actions: readonly ReaderAction[] = [
      { type: "hovered", event: E1 },
      { type: "read", events: [E1] },
      { type: "viewRestored", view: OPENING_VIEW },
      { type: "card", action: { type: "closed" } },
    ];
    for (const action of actions) expect(toHistoryStep(action, LONG), action.type).toBe("none");
  });
});
