import type { FoundActor } from "../names/find-actors.ts";
import { type ComposedText, findDraftSpan } from "./compose-text.ts";
import type { DraftActorJson, DraftMentionJson } from "./draft-json.ts";

/** An actor shows this many other names, the first ones. */
const MOST_ALIASES = 50;

/** The actors of a draft. */
export function toDraftActors(
  actors: readonly FoundActor[],
  composed: ComposedText,
): readonly DraftActorJson[] {
  const known = new Set(actors.map(({ id }) => id));
  return actors.map((actor) => {
    const { id, kind, name, aliases, role, country, organisation, mentions, rule } = actor;
    const first = mentions[0] && findDraftSpan(composed, mentions[0]);
    const reason = { value: "kind", rule, ...(first === undefined ? {} : { evidence: first }) };
    return {
      id,
      kind,
      name,
      ...(aliases.length === 0 ? {} : { aliases: aliases.slice(0, MOST_ALIASES) }),
      ...(role === undefined ? {} : { role }),
      ...(country === undefined ? {} : { country }),
      ...(organisation === undefined || !known.has(organisation) || organisation === id
        ? {}
        : { organisation }),
      draft: { rule, confidence: toShare(actor.confidence), state: "drafted", reasons: [reason] },
    };
  });
}

/** The places that name actors, in reading order; "he" and "the envoy" are no mentions. */
export function toDraftMentions(
  actors: readonly FoundActor[],
  composed: ComposedText,
): readonly DraftMentionJson[] {
  const places = actors.flatMap((actor) =>
    actor.mentions.filter(({ isReference }) => !isReference).map((mention) => ({ actor, mention })),
  );
  places.sort((a, b) => a.mention.start - b.mention.start);
  return places.flatMap(({ actor, mention }): DraftMentionJson[] => {
    const span = findDraftSpan(composed, mention);
    if (span === undefined) return [];
    const { rule, confidence } = actor;
    return [
      {
        actor: actor.id,
        ...span,
        ...(mention.sense === undefined ? {} : { sense: mention.sense }),
        draft: { rule, confidence: toShare(confidence), state: "drafted" },
      },
    ];
  });
}

function toShare(confidence: number): number {
  return Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;
}
