import type { VerbGroup } from "../verb-groups.ts";
import { type CueEntry, type CueFrame, VERB_CUES } from "./cue-lexicon.ts";
import { findGroupAt, type StatementText, type TokenSpan, tokenAt } from "./statement-text.ts";

/** A verb group that can report what somebody said or thought. */
export interface VerbCue {
  readonly group: VerbGroup;
  readonly entry: CueEntry;
  /** The cue's words, from the main verb: "made clear", without auxiliaries. */
  readonly words: TokenSpan;
  /** Where its sentence, or its quotation in it, begins and ends. */
  readonly bounds: TokenSpan;
}

/** The entry of the cue that the verb at `head` begins, the longest that fits. */
export function findVerbEntry(source: StatementText, group: VerbGroup): CueEntry | undefined {
  return VERB_CUES.get(group.lemma)?.find((entry) => hasRest(source, group.endToken, entry.rest));
}

/** Whether the words `rest` stand from `at`. */
export function hasRest(source: StatementText, at: number, rest: readonly string[]): boolean {
  return rest.every((word, index) => tokenAt(source, at + index).lower === word);
}

/** Whether the group is a cue of one of `frames`. */
export function isCueOf(
  source: StatementText,
  group: VerbGroup,
  frames: readonly CueFrame[],
): boolean {
  const entry = findVerbEntry(source, group);
  return entry !== undefined && hasFrame(entry, frames);
}

/** Whether the entry has one of `frames`. */
export function hasFrame(entry: CueEntry, frames: readonly CueFrame[]): boolean {
  return frames.some((frame) => entry.frames.has(frame));
}

/** Frames of cues that report speech, as against belief and intention. */
export const SPEECH_FRAMES: readonly CueFrame[] = ["say", "tell", "note"];

/** Frames of cues that take a clause. */
export const CLAUSE_FRAMES: readonly CueFrame[] = [...SPEECH_FRAMES, "think"];

/** Frames of cues whose participle goes on with a report: "…, adding that", "…, urging both sides to". */
export const REPORTING_FRAMES: readonly CueFrame[] = [
  ...SPEECH_FRAMES,
  "quip",
  "person-infinitive",
  "of",
  "as",
  "for",
];

/** Whether the participle at `at` tells how another cue was said: "he said, *laughing*, that". */
export function isManner(source: StatementText, at: number): boolean {
  if (tokenAt(source, at).shape !== "gerund" || tokenAt(source, at + 1).text !== ",") return false;
  const group = findGroupAt(source, at);
  if (group !== undefined && isCueOf(source, group, SPEECH_FRAMES)) return false;
  const before = tokenAt(source, at - 1).text === "," ? findGroupAt(source, at - 2) : undefined;
  return before !== undefined && isCueOf(source, before, SPEECH_FRAMES);
}
