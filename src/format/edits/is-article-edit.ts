import { isJsonObject } from "../read-tolerantly.ts";
import type { JsonObject } from "../upgraders.ts";
import type { ArticleEdit } from "./article-edit.ts";

const isText = (value: unknown) => typeof value === "string";
const isItem = (value: unknown) =>
  isJsonObject(value) &&
  (value["list"] === "events" || value["list"] === "actors") &&
  isText(value["id"]);
const isNamed = (value: unknown) => isJsonObject(value) && isText(value["id"]);
const isPlace = (value: unknown) =>
  isJsonObject(value) && isText(value["actor"]) && isText(value["in"]);

/** What each edit must have to be done; the parser judges the values that it brings. */
const SHAPES: Readonly<Record<ArticleEdit["type"], (edit: JsonObject) => boolean>> = {
  accepted: ({ items }) => Array.isArray(items) && items.every(isItem),
  rejected: ({ item }) => isItem(item),
  eventAdded: ({ event }) => isNamed(event),
  eventChanged: ({ id, change }) => isText(id) && isJsonObject(change),
  actorAdded: ({ actor, mention }) => isNamed(actor) && (mention === undefined || isPlace(mention)),
  actorChanged: ({ id, change }) => isText(id) && isJsonObject(change),
  actorsMerged: ({ from, into }) => isText(from) && isText(into),
  mentionAdded: ({ mention }) => isPlace(mention),
  mentionRemoved: ({ mention }) => isPlace(mention),
  mentionSplit: ({ mention, actor }) => isPlace(mention) && isNamed(actor),
  detailsChanged: ({ change }) => isJsonObject(change),
};

/** Whether a kept value is an edit that `editArticle` can do. */
export function isArticleEdit(value: unknown): value is ArticleEdit {
  if (!isJsonObject(value) || !isText(value["type"])) return false;
  const type = value["type"] as ArticleEdit["type"];
  return Object.hasOwn(SHAPES, type) && SHAPES[type](value);
}
