import { readFileSync } from "node:fs";
import { findDates } from "../extract/dates/find-dates.ts";
import { findFrames } from "../extract/events/find-frames.ts";
import { judgeStatus } from "../extract/events/judge-status.ts";
import { findActors } from "../extract/names/find-actors.ts";
import { findNames, type NameType } from "../extract/names/find-names.ts";
import { toParsedText } from "../extract/parsed-text.ts";
import { findStatements } from "../extract/statements/find-statements.ts";
import type { TextRange } from "../extract/text-range.ts";
import { parseIsoDay } from "../model/calendar-day.ts";

/** One line of input: a text with its day of publication, and the events whose status is asked. */
interface PredictInput {
  readonly doc: string;
  readonly dct?: string;
  readonly text: string;
  readonly triggers?: readonly TextRange[];
}

const ENTITY_TYPES: Readonly<Record<NameType, string>> = {
  person: "PER",
  organisation: "ORG",
  place: "LOC",
  other: "MISC",
};

/** What the stages find in one text, as corpora write it: spans, TIMEX3 values, entity types. */
function predict({ doc, dct, text, triggers = [] }: PredictInput): object {
  const parsed = toParsedText(text);
  const dates = findDates(parsed, dct === undefined ? undefined : parseIsoDay(dct.slice(0, 10)));
  const names = findNames(parsed);
  const actors = findActors(parsed, names);
  const statements = findStatements(parsed, names);
  const frames = findFrames({ parsed, dates, actors, statements });
  return {
    doc,
    timexes: dates.map(({ start, end, type, timex }) => ({ start, end, type, value: timex })),
    attributions: statements.map(({ source, cue, content }) => ({
      source: source.map(toSpan),
      cue: cue.map(toSpan),
      content: content.map(toSpan),
    })),
    entities: names.map(({ start, end, type }) => ({ start, end, type: ENTITY_TYPES[type] })),
    meetings: frames
      .filter(({ kind }) => kind === "meeting" || kind === "visit" || kind === "call")
      .map(({ trigger, participants, place }) => ({
        trigger: toSpan(trigger),
        participants: participants.map(({ evidence }) => toSpan(evidence)),
        place: place === undefined ? [] : [toSpan(place)],
      })),
    modality: triggers.map((trigger) => {
      const { status } = judgeStatus(parsed, trigger);
      return { trigger: toSpan(trigger), modality: status === "cancelled" ? "denied" : status };
    }),
  };
}

function toSpan({ start, end }: TextRange): TextRange {
  return { start, end };
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("No file was given. Usage: npm run predict -- INPUTS.jsonl");
  process.exitCode = 2;
}
for (const file of files) {
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.trim() !== "") console.log(JSON.stringify(predict(JSON.parse(line))));
  }
}
