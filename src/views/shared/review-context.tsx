import { createContext, type ReactNode, useContext } from "react";
import type { ArticleEdit } from "../../format/edits/article-edit.ts";
import type { JsonObject } from "../../format/upgraders.ts";

/** The review of an article that is kept on this device. */
export interface Review {
  /** Whether the page shows the tools of review. */
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
  /** The article as it stands after all edits. */
  readonly json: JsonObject;
  /** Does one edit; whether it was taken (an edit that would leave no article is not). */
  readonly edit: (edit: ArticleEdit) => boolean;
  /** Absent where there is nothing to undo or redo. */
  readonly undo?: () => void;
  readonly redo?: () => void;
  /** `blocked`: the device keeps nothing; `full`: it has no room left. */
  readonly saved: "saving" | "saved" | "blocked" | "full";
  readonly saveAgain: () => void;
}

const ReviewContext = createContext<Review | undefined>(undefined);

export function ReviewProvider(props: {
  readonly review: Review | undefined;
  readonly children: ReactNode;
}) {
  return <ReviewContext value={props.review}>{props.children}</ReviewContext>;
}

/** The review, while its tools are shown. */
export function useReview(): Review | undefined {
  const review = useContext(ReviewContext);
  return review?.isOn === true ? review : undefined;
}

/** The review of a kept article, shown or not; absent for samples. */
export function useReviewAccess(): Review | undefined {
  return useContext(ReviewContext);
}
