import { findLastStart, type ParsedText } from "../../parsed-text.ts";
import type { ActorDraft } from "./actor-draft.ts";
import type { Mentioned } from "./find-references.ts";

// So many characters before a name, or behind it, its role stands.
const NEAR = 120;

/**
 * Gives persons the organisation that their role names: "Kremlin spokesman" → the Kremlin, if that
 * is an actor of the text. O(n log n).
 */
export function linkOrganisations({ text }: ParsedText, drafts: readonly ActorDraft[]): void {
  const bodies: Mentioned[] = drafts
    .filter(({ kind }) => kind === "organisation" || kind === "outlet")
    .flatMap((draft) => draft.mentions.map(({ start, end }) => ({ start, end, draft })))
    .sort((a, b) => a.start - b.start);
  for (const person of drafts) {
    if (person.kind !== "person" || person.role === undefined) continue;
    const body = findBodyInRole(text, person, person.role, bodies);
    if (body === undefined) continue;
    person.organisation = body;
    if (body.country !== undefined) person.country ??= body.country;
  }
}

function findBodyInRole(
  text: string,
  { mentions }: ActorDraft,
  role: string,
  bodies: readonly Mentioned[],
): ActorDraft | undefined {
  for (const { start, end } of mentions) {
    const from = Math.max(0, start - NEAR);
    let at = Math.max(0, findLastStart(bodies, from - 1));
    for (; at < bodies.length && (bodies[at] as Mentioned).start < end + NEAR; at += 1) {
      const body = bodies[at] as Mentioned;
      if (role.includes(text.slice(body.start, body.end))) return body.draft;
    }
  }
  return undefined;
}
