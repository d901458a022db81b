import type { EventKind, EventStatus, ParticipantRole } from "../../model/article.ts";

/** What must stand beside a verb before it is taken for an event; one of a row's needs is enough. */
export type TriggerNeed =
  /** An actor as its object: "received Witkoff". */
  | "object"
  /** An actor after "with": "met with Putin". */
  | "with"
  /** Two actors or a group as its subject: "the ministers met". */
  | "company"
  /** A place behind one of the row's prepositions, or as its object: "flew to Doha", "visited Doha". */
  | "destination"
  /** Two actors or a group that are in one place: "they talked in Rome". */
  | "companyInPlace"
  /** A group without a name as its object: "hosted security advisers". */
  | "objectCompany"
  /** Words for a telephone near it: "spoke by phone". */
  | "phone"
  /** One of the row's object nouns: "handed over a draft". */
  | "objectNoun"
  /** A newspaper or an agency as its subject. */
  | "outlet"
  /** Any subject. */
  | "subject";

/** A verb that names an event. The first row whose needs are met wins. */
export interface VerbTriggerRow {
  readonly name: string;
  readonly kind: EventKind;
  readonly verbs: string;
  readonly needs: readonly TriggerNeed[];
  /** Words behind the verb that make it another one: "called *for*". */
  readonly unless?: string;
  readonly objectNouns?: string;
  /** Prepositions before its destination; without them the destination is its object. */
  readonly towards?: string;
  /** Only in the passive, and what that makes of the deed: "is expected in Moscow". */
  readonly passiveStatus?: EventStatus;
  /** Roles of subject, object, and what follows "with" or "to". */
  readonly subject: ParticipantRole;
  readonly object: ParticipantRole;
  readonly partner: ParticipantRole;
  /** What a title calls it. */
  readonly title: string;
  readonly example: string;
}

