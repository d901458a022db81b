import { AS_PARTICIPLES, CUE_NOUNS, SOURCE_PREPOSITIONS } from "../english/cue-phrases.ts";
import { CUE_VERBS } from "../english/cue-verbs.ts";

/** How a cue joins speaker and statement; `english/cue-verbs.ts` explains each. */
export type CueFrame =
  | "say"
  | "tell"
  | "note"
  | "quip"
  | "think"
  | "infinitive"
  | "person-infinitive"
  | "of"
  | "as"
  | "for"
  | "object"
  | "predicate";

export interface CueEntry {
  /** Base form of the verb, or the phrase's first word. */
  readonly head: string;
  /** Words that must follow it: "out" of "point out". */
  readonly rest: readonly string[];
  readonly frames: ReadonlySet<CueFrame>;
  /** A sentence that shows it in use; the tests read it. */
  readonly example: string;
}

const FRAME_NAMES: ReadonlySet<string> = new Set<CueFrame>([
  "say",
  "tell",
  "note",
  "quip",
  "think",
  "infinitive",
  "person-infinitive",
  "of",
  "as",
  "for",
  "object",
  "predicate",
]);

/** The verbal cues by their first word, those of more words first. */
export const VERB_CUES: ReadonlyMap<string, readonly CueEntry[]> = byHead(
  toRows(CUE_VERBS).map(([phrase = "", frames = "", example = ""]) =>
    toEntry(phrase, frames.split(" ").filter(isFrame), example),
  ),
);

/** The prepositions of speakers ("according to") by their first word. */
export const PREPOSITION_CUES: ReadonlyMap<string, readonly CueEntry[]> = byHead(
  toRows(SOURCE_PREPOSITIONS).map(([phrase = "", example = ""]) => toEntry(phrase, [], example)),
);

/** The participles of "as stated by". */
export const AS_CUES: ReadonlyMap<string, readonly CueEntry[]> = byHead(
  toRows(AS_PARTICIPLES).map(([phrase = "", example = ""]) => toEntry(phrase, [], example)),
);

/** The nouns that take a "that" clause, singular and plural. */
export const NOUN_CUES: ReadonlyMap<string, CueEntry> = new Map(
  toRows(CUE_NOUNS).flatMap(([noun = "", example = ""]) => {
    const entry = toEntry(noun, [], example);
    return [noun, `${noun}s`].map((form): [string, CueEntry] => [form, entry]);
  }),
);

function toRows(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

function isFrame(name: string): name is CueFrame {
  return FRAME_NAMES.has(name);
}

function toEntry(phrase: string, frames: readonly CueFrame[], example: string): CueEntry {
  const [head = "", ...rest] = phrase.split(" ");
  return { head, rest, frames: new Set(frames), example };
}

function byHead(entries: readonly CueEntry[]): ReadonlyMap<string, readonly CueEntry[]> {
  const map = new Map<string, CueEntry[]>();
  for (const entry of entries) {
    const known = map.get(entry.head);
    if (known === undefined) map.set(entry.head, [entry]);
    else known.push(entry);
  }
  for (const known of map.values()) known.sort((a, b) => b.rest.length - a.rest.length);
  return map;
}
