import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SCHEMA_FILE, toJsonSchema } from "./json-schema.ts";

// To publish a changed schema: UPDATE_SCHEMA=1 npx vitest run src/format/json-schema.test.ts
test("the published JSON Schema is the one the code reads by", () => {
  const file = new URL(`../../${SCHEMA_FILE}`, import.meta.url);
  const text = `${JSON.stringify(toJsonSchema(), undefined, 2)}\n`;
  if (process.env["UPDATE_SCHEMA"] === "1") writeFileSync(file, text);
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("the schema keeps limits, choices and the defaults of the format", () => {
  const schema = JSON.stringify(toJsonSchema());
  expect(toJsonSchema()).toMatchObject({
    type: "object",
    required: expect.arrayContaining(["format", "version", "id", "language", "published"]),
    $defs: {
      event: { required: ["id", "kind", "status", "title"] },
      attribution: { properties: { stance: { default: "asserts" }, chain: { minItems: 1 } } },
      span: { required: ["in", "quote"] },
    },
  });
  expect(schema).toContain('"^[A-Z]{2}$"');
});
