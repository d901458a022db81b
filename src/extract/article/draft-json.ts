import type {
  ActorKind,
  Count,
  EventKind,
  EventStatus,
  ParagraphStyle,
  ParticipantRole,
  Stance,
} from "../../model/article.ts";
import type { DraftSpan } from "./compose-text.ts";

// The JSON of a draft, as design.md's "The article format" has it: what the format's parser reads.

export interface DraftReasonJson {
  readonly value: string;
  readonly rule: string;
  readonly because?: string;
  readonly evidence?: DraftSpan;
}

export interface DraftMark {
  readonly rule: string;
  readonly confidence: number;
  readonly state: "drafted";
  readonly reasons?: readonly DraftReasonJson[];
}

export interface DraftActorJson {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly role?: string;
  readonly country?: string;
  readonly organisation?: string;
  readonly draft: DraftMark;
}

export interface DraftMentionJson extends DraftSpan {
  readonly actor: string;
  readonly sense?: "metonym";
  readonly draft: DraftMark;
}

export interface DraftLinkJson {
  readonly source: string | { readonly unnamed: string };
  readonly cue?: DraftSpan;
}

export interface DraftAttributionJson {
  readonly stance?: Stance;
  readonly chain: readonly DraftLinkJson[];
}

export interface DraftEventJson {
  readonly id: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly title: string;
  readonly when?: { readonly edtf: string; readonly phrase?: DraftSpan; readonly because?: string };
  readonly where?: { readonly name: string; readonly country?: string };
  readonly count?: Count;
  readonly participants: readonly { readonly actor: string; readonly role: ParticipantRole }[];
  readonly attribution: readonly DraftAttributionJson[];
  readonly passages: readonly DraftSpan[];
  readonly draft: DraftMark;
}

export interface DraftArticleJson {
  readonly format: "dateline-article";
  readonly version: 1;
  readonly id: string;
  readonly language: string;
  readonly headline: string;
  readonly standfirst?: string;
  readonly byline?: readonly string[];
  readonly publisher?: string;
  readonly url?: string;
  readonly published: string;
  readonly timeZone: string;
  readonly paragraphs: readonly {
    readonly id: string;
    readonly text: string;
    readonly style?: Exclude<ParagraphStyle, "body">;
  }[];
  readonly actors: readonly DraftActorJson[];
  readonly mentions: readonly DraftMentionJson[];
  readonly events: readonly DraftEventJson[];
}
