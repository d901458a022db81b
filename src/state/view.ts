import type { EventId } from "../model/article.ts";
import { type DayRange, type Filters, NO_FILTERS } from "../model/filters.ts";
import type { LaneMode } from "../model/lanes.ts";

export const ORDERS = ["told", "happened"] as const;
/** "As told" follows the text; "as happened" follows time. */
export type Order = (typeof ORDERS)[number];

/** Which article is open: a sample by its id, or a file by its same-origin path. */
export type ArticleAddress =
  | { readonly kind: "sample"; readonly id: string }
  | { readonly kind: "path"; readonly path: string };

/** All that an address can tell: what Back, Forward and a pasted link restore. */
export interface View {
  /** Absent: the default sample. */
  readonly article?: ArticleAddress;
  readonly event?: EventId;
  readonly filters: Filters;
  /** Days of the axis in view; absent: where the article opens. */
  readonly window?: DayRange;
  readonly order: Order;
  readonly lanes: LaneMode;
}

export const OPENING_VIEW: View = { filters: NO_FILTERS, order: "told", lanes: "kind" };
