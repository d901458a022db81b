import type { DateRule, PairRule } from "./date-rule.ts";
import { compileRules, findReading } from "./match-pattern.ts";
import type { Meaning } from "./meaning.ts";
import { type TimeNode, toReadNode } from "./time-nodes.ts";

/** A pass over the nodes: gives them back with the matches read. */
export type RulePass = (nodes: readonly TimeNode[]) => TimeNode[];

/** A pass that reads the longest match at each place, from left to right. O(n). */
export function toRulePass(rules: readonly DateRule[]): RulePass {
  const compiled = compileRules(rules);
  return (nodes) => {
    const read: TimeNode[] = [];
    const near = findNearTime(nodes);
    for (let at = 0; at < nodes.length; ) {
      const match =
        near[at] !== 1
          ? undefined
          : findReading(compiled, nodes, at, (rule, parts) => rule.read(parts));
      if (match === undefined) {
        read.push(nodes[at] as TimeNode);
        at += 1;
      } else {
        read.push(toReadNode(nodes, at, match.to, match.reading, match.rule.name));
        at = match.to;
      }
    }
    return read;
  };
}

/**
 * A pass over pairs: the first and the last node of a match get their meanings, the words between stay.
 * The last may begin the next pair: "in 1941, 1942 and 1943".
 */
export function toPairPass(rules: readonly PairRule[], rangeWords: ReadonlySet<string>): RulePass {
  const compiled = compileRules(rules);
  return (nodes) => {
    const read = [...nodes];
    const near = findNearTime(nodes);
    for (let at = read.length - 1; at >= 0; at -= 1) {
      if (near[at] !== 1) continue;
      const match = findReading(compiled, read, at, (rule, parts) => rule.readPair(parts));
      if (match === undefined) continue;
      const pair = match.reading;
      const { name } = match.rule;
      const last = match.to - 1;
      const isRange =
        read[at - 1]?.lower === "between" || match.taken.some((word) => rangeWords.has(word));
      const ending = isRange ? toEnding(pair[1]) : pair[1];
      const kept = read[last]?.rangeTo;
      const second = toReadNode(read, last, match.to, ending, name);
      read[at] = {
        ...toReadNode(read, at, at + 1, pair[0], name),
        ...(isRange ? { rangeTo: second.start } : {}),
      };
      read[last] = { ...second, ...(kept === undefined ? {} : { rangeTo: kept }) };
    }
    return read;
  };
}

/**
 * 1 for each node that a word of time or a part already read is within a few nodes of, so that the many
 * patterns beginning with "the" are tried only there.
 */
function findNearTime(nodes: readonly TimeNode[]): Uint8Array {
  const near = new Uint8Array(nodes.length);
  let next = Number.POSITIVE_INFINITY;
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    if ((nodes[at] as TimeNode).classes.size > 0) next = at;
    if (next - at <= REACH) near[at] = 1;
  }
  return near;
}

/** Nodes before the first word of time in any pattern: "the rest of the | year". */
const REACH = 5;

// The end of a range lies after its beginning: "from October to March".
function toEnding(meaning: Meaning): Meaning {
  const isOpen = meaning.kind === "cyclic" && meaning.direction === undefined;
  return isOpen ? { ...meaning, endsRange: true } : meaning;
}
