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
