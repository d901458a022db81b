import type { DateRule, RuleParts } from "../dates/date-rule.ts";
import type { Meaning, Unit } from "../dates/meaning.ts";
import { readUnit } from "../dates/read-parts.ts";
import { isCounted, isLongUnit, isNoTitle, isRate } from "./date-unit-fits.ts";

/** How long. */
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
    pattern: "a? half a|an? UNIT",
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
    name: "one-unit-counted",
    example: "$5 million a year earlier",
    pattern: "a|an UNIT",
    fits: (nodes, _from, to) => isCounted(nodes[to]),
    read: (parts) => ({ kind: "duration", unit: readUnit(parts), count: 1 }),
  },
  {
    name: "several-units",
    example: "several days",
    pattern: "a? VAGUE of? UNITS",
    read: readUncounted,
  },
  {
    name: "several-more-units",
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
];

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
  const isYear = /^(?:19|20)\d\d$/.test(parts.find("NUM") ?? "");
  return isYear ? undefined : { kind: "duration", unit, count };
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
