import type { Actor } from "../../model/article.ts";

/** Up to two letters that stand for an actor's face; the country code stands for a country. */
export function Monogram(props: { readonly actor: Actor; readonly small?: boolean }) {
  const { actor, small } = props;
  return (
    <span
      className={`monogram monogram-${actor.kind} tint-${toTint(actor.country ?? actor.id)} ${small ? "monogram-small" : ""}`}
      aria-hidden="true"
    >
      {toInitials(actor)}
    </span>
  );
}

function toInitials(actor: Actor): string {
  if (actor.kind === "country" && actor.country !== undefined) return actor.country;
  const words = actor.name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word) && word !== "The");
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => (word === undefined ? "" : [...word][0]))
    .join("")
    .toUpperCase();
}

// A tint supports the country code, which is always told in letters too: six are enough.
function toTint(text: string): number {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 6;
  return sum;
}
