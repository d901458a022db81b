import type { Actor, ActorId, Mention } from "../model/article.ts";
import {
  type ArticleContext,
  isKnownActor,
  toDraft,
  toSources,
  toSpan,
} from "./article-context.ts";
import type { ActorJson, MentionJson } from "./article-schema.ts";
import { dropUndefined } from "./drop-undefined.ts";

/** Bodies of bodies: how far a country is looked for; a circle of organisations ends here too. */
const MAX_ORGANISATIONS = 8;

/** The actors, with the country of the organisation (or of its own) where they have none. */
export function toActors(written: readonly ActorJson[], context: ArticleContext): readonly Actor[] {
  const byId = new Map(written.map((actor) => [actor.id, actor]));
  const findCountry = (actor: ActorJson): string | undefined => {
    let body: ActorJson | undefined = actor;
    for (let step = 0; step <= MAX_ORGANISATIONS && body !== undefined; step += 1) {
      if (body.country !== undefined) return body.country;
      body = body.organisation === undefined ? undefined : byId.get(body.organisation);
    }
    return undefined;
  };
  return written.map((actor) => ({
    id: actor.id as ActorId,
    kind: actor.kind,
    name: actor.name,
    aliases: actor.aliases ?? [],
    ...dropUndefined({
      role: actor.role,
      country: findCountry(actor),
      organisation: findOrganisation(actor, context),
      about: actor.about,
      wikidata: actor.wikidata,
      draft: toDraft(actor.draft, context),
    }),
    sources: toSources(actor.sources, context),
  }));
}

function findOrganisation(actor: ActorJson, context: ArticleContext): ActorId | undefined {
  const { organisation } = actor;
  if (organisation === undefined) return undefined;
  const path = [...context.pathOf(actor), "organisation"];
  return isKnownActor(organisation, path, "changed", context) ? organisation : undefined;
}

/** The mentions of known actors, their words looked up. */
export function toMentions(
  written: readonly MentionJson[],
  context: ArticleContext,
): readonly Mention[] {
  return written.flatMap((mention) => {
    const { actor, sense } = mention;
    const path = [...context.pathOf(mention), "actor"];
    if (!isKnownActor(actor, path, "lost", context)) return [];
    const span = toSpan(mention, context);
    return [{ actor, span, ...dropUndefined({ sense, draft: toDraft(mention.draft, context) }) }];
  });
}
