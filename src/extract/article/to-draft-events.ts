import { parseEdtf } from "../../model/edtf.ts";
import type { DateExpression } from "../dates/find-dates.ts";
import type { EventFrame } from "../events/find-frames.ts";
import { findPlaceCountry } from "../events/place-country.ts";
import type { FoundStatement } from "../statements/find-statements.ts";
import { type MentionLookup, type StatementLookup, toAttribution } from "./attribute.ts";
import { type ComposedText, findDraftSpan, toDraftSpans } from "./compose-text.ts";
import type { DraftAttributionJson, DraftEventJson, DraftReasonJson } from "./draft-json.ts";

/** An event shows this many chains of who says so, the first ones. */
const MOST_CHAINS = 20;

/** The events of a draft in the order of the text: `e1`, `e2` … */
export function toDraftEvents(
  frames: readonly EventFrame[],
  statements: StatementLookup,
  composed: ComposedText,
  lookup: MentionLookup,
): readonly DraftEventJson[] {
  return frames.map((frame, at) => {
    const passages = [frame.passage, ...(frame.morePassages ?? [])].flatMap((range) =>
      toDraftSpans(composed, range),
    );
    const sources =
      frame.statement === undefined ? statements.findAround(frame.trigger) : [frame.statement];
    const outer =
      frame.statement === undefined
        ? []
        : statements.findAround(frame.trigger).filter((other) => other !== frame.statement);
    const attribution = sources
      .flatMap((statement) => toAttribution(composed, statement, lookup, outer) ?? [])
      .flatMap((one) => toSpeakers(one, frame));
    return {
      id: `e${at + 1}`,
      kind: frame.kind,
      status: frame.status,
      title: frame.title,
      ...toWhen(frame.date, composed),
      ...toWhere(frame, composed),
      ...(frame.count === undefined ? {} : { count: frame.count }),
      participants: toParticipants(frame),
      attribution: dropRepeats(attribution),
      passages,
      draft: {
        rule: frame.rule,
        confidence: round(frame.confidence),
        state: "drafted",
        reasons: toReasons(frame, sources[0], composed),
      },
    };
  });
}

// "They", "last week": words that name nobody stand for the speakers that the event has.
function toSpeakers(
  attribution: DraftAttributionJson,
  { statement, participants }: EventFrame,
): readonly DraftAttributionJson[] {
  const [first, ...others] = attribution.chain;
  const speakers = participants.filter(({ role }) => role === "speaker");
  const isNamed = first === undefined || typeof first.source === "string";
  if (statement === undefined || isNamed || speakers.length === 0) return [attribution];
  return speakers.map(({ actor }) => ({
    ...attribution,
    chain: [{ ...first, source: actor }, ...others.filter(({ source }) => source !== actor)],
  }));
}

function toWhen(
  date: DateExpression | undefined,
  composed: ComposedText,
): Pick<DraftEventJson, "when"> {
  // "from 3 to 5 May": the pair means more than its first date.
  const edtf = date?.range?.edtf ?? date?.edtf;
  if (date === undefined || edtf === undefined || !parseEdtf(edtf).ok) return {};
  const { start, because, range } = date;
  const phrase = findDraftSpan(composed, { start, end: range?.end ?? date.end });
  return { when: { edtf, ...(phrase === undefined ? {} : { phrase }), because } };
}

function toWhere({ place }: EventFrame, composed: ComposedText): Pick<DraftEventJson, "where"> {
  const words = place && findDraftSpan(composed, place);
  if (words === undefined) return {};
  const country = findPlaceCountry(words.quote);
  return { where: { name: words.quote, ...(country === undefined ? {} : { country }) } };
}

// One actor once, with its first role.
function toParticipants({ participants }: EventFrame): DraftEventJson["participants"] {
  const roles = new Map<string, DraftEventJson["participants"][number]>();
  for (const { actor, role } of participants) {
    if (!roles.has(actor)) roles.set(actor, { actor, role });
  }
  return [...roles.values()];
}

function toReasons(
  frame: EventFrame,
  statement: FoundStatement | undefined,
  composed: ComposedText,
): readonly DraftReasonJson[] {
  const evidence = (range: EventFrame["trigger"] | undefined) => {
    const span = range && findDraftSpan(composed, range);
    return span === undefined ? {} : { evidence: span };
  };
  const reasons: DraftReasonJson[] = [
    { value: "kind", rule: frame.rule, ...evidence(frame.trigger) },
    { value: "status", rule: frame.statusRule, ...evidence(frame.statusEvidence) },
  ];
  const { date, place } = frame;
  if (date?.edtf !== undefined) {
    reasons.push({ value: "when", rule: date.rule, because: date.because, ...evidence(date) });
  }
  if (place !== undefined) reasons.push({ value: "where", rule: "place", ...evidence(place) });
  for (const { actor, role, evidence: range } of frame.participants) {
    reasons.push({ value: `participant ${actor}`, rule: role, ...evidence(range) });
  }
  if (statement !== undefined) {
    reasons.push({ value: "attribution", rule: statement.rule, ...evidence(statement.cue[0]) });
  }
  return reasons;
}

function dropRepeats(chains: readonly DraftAttributionJson[]): readonly DraftAttributionJson[] {
  const seen = new Map<string, DraftAttributionJson>();
  for (const one of chains) {
    const key = JSON.stringify([one.stance, one.chain.map(({ source }) => source)]);
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()].slice(0, MOST_CHAINS);
}

function round(confidence: number): number {
  return Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;
}
