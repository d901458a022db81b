// For tests and tools only: @valibot/to-json-schema is not part of the app.
import { toJsonSchema as convert } from "@valibot/to-json-schema";
import {
  actorSchema,
  articleSchema,
  attributionSchema,
  draftSchema,
  eventSchema,
  linkSchema,
  mentionSchema,
  paragraphSchema,
  participantSchema,
  placeSchema,
  reasonSchema,
  spanSchema,
  whenSchema,
} from "./article-schema.ts";

/** Where the published schema stands in the repository. */
export const SCHEMA_FILE = "public/schema/article.v1.json";

/**
 * The JSON Schema (2020-12) of format v1, as published beside the app. It says what a file without
 * problems looks like, apart from what a schema cannot say: dates, references, quotes.
 */
export function toJsonSchema(): Record<string, unknown> {
  const schema = convert(articleSchema, {
    target: "draft-2020-12",
    // What is read instead of a broken property is no part of the format.
    ignoreActions: ["metadata"],
    definitions: {
      paragraph: paragraphSchema,
      actor: actorSchema,
      mention: mentionSchema,
      event: eventSchema,
      when: whenSchema,
      place: placeSchema,
      participant: participantSchema,
      attribution: attributionSchema,
      link: linkSchema,
      span: spanSchema,
      draft: draftSchema,
      reason: reasonSchema,
    },
  });
  const { $schema, ...rest } = schema;
  return { $schema, title: "Dateline article, version 1", ...rest };
}
