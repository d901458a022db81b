import { readFileSync } from "node:fs";
import { composeText, toDraftSpans } from "../../src/extract/article/compose-text.ts";
import { findDates } from "../../src/extract/dates/find-dates.ts";
import { draftArticle } from "../../src/extract/draft-article.ts";
import { findFrames } from "../../src/extract/events/find-frames.ts";
import type { FoundActor } from "../../src/extract/names/find-actors.ts";
import { findNames } from "../../src/extract/names/find-names.ts";
import { toParsedText } from "../../src/extract/parsed-text.ts";
import { findStatements } from "../../src/extract/statements/find-statements.ts";
import { parseIsoDay } from "../../src/model/calendar-day.ts";
import type { RawText } from "../../src/model/raw-text.ts";

/**
 * How much an editor would have to do on a draft: drafts the text of annotated articles and counts
 * their events.
 *
 *     npx tsx e2e/tools/edit-effort.ts [--given-actors] [--list] FILE.dateline.json …
 *
 * A drafted event *is* an annotated one if their kinds are the same or related (meeting, visit and
 * call; statement, report, proposal and decision), a passage of the one overlaps a passage of the
 * other, and they have an actor in common or one of them has none. Each event is matched at most
 * once, the pairs with most in common first. Actors are the same if they share a name or an alias;
 * groups ("European officials") do not count, as annotators name them or leave them out.
 * - *kept*: also kind, status, date (both absent, or the same EDTF) and the set of participants are
 *   right; the role does not count, except that who is absent is no participant
 * - *fixed*: the same event, but one of these is wrong
 * - *deleted*: drafted, but no annotated event
 * - *added*: annotated, but not drafted
 *
 * `--given-actors` takes the actors and their mentions from the file instead of finding them, which
 * measures the events alone; `--list` prints every event with what is wrong about it.
 */

interface Passage {
  readonly in: string;
  readonly start: number;
  readonly end: number;
}

interface MeasuredEvent {
  readonly kind: string;
  readonly status: string;
  readonly edtf: string;
  /** One set of lower-case names for each participant who is not absent. */
  readonly present: readonly ReadonlySet<string>[];
  readonly absent: readonly ReadonlySet<string>[];
  readonly passages: readonly Passage[];
  readonly title: string;
}

interface ArticleJson {
  readonly headline: string;
  readonly standfirst?: string;
  readonly published: string;
  readonly timeZone: string;
  readonly paragraphs: readonly {
    readonly text: string;
    readonly style?: "heading" | "quotation";
  }[];
  readonly actors: readonly (Pick<FoundActor, "id" | "kind" | "name"> & {
    readonly aliases?: readonly string[];
  })[];
  readonly mentions: readonly (Passage & { readonly actor: string })[];
  readonly events: readonly EventJson[];
}

interface EventJson {
  readonly kind: string;
  readonly status: string;
  readonly title: string;
  readonly when?: { readonly edtf: string };
  readonly participants: readonly { readonly actor: string; readonly role: string }[];
  readonly passages: readonly Passage[];
}

const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(["meeting", "visit", "call"]),
  new Set(["statement", "report", "proposal", "decision"]),
];

type Outcome = "kept" | "fixed" | "deleted" | "added";
type Counts = Record<Outcome, number>;

function toEvents(article: Pick<ArticleJson, "actors" | "events">): readonly MeasuredEvent[] {
  const names = new Map(
    article.actors.map(({ id, name, aliases = [] }) => [
      id,
      new Set([name, ...aliases].map((alias) => alias.toLowerCase())),
    ]),
  );
  const groups = new Set(article.actors.filter(({ kind }) => kind === "group").map(({ id }) => id));
  const toNames = (event: EventJson, isAbsent: boolean) =>
    event.participants
      .filter(({ actor, role }) => (role === "absent") === isAbsent && !groups.has(actor))
      .map(({ actor }) => names.get(actor) ?? new Set([actor]));
  return article.events.map((event) => ({
    kind: event.kind,
    status: event.status,
    title: event.title,
    edtf: event.when?.edtf ?? "",
    present: toNames(event, false),
    absent: toNames(event, true),
    passages: event.passages,
  }));
}

