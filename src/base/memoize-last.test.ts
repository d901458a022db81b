import { expect, test } from "vitest";
import { memoizeLast } from "./memoize-last.ts";

/** Joins its arguments into a fresh object and counts how often it had to. */
function createJoin() {
  const calls: string[] = [];
  const join = memoizeLast((a: unknown, b: unknown) => {
    calls.push(`${a} ${b}`);
    return { text: `${a} ${b}` };
  });
  return { join, calls };
}

test("the same arguments give the same object", () => {
  const { join, calls } = createJoin();
  const first = join("a", Number.NaN);
  expect(join("a", Number.NaN)).toBe(first);
  expect(calls).toEqual(["a NaN"]);
});

test("any other argument computes anew", () => {
  const { join, calls } = createJoin();
  const first = join("a", 0);
  expect(join("a", -0)).not.toBe(first);
  expect(join("b", -0).text).toBe("b 0");
  expect(calls).toHaveLength(3);
});

test("only the last answer is kept", () => {
  const { join, calls } = createJoin();
  const first = join("a", 1);
  join("a", 2);
  expect(join("a", 1)).not.toBe(first);
  expect(calls).toEqual(["a 1", "a 2", "a 1"]);
});

test("an answer of undefined is kept too, also without arguments", () => {
  let calls = 0;
  const count = memoizeLast((): undefined => {
    calls += 1;
  });
  count();
  count();
  expect(calls).toBe(1);
});

test("a computation that throws is not kept", () => {
  const { join } = createJoin();
  const fail = memoizeLast((isBroken: boolean) => {
    if (isBroken) throw new Error("broken");
    return join("a", 1);
  });
  expect(() => fail(true)).toThrow("broken");
  expect(() => fail(true)).toThrow("broken");
  expect(fail(false).text).toBe("a 1");
});
