import mammoth from "mammoth/mammoth.browser.min.js";
import { fromWordHtml, WORD_STYLES } from "../format/raw/from-word-html.ts";
import type { RawText } from "../model/raw-text.ts";
import { RawTextError } from "./load-raw-error.ts";

/**
 * The raw text of a .docx file: deleted text and comments are left out, pictures too. Throws
 * `RawTextError` for a file that is no Word document or is damaged.
 */
export async function readDocx(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<RawText> {
  let html: string;
  try {
    const result = await mammoth.convertToHtml(
      { arrayBuffer: bytes.buffer },
      {
        styleMap: [...WORD_STYLES],
        // Without this a picture becomes text of its whole size.
        convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
        externalFileAccess: false,
      },
    );
    html = result.value;
  } catch {
    throw new RawTextError({ kind: "broken", name, format: "docx" });
  }
  return fromWordHtml(new DOMParser().parseFromString(html, "text/html"));
}
