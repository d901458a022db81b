import type { Brand } from "../base/brand.ts";
import type { ArticleTime } from "./article-time.ts";
import type { EdtfDate } from "./edtf.ts";

export type ActorId = Brand<string, "ActorId">;
export type EventId = Brand<string, "EventId">;
export type ParagraphId = Brand<string, "ParagraphId">;

export const EVENT_KINDS = [
  "meeting",
  "visit",
  "call",
  "statement",
  "report",
  "proposal",
  "decision",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_STATUSES = ["happened", "planned", "possible", "denied", "cancelled"] as const;
/** The event's own status as of publication, never that of what it talks about. */
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const ACTOR_KINDS = [
  "person",
  "country",
  "organisation",
  "outlet",
  "territory",
  "group",
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const PARTICIPANT_ROLES = [
  "host",
  "visitor",
  "participant",
  "mediator",
  "speaker",
  "addressee",
  "subject",
  "absent",
] as const;
/** `absent`: named as staying away; no match for "met". */
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

export const STANCES = ["asserts", "confirms", "denies"] as const;
export type Stance = (typeof STANCES)[number];

export const PARAGRAPH_STYLES = ["body", "heading", "quotation", "listItem"] as const;
export type ParagraphStyle = (typeof PARAGRAPH_STYLES)[number];

/** Where a span stands: the headline, the standfirst or a paragraph. */
export type TextBlockId = ParagraphId | "headline" | "standfirst";

/**
 * A span of text, already re-anchored: `found` spans satisfy
 * `textOf(in).slice(start, end) === quote` (UTF-16 code units, start < end).
 * The other two keep the quote so that it can be shown as not found, never guessed.
 */
export type Span =
  | {
      readonly kind: "found";
      readonly in: TextBlockId;
      readonly start: number;
      readonly end: number;
      readonly quote: string;
    }
  | { readonly kind: "missing"; readonly in: TextBlockId; readonly quote: string }
  | {
      readonly kind: "ambiguous";
      readonly in: TextBlockId;
      readonly quote: string;
      readonly occurrences: number;
    };

export type FoundSpan = Extract<Span, { kind: "found" }>;

export interface Paragraph {
  readonly id: ParagraphId;
  readonly text: string;
  readonly style: ParagraphStyle;
}

export interface Actor {
  readonly id: ActorId;
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Role at the time of the article. */
  readonly role?: string;
  /** ISO 3166-1 alpha-2 or `EU`; already filled in from the organisation where it had none. */
  readonly country?: string;
  readonly organisation?: ActorId;
  readonly about?: string;
  readonly wikidata?: string;
  /** As written; only http(s) addresses may become links (`isWebAddress`). */
  readonly sources: readonly string[];
  readonly draft?: Draft;
}

export interface Mention {
  readonly actor: ActorId;
  readonly span: Span;
  readonly sense?: "metonym";
  readonly draft?: Draft;
}

export interface Place {
  readonly name: string;
  readonly country?: string;
  /** IANA zone, checked to be known. */
  readonly timeZone?: string;
}

export interface Participant {
  readonly actor: ActorId;
  readonly role: ParticipantRole;
}

export type AttributionSource =
  | { readonly kind: "actor"; readonly actor: ActorId }
  | { readonly kind: "unnamed"; readonly description: string };

export interface AttributionLink {
  readonly source: AttributionSource;
  readonly cue?: Span;
}

/** One chain of who says so, from speaker to outlet; never empty. */
export interface Attribution {
  readonly stance: Stance;
  readonly chain: readonly AttributionLink[];
}

export interface When {
  readonly date: EdtfDate;
  /** An instant inside the single day of `date`. */
  readonly time?: ArticleTime;
  readonly phrase?: Span;
  readonly because?: string;
}

export interface Count {
  readonly min?: number;
  readonly max?: number;
}

/** Why one value of a drafted item is as it is. */
export interface DraftReason {
  /** Which value: "status", "when", "participant steve-witkoff". */
  readonly value: string;
  readonly rule: string;
  /** The rule in words, for people. */
  readonly because?: string;
  /** The words of the text that decide. */
  readonly evidence?: Span;
}

/** How a drafted item came about; removed when a person accepts it. */
export interface Draft {
  readonly rule: string;
  /** 0..1 */
  readonly confidence: number;
  /** "drafted", or "edited" once a person changed it. */
  readonly state: string;
  readonly reasons: readonly DraftReason[];
}

export interface NewsEvent {
  readonly id: EventId;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly title: string;
  /** Absent: the event stands in the undated tray. */
  readonly when?: When;
  readonly where?: Place;
  readonly count?: Count;
  readonly participants: readonly Participant[];
  readonly attribution: readonly Attribution[];
  readonly passages: readonly Span[];
  readonly sources: readonly string[];
  readonly draft?: Draft;
}

/** One article, checked: ids are unique, every reference resolves, spans are anchored. */
export interface Article {
  readonly id: string;
  readonly language: string;
  readonly headline: string;
  readonly standfirst?: string;
  readonly section?: string;
  readonly byline: readonly string[];
  readonly publisher?: string;
  readonly url?: string;
  readonly licence?: string;
  readonly published: ArticleTime;
  /** IANA zone in which relative dates were resolved and the axis counts days. */
  readonly timeZone: string;
  readonly paragraphs: readonly Paragraph[];
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  readonly events: readonly NewsEvent[];
}
