import type { Count, EventKind, EventStatus, ParticipantRole } from "../../model/article.ts";
import type { DateExpression } from "../dates/find-dates.ts";
import type { FoundActor } from "../names/find-actors.ts";
import type { ParsedText } from "../parsed-text.ts";
import type { FoundStatement } from "../statements/find-statements.ts";
import type { TextRange } from "../text-range.ts";

export interface FrameParticipant {
  /** Id of a `FoundActor`. */
  readonly actor: string;
  readonly role: ParticipantRole;
  readonly evidence: TextRange;
}

/** One event that the text reports: a meeting, visit, call, statement, report, proposal or decision. */
export interface EventFrame {
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** Why that status: rule, and the words that decide. */
  readonly statusRule: string;
  readonly statusEvidence?: TextRange;
  /** The word that names the event: "talks", "met". */
  readonly trigger: TextRange;
  /** The words that report it: a clause or a sentence. */
  readonly passage: TextRange;
  /** Further places that report the same event, in order. */
  readonly morePassages?: readonly TextRange[];
  readonly participants: readonly FrameParticipant[];
  readonly place?: TextRange;
  readonly date?: DateExpression;
  readonly count?: Count;
  /** Of statements and reports: which statement this is. */
  readonly statement?: FoundStatement;
  /** A few plain words: "Putin, Witkoff: meeting". */
  readonly title: string;
  readonly rule: string;
  /** 0..1 */
  readonly confidence: number;
}

export interface FrameInput {
  readonly parsed: ParsedText;
  readonly dates: readonly DateExpression[];
  readonly actors: readonly FoundActor[];
  readonly statements: readonly FoundStatement[];
}
