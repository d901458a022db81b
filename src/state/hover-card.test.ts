import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActorId } from "../model/article.ts";
import {
  CLOSED_CARD,
  type HoverCard,
  type HoverCardAction,
  reduceHoverCard,
} from "./hover-card.ts";

const ADA = "ada" as ActorId;
const BO = "bo" as ActorId;

type Step = HoverCardAction | "delay";

const rested = (actor: ActorId): Step => ({ type: "pointerRested", actor });
const focused = (actor: ActorId): Step => ({ type: "focused", actor });
const pressed = (actor: ActorId): Step => ({ type: "pressed", actor });
const left: Step = { type: "pointerLeft" };
const entered: Step = { type: "cardEntered" };
const scrolled: Step = { type: "scrolled" };
const closed: Step = { type: "closed" };

/** The card after `steps` in order; `delay` is a timer started by the step before it, run out. */
function cardAfter(...steps: readonly Step[]): HoverCard {
  return steps.reduce<HoverCard>(
    (card, step) =>
      reduceHoverCard(card, step === "delay" ? { type: "delayPassed", token: card.token } : step),
    CLOSED_CARD,
  );
}

/** `open ada` */
function draw(card: HoverCard): string {
  return card.phase === "closed" ? card.phase : `${card.phase} ${card.actor}`;
}

describe("the hover card", () => {
  test("opens when the pointer has rested on a name", () => {
    expect(draw(cardAfter(rested(ADA)))).toBe("waiting ada");
    expect(cardAfter(rested(ADA), "delay")).toMatchObject({ phase: "open", by: "pointer" });
  });

  test("does not open when the pointer leaves or Escape comes first", () => {
    for (const step of [left, closed]) {
      expect(draw(cardAfter(rested(ADA), step, "delay"))).toBe("closed");
    }
  });

  test("waits anew while the page scrolls", () => {
    const before = cardAfter(rested(ADA));
    const after = reduceHoverCard(before, scrolled);
    expect(draw(reduceHoverCard(after, { type: "delayPassed", token: before.token }))).toBe(
      "waiting ada",
    );
    expect(draw(cardAfter(rested(ADA), scrolled, "delay"))).toBe("open ada");
  });

  test("stays while the pointer travels to it, and closes when it goes elsewhere", () => {
    const open = [rested(ADA), "delay"] as const;
    expect(draw(cardAfter(...open, left))).toBe("leaving ada");
    expect(draw(cardAfter(...open, left, entered, "delay"))).toBe("open ada");
    expect(draw(cardAfter(...open, left, rested(ADA), "delay"))).toBe("open ada");
    expect(draw(cardAfter(...open, left, "delay"))).toBe("closed");
  });

  test("closes when the pointer leaves the card that it had entered", () => {
    const steps = [rested(ADA), "delay", left, entered, left, "delay"] as const;
    expect(draw(cardAfter(...steps))).toBe("closed");
  });

  test("waits anew on another name", () => {
    expect(draw(cardAfter(rested(ADA), rested(BO), "delay"))).toBe("open bo");
    expect(draw(cardAfter(rested(ADA), "delay", left, rested(BO), "delay"))).toBe("open bo");
  });

  test("stays while the pointer crosses another name on its way", () => {
    const crossing = [rested(ADA), "delay", left, rested(BO)] as const;
    expect(draw(cardAfter(...crossing))).toBe("open ada");
    expect(draw(cardAfter(...crossing, entered, "delay"))).toBe("open ada");
    expect(draw(cardAfter(...crossing, left))).toBe("leaving ada");
    expect(draw(cardAfter(...crossing, rested(ADA), "delay"))).toBe("open ada");
  });

  test("stays where it was opened on purpose, whatever name the pointer rests on", () => {
    expect(draw(cardAfter(pressed(ADA), rested(BO), "delay"))).toBe("open ada");
    expect(draw(cardAfter(focused(ADA), rested(BO), "delay"))).toBe("open ada");
  });

  test("opens at once by focus and press, and then ignores that the pointer leaves", () => {
    expect(cardAfter(focused(ADA))).toMatchObject({ phase: "open", actor: ADA, by: "focus" });
    expect(cardAfter(pressed(ADA))).toMatchObject({ phase: "open", actor: ADA, by: "press" });
    for (const open of [focused(ADA), pressed(ADA)]) {
      expect(draw(cardAfter(open, left, "delay"))).toBe("open ada");
      expect(draw(cardAfter(open, scrolled))).toBe("open ada");
    }
  });

  test("that a press opened stays pressed when the pointer rests on its name again", () => {
    expect(cardAfter(rested(ADA), pressed(ADA), rested(ADA))).toMatchObject({ by: "press" });
  });

  test("closes by Escape, however it came", () => {
    for (const open of [[rested(ADA), "delay"], [focused(ADA)], [pressed(ADA)]] as const) {
      expect(draw(cardAfter(...open, closed))).toBe("closed");
    }
  });

  test("ignores a timer that comes too late", () => {
    const waiting = cardAfter(rested(ADA));
    const late: HoverCardAction = { type: "delayPassed", token: waiting.token };
    const others = [cardAfter(rested(ADA), rested(BO)), cardAfter(rested(ADA), left)];
    for (const card of [...others, cardAfter(rested(ADA), pressed(BO))]) {
      expect(reduceHoverCard(card, late)).toBe(card);
    }
  });
});

describe("whatever happens to the hover card", () => {
  const anyActor = fc.constantFrom(ADA, BO);
  const anyAction: fc.Arbitrary<HoverCardAction> = fc.oneof(
    anyActor.map((actor) => ({ type: "pointerRested", actor }) as const),
    anyActor.map((actor) => ({ type: "focused", actor }) as const),
    anyActor.map((actor) => ({ type: "pressed", actor }) as const),
    fc.constantFrom("pointerLeft", "cardEntered", "scrolled", "closed").map((type) => ({ type })),
    fc.nat(12).map((token) => ({ type: "delayPassed", token }) as const),
  );

  test("every change takes a token never used before, so that no old timer counts", () => {
    fc.assert(
      fc.property(fc.array(anyAction), (actions) => {
        const used = new Set([CLOSED_CARD.token]);
        actions.reduce((card, action) => {
          const next = reduceHoverCard(card, action);
          if (next !== card) {
            expect(used.has(next.token)).toBe(false);
            used.add(next.token);
          }
          return next;
        }, CLOSED_CARD);
      }),
    );
  });
});
