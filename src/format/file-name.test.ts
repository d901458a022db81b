import { expect, test } from "vitest";
import { toFileName } from "./file-name.ts";

test.each([
  ["envoy-back-to-moscow", "envoy-back-to-moscow.dateline.json"],
  ["../../etc/passwd", "etc-passwd.dateline.json"],
  ["Посланник 2025", "Посланник-2025.dateline.json"],
  ["a\u202e\u0000b", "a-b.dateline.json"],
  ["con", "article.dateline.json"],
  ["", "article.dateline.json"],
  ["…", "article.dateline.json"],
  ["x".repeat(500), `${"x".repeat(80)}.dateline.json`],
])("the id %j gives %s", (id, name) => {
  expect(toFileName(id)).toBe(name);
});
