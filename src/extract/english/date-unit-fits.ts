import type { TimeNode } from "../dates/time-nodes.ts";

/** Whether "a" before the unit can be a number: "a second" and "a minute" are mostly no durations. */
export function isLongUnit(unit: string | undefined): boolean {
  return unit !== undefined && unit !== "second" && unit !== "minute" && unit !== "quarter";
}

/** Whether a figure within three words before makes it a rate: "15 a year", "twice a week", "15 aircraft a year". */
export function isRate(nodes: readonly TimeNode[], from: number): boolean {
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

/** Whether the unit before counts from a date: "$5 million a year *earlier*" is no rate. */
export function isCounted(next: TimeNode | undefined): boolean {
  return next !== undefined && /^(?:earlier|later|ago)$/.test(next.lower);
}

const STOPS_RATE = new Set(
  "for in within after over about almost nearly than of at with to by from and or is was be had has took take spent just only during every some on".split(
    " ",
  ),
);

/** Whether the match is no title: "30 Seconds", "60 Minutes" with capitals name bands and programmes. */
export function isNoTitle(nodes: readonly TimeNode[], _from: number, to: number): boolean {
  const unit = nodes[to - 1];
  return !(
    /^\p{Lu}/u.test(unit?.text ?? "") &&
    /^(?:second|minute)$/.test(unit?.classes.get("UNITS") ?? "")
  );
}
