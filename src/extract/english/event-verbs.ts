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
  /** In the passive, one of the row's object nouns as its subject: "the accord was signed". */
  | "subjectNoun"
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
    verbs: "speak talk confer converse discuss brief update inform consult",
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
    verbs: "propose offer",
    needs: ["subject"],
    subject: "speaker",
    object: "addressee",
    partner: "addressee",
    title: "proposal",
    example: "Putin proposed direct talks in Istanbul.",
  },
  {
    name: "suggest",
    kind: "proposal",
    verbs: "suggest",
    needs: ["subject"],
    unless: "that he she it they",
    subject: "speaker",
    object: "addressee",
    partner: "addressee",
    title: "proposal",
    example: "Rome suggested a second round in June.",
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
    verbs: "call ask press push demand",
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
    name: "signed",
    kind: "decision",
    verbs: "sign ratify initial",
    needs: ["subjectNoun"],
    objectNouns:
      "agreement accord deal treaty pact memorandum declaration document protocol contract communique communiqué text",
    subject: "participant",
    object: "subject",
    partner: "participant",
    title: "signing",
    example: "The agreement on minerals was not signed.",
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
