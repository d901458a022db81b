import type { DateRule, RuleParts } from "../dates/date-rule.ts";
import { isCommonWord } from "../dates/judge-figures.ts";
import type { Meaning, Unit } from "../dates/meaning.ts";
import type { TimeNode } from "../dates/time-nodes.ts";

/** How long, and how often. */
export const DURATION_RULES: readonly DateRule[] = [
  {
    name: "number-of-units",
    example: "three days",
    pattern: "NUM UNITS",
    fits: isNoTitle,
    read: readCounted,
  },
  {
    name: "number-unit",
    example: "a 40-minute call",
    pattern: "NUM -? UNIT",
    read: readCounted,
  },
  {
    name: "number-unit-old",
    example: "a 26-year-old",
    pattern: "NUM - UNIT -|of old|long|age",
    read: readCounted,
  },
  {
    name: "age",
    example: "22 years old",
    pattern: "NUM UNITS old",
    read: readCounted,
  },
  {
    name: "number-of-adjective-units",
    example: "four consecutive days",
    pattern:
      "NUM consecutive|straight|full|whole|more|additional|long|short|hard|difficult|tense|bloody|calendar|working|business UNITS",
    read: readCounted,
  },
  {
    name: "half-more",
    example: "two and a half years",
    pattern: "NUM and a? half UNITS",
    read: (parts) => ({
      kind: "duration",
      unit: readUnit(parts),
      count: parts.toNumber("NUM") + 0.5,
    }),
  },
  {
    name: "unit-and-a-half",
    example: "a year and a half",
    pattern: "a|an|one UNIT and a half",
    read: (parts) => ({ kind: "duration", unit: readUnit(parts), count: 1.5 }),
  },
  {
    name: "half-unit",
    example: "half an hour",
    pattern: "half a|an UNIT",
    read: readHalf,
  },
  {
    name: "half-hyphen-unit",
    example: "half-hour",
    pattern: "half - hour|day|year|century|decade",
    read: (parts) => {
      const unit = (["hour", "day", "year", "century", "decade"] as const).find((word) =>
        parts.has(word),
      );
      return unit === undefined ? undefined : toHalf(unit);
    },
  },
  {
    name: "one-unit",
    example: "a week",
    pattern: "a|an|another|single|entire UNIT",
    notBefore: "once twice times per million billion $ £ € percent %",
    fits: (nodes, from, to) =>
      isLongUnit(nodes[to - 1]?.classes.get("UNIT")) && !isRate(nodes, from),
    read: (parts) => ({ kind: "duration", unit: readUnit(parts), count: 1 }),
  },
  {
    name: "several-units",
    example: "several days",
    pattern: "a? VAGUE of? UNITS",
    read: readUncounted,
  },
  {
    name: "couple-unit-of-time",
    example: "a couple more weeks",
    pattern: "a VAGUE more UNITS",
    read: readUncounted,
  },
  {
    name: "units",
    example: "for decades",
    pattern: "UNITS",
    before:
      "for in over within of after during weeks spent took months and by many recent take ^ lasted",
    read: readUncounted,
  },
  {
    name: "units-alone",
    example: "weeks later",
    pattern: "UNITS",
    after: "later earlier ago before after",
    notBefore: "the these those his her its their our my",
    read: readUncounted,
  },
  {
    name: "units-long",
    example: "decades-long",
    pattern: "UNITS|UNIT - long|old",
    read: (parts) =>
      parts.find("UNITS") === undefined
        ? { kind: "duration", unit: readUnit(parts), count: 1 }
        : readUncounted(parts),
  },
  {
    name: "recent-units",
    example: "in recent years",
    pattern: "recent|past|coming|previous|following|subsequent|intervening UNITS",
    read: readUncounted,
  },
  {
    name: "the-units",
    example: "over the years",
    pattern: "the recent|past|last|next|coming|previous|following|intervening|final|early? UNITS",
    before: "over in through during for within throughout of",
    read: readUncounted,
  },
  {
    name: "last-number-of-units",
    example: "the last four years",
    pattern: "the|these|those? last|past|next|coming|first|previous|following|final NUM UNITS",
    read: readCounted,
  },
  {
    name: "numbered-last-units",
    example: "the four previous weeks",
    pattern: "the NUM last|past|next|coming|first|previous|following|final UNITS",
    read: readCounted,
  },
  {
    name: "last-few-units",
    example: "the next few months",
    pattern: "the|these|those? last|past|next|coming|first|previous|following VAGUE UNITS",
    read: readUncounted,
  },
  {
    name: "every-unit",
    example: "every year",
    pattern: "every|each|per UNIT",
    read: (parts) => toSet(readUnit(parts), 1),
  },
  {
    name: "every-number-of-units",
    example: "every two years",
    pattern: "every NUM UNITS",
    read: (parts) => toSet(readUnit(parts), parts.toNumber("NUM")),
  },
  {
    name: "every-other-unit",
    example: "every other day",
    pattern: "every other|second UNIT",
    read: (parts) => toSet(readUnit(parts), 2),
  },
  {
    name: "every-weekday",
    example: "every Tuesday",
    pattern: "every|each WEEKDAY",
    read: (parts) => ({ kind: "set", value: `XXXX-WXX-${parts.find("WEEKDAY")}` }),
  },
  {
    name: "weekdays",
    example: "on Sundays",
    pattern: "WEEKDAYS",
    read: (parts) => ({ kind: "set", value: `XXXX-WXX-${parts.find("WEEKDAYS")}` }),
  },
  {
    name: "weekends",
    example: "at weekends",
    pattern: "weekends",
    before: "on at every most",
    read: () => ({ kind: "set", value: "XXXX-WXX-WE" }),
  },
  {
    name: "every-month",
    example: "every April",
    pattern: "every|each MONTH",
    read: (parts) => ({
      kind: "set",
      value: `XXXX-${(parts.find("MONTH") ?? "").padStart(2, "0")}`,
    }),
  },
  {
    name: "every-part-of-day",
    example: "every morning",
    pattern: "every|each PARTDAY",
    read: (parts) => ({ kind: "set", value: `XXXX-XX-XXT${parts.find("PARTDAY")}` }),
  },
  {
    name: "recurring",
    example: "weekly",
    pattern: "RECURRING",
    fits: isCommonWord,
    read: (parts) => toSet((parts.find("RECURRING") ?? "day") as Unit, 1),
  },
  {
    name: "rate",
    example: "15 aircraft a year",
    pattern: "a|an|each UNIT",
    fits: (nodes, from, to) =>
      isLongUnit(nodes[to - 1]?.classes.get("UNIT")) && isRate(nodes, from),
    read: (parts) => toSet(readUnit(parts), 1),
  },
];

