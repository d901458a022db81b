import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanLine } from "./clean-text.ts";

const anyText = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));

test("invisible controls and bidi marks are dropped, white space is folded", () => {
  expect(cleanLine("\u202ba\u202c\u0000b\u00adc\ufeff \t\r\n d\u2028")).toBe("abc d");
});

test("joiners, Arabic number signs, flags and single no-break spaces stay", () => {
  const text =
    "می\u200cخواهم \u0600١٢ 👩\u200d🚀 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} 1\u00a0000";
  expect(cleanLine(text)).toBe(text);
});

test("half characters become the replacement character", () => {
  expect(cleanLine("a\ud800b")).toBe("a\ufffdb");
});

test("cleaning twice changes nothing more, and letters are never lost", () => {
  const letters = (text: string) => text.match(/\p{L}/gu)?.join("") ?? "";
  fc.assert(
    fc.property(anyText, (text) => {
      const line = cleanLine(text);
      expect(cleanLine(line)).toBe(line);
      expect(letters(line)).toBe(letters(text));
    }),
  );
});
