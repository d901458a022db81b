import { isJsonObject } from "../read-tolerantly.ts";
import type { JsonObject } from "../upgraders.ts";

/** The entries of a list in the JSON of an article that are objects; none where it is no list. */
export function findEntries(json: JsonObject, list: string): readonly JsonObject[] {
  const value = json[list];
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

/** `list` with every object in it replaced by what `change` gives; `undefined` takes it out. */
export function mapObjects(
  list: unknown,
  change: (entry: JsonObject) => JsonObject | undefined,
): unknown {
  if (!Array.isArray(list)) return list;
  const changed = list.flatMap((entry: unknown) => {
    if (!isJsonObject(entry)) return [entry];
    const result = change(entry);
    return result === undefined ? [] : [result];
  });
  const isSame = changed.length === list.length && changed.every((entry, at) => entry === list[at]);
  return isSame ? list : changed;
}

/** `json` with the objects of one of its lists replaced, as `mapObjects` does; itself if none changes. */
export function mapEntries(
  json: JsonObject,
  list: string,
  change: (entry: JsonObject) => JsonObject | undefined,
): JsonObject {
  const changed = mapObjects(json[list], change);
  return changed === json[list] ? json : { ...json, [list]: changed };
}

/** `json` with `entry` at the end of a list, which is begun where it is missing. */
export function appendEntry(json: JsonObject, list: string, entry: object): JsonObject {
  const value = json[list];
  return { ...json, [list]: [...(Array.isArray(value) ? value : []), entry] };
}

/** `object` without one property. */
export function dropKey(object: JsonObject, key: string): JsonObject {
  if (!Object.hasOwn(object, key)) return object;
  const { [key]: _, ...rest } = object;
  return rest;
}

/** The first of `stem`, `stem-2`, `stem-3` … that no entry of `list` has as its id. */
export function findFreeId(json: JsonObject, list: string, stem: string): string {
  const taken = new Set(findEntries(json, list).map((entry) => entry["id"]));
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
  return id;
}
