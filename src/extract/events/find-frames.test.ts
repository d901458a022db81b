import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActorKind } from "../../model/article.ts";
import type { DateExpression } from "../dates/find-dates.ts";
import type { FoundActor } from "../names/find-actors.ts";
import { toParsedText } from "../parsed-text.ts";
import type { FoundStatement } from "../statements/find-statements.ts";
import { type EventFrame, findFrames } from "./find-frames.ts";

const KINDS: Readonly<Record<string, ActorKind>> = {
  Norland: "country",
  Sudland: "country",
  "Harbour Post": "outlet",
};

/** The actors that the words in `names` name wherever they stand in `text`. */
function toActors(text: string, names: readonly string[]): readonly FoundActor[] {
  return names.flatMap((name): FoundActor[] => {
    const mentions = [...text.matchAll(new RegExp(name, "g"))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      isReference: false,
    }));
    const id = name.toLowerCase().replaceAll(" ", "-");
    const kind = KINDS[name] ?? "person";
    return mentions.length === 0
      ? []
      : [{ id, kind, name, aliases: [], mentions, rule: "test", confidence: 1 }];
  });
}

function toDates(text: string, dates: Readonly<Record<string, string>>): readonly DateExpression[] {
  return Object.entries(dates)
    .flatMap(([words, edtf]): DateExpression[] => {
      const start = text.indexOf(words);
      const range = { start, end: start + words.length };
      return start < 0
        ? []
        : [{ ...range, type: "DATE", timex: edtf, edtf, rule: "test", because: "", confidence: 1 }];
    })
    .sort((a, b) => a.start - b.start);
}

const NAMES = [
  "Adam Brook",
  "Brook",
  "Clara Dunn",
  "Dunn",
  "Emil Fox",
  "Fox",
  "Norland",
  "Sudland",
];
const DATES = { Monday: "2031-03-03", Tuesday: "2031-03-04", "last week": "2031-02-24/2031-03-02" };

function draft(text: string, statements: readonly FoundStatement[] = []): readonly EventFrame[] {
  const names = NAMES.filter(
    (name) => !NAMES.some((other) => other.endsWith(` ${name}`) && text.includes(other)),
  );
  const actors = toActors(text, [...names, "Harbour Post"]);
  return findFrames({
    parsed: toParsedText(text),
    dates: toDates(text, DATES),
    actors,
    statements,
  });
}

/** "meeting happened: clara-dunn participant, emil-fox participant" */
function toLine({ kind, status, participants }: EventFrame): string {
  const who = participants.map(({ actor, role }) => `${actor} ${role}`).join(", ");
  return `${kind} ${status}: ${who}`;
}

