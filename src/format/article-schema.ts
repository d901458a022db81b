import * as v from "valibot";
import {
  ACTOR_KINDS,
  EVENT_KINDS,
  EVENT_STATUSES,
  PARAGRAPH_STYLES,
  PARTICIPANT_ROLES,
  STANCES,
} from "../model/article.ts";

export const FORMAT_NAME = "dateline-article";
export const FORMAT_VERSION = 1;

/** Longest string the format carries, in UTF-16 units. */
export const MAX_STRING = 1_000_000;
const MAX_ID = 200;

const text = v.pipe(v.string(), v.maxLength(MAX_STRING));
const shownText = v.pipe(text, v.nonEmpty());
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_ID));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
const positive = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Words of the article: where they stand and what they are; the quote decides. */
export const spanSchema = v.looseObject({
  in: id,
  start: v.optional(offset),
  end: v.optional(offset),
  quote: shownText,
});

export const draftSchema = v.looseObject({
  rule: text,
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  state: text,
});

export const paragraphSchema = v.looseObject({
  id,
  text,
  style: v.optional(v.picklist(PARAGRAPH_STYLES.filter((style) => style !== "body"))),
});

export const actorSchema = v.looseObject({
  id,
  kind: v.picklist(ACTOR_KINDS),
  name: shownText,
  aliases: v.optional(v.array(text)),
  role: v.optional(text),
  country: v.optional(countryCode),
  organisation: v.optional(id),
  about: v.optional(text),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/))),
  sources: v.optional(v.array(text)),
  draft: v.optional(draftSchema),
});

export const mentionSchema = v.looseObject({
  ...spanSchema.entries,
  actor: id,
  sense: v.optional(v.literal("metonym")),
  draft: v.optional(draftSchema),
});

export const whenSchema = v.looseObject({
  edtf: shownText,
  time: v.optional(text),
  phrase: v.optional(spanSchema),
  because: v.optional(text),
});

export const placeSchema = v.looseObject({
  name: shownText,
  country: v.optional(countryCode),
  timeZone: v.optional(text),
});

export const participantSchema = v.looseObject({
  actor: id,
  role: v.picklist(PARTICIPANT_ROLES),
});

export const linkSchema = v.looseObject({
  source: v.union([id, v.looseObject({ unnamed: shownText })]),
  cue: v.optional(spanSchema),
});

export const attributionSchema = v.looseObject({
  stance: v.optional(v.picklist(STANCES)),
  chain: v.pipe(v.array(linkSchema), v.minLength(1)),
});

export const countSchema = v.looseObject({
  min: v.optional(positive),
  max: v.optional(positive),
});

export const eventSchema = v.looseObject({
  id,
  kind: v.picklist(EVENT_KINDS),
  status: v.picklist(EVENT_STATUSES),
  title: shownText,
  when: v.optional(whenSchema),
  where: v.optional(placeSchema),
  count: v.optional(countSchema),
  participants: v.optional(v.array(participantSchema)),
  attribution: v.optional(v.array(attributionSchema)),
  passages: v.optional(v.array(spanSchema)),
  sources: v.optional(v.array(text)),
  draft: v.optional(draftSchema),
});

/** The whole file as it is written: the source of the published JSON Schema. */
export const articleSchema = v.looseObject({
  format: v.literal(FORMAT_NAME),
  version: v.literal(FORMAT_VERSION),
  id,
  language: text,
  headline: shownText,
  standfirst: v.optional(text),
  section: v.optional(text),
  byline: v.optional(v.array(text)),
  publisher: v.optional(text),
  url: v.optional(text),
  licence: v.optional(text),
  published: text,
  timeZone: text,
  paragraphs: v.array(paragraphSchema),
  actors: v.optional(v.array(actorSchema)),
  mentions: v.optional(v.array(mentionSchema)),
  events: v.optional(v.array(eventSchema)),
});
