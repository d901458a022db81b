import type { EventStatus } from "../../model/article.ts";
import type { GovernedStatus } from "./event-governors.ts";

/** Verbs whose subject is an event when it takes place: "the talks *will be held*". */
export const OCCURRENCE_VERBS: ReadonlySet<string> = new Set(
  "be take happen occur hold begin start open resume continue proceed follow come convene go schedule plan expect set end conclude finish last complete make sign finalise finalize launch deliver cancel postpone scrap delay abandon suspend shelve collapse call put see".split(
    " ",
  ),
);

/** Conjunctions whose clause is only supposed: "if the talks fail". */
export const CONDITION_WORDS: ReadonlySet<string> = new Set(
  "if unless whether lest provided assuming".split(" "),
);

/** Conjunctions whose present tense means the time of the main clause: "when he arrives". */
export const TIME_CONJUNCTIONS: ReadonlySet<string> = new Set(
  "when until till before after once while".split(" "),
);

/** Conjunctions whose clause stands on its own: "as he announced", "who leads the party". */
export const FREE_CONJUNCTIONS: ReadonlySet<string> = new Set(
  "as where because since which who whose whom although though".split(" "),
);

/** Sentence adverbs that lower a statement: "perhaps", "reportedly will". */
export const DOUBT_ADVERBS: ReadonlySet<string> = new Set(
  "perhaps maybe possibly probably presumably potentially conceivably likely hopefully allegedly supposedly".split(
    " ",
  ),
);

/** Verbs whose infinitive is an outcome, not a purpose: "passed its rival to *become* the largest". */
export const OUTCOME_VERBS: ReadonlySet<string> = new Set("become find discover learn".split(" "));

/** Modal verbs and what they make of their verb; "would" is a future seen from a past verb of saying. */
export const MODAL_STATUS: Readonly<Record<string, EventStatus>> = {
  will: "planned",
  shall: "planned",
  would: "possible",
  may: "possible",
  might: "possible",
  can: "possible",
  could: "possible",
  should: "possible",
  must: "possible",
  ought: "possible",
};

/** Verbs of saying after which "would" tells a plan: "announced that it would close". */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  "say announce confirm state declare report tell add promise pledge vow reveal disclose agree decide write note explain insist".split(
    " ",
  ),
);

/** Words that set the present tense ahead: "is travelling *on* Monday", "opens *tomorrow*". */
export const AHEAD_WORDS: ReadonlySet<string> = new Set(
  "tomorrow next soon shortly upcoming coming".split(" "),
);

/** Names of days, which set an ongoing present ahead: "is flying to Doha on Monday". */
export const DAY_NAMES: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday weekend".split(" "),
);

/** Verbs whose participle behind an object shares their status: "will see planes *delivered*". */
export const CAUSATIVE_VERBS: ReadonlySet<string> = new Set("see have get want need".split(" "));

/** Determiners and quantifiers that deny the event they stand before: "*no* meeting took place". */
export const DENYING_DETERMINERS: ReadonlySet<string> = new Set("no neither without".split(" "));

/** Determiners of what the reader knows already: "will attend *the* talks" does not make them a plan. */
export const DEFINITE_DETERMINERS: ReadonlySet<string> = new Set(
  "the this that these those its his her their our my your".split(" "),
);

/** Prepositions before "…ing": what they make of it. */
export const GERUND_PREPOSITIONS: Readonly<Record<string, GovernedStatus>> = {
  without: "denied",
  "instead of": "denied",
  from: "denied",
};
