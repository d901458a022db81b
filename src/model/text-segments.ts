import type { ActorId, EventId, FoundSpan, TextBlockId } from "./article.ts";
import { type ArticleIndex, type FoundMention, isFound } from "./article-index.ts";
import type { TextBlock } from "./text-blocks.ts";

/** A stretch of one block in which nothing begins or ends. */
export interface TextSegment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Events whose passages cover the segment, innermost (shortest passage) first. */
  readonly events: readonly EventId[];
  /** The innermost mention that covers the segment. */
  readonly mention?: FoundMention;
  /** Whether this is the first segment that shows `mention`: the one that takes the focus. */
  readonly leadsMention: boolean;
  /** Events of which a passage begins with this segment: where paper shows their numbers. */
  readonly begins: readonly EventId[];
}

/** A passage of one block, as the margin lists it. */
export interface PassageStart {
  readonly event: EventId;
  readonly span: FoundSpan;
}

/** One block cut for display. */
export interface BlockLayout {
  readonly block: TextBlock;
  readonly segments: readonly TextSegment[];
  /** Passages that begin here, by place; one per event and block. */
  readonly passages: readonly PassageStart[];
}

/**
 * Every block cut at the ends of its passages and mentions; the segments of a block, joined, are
 * its text. Passages and mentions may overlap and nest freely:
 *
 *     text      Leavitt said that Witkoff would travel
 *     passages  [e1------------------------------]
 *                                 [e2------------]
 *     mentions  [a----]           [b----]
 *     segments  [e1,a ][e1       ][e2 e1 b][e2 e1]
 */
export function toBlockLayouts(index: ArticleIndex): ReadonlyMap<TextBlockId, BlockLayout> {
  const passages = new Map<TextBlockId, PassageStart[]>();
  for (const event of index.told) {
    for (const span of event.passages.filter(isFound)) {
      append(passages, span.in, { event: event.id, span });
    }
  }
  const mentions = new Map<TextBlockId, FoundMention[]>();
  for (const list of index.mentionsOf.values()) {
    for (const mention of list) append(mentions, mention.span.in, mention);
  }
  return new Map(
    index.blocks.map((block) => [
      block.id,
      toBlockLayout(block, passages.get(block.id) ?? [], mentions.get(block.id) ?? []),
    ]),
  );
}

function toBlockLayout(
  block: TextBlock,
  passages: readonly PassageStart[],
  mentions: readonly FoundMention[],
): BlockLayout {
  const cuts = new Set([0, block.text.length]);
  for (const { span } of [...passages, ...mentions]) cuts.add(span.start).add(span.end);
  const ends = [...cuts].sort((a, b) => a - b);

  const firsts = new Map<EventId, PassageStart>();
  for (const passage of [...passages].sort((a, b) => a.span.start - b.span.start)) {
    if (!firsts.has(passage.event)) firsts.set(passage.event, passage);
  }

  const beginsAt = new Map<number, EventId[]>();
  for (const { event, span } of firsts.values()) append(beginsAt, span.start, event);
  const coveringPassages = createSweep(passages);
  const coveringMentions = createSweep(mentions);
  const shown = new Set<FoundMention>();
  const segments = ends.slice(1).map((end, at): TextSegment => {
    const start = ends[at] as number;
    const events = new Set(coveringPassages(start).map(({ event }) => event));
    const mention = coveringMentions(start)[0];
    const leadsMention = mention !== undefined && !shown.has(mention);
    if (mention !== undefined) shown.add(mention);
    return {
      start,
      end,
      text: block.text.slice(start, end),
      events: [...events],
      leadsMention,
      begins: beginsAt.get(start) ?? [],
      ...(mention === undefined ? {} : { mention }),
    };
  });

  return { block, segments, passages: [...firsts.values()] };
}

/**
 * What of `items` covers the segment that begins at a place, the shortest first. Places are asked in
 * order, and every end of an item is a place: each item is then looked at only while it lasts.
 */
function createSweep<T extends { readonly span: FoundSpan }>(
  items: readonly T[],
): (start: number) => readonly T[] {
  const byStart = [...items].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  let active: T[] = [];
  return (start) => {
    active = active.filter(({ span }) => span.end > start);
    for (; next < byStart.length; next += 1) {
      const item = byStart[next] as T;
      if (item.span.start > start) break;
      active.push(item);
    }
    return [...active].sort(compareLengths);
  };
}

function compareLengths(a: { readonly span: FoundSpan }, b: { readonly span: FoundSpan }): number {
  return a.span.end - a.span.start - (b.span.end - b.span.start);
}

/** Events reported in words that overlap those of `event`, as told: the announcement and its deed. */
export function findLinkedEvents(index: ArticleIndex, event: EventId): readonly EventId[] {
  const own = index.events.get(event)?.passages.filter(isFound) ?? [];
  return index.told
    .filter(
      (other) =>
        other.id !== event &&
        other.passages.some(
          (span) =>
            isFound(span) &&
            own.some(
              (mine) => mine.in === span.in && mine.start < span.end && span.start < mine.end,
            ),
        ),
    )
    .map(({ id }) => id);
}

/** Who takes part in events together with `actor`, most often first; the absent do not count. */
export function findCompanions(
  index: ArticleIndex,
  actor: ActorId,
): readonly { readonly actor: ActorId; readonly events: number }[] {
  const counts = new Map<ActorId, number>();
  for (const event of index.eventsOf.get(actor) ?? []) {
    const present = event.participants.filter(({ role }) => role !== "absent");
    if (!present.some((participant) => participant.actor === actor)) continue;
    for (const other of new Set(present.map((participant) => participant.actor))) {
      if (other !== actor) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts.entries()]
    .sort((a, b) => b[1] - a[1])
    .map(([companion, events]) => ({ actor: companion, events }));
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
