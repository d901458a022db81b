import { articleSchema } from "./article-schema.ts";
import type { ParsedArticle } from "./parse-article.ts";
import { isJsonObject } from "./read-tolerantly.ts";

const LINE_WIDTH = 100;

/** What the printer needs to see of a schema: the order of its properties. */
interface SchemaNode {
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
}

/**
 * The file of an article, everything in it kept: unknown properties and what could not be read,
 * too. Known properties stand in the order of the format, others after them by name; what fits
 * stands on one line. Equal JSON gives equal text, whatever the order of its properties:
 *
 *     "mentions": [
 *       { "actor": "steve-witkoff", "in": "p1", "start": 0, "end": 13, "quote": "Steve Witkoff" }
 *     ]
 */
export function serialiseArticle({ json }: Pick<ParsedArticle, "json">): string {
  return `${print(json, articleSchema as unknown as SchemaNode, "")}\n`;
}

function print(value: unknown, schema: SchemaNode | undefined, indent: string): string {
  const node = schema?.wrapped ?? schema;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return wrap(
      value.map((entry) => print(entry, node?.item, inner)),
      ["[", "]"],
      indent,
    );
  }
  if (isJsonObject(value)) {
    const parts = orderKeys(Object.keys(value), node).map((key) => {
      const entry = Object.hasOwn(node?.entries ?? {}, key) ? node?.entries?.[key] : undefined;
      return `${JSON.stringify(key)}: ${print(value[key], entry, inner)}`;
    });
    return wrap(parts, ["{ ", " }"], indent);
  }
  // JSON.stringify writes -0 as 0, which reads back as another number.
  return Object.is(value, -0) ? "-0" : (JSON.stringify(value) ?? "null");
}

function wrap(
  parts: readonly string[],
  [open, close]: readonly [string, string],
  indent: string,
): string {
  if (parts.length === 0) return `${open}${close}`.replace("  ", "");
  const length = parts.reduce((sum, part) => sum + part.length + 2, indent.length + 2);
  const fits = indent !== "" && length <= LINE_WIDTH && !parts.some((part) => part.includes("\n"));
  if (fits) return `${open}${parts.join(", ")}${close}`;
  const separator = `,\n${indent}  `;
  return `${open.trim()}\n${indent}  ${parts.join(separator)}\n${indent}${close.trim()}`;
}

// Unknown properties are sorted: JSON gives their order no meaning.
function orderKeys(keys: readonly string[], node: SchemaNode | undefined): readonly string[] {
  const known = Object.keys(node?.entries ?? {});
  const rank = new Map(known.map((key, at) => [key, at]));
  const rankOf = (key: string) => rank.get(key) ?? known.length;
  return [...keys].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}
