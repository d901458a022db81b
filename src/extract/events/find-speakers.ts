import { SHOWING_VERBS } from "../english/event-words.ts";
import { findLastStart } from "../parsed-text.ts";
import type { FoundStatement } from "../statements/find-statements.ts";
import { covers, overlaps, type TextRange } from "../text-range.ts";
import { isModifier, toClauseParts } from "./clause-parts.ts";
import { type FrameContext, findMentionsIn, type PlacedMention } from "./frame-context.ts";

/** Whether a thing shows it, and nobody says it: "Putin’s refusal *showed* that …". */
export function isShown(context: FrameContext, group: number, { source }: FoundStatement): boolean {
  const lemma = context.parsed.verbGroups[group]?.lemma ?? "";
  if (!SHOWING_VERBS.has(lemma)) return false;
  const named = source.flatMap((range) => findMentionsWithin(context, range));
  return named.every((mention) => isModifier(context, mention));
}

/**
 * Who speaks: the people named in the source, else the body in it, else whom "they" or a relative
 * clause means, else the outlet that unnamed people spoke to. Empty where nobody is named.
 */
export function findSpeakers(
  context: FrameContext,
  statement: FoundStatement,
  subjects: readonly (readonly PlacedMention[])[],
): readonly PlacedMention[] {
  const { source, cue, content, via = [] } = statement;
  const named = source.flatMap((range) => findMentionsWithin(context, toHead(context, range)));
  const plain = named.filter((mention) => !isModifier(context, mention));
  const people = plain.filter(({ actor }) => actor.kind === "person" || actor.kind === "outlet");
  if (people.length > 0) return people;
  if (plain.length > 0) return plain;
  if (named.length > 0) return named.slice(0, 1);
  const meant = findSubjectsOfCue(context, statement, subjects);
  if (meant.length > 0) return meant;
  const outlets = [...via, ...toGap(cue, content)].flatMap((range) =>
    findMentionsWithin(context, range),
  );
  return outlets.filter(({ actor }) => actor.kind === "outlet").slice(0, 1);
}

// "Berg, who met Hadley, said": the speaker stands before "who".
function toHead({ parsed }: FrameContext, range: TextRange): TextRange {
  const first = findLastStart(parsed.tokens, range.start);
  const last = findLastStart(parsed.tokens, range.end - 1);
  for (let at = first + 2; at < last; at += 1) {
    const isRelative =
      parsed.tokens[at - 1]?.text === "," &&
      /^(?:who|which|whose)$/.test(parsed.tokens[at]?.lower ?? "");
    if (isRelative) return { start: range.start, end: parsed.tokens[at - 2]?.end ?? range.end };
  }
  return range;
}

// "who *last week* warned": the words before the cue are its date.
function isDate({ input }: FrameContext, words: TextRange): boolean {
  const date = input.dates[findLastStart(input.dates, words.start)];
  return date !== undefined && covers(date, words);
}

// "*They* reiterated", "*both sides* said": the company that the subject of the cue means.
function findSubjectsOfCue(
  context: FrameContext,
  { source, cue }: FoundStatement,
  subjects: readonly (readonly PlacedMention[])[],
): readonly PlacedMention[] {
  const [words] = source;
  const [verb] = cue;
  if (words === undefined || verb === undefined) return [];
  const meant = subjects[findGroup(context, verb)] ?? [];
  if (isDate(context, words)) return meant;
  return meant.length > 1 ? meant.filter((mention) => covers(words, mention)) : [];
}

// The words between a cue and what it introduces: "told *the Financial Times* that …".
function toGap(cue: readonly TextRange[], content: readonly TextRange[]): readonly TextRange[] {
  const [first] = cue;
  const [said] = content;
  if (first === undefined || said === undefined || said.start <= first.end) return [];
  return [{ start: first.end, end: said.start }];
}

function findMentionsWithin(context: FrameContext, range: TextRange): readonly PlacedMention[] {
  const { tokens } = context.parsed;
  const from = Math.max(0, findLastStart(tokens, range.start));
  const to = findLastStart(tokens, range.end - 1) + 1;
  return findMentionsIn(context, from, to).filter((mention) => covers(range, mention));
}

/** Whom the first verb of the words is about: "confirmed that *Witkoff* was expected". */
export function findTopics(
  { parsed }: FrameContext,
  { content }: FoundStatement,
  subjects: readonly (readonly PlacedMention[])[],
): readonly PlacedMention[] {
  const [first] = content;
  if (first === undefined) return [];
  const index = findLastStart(parsed.verbGroups, first.start - 1) + 1;
  const group = parsed.verbGroups[index];
  if (group === undefined || group.start >= first.end) return [];
  return (subjects[index] ?? []).filter(
    (mention) => mention.actor.kind === "person" && covers(first, mention),
  );
}

/** "told Putin that …"; reporters and outlets are no addressees. */
export function findAddressees(
  context: FrameContext,
  { content }: FoundStatement,
  cue: TextRange,
  group: number,
): readonly PlacedMention[] {
  const verb = context.parsed.verbGroups[group];
  const said = content.find(({ start }) => start >= cue.end);
  if (verb === undefined || verb.lemma !== "tell" || said === undefined) return [];
  const to = findLastStart(context.parsed.tokens, said.start);
  return toClauseParts(context, verb.endToken, to)
    .filter(({ mention, preposition }) => preposition === "" && mention.actor.kind !== "outlet")
    .map(({ mention }) => mention);
}

/** The verb group that the cue is part of; -1 for a cue without a verb. */
export function findGroup({ parsed }: FrameContext, trigger: TextRange): number {
  const index = findLastStart(parsed.verbGroups, trigger.end - 1);
  const group = parsed.verbGroups[index];
  return group !== undefined && overlaps(group, trigger) ? index : -1;
}
