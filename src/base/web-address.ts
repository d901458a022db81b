/** Whether `text` is an http(s) address without credentials: the only kind that may become a link. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === "https:" || protocol === "http:") && username === "" && password === "";
}

/** The host of a web address without `www.`, for people; the text itself if it is none. */
export function toHostName(text: string): string {
  return isWebAddress(text) ? new URL(text).hostname.replace(/^www\./, "") : text;
}
