import type { VerbShape } from "./closed-class.ts";
import { IRREGULAR_VERBS, REGULAR_VERBS } from "./verbs.ts";

export interface VerbForm {
  /** The base form: "said" → "say". */
  readonly lemma: string;
  readonly shape: VerbShape;
  /** Whether the base is also a past form or a participle: "cut", "come". */
  readonly isInvariant?: true;
}

// Verbs of one syllable, and those stressed on the last, double their consonant.
const STRESSED_LAST =
  /(?:mit|fer|cur|pel|bel|tol|gret|quip|bat|ban|set|get|gin|rol|bid|top|put|run|annul|rebut|rebel|control|patrol|abet|omit|defer|upset|outwit)$/;

const forms = new Map<string, VerbForm>();

function add(form: string, lemma: string, shape: VerbShape): void {
  const known = forms.get(form);
  // The first entry of a form wins, but past and participle of one verb make both.
  if (known === undefined) forms.set(form, { lemma, shape });
  else if (known.lemma === lemma && known.shape === "base" && shape !== "base") {
    forms.set(form, { ...known, isInvariant: true });
  } else if (known.lemma === lemma && known.shape === "past" && shape === "participle") {
    forms.set(form, { lemma, shape: "pastOrParticiple" });
  }
}

for (const entry of IRREGULAR_VERBS.trim().split("|")) {
  const [base = "", past = "", participle] = entry.trim().split(" ");
  add(base, base, "base");
  add(toPresent(base), base, "present");
  add(past, base, participle === undefined ? "pastOrParticiple" : "past");
  if (participle !== undefined) add(participle, base, "participle");
  add(toGerund(base), base, "gerund");
}
for (const base of REGULAR_VERBS.trim().split(/\s+/)) {
  add(base, base, "base");
  add(toPresent(base), base, "present");
  add(toPast(base), base, "pastOrParticiple");
  add(toGerund(base), base, "gerund");
}

/** What verb form `lower` can be; `undefined` if it is not among the listed verbs. O(1). */
export function findVerbForm(lower: string): VerbForm | undefined {
  return forms.get(lower);
}

/** The verb that an unlisted word is by its ending ("relitigated", "reflagging"), if by any. */
export function guessVerbForm(lower: string): VerbForm | undefined {
  const prefixed = /^(?:re|un|mis|over|out|co)-?(.{3,})$/.exec(lower);
  const stem = prefixed === null ? undefined : forms.get(prefixed[1] as string);
  // "co-hosted" hosts; a person who relitigates does something else than who litigates.
  const isTogether = lower.startsWith("co-");
  if (stem !== undefined) return { lemma: isTogether ? stem.lemma : lower, shape: stem.shape };
  if (/[^aeiou]ed$|[aeiou][^aeiou]?ed$/.test(lower) && lower.length > 4) {
    return { lemma: lower.replace(/ed$/, ""), shape: "pastOrParticiple" };
  }
  if (/(?:is|iz|ify|at)ing$/.test(lower) && lower.length > 6) {
    return { lemma: lower.replace(/ing$/, "e"), shape: "gerund" };
  }
  return undefined;
}

function toPresent(base: string): string {
  if (base === "do" || base === "go") return `${base}es`;
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? base.replace(/y$/, "ies") : `${base}s`;
}

function toPast(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return base.replace(/y$/, "ied");
  return `${doubleLast(base)}ed`;
}

function toGerund(base: string): string {
  if (base.endsWith("ie")) return base.replace(/ie$/, "ying");
  if (/[^eyo]e$/.test(base)) return base.replace(/e$/, "ing");
  return `${doubleLast(base)}ing`;
}

function doubleLast(base: string): string {
  const isShort = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(base);
  const isStressed = STRESSED_LAST.test(base) && /[^aeiou][aeiou][^aeiouwxy]$/.test(base);
  const isBritish = /(?:nsel|ntrol|bel|ncel|avel|odel|anel|gnal|trol|kidnap|worship)$/.test(base);
  return isShort || isStressed || isBritish ? base + base.at(-1) : base;
}
