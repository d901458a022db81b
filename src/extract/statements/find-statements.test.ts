import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toParsedText } from "../parsed-text.ts";
import type { TextRange } from "../text-range.ts";
import { findStatements } from "./find-statements.ts";

/** "speaker <cue> content", one line a statement; pieces are joined by "…". */
function drawStatements(text: string): readonly string[] {
  const words = (ranges: readonly TextRange[]) =>
    ranges.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return findStatements(toParsedText(text), []).map(
    ({ source, via, cue, content }) =>
      `${words(source)}${via === undefined ? "" : ` (via ${words(via)})`} <${words(cue)}> ${words(content)}`,
  );
}

const CASES: readonly (readonly [string, string, ...string[]])[] = [
  [
    "a clause with that",
    "The harbour master said on Monday that the crane was unsafe.",
    "The harbour master <said> that the crane was unsafe.",
  ],
  ["a clause without that", "Bakers say flour is dear.", "Bakers <say> flour is dear."],
  [
    "the person told",
    "Ann Vale told reporters in Oslo the vote was over.",
    "Ann Vale <told> the vote was over.",
  ],
  [
    "a speaker with an apposition and a bracket",
    "Sen. Joe Crane (R., Ohio), a former pilot, said he would not run.",
    "Sen. Joe Crane (R., Ohio), a former pilot <said> he would not run.",
  ],
  [
    "a fronted phrase before the speaker",
    "In Lima on Friday the envoy warned that time was short.",
    "the envoy <warned> that time was short.",
  ],
  [
    "a cue in the middle",
    "The mine, he said, would reopen in May.",
    "he <said> The mine … would reopen in May.",
  ],
  [
    "a split quotation and what follows it",
    '"The roof," said Lena Moe, head of the school, "is gone. We need help." "Nobody came," she added.',
    'Lena Moe, head of the school <said> "The roof," … "is gone. We need help."',
    'she <added> "Nobody came,"',
  ],
  [
    "a quotation that goes on without a cue",
    '"It broke," the driver said. "Then it burned for an hour."',
    'the driver <said> "It broke," … "Then it burned for an hour."',
  ],
  [
    "a quotation over paragraphs",
    '"We waited all night.\n"Nobody came," said Omar Reyes.',
    'Omar Reyes <said> "We waited all night. … "Nobody came,"',
  ],
  [
    "single quotation marks beside apostrophes",
    "'It isn't the drivers' fault,' said Mary Bell.",
    "Mary Bell <said> 'It isn't the drivers' fault,'",
  ],
  [
    "a cue at the end of the sentence",
    "The bank will close, people familiar with the plan said.",
    "people familiar with the plan <said> The bank will close",
  ],
  [
    "according to, in front and behind",
    "According to Ida Holm, a midwife, the ward is full. The lift is broken, according to a nurse.",
    "Ida Holm, a midwife <According to> the ward is full.",
    "a nurse <according to> The lift is broken",
  ],
  [
    "a participle that goes on",
    "He said the dam held, adding that the road was dry.",
    "He <said> the dam held",
    "He <adding> that the road was dry.",
  ],
  [
    "a participle behind while",
    "The pope said the war must end, while stressing that talks take time.",
    "The pope <said> the war must end",
    "The pope <stressing> that talks take time.",
  ],
  [
    "a second report by the same speaker",
    "She said prices fell and insisted that wages rose.",
    "She <said> prices fell",
    "She <insisted> that wages rose.",
  ],
  [
    "the outlet apart from the speaker",
    "Radio Nord quoted the captain as saying the ship was lost.",
    "the captain (via Radio Nord) <quoted> the ship was lost.",
  ],
  [
    "a passive without a speaker",
    "It was reported that the bridge had fallen.",
    " <reported> that the bridge had fallen.",
  ],
  [
    "a subject raised from the statement",
    "The king is said to be ill.",
    " <said> The king … to be ill.",
  ],
  [
    "an infinitive behind another verb",
    "The coach went on to say that the match was lost.",
    "The coach <say> that the match was lost.",
  ],
  [
    "a claim in a noun",
    "They mocked the mayor's claim that crime had fallen.",
    "They <mocked> the mayor's claim that crime had fallen.",
    "the mayor <claim> that crime had fallen.",
  ],
  [
    "an accusation, a call and a description",
    'Rivals accused the firm of fraud. Nurses called for a pay rise. He described the raid as "an act of war".',
    "Rivals <accused> of fraud.",
    "Nurses <called for> a pay rise.",
    'He <described> "an act of war"',
  ],
  [
    "according to between the subject and its verb",
    "The ferry, according to two people on board, was full.",
    "two people on board <according to> The ferry … was full.",
  ],
  [
    "the setting behind a quotation",
    '"We are ready," the pilot said on Monday, to loud applause, where his crew waited.',
    'the pilot <said> "We are ready,"',
  ],
  [
    "an aside between cue and clause",
    "The judges ruled, 4 to 1, that the fee was lawful.",
    "The judges <ruled> that the fee was lawful.",
  ],
  [
    "a programme's title with the person told",
    'Ada Lund told the station\'s "Morning Hour" that the race was over.',
    "Ada Lund <told> that the race was over.",
  ],
  [
    "how something was said",
    '"Well," he said, smiling, "I am no sailor."',
    'he <said> "Well," … "I am no sailor."',
  ],
  [
    "a participle behind an inverted speaker",
    '"It is late," said Olga Brandt, a baker, adding that the oven was cold.',
    'Olga Brandt, a baker <said> "It is late,"',
    "Olga Brandt, a baker <adding> that the oven was cold.",
  ],
  [
    "a thought in the passive",
    "Growers are worried that the frost will return.",
    "Growers <worried> that the frost will return.",
  ],
  [
    "objects of speech",
    "The bishop denied the charges and blasted the paper for printing them.",
    "The bishop <denied> the charges",
    "The bishop <blasted> the paper for printing them.",
  ],
  [
    "a programme told, and words in dashes",
    "Ada Lund told “Dawn & Dusk” on Friday — calmly — that the race was over.",
    "Ada Lund <told> that the race was over.",
  ],
  [
    "a quoted predicate",
    'The coach called the pitch "a swamp" and left.',
    'The coach <called> "a swamp"',
  ],
  [
    "a writing named between cue and clause",
    "The guild said in a news release Monday that its fund had doubled.",
    "The guild <said> that its fund had doubled.",
  ],
  [
    "a report that goes on with a participle and a comma",
    '"I never met him," Mr. Lund said, adding, "I know no one there."',
    'Mr. Lund <said> "I never met him,"',
    'Mr. Lund <adding> "I know no one there."',
  ],
  [
    "a short command that goes on with a quotation",
    '"We lost," she said. "Get used to it."',
    'she <said> "We lost," … "Get used to it."',
  ],
  [
    "a participle that opens the sentence",
    "Asked about the flood, a spokeswoman for the port, Ana Ruiz, said the gates were shut.",
    "a spokeswoman for the port, Ana Ruiz <said> the gates were shut.",
  ],
  [
    "a quoted infinitive",
    "The coach urged his players to “forget the score”.",
    "The coach <urged> his players to “forget the score”.",
  ],
  [
    "two objects of two sentences",
    "Lima has accused Quito of spying, and Quito has accused Lima of theft.",
    "Lima <accused> of spying",
    "Quito <accused> of theft.",
  ],
  [
    "a clause that begins with pronoun and verb in one",
    "Rosa Hale says she’ll sail again. “I’ve said we’re late,” he said.",
    "Rosa Hale <says> she’ll sail again.",
    "he <said> “I’ve said we’re late,”",
    "I’ve <said> we’re late",
  ],
  [
    "a report inside a relative clause",
    "Mr. Poole, who said he had slept, left the court.",
    "Mr. Poole, who <said> he had slept",
  ],
  [
    "an accusation without its speaker",
    "The clerk was accused of hiding the letters.",
    " <accused> of hiding the letters.",
  ],
];

