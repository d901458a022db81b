import { type ActorId, EVENT_KINDS, EVENT_STATUSES, type EventId } from "../model/article.ts";
import type { ArticleIndex } from "../model/article-index.ts";
import { parseIsoDay, toIsoDay } from "../model/calendar-day.ts";
import type { DayRange, Filters } from "../model/filters.ts";
import { LANE_MODES } from "../model/lanes.ts";
import { type ArticleAddress, OPENING_VIEW, ORDERS, type View } from "./view.ts";

/** A part of an address that was ignored. */
export interface AddressProblem {
  readonly key: string;
  /** As found, cut to 60 characters. */
  readonly value: string;
}

export interface ParsedAddress {
  readonly view: View;
  readonly problems: readonly AddressProblem[];
}

export const ADDRESS_VERSION = "1";
const MAX_VALUES = 100;
const MAX_TEXT = 200;
/** As the format has it. */
const MAX_ID = 200;

/**
 * The view that a query string asks for. Broken values are left out and reported, never thrown;
 * ids are only checked for shape here, since the article may not be there yet (`fitView`).
 */
export function parseAddress(search: string): ParsedAddress {
  const query = new URLSearchParams(search);
  const problems: AddressProblem[] = [];
  const refuse = (key: string, value: string) => {
    problems.push({ key, value: cut(value) });
    return undefined;
  };
  const list = <T extends string>(key: string, isValid: (value: string) => value is T): T[] => {
    const written = (query.get(key) ?? "").split(",").filter(Boolean);
    const values = written.slice(0, MAX_VALUES).map(unescapeId);
    for (const value of values) if (!isValid(value)) refuse(key, value);
    if (written.length > MAX_VALUES) refuse(key, written.slice(MAX_VALUES).join(","));
    return [...new Set(values.filter(isValid))];
  };
  const one = <T extends string>(key: string, isValid: (value: string) => value is T) => {
    const value = unescapeId(query.get(key) ?? "");
    if (value === "") return undefined;
    return isValid(value) ? value : refuse(key, value);
  };

  const version = query.get("v");
  if (version !== null && version !== ADDRESS_VERSION) refuse("v", version);
  const known = new Set(["v", "article", "event", "who", "match", "country", "kind", "status"]);
  for (const key of ["q", "from", "to", "within", "order", "lanes"]) known.add(key);
  for (const key of new Set(query.keys())) if (!known.has(key)) refuse(key, query.get(key) ?? "");

  const articleText = query.get("article");
  const article = articleText ? parseArticleAddress(articleText) : undefined;
  if (articleText && article === undefined) refuse("article", articleText);

  const from = query.get("from");
  const to = query.get("to");
  const window = from || to ? parseDays(from ?? "", to ?? "") : undefined;
  if ((from || to) && window === undefined) refuse("from, to", `${from ?? ""}, ${to ?? ""}`);

  const withinText = query.get("within");
  const [first = "", last = first, ...more] = withinText?.split("/") ?? [];
  const within = withinText && more.length === 0 ? parseDays(first, last) : undefined;
  if (withinText && within === undefined) refuse("within", withinText);

  const text = query.get("q") ?? "";
  if (text.length > MAX_TEXT) refuse("q", text);

  const event = one("event", isId<EventId>);
  const filters: Filters = {
    who: list("who", isId<ActorId>),
    match: one("match", isOneOf(["any", "all"] as const)) ?? "any",
    countries: list("country", isCountryCode),
    kinds: list("kind", isOneOf(EVENT_KINDS)),
    statuses: list("status", isOneOf(EVENT_STATUSES)),
    // The cut takes half a surrogate pair along.
    text: text.length > MAX_TEXT ? text.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/, "") : text,
    ...(within === undefined ? {} : { within }),
  };
  const view: View = {
    filters,
    order: one("order", isOneOf(ORDERS)) ?? OPENING_VIEW.order,
    lanes: one("lanes", isOneOf(LANE_MODES)) ?? OPENING_VIEW.lanes,
    ...(article === undefined ? {} : { article }),
    ...(event === undefined ? {} : { event }),
    ...(window === undefined ? {} : { window }),
  };
  return { view, problems };
}

