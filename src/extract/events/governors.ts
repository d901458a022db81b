import {
  GOVERNOR_ROWS,
  type GovernedStatus,
  type GovernorRow,
  PHRASAL_GOVERNORS,
} from "../english/event-governors.ts";
import type { TaggedToken } from "../tagger.ts";
import type { VerbGroup } from "../verb-groups.ts";

/** A governing word and what it makes of what it governs. */
export interface Governor {
  /** Name of its row. */
  readonly name: string;
  readonly status: GovernedStatus;
  /** Whether a known object stays what it was: "rejected *the* offer". */
  readonly newOnly?: true;
  /** Whether only its passive governs: "is said to have offered". */
  readonly passiveOnly?: true;
}

type WordColumn = "verbs" | "objectVerbs" | "nouns" | "adjectives";

const COLUMNS: Readonly<Record<WordColumn, ReadonlyMap<string, Governor>>> = {
  verbs: toColumn("verbs"),
  objectVerbs: toColumn("objectVerbs"),
  nouns: toColumn("nouns"),
  adjectives: toColumn("adjectives"),
};

function toColumn(column: WordColumn): ReadonlyMap<string, Governor> {
  const words = new Map<string, Governor>();
  for (const row of GOVERNOR_ROWS) {
    for (const word of toWords(row, column)) {
      if (!words.has(word)) words.set(word, toGovernor(row));
    }
  }
  return words;
}

function toGovernor({ name, status, newOnly, passiveOnly }: GovernorRow): Governor {
  return {
    name,
    status,
    ...(newOnly === true ? { newOnly } : {}),
    ...(passiveOnly === true ? { passiveOnly } : {}),
  };
}

function toWords(row: GovernorRow, column: WordColumn): readonly string[] {
  return (row[column] ?? "").split(" ").filter((word) => word !== "");
}

/** What the verb `group` makes of the infinitive, gerund or clause under it, if it is listed. */
export function findVerbGovernor(
  tokens: readonly TaggedToken[],
  group: VerbGroup,
): Governor | undefined {
  const governor = findPhrasal(tokens, group) ?? COLUMNS.verbs.get(group.lemma);
  return governor?.passiveOnly === true && !group.isPassive ? undefined : governor;
}

/** What the verb `group` makes of its object (in the passive: of its subject), if it is listed. */
export function findObjectGovernor(
  tokens: readonly TaggedToken[],
  group: VerbGroup,
): Governor | undefined {
  return findPhrasal(tokens, group) ?? COLUMNS.objectVerbs.get(group.lemma);
}

/** What the noun makes of what follows it: "plan", "refusals". */
export function findNounGovernor(lower: string): Governor | undefined {
  return COLUMNS.nouns.get(lower) ?? COLUMNS.nouns.get(toSingular(lower));
}

/** What an adjective or a participle makes of the noun or infinitive behind it: "planned", "due". */
export function findAdjectiveGovernor(lower: string): Governor | undefined {
  return COLUMNS.adjectives.get(lower.replace(/^now-/, ""));
}

// "called the talks off": the particle within four words behind the verb.
function findPhrasal(tokens: readonly TaggedToken[], group: VerbGroup): Governor | undefined {
  for (let at = group.endToken; at < Math.min(tokens.length, group.endToken + 4); at += 1) {
    const token = tokens[at] as TaggedToken;
    const key = `${group.lemma} ${token.lower}`;
    const status = Object.hasOwn(PHRASAL_GOVERNORS, key) ? PHRASAL_GOVERNORS[key] : undefined;
    if (status !== undefined) return { name: key, status };
    if (token.tag === "punctuation" || token.tag === "verb" || token.tag === "to") return undefined;
  }
  return undefined;
}

/** A plural noun without its ending: "proposals" → "proposal", "deliveries" → "delivery". */
export function toSingular(lower: string): string {
  if (lower.endsWith("ies") && lower.length > 4) return lower.replace(/ies$/, "y");
  if (/(?:ss|us|is)$/.test(lower)) return lower;
  return lower.replace(/(?:(?<=[xz]|ch|sh|ss)es|s)$/, "");
}
