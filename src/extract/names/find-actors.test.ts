import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toParsedText } from "../parsed-text.ts";
import { type FoundActor, findActors } from "./find-actors.ts";
import { findNames } from "./find-names.ts";

function draftActors(text: string): readonly FoundActor[] {
  const parsed = toParsedText(text);
  return findActors(parsed, findNames(parsed));
}

function findActor(text: string, id: string): FoundActor | undefined {
  return draftActors(text).find((actor) => actor.id === id);
}

// The words of an actor's mentions: "*" marks a metonym, "°" a reference.
function drawMentions(text: string, id: string): string {
  const mentions = findActor(text, id)?.mentions ?? [];
  return mentions
    .map(({ start, end, sense, isReference }) => {
      const mark = isReference ? "°" : sense === "metonym" ? "*" : "";
      return `${text.slice(start, end)}${mark}`;
    })
    .join(" | ");
}

test("a pronoun outside a quotation is nobody who is only addressed in it", () => {
  const text =
    "Joseph Mwale was angry.\n“Peter, STOP!” the post said. He wrote that it was late. Peter Holtz left.";
  expect(drawMentions(text, "joseph-mwale")).toBe("Joseph Mwale | He°");
});

test("a body is one actor with and without its country before it", () => {
  const text = "Kenyan Fisheries Ministry aides met. The Fisheries Ministry agreed.";
  expect(drawMentions(text, "kenyan-fisheries-ministry")).toBe(
    "Kenyan Fisheries Ministry | Fisheries Ministry",
  );
});

test.each([
  ["They sat with the Kenyan president, Sako and Holtz with the Peruvian one.", "sako"],
  ["The Peruvian opposition leader left.", "peruvian-opposition"],
  ["On X Holtz wrote that it must STOP now.", "stop"],
])("no role and no actor is made of other words: %s", (text, id) => {
  expect(findActor(text, id)?.role).toBeUndefined();
  expect(findActor(text, id)?.kind).not.toBe("group");
  expect(findActor(text, id)?.kind).not.toBe("organisation");
});

describe("persons", () => {
  test("are one actor across full name, family name and transliteration", () => {
    const text = "Yury Belenko met reporters. Belenko smiled. Yuri Belenko left.";
    expect(drawMentions(text, "yury-belenko")).toBe("Yury Belenko | Belenko | Yuri Belenko");
  });

  test("take the full name that follows a headline", () => {
    const text = "Sako to visit Lima\nThe envoy Amadou Sako flies on Friday.";
    expect(findActor(text, "amadou-sako")?.aliases).toEqual(["Sako"]);
  });

  test("stay apart where the given names differ", () => {
    const text = "Anna Holtz met Peter Holtz.";
    expect(draftActors(text).map(({ name }) => name)).toEqual(["Anna Holtz", "Peter Holtz"]);
  });

  test.each([
    ["Kenyan Trade Minister Joseph Mwale spoke.", "joseph-mwale", "Kenyan Trade Minister", "KE"],
    [
      "European Council President Joseph Mwale spoke.",
      "joseph-mwale",
      "European Council President",
      "EU",
    ],
    [
      "Joseph Mwale, the Kenyan president's special envoy, spoke.",
      "joseph-mwale",
      "Kenyan president's special envoy",
      "KE",
    ],
    [
      "Peru's interior minister, Ana Quispe, resigned.",
      "ana-quispe",
      "Peru's interior minister",
      "PE",
    ],
    [
      "A spokesman for the Kenyan government, Joseph Mwale, spoke.",
      "joseph-mwale",
      "spokesman for the Kenyan government",
      "KE",
    ],
    [
      "They met an aide to Peruvian President Ana Quispe.",
      "ana-quispe",
      "Peruvian President",
      "PE",
    ],
    ["The president of Ghana, Kofi Mensah, agreed.", "kofi-mensah", "president of Ghana", "GH"],
    [
      "Qatar's trade minister, Sheikh Nasser Holt, agreed.",
      "nasser-holt",
      "Qatar's trade minister",
      "QA",
    ],
  ])("take role and country from the text: %s", (text, id, role, country) => {
    expect(findActor(text, id)).toMatchObject({ role, country });
  });

  test.each([
    ["On 24 April President Mwale spoke.", "mwale", "President"],
    ["On Friday Chancellor Holtz spoke.", "holtz", "Chancellor"],
    [
      "Head of the Office of the President Joseph Mwale spoke.",
      "joseph-mwale",
      "Head of the Office of the President",
    ],
  ])("take the role without the words around it: %s", (text, id, role) => {
    expect(findActor(text, id)?.role).toBe(role);
  });

  test("do not belong to the name of the body that serves the office", () => {
    const text = "The Office of the President Joseph Mwale replied.";
    expect(findActor(text, "office-of-the-president")?.kind).toBe("organisation");
    expect(findActor(text, "joseph-mwale")?.role).toBeUndefined();
  });

  test("leave a role to the name behind it", () => {
    const text = "Mwale met Ana Quispe, the press secretary, Lena Strand, said.";
    expect(findActor(text, "lena-strand")?.role).toBe("press secretary");
    expect(findActor(text, "ana-quispe")?.role).toBeUndefined();
  });

  test("are not called by the office they serve", () => {
    const text = "Joseph Mwale, the Kenyan president's envoy, waited. The Kenyan president left.";
    expect(drawMentions(text, "joseph-mwale")).toBe("Joseph Mwale");
  });

  test("belong to the body that their role names", () => {
    const text = "Kremlin spokesman Ivan Belenko replied.";
    expect(findActor(text, "ivan-belenko")).toMatchObject({
      organisation: "kremlin",
      country: "RU",
    });
  });

  test("are what pronouns and descriptions refer to", () => {
    const text =
      "Kenyan President Joseph Mwale met envoy Ana Quispe. He thanked her. The Kenyan president left.";
    expect(drawMentions(text, "joseph-mwale")).toBe("Joseph Mwale | He° | The Kenyan president°");
    expect(drawMentions(text, "ana-quispe")).toBe("Ana Quispe | her°");
  });

  test("are not what they themselves call him", () => {
    const text = "Envoy Peter Holtz waited. “We expect him,” Joseph Mwale said.";
    expect(drawMentions(text, "joseph-mwale")).toBe("Joseph Mwale");
  });
});

