/** Elements whose content is text up to their own end tag, whatever stands in it. */
const RAW_TEXT = /^(?:script|style|textarea|title|xmp|iframe|noframes)$/;

/** A page's policy judges these attributes already when markup is parsed, also in inert documents. */
const JUDGED = /^(?:style|http-equiv|on[a-z]+)$/;

/** Elements that are judged likewise, and others that parse in the same way but do nothing. */
const HARMLESS: Readonly<Record<string, string>> = { style: "script", base: "meta" };

/**
 * `html` without what a strict content security policy reports while it is parsed: style and event
 * attributes, style sheets, base addresses, policies of its own. Text and all else stay, character
 * by character. Linear.
 *
 *     <p style="color:red" class="lead">a</p>   →   <p class="lead">a</p>
 */
export function disarmHtml(html: string): string {
  const parts: string[] = [];
  let copied = 0;
  let at = html.indexOf("<");
  while (at >= 0 && at < html.length) {
    const end = skipMarkup(html, at);
    const tag = /^<(\/?)([a-z][^\s/>]*)/i.exec(html.slice(at, at + 60));
    if (tag !== null) {
      const name = (tag[2] ?? "").toLowerCase();
      const attributes = html.slice(at + tag[0].length, end);
      parts.push(html.slice(copied, at), `<${tag[1]}${HARMLESS[name] ?? tag[2]}`);
      parts.push(tag[1] === "/" ? attributes : dropJudged(attributes));
      copied = end;
      at = html.indexOf(
        "<",
        tag[1] !== "/" && RAW_TEXT.test(name) ? findEndTag(html, end, name) : end,
      );
    } else at = html.indexOf("<", end);
  }
  return parts.join("") + html.slice(copied);
}

/** Where the comment or tag that begins at `start` ends; the next character where none does. */
function skipMarkup(html: string, start: number): number {
  if (html.startsWith("<!--", start)) {
    const end = html.indexOf("-->", start + 4);
    return end < 0 ? html.length : end + 3;
  }
  if (!/[a-z/]/i.test(html[start + 1] ?? "")) return start + 1;
  const stop = /[>"']/g;
  stop.lastIndex = start + 1;
  for (let match = stop.exec(html); match !== null; match = stop.exec(html)) {
    if (match[0] === ">") return match.index + 1;
    // A quotation mark opens a value only after an equals sign.
    if (!/=\s*$/.test(html.slice(Math.max(start, match.index - 8), match.index))) continue;
    const close = html.indexOf(match[0], match.index + 1);
    if (close < 0) return html.length;
    stop.lastIndex = close + 1;
  }
  return html.length;
}

function findEndTag(html: string, from: number, name: string): number {
  const pattern = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

function dropJudged(attributes: string): string {
  return attributes.replace(
    /[\s/]?([^\s"'<>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*))?/g,
    (attribute, name: string) => (JUDGED.test(name.toLowerCase()) ? "" : attribute),
  );
}
