import { foldText } from "../../../base/fold-text.ts";
import type { ActorDraft } from "./actor-draft.ts";

/** An id for each actor: its name in letters, digits and hyphens, with a number where two are alike. */
export function toActorIds(drafts: readonly ActorDraft[]): ReadonlyMap<ActorDraft, string> {
  const ids = new Map<ActorDraft, string>();
  const used = new Map<string, number>();
  for (const draft of drafts) {
    const slug = toSlug(draft.name);
    let number = (used.get(slug) ?? 0) + 1;
    while (number > 1 && used.has(`${slug}-${number}`)) number += 1;
    used.set(slug, number);
    const id = number === 1 ? slug : `${slug}-${number}`;
    used.set(id, used.get(id) ?? 1);
    ids.set(draft, id);
  }
  return ids;
}

function toSlug(name: string): string {
  const slug = foldText(name)
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return slug === "" ? "actor" : slug;
}