describe("countries and bodies", () => {
  test.each([
    ["Moscow insists on terms.", "russia", "Moscow*"],
    ["They resumed talks with Ankara.", "turkey", "Ankara*"],
    ["Relations between Paris and Berlin cooled.", "germany", "Berlin*"],
    ["Warsaw's demands grew.", "poland", "Warsaw*"],
    ["Brussels rejected the plan.", "european-union", "Brussels*"],
    [
      "Downing Street declined to comment. It said Downing Street agreed.",
      "downing-street",
      "Downing Street* | Downing Street*",
    ],
  ])("are meant by capitals and seats: %s", (text, id, expected) => {
    expect(drawMentions(text, id)).toBe(expected);
  });

  test.each([
    "They met in Moscow.",
    "The plane left for Lima from Ankara.",
    "Warsaw's streets were empty.",
  ])("are not meant by mere places: %s", (text) => {
    expect(draftActors(text)).toEqual([]);
  });

  test("are one actor across names and acronyms", () => {
    const text =
      "The United States and the Lakeside Transport Authority agreed. The LTA and the US paid.";
    expect(drawMentions(text, "united-states")).toBe("United States | US");
    expect(drawMentions(text, "lakeside-transport-authority")).toBe(
      "Lakeside Transport Authority | LTA",
    );
  });

  test("outlets and groups have their own kinds", () => {
    const text = "European officials told Reuters that Russian and Ukrainian negotiators met.";
    expect(draftActors(text).map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
      "group: European officials",
      "outlet: Reuters",
      "group: Russian and Ukrainian negotiators",
    ]);
  });
});

test("any text gives actors with unique ids and ordered mentions inside the text", () => {
  const words = fc.constantFrom(
    ..."Mr President Joseph Mwale Anna Holtz he she the envoy of Moscow says Kremlin 's , . “ ” and Russian officials in \n EU".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const text = list.join(" ");
      const actors = draftActors(text);
      expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length);
      for (const { id, mentions } of actors) {
        expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(mentions.length).toBeGreaterThan(0);
        expect(mentions.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
        expect(mentions).toEqual(mentions.toSorted((a, b) => a.start - b.start));
      }
    }),
  );
});
