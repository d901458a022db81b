import * as v from "valibot";
import type { Problem, ProblemKind } from "../model/problem.ts";
import type { Path, Report } from "./problem-log.ts";
import { quoteValue } from "./quote-value.ts";
import type { JsonObject } from "./upgraders.ts";

/** Where in the file the objects and lists that were read stand. */
export interface Origins {
  /** The path of `part`; `at`: of its entry number `at`, counting only the entries that were read. */
  readonly pathOf: (part: object, at?: number) => Path;
}

/** What the walk needs to see of a valibot schema. */
interface SchemaNode {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly SchemaNode[];
  readonly pipe?: readonly SchemaStep[];
  readonly default?: unknown;
}

interface SchemaStep {
  readonly type: string;
  readonly requirement?: unknown;
  readonly metadata?: { readonly fallback?: unknown };
}

const FAILED = Symbol("failed");

/**
 * `json` as `schema` reads it, piece by piece, so that one bad piece loses as little as possible:
 *
 *     an entry of a list        is left out                      lost
 *     an optional property      is left out                      changed (a whole list: lost)
 *     a property with fallback  is read as the fallback          changed
 *     any other property        takes the object with it         as for the object
 *     an unknown property       is not read                      note
 *
 * An optional property with a default counts as "any other": reading the default instead of a
 * broken value would state what the file does not say. `undefined` when the root itself is lost.
 * `json` is not changed, and lists are read only up to the schema's `maxLength`.
 */
export function readTolerantly<S extends v.GenericSchema>(
  schema: S,
  json: unknown,
  report: Report,
): { readonly value: v.InferOutput<S> | undefined; readonly origins: Origins } {
  const paths = new WeakMap<object, Path>();
  const indexes = new WeakMap<object, readonly number[]>();

  function readNode(
    node: SchemaNode,
    json: unknown,
    path: Path,
    severity: Problem["severity"],
  ): unknown {
    if (node.type === "loose_object") return readObject(node.entries ?? {}, json, path, severity);
    if (node.type === "array") return readList(node, json, path, severity);
    if (node.type === "union") {
      const option = node.options?.find(
        ({ type }) => (type === "loose_object") === isJsonObject(json),
      );
      if (option?.type === "loose_object") return readNode(option, json, path, severity);
    }
    const result = v.safeParse(node as unknown as v.GenericSchema, json, { abortEarly: true });
    if (result.success) return result.output;
    const [issue] = result.issues;
    reportUnexpected(toKind(issue, json), severity, path, issue.message, json);
    return FAILED;
  }

  function readObject(
    entries: Readonly<Record<string, SchemaNode>>,
    json: unknown,
    path: Path,
    severity: Problem["severity"],
  ): unknown {
    if (!isJsonObject(json)) {
      const kind = json === undefined ? "missingField" : "wrongType";
      reportUnexpected(kind, severity, path, "an object", json);
      return FAILED;
    }
    const read: Record<string, unknown> = {};
    let failed = false;
    for (const [key, node] of Object.entries(entries)) {
      const written = Object.hasOwn(json, key) ? json[key] : undefined;
      const inner = node.wrapped ?? node;
      const droppable = node.wrapped !== undefined && node.default === undefined;
      if (node.wrapped !== undefined && written === undefined) {
        if (!droppable) read[key] = node.default;
        continue;
      }
      const fallback = findStep(node, "metadata")?.metadata?.fallback;
      const replaceable = droppable || fallback !== undefined;
      const loss = inner.type === "array" ? "lost" : replaceable ? "changed" : severity;
      const value = readNode(inner, written, [...path, key], loss);
      if (value !== FAILED) read[key] = value;
      else if (fallback !== undefined) read[key] = fallback;
      else if (!droppable) failed = true;
    }
    for (const key of Object.keys(json)) {
      if (Object.hasOwn(entries, key)) continue;
      const message = `${quoteValue(key)} is not part of the format; it is kept.`;
      report("unknownProperty", "note", [...path, key], message);
    }
    paths.set(read, path);
    return failed ? FAILED : read;
  }

  function readList(
    node: SchemaNode,
    json: unknown,
    path: Path,
    severity: Problem["severity"],
  ): unknown {
    if (!Array.isArray(json)) {
      const kind = json === undefined ? "missingField" : "wrongType";
      reportUnexpected(kind, severity, path, "a list", json);
      return FAILED;
    }
    const most = findRequirement(node, "max_length") ?? Number.POSITIVE_INFINITY;
    if (json.length > most) {
      const message = `Expected at most ${most} entries, found ${json.length}; the first ${most} are read.`;
      report("tooLarge", "lost", path, message);
    }
    const read: unknown[] = [];
    const kept: number[] = [];
    for (let at = 0; at < Math.min(json.length, most); at += 1) {
      const value = readNode(node.item as SchemaNode, json[at], [...path, at], "lost");
      if (value === FAILED) continue;
      read.push(value);
      kept.push(at);
    }
    if (read.length < (findRequirement(node, "min_length") ?? 0)) {
      // Entries that were left out are reported already.
      if (json.length === 0)
        report("badValue", severity, path, "Expected a list that is not empty.");
      return FAILED;
    }
    paths.set(read, path);
    indexes.set(read, kept);
    return read;
  }

  function reportUnexpected(
    kind: ProblemKind,
    severity: Problem["severity"],
    path: Path,
    expected: string,
    found: unknown,
  ): void {
    report(kind, severity, path, `Expected ${expected}, found ${quoteValue(found)}.`);
  }

  const value = readNode(schema as unknown as SchemaNode, json, [], "lost");
  return {
    value: value === FAILED ? undefined : (value as v.InferOutput<S>),
    origins: {
      pathOf: (part, at) => {
        const path = paths.get(part) ?? [];
        return at === undefined ? path : [...path, indexes.get(part)?.[at] ?? at];
      },
    },
  };
}

/** Whether `value` is what JSON calls an object. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function findStep(node: SchemaNode, type: string): SchemaStep | undefined {
  return node.pipe?.find((step) => step.type === type);
}

function findRequirement(node: SchemaNode, type: string): number | undefined {
  return findStep(node, type)?.requirement as number | undefined;
}

function toKind(issue: v.BaseIssue<unknown>, found: unknown): ProblemKind {
  if (found === undefined) return "missingField";
  if (issue.type === "max_length") return "tooLarge";
  if (issue.type === "picklist" && typeof found === "string") return "unknownKind";
  return issue.kind === "validation" ? "badValue" : "wrongType";
}
