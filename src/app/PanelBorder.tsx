import { useRef } from "react";
import { sentences } from "../views/shared/sentences.ts";
import { useSettings } from "../views/shared/settings-context.tsx";

const LEAST = 0.3;
const MOST = 0.7;
const STEP = 0.02;

/** The border between text and timeline: dragged, or moved by the arrow keys. */
export function PanelBorder() {
  const { settings, change } = useSettings();
  const dragging = useRef(false);
  const set = (share: number) =>
    change({ panelShare: Math.round(Math.min(MOST, Math.max(LEAST, share)) * 1000) / 1000 });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      className="panel-border"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={sentences.timeline.resize}
      aria-valuenow={Math.round(settings.panelShare * 100)}
      aria-valuemin={LEAST * 100}
      aria-valuemax={MOST * 100}
      onPointerDown={(event) => {
        dragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (dragging.current) set(1 - event.clientX / document.documentElement.clientWidth);
      }}
      onPointerUp={() => {
        dragging.current = false;
      }}
      onKeyDown={(event) => {
        if (event.key === "ArrowLeft") set(settings.panelShare + STEP);
        else if (event.key === "ArrowRight") set(settings.panelShare - STEP);
        else return;
        event.preventDefault();
      }}
    />
  );
}
