import type { EventKind, ParticipantRole } from "../../model/article.ts";

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
