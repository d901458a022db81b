import { createStore, useStore } from "zustand";

interface Announcement {
  readonly text: string;
  readonly count: number;
}

const store = createStore<Announcement>(() => ({ text: "", count: 0 }));

/** Says `text` once to screen readers, and shows it for a moment. */
export function announce(text: string): void {
  store.setState(({ count }) => ({ text, count: count + 1 }));
}

export function useAnnouncement(): Announcement {
  return useStore(store);
}
