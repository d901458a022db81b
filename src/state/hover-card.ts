import type { ActorId } from "../model/article.ts";

/** Rest on a name before its card opens, from the design. */
export const OPEN_DELAY_MS = 300;
/** Time to travel from the name to its card. */
export const CLOSE_DELAY_MS = 220;

/**
 * The one hover card of the page. Timers live outside: whoever starts one sends the token back,
 * so that an answer that comes too late is ignored.
 */
export type HoverCard =
  | { readonly phase: "closed"; readonly token: number }
  | { readonly phase: "waiting"; readonly token: number; readonly actor: ActorId }
  | {
      readonly phase: "open" | "leaving";
      readonly token: number;
      readonly actor: ActorId;
      /** How it came: a card that focus or a click opened does not close when the pointer leaves. */
      readonly by: "pointer" | "focus" | "press";
      /** On whose name the pointer rests meanwhile: that card replaces this one after the delay. */
      readonly next?: ActorId;
    };

export type HoverCardAction =
  | { readonly type: "pointerRested"; readonly actor: ActorId }
  | { readonly type: "pointerLeft" }
  | { readonly type: "cardEntered" }
  | { readonly type: "focused"; readonly actor: ActorId }
  | { readonly type: "pressed"; readonly actor: ActorId }
  /** The rest begins anew: what the page brought under the pointer opens once it stands still. */
  | { readonly type: "scrolled" }
  | { readonly type: "closed" }
  | { readonly type: "delayPassed"; readonly token: number };

export const CLOSED_CARD: HoverCard = { phase: "closed", token: 0 };

/** The next state of the card; every change carries a new token. */
export function reduceHoverCard(card: HoverCard, action: HoverCardAction): HoverCard {
  const token = card.token + 1;
  switch (action.type) {
    case "pointerRested":
      return rest(card, action.actor, token);
    case "pointerLeft":
      if (card.phase === "waiting") return { phase: "closed", token };
      if (card.phase === "open" && card.by === "pointer") {
        return { ...withoutNext(card), phase: "leaving", token };
      }
      return card;
    case "cardEntered":
      return card.phase === "leaving" || (isShown(card) && card.next !== undefined)
        ? { ...withoutNext(card), phase: "open", token }
        : card;
    case "focused":
      return { phase: "open", token, actor: action.actor, by: "focus" };
    case "pressed":
      return { phase: "open", token, actor: action.actor, by: "press" };
    case "scrolled":
      return card.phase === "waiting" ? { ...card, token } : card;
    case "closed":
      return card.phase === "closed" ? card : { phase: "closed", token };
    case "delayPassed":
      return action.token === card.token ? afterDelay(card, token) : card;
  }
}

type ShownCard = Extract<HoverCard, { phase: "open" | "leaving" }>;

function isShown(card: HoverCard): card is ShownCard {
  return card.phase === "open" || card.phase === "leaving";
}

function withoutNext({ next: _, ...card }: ShownCard): ShownCard {
  return card;
}

// What is shown stays until the pointer has rested elsewhere; what was opened on purpose stays.
function rest(card: HoverCard, actor: ActorId, token: number): HoverCard {
  if (!isShown(card)) return { phase: "waiting", token, actor };
  if (card.actor === actor) {
    const isSettled = card.phase === "open" && card.next === undefined;
    return isSettled ? card : { ...withoutNext(card), phase: "open", token };
  }
  return card.by === "pointer" ? { ...card, phase: "open", next: actor, token } : card;
}

function afterDelay(card: HoverCard, token: number): HoverCard {
  if (card.phase === "waiting") return { phase: "open", token, actor: card.actor, by: "pointer" };
  if (isShown(card) && card.next !== undefined) {
    return { phase: "open", token, actor: card.next, by: "pointer" };
  }
  return card.phase === "leaving" ? { phase: "closed", token } : card;
}
