import type { ReactNode } from "react";
import type { Reader } from "../shared/reader-context.tsx";
import type { Review } from "../shared/review-context.tsx";

export interface HeaderProps {
  readonly title: string;
  readonly samples: ReactNode;
  readonly onOpen: () => void;
  readonly onKeys: () => void;
  /** Absent while no article is open. */
  readonly reader?: Reader | undefined;
  /** Of an article that is kept on this device. */
  readonly review?: Review | undefined;
  /** Of an article of the site: makes a copy on this device to edit. */
  readonly onEditCopy?: (() => void) | undefined;
}
