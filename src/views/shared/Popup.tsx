import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { sentences } from "./sentences.ts";

interface PopupProps {
  readonly label: ReactNode;
  /** The spoken name where the label is a sign. */
  readonly spoken?: string;
  /** How many of its values are chosen. */
  readonly badge?: number;
  readonly plain?: boolean;
  /** Covers the page below the header, for narrow screens. */
  readonly full?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A button and the panel that it opens below itself; Escape, a press outside or Tab beyond closes it. */
export function Popup(props: PopupProps) {
  const [isOpen, setOpen] = useState(false);
  const host = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!isOpen) return;
    const onPress = (event: Event) => {
      if (!host.current?.contains(event.target as Node)) setOpen(false);
    };
    const box = panel.current;
    // What a panel holds may come after it has opened.
    const observer = new ResizeObserver(() => box !== null && keepInWindow(box));
    if (box !== null && !props.full) observer.observe(box);
    document.addEventListener("pointerdown", onPress);
    document.addEventListener("focusin", onPress);
    return () => {
      document.removeEventListener("pointerdown", onPress);
      document.removeEventListener("focusin", onPress);
      observer.disconnect();
    };
  }, [isOpen, props.full]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears Escape from what it holds
    <span
      className={`popup ${props.className ?? ""}`}
      ref={host}
      onKeyDown={(event) => {
        if (event.key === "Escape" && isOpen) {
          event.stopPropagation();
          close();
        }
      }}
    >
      <button
        type="button"
        ref={button}
        className={`chip popup-button ${props.badge ? "has-badge" : ""}`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={props.spoken}
        onClick={() => setOpen(!isOpen)}
      >
        {props.label}
        {props.badge ? <span className="chip-count">{props.badge}</span> : null}
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only hears that a choice was made inside
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          onClick={(event) => {
            if ((event.target as Element).closest("[data-closes]") !== null) close();
          }}
          className={`popup-panel ${props.full ? "popup-full" : ""}`}
          id={id}
          ref={panel}
        >
          {props.children}
          {props.full && (
            <button type="button" className="button button-strong popup-done" onClick={close}>
              {sentences.filters.done}
            </button>
          )}
        </div>
      )}
    </span>
  );
}

/** Moves an open panel left so far that the window does not cut it. */
function keepInWindow(panel: HTMLElement): void {
  panel.style.marginLeft = "0px";
  const over = panel.getBoundingClientRect().right - (document.documentElement.clientWidth - 8);
  if (over > 0) panel.style.marginLeft = `${-over}px`;
}
