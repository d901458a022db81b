import type { DateExpression } from "../dates/find-dates.ts";
import { REPORT_TITLE, STATEMENT_TITLE } from "../english/event-title-words.ts";
import { CONTINUING_CUES } from "../english/event-words.ts";
import { findLastStart } from "../parsed-text.ts";
import type { FoundStatement } from "../statements/find-statements.ts";
import { overlaps, type TextRange } from "../text-range.ts";
import { type DateOwners, findDateOfNoun, findDateOfVerb } from "./attach-date.ts";
import { findAddressees, findGroup, findSpeakers, findTopics, isShown } from "./find-speakers.ts";
import type { FrameContext, PlacedMention } from "./frame-context.ts";
import { addPassages, type FrameDraft, toParticipants, toPassage } from "./frame-draft.ts";
import { judgeStatus } from "./judge-status.ts";

/**
 * The statements and reports as events: whoever speaks is an actor, an outlet reports. Left out are
 * cues that only say who vouches for a deed ("…, TASS reported"), and words that were not said.
 */
export function findStatementFrames(
  context: FrameContext,
  owners: DateOwners,
  subjects: readonly (readonly PlacedMention[])[],
  deeds: readonly FrameDraft[],
): readonly FrameDraft[] {
  const frames: FrameDraft[] = [];
  const triggers = deeds.map((deed) => ({ ...deed.trigger, deed }));
  const cues = context.input.statements.flatMap(({ cue }) => cue).sort((a, b) => a.start - b.start);
  let before: FrameDraft | undefined;
  for (const statement of context.input.statements) {
    const frame = toFrame(context, owners, subjects, statement);
    if (frame === undefined || isDeed(frame, triggers) || isOnlyVouching(frame, triggers, cues))
      continue;
    if (before !== undefined && isContinued(context, before, frame)) {
      before = { ...before, passages: addPassages(before.passages, frame.passages) };
      frames[frames.length - 1] = before;
      continue;
    }
    frames.push(frame);
    before = frame;
  }
  return frames;
}

function toFrame(
  context: FrameContext,
  owners: DateOwners,
  subjects: readonly (readonly PlacedMention[])[],
  statement: FoundStatement,
): FrameDraft | undefined {
  const [cue] = statement.cue;
  const speakers = findSpeakers(context, statement, subjects);
  const trigger = cue ?? statement.content[0];
  if (trigger === undefined || speakers.length === 0) return undefined;
  const group = findGroup(context, trigger);
  if (isShown(context, group, statement)) return undefined;
  const judgement = judgeStatus(context.parsed, trigger);
  if (judgement.status === "denied" || judgement.status === "possible") return undefined;
  const isReport = speakers.every(({ actor }) => actor.kind === "outlet");
  const isBehind = (statement.content[0]?.start ?? trigger.start) < trigger.start;
  const date = findDate(context, owners, trigger, group, isBehind);
  return {
    kind: isReport ? "report" : "statement",
    judgement,
    trigger,
    group,
    passages: [
      toPassage(context, trigger, [
        ...statement.source,
        ...statement.cue,
        ...statement.content.flatMap((range) => toCut(context, range, trigger)),
        date,
      ]),
    ],
    participants: toParticipants([
      ...speakers.map((mention) => [mention, "speaker"] as const),
      ...findAddressees(context, statement, trigger, group).map(
        (mention) => [mention, "addressee"] as const,
      ),
      ...findTopics(context, statement, subjects).map((mention) => [mention, "subject"] as const),
    ]),
    ...(date === undefined ? {} : { date }),
    statement,
    isKnown: false,
    isOther: true,
    isMain: true,
    isJourney: false,
    word: isReport ? REPORT_TITLE : STATEMENT_TITLE,
    rule: statement.rule,
  };
}

// Where the words come first, a date that opens the sentence belongs to them and not to the cue.
function findDate(
  context: FrameContext,
  owners: DateOwners,
  trigger: TextRange,
  group: number,
  isBehind: boolean,
): DateExpression | undefined {
  if (group >= 0) {
    return isBehind ? owners.byGroup.get(group)?.[0] : findDateOfVerb(context, owners, group);
  }
  const token = findLastStart(context.parsed.tokens, trigger.end - 1);
  return findDateOfNoun(context, owners, Math.max(0, token), undefined);
}

// What of a long quotation stands in the sentence of its cue.
function toCut({ parsed }: FrameContext, range: TextRange, cue: TextRange): readonly TextRange[] {
  const sentence = parsed.sentences[findLastStart(parsed.sentences, cue.start)];
  if (sentence === undefined || !overlaps(range, sentence)) return [];
  return [{ start: Math.max(range.start, sentence.start), end: Math.min(range.end, sentence.end) }];
}

/** The words that tell the deeds, in the order of the text. */
type DeedTriggers = readonly (TextRange & { readonly deed: FrameDraft })[];

// "proposed that …" is a proposal already.
function isDeed({ trigger }: FrameDraft, triggers: DeedTriggers): boolean {
  const last = triggers[findLastStart(triggers, trigger.end - 1)];
  return last !== undefined && overlaps(last, trigger);
}

// "They met for four hours, TASS reported": a deed that happened, and a cue with no date of its own.
function isOnlyVouching(
  frame: FrameDraft,
  triggers: DeedTriggers,
  cues: readonly TextRange[],
): boolean {
  const { statement, trigger, date } = frame;
  const isOutlet = frame.kind === "report";
  if (statement === undefined || (statement.isQuoted && !isOutlet)) return false;
  const isBehind = (statement.content[0]?.start ?? trigger.start) < trigger.start;
  const isAccording = frame.group < 0;
  if (isAccording && /^source/.test(statement.rule)) return true;
  if (!isAccording && (!isBehind || date !== undefined)) return false;
  if (frame.kind === "report" && isBehind && isPassingOn(statement, cues)) return true;
  return statement.content.some((content) => hasDoneDeed(content, triggers));
}

// "Peskov said that …, RIA reported": the outlet passes on what somebody said.
function isPassingOn({ content }: FoundStatement, cues: readonly TextRange[]): boolean {
  return content.some((range) => {
    const cue = cues[findLastStart(cues, range.end - 1)];
    return cue !== undefined && cue.start >= range.start;
  });
}

function hasDoneDeed({ start, end }: TextRange, triggers: DeedTriggers): boolean {
  for (let at = findLastStart(triggers, start - 1) + 1; at < triggers.length; at += 1) {
    const trigger = triggers[at];
    if (trigger === undefined || trigger.start >= end) return false;
    const { kind, judgement } = trigger.deed;
    const isDone = judgement.status === "happened" || judgement.status === "cancelled";
    if (isDone && kind !== "statement") return true;
  }
  return false;
}

// "he added" goes on with the statement before, by the same speaker.
function isContinued({ parsed }: FrameContext, before: FrameDraft, frame: FrameDraft): boolean {
  const isSame = before.participants[0]?.actor === frame.participants[0]?.actor;
  if (!isSame || before.kind !== frame.kind) return false;
  const words = parsed.text.slice(frame.trigger.start, frame.trigger.end).toLowerCase().split(/\s/);
  const isNear = isSameSentence(parsed, before, frame);
  return isNear || (words.some((word) => CONTINUING_CUES.has(word)) && frame.date === undefined);
}

function isSameSentence(parsed: FrameContext["parsed"], a: FrameDraft, b: FrameDraft): boolean {
  return (
    findLastStart(parsed.sentences, a.trigger.start) ===
    findLastStart(parsed.sentences, b.trigger.start)
  );
}
