import { isWebAddress } from "../base/web-address.ts";
import type { ActorId, Draft, DraftReason, Span, TextBlockId } from "../model/article.ts";
import { type AnchorSpan, hasUsableOffsets } from "./anchor-span.ts";
import type { DraftJson, SpanJson } from "./article-schema.ts";
import { dropUndefined } from "./drop-undefined.ts";
import type { Path, Report } from "./problem-log.ts";
import { quoteValue } from "./quote-value.ts";
import type { Origins } from "./read-tolerantly.ts";

/** What every part of an article is checked against. */
export interface ArticleContext {
  readonly report: Report;
  readonly pathOf: Origins["pathOf"];
  readonly isKnownZone: (name: string) => boolean;
  /** The article's zone. */
  readonly timeZone: string;
  readonly blocks: ReadonlyMap<TextBlockId, string>;
  readonly anchor: AnchorSpan;
  readonly actors: ReadonlySet<string>;
}

/** Where the words of a span stand, with one problem if not where its offsets say. */
export function toSpan(written: SpanJson, context: ArticleContext): Span {
  const { report, blocks } = context;
  const path = context.pathOf(written);
  const text = blocks.get(written.in as TextBlockId);
  const quote = quoteValue(written.quote);
  const { span, how } = context.anchor(written);
  const isAway = span.kind === "found" && span.in !== written.in;
  const place = span.kind === "found" ? `at ${span.in} ${span.start}` : "";
  const outcome = span.kind === "found" ? `the quote stands ${place}` : "the quote is searched";

  if (text === undefined) {
    const message = `No paragraph has the id ${quoteValue(written.in)}; ${outcome}.`;
    report("missingReference", "changed", [...path, "in"], message);
  } else if (hasOffsets(written) && !hasUsableOffsets(written, text)) {
    const offsets = `${written.start} to ${written.end} of ${text.length}`;
    report("reversedSpan", "note", path, `Offsets ${offsets} name no words; ${outcome}.`);
  } else if (how === "moved" || (how === "byQuote" && isAway)) {
    report("spanMoved", "note", path, `${quote} is not where the offsets say, but ${place}.`);
  }
  if (how === "missing") {
    report("spanNotFound", "changed", path, `${quote} does not stand in the text.`);
  } else if (how === "ambiguous") {
    const message = `${quote} stands several times in the text, not at its offsets.`;
    report("spanAmbiguous", "changed", path, message);
  } else if (how === "notSearched") {
    const message = `${quote} is not at its offsets; the file has too many such quotes to search.`;
    report("tooLarge", "changed", path, message);
  }
  return span;
}

function hasOffsets({ start, end }: SpanJson): boolean {
  return start !== undefined && end !== undefined;
}

/** Whether `id` is an actor of the file; otherwise reported. */
export function isKnownActor(
  id: string,
  path: Path,
  severity: "lost" | "changed",
  { actors, report }: ArticleContext,
): id is ActorId {
  if (actors.has(id)) return true;
  report("missingReference", severity, path, `No actor has the id ${quoteValue(id)}.`);
  return false;
}

/** The entries of `list` whose id is new: the first wins, the later ones are reported. */
export function keepFirstOfId<T extends { readonly id: string }>(
  list: readonly T[],
  { pathOf, report }: Pick<ArticleContext, "pathOf" | "report">,
  reserved: readonly string[] = [],
): readonly T[] {
  const seen = new Set<string>(reserved);
  return list.filter((entry) => {
    if (!seen.has(entry.id)) {
      seen.add(entry.id);
      return true;
    }
    const message = `The id ${quoteValue(entry.id)} is taken; the first entry with it stays.`;
    report("duplicateId", "lost", [...pathOf(entry), "id"], message);
    return false;
  });
}

/** Notes an address that will be shown as text instead of a link. */
export function noteUnsafeAddress(
  address: string,
  path: Path,
  { report }: Pick<ArticleContext, "report">,
): void {
  if (isWebAddress(address)) return;
  const message = `Expected an http(s) address, found ${quoteValue(address)}; it is no link.`;
  report("unsafeAddress", "note", path, message);
}

/** The addresses of a `sources` list as written, unsafe ones noted. */
export function toSources(
  sources: readonly string[] | undefined,
  context: ArticleContext,
): readonly string[] {
  if (sources === undefined) return [];
  for (const [at, address] of sources.entries()) {
    noteUnsafeAddress(address, context.pathOf(sources, at), context);
  }
  return sources;
}

/** A draft without its unknown properties. */
export function toDraft(
  written: DraftJson | undefined,
  context: ArticleContext,
): Draft | undefined {
  if (written === undefined) return undefined;
  const { rule, confidence, state, reasons = [] } = written;
  return { rule, confidence, state, reasons: reasons.map((each) => toReason(each, context)) };
}

function toReason(
  { value, rule, because, evidence }: NonNullable<DraftJson["reasons"]>[number],
  context: ArticleContext,
): DraftReason {
  return {
    value,
    rule,
    ...dropUndefined({ because, evidence: evidence && toSpan(evidence, context) }),
  };
}