export const VERB_TRIGGERS: readonly VerbTriggerRow[] = [
  {
    name: "phone",
    kind: "call",
    verbs: "phone telephone call ring",
    needs: ["object"],
    unless: "for on off up upon out it into",
    subject: "participant",
    object: "addressee",
    partner: "participant",
    title: "phone call",
    example: "Macron phoned Trump from Tirana.",
  },
  {
    name: "speak by phone",
    kind: "call",
    verbs: "speak talk confer converse discuss",
    needs: ["phone"],
    subject: "participant",
    object: "participant",
    partner: "participant",
    title: "phone call",
    example: "The two ministers spoke by phone.",
  },
  {
    name: "talk in person",
    kind: "meeting",
    verbs: "speak talk negotiate confer",
    needs: ["companyInPlace"],
    subject: "participant",
    object: "participant",
    partner: "participant",
    title: "talks",
    example: "The two presidents talked for a quarter of an hour in Rome.",
  },
  {
    name: "speak with",
    kind: "call",
    verbs: "speak talk",
    needs: ["with"],
    subject: "participant",
    object: "participant",
    partner: "participant",
    title: "conversation",
    example: "Rubio spoke with Lavrov on Saturday.",
  },
  {
    name: "meet",
    kind: "meeting",
    verbs: "meet",
    needs: ["object", "with", "company"],
    subject: "participant",
    object: "participant",
    partner: "participant",
    title: "meeting",
    example: "Sybiha met Rubio in Antalya.",
  },
  {
    name: "receive",
    kind: "meeting",
    verbs: "receive host welcome greet",
    needs: ["object", "objectCompany"],
    subject: "host",
    object: "visitor",
    partner: "participant",
    title: "meeting",
    example: "Erdogan received Zelensky in Ankara.",
  },
  {
    name: "see",
    kind: "meeting",
    verbs: "see",
    needs: ["object"],
    unless: "that how what whether as",
    subject: "participant",
    object: "participant",
    partner: "participant",
    title: "meeting",
    example: "Before noon he had seen the chancellor.",
  },
  {
    name: "confer",
    kind: "meeting",
    verbs: "negotiate confer consult huddle",
    needs: ["with"],
    subject: "participant",
    object: "participant",
    partner: "participant",
    title: "talks",
    example: "The envoy conferred with Umerov for an hour.",
  },
  {
    name: "gather",
    kind: "meeting",
    verbs: "gather convene assemble",
    needs: ["company", "destination"],
    subject: "participant",
    object: "participant",
    partner: "participant",
    title: "meeting",
    example: "Leaders of five states gathered in Kyiv.",
  },
  {
    name: "travel",
    kind: "visit",
    verbs: "travel fly go journey come return",
    needs: ["destination"],
    towards: "to into",
    subject: "visitor",
    object: "host",
    partner: "visitor",
    title: "visit",
    example: "Witkoff flew to Moscow.",
  },
  {
    name: "arrive",
    kind: "visit",
    verbs: "arrive land",
    needs: ["destination"],
    towards: "in at",
    subject: "visitor",
    object: "host",
    partner: "visitor",
    title: "visit",
    example: "Lavrov arrived in Riyadh on Monday.",
  },
  {
    name: "leave for",
    kind: "visit",
    verbs: "leave depart head set",
    needs: ["destination"],
    towards: "for to",
    subject: "visitor",
    object: "host",
    partner: "visitor",
    title: "visit",
    example: "The delegation left for Istanbul.",
  },
  {
    name: "expected in",
    kind: "visit",
    verbs: "expect schedule",
    needs: ["destination"],
    towards: "in at",
    passiveStatus: "planned",
    subject: "visitor",
    object: "host",
    partner: "visitor",
    title: "visit",
    example: "The envoy was expected in Russia later in the week.",
  },
  {
    name: "visit",
    kind: "visit",
    verbs: "visit tour",
    needs: ["destination", "object"],
    subject: "visitor",
    object: "host",
    partner: "visitor",
    title: "visit",
    example: "Kellogg visited Kyiv in February.",
  },
  {
    name: "propose",
    kind: "proposal",
    verbs: "propose offer suggest",
    needs: ["subject"],
    subject: "speaker",
    object: "addressee",
    partner: "addressee",
    title: "proposal",
    example: "Putin proposed direct talks in Istanbul.",
  },
  {
    name: "put forward",
    kind: "proposal",
    verbs: "put hand present submit table float outline unveil raise circulate",
    needs: ["objectNoun"],
    objectNouns:
      "proposal proposals plan draft terms offer idea ideas suggestion counter-proposal conditions memorandum outline outlines document framework roadmap paper demands",
    subject: "speaker",
    object: "addressee",
    partner: "addressee",
    title: "proposal",
    example: "The Americans handed over a draft of terms.",
  },
  {
    name: "call for",
    kind: "proposal",
    verbs: "call ask press push",
    needs: ["objectNoun"],
    objectNouns:
      "ceasefire truce meeting talks summit sanctions pause negotiations exchange withdrawal session moratorium",
    subject: "speaker",
    object: "addressee",
    partner: "addressee",
    title: "call for action",
    example: "Kyiv asked for an immediate ceasefire.",
  },
  {
    name: "agree",
    kind: "decision",
    verbs: "agree",
    needs: ["subject"],
    unless: "with that",
    subject: "participant",
    object: "subject",
    partner: "participant",
    title: "agreement",
    example: "The two sides agreed to exchange prisoners.",
  },
  {
    name: "sign",
    kind: "decision",
    verbs: "sign ratify initial",
    needs: ["subject"],
    unless: "up off",
    subject: "participant",
    object: "participant",
    partner: "participant",
    title: "signing",
    example: "Bessent and Svyrydenko signed the agreement.",
  },
  {
    name: "publish",
    kind: "report",
    verbs: "publish describe report carry reveal",
    needs: ["outlet"],
    subject: "speaker",
    object: "subject",
    partner: "addressee",
    title: "report",
    example: "Reuters published the texts on Friday.",
  },
  {
    name: "speak out",
    kind: "statement",
    verbs:
      "announce confirm deny reject criticise criticize condemn welcome praise dismiss threaten denounce hail answer rebuff contradict reaffirm reiterate",
    needs: ["subject"],
    subject: "speaker",
    object: "subject",
    partner: "addressee",
    title: "statement",
    example: "Ukraine rejected the conditions.",
  },
  {
    name: "decide",
    kind: "decision",
    verbs:
      "decide ban approve adopt impose lift suspend extend appoint order declare halt resume veto authorise authorize sanction expel recognise recognize grant revoke dismiss nominate",
    needs: ["subject"],
    unless: "that",
    subject: "speaker",
    object: "subject",
    partner: "participant",
    title: "decision",
    example: "The Council extended the sanctions.",
  },
];

