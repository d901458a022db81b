import { OTHERS_TITLE } from "../english/event-title-words.ts";
import type { FoundActor } from "../names/find-actors.ts";

/** A title names no more than this many actors. */
const MOST_NAMES = 3;

/** What a title calls an actor: people by their surname, everybody else by the usual name. */
export function toShortName({ kind, name }: Pick<FoundActor, "kind" | "name">): string {
  if (kind !== "person") return toOneLine(name);
  const words = name.trim().split(/\s+/);
  // "Ursula von der Leyen" keeps her particles.
  const particle = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word));
  return particle < 0 ? (words.at(-1) ?? name) : words.slice(particle).join(" ");
}

/** "Putin, Witkoff"; of more than three the first two: "Putin, Witkoff and 3 others". */
export function toNameList(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return names.join(", ");
  return `${names.slice(0, 2).join(", ")} ${OTHERS_TITLE(names.length - 2)}`;
}

export function toOneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
