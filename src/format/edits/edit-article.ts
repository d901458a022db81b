import { assertNever } from "../../base/assert.ts";
import type { JsonObject } from "../upgraders.ts";
import type { ArticleEdit, ItemRef, MentionPlace } from "./article-edit.ts";
import { changeEntry, redirectActor } from "./edit-events.ts";
import { appendEntry, dropKey, findEntries, mapEntries } from "./json-lists.ts";

/**
 * The JSON of an article after one edit: a new object, untouched parts shared, unknown properties
 * kept. An edit of something that is not there changes nothing. Never throws; linear in the JSON.
 */
export function editArticle(json: JsonObject, edit: ArticleEdit): JsonObject {
  switch (edit.type) {
    case "accepted":
      return edit.items.reduce(acceptItem, json);
    case "rejected":
      return edit.item.list === "events"
        ? removeEntry(json, edit.item)
        : removeActor(json, edit.item.id);
    case "eventAdded":
      return appendEntry(json, "events", edit.event);
    case "eventChanged":
      return changeById(json, { list: "events", id: edit.id }, edit.change);
    case "actorAdded": {
      const added = appendEntry(json, "actors", edit.actor);
      return edit.mention === undefined ? added : appendEntry(added, "mentions", edit.mention);
    }
    case "actorChanged":
      return changeById(json, { list: "actors", id: edit.id }, edit.change);
    case "actorsMerged":
      return mergeActors(json, edit.from, edit.into);
    case "mentionAdded":
      return appendEntry(json, "mentions", edit.mention);
    case "mentionRemoved":
      return mapEntries(json, "mentions", (mention) =>
        isAt(mention, edit.mention) ? undefined : mention,
      );
    case "mentionSplit": {
      const isKnown = findEntries(json, "actors").some(({ id }) => id === edit.actor.id);
      const known = isKnown ? json : appendEntry(json, "actors", edit.actor);
      return mapEntries(known, "mentions", (mention) =>
        isAt(mention, edit.mention)
          ? dropKey({ ...mention, actor: edit.actor.id }, "draft")
          : mention,
      );
    }
    case "detailsChanged":
      return { ...json, ...edit.change };
    default:
      return assertNever(edit);
  }
}

function acceptItem(json: JsonObject, { list, id }: ItemRef): JsonObject {
  const accepted = mapEntries(json, list, (entry) =>
    entry["id"] === id ? dropKey(entry, "draft") : entry,
  );
  if (list === "events") return accepted;
  return mapEntries(accepted, "mentions", (mention) =>
    mention["actor"] === id ? dropKey(mention, "draft") : mention,
  );
}

function removeEntry(json: JsonObject, { list, id }: ItemRef): JsonObject {
  return mapEntries(json, list, (entry) => (entry["id"] === id ? undefined : entry));
}

function changeById(json: JsonObject, { list, id }: ItemRef, change: object): JsonObject {
  return mapEntries(json, list, (entry) =>
    entry["id"] === id ? changeEntry(entry, change) : entry,
  );
}

function removeActor(json: JsonObject, id: string): JsonObject {
  const name = String(
    findEntries(json, "actors").find((actor) => actor["id"] === id)?.["name"] ?? id,
  );
  const withoutActor = mapEntries(removeEntry(json, { list: "actors", id }), "actors", (actor) =>
    actor["organisation"] === id ? dropKey(actor, "organisation") : actor,
  );
  const withoutMentions = mapEntries(withoutActor, "mentions", (mention) =>
    mention["actor"] === id ? undefined : mention,
  );
  return mapEntries(withoutMentions, "events", (event) => redirectActor(event, id, { name }));
}

function mergeActors(json: JsonObject, from: string, into: string): JsonObject {
  const actors = findEntries(json, "actors");
  const gone = actors.find(({ id }) => id === from);
  if (gone === undefined || from === into || !actors.some(({ id }) => id === into)) return json;
  const merged = mapEntries(json, "actors", (actor) => {
    if (actor["id"] === from) return undefined;
    const renamed = actor["organisation"] === from ? { ...actor, organisation: into } : actor;
    return renamed["id"] === into ? takeNames(renamed, gone) : renamed;
  });
  const named = mapEntries(merged, "mentions", (mention) =>
    mention["actor"] === from ? { ...mention, actor: into } : mention,
  );
  return mapEntries(named, "events", (event) => redirectActor(event, from, { into, name: into }));
}

// The other's names become aliases; what this actor lacks is taken over.
function takeNames(actor: JsonObject, gone: JsonObject): JsonObject {
  const names = [
    ...toTexts(actor["aliases"]),
    ...[gone["name"]].filter(isText),
    ...toTexts(gone["aliases"]),
  ];
  const aliases = [...new Set(names)].filter((name) => name !== actor["name"]);
  const { draft: _, ...facts } = gone;
  const result: JsonObject = { ...facts, ...actor, ...(aliases.length === 0 ? {} : { aliases }) };
  // An organisation is no part of itself.
  return result["organisation"] === result["id"] ? dropKey(result, "organisation") : result;
}

function toTexts(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter(isText) : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isAt(mention: JsonObject, place: MentionPlace): boolean {
  return (
    mention["actor"] === place.actor &&
    mention["in"] === place.in &&
    mention["start"] === place.start &&
    mention["end"] === place.end
  );
}
