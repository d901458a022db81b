import * as v from "valibot";
import {
  ACTOR_KINDS,
  EVENT_KINDS,
  EVENT_STATUSES,
  PARAGRAPH_STYLES,
  PARTICIPANT_ROLES,
  STANCES,
} from "../model/article.ts";

// The JSON outside, as design.md's "The article format" has it. Every message says what is
// expected, for "Expected …, found …". `readTolerantly` walks these schemas; what it makes of
// optional properties, defaults and fallbacks is said there.

export const FORMAT_NAME = "dateline-article";
export const FORMAT_VERSION = 1;

/** Longest text, in UTF-16 code units: about a novel. */
export const MAX_TEXT = 1_000_000;
/** Most entries of the article's own lists; the longest news archives drawn as one stay far below. */
export const MAX_ENTRIES = 20_000;
const MAX_MENTIONS = 100_000;
/** Most entries of a list inside an entry: participants, passages, aliases, sources. */
export const MAX_PARTS = 1_000;
const MAX_ID = 200;

const text = v.pipe(v.string("a text"), v.maxLength(MAX_TEXT, "at most 1,000,000 characters"));
const filledText = v.pipe(
  v.string("a text"),
  v.nonEmpty("a text that is not empty"),
  v.maxLength(MAX_TEXT, "at most 1,000,000 characters"),
);
const id = v.pipe(
  v.string("an id"),
  v.nonEmpty("an id that is not empty"),
  v.maxLength(MAX_ID, "an id of at most 200 characters"),
);
const offset = v.pipe(
  v.number("a whole number"),
  v.integer("a whole number"),
  v.minValue(0, "a whole number from 0"),
);
const positive = v.pipe(
  v.number("a whole number"),
  v.integer("a whole number"),
  v.minValue(1, "a whole number from 1"),
);
const country = v.pipe(
  v.string("a country code"),
  v.regex(/^[A-Z]{2}$/, "a country code of two capital letters"),
);
const language = v.pipe(
  v.string("a language tag"),
  v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, "a language tag such as en or pt-BR"),
);

function listOf<S extends v.GenericSchema>(entry: S, most: number) {
  return v.pipe(v.array(entry), v.maxLength(most));
}

function oneOf<const T extends readonly string[]>(options: T) {
  return v.picklist(options, `one of ${options.join(", ")}`);
}

/** `schema`, for a property that is read as `fallback` where it is missing or broken. */
function orElse<S extends v.GenericSchema>(schema: S, fallback: v.InferOutput<S>) {
  // Not `v.fallback`, which hides what was wrong.
  return v.pipe(schema, v.metadata({ fallback }));
}

const texts = v.optional(listOf(text, MAX_PARTS));

/** Words of the article. The quote decides; the offsets (UTF-16 code units) save the search. */
export const spanSchema = v.looseObject({
  in: id,
  start: v.optional(offset),
  end: v.optional(offset),
  quote: filledText,
});

/** Why one value of a drafted item is as it is: the rule, in words, and the words of the text that decide. */
export const reasonSchema = v.looseObject({
  value: text,
  rule: text,
  because: v.optional(text),
  evidence: v.optional(spanSchema),
});

export const draftSchema = v.looseObject({
  rule: text,
  confidence: v.pipe(
    v.number("a number"),
    v.minValue(0, "a number from 0 to 1"),
    v.maxValue(1, "a number from 0 to 1"),
  ),
  state: text,
  reasons: v.optional(listOf(reasonSchema, MAX_PARTS)),
});

export const paragraphSchema = v.looseObject({
  id,
  text,
  style: v.optional(oneOf(PARAGRAPH_STYLES)),
});

export const actorSchema = v.looseObject({
  id,
  kind: oneOf(ACTOR_KINDS),
  name: filledText,
  aliases: texts,
  role: v.optional(text),
  country: v.optional(country),
  organisation: v.optional(id),
  about: v.optional(text),
  wikidata: v.optional(
    v.pipe(v.string("a Wikidata id"), v.regex(/^Q[1-9]\d*$/, "a Wikidata id such as Q42")),
  ),
  sources: texts,
  draft: v.optional(draftSchema),
});

export const mentionSchema = v.looseObject({
  actor: id,
  ...spanSchema.entries,
  sense: v.optional(oneOf(["metonym"])),
  draft: v.optional(draftSchema),
});

export const whenSchema = v.looseObject({
  edtf: filledText,
  time: v.optional(text),
  phrase: v.optional(spanSchema),
  because: v.optional(text),
});

export const placeSchema = v.looseObject({
  name: filledText,
  country: v.optional(country),
  timeZone: v.optional(text),
});

export const countSchema = v.looseObject({ min: v.optional(positive), max: v.optional(positive) });

export const participantSchema = v.looseObject({ actor: id, role: oneOf(PARTICIPANT_ROLES) });

export const linkSchema = v.looseObject({
  source: v.union(
    [id, v.looseObject({ unnamed: filledText })],
    'an actor id or { "unnamed": "…" }',
  ),
  cue: v.optional(spanSchema),
});

export const attributionSchema = v.looseObject({
  // A default, not a plain optional: a stance that cannot be read must not become "asserts".
  stance: v.optional(oneOf(STANCES), "asserts"),
  chain: v.pipe(
    v.array(linkSchema),
    v.minLength(1, "a list with at least one source"),
    v.maxLength(MAX_PARTS),
  ),
});

export const eventSchema = v.looseObject({
  id,
  kind: oneOf(EVENT_KINDS),
  status: oneOf(EVENT_STATUSES),
  title: filledText,
  when: v.optional(whenSchema),
  where: v.optional(placeSchema),
  count: v.optional(countSchema),
  participants: v.optional(listOf(participantSchema, MAX_PARTS)),
  attribution: v.optional(listOf(attributionSchema, MAX_PARTS)),
  passages: v.optional(listOf(spanSchema, MAX_PARTS)),
  sources: texts,
  draft: v.optional(draftSchema),
});

/** The whole file: the source of the published JSON Schema. */
export const articleSchema = v.looseObject({
  $schema: v.optional(text),
  format: v.literal(FORMAT_NAME),
  version: v.literal(FORMAT_VERSION),
  id: orElse(id, "article"),
  language: orElse(language, "und"),
  headline: filledText,
  standfirst: v.optional(text),
  section: v.optional(text),
  byline: texts,
  publisher: v.optional(text),
  url: v.optional(text),
  licence: v.optional(text),
  published: text,
  timeZone: orElse(text, "UTC"),
  paragraphs: listOf(paragraphSchema, MAX_ENTRIES),
  actors: v.optional(listOf(actorSchema, MAX_ENTRIES)),
  mentions: v.optional(listOf(mentionSchema, MAX_MENTIONS)),
  events: v.optional(listOf(eventSchema, MAX_ENTRIES)),
});

export type ArticleJson = v.InferOutput<typeof articleSchema>;
export type ActorJson = v.InferOutput<typeof actorSchema>;
export type MentionJson = v.InferOutput<typeof mentionSchema>;
export type EventJson = v.InferOutput<typeof eventSchema>;
export type DraftJson = v.InferOutput<typeof draftSchema>;
export type WhenJson = v.InferOutput<typeof whenSchema>;
export type SpanJson = v.InferOutput<typeof spanSchema>;
export type PlaceJson = v.InferOutput<typeof placeSchema>;
export type AttributionJson = v.InferOutput<typeof attributionSchema>;
