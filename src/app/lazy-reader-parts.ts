import { lazy } from "react";
import { loadSerialiser } from "../views/shared/save-article.ts";

const loadActorCard = () =>
  import("../views/actors/ActorCard.tsx").then(({ ActorCard }) => ({ default: ActorCard }));
const loadReviewBar = () =>
  import("../views/review/ReviewBar.tsx").then(({ ReviewBar }) => ({ default: ReviewBar }));
const loadSelectionTools = () =>
  import("../views/article/SelectionTools.tsx").then(({ SelectionTools }) => ({
    default: SelectionTools,
  }));

// What an article does without until its text can be read.
export const LazyActorCard = lazy(loadActorCard);
export const LazyReviewBar = lazy(loadReviewBar);
export const LazySelectionTools = lazy(loadSelectionTools);

export const READER_PARTS = [loadActorCard, loadReviewBar, loadSelectionTools, loadSerialiser];