/** The query string of `view`, beginning with `?`; what is as when opened is left out. */
export function formatAddress(view: View): string {
  const query = new URLSearchParams();
  const put = (key: string, value: string | undefined) => {
    if (value) query.set(key, value);
  };
  const { filters, window } = view;
  put("article", view.article && formatArticleAddress(view.article));
  put("event", view.event && escapeId(view.event));
  put("who", filters.who.map(escapeId).join(","));
  put("match", filters.match === "all" ? "all" : undefined);
  put("country", filters.countries.join(","));
  put("kind", filters.kinds.join(","));
  put("status", filters.statuses.join(","));
  put("q", filters.text);
  put(
    "within",
    filters.within && `${toIsoDay(filters.within.first)}/${toIsoDay(filters.within.last)}`,
  );
  put("from", window && toIsoDay(window.first));
  put("to", window && toIsoDay(window.last));
  put("order", view.order === OPENING_VIEW.order ? undefined : view.order);
  put("lanes", view.lanes === OPENING_VIEW.lanes ? undefined : view.lanes);
  // Commas and slashes need no escape in a query (RFC 3986, 3.4), and stay readable.
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  return `?v=${ADDRESS_VERSION}${text === "" ? "" : `&${text}`}`;
}

/** `view` without what this article does not know, each left-out value reported. */
export function fitView(index: ArticleIndex, view: View): ParsedAddress {
  const problems: AddressProblem[] = [];
  const keep = <T extends string>(key: string, values: readonly T[], isKnown: (v: T) => boolean) =>
    values.filter((value) => {
      if (isKnown(value)) return true;
      problems.push({ key, value: cut(value) });
      return false;
    });
  const { event, ...rest } = view;
  const [knownEvent] = keep("event", event === undefined ? [] : [event], (id) =>
    index.events.has(id),
  );
  const filters: Filters = {
    ...view.filters,
    who: keep("who", view.filters.who, (id) => index.actors.has(id)),
    countries: keep("country", view.filters.countries, (code) => index.countries.includes(code)),
  };
  const fitted = { ...rest, filters, ...(knownEvent === undefined ? {} : { event: knownEvent }) };
  return { view: fitted, problems };
}

/**
 * A sample's id, which is only looked up, or a path on this origin; `undefined` for a path that
 * could lead elsewhere.
 */
export function parseArticleAddress(text: string): ArticleAddress | undefined {
  if (!text.startsWith("/")) {
    const id = unescapeId(text);
    return isId(id) ? { kind: "sample", id } : undefined;
  }
  // "//host" and "/\host" name another origin; control characters are dropped by URL parsers.
  if (/^\/[/\\]/.test(text) || /[\p{Cc}\\]/u.test(text) || text.length > 1000) return undefined;
  return { kind: "path", path: text };
}

function formatArticleAddress(address: ArticleAddress): string {
  if (address.kind === "path") return address.path;
  return escapeId(address.id).replace(/^\//, "%2F");
}

// Ids are free texts: one with a comma would be two in a list, one that begins with "/" a path.
function escapeId(id: string): string {
  return id.replace(/[%,]/g, encodeURIComponent);
}

function unescapeId(text: string): string {
  return text.replace(/%(?:25|2C|2F)/g, decodeURIComponent);
}

function parseDays(from: string, to: string): DayRange | undefined {
  const first = parseIsoDay(from);
  const last = parseIsoDay(to);
  return first !== undefined && last !== undefined && first <= last ? { first, last } : undefined;
}

function isId<T extends string>(value: string): value is T {
  return value.length >= 1 && value.length <= MAX_ID;
}

function isCountryCode(value: string): value is string {
  return /^[A-Z]{2}$/.test(value);
}

function isOneOf<T extends string>(values: readonly T[]) {
  return (value: string): value is T => (values as readonly string[]).includes(value);
}

function cut(value: string): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}
