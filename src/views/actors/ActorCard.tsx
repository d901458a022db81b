import { lazy, type ReactNode, Suspense, useEffect, useRef } from "react";
import { isWebAddress, toHostName } from "../../base/web-address.ts";
import type { Actor, ActorId } from "../../model/article.ts";
import type { Mark } from "../../model/marks.ts";
import { findCompanions } from "../../model/text-segments.ts";
import { toFittingWindow } from "../../model/time-window.ts";
import { CLOSE_DELAY_MS, OPEN_DELAY_MS } from "../../state/hover-card.ts";
import {
  ActorTrigger,
  findCardAnchor,
  returnCardFocus,
  takeCardEntry,
} from "../shared/ActorTrigger.tsx";
import { useCardPlace } from "../shared/floating.ts";
import { Monogram } from "../shared/Monogram.tsx";
import { useReader, useReaderState } from "../shared/reader-context.tsx";
import { useReview } from "../shared/review-context.tsx";
import { formatCountry, sentences } from "../shared/sentences.ts";
import { useSettings } from "../shared/settings-context.tsx";
import { NARROW, toScrollBehavior, useMedia } from "../shared/use-media.ts";
import "./actor-card.css";

const words = sentences.actor;

const ActorReview = lazy(() =>
  import("./ActorReview.tsx").then(({ ActorReview: Tools }) => ({ default: Tools })),
);

/** The one actor card of the page, with its timers: rest before it opens, time to travel to it. */
export function ActorCard() {
  const { dispatch, index } = useReader();
  const card = useReaderState((state) => state.card);
  useEffect(() => {
    const isReplaced = card.phase === "open" && card.next !== undefined;
    if (card.phase !== "waiting" && card.phase !== "leaving" && !isReplaced) return;
    const delay = card.phase === "leaving" ? CLOSE_DELAY_MS : OPEN_DELAY_MS;
    const timer = setTimeout(
      () => dispatch({ type: "card", action: { type: "delayPassed", token: card.token } }),
      delay,
    );
    return () => clearTimeout(timer);
  }, [card, dispatch]);
  useEffect(() => {
    const onScroll = () => dispatch({ type: "card", action: { type: "scrolled" } });
    // Captured, to hear of the panel and the list too.
    const options = { passive: true, capture: true };
    window.addEventListener("scroll", onScroll, options);
    return () => window.removeEventListener("scroll", onScroll, options);
  }, [dispatch]);
  if (card.phase !== "open" && card.phase !== "leaving") return null;
  const actor = index.actors.get(card.actor);
  return actor === undefined ? null : <Card actor={actor} key={card.actor} />;
}

function Card({ actor }: { readonly actor: Actor }) {
  const { index, dispatch, parsed } = useReader();
  const { change } = useSettings();
  const review = useReview();
  const isSheet = useMedia(NARROW);
  const anchor = findCardAnchor(actor.id);
  const { ref, style, isPlaced } = useCardPlace(isSheet ? undefined : anchor);
  const box = useRef<HTMLDivElement>(null);
  const events = index.eventsOf.get(actor.id) ?? [];
  const mentions = index.mentionsOf.get(actor.id) ?? [];
  const companions = findCompanions(index, actor.id).slice(0, 3);
  const organisation =
    actor.organisation === undefined ? undefined : index.actors.get(actor.organisation);
  const facts = [
    actor.role,
    organisation?.name,
    actor.country === undefined ? undefined : formatCountry(actor.country),
  ].filter((fact) => fact !== undefined && fact !== actor.name);

  const close = (withFocus: boolean) => {
    dispatch({ type: "card", action: { type: "closed" } });
    if (withFocus) returnCardFocus(actor.id);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // A form inside the card is left first.
      if ((event.target as Element).closest(".actor-editor") !== null) return;
      event.stopPropagation();
      event.preventDefault();
      dispatch({ type: "card", action: { type: "closed" } });
      if (box.current?.contains(document.activeElement)) returnCardFocus(actor.id);
    };
    const onOutside = (event: Event) => {
      const target = event.target as Node;
      if (box.current?.contains(target) || anchor?.contains(target)) return;
      if (target instanceof Element && target.closest("[data-actor]") !== null) return;
      dispatch({ type: "card", action: { type: "closed" } });
    };
    document.addEventListener("keydown", onKey, true);
    document.addEventListener("pointerdown", onOutside);
    document.addEventListener("focusin", onOutside);
    return () => {
      document.removeEventListener("keydown", onKey, true);
      document.removeEventListener("pointerdown", onOutside);
      document.removeEventListener("focusin", onOutside);
    };
  }, [dispatch, anchor, actor.id]);

  const canTakeFocus = isSheet || isPlaced;
  useEffect(() => {
    if (canTakeFocus && takeCardEntry()) box.current?.focus({ preventScroll: true });
  });

  // On a narrow page the card lies at the bottom: what opened it is moved above it.
  useEffect(() => {
    if (!isSheet || anchor === undefined || box.current === null) return;
    const over =
      anchor.getBoundingClientRect().bottom + 12 - box.current.getBoundingClientRect().top;
    if (over > 0) window.scrollBy({ top: over, behavior: toScrollBehavior() });
  }, [isSheet, anchor]);

  return (
    <div
      ref={(element) => {
        box.current = element;
        ref(element);
      }}
      data-actor-card
      className={`actor-card ${isSheet ? "actor-sheet" : ""}`}
      style={isSheet ? undefined : { ...style, visibility: isPlaced ? "visible" : "hidden" }}
      role="dialog"
      tabIndex={-1}
      aria-label={actor.name}
      onPointerEnter={() => dispatch({ type: "card", action: { type: "cardEntered" } })}
      onPointerLeave={(event) =>
        event.pointerType !== "touch" && dispatch({ type: "card", action: { type: "pointerLeft" } })
      }
    >
      <div className="actor-card-head">
        <Monogram actor={actor} />
        <div>
          <h2 dir="auto">{actor.name}</h2>
          {facts.length > 0 && <p className="actor-facts">{facts.join(" · ")}</p>}
        </div>
        <button
          type="button"
          className="icon-button"
          aria-label={words.close}
          onClick={() => close(true)}
        >
          ×
        </button>
      </div>
      {actor.about !== undefined && (
        <p lang={parsed.article.language} dir="auto">
          {actor.about}
        </p>
      )}
      <p className="actor-counts">
        <span>
          <b>{events.length}</b> {words.events(events.length).replace(/^\d+ /, "")}
        </span>
        <span>
          <b>{mentions.length}</b> {words.mentions(mentions.length).replace(/^\d+ /, "")}
        </span>
        {companions.length > 0 && (
          <span>
            {words.with}{" "}
            {companions.map(({ actor: id, events: count }, at) => (
              <span key={id}>
                {at > 0 && ", "}
                <ActorTrigger actor={id} className="actor-name">
                  {toShortName(index.actors.get(id))}
                </ActorTrigger>{" "}
                {words.times(count)}
              </span>
            ))}
          </span>
        )}
      </p>
      <MiniTimeline actor={actor} />
      <p className="actor-tools">
        <button
          type="button"
          className="button button-strong"
          onClick={() => {
            dispatch({ type: "onlyActor", actor: actor.id });
            close(true);
          }}
        >
          {words.only}
        </button>
        <MentionStep actor={actor.id} by={-1} label={words.previousMention} from={anchor}>
          ‹
        </MentionStep>
        <MentionStep actor={actor.id} by={1} label={words.nextMention} from={anchor}>
          {words.nextMention} ›
        </MentionStep>
      </p>
      {review !== undefined && (
        <Suspense fallback={null}>
          <ActorReview
            actor={actor}
            place={anchor?.dataset["mention"]}
            onClose={() => close(true)}
          />
        </Suspense>
      )}
      <p className="actor-foot">
        {actor.sources.map((source) =>
          isWebAddress(source) ? (
            <a key={source} href={source} rel="noreferrer noopener external">
              {words.source}: {toHostName(source)}
            </a>
          ) : (
            <span key={source}>{source}</span>
          ),
        )}
        {!isSheet && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              change({ hoverCards: false });
              close(true);
            }}
          >
            {words.turnOff}
          </button>
        )}
      </p>
    </div>
  );
}

