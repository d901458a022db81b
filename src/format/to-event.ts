import type {
  Attribution,
  AttributionLink,
  Count,
  EventId,
  NewsEvent,
  Participant,
  Place,
  When,
} from "../model/article.ts";
import type { ArticleTime } from "../model/article-time.ts";
import type { DayNumber } from "../model/calendar-day.ts";
import { type EdtfDate, findSingleDay, parseEdtf } from "../model/edtf.ts";
import { parseArticleTime, toWallClock } from "../model/zoned-time.ts";
import {
  type ArticleContext,
  isKnownActor,
  toDraft,
  toSources,
  toSpan,
} from "./article-context.ts";
import type { AttributionJson, EventJson, PlaceJson, WhenJson } from "./article-schema.ts";
import { dropUndefined } from "./drop-undefined.ts";
import { quoteValue } from "./quote-value.ts";

/** An event with its references, dates and spans checked; what does not hold is left out, reported. */
export function toEvent(written: EventJson, context: ArticleContext): NewsEvent {
  const where = written.where && toPlace(written.where, context);
  return {
    id: written.id as EventId,
    kind: written.kind,
    status: written.status,
    title: written.title,
    ...dropUndefined({
      when: written.when && toWhen(written.when, where?.timeZone, context),
      where,
      count: written.count && toCount(written.count, context),
      draft: toDraft(written.draft, context),
    }),
    participants: toParticipants(written.participants ?? [], context),
    attribution: (written.attribution ?? []).flatMap((each) => toAttribution(each, context)),
    passages: (written.passages ?? []).map((span) => toSpan(span, context)),
    sources: toSources(written.sources, context),
  };
}

function toWhen(
  written: WhenJson,
  placeZone: string | undefined,
  context: ArticleContext,
): When | undefined {
  const parsed = parseEdtf(written.edtf);
  if (!parsed.ok) {
    const found = quoteValue(written.edtf);
    const fault =
      parsed.error.kind === "reversed"
        ? `${found} ends before it begins`
        : `Expected a supported EDTF date, found ${found}`;
    const message = `${fault}; the event stands without a date.`;
    context.report("unsupportedDate", "changed", [...context.pathOf(written), "edtf"], message);
    return undefined;
  }
  return {
    date: parsed.value,
    ...dropUndefined({
      time: toTime(written, parsed.value, placeZone, context),
      phrase: written.phrase && toSpan(written.phrase, context),
      because: written.because,
    }),
  };
}

// The day of an event is counted on the clocks of the article's zone or of the place.
function toTime(
  written: WhenJson,
  date: EdtfDate,
  placeZone: string | undefined,
  context: ArticleContext,
): ArticleTime | undefined {
  const iso = written.time;
  if (iso === undefined) return undefined;
  const path = [...context.pathOf(written), "time"];
  const time = parseArticleTime(iso, context.timeZone);
  if (time === undefined) {
    const message = `Expected a date and time with offset, found ${quoteValue(iso)}; it is left out.`;
    context.report("unsupportedDate", "changed", path, message);
    return undefined;
  }
  const days: (DayNumber | undefined)[] = [time.day];
  if (placeZone !== undefined) days.push(toWallClock(time.instantMs, placeZone).day);
  const day = findSingleDay(date);
  if (day !== undefined && days.includes(day)) return time;
  const message = `Expected a time on the day ${quoteValue(date.text)}, found ${quoteValue(iso)}; it is left out.`;
  context.report("timeOutsideDay", "changed", path, message);
  return undefined;
}

function toPlace(written: PlaceJson, context: ArticleContext): Place {
  const { name, country } = written;
  let timeZone = written.timeZone;
  if (timeZone !== undefined && !context.isKnownZone(timeZone)) {
    const message = `Expected an IANA time zone, found ${quoteValue(timeZone)}; it is left out.`;
    context.report("unknownTimeZone", "changed", [...context.pathOf(written), "timeZone"], message);
    timeZone = undefined;
  }
  return { name, ...dropUndefined({ country, timeZone }) };
}

function toCount(
  written: NonNullable<EventJson["count"]>,
  context: ArticleContext,
): Count | undefined {
  const { min, max } = written;
  const isEmpty = min === undefined && max === undefined;
  if (!isEmpty && (min ?? 1) <= (max ?? Number.POSITIVE_INFINITY))
    return dropUndefined({ min, max });
  const found = isEmpty ? "neither" : `${min} to ${max}`;
  const message = `Expected a smallest or largest number of times, found ${found}; it is left out.`;
  context.report("badValue", "changed", context.pathOf(written), message);
  return undefined;
}

function toParticipants(
  written: NonNullable<EventJson["participants"]>,
  context: ArticleContext,
): readonly Participant[] {
  return written.flatMap((participant) => {
    const { actor, role } = participant;
    const path = [...context.pathOf(participant), "actor"];
    return isKnownActor(actor, path, "lost", context) ? [{ actor, role }] : [];
  });
}

// A chain that has lost all its links says nothing and goes with them.
function toAttribution(written: AttributionJson, context: ArticleContext): readonly Attribution[] {
  const chain = written.chain.flatMap((link): AttributionLink[] => {
    const cue = link.cue && toSpan(link.cue, context);
    const { source } = link;
    if (typeof source !== "string") {
      return [
        { source: { kind: "unnamed", description: source.unnamed }, ...dropUndefined({ cue }) },
      ];
    }
    const path = [...context.pathOf(link), "source"];
    if (!isKnownActor(source, path, "lost", context)) return [];
    return [{ source: { kind: "actor", actor: source }, ...dropUndefined({ cue }) }];
  });
  return chain.length > 0 ? [{ stance: written.stance, chain }] : [];
}
