import { isJsonObject } from "../read-tolerantly.ts";
import type { JsonObject } from "../upgraders.ts";
import { mapObjects } from "./json-lists.ts";

/**
 * `entry` with the values of `change`; `null` takes a property away. A drafted entry is then called
 * edited, and the reasons of the changed values go: they no longer hold.
 */
export function changeEntry(entry: JsonObject, change: object): JsonObject {
  const kept = Object.entries({ ...entry, ...change }).filter(([, value]) => value !== null);
  const { draft, ...rest } = Object.fromEntries(kept);
  if (!isJsonObject(draft)) return draft === undefined ? rest : { ...rest, draft };
  const changed = new Set(Object.keys(change).map((key) => VALUE_NAMES[key] ?? key));
  const reasons = Array.isArray(draft["reasons"]) ? draft["reasons"] : [];
  const standing = reasons.filter(
    (reason) => !isJsonObject(reason) || !changed.has(String(reason["value"]).split(" ")[0] ?? ""),
  );
  return { ...rest, draft: { ...draft, state: "edited", reasons: standing } };
}

/** Reasons name the single value ("participant steve-witkoff"), properties the list. */
const VALUE_NAMES: Readonly<Record<string, string>> = {
  participants: "participant",
  passages: "passage",
};

/** `event` with every reference to actor `id` passed through `redirect`; `undefined` drops it. */
export function redirectActor(
  event: JsonObject,
  id: string,
  redirect: { readonly into?: string; readonly name: string },
): JsonObject {
  const { into, name } = redirect;
  const participants = mapObjects(event["participants"], (participant) => {
    if (participant["actor"] !== id) return participant;
    return into === undefined ? undefined : { ...participant, actor: into };
  });
  const attribution = mapObjects(event["attribution"], (each) => {
    const chain = mapObjects(each["chain"], (link) =>
      // Whoever said so is still told, by name, where the actor is gone.
      link["source"] === id ? { ...link, source: into ?? { unnamed: name } } : link,
    );
    return chain === each["chain"] ? each : { ...each, chain };
  });
  if (participants === event["participants"] && attribution === event["attribution"]) return event;
  return {
    ...event,
    ...(participants === undefined ? {} : { participants: dropRepeats(participants) }),
    ...(attribution === undefined ? {} : { attribution }),
  };
}

// One actor once: after a merge the first role stays.
function dropRepeats(participants: unknown): unknown {
  if (!Array.isArray(participants)) return participants;
  const seen = new Set<unknown>();
  return participants.filter((participant: unknown) => {
    const actor = isJsonObject(participant) ? participant["actor"] : participant;
    if (seen.has(actor)) return false;
    seen.add(actor);
    return true;
  });
}
