import type { ActorId } from "../../model/article.ts";
import { type ArticleIndex, findCountryActor } from "../../model/article-index.ts";
import type { Lane, LaneMode } from "../../model/lanes.ts";
import { setCardAnchor } from "../shared/ActorTrigger.tsx";
import type { Reader } from "../shared/reader-context.tsx";
import { formatCountry, sentences } from "../shared/sentences.ts";

/** A lane's name; that of a person or country opens its card, at rest only where `hoverCards` is on. */
export function toLaneLabel(
  lane: Lane,
  rowCount: number,
  mode: LaneMode,
  { index, dispatch }: Reader,
  hoverCards: boolean,
): HTMLElement {
  const label = document.createElement("span");
  label.className = "lane-label";
  label.style.setProperty("--lines", String(Math.min(rowCount, 3)));
  label.textContent = toLaneName(lane, mode, index);
  const actor = findLaneActor(lane, index);
  if (actor === undefined) return label;
  label.classList.add("lane-actor");
  const send = (type: "pointerRested" | "pressed") => {
    setCardAnchor(actor, label);
    dispatch({ type: "card", action: { type, actor } });
  };
  label.addEventListener("click", () => send("pressed"));
  if (!hoverCards) return label;
  label.addEventListener("pointerenter", ({ pointerType }) => {
    if (pointerType !== "touch") send("pointerRested");
  });
  label.addEventListener("pointerleave", () =>
    dispatch({ type: "card", action: { type: "pointerLeft" } }),
  );
  return label;
}

function toLaneName({ subject }: Lane, mode: LaneMode, index: ArticleIndex): string {
  switch (subject.kind) {
    case "kinds":
      return sentences.kindLanes[subject.kinds[0] ?? "meeting"];
    case "country":
      return formatCountry(subject.code);
    case "none":
      return mode === "country" ? sentences.timeline.nowhere : sentences.timeline.nobody;
    case "person":
      return index.actors.get(subject.actor)?.name ?? "";
  }
}

function findLaneActor({ subject }: Lane, index: ArticleIndex): ActorId | undefined {
  if (subject.kind === "person") return subject.actor;
  return subject.kind === "country" ? findCountryActor(index, subject.code)?.id : undefined;
}
