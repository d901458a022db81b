import { OTHERS_TITLE, PLACE_PREPOSITION } from "../english/event-words.ts";
import type { FoundActor } from "../names/find-actors.ts";
import type { FrameDraft } from "./frame-draft.ts";

/** Who is spoken of or to, or stays away, stands in no title. */
const UNNAMED_ROLES: ReadonlySet<string> = new Set(["absent", "addressee", "subject"]);

/** A title names no more than this many actors. */
const MOST_NAMES = 3;

/**
 * A few plain words for an event, by who and what: "Putin, Witkoff: meeting", "Witkoff: visit to
 * Moscow", "Leavitt: statement". Without actors: "Talks in London".
 */
export function toTitle(
  frame: FrameDraft,
  actors: ReadonlyMap<string, FoundActor>,
  text: string,
): string {
  const names = frame.participants
    .filter(
      ({ role }) => !UNNAMED_ROLES.has(role) || (role === "addressee" && frame.kind === "call"),
    )
    .flatMap(({ actor }) => actors.get(actor) ?? [])
    .map(toShortName);
  const preposition = PLACE_PREPOSITION[frame.kind];
  const place = frame.place === undefined ? "" : text.slice(frame.place.start, frame.place.end);
  const isPlaced =
    place !== "" && preposition !== undefined && (frame.kind === "visit" || names.length === 0);
  const what = isPlaced ? `${frame.word} ${preposition} ${toOneLine(place)}` : frame.word;
  return names.length === 0 ? toSentenceCase(what) : `${toNames(names)}: ${what}`;
}

function toNames(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return names.join(", ");
  return `${names.slice(0, 2).join(", ")} ${OTHERS_TITLE(names.length - 2)}`;
}

function toShortName({ kind, name }: FoundActor): string {
  if (kind !== "person") return toOneLine(name);
  const words = name.trim().split(/\s+/);
  // "Ursula von der Leyen" keeps her particles.
  const particle = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word));
  return particle < 0 ? (words.at(-1) ?? name) : words.slice(particle).join(" ");
}

function toOneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

function toSentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