describe("findStatements", () => {
  it.each(CASES)("finds %s", (_name, text, ...expected) => {
    expect(drawStatements(text)).toEqual(expected);
  });

  it.each([
    ["an object", "The clerk added two chairs to the room."],
    ["a title of a work", 'She sang "Rivers of Babylon" at the fair.'],
    ["a scare quote", 'The "experts" met in Rome.'],
    ["a refusal to speak", "The palace declined to say whether the king was ill."],
    ["a command", "Say nothing to them."],
  ])("finds nothing in %s", (_name, text) => {
    expect(drawStatements(text)).toEqual([]);
  });

  it("knows quoted statements from indirect ones", () => {
    const text = '"No," said Eva Lind. Eva Lind said the shop was shut.';
    expect(findStatements(toParsedText(text), []).map(({ isQuoted }) => isQuoted)).toEqual([
      true,
      false,
    ]);
  });

  it("tells the person told from a subject by the names it is given", () => {
    const text = "Vale told Radio Nord Peru would vote.";
    const names = ["Vale", "Radio Nord", "Peru"].map((name) => ({
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
      type: "other" as const,
      rule: "test",
      confidence: 1,
    }));
    const [statement] = findStatements(toParsedText(text), names);
    expect(statement?.content).toEqual([{ start: text.indexOf("Peru"), end: text.length }]);
  });

  it("gives valid ordered ranges of any text, and the same twice", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom(
        ..."\" ' “ ” ‘ ’ , . : ; ? \n ( ) — said he told that and according to by as saying Mr . the minister claim".split(
          " ",
        ),
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(" ");
        const statements = findStatements(toParsedText(text), []);
        for (const { source, via = [], cue, content } of statements) {
          expect(content.length).toBeGreaterThan(0);
          for (const { start, end } of [...source, ...via, ...cue, ...content]) {
            expect(0 <= start && start < end && end <= text.length).toBe(true);
          }
          for (const [at, { start }] of content.entries()) {
            expect(start).toBeGreaterThanOrEqual(content[at - 1]?.end ?? 0);
          }
        }
        expect(findStatements(toParsedText(text), [])).toEqual(statements);
      }),
    );
  });
});
