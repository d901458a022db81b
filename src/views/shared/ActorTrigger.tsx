import type { PointerEvent, ReactNode } from "react";
import type { ActorId } from "../../model/article.ts";
import type { HoverCard } from "../../state/hover-card.ts";
import { useReader, useReaderState } from "./reader-context.tsx";
import { useSettings } from "./settings-context.tsx";

interface ActorTriggerProps {
  readonly actor: ActorId;
  readonly children: ReactNode;
  readonly className: string;
  /** `false` for the later pieces of one mention: they answer the pointer but take no focus. */
  readonly leads?: boolean;
  readonly label?: string;
  /** Tells the mentions of one actor apart, for "next mention". */
  readonly place?: string;
}

/**
 * The element of each actor that last asked for the card: the card stands beside it and gives the
 * focus back. By actor, since the pointer may rest on another name while a card is shown.
 */
const anchors = new Map<ActorId, HTMLElement>();

export function findCardAnchor(actor: ActorId): HTMLElement | undefined {
  const anchor = anchors.get(actor);
  return anchor?.isConnected ? anchor : undefined;
}

/** Whether a key asked to move into the card; the card, which may be long in coming, asks once. */
let isCardEntered = false;

export function takeCardEntry(): boolean {
  const before = isCardEntered;
  isCardEntered = false;
  return before;
}

let isFocusReturning = false;

/** Gives the focus back to what opened the card, without opening it again. */
export function returnCardFocus(actor: ActorId): void {
  isFocusReturning = true;
  findCardAnchor(actor)?.focus({ preventScroll: true });
  isFocusReturning = false;
}

/** For elements outside React that open a card too. */
export function setCardAnchor(actor: ActorId, element: HTMLElement): void {
  anchors.set(actor, element);
}

/**
 * Handlers that let an element with another use show an actor's card to a resting pointer; pressing
 * it is for that other use.
 */
export function useCardOnRest(actor: ActorId | undefined) {
  const { dispatch } = useReader();
  const { settings } = useSettings();
  if (actor === undefined || !settings.hoverCards) return {};
  return {
    onPointerEnter: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === "touch") return;
      setCardAnchor(actor, event.currentTarget);
      dispatch({ type: "card", action: { type: "pointerRested", actor } });
    },
    onPointerLeave: () => dispatch({ type: "card", action: { type: "pointerLeft" } }),
    onPointerDown: () => dispatch({ type: "card", action: { type: "closed" } }),
  };
}

/** A name that opens its actor's card: by rest, focus, press or tap. */
export function ActorTrigger(props: ActorTriggerProps) {
  const { actor, leads = true } = props;
  const { dispatch, store } = useReader();
  const { settings } = useSettings();
  const isOpen = useReaderState(({ card }) => findShownActor(card) === actor);
  const send = (
    action: Parameters<typeof dispatch>[0] & { readonly type: "card" },
    target: HTMLElement,
  ) => {
    // A card that a name inside it opens stands where the first one stood.
    const shown = findShownActor(store.getState().card);
    const opener = isInCard(target) ? shown && findCardAnchor(shown) : target;
    if (opener !== undefined) setCardAnchor(actor, opener);
    isCardEntered = false;
    dispatch(action);
  };
  const press = (target: HTMLElement) =>
    send({ type: "card", action: { type: "pressed", actor } }, target);
  return (
    // A button element would not wrap with the line.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      className={props.className}
      tabIndex={leads ? 0 : -1}
      aria-hidden={leads ? undefined : true}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-label={props.label}
      data-mention={leads ? props.place : undefined}
      data-actor={actor}
      onPointerEnter={(event) => {
        if (event.pointerType === "touch" || !settings.hoverCards) return;
        if (isInCard(event.currentTarget)) return;
        send({ type: "card", action: { type: "pointerRested", actor } }, event.currentTarget);
      }}
      onPointerLeave={(event) => {
        if (event.pointerType === "touch" || isInCard(event.currentTarget)) return;
        dispatch({ type: "card", action: { type: "pointerLeft" } });
      }}
      onFocus={(event) => {
        if (!event.currentTarget.matches(":focus-visible") || !settings.hoverCards) return;
        if (isFocusReturning || isInCard(event.currentTarget)) return;
        send({ type: "card", action: { type: "focused", actor } }, event.currentTarget);
      }}
      onClick={(event) => {
        event.stopPropagation();
        press(event.currentTarget);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        event.stopPropagation();
        press(event.currentTarget);
        isCardEntered = true;
      }}
    >
      {props.children}
    </span>
  );
}

function findShownActor(card: HoverCard): ActorId | undefined {
  return card.phase === "open" || card.phase === "leaving" ? card.actor : undefined;
}

/** Names inside a card wait to be pressed: at rest or focus they would replace what is being read. */
function isInCard(element: HTMLElement): boolean {
  return element.closest("[data-actor-card]") !== null;
}
