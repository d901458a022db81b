import { foldText } from "../base/fold-text.ts";
import type {
  Actor,
  ActorId,
  Article,
  EventId,
  FoundSpan,
  Mention,
  NewsEvent,
  Span,
  TextBlockId,
} from "./article.ts";
import type { DayNumber } from "./calendar-day.ts";
import { type TextBlock, toTextBlocks } from "./text-blocks.ts";

/** Whom an event concerns. */
export interface Involvement {
  /** Participants in any role, and named sources of its attribution. */
  readonly named: ReadonlySet<ActorId>;
  /** The same without those whose only part is to stay away: the match for "met". */
  readonly present: ReadonlySet<ActorId>;
  /** Codes of the participants' countries, in order of first appearance, without repeats. */
  readonly countries: readonly string[];
}

export interface FoundMention extends Mention {
  readonly span: FoundSpan;
}

/** What every view asks of an article, computed once: lookups, both orders, counts. */
export interface ArticleIndex {
  readonly article: Article;
  readonly blocks: readonly TextBlock[];
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly events: ReadonlyMap<EventId, NewsEvent>;
  /** All events as told, by first found passage; those without one last, in file order. */
  readonly told: readonly NewsEvent[];
  /** All events as happened: first day, instant where both have one, order in the text; undated last. */
  readonly happened: readonly NewsEvent[];
  readonly toldPosition: ReadonlyMap<EventId, number>;
  readonly happenedPosition: ReadonlyMap<EventId, number>;
  readonly involvement: ReadonlyMap<EventId, Involvement>;
  /** Events that name an actor, as told. Actors without events are absent. */
  readonly eventsOf: ReadonlyMap<ActorId, readonly NewsEvent[]>;
  /** Found mentions of an actor in reading order. */
  readonly mentionsOf: ReadonlyMap<ActorId, readonly FoundMention[]>;
  /** Country codes that participants stand for, most events first. */
  readonly countries: readonly string[];
  readonly foldedText: ReadonlyMap<EventId, string>;
}

/** The index of `article`; O(n log n) in events and mentions. */
export function toArticleIndex(article: Article): ArticleIndex {
  const blocks = toTextBlocks(article);
  const blockRank = new Map<TextBlockId, number>(blocks.map((block, rank) => [block.id, rank]));
  const actors = new Map(article.actors.map((actor) => [actor.id, actor]));
  const events = new Map(article.events.map((event) => [event.id, event]));

  const comparePlaces = (a: FoundSpan, b: FoundSpan) =>
    (blockRank.get(a.in) ?? 0) - (blockRank.get(b.in) ?? 0) || a.start - b.start || b.end - a.end;
  const firstPlace = (event: NewsEvent) => event.passages.filter(isFound).sort(comparePlaces)[0];

  const told = article.events
    .map((event) => ({ event, place: firstPlace(event) }))
    .sort((a, b) => {
      if (a.place !== undefined && b.place !== undefined) return comparePlaces(a.place, b.place);
      return Number(a.place === undefined) - Number(b.place === undefined);
    })
    .map(({ event }) => event);
  const toldPosition = toPositions(told);
  const happened = toHappenedOrder(told);

  const involvement = new Map(told.map((event) => [event.id, toInvolvement(event, actors)]));
  const eventsOf = new Map<ActorId, NewsEvent[]>();
  const countryCounts = new Map<string, number>();
  for (const event of told) {
    const { named, countries } = involvement.get(event.id) as Involvement;
    for (const actor of named) append(eventsOf, actor, event);
    for (const code of countries) countryCounts.set(code, (countryCounts.get(code) ?? 0) + 1);
  }
  const mentionsOf = new Map<ActorId, FoundMention[]>();
  const found = article.mentions.filter((mention): mention is FoundMention =>
    isFound(mention.span),
  );
  for (const mention of found.sort((a, b) => comparePlaces(a.span, b.span))) {
    append(mentionsOf, mention.actor, mention);
  }

  return {
    article,
    blocks,
    actors,
    events,
    told,
    happened,
    toldPosition,
    happenedPosition: toPositions(happened),
    involvement,
    eventsOf,
    mentionsOf,
    countries: [...countryCounts.entries()].sort((a, b) => b[1] - a[1]).map(([code]) => code),
    foldedText: new Map(told.map((event) => [event.id, foldText(toSearchText(event, actors))])),
  };
}

/** The actor that is the country of this code, where the article has one. */
export function findCountryActor(index: ArticleIndex, code: string): Actor | undefined {
  return index.article.actors.find(({ kind, country }) => kind === "country" && country === code);
}

/** Whether a span stands at a known place in the text. */
export function isFound(span: Span): span is FoundSpan {
  return span.kind === "found";
}

/** First day an event can have begun, for sorting; a position held up to a day sorts by that day. */
export function findSortDay(event: NewsEvent): DayNumber | undefined {
  return event.when?.date.first ?? event.when?.date.last;
}

function toHappenedOrder(told: readonly NewsEvent[]): readonly NewsEvent[] {
  const days = new Map<DayNumber | undefined, NewsEvent[]>();
  for (const event of told) append(days, findSortDay(event), event);
  return [...days.entries()]
    .sort(([a = Infinity], [b = Infinity]) => a - b)
    .flatMap(([, events]) => toDayOrder(events));
}

// Events without a time keep their places; those with one share the other places in order of time.
// No comparison can do that: an event without a time would be equal to both sides of a difference.
function toDayOrder(events: readonly NewsEvent[]): readonly NewsEvent[] {
  const instantOf = ({ when }: NewsEvent) => when?.time?.instantMs;
  const timed = events
    .filter((event) => instantOf(event) !== undefined)
    .sort((a, b) => Number(instantOf(a)) - Number(instantOf(b)))
    .values();
  return events.map((event) =>
    instantOf(event) === undefined ? event : (timed.next().value ?? event),
  );
}

function toPositions(events: readonly NewsEvent[]): ReadonlyMap<EventId, number> {
  return new Map(events.map((event, position) => [event.id, position]));
}

function toInvolvement(event: NewsEvent, actors: ReadonlyMap<ActorId, Actor>): Involvement {
  const sources = event.attribution.flatMap(({ chain }) =>
    chain.flatMap(({ source }) => (source.kind === "actor" ? [source.actor] : [])),
  );
  const attending = event.participants.filter(({ role }) => role !== "absent");
  const codes = event.participants.map(({ actor }) => actors.get(actor)?.country);
  return {
    named: new Set([...event.participants.map(({ actor }) => actor), ...sources]),
    present: new Set([...attending.map(({ actor }) => actor), ...sources]),
    countries: [...new Set(codes.filter((code) => code !== undefined))],
  };
}

function toSearchText(event: NewsEvent, actors: ReadonlyMap<ActorId, Actor>): string {
  const names = event.participants.flatMap(({ actor }) => {
    const known = actors.get(actor);
    return known === undefined ? [] : [known.name, ...known.aliases];
  });
  const quotes = event.passages.map((passage) => passage.quote);
  return [event.title, event.where?.name ?? "", ...names, ...quotes].join("\n");
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
