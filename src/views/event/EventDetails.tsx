import { lazy, Suspense } from "react";
import { isWebAddress, toHostName } from "../../base/web-address.ts";
import type {
  Attribution,
  NewsEvent,
  Participant,
  Place,
  Span,
  When,
} from "../../model/article.ts";
import { formatClock, formatDate, formatDay } from "../../model/date-words.ts";
import { findLinkedEvents } from "../../model/text-segments.ts";
import { toWallClock } from "../../model/zoned-time.ts";
import { findStep } from "../../state/selectors.ts";
import { ActorTrigger } from "../shared/ActorTrigger.tsx";
import { announce } from "../shared/announce.ts";
import { copyText } from "../shared/copy-text.ts";
import { DraftBadge } from "../shared/DraftBadge.tsx";
import { KindIcon } from "../shared/KindIcon.tsx";
import { Monogram } from "../shared/Monogram.tsx";
import { useReader, useReaderState } from "../shared/reader-context.tsx";
import { useReview } from "../shared/review-context.tsx";
import { StatusMark } from "../shared/StatusMark.tsx";
import { formatCountry, formatOrdinal, sentences } from "../shared/sentences.ts";
import { type EventReview, useEventReview } from "../shared/use-event-review.ts";
import { Why } from "../shared/Why.tsx";
import { useUnsavedValues } from "./unsaved-values.ts";
import "./event-card.css";

const words = sentences.event;

// With the grammar of dates: only a review needs it.
const EventEditor = lazy(() =>
  import("./EventEditor.tsx").then(({ EventEditor: Editor }) => ({ default: Editor })),
);

