import type { ParticipantRole } from "../../model/article.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nouns whose "conference" and "meeting" is where things are said, not what is reported. */
export const VENUE_MODIFIERS = words("news press cabinet");

/** Prepositions that only place something by an event: "next steps *after* the talks". */
export const RELATING_WORDS = words("after before since about on of amid ahead following during");

/** Those behind which another event stands with its own day and place: "met twice *since* the talks in Oslo". */
export const APART_WORDS = words("since before ahead");

/** Verbs that speak of an event without being it, and what they speak of: "proposed talks". */
export const SPEAKING_OF_EVENTS = words(
  "propose offer suggest announce declare order call ask demand plan schedule agree",
);
export const EVENT_OBJECTS = words(
  "talks meeting meetings summit visit trip truce ceasefire negotiations session round referendum election elections exchange conference",
);

/** Possessives that name whose journey it is: "cut short *his* visit". */
export const POSSESSIVE_PRONOUNS = words("his her their its");

/** Subjects that point at what was told: "*It* was their fourth meeting". */
export const POINTING_SUBJECTS = words("it this that");

/** Verbs whose subject takes part in the meeting they govern: "held talks", "flew in for talks". */
export const TAKING_PART_VERBS = words(
  "hold have attend join host lead chair open begin start continue conclude finish end resume conduct travel fly come go arrive head return spend plan schedule arrange prepare cancel postpone leave make pay do take be emerge sit expect call scrap send depart invite skip miss boycott pull stay break cut interrupt",
);

/** The noun of a seat of government: "the Norwegian *capital*". */
export const CAPITAL_WORD = "capital";

/** Adverbs that point at a place told before: "They met *there*". */
export const THERE_WORDS = words("there");

/** Verbs after which "they" are subject and object: "Berg *met* Hadley. They …". */
export const PAIRING_VERBS = words(
  "meet speak talk have hold host receive visit call phone confer negotiate see welcome",
);

/** Plural nouns that mean the two told of, and the words before them: "*the two presidents*". */
export const PAIR_NOUNS = words(
  "men women leaders presidents ministers sides parties pair envoys diplomats delegations negotiators countries governments secretaries officials statesmen",
);
/** Nouns that mean all who were told of together: "*the sides* confirmed". */
export const WHOLE_NOUNS = words("sides parties pair participants");
export const BOTH_WORDS = words("two both three");

/** Verbs whose subject may be a thing: "his refusal *showed* that …" is nobody's statement. */
export const SHOWING_VERBS = words(
  "show prove mean demonstrate indicate suggest reveal signal underline underscore reflect imply",
);

/** What the subject of a verb is in the meeting that it holds; of any other verb a participant. */
export const HOLDING_ROLES: Readonly<Record<string, ParticipantRole>> = {
  host: "host",
  mediate: "mediator",
};

/** Verbs of coming about, and the words that point at what did not: "*It* did not *take* place". */
export const TAKING_PLACE_VERBS = words("take happen occur materialise materialize");
export const OUTCOME_SUBJECTS = words("it this that they these");

/** Verbs of taking part, and those of coming, which need a "there" or the place of the meeting. */
export const ATTENDING_VERBS = words("attend join participate");
export const COMING_VERBS = words("come travel go be fly");

/** What somebody attends that is told as a meeting: not "will attend the *funeral*". */
export const MEETING_NOUNS = words(
  "talks meeting meetings summit session sessions negotiations discussions consultations round rounds gathering conference call event",
);

/** Verbs of staying away; with a particle after the space where they need one. */
export const ABSENCE_VERBS = words("skip miss boycott");
export const ABSENCE_PHRASES: ReadonlySet<string> = new Set([
  "pull out",
  "stay away",
  "drop out",
  "back out",
  "bow out",
  "stay home",
]);

/** Words before a date that make it a bound: "the first talks *since* 2022". */
export const BOUND_WORDS = words("since until till");

/** Words that show that a conversation was by telephone. */
export const PHONE_WORDS = words("phone telephone phoned video videolink");

/** Subjects of which one alone is company: "the ministers met". */
export const COMPANY_NOUNS = words(
  "delegations officials teams negotiators leaders ministers envoys representatives presidents sides diplomats experts parties advisers counterparts allies governments chiefs",
);

/** Nouns whose "from" and "of" name who took part: "officials from France and Germany". */
export const DELEGATION_NOUNS = words(
  "delegations delegation officials teams team negotiators leaders ministers envoys representatives presidents diplomats experts advisers governments side sides chiefs secretaries",
);

/** Modifiers that make a meeting another one than the one told before. */
export const NEW_MODIFIERS = words(
  "another further next new second third fourth fifth separate previous earlier last first subsequent follow-up",
);

/** Determiners of an event told before: "the talks". */
export const KNOWN_DETERMINERS = words("the this that these those their its his her");

/** Marks of a report that nobody has confirmed: "people familiar with the talks". */
export const UNCONFIRMED_WORDS = words(
  "familiar anonymity reportedly allegedly unnamed sources rumours rumors purportedly",
);

/** Number words of counts: "three meetings", "met twice". */
export const COUNT_WORDS: Readonly<Record<string, number>> = {
  twice: 2,
  thrice: 3,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
};

/** Counts without a number: "several rounds" are two or more. */
export const VAGUE_COUNTS = words("several multiple numerous repeated many successive");

/** Words before a number that leave it open upwards or downwards: "at least three", "up to five". */
export const LOWER_BOUNDS = words("least than over");
export const UPPER_BOUNDS = words("most to nearly almost");

/** Cues that go on with what was said before: "he added". */
export const CONTINUING_CUES = words("add added adds adding continue continued");

/** Before the new day of what is put off: "postponed *until* Monday". */
export const NEW_DAY_WORDS: ReadonlySet<string> = new Set("until till to for".split(" "));
