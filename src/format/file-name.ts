export const FILE_ENDING = ".dateline.json";
const MAX_STEM = 80;

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name for the file of the article with this id, sound on every system: `envoy-back-to-moscow`
 * gives `envoy-back-to-moscow.dateline.json`; an id without letters and digits gives `article…`.
 */
export function toFileName(id: string): string {
  const stem = id
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, "-")
    .replace(/^[-_]+|[-_]+$/g, "");
  const short = Array.from(stem).slice(0, MAX_STEM).join("");
  return `${short === "" || DEVICES.test(short) ? "article" : short}${FILE_ENDING}`;
}