function toRaw({ headline, standfirst, paragraphs }: ArticleJson): RawText {
  const toParagraph = ({ text, style }: ArticleJson["paragraphs"][number]) => ({
    text,
    style: style ?? ("body" as const),
  });
  return {
    headline,
    ...(standfirst === undefined ? {} : { standfirst }),
    byline: [],
    paragraphs: paragraphs.map(toParagraph),
  };
}

function draftEvents(article: ArticleJson, isGiven: boolean): readonly MeasuredEvent[] {
  const { published, timeZone } = article;
  if (isGiven) return toEvents(draftWithActors(article));
  const draft = draftArticle(toRaw(article), { published, timeZone }).article;
  return toEvents(draft as unknown as Pick<ArticleJson, "actors" | "events">);
}

// The stages with the actors of the file.
function draftWithActors(article: ArticleJson): Pick<ArticleJson, "actors" | "events"> {
  // The blocks of the file have ids of their own; the composed text counts paragraphs.
  const composed = composeText(toRaw(article), article.headline);
  const ids = new Map(
    (article.paragraphs as readonly { readonly id?: string }[]).map(({ id }, at) => [
      id ?? "",
      `p${at + 1}`,
    ]),
  );
  const startOf = (block: string) =>
    composed.blocks.find(({ id }) => id === (ids.get(block) ?? block))?.start ?? 0;
  const actors = article.actors.flatMap(({ id, kind, name, aliases = [] }): FoundActor[] => {
    const mentions = article.mentions
      .filter(({ actor }) => actor === id)
      .map((mention) => {
        const base = startOf(mention.in);
        return { start: base + mention.start, end: base + mention.end, isReference: false };
      })
      .sort((a, b) => a.start - b.start);
    return mentions.length === 0
      ? []
      : [{ id, kind, name, aliases, mentions, rule: "given", confidence: 1 }];
  });
  const parsed = toParsedText(composed.text);
  const dates = findDates(parsed, parseIsoDay(article.published.slice(0, 10)));
  const statements = findStatements(parsed, findNames(parsed));
  const frames = findFrames({ parsed, dates, actors, statements });
  return {
    actors: article.actors,
    events: frames.map((frame) => ({
      ...frame,
      ...(frame.date?.edtf === undefined ? {} : { when: { edtf: frame.date.edtf } }),
      passages: [frame.passage, ...(frame.morePassages ?? [])].flatMap((range) =>
        toDraftSpans(composed, range),
      ),
    })),
  };
}

// 0 for another event; more for each thing in common.
function scorePair(drafted: MeasuredEvent, annotated: MeasuredEvent): number {
  const isRelated =
    drafted.kind === annotated.kind ||
    FAMILIES.some((family) => family.has(drafted.kind) && family.has(annotated.kind));
  const isOverlapping = drafted.passages.some((a) =>
    annotated.passages.some((b) => a.in === b.in && a.start < b.end && b.start < a.end),
  );
  if (!isRelated || !isOverlapping) return 0;
  const [mine, theirs] = [drafted, annotated].map((event) => [...event.present, ...event.absent]);
  const shared = countShared(mine ?? [], theirs ?? []);
  if (shared === 0 && (mine ?? []).length > 0 && (theirs ?? []).length > 0) return 0;
  const same =
    Number(drafted.kind === annotated.kind) * 4 + Number(drafted.edtf === annotated.edtf);
  return 1 + same + shared / 10 + Number(drafted.status === annotated.status);
}

function isSameActor(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((name) => b.has(name));
}

function countShared(a: readonly ReadonlySet<string>[], b: readonly ReadonlySet<string>[]): number {
  return a.filter((one) => b.some((other) => isSameActor(one, other))).length;
}

