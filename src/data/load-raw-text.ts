import { decodeText } from "../format/raw/decode-text.ts";
import { type RawFormat, sniffFormat } from "../format/raw/sniff-format.ts";
import type { RawText } from "../model/raw-text.ts";
import { RawTextError, type RawTextFailure, refuseLongText } from "./load-raw-error.ts";

export { RawTextError, type RawTextFailure };

/** Largest file that is read, in bytes. */
const MAX_BYTES = 20_000_000;
const MEGABYTE = 1_000_000;

interface RawFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly signal: AbortSignal | undefined;
}

type Importer = (file: RawFile) => Promise<RawText>;

/** How each format is read; a library is fetched when the first file of its format is. */
const IMPORTERS: Readonly<Partial<Record<RawFormat, Importer>>> = {
  plainText: async (file) => {
    const { fromPlainText } = await import("../format/raw/from-plain-text.ts");
    return fromPlainText(decodeFile(file));
  },
  markdown: async (file) => {
    const { fromMarkdown } = await import("../format/raw/from-markdown.ts");
    return fromMarkdown(decodeFile(file));
  },
  html: async (file) => {
    const { readHtml } = await import("./read-html.ts");
    return readHtml(decodeFile(file, true));
  },
  docx: async ({ name, bytes }) => {
    const { readDocx } = await import("./read-docx.ts");
    return readDocx(name, bytes);
  },
  pdf: async ({ name, bytes, signal }) => {
    const { readPdf } = await import("./read-pdf.ts");
    return readPdf(name, bytes, signal);
  },
};

/** Formats that are refused for another reason than that nobody wrote an importer. */
const REFUSED: Readonly<Partial<Record<RawFormat, "empty" | "binary" | "encrypted">>> = {
  empty: "empty",
  binary: "binary",
  encryptedOffice: "encrypted",
};

/**
 * The text of a .txt, .md, .html, .docx or .pdf file, whatever its name says where the bytes say
 * more. Throws `RawTextError`, or the signal's reason when it is aborted.
 */
export async function loadRawText(file: File, signal?: AbortSignal): Promise<RawText> {
  const { name } = file;
  if (file.size > MAX_BYTES) {
    const megabytes = file.size / MEGABYTE;
    throw new RawTextError({
      kind: "tooLarge",
      name,
      megabytes,
      maxMegabytes: MAX_BYTES / MEGABYTE,
    });
  }
  const bytes = new Uint8Array(await readBytes(file));
  signal?.throwIfAborted();
  const format = sniffFormat(name, bytes);
  const refused = REFUSED[format];
  if (refused !== undefined) throw new RawTextError({ kind: refused, name });
  const read = IMPORTERS[format];
  if (read === undefined) throw new RawTextError({ kind: "unsupported", name, format });
  const raw = await read({ name, bytes, signal });
  signal?.throwIfAborted();
  if (raw.paragraphs.length === 0) throw new RawTextError({ kind: "empty", name });
  refuseLongText(name, countCharacters(raw));
  return raw;
}

async function readBytes(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch {
    // The file was moved or changed since it was chosen.
    throw new RawTextError({ kind: "broken", name: file.name, format: "binary" });
  }
}

function decodeFile({ name, bytes }: RawFile, isHtml = false): string {
  const text = decodeText(bytes, isHtml);
  // Markup is not text: a page of 5 million characters may hold a short article.
  if (!isHtml) refuseLongText(name, text.length);
  return text;
}

function countCharacters({ paragraphs }: RawText): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
