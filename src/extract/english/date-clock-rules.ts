import type { DateRule, RuleParts } from "../dates/date-rule.ts";
import type { Meaning } from "../dates/meaning.ts";
import type { TimeNode } from "../dates/time-nodes.ts";

/** Times of day. */
export const CLOCK_RULES: readonly DateRule[] = [
  {
    name: "hour-and-minute-half-day",
    example: "8:30 p.m.",
    pattern: "HOURMINUTE HALFDAY ZONE? time?",
    read: (parts) => toClock(parts, parts.find("HOURMINUTE")),
  },
  {
    name: "hour-half-day",
    example: "8 p.m.",
    pattern: "HOUR HALFDAY ZONE? time?",
    read: (parts) => toClock(parts, `${parts.find("HOUR")}:00`),
  },
  {
    name: "hour-o-clock",
    example: "ten o'clock",
    pattern: "HOUR|NUM o'clock",
    read: (parts) => toClock(parts, `${parts.find("HOUR") ?? parts.find("NUM")}:00`),
  },
  {
    name: "hour-and-minute-zone",
    example: "16:00 UTC",
    pattern: "HOURMINUTE local? ZONE|hrs|hours|time",
    read: (parts) => toClock(parts, parts.find("HOURMINUTE")),
  },
  {
    name: "hour-and-minute",
    example: "at 22:30",
    pattern: "HOURMINUTE",
    before: "at by around about until till from since between after before to and ( approximately",
    fits: isColonTime,
    read: (parts) => toClock(parts, parts.find("HOURMINUTE")),
  },
  {
    name: "noon",
    example: "at noon",
    pattern: "NOON",
    before: "at by until before after since around about from past and shortly",
    read: (parts) => toClock(parts, parts.find("NOON")),
  },
  {
    name: "noon-of-day",
    example: "noon Wednesday",
    pattern: "NOON",
    fits: isDayNext,
    read: (parts) => toClock(parts, parts.find("NOON")),
  },
];

// "noon Wednesday"
function isDayNext(nodes: readonly TimeNode[], _from: number, to: number): boolean {
  const next = nodes[to]?.classes;
  return next?.has("WEEKDAY") === true || /^(?:today|tomorrow)$/.test(nodes[to]?.lower ?? "");
}

// "at 22:30", not "at 2.15" and not the score "2:15".
function isColonTime(nodes: readonly TimeNode[], from: number, to: number): boolean {
  const node = nodes[from] as TimeNode;
  const next = nodes[to];
  return (
    node.text.includes(":") && !(next?.start === node.end && /^[\p{L}\p{N}%]/u.test(next.text))
  );
}

function toClock(parts: RuleParts, text: string | undefined): Meaning | undefined {
  const [hours = Number.NaN, minutes = Number.NaN] = (text ?? "").split(":").map(Number);
  const half = parts.find("HALFDAY");
  if (half !== undefined && hours > 12) return undefined;
  const hour = half === undefined ? hours : (hours % 12) + Number(half);
  if (!(hour <= 24 && minutes < 60)) return undefined;
  const zone = parts.find("ZONE") === "Z" ? "Z" : "";
  return { kind: "time", time: `T${pad(hour)}:${pad(minutes)}${zone}` };
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