// "30 Seconds", "60 Minutes" with capitals are names of bands and programmes.
function isNoTitle(nodes: readonly TimeNode[], _from: number, to: number): boolean {
  const unit = nodes[to - 1];
  return !(
    /^\p{Lu}/u.test(unit?.text ?? "") &&
    /^(?:second|minute)$/.test(unit?.classes.get("UNITS") ?? "")
  );
}

function readUnit(parts: RuleParts): Unit {
  return (parts.find("UNITS") ?? parts.find("UNIT") ?? "day") as Unit;
}

function readCounted(parts: RuleParts): Meaning | undefined {
  const unit = readUnit(parts);
  const count = parts.toNumber("NUM");
  // "three quarters" is mostly a fraction.
  if (
    unit === "quarter" &&
    !["last", "past", "next", "consecutive", "straight"].some((word) => parts.has(word))
  )
    return undefined;
  // "the 1980 quarter-final": a year is no count.
  return count > 1900 && count < 2100 ? undefined : { kind: "duration", unit, count };
}

function readUncounted(parts: RuleParts): Meaning | undefined {
  if (readUnit(parts) === "quarter") return undefined;
  return { kind: "duration", unit: readUnit(parts) };
}

function readHalf(parts: RuleParts): Meaning | undefined {
  return toHalf(readUnit(parts));
}

// In the next smaller unit where that is whole: half an hour is thirty minutes.
function toHalf(unit: Unit): Meaning | undefined {
  const halves: Partial<Record<Unit, readonly [Unit, number]>> = {
    minute: ["second", 30],
    hour: ["minute", 30],
    day: ["hour", 12],
    year: ["month", 6],
    decade: ["year", 5],
    century: ["year", 50],
  };
  const half = halves[unit];
  return half === undefined ? undefined : { kind: "duration", unit: half[0], count: half[1] };
}

function toSet(unit: Unit, count: number): Meaning {
  const short = { hour: "TH", minute: "TM", second: "TS" } as Partial<Record<Unit, string>>;
  const letter = {
    day: "D",
    week: "W",
    fortnight: "W",
    weekend: "WE",
    month: "M",
    quarter: "M",
    year: "Y",
  };
  const time = short[unit];
  if (time !== undefined) return { kind: "set", value: `PT${count}${time.slice(1)}` };
  const times = unit === "fortnight" ? 2 : unit === "quarter" ? 3 : unit === "decade" ? 10 : 1;
  const code = (letter as Partial<Record<Unit, string>>)[unit] ?? "Y";
  return { kind: "set", value: `P${count * times}${code}` };
}

// "a second" and "a minute" are mostly no durations.
function isLongUnit(unit: string | undefined): boolean {
  return unit !== undefined && unit !== "second" && unit !== "minute" && unit !== "quarter";
}

// "15 a year", "$ 3 million a day", "twice a week", "15 aircraft a year": a figure within three words before.
function isRate(nodes: readonly TimeNode[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    const node = nodes[at];
    if (node === undefined || /^(?:once|twice|times|thrice)$/.test(node.lower))
      return node !== undefined;
    if (node.classes.has("NUM")) return !node.classes.has("YEAR");
    if (/^(?:million|billion|trillion|percent|%|hundred|thousand)$/.test(node.lower)) return true;
    if (!/^\p{Ll}+s?$/u.test(node.text) || STOPS_RATE.has(node.lower)) return false;
  }
  return false;
}

const STOPS_RATE = new Set(
  "for in within after over about almost nearly than of at with to by from and or is was be had has took take spent just only during every some on".split(
    " ",
  ),
);
