import fc from "fast-check";
import {
  ACTOR_KINDS,
  type Article,
  EVENT_KINDS,
  EVENT_STATUSES,
  PARTICIPANT_ROLES,
} from "../model/article.ts";
import { articleFromText } from "./article-builder.ts";

const ACTORS = ["ada", "bo", "cy", "dee", "eli"] as const;
const COUNTRIES = ["US", "RU", "UA", "-"] as const;
const DATES = [
  "-",
  "2025-04-22",
  "2025-04-22 time=2025-04-22T09:00:00Z",
  "2025-04-22 time=2025-04-22T12:00:00Z",
  "2025-04-22 time=2025-04-22T17:30:00Z",
  "2025-04-23",
  "2025-04-XX",
  "2025-04~",
  "2025-04-20/..",
  "../2025-04-22",
  "[2025-04-23..2025-04-27]",
  "{2025-04-17,2025-04-25}",
] as const;
const TITLES = ["Talks on peace", "Élan in Paris", "A call for talks", "No comment"] as const;

const anyActorLine = (id: string) =>
  fc
    .record({ kind: fc.constantFrom(...ACTOR_KINDS), country: fc.constantFrom(...COUNTRIES) })
    .map(({ kind, country }) => `@ ${id} ${kind} ${country} Name of ${id}`);

const anyActor = fc.constantFrom(...ACTORS);

const anyEventLine = fc
  .record({
    kind: fc.constantFrom(...EVENT_KINDS),
    status: fc.constantFrom(...EVENT_STATUSES),
    date: fc.constantFrom(...DATES),
    title: fc.constantFrom(...TITLES),
    participants: fc.array(fc.tuple(anyActor, fc.constantFrom(...PARTICIPANT_ROLES)), {
      maxLength: 3,
    }),
    chain: fc.array(anyActor, { maxLength: 2 }),
  })
  .map(({ kind, status, date, title, participants, chain }) => {
    const [edtf, time = ""] = date.split(" ");
    const roles = participants.map(([actor, role]) => `${actor}:${role}`).join(" ");
    const source = chain.length === 0 ? "" : `<- ${chain.join(" > ")}`;
    return (id: string) =>
      `! ${id} ${kind} ${status} ${edtf} "${title}" ${roles} ${time} ${source}`;
  });

/**
 * Any small story with five actors `ada` … `eli`, up to eight events `e0` … of every kind, status
 * and form of date (published on 22 April 2025 in UTC), and up to four paragraphs that report and
 * name some of them, in any order and as often as they like.
 */
export const anyStory: fc.Arbitrary<Article> = fc
  .tuple(
    fc.tuple(...ACTORS.map(anyActorLine)),
    fc.array(anyEventLine, { minLength: 1, maxLength: 8 }),
    fc.array(fc.array(fc.nat(), { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  )
  .map(([actors, events, paragraphs]) => {
    const told = paragraphs.map((numbers, at) =>
      numbers.map(
        (n) => `{e${n % events.length}:words ${n} with [a name|${ACTORS[n % 5]}] in ${at}}`,
      ),
    );
    return articleFromText(
      [
        ...actors,
        ...events.map((toLine, at) => toLine(`e${at}`)),
        ...told.map((reports) => `Text. ${reports.join(" and ")}`),
      ].join("\n"),
    );
  });