/** The actor's events as small marks along the time of the article. */
function MiniTimeline({ actor }: { readonly actor: Actor }) {
  const { index, selectors, dispatch } = useReader();
  const { marks } = selectors;
  const own = (index.eventsOf.get(actor.id) ?? []).filter(({ id }) => marks.has(id));
  if (own.length === 0) return null;
  const range = toFittingWindow(
    own.flatMap(({ id }) => marks.get(id) ?? []),
    index.article.published.day,
  );
  const length = range.endMs - range.startMs;
  const middles = own.map((event) => {
    const { startMs, endMs } = marks.get(event.id) as Mark;
    return { id: event.id, share: ((startMs + endMs) / 2 - range.startMs) / length };
  });
  return (
    // A picture of what the list tells in words; pressing it is a shortcut for the pointer.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      className="mini-timeline"
      role="img"
      aria-label={words.miniTimeline(actor.name)}
      onClick={(press) => {
        const box = press.currentTarget.getBoundingClientRect();
        const share = (press.clientX - box.left) / box.width;
        const distance = (at: number) => Math.abs(at - share);
        const nearest = middles.reduce((a, b) => (distance(b.share) < distance(a.share) ? b : a));
        dispatch({ type: "selected", event: nearest.id, from: "card" });
      }}
    >
      {own.map((event) => {
        const mark = marks.get(event.id) as Mark;
        return (
          <span
            key={event.id}
            className={`mini-mark kind-${event.kind} status-${event.status} ${
              mark.endMs - mark.startMs > length / 20 ? "mini-mark-long" : ""
            }`}
            title={event.title}
            style={{
              left: `${((mark.startMs - range.startMs) / length) * 100}%`,
              width: `${Math.max(1.2, ((mark.endMs - mark.startMs) / length) * 100)}%`,
            }}
          />
        );
      })}
    </div>
  );
}

function MentionStep(props: {
  readonly actor: ActorId;
  readonly by: number;
  readonly label: string;
  readonly from: HTMLElement | undefined;
  readonly children: ReactNode;
}) {
  const { dispatch } = useReader();
  const step = () => {
    const all = [...document.querySelectorAll<HTMLElement>(".mention[data-mention]")].filter(
      (mention) => mention.dataset["actor"] === props.actor,
    );
    const at = props.from === undefined ? -1 : all.indexOf(props.from);
    const start = at < 0 ? (props.by > 0 ? -1 : 0) : at;
    const next = all[(start + props.by + all.length) % all.length];
    if (next === undefined) return;
    dispatch({ type: "card", action: { type: "closed" } });
    next.scrollIntoView({ block: "center", behavior: toScrollBehavior() });
    next.focus({ preventScroll: true });
  };
  const { index } = useReader();
  const count = index.mentionsOf.get(props.actor)?.length ?? 0;
  return (
    <button
      type="button"
      className="button"
      aria-label={props.label}
      disabled={count === 0}
      onClick={step}
    >
      {props.children}
    </button>
  );
}

function toShortName(actor: Actor | undefined): string {
  if (actor === undefined) return "";
  return actor.kind === "person" ? (actor.name.split(" ").at(-1) ?? actor.name) : actor.name;
}
