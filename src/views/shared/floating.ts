// The one adapter to floating-ui: where a card stands beside what opened it.
import { autoUpdate, flip, offset, shift, size, useFloating } from "@floating-ui/react";

const EDGE_PX = 8;

/**
 * Places a card below or above `anchor`, inside the window, never over the anchor. Returns the
 * callback ref of the card and its fixed position in CSS pixels.
 */
export function useCardPlace(anchor: HTMLElement | undefined) {
  const { refs, floatingStyles, isPositioned } = useFloating({
    strategy: "fixed",
    placement: "bottom-start",
    elements: { reference: anchor ?? null },
    whileElementsMounted: autoUpdate,
    middleware: [
      offset(7),
      flip({ padding: EDGE_PX, fallbackPlacements: ["top-start", "right", "left"] }),
      shift({ padding: EDGE_PX }),
      size({
        padding: EDGE_PX,
        apply: ({ availableHeight, elements }) => {
          elements.floating.style.maxHeight = `${Math.max(160, availableHeight)}px`;
        },
      }),
    ],
  });
  return { ref: refs.setFloating, style: floatingStyles, isPlaced: isPositioned };
}
