const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** Pages name their encoding within the first 1024 bytes (HTML standard, 4.2.5.4). */
const PRESCAN = 1024;

/** What windows-1252 has at 0x80 to 0x9F (encoding standard, index windows-1252). */
const C1_LETTERS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * The text of `bytes`: by byte order mark, else UTF-8 where they are UTF-8, else the encoding that an
 * HTML page declares, else windows-1252, which takes any bytes. A byte order mark is dropped.
 */
export function decodeText(bytes: Uint8Array, isHtml = false): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  const declared = isHtml ? findDeclaredEncoding(bytes) : undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // Encodings such as ISO-2022-JP write everything in ASCII.
    const isAscii = text.length === bytes.length;
    return isAscii && declared !== undefined ? declared.decode(bytes) : text;
  } catch {
    return withWindowsLetters((declared ?? new TextDecoder("windows-1252")).decode(bytes));
  }
}

/** Node 20 reads windows-1252 as ISO 8859-1, which leaves controls where quotation marks stood. */
function withWindowsLetters(text: string): string {
  return text.replace(
    /[\u0080-\u009f]/g,
    (control) => C1_LETTERS[control.charCodeAt(0) - 0x80] ?? "",
  );
}

function findDeclaredEncoding(bytes: Uint8Array): TextDecoder | undefined {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, PRESCAN));
  const label = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1];
  try {
    const decoder = label === undefined ? undefined : new TextDecoder(label);
    // What could be read so far is ASCII, so it is no UTF-16, whatever it says.
    return decoder?.encoding.startsWith("utf-16") ? undefined : decoder;
  } catch {
    return undefined;
  }
}