function findFaults(drafted: MeasuredEvent, annotated: MeasuredEvent): readonly string[] {
  const isSameSet = (a: readonly ReadonlySet<string>[], b: readonly ReadonlySet<string>[]) =>
    a.length === b.length && countShared(a, b) === a.length;
  return [
    drafted.kind === annotated.kind ? "" : `kind ${drafted.kind}, not ${annotated.kind}`,
    drafted.status === annotated.status ? "" : `status ${drafted.status}, not ${annotated.status}`,
    drafted.edtf === annotated.edtf
      ? ""
      : `date ${drafted.edtf || "none"}, not ${annotated.edtf || "none"}`,
    isSameSet(drafted.present, annotated.present) ? "" : "participants",
    isSameSet(drafted.absent, annotated.absent) ? "" : "absent",
  ].filter((fault) => fault !== "");
}

function pairUp(
  drafted: readonly MeasuredEvent[],
  annotated: readonly MeasuredEvent[],
): ReadonlyMap<MeasuredEvent, MeasuredEvent> {
  const pairs = drafted
    .flatMap((one) => annotated.map((other) => ({ one, other, score: scorePair(one, other) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const matched = new Map<MeasuredEvent, MeasuredEvent>();
  const taken = new Set<MeasuredEvent>();
  for (const { one, other } of pairs) {
    if (matched.has(one) || taken.has(other)) continue;
    matched.set(one, other);
    taken.add(other);
  }
  return matched;
}

function measure(file: string, isGiven: boolean, isListed: boolean): Counts {
  const article = JSON.parse(readFileSync(file, "utf8")) as ArticleJson;
  const ids = (article.paragraphs as readonly { readonly id?: string }[]).map(({ id }) => id);
  const drafted = draftEvents(article, isGiven);
  const annotated = toEvents(article).map((event) => ({
    ...event,
    passages: event.passages.map((passage) => {
      const at = ids.indexOf(passage.in);
      return at < 0 ? passage : { ...passage, in: `p${at + 1}` };
    }),
  }));
  const pairs = pairUp(drafted, annotated);
  const counts: Counts = { kept: 0, fixed: 0, deleted: 0, added: 0 };
  const report = (outcome: Outcome, { kind, title }: MeasuredEvent, note = "") => {
    counts[outcome] += 1;
    if (isListed) console.log(`  ${outcome.padEnd(8)}${kind.padEnd(10)}${title}  ${note}`);
  };
  if (isListed) console.log(file);
  for (const event of drafted) {
    const match = pairs.get(event);
    const faults = match === undefined ? [] : findFaults(event, match);
    if (match === undefined) report("deleted", event);
    else report(faults.length === 0 ? "kept" : "fixed", event, faults.join("; "));
  }
  const found = new Set(pairs.values());
  for (const event of annotated) if (!found.has(event)) report("added", event);
  return counts;
}

function formatCounts(name: string, { kept, fixed, deleted, added }: Counts): string {
  const percent = (part: number, whole: number) => `${Math.round((100 * part) / (whole || 1))}%`;
  const good = kept + fixed;
  return `${name.padEnd(40)} kept ${kept}  fixed ${fixed}  deleted ${deleted}  added ${added}  kept or fixed of drafted ${percent(good, good + deleted)}  of true ${percent(good, good + added)}`;
}

const options = process.argv.slice(2);
const files = options.filter((option) => !option.startsWith("--"));
const total: Counts = { kept: 0, fixed: 0, deleted: 0, added: 0 };
for (const file of files) {
  const counts = measure(file, options.includes("--given-actors"), options.includes("--list"));
  console.log(formatCounts(file.split("/").at(-1) ?? file, counts));
  for (const outcome of Object.keys(total) as Outcome[]) total[outcome] += counts[outcome];
}
console.log(formatCounts("all", total));
