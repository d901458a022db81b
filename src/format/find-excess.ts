/** Deeper than any file of the format by far; keeps recursive readers and writers from overflowing. */
const MAX_DEPTH = 64;
/** Lists and objects of one file; twenty times the largest archive drawn as one article. */
const MAX_CONTAINERS = 4_000_000;

/** Says what about the size or depth of `json` is absurd; `undefined` if nothing is. */
export function findExcess(json: unknown): string | undefined {
  let level: object[] = isContainer(json) ? [json] : [];
  let count = 0;
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return `Expected at most ${MAX_DEPTH} levels of lists and objects.`;
    const next: object[] = [];
    for (const container of level) {
      for (const value of Array.isArray(container) ? container : Object.values(container)) {
        if (!isContainer(value)) continue;
        count += 1;
        if (count > MAX_CONTAINERS) return `Expected at most ${MAX_CONTAINERS} lists and objects.`;
        next.push(value);
      }
    }
    level = next;
  }
  return undefined;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
