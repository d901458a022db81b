import type { Meaning } from "./meaning.ts";
import type { TimeNode } from "./time-nodes.ts";

/**
 * One rule of the grammar. A pattern is a row of elements: words as they stand, classes in capitals,
 * `a|b` for either, `?` after what may be missing. `the? ORDINAL quarter of? DATE`
 */
export interface DateRule {
  readonly name: string;
  readonly example: string;
  readonly pattern: string;
  /** One of these words stands before it; `^` is the beginning of a sentence or a line. */
  readonly before?: string;
  readonly notBefore?: string;
  readonly after?: string;
  readonly notAfter?: string;
  /** Its nodes stand together without white space. */
  readonly isTight?: boolean;
  /** What further speaks for or against it: the nodes of the text, and where the match begins and ends. */
  readonly fits?: (nodes: readonly TimeNode[], from: number, to: number) => boolean;
  readonly read: (parts: RuleParts) => Meaning | undefined;
}

/** A rule for two expressions with a word between them: "3 to 5 May", "April 1 and 2". */
export interface PairRule extends Omit<DateRule, "read"> {
  readonly readPair: (parts: RuleParts) => readonly [Meaning, Meaning] | undefined;
}

/** The nodes of a match by the element that took them. */
export interface RuleParts {
  /** The value of the `at`-th node of a class; absent where an optional element is missing. */
  find(className: string, at?: number): string | undefined;
  /** The same as a number; NaN where it is missing. */
  toNumber(className: string, at?: number): number;
  findMeaning(className: string, at?: number): Meaning | undefined;
  has(word: string): boolean;
}

/** The rules of one language, in the order in which they are applied. */
export interface DateGrammar {
  /** Expressions made of words. */
  readonly cores: readonly DateRule[];
  /** Expressions made of expressions; applied twice. */
  readonly joins: readonly DateRule[];
  readonly pairs: readonly PairRule[];
  /** Between two dates these make a range: "to". */
  readonly rangeWords: ReadonlySet<string>;
  /** Times of day with their days. */
  readonly clockJoins: readonly DateRule[];
  /** Applied only where the text counts years before Christ. */
  readonly ancient: readonly DateRule[];
}
