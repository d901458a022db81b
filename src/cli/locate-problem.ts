import { type DocumentNode, parse, type ValueNode } from "@humanwhocodes/momoa";
import type { Problem } from "../model/problem.ts";

/** A place in a file; both count from 1, columns in UTF-16 code units. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** The place of a path: its property or entry, or the deepest part of it that is in the file. */
export type LocatePath = (path: Problem["path"]) => FilePlace;

const START: FilePlace = { line: 1, column: 1 };

/**
 * Locates paths in the JSON `text`. In a text that is no JSON every path is where reading it ends.
 * Of a property that is written twice the last one counts, as for `JSON.parse`.
 */
export function createLocator(text: string): LocatePath {
  let document: DocumentNode;
  try {
    document = parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const place = toErrorPlace(error);
    return () => place;
  }
  return (path) => {
    let place: FilePlace = document.body.loc.start;
    let value: ValueNode = document.body;
    for (const key of path) {
      const part = findPart(value, key);
      if (part === undefined) break;
      place = part.loc.start;
      value = part.value;
    }
    return { line: place.line, column: place.column };
  };
}

function findPart(value: ValueNode, key: string | number) {
  if (value.type === "Array" && typeof key === "number") return value.elements[key];
  if (value.type !== "Object") return undefined;
  return value.members.findLast(
    ({ name }) => (name.type === "String" ? name.value : name.name) === key,
  );
}

// momoa states the place on the error itself; too deep a file overflows its stack instead.
function toErrorPlace(error: unknown): FilePlace {
  const { line, column } = error as Partial<FilePlace>;
  return typeof line === "number" && typeof column === "number" ? { line, column } : START;
}
