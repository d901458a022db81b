import {
  MEETING_PREPOSITION,
  PARTICLES,
  PLACED_KINDS,
  REPORT_TITLE,
  STATEMENT_TITLE,
  TELLING_VERBS,
  VISIT_PREPOSITION,
} from "../english/event-title-words.ts";
import { VERB_TRIGGERS } from "../english/event-verbs.ts";
import type { FoundActor } from "../names/find-actors.ts";
import { findLastStart } from "../parsed-text.ts";
import type { VerbGroup } from "../verb-groups.ts";
import { NEAR_WORDS } from "./find-place.ts";
import type { FrameContext } from "./frame-context.ts";
import type { FrameDraft } from "./frame-draft.ts";
import { toPlainWords } from "./plain-words.ts";
import { toClauseWords, toSaidWords } from "./said-words.ts";
import { toNameList, toOneLine, toShortName } from "./short-name.ts";
import { findSubjectNoun } from "./verb-needs.ts";

/** Who is spoken of or to, or stays away, stands in no title. */
const UNNAMED_ROLES: ReadonlySet<string> = new Set(["absent", "addressee", "subject"]);

/** Characters of a title that says what was said: what stands beside a mark without hiding the next. */
const LENGTH = 50;
/** What is said gets this much, however long the names are. */
const LEAST_SAID = 26;

/**
 * A few plain words for an event, by who and what: "Putin, Witkoff: meeting in Moscow", "Witkoff to
 * Moscow", "Bruce: Rubio will not attend", "Council extended the sanctions". Without actors: "Talks
 * in London".
 */
export function toTitle(
  context: FrameContext,
  frame: FrameDraft,
  actors: ReadonlyMap<string, FoundActor>,
): string {
  const names = toNameList(
    frame.participants
      .filter(
        ({ role }) => !UNNAMED_ROLES.has(role) || (role === "addressee" && frame.kind === "call"),
      )
      .flatMap(({ actor }) => actors.get(actor) ?? [])
      .map(toShortName),
  );
  const passive = frame.rule === "signed" ? findPassiveTitle(context, frame) : undefined;
  if (passive !== undefined) return passive;
  const told = names === "" ? undefined : findTold(context, frame, names);
  if (told !== undefined) return told;
  const what = PLACED_KINDS.has(frame.kind) ? toPlacedWord(context, frame, names) : frame.word;
  if (names === "") return toSentenceCase(what);
  return what.startsWith(`${VISIT_PREPOSITION} `) ? `${names} ${what}` : `${names}: ${what}`;
}

// "meeting in Moscow", "talks at the White House", "to Moscow".
function toPlacedWord({ parsed }: FrameContext, frame: FrameDraft, names: string): string {
  const { place, kind, word } = frame;
  if (place === undefined) return word;
  const name = toOneLine(parsed.text.slice(place.start, place.end));
  const first = findLastStart(parsed.tokens, place.start);
  const hasArticle = parsed.tokens[first - 1]?.lower === "the";
  if (kind === "visit") {
    const goal = `${VISIT_PREPOSITION} ${hasArticle ? "the " : ""}${name}`;
    return names === "" ? `${word} ${goal}` : goal;
  }
  const at = hasArticle ? first - 1 : first;
  const before = parsed.tokens[at - 1];
  const isOwn = before !== undefined && NEAR_WORDS.has(before.lower) && before.lower !== "into";
  const lead = isOwn
    ? parsed.text.slice(before.start, place.start).toLowerCase()
    : `${MEETING_PREPOSITION} `;
  return `${word} ${toOneLine(lead)}${name}`;
}

// What is said, proposed or decided, by the words of the text.
function findTold(context: FrameContext, frame: FrameDraft, names: string): string | undefined {
  const { statement, kind } = frame;
  if (statement !== undefined) {
    const isRaised = /^cue-object/.test(statement.rule) && !statement.isQuoted;
    if (isRaised || isTellingVerb(context, frame)) return findVerbTitle(context, frame, names);
    const said = toSaidWords(context, statement, toRoom(names));
    return said === "" ? findVerbTitle(context, frame, names) : `${names}: ${said}`;
  }
  const isDeed =
    kind === "statement" || kind === "report" || kind === "proposal" || kind === "decision";
  return isDeed ? findVerbTitle(context, frame, names) : undefined;
}