/** A noun that names an event. */
export interface NounTriggerRow {
  readonly name: string;
  readonly kind: EventKind;
  /** One or two words, lower case; "talks" only as a plural. */
  readonly nouns: string;
  /** What its subject (of "hold", "make", a possessive) and its "with", "between", "to" are. */
  readonly subject: ParticipantRole;
  readonly partner: ParticipantRole;
  readonly title: string;
  readonly example: string;
}

export const NOUN_TRIGGERS: readonly NounTriggerRow[] = [
  {
    name: "phone call",
    kind: "call",
    nouns:
      "phone call|phone calls|telephone call|telephone calls|phone conversation|telephone conversation|telephone conversations|phone conversations|video call|call with|call between|conversation with|conversation between|the call|this call|that call",
    subject: "participant",
    partner: "participant",
    title: "phone call",
    example: "After a phone call with Macron he flew home.",
  },
  {
    name: "meeting",
    kind: "meeting",
    nouns:
      "meeting|meetings|encounter|gathering|get-together|audience with|video conference|videoconference",
    subject: "participant",
    partner: "participant",
    title: "meeting",
    example: "The meeting between Vance and Zelensky lasted forty minutes.",
  },
  {
    name: "talks",
    kind: "meeting",
    nouns:
      "talks|negotiations|consultations|round of talks|rounds of talks|round of negotiations|rounds of negotiations|further round|next round|new round|second round|first round|third round|latest round|discussions|session",
    subject: "participant",
    partner: "participant",
    title: "talks",
    example: "Delegations held talks in Riyadh.",
  },
  {
    name: "summit",
    kind: "meeting",
    nouns: "summit|summits",
    subject: "participant",
    partner: "participant",
    title: "summit",
    example: "A summit of the two presidents is possible.",
  },
  {
    name: "visit",
    kind: "visit",
    nouns: "visit to|visits to|trip to|trips to|journey to|tour of|visit|trip|arrival in",
    subject: "visitor",
    partner: "host",
    title: "visit",
    example: "His visit to Doha was called off.",
  },
];

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nouns whose "conference" and "meeting" is where things are said, not what is reported. */
export const VENUE_MODIFIERS = words("news press cabinet");

/** Prepositions that only place something by an event: "next steps *after* the talks". */
export const RELATING_WORDS = words("after before since about on of amid ahead following during");

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
  "hold have attend join host lead chair open begin start continue conclude finish end resume conduct travel fly come go arrive head return spend plan schedule arrange prepare cancel postpone leave make pay do take be emerge sit expect call scrap send depart invite skip miss boycott pull stay",
);

/** Verbs of taking part, and those of coming, which need a "there" or the place of the meeting. */
export const ATTENDING_VERBS = words("attend join participate");
export const COMING_VERBS = words("come travel go be fly");

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

/** What titles call statements and reports. */
export const STATEMENT_TITLE = "statement";
export const REPORT_TITLE = "report";
/** The title of many: "Putin and 3 others". */
export const OTHERS_TITLE = (count: number): string => `and ${count} others`;
/** The place in a title: "visit to Moscow", "meeting in Moscow". */
export const PLACE_PREPOSITION: Readonly<Partial<Record<EventKind, string>>> = {
  visit: "to",
  meeting: "in",
};
