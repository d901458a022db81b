import type { DateRule, RuleParts } from "./date-rule.ts";
import type { Meaning } from "./meaning.ts";
import type { TimeNode } from "./time-nodes.ts";

interface Element {
  /** Words or class names: any of them. */
  readonly any: readonly string[];
  readonly isOptional: boolean;
}

/** Rules made ready: by the word or class that can begin them. */
export interface CompiledRules<R> {
  readonly byFirst: ReadonlyMap<string, readonly CompiledRule<R>[]>;
}

interface CompiledRule<R> {
  readonly rule: R;
  readonly elements: readonly Element[];
  readonly before: ReadonlySet<string> | undefined;
  readonly notBefore: ReadonlySet<string> | undefined;
  readonly after: ReadonlySet<string> | undefined;
  readonly notAfter: ReadonlySet<string> | undefined;
}

export interface RuleReading<R, T> extends RuleMatch<R> {
  readonly reading: T;
}

interface RuleMatch<R> {
  readonly rule: R;
  /** Where it ends, exclusive. */
  readonly to: number;
  /** Per node of the match, the word or class that took it. */
  readonly taken: readonly string[];
}

type Conditions = Pick<
  DateRule,
  "pattern" | "before" | "notBefore" | "after" | "notAfter" | "isTight" | "fits"
>;

/** The rules made ready to be looked up by what a match can begin with. */
export function compileRules<R extends Conditions>(rules: readonly R[]): CompiledRules<R> {
  const byFirst = new Map<string, CompiledRule<R>[]>();
  for (const rule of rules) {
    const compiled = compileRule(rule);
    for (const name of findFirsts(compiled.elements)) {
      const list = byFirst.get(name);
      if (list === undefined) byFirst.set(name, [compiled]);
      else list.push(compiled);
    }
  }
  return { byFirst };
}

function compileRule<R extends Conditions>(rule: R): CompiledRule<R> {
  const elements = rule.pattern.split(" ").map((element) => {
    const isOptional = element.length > 1 && element.endsWith("?");
    return { any: (isOptional ? element.slice(0, -1) : element).split("|"), isOptional };
  });
  return {
    rule,
    elements,
    before: toWords(rule.before),
    notBefore: toWords(rule.notBefore),
    after: toWords(rule.after),
    notAfter: toWords(rule.notAfter),
  };
}

function toWords(list: string | undefined): ReadonlySet<string> | undefined {
  return list === undefined ? undefined : new Set(list.split(" "));
}

function findFirsts(elements: readonly Element[]): ReadonlySet<string> {
  const firsts = new Set<string>();
  for (const element of elements) {
    for (const name of element.any) firsts.add(name);
    if (!element.isOptional) break;
  }
  return firsts;
}

/**
 * The longest match that begins at node `at` and that `read` can read; of equally long ones, that of the
 * rule listed first.
 */
export function findReading<R extends Conditions, T>(
  rules: CompiledRules<R>,
  nodes: readonly TimeNode[],
  at: number,
  read: (rule: R, parts: RuleParts) => T | undefined,
): RuleReading<R, T> | undefined {
  const node = nodes[at] as TimeNode;
  let best: RuleReading<R, T> | undefined;
  const tryAll = (name: string) => {
    for (const compiled of rules.byFirst.get(name) ?? []) {
      const match = matchRule(compiled, nodes, at);
      if (match === undefined || (best !== undefined && match.to <= best.to)) continue;
      const reading = read(match.rule, toRuleParts(match, nodes, at));
      if (reading !== undefined) best = { ...match, reading };
    }
  };
  if (node.meaning === undefined) tryAll(node.lower);
  for (const name of node.classes.keys()) tryAll(name);
  return best;
}

function matchRule<R extends Conditions>(
  compiled: CompiledRule<R>,
  nodes: readonly TimeNode[],
  at: number,
): RuleMatch<R> | undefined {
  const { rule, elements } = compiled;
  const taken = matchElements(elements, 0, nodes, at);
  if (taken === undefined || taken.length === 0) return undefined;
  const to = at + taken.length;
  if (rule.isTight === true && !isTight(nodes, at, to)) return undefined;
  if (!fitsAround(compiled, nodes, at, to)) return undefined;
  return rule.fits === undefined || rule.fits(nodes, at, to) ? { rule, to, taken } : undefined;
}

// Patterns have a dozen elements at most, so that trying with and without the optional ones is bounded.
function matchElements(
  elements: readonly Element[],
  from: number,
  nodes: readonly TimeNode[],
  at: number,
): readonly string[] | undefined {
  const element = elements[from];
  if (element === undefined) return [];
  const node = nodes[at];
  const name = node === undefined ? undefined : findTaker(element, node);
  if (name !== undefined) {
    const rest = matchElements(elements, from + 1, nodes, at + 1);
    if (rest !== undefined) return [name, ...rest];
  }
  return element.isOptional ? matchElements(elements, from + 1, nodes, at) : undefined;
}

function findTaker({ any }: Element, node: TimeNode): string | undefined {
  for (const name of any) {
    if (node.classes.has(name)) return name;
    if (node.meaning === undefined && node.lower === name) return name;
  }
  return undefined;
}

function fitsAround<R>(
  { before, notBefore, after, notAfter }: CompiledRule<R>,
  nodes: readonly TimeNode[],
  at: number,
  to: number,
): boolean {
  const left = nodes[at - 1]?.lower ?? "^";
  if (before !== undefined && !before.has(left)) return false;
  if (notBefore?.has(left)) return false;
  const right = nodes[to]?.lower ?? "$";
  if (after !== undefined && !after.has(right)) return false;
  return !notAfter?.has(right);
}

function isTight(nodes: readonly TimeNode[], at: number, to: number): boolean {
  for (let index = at + 1; index < to; index += 1) {
    if (nodes[index]?.start !== nodes[index - 1]?.end) return false;
  }
  return true;
}

// What a rule's `read` is given: the nodes of its match by class.
function toRuleParts(
  { taken }: { readonly taken: readonly string[] },
  nodes: readonly TimeNode[],
  from: number,
): RuleParts {
  const findNode = (className: string, at = 0): TimeNode | undefined => {
    let seen = 0;
    for (const [index, name] of taken.entries()) {
      if (name === className && seen++ === at) return nodes[from + index];
    }
    return undefined;
  };
  return {
    find: (className, at) => findNode(className, at)?.classes.get(className),
    toNumber: (className, at) => toNumber(findNode(className, at)?.classes.get(className)),
    findMeaning: (className, at): Meaning | undefined => findNode(className, at)?.meaning,
    has: (word) => taken.includes(word),
  };
}

// "2,000" is two thousand.
function toNumber(value: string | undefined): number {
  return value === undefined ? Number.NaN : Number(value.replace(",", ""));
}