describe("findFrames", () => {
  it.each<[string, readonly string[]]>([
    [
      "Clara Dunn met Emil Fox in Oslo on Monday.",
      ["meeting happened: clara-dunn participant, emil-fox participant"],
    ],
    [
      "Clara Dunn will hold talks with Emil Fox in Oslo.",
      ["meeting planned: clara-dunn participant, emil-fox participant"],
    ],
    [
      "Emil Fox was received by Clara Dunn at the Winter Palace.",
      ["meeting happened: emil-fox visitor, clara-dunn host"],
    ],
    [
      "The meeting of Clara Dunn and Emil Fox was called off.",
      ["meeting cancelled: clara-dunn participant, emil-fox participant"],
    ],
    ["Clara Dunn flew to Oslo on Monday.", ["visit happened: clara-dunn visitor"]],
    ["Clara Dunn cancelled her visit to Oslo.", ["visit cancelled: clara-dunn visitor"]],
    [
      "Clara Dunn is to travel to Oslo for a meeting with Emil Fox.",
      ["meeting planned: clara-dunn visitor, emil-fox participant"],
    ],
    [
      "Clara Dunn and Emil Fox spoke by phone on Monday.",
      ["call happened: clara-dunn participant, emil-fox participant"],
    ],
    ["Clara Dunn phoned Emil Fox.", ["call happened: clara-dunn participant, emil-fox addressee"]],
    ["Norland proposed talks in Oslo.", ["proposal happened: norland speaker"]],
    [
      "Norland and Sudland agreed on an exchange of prisoners.",
      ["decision happened: norland participant, sudland participant"],
    ],
    ["Norland rejected the conditions.", ["statement happened: norland speaker"]],
    ["The Harbour Post published the text on Monday.", ["report happened: harbour-post speaker"]],
    [
      "Officials from Norland and Sudland met in Oslo on Monday.",
      ["meeting happened: norland participant, sudland participant"],
    ],
    [
      "Clara Dunn will meet Emil Fox in Oslo on Monday. Adam Brook will not attend.",
      ["meeting planned: clara-dunn participant, emil-fox participant, adam-brook absent"],
    ],
    [
      "A meeting of Clara Dunn and Emil Fox had been planned. It did not take place.",
      ["meeting denied: clara-dunn participant, emil-fox participant"],
    ],
    [
      "Clara Dunn, who met Emil Fox in Oslo, left for Rome on Tuesday.",
      [
        "meeting happened: clara-dunn participant, emil-fox participant",
        "visit happened: clara-dunn visitor",
      ],
    ],
    [
      "Clara Dunn, who met Emil Fox in Oslo, and Adam Brook, the envoy, met in Rome on Tuesday.",
      [
        "meeting happened: clara-dunn participant, emil-fox participant",
        "meeting happened: clara-dunn participant, adam-brook participant",
      ],
    ],
    [
      "Clara Dunn met Emil Fox in Oslo. They agreed to exchange letters.",
      [
        "meeting happened: clara-dunn participant, emil-fox participant",
        "decision happened: clara-dunn participant, emil-fox participant",
      ],
    ],
    [
      "Clara Dunn has met Emil Fox twice. Their last meeting, on Monday, was short.",
      [
        "meeting happened: clara-dunn participant, emil-fox participant",
        "meeting happened: clara-dunn participant, emil-fox participant",
      ],
    ],
    [
      "The meeting between Clara Dunn and Emil Fox, which is to take place on Monday, is the first.",
      ["meeting planned: clara-dunn participant, emil-fox participant"],
    ],
    [
      "Clara Dunn met Emil Fox in Oslo on Monday. Adam Brook will attend the funeral of a friend.",
      ["meeting happened: clara-dunn participant, emil-fox participant"],
    ],
    ["Officials are due to meet in Oslo.", ["meeting planned: "]],
    [
      "Clara Dunn co-hosted a meeting with Emil Fox in Oslo.",
      ["meeting happened: clara-dunn host, emil-fox participant"],
    ],
    ["The agreement on fish was not signed.", ["decision denied: "]],
    [
      "Clara Dunn called off a meeting with Emil Fox. Adam Brook attended.",
      ["meeting cancelled: clara-dunn participant, emil-fox participant"],
    ],
    ["Adam Brook accused Emil Fox of adopting the conditions.", []],
    [
      "Clara Dunn spoke with Emil Fox by phone, and the two agreed to meet again.",
      [
        "call happened: clara-dunn participant, emil-fox participant",
        "decision happened: clara-dunn participant, emil-fox participant",
      ],
    ],
    ["Norland has not confirmed the visit.", []],
    ["They met the demands of the union.", []],
    ["The talks made people nervous.", []],
  ])("reads %s", (text, lines) => {
    expect(draft(text).map(toLine)).toEqual(lines);
  });

  it("tells several mentions of one meeting once", () => {
    const frames = draft(
      "Clara Dunn met Emil Fox in Oslo on Monday. The meeting lasted two hours. It rained.",
    );
    expect(frames).toHaveLength(1);
    expect(frames[0]?.morePassages).toHaveLength(1);
  });

  it("keeps another meeting apart", () => {
    const frames = draft(
      "Clara Dunn met Emil Fox in Oslo on Monday. Clara Dunn met Emil Fox in Rome on Tuesday.",
    );
    expect(frames.map(({ date }) => date?.edtf)).toEqual(["2031-03-03", "2031-03-04"]);
  });

  it("counts instead of inventing meetings", () => {
    const frames = draft("Clara Dunn and Emil Fox have met at least three times.");
    expect(frames.map(({ count }) => count)).toEqual([{ min: 3 }]);
  });

  it("keeps day, place and people of another event away", () => {
    const text =
      "Clara Dunn has met Emil Fox at least three times this year, most recently since the talks with Adam Brook in Rome on 3 February.";
    const [frame] = draft(text);
    expect(frame?.count).toEqual({ min: 3 });
    expect(frame?.place).toBeUndefined();
    expect(frame?.date?.edtf).not.toBe("2031-02-03");
    expect(frame?.participants.map(({ actor }) => actor)).toEqual(["clara-dunn", "emil-fox"]);
  });

  it("does not take the day of a cancellation for that of the visit", () => {
    const [frame] = draft("The planned visit of Clara Dunn to Oslo was cancelled on Monday.");
    expect(frame).toMatchObject({ kind: "visit", status: "cancelled" });
    expect(frame?.date).toBeUndefined();
  });

  it("reads on behind a relative clause", () => {
    const text =
      "A meeting of Clara Dunn and Emil Fox in Oslo, which had been scheduled for 3 March, was cancelled.";
    expect(draft(text).map(({ status }) => status)).toEqual(["cancelled"]);
  });

  it("keeps the date of another clause away", () => {
    const text = "Adam Brook told reporters on Tuesday that Clara Dunn met Emil Fox on Monday.";
    expect(draft(text).map(({ date }) => date?.edtf)).toEqual(["2031-03-03"]);
  });

  it("finds place and title", () => {
    const [frame] = draft("Clara Dunn flew to New Haven on Monday.");
    expect(frame?.title).toBe("Dunn to New Haven");
  });

  it.each([
    ["Clara Dunn met Emil Fox at the Winter Palace in Oslo.", "Oslo"],
    ["Clara Dunn arrived in Oslo on Monday and met Emil Fox there.", "Oslo"],
    ["Clara Dunn met Emil Fox in the Norwegian capital.", "Norwegian capital"],
    ["Clara Dunn met Emil Fox at the Winter Palace.", "Winter Palace"],
  ])("places %s", (text, place) => {
    const where = draft(text).find(({ kind }) => kind === "meeting")?.place;
    expect(where && text.slice(where.start, where.end)).toBe(place);
  });

  it("lets an outlet vouch for a meeting without making an event of it", () => {
    const text = "Clara Dunn met Emil Fox in Oslo, the Harbour Post reported.";
    const range = (words: string) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    };
    const statement: FoundStatement = {
      source: [range("the Harbour Post")],
      cue: [range("reported")],
      content: [range("Clara Dunn met Emil Fox in Oslo")],
      isQuoted: false,
      rule: "test",
      confidence: 1,
    };
    expect(draft(text, [statement]).map(({ kind }) => kind)).toEqual(["meeting"]);
  });

  it("gives ordered frames inside any text, the same each time", () => {
    const piece = fc.constantFrom(
      ...NAMES,
      ..."met will not hold talks with visit to Oslo on Monday , . and said that the a of by phone \n".split(
        " ",
      ),
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 60 }).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const frames = draft(text);
        expect(draft(text)).toEqual(frames);
        for (const [at, { passage, morePassages = [], trigger, title }] of frames.entries()) {
          expect(passage.start).toBeGreaterThanOrEqual(frames[at - 1]?.passage.start ?? 0);
          expect(title).not.toBe("");
          for (const { start, end } of [passage, trigger, ...morePassages]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });
});
