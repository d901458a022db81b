/** The stages of drafting in their order, for progress. */
export const STAGES = ["reading", "dates", "actors", "statements", "events", "writing"] as const;
export type Stage = (typeof STAGES)[number];
