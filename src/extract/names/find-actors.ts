import { findLastStart, type ParsedText } from "../parsed-text.ts";
import type { ActorMention, FoundActor } from "./actors/actor.ts";
import { type ActorDraft, addMention, toActorDraft } from "./actors/actor-draft.ts";
import { type FoundGroup, findGroups } from "./actors/find-groups.ts";
import { findReferences, type Mentioned } from "./actors/find-references.ts";
import { linkBody, toBodyLinks } from "./actors/link-bodies.ts";
import { linkOrganisations } from "./actors/link-organisations.ts";
import { linkPerson, toPersonLinks } from "./actors/link-persons.ts";
import { toPlacedNames } from "./actors/placed-name.ts";
import { toActorIds } from "./actors/to-actor-ids.ts";
import type { NameSpan } from "./name-span.ts";

export type { ActorMention, FoundActor };

/** The actors of the text, in order of their first mention. O(n) but for texts of few names only. */
export function findActors(parsed: ParsedText, names: readonly NameSpan[]): readonly FoundActor[] {
  const placedNames = toPlacedNames(parsed, names);
  const groups = findGroups(parsed, placedNames);
  const persons = toPersonLinks(placedNames);
  const bodies = toBodyLinks(parsed);
  for (const placed of placedNames) {
    if (isInside(groups, placed.name)) continue;
    if (placed.name.type === "person") linkPerson(parsed, persons, placed);
    else if (placed.name.type !== "other") linkBody(parsed, bodies, placed);
  }
  const drafts = [...persons.drafts, ...bodies.drafts, ...toGroupDrafts(groups)].filter(
    ({ mentions }) => mentions.length > 0,
  );
  linkOrganisations(parsed, drafts);
  addReferences(parsed, drafts);
  return toFoundActors(drafts);
}

function isInside(groups: readonly FoundGroup[], { start }: NameSpan): boolean {
  const group = groups[findLastStart(groups, start)];
  return group !== undefined && start < group.end;
}

function toGroupDrafts(groups: readonly FoundGroup[]): readonly ActorDraft[] {
  const byName = new Map<string, ActorDraft>();
  for (const { name, kind, country, start, end } of groups) {
    const draft = byName.get(name) ?? toActorDraft(kind, name, "group of a country or body", 0.6);
    if (country !== undefined) draft.country = country;
    byName.set(name, draft);
    addMention(draft, { start, end, isReference: false }, name);
  }
  return [...byName.values()];
}

function addReferences(parsed: ParsedText, drafts: readonly ActorDraft[]): void {
  const mentions: Mentioned[] = drafts
    .flatMap((draft) => draft.mentions.map(({ start, end }) => ({ start, end, draft })))
    .sort((a, b) => a.start - b.start);
  for (const { start, end, draft } of findReferences(parsed, mentions)) {
    addMention(draft, { start, end, isReference: true }, draft.name);
  }
}

function toFoundActors(drafts: readonly ActorDraft[]): readonly FoundActor[] {
  const sorted = drafts
    .map((draft) => ({ draft, mentions: draft.mentions.toSorted((a, b) => a.start - b.start) }))
    .sort((a, b) => toFirstStart(a.mentions) - toFirstStart(b.mentions));
  const ids = toActorIds(sorted.map(({ draft }) => draft));
  return sorted.map(({ draft, mentions }) => toFoundActor(draft, mentions, ids));
}

function toFirstStart(mentions: readonly ActorMention[]): number {
  return mentions[0]?.start ?? 0;
}

function toFoundActor(
  draft: ActorDraft,
  mentions: readonly ActorMention[],
  ids: ReadonlyMap<ActorDraft, string>,
): FoundActor {
  const { kind, name, role, country, rule, confidence } = draft;
  const organisation = draft.organisation === undefined ? undefined : ids.get(draft.organisation);
  return {
    id: ids.get(draft) as string,
    kind,
    name,
    aliases: [...draft.aliases].filter((alias) => alias !== name),
    ...(role === undefined ? {} : { role }),
    ...(country === undefined ? {} : { country }),
    ...(organisation === undefined ? {} : { organisation }),
    mentions,
    rule,
    confidence,
  };
}
