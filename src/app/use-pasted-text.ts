import { useEffect } from "react";

/** Shorter texts are words for a field, pasted beside it by mistake. */
const LEAST_CHARACTERS = 200;

/** Takes a text that is pasted anywhere on the page outside a field. */
export function usePastedText(onText: (text: string) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const target = event.target as Element | null;
      if (target?.closest("input, textarea, dialog, [contenteditable]") !== null) return;
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text.trim().length < LEAST_CHARACTERS) return;
      event.preventDefault();
      onText(text);
    };
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  }, [onText]);
}