/** All that the article tells of one event, and the tools of its review. */
export function EventDetails({ event }: { readonly event: NewsEvent }) {
  const { index, selectors, dispatch, isLocal } = useReader();
  const isShown = useReaderState((state) => selectors.shownIds(state).has(event.id));
  const faces = event.participants.filter(({ role }) => role !== "absent").slice(0, 4);
  const told = formatOrdinal((index.toldPosition.get(event.id) ?? 0) + 1);
  const happened = formatOrdinal((index.happenedPosition.get(event.id) ?? 0) + 1);
  const linked = findLinkedEvents(index, event.id);
  const review = useEventReview();
  const isEditing = useReaderState(({ editing }) => editing === event.id) && review !== undefined;
  if (isEditing) {
    return (
      <section className={`event-card kind-${event.kind}`} aria-label={words.label}>
        <Suspense fallback={<p>{sentences.opening.loading}</p>}>
          <EventEditor event={event} />
        </Suspense>
      </section>
    );
  }
  return (
    <section className={`event-card kind-${event.kind}`} aria-label={words.label}>
      <header className="event-card-head">
        <span className="event-card-badges">
          <span className={`badge badge-${event.status} kind-${event.kind}`}>
            <KindIcon kind={event.kind} />
            {sentences.kinds[event.kind]} · {sentences.statuses[event.status]}
          </span>
          <DraftBadge draft={event.draft} />
        </span>
        <span className="event-card-position">
          {event.when === undefined ? words.positionUndated(told) : words.position(told, happened)}
        </span>
        <span className="event-card-faces">
          {faces.map(({ actor: id }) => {
            const actor = index.actors.get(id);
            return (
              actor && (
                <ActorTrigger key={id} actor={id} className="face" label={actor.name}>
                  <Monogram actor={actor} />
                </ActorTrigger>
              )
            );
          })}
        </span>
        <button
          type="button"
          className="icon-button event-card-close"
          aria-label={words.close}
          onClick={() => dispatch({ type: "deselected" })}
        >
          ×
        </button>
      </header>
      <div className="value-line">
        <h2 dir="auto">{event.title}</h2>
        <Reasons event={event} of={HEAD_REASONS} />
      </div>
      {!isShown && <p className="event-card-hidden">{words.hiddenByFilters}</p>}
      <div className="value-line">
        <WhenLine when={event.when} place={event.where} />
        <Reasons event={event} of={WHEN_REASONS} />
      </div>
      <div className="value-line">
        <PlaceLine event={event} />
        <Reasons event={event} of={WHERE_REASONS} />
      </div>
      {review !== undefined && <ReviewTools event={event} review={review} />}
      <StatusNote event={event} />
      <dl className="event-card-facts">
        <Participants event={event} />
        <dt>{words.attribution}</dt>
        <dd>
          {event.attribution.length === 0 ? (
            <p>{words.noAttribution}</p>
          ) : (
            <ul className="chains">
              {event.attribution.map((attribution, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: chains have no id and never move
                <Chain key={at} attribution={attribution} />
              ))}
            </ul>
          )}
          <Reasons event={event} of={SOURCE_REASONS} />
        </dd>
        <dt>{words.quote}</dt>
        <dd>
          {event.passages.length === 0 && <p>{words.noPassage}</p>}
          {event.passages.map((span, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: passages have no id and never move
            <Quote key={at} span={span} event={event} />
          ))}
        </dd>
        {linked.length > 0 && (
          <>
            <dt>{words.linked}</dt>
            <dd>
              <ul className="linked">
                {linked.map((id) => {
                  const other = index.events.get(id);
                  return (
                    other && (
                      <li key={id}>
                        <button
                          type="button"
                          className="link-button"
                          onClick={() => dispatch({ type: "selected", event: id, from: "card" })}
                        >
                          <StatusMark status={other.status} kind={other.kind} />
                          <span dir="auto">{other.title}</span>
                        </button>
                      </li>
                    )
                  );
                })}
              </ul>
            </dd>
          </>
        )}
        {event.sources.length > 0 && (
          <>
            <dt>{words.sources}</dt>
            <dd>
              <ul className="sources">
                {event.sources.map((source) => (
                  <li key={source}>
                    <SourceLink address={source} />
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <footer className="event-card-foot">
        <button
          type="button"
          className="button"
          onClick={async () => {
            const done = await copyText(window.location.href);
            const { copied, copiedFile, copyFailed } = sentences.header;
            announce(!done ? copyFailed : isLocal ? copiedFile : copied);
          }}
        >
          {words.copyLink}
        </button>
        <StepButton by={-1} label={sentences.timeline.previous} />
        <StepButton by={1} label={sentences.timeline.next} />
      </footer>
    </section>
  );
}

/** What a review can do with the event. */
function ReviewTools(props: { readonly event: NewsEvent; readonly review: EventReview }) {
  const { event, review } = props;
  const { dispatch } = useReader();
  return (
    <>
      <p className="event-card-review">
        {event.draft !== undefined && (
          <button
            type="button"
            className="button button-strong"
            aria-keyshortcuts="Enter"
            data-accept-event
            onClick={() => {
              review.accept(event.id);
              // The button is gone with its event: the next one's takes its place.
              requestAnimationFrame(() => {
                if (document.activeElement !== document.body) return;
                const next = document.querySelector<HTMLElement>("[data-accept-event]");
                next?.focus({ preventScroll: true });
              });
            }}
          >
            {sentences.review.accept}
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-keyshortcuts="e"
          data-edit-event
          onClick={() => dispatch({ type: "editing", event: event.id })}
        >
          {sentences.review.edit}
        </button>
        <button
          type="button"
          className="button"
          aria-keyshortcuts="x"
          onClick={() => review.reject(event.id)}
        >
          {sentences.review.reject}
        </button>
      </p>
      <UnsavedNote event={event} />
    </>
  );
}

/** The form of the event was left for another event before it was saved. */
function UnsavedNote({ event }: { readonly event: NewsEvent }) {
  const { dispatch } = useReader();
  const [unsaved, keepUnsaved] = useUnsavedValues(event.id);
  if (unsaved === undefined) return null;
  return (
    <p className="event-card-note">
      {sentences.review.unsaved}{" "}
      <button
        type="button"
        className="link-button"
        onClick={() => dispatch({ type: "editing", event: event.id })}
      >
        {sentences.review.goOnEditing}
      </button>{" "}
      <button
        type="button"
        className="link-button"
        onClick={() => {
          document.querySelector<HTMLElement>("[data-edit-event]")?.focus();
          keepUnsaved(undefined);
        }}
      >
        {sentences.review.discard}
      </button>
    </p>
  );
}

type Reasoned = readonly [value: string, label: string];

const HEAD_REASONS: readonly Reasoned[] = [
  ["kind", sentences.review.kind],
  ["status", sentences.review.status],
];
const WHEN_REASONS: readonly Reasoned[] = [["when", sentences.review.date]];
const WHERE_REASONS: readonly Reasoned[] = [["where", sentences.review.place]];
const SOURCE_REASONS: readonly Reasoned[] = [["attribution", words.attribution]];

/** Why drafted values are as they are; it stands beside what it explains. */
function Reasons(props: { readonly event: NewsEvent; readonly of: readonly Reasoned[] }) {
  const { draft } = props.event;
  const review = useReview();
  const known = props.of.filter(([value]) =>
    draft?.reasons.some((reason) => reason.value === value),
  );
  if (review === undefined || known.length === 0) return null;
  return (
    <ul className="value-reasons">
      {known.map(([value, label]) => (
        <li key={value}>
          <Why draft={draft} value={value} label={label} />
        </li>
      ))}
    </ul>
  );
}

function StepButton(props: { readonly by: number; readonly label: string }) {
  const { selectors, dispatch } = useReader();
  const target = useReaderState((state) =>
    findStep(selectors.shown(state), state.view.event, props.by),
  );
  const current = useReaderState(({ view }) => view.event);
  return (
    <button
      type="button"
      className="button"
      disabled={target === undefined || target === current}
      onClick={() =>
        target !== undefined && dispatch({ type: "selected", event: target, from: "stepper" })
      }
    >
      {props.label}
    </button>
  );
}

function WhenLine(props: { readonly when: When | undefined; readonly place: Place | undefined }) {
  const { article } = useReader().index;
  const { when, place } = props;
  if (when === undefined) return <p className="event-card-when">{words.noDate}</p>;
  const { time } = when;
  const placeZone = place?.timeZone ?? article.timeZone;
  const clocks: string[] = [];
  if (time !== undefined) {
    const there = toWallClock(time.instantMs, placeZone);
    clocks.push(words.articleClock(formatClock(there.minuteOfDay), toZoneName(placeZone)));
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const here = toWallClock(time.instantMs, zone);
    if (zone !== placeZone) {
      const day = here.day === there.day ? "" : ` (${formatDay(here.day)})`;
      clocks.push(words.yourClock(`${formatClock(here.minuteOfDay)}${day}`));
    }
  }
  const reasons = [
    ...(when.phrase === undefined ? [] : [words.says(when.phrase.quote)]),
    ...(when.because === undefined ? [] : [when.because]),
    ...(when.phrase !== undefined && when.because === undefined
      ? [words.publishedOn(formatDay(article.published.day))]
      : []),
  ];
  return (
    <p className="event-card-when">
      <b>{formatDate(when.date)}</b>
      {clocks.length > 0 && <span> · {clocks.join(" · ")}</span>}
      {reasons.length > 0 && <span className="why"> · {reasons.join(", ")}</span>}
    </p>
  );
}

function toZoneName(zone: string): string {
  return zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
}

function PlaceLine({ event }: { readonly event: NewsEvent }) {
  const { where, count } = event;
  const parts = [
    ...(where === undefined ? [] : [where.name]),
    ...(where?.country === undefined || where.name.includes(formatCountry(where.country))
      ? []
      : [formatCountry(where.country)]),
    ...(count === undefined ? [] : [toCountText(count)]),
  ];
  return parts.length === 0 ? null : <p className="event-card-place">{parts.join(" · ")}</p>;
}

function toCountText({ min, max }: NonNullable<NewsEvent["count"]>): string {
  if (min !== undefined && max !== undefined) return words.between(min, max);
  if (min !== undefined) return words.atLeast(min);
  return max === undefined ? "" : words.atMost(max);
}

/** A plan is never told as a fact, also when its day has passed. */
function StatusNote({ event }: { readonly event: NewsEvent }) {
  const { published } = useReader().index.article;
  if (event.status !== "planned" && event.status !== "possible") return null;
  const day = formatDay(published.day).replace(/^\S+ /, "");
  return <p className="event-card-note">{words.unknownOutcome[event.status](day)}</p>;
}

function Participants({ event }: { readonly event: NewsEvent }) {
  const { actors } = useReader().index;
  const present = event.participants.filter(({ role }) => role !== "absent");
  const absent = event.participants.filter(({ role }) => role === "absent");
  const toReasons = (of: readonly Participant[]) =>
    of.map(({ actor }) => [`participant ${actor}`, actors.get(actor)?.name ?? actor] as const);
  return (
    <>
      {present.length > 0 && (
        <>
          <dt>{words.participants}</dt>
          <dd>
            <ParticipantList participants={present} />
            <Reasons event={event} of={toReasons(present)} />
          </dd>
        </>
      )}
      {absent.length > 0 && (
        <>
          <dt>{words.absent}</dt>
          <dd className="absent">
            <ParticipantList participants={absent} />
            <Reasons event={event} of={toReasons(absent)} />
          </dd>
        </>
      )}
    </>
  );
}

function ParticipantList(props: { readonly participants: readonly Participant[] }) {
  const { actors } = useReader().index;
  return (
    <ul className="participants">
      {props.participants.map(({ actor: id, role }) => {
        const actor = actors.get(id);
        return (
          actor && (
            <li key={`${id} ${role}`}>
              <ActorTrigger actor={id} className="actor-name">
                {actor.name}
              </ActorTrigger>
              {role !== "participant" && role !== "absent" && (
                <span className="role"> {sentences.roles[role]}</span>
              )}
            </li>
          )
        );
      })}
    </ul>
  );
}

function Chain({ attribution }: { readonly attribution: Attribution }) {
  const { actors } = useReader().index;
  return (
    <li className={`chain chain-${attribution.stance}`}>
      {attribution.chain.map(({ source, cue }, at) => {
        const actor = source.kind === "actor" ? actors.get(source.actor) : undefined;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: links have no id and never move
          <span key={at} className="chain-link">
            {at > 0 && <span className="via"> {words.via} </span>}
            {actor === undefined ? (
              <span>{source.kind === "unnamed" ? source.description : ""}</span>
            ) : (
              <ActorTrigger actor={actor.id} className="actor-name">
                {actor.name}
              </ActorTrigger>
            )}
            {cue !== undefined && <i className="cue"> “{cue.quote}”</i>}
          </span>
        );
      })}
      {attribution.stance !== "asserts" && (
        <span className={`stance stance-${attribution.stance}`}>
          {sentences.stances[attribution.stance]}
        </span>
      )}
    </li>
  );
}

function Quote(props: { readonly span: Span; readonly event: NewsEvent }) {
  const { span, event } = props;
  const { article } = useReader().index;
  if (span.kind === "missing") return <p className="quote-lost">{words.missing(span.quote)}</p>;
  if (span.kind === "ambiguous") {
    return <p className="quote-lost">{words.ambiguous(span.quote, span.occurrences)}</p>;
  }
  const source = [article.headline, article.publisher, formatDay(article.published.day)];
  return (
    <blockquote className="quote" lang={article.language} dir="auto">
      {span.quote}
      <button
        type="button"
        className="link-button quote-copy"
        lang="en"
        aria-label={`${words.copyQuote}: ${event.title}`}
        onClick={async () => {
          const done = await copyText(`“${span.quote}” — ${source.filter(Boolean).join(", ")}`);
          announce(done ? words.quoteCopied : sentences.header.copyFailed);
        }}
      >
        {words.copyQuote}
      </button>
    </blockquote>
  );
}

function SourceLink({ address }: { readonly address: string }) {
  return isWebAddress(address) ? (
    <a href={address} rel="noreferrer noopener external">
      {toHostName(address)}
    </a>
  ) : (
    <span>{address}</span>
  );
}
