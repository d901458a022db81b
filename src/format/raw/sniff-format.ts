/** What a file is; those that no importer reads are told apart for the sake of the message. */
export type RawFormat =
  | "plainText"
  | "markdown"
  | "html"
  | "docx"
  | "pdf"
  | "empty"
  | "binary"
  | "encryptedOffice"
  | "oldOffice"
  | "openDocument"
  | "richText"
  | "epub"
  | "archive"
  | "image";

const EXTENSIONS: Readonly<Record<string, RawFormat>> = {
  txt: "plainText",
  text: "plainText",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
};

interface Signature {
  readonly bytes: string;
  readonly format: RawFormat;
  /** What must also stand among the first bytes, and how many are searched. */
  readonly also?: string;
}

/** The first that fits counts. PDF readers look for the header within the first 1024 bytes. */
const SIGNATURES: readonly Signature[] = [
  { bytes: "%PDF-", format: "pdf" },
  {
    bytes: "PK\x03\x04",
    also: "mimetypeapplication/vnd.oasis.opendocument",
    format: "openDocument",
  },
  { bytes: "PK\x03\x04", also: "mimetypeapplication/epub+zip", format: "epub" },
  { bytes: "PK\x03\x04", also: "word/", format: "docx" },
  { bytes: "PK\x03\x04", format: "archive" },
  { bytes: "PK\x05\x06", format: "archive" },
  {
    bytes: "\xd0\xcf\x11\xe0",
    also: "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e",
    format: "encryptedOffice",
  },
  { bytes: "\xd0\xcf\x11\xe0", format: "oldOffice" },
  { bytes: "{\\rtf", format: "richText" },
  { bytes: "\x89PNG", format: "image" },
  { bytes: "\xff\xd8\xff", format: "image" },
  { bytes: "GIF8", format: "image" },
  { bytes: "\x1f\x8b", format: "archive" },
  { bytes: "7z\xbc\xaf", format: "archive" },
];

const HTML_START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,400}?-->\s*)*<(?:!doctype html|html|head|body|article|meta)\b/i;

/** How many first bytes are looked at for text or markup. */
const HEAD = 4096;
/** Shares of control characters above this do not occur in text. */
const MAX_CONTROLS = 0.01;

/** The format of a file: by its bytes where they tell, by the ending of its name among texts. */
export function sniffFormat(name: string, bytes: Uint8Array): RawFormat {
  if (bytes.length === 0) return "empty";
  const signature = SIGNATURES.find(
    (candidate) =>
      startsWith(bytes, candidate.bytes) &&
      (candidate.also === undefined || toBinaryText(bytes).includes(candidate.also)),
  );
  if (signature !== undefined) return signature.format;
  const head = toBinaryText(bytes.subarray(0, HEAD));
  if (head.slice(0, 1024).includes("%PDF-1.")) return "pdf";
  if (isBinary(head)) return "binary";
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const named = Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
  return named ?? (HTML_START.test(head.replace(/^\xef\xbb\xbf/, "")) ? "html" : "plainText");
}

/** Whether the first bytes are no text in any encoding without a byte order mark: NULs and controls. */
function isBinary(head: string): boolean {
  if (/^(?:\xff\xfe|\xfe\xff)/.test(head)) return false;
  if (head.includes("\0")) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: counting them is the point
  const controls = head.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  return controls > head.length * MAX_CONTROLS;
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((character, at) => bytes[at] === character.charCodeAt(0));
}

/** Bytes as characters, the ASCII ones as themselves, so that names can be found as text. */
function toBinaryText(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}
