import {
  MATCH_PHRASES,
  PLAYER_NOUNS,
  TEAM_VERBS,
  VENUES,
  WINNING_VERBS,
} from "../../english/name-sport-words.ts";
import { findEntryAt } from "../chunks/find-entry-at.ts";
import type { NameView, TypeRule } from "./name-rule.ts";

/** Rules on how reports of matches speak of teams and players. */
export const SPORT_RULES: readonly TypeRule[] = [
  {
    name: "winner",
    example: "[Dolnik] beat Tarnow 2-1",
    type: "organisation",
    weight: 1.4,
    test: (view) => canBeTeam(view) && isPlaying(view),
  },
  {
    name: "loser",
    example: "Tarnow beat [Dolnik] 2-1",
    type: "organisation",
    weight: 1.4,
    test: (view) => canBeTeam(view) && isOpponent(view),
  },
  {
    name: "town that plays",
    example: "[Leeds] beat Norwich, they lost to [Seattle]",
    type: "organisation",
    weight: 4,
    test: (view) => isTown(view) && (isPlaying(view) || isOpponent(view)),
  },
  {
    name: "score behind",
    example: "Tarnow drew [Seattle] 2-1",
    type: "organisation",
    weight: 3,
    test: (view) => isTown(view) && isScore(view, view.endToken),
  },
  {
    name: "result of a town",
    example: "[Baltimore] 5 [Detroit] 2",
    type: "organisation",
    weight: 3.5,
    test: (view) => isTown(view) && isInResult(view),
  },
  {
    name: "result of a team",
    example: "[Dolnik] 2 [Tarnow] 1",
    type: "organisation",
    weight: 2.5,
    test: (view) => canBeTeam(view) && isInResult(view),
  },
  {
    name: "fixture",
    example: "[Toronto] at [Oakland]",
    type: "organisation",
    weight: 4,
    test: (view) => isTown(view) && isInFixture(view),
  },
  {
    name: "player of a town",
    example: "[Leeds] striker Per Olm",
    type: "organisation",
    weight: 2.6,
    test: (view) => isTown(view) && PLAYER_NOUNS.has(view.after),
  },
  {
    name: "town that scores",
    example: "[Seattle] trailed 2-0",
    type: "organisation",
    weight: 2.6,
    test: (view) => isTown(view) && TEAM_VERBS.has(view.after) && isScore(view, view.endToken + 1),
  },
  {
    name: "country of a competitor",
    example: "[Ola Strand] (Norway) 65",
    type: "person",
    weight: 2.5,
    test: ({ words, entry, after, tokens, endToken }) =>
      words.length > 1 &&
      entry === undefined &&
      after === "(" &&
      tokens[endToken + 1]?.tag === "name" &&
      isFigureBehindBracket(tokens, endToken),
  },
  {
    name: "minute of a goal",
    example: "Scorers: [Strandahl] (77)",
    type: "person",
    weight: 1.5,
    test: ({ entry, after, afterThat, tokens, endToken }) =>
      entry === undefined &&
      after === "(" &&
      /^\d{1,2}$/.test(afterThat) &&
      /^[),]$/.test(tokens[endToken + 2]?.text ?? ""),
  },
  {
    name: "venue",
    example: "at the [Dolnik] stadium",
    type: "place",
    weight: 2.5,
    test: ({ after, entry }) => entry === undefined && VENUES.has(after),
  },
];

function isTown({ entry }: NameView): boolean {
  return isTownEntry(entry);
}

function isTownEntry(entry: NameView["entry"]): boolean {
  return entry?.kind === "city" || entry?.kind === "capital" || entry?.kind === "region";
}

// Persons beat each other as well: "Graf beat Seles".
function canBeTeam({ entry, words }: NameView): boolean {
  return entry === undefined && words.length === 1;
}

function isPlaying({ after, afterThat }: NameView): boolean {
  return WINNING_VERBS.has(after) || MATCH_PHRASES.has(`${after}-${afterThat}`);
}

function isOpponent({ before, beforeThat }: NameView): boolean {
  return WINNING_VERBS.has(before) || MATCH_PHRASES.has(`${beforeThat}-${before}`);
}

// "2-1": two figures and a dash between them.
function isScore({ tokens }: NameView, at: number): boolean {
  return (
    /^\d{1,3}$/.test(tokens[at]?.text ?? "") &&
    /^[-–]$/.test(tokens[at + 1]?.text ?? "") &&
    tokens[at + 2]?.kind === "number"
  );
}

// "Baltimore 5 Detroit 2", and no more figures: those are prices and tables.
function isInResult({ tokens, firstToken, endToken }: NameView): boolean {
  const isFirst =
    isGoals(tokens[endToken]) && isName(tokens[endToken + 1]) && isGoals(tokens[endToken + 2]);
  const isSecond =
    isGoals(tokens[endToken]) && isGoals(tokens[firstToken - 1]) && isName(tokens[firstToken - 2]);
  return isFirst || isSecond;
}

// "Toronto at Oakland": a town is not at another.
function isInFixture({ tokens, firstToken, endToken, before, after }: NameView): boolean {
  if (after === "at" && isTownEntry(findEntryAt(tokens, endToken + 1, endToken + 4)?.entry)) {
    return true;
  }
  return before === "at" && isTownEntry(findEntryAt(tokens, firstToken - 2, firstToken)?.entry);
}

function isGoals(token: NameView["tokens"][number] | undefined): boolean {
  return token?.kind === "number" && /^\d{1,3}$/.test(token.text);
}

function isName(token: NameView["tokens"][number] | undefined): boolean {
  return token?.tag === "name";
}

// "(Norway) 65", "(Norway) beat", "(Norway)" at the end of the line.
const MOST_IN_BRACKETS = 4;

function isFigureBehindBracket(tokens: NameView["tokens"], open: number): boolean {
  for (let at = open + 2; at <= open + MOST_IN_BRACKETS; at += 1) {
    if (tokens[at]?.text === ")") return true;
  }
  return false;
}
