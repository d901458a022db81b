import type { Stance } from "../../model/article.ts";
import { CONFIRMING, DENYING } from "../english/stance-words.ts";
import type { FoundActor } from "../names/find-actors.ts";
import type { FoundStatement } from "../statements/find-statements.ts";
import { covers, overlaps, type TextRange } from "../text-range.ts";
import { type ComposedText, findDraftSpan } from "./compose-text.ts";
import type { DraftAttributionJson, DraftLinkJson } from "./draft-json.ts";

/** Longest description of a source that is no actor; a longer one is cut at a word. */
const MAX_SOURCE = 80;

/** So many statements around a statement are links of its chain. */
const MOST_OUTER = 5;

/** Who names whom where: looked up by place. */
export interface MentionLookup {
  /** The actor that the words at `range` name or refer to; of several the longest mention. */
  readonly findActor: (range: TextRange) => string | undefined;
}

export function createMentionLookup(
  actors: readonly FoundActor[],
  { text }: Pick<ComposedText, "text">,
): MentionLookup {
  const mentions = actors
    .flatMap(({ id, kind, mentions: places }) =>
      places.map(({ start, end }) => ({ start, end, id, isSpeaker: isSpeaker(text, kind, end) })),
    )
    .sort((a, b) => a.start - b.start);
  return {
    findActor: (range) => {
      let best: (typeof mentions)[number] | undefined;
      for (let at = findFirst(mentions, range.start - MAX_SOURCE); at < mentions.length; at += 1) {
        const mention = mentions[at] as (typeof mentions)[number];
        if (mention.start >= range.end) break;
        if (!overlaps(mention, range)) continue;
        // A person speaks, not the body before the name: "Kremlin spokesman Dmitry Peskov".
        if (mention.isSpeaker) return mention.id;
        best ??= mention;
      }
      return best?.id;
    },
  };
}

// A person or an outlet, and not "Putin’s aide".
function isSpeaker(text: string, kind: FoundActor["kind"], end: number): boolean {
  return (kind === "person" || kind === "outlet") && !/^['’]s/.test(text.slice(end, end + 2));
}

/** Which statements hold a place. */
export interface StatementLookup {
  /** The statements whose words cover `trigger`, the innermost first. */
  readonly findAround: (trigger: TextRange) => readonly FoundStatement[];
}

/** Characters of text that share one list of statements. */
const BUCKET = 512;

export function createStatementLookup(statements: readonly FoundStatement[]): StatementLookup {
  const buckets = new Map<number, Set<FoundStatement>>();
  for (const statement of statements) {
    for (const { start, end } of statement.content) {
      for (let at = Math.floor(start / BUCKET); at * BUCKET < end; at += 1) {
        const bucket = buckets.get(at);
        if (bucket === undefined) buckets.set(at, new Set([statement]));
        else bucket.add(statement);
      }
    }
  }
  return {
    findAround: (trigger) =>
      [...(buckets.get(Math.floor(trigger.start / BUCKET)) ?? [])]
        .filter(({ content }) => content.some((range) => covers(range, trigger)))
        .sort((a, b) => toLength(a) - toLength(b)),
  };
}

function toLength({ content }: FoundStatement): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

/**
 * The chain from the speaker of a statement to the outlet that quotes it: the one it names, or
 * the speakers of `outer`, the statements around its own cue ("Peskov said …, *RIA reported*").
 */
export function toAttribution(
  composed: ComposedText,
  statement: FoundStatement,
  lookup: MentionLookup,
  outer: readonly FoundStatement[] = [],
): DraftAttributionJson | undefined {
  const chain: DraftLinkJson[] = [];
  const cue = statement.cue[0] && findDraftSpan(composed, statement.cue[0]);
  const speaker = toSource(composed, statement.source, lookup);
  if (speaker !== undefined) chain.push({ source: speaker, ...(cue === undefined ? {} : { cue }) });
  const outlet = toSource(composed, statement.via ?? [], lookup);
  if (outlet !== undefined && outlet !== speaker) chain.push({ source: outlet });
  for (const { source, cue: words } of outer.slice(0, MOST_OUTER)) {
    const teller = toSource(composed, source, lookup);
    const isNew = teller !== undefined && !chain.some((link) => link.source === teller);
    const said = words[0] && findDraftSpan(composed, words[0]);
    if (isNew) chain.push({ source: teller, ...(said === undefined ? {} : { cue: said }) });
  }
  if (chain.length === 0) return undefined;
  const stance = toStance(composed, statement);
  return { ...(stance === "asserts" ? {} : { stance }), chain };
}

function toSource(
  { text }: ComposedText,
  source: readonly TextRange[],
  lookup: MentionLookup,
): DraftLinkJson["source"] | undefined {
  const [first] = source;
  if (first === undefined) return undefined;
  const actor = lookup.findActor(first);
  if (actor !== undefined) return actor;
  const words = text.slice(first.start, first.end).replace(/\s+/g, " ").trim();
  if (words === "") return undefined;
  const cut =
    words.length > MAX_SOURCE ? `${words.slice(0, MAX_SOURCE).replace(/\s\S*$/, "")}…` : words;
  return { unnamed: cut };
}

function toStance({ text }: ComposedText, { cue }: FoundStatement): Stance {
  const words = cue.flatMap(({ start, end }) =>
    text
      .slice(start, end)
      .toLowerCase()
      .split(/[^a-z]+/),
  );
  if (words.some((word) => DENYING.has(word))) return "denies";
  return words.some((word) => CONFIRMING.has(word)) ? "confirms" : "asserts";
}

function findFirst(sorted: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as TextRange).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
