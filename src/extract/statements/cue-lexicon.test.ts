import { describe, expect, it } from "vitest";
import { toParsedText } from "../parsed-text.ts";
import { AS_CUES, type CueEntry, NOUN_CUES, PREPOSITION_CUES, VERB_CUES } from "./cue-lexicon.ts";
import { findStatements } from "./find-statements.ts";

const PHRASES = [...VERB_CUES.values(), ...PREPOSITION_CUES.values(), ...AS_CUES.values()].flat();
const ENTRIES: readonly CueEntry[] = [...PHRASES, ...new Set(NOUN_CUES.values())];

describe("the cue lists", () => {
  it("hold about 150 cues or more", () => {
    expect(ENTRIES.length).toBeGreaterThan(150);
  });

  it.each(ENTRIES.map((entry) => [[entry.head, ...entry.rest].join(" "), entry.example]))(
    "find a statement by «%s» in its example",
    (phrase, example) => {
      const cues = findStatements(toParsedText(example), []).map(({ cue }) =>
        cue.map(({ start, end }) => example.slice(start, end)).join(" "),
      );
      expect(cues, `${phrase}: ${example}`).not.toEqual([]);
    },
  );
});
