import type { Problem } from "../model/problem.ts";
import { quoteValue } from "./quote-value.ts";

/** A path for people: `["events", 3, "when", "edtf"]` is `events[3].when.edtf`; the root is "". */
export function formatPath(path: Problem["path"]): string {
  return path
    .map((key, at) => {
      if (typeof key === "number") return `[${key}]`;
      if (!/^[A-Za-z_$][\w$]*$/.test(key) || key.length > 60) return `[${quoteValue(key)}]`;
      return at === 0 ? key : `.${key}`;
    })
    .join("");
}