// "denied that …", "insisted that Kyiv sign": without the verb the words would mean something else.
function isTellingVerb({ parsed }: FrameContext, { group }: FrameDraft): boolean {
  const verb = parsed.verbGroups[group];
  return verb !== undefined && (verb.isNegated || TELLING_VERBS.has(verb.lemma));
}

function toRoom(names: string): number {
  return Math.max(LEAST_SAID, LENGTH - names.length - 2);
}

// "Council extended the sanctions"; "United States: draft of terms" where the object says it all.
function findVerbTitle(
  context: FrameContext,
  frame: FrameDraft,
  names: string,
): string | undefined {
  const { group, word, rule, trigger } = frame;
  const { verbGroups, sentences } = context.parsed;
  const verb = verbGroups[group];
  if (verb?.isPassive) return findTurnedTitle(context, frame, verb);
  if (verb === undefined || trigger.start < verb.start || trigger.end > verb.end) return undefined;
  const to = sentences[findLastStart(sentences, verb.start)]?.endToken ?? verb.endToken;
  const isObject = rule === "put forward";
  const start = isObject ? skipParticle(context, verb.endToken) : verb.firstToken;
  const core = isObject ? start : verb.headToken;
  const words = toClauseWords(context, start, to, toRoom(names), core);
  const isBare =
    words === "" || words === STATEMENT_TITLE || words === REPORT_TITLE || words === word;
  if (isBare) return undefined;
  return isObject || (verb.tense === "none" && !verb.isInfinitive)
    ? `${names}: ${words}`
    : `${names} ${words}`;
}

// "Berg was criticised by Hadley": a passive with its subject.
function findTurnedTitle(
  context: FrameContext,
  { participants }: FrameDraft,
  verb: VerbGroup,
): string | undefined {
  const { tokens, sentences } = context.parsed;
  const sentence = sentences[findLastStart(sentences, verb.start)];
  const subject = participants.find(
    ({ evidence }) => evidence.end <= verb.start && evidence.start >= (sentence?.start ?? 0),
  );
  if (subject === undefined || sentence === undefined) return undefined;
  const from = findLastStart(tokens, subject.evidence.start);
  const words = toClauseWords(context, from, sentence.endToken, LENGTH, verb.headToken);
  return words === "" ? undefined : toSentenceCase(words);
}

// "Agreement on minerals was not signed".
function findPassiveTitle(context: FrameContext, { group }: FrameDraft): string | undefined {
  const verb = context.parsed.verbGroups[group];
  const row = VERB_TRIGGERS.find(({ name }) => name === "signed");
  if (verb === undefined || row?.objectNouns === undefined) return undefined;
  const nouns = new Set(row.objectNouns.split(" "));
  const noun = findSubjectNoun({ context, index: group, group: verb }, nouns);
  if (noun === undefined) return undefined;
  const end = findSubjectEnd(context, noun + 1, verb.firstToken);
  const told = toPlainWords(context, verb.firstToken, verb.endToken, LENGTH);
  const subject = toPlainWords(context, noun, end, LENGTH - told.length - 1);
  return toSentenceCase(`${subject} ${told}`);
}

// Before "that", "which" and any verb.
function findSubjectEnd({ parsed }: FrameContext, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const token = parsed.tokens[at];
    if (token?.tag === "verb" || /^(?:that|which)$/.test(token?.lower ?? "")) return at;
  }
  return to;
}

// "put *forward a* plan".
function skipParticle({ parsed }: FrameContext, from: number): number {
  const at = PARTICLES.has(parsed.tokens[from]?.lower ?? "") ? from + 1 : from;
  return /^(?:a|an|the)$/.test(parsed.tokens[at]?.lower ?? "") ? at + 1 : at;
}

function toSentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
