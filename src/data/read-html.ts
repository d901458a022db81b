import { disarmHtml } from "../format/raw/disarm-html.ts";
import { fromHtml } from "../format/raw/from-html.ts";
import type { RawText } from "../model/raw-text.ts";

/** The raw text of a saved page. Nothing of it runs, loads or meets the policy of this page. */
export function readHtml(html: string): RawText {
  return fromHtml(new DOMParser().parseFromString(disarmHtml(html), "text/html"));
}
