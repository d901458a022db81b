import type { EventKind } from "../../model/article.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What titles call statements and reports whose words say nothing short. */
export const STATEMENT_TITLE = "statement";
export const REPORT_TITLE = "report";
/** The title of many: "Putin and 3 others". */
export const OTHERS_TITLE = (count: number): string => `and ${count} others`;
/** Before the place of a meeting without a preposition of its own: "the *Paris* talks". */
export const MEETING_PREPOSITION = "in";
/** Where a visit leads: "Witkoff *to* Moscow". */
export const VISIT_PREPOSITION = "to";
/** Kinds whose title names the place: "Witkoff, Putin: meeting in Moscow". */
export const PLACED_KINDS: ReadonlySet<EventKind> = new Set(["meeting", "visit"]);

/** Words that open what is said and say nothing: "said *that* …". */
export const EMPTY_OPENERS = words("that and but so however also instead then");

/** Words with which a new clause begins; a title ends before them: "will not attend | because …". */
export const CLAUSE_OPENERS = words(
  "because although though while whereas which who whose whom when after before since so but until once as",
);

/** Prepositions that belong to the noun before them: a title is not cut there ("recognition *of* Crimea"). */
export const CLOSE_PREPOSITIONS = words("of than per like");

/** Words that no title ends on: "offered to halt *the*". */
export const LOOSE_ENDS = words(
  "a an the this that these those his her its their our my your and or nor of to in on at by for with from into about than as not no be been is are was were has have had will would could should may might",
);

/** Pronouns of the speaker before "was": "Zelensky: *he was* ready" says no more than "ready". */
export const SPEAKER_PRONOUNS = words("he she they it");

/** The ending of verbs whose past is their participle: "had *offered*" is "offered". */
export const PAST_ENDING = /[a-z]{2}ed$/;

/** Particles between a verb and its object: "put *forward* a plan". */
export const PARTICLES = words("forward over out up on in around down");

/** Verbs of saying that a title keeps, since the words alone are not what was said: "*denied* that …". */
export const TELLING_VERBS = words(
  "deny doubt question dispute rule refute reject hope wish fear demand urge ask propose suggest insist recommend want request threaten wonder refuse expect consider suspect speculate",
);
