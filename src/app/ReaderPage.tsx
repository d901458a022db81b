import { type ReactNode, Suspense, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { ParsedArticle } from "../format/parse-article.ts";
import { toArticleIndex } from "../model/article-index.ts";
import { type AddressProblem, fitView, parseAddress } from "../state/address.ts";
import { ArticleView } from "../views/article/ArticleView.tsx";
import { EventCard } from "../views/event/EventCard.tsx";
import { FilterBar } from "../views/filters/FilterBar.tsx";
import type { Header } from "../views/header/Header.tsx";
import { ProblemList } from "../views/opening/ProblemList.tsx";
import { ErrorBoundary } from "../views/shared/ErrorBoundary.tsx";
import {
  createSession,
  type Reader,
  ReaderProvider,
  type ReaderSession,
  toReader,
  useReaderState,
} from "../views/shared/reader-context.tsx";
import { type Review, ReviewProvider, useReview } from "../views/shared/review-context.tsx";
import { sentences } from "../views/shared/sentences.ts";
import { useSettings } from "../views/shared/settings-context.tsx";
import { useLater } from "../views/shared/use-later.ts";
import { NARROW, STACKED, useMedia } from "../views/shared/use-media.ts";
import { TimelinePanel } from "../views/timeline/TimelinePanel.tsx";
import { BottomSheet } from "./BottomSheet.tsx";
import { useAddressOf } from "./history.ts";
import {
  LazyActorCard,
  LazyReviewBar,
  LazySelectionTools,
  READER_PARTS,
} from "./lazy-reader-parts.ts";
import { PanelBorder } from "./PanelBorder.tsx";
import { PrintSheet } from "./PrintSheet.tsx";
import { useBarsHeight } from "./use-bars-height.ts";
import { useKeyboard } from "./use-keyboard.ts";

const words = sentences.opening;

export interface ReaderPageProps {
  readonly parsed: ParsedArticle;
  /** The review of an article that is kept on this device; absent for articles of the site. */
  readonly review?: Review;
  readonly renderHeader: (more: Partial<Parameters<typeof Header>[0]>) => ReactNode;
  readonly onKeys: () => void;
  readonly onEditCopy?: () => void;
  /** Opened by a person, whose focus was on what is gone now: it goes to the text. */
  readonly takesFocus: boolean;
}

/** One open article with its timeline. */
export function ReaderPage(props: ReaderPageProps) {
  const { parsed, review, onEditCopy } = props;
  const [{ session, notices }] = useState(() => openSession(parsed));
  const isLocal = review !== undefined;
  const reader = useMemo(() => toReader(parsed, session, isLocal), [parsed, session, isLocal]);
  useAddressOf(reader);
  useFittedView(reader);
  const { takesFocus } = props;
  useEffect(() => {
    if (takesFocus) document.getElementById("text")?.focus({ preventScroll: true });
  }, [takesFocus]);
  useBarsHeight(review?.isOn === true);
  const { headline } = parsed.article;
  useEffect(() => {
    document.title = `${headline} · ${sentences.product}`;
    return () => {
      document.title = sentences.product;
    };
  }, [headline]);
  return (
    <ReaderProvider reader={reader}>
      <ReviewProvider review={review}>
        <SkipLinks />
        {props.renderHeader({ title: headline, reader, review, onEditCopy })}
        <div className="bars">
          <FilterBar />
          {review?.isOn === true && (
            <div className="review-bar" data-covers="top">
              <Suspense fallback={null}>
                <LazyReviewBar />
              </Suspense>
            </div>
          )}
        </div>
        <Notices parsed={parsed} notices={notices} />
        <Columns onKeys={props.onKeys} />
        <CardHost />
        <PrintSheet />
      </ReviewProvider>
    </ReaderProvider>
  );
}

function openSession(parsed: ParsedArticle): {
  readonly session: ReaderSession;
  readonly notices: readonly AddressProblem[];
} {
  const address = parseAddress(window.location.search);
  const session = createSession(address.view);
  const fitted = fitView(toArticleIndex(parsed.article), address.view);
  session.dispatch({ type: "viewRestored", view: fitted.view });
  return { session, notices: [...address.problems, ...fitted.problems] };
}

/** After an edit, the view lets go of what is no longer there. */
function useFittedView(reader: Reader): void {
  useEffect(() => {
    const { view } = reader.store.getState();
    const fitted = fitView(reader.index, view);
    if (fitted.problems.length > 0) reader.dispatch({ type: "viewFitted", view: fitted.view });
  }, [reader]);
}

function Columns(props: { readonly onKeys: () => void }) {
  const narrow = useMedia(NARROW);
  const covers = useMedia(STACKED) ? "bottom" : undefined;
  const { settings } = useSettings();
  const review = useReview();
  useKeyboard(props.onKeys);
  const share = { "--panel-share": settings.panelShare } as React.CSSProperties;
  return (
    <div className="columns" style={share}>
      <main className="text-column" id="text" tabIndex={-1}>
        <ErrorBoundary>
          <ArticleView />
        </ErrorBoundary>
        {review !== undefined && (
          <Suspense fallback={null}>
            <LazySelectionTools />
          </Suspense>
        )}
      </main>
      {narrow ? (
        <BottomSheet>
          {(handle) => <TimelinePanel card={<EventCard />} handle={handle} />}
        </BottomSheet>
      ) : (
        <aside className="panel-column" aria-label={sentences.timeline.label} data-covers={covers}>
          <PanelBorder />
          <ErrorBoundary>
            <TimelinePanel card={<EventCard />} />
          </ErrorBoundary>
        </aside>
      )}
    </div>
  );
}

/** The card's library comes when the first card is about to open. */
function CardHost() {
  useLater(READER_PARTS);
  const isWanted = useReaderState(({ card }) => card.phase !== "closed" || card.token > 0);
  if (!isWanted) return null;
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>
        <LazyActorCard />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Where each skip link leads: the part of the page, and what in it takes the focus. */
const SKIPS = [
  { name: "text", id: "text", target: "#text" },
  { name: "list", id: "timeline", target: ".event-list [tabindex='0']" },
  { name: "axis", id: "timeline", target: ".event-list-twin [tabindex='0']" },
  { name: "filters", id: "filters", target: "#filters button" },
] as const;

function SkipLinks() {
  const { change } = useSettings();
  return (
    <nav className="skip-links" aria-label={sentences.skip.label}>
      {SKIPS.map(({ name, id, target }) => (
        <a
          key={name}
          href={`#${id}`}
          onClick={(event) => {
            event.preventDefault();
            if (name === "list" || name === "axis") flushSync(() => change({ panel: name }));
            const control = document.querySelector<HTMLElement>(target);
            (control ?? document.getElementById(id))?.focus({ preventScroll: name !== "text" });
          }}
        >
          {sentences.skip[name]}
        </a>
      ))}
    </nav>
  );
}

/** What of the address or the file could not be taken as written. */
function Notices(props: {
  readonly parsed: ParsedArticle;
  readonly notices: readonly AddressProblem[];
}) {
  const [isClosed, setClosed] = useState(false);
  const problems = props.parsed.problems.filter(({ severity }) => severity !== "note");
  if (isClosed || (problems.length === 0 && props.notices.length === 0)) return null;
  return (
    <div className="notices" role="status">
      {props.notices.length > 0 && (
        <p>
          {words.notices(props.notices.length)}{" "}
          {props.notices.map(({ key, value }) => `${key}=${value}`).join(", ")}
        </p>
      )}
      {problems.length > 0 && (
        <details>
          <summary>{formatLosses(props.parsed, problems.length)}</summary>
          <ProblemList problems={problems} />
        </details>
      )}
      <button type="button" className="button" onClick={() => setClosed(true)}>
        {words.dismiss}
      </button>
    </div>
  );
}

/** "3 of 212 events could not be read." */
function formatLosses({ article, json }: ParsedArticle, problems: number): string {
  const written = Array.isArray(json["events"]) ? json["events"].length : 0;
  const lost = written - article.events.length;
  if (lost <= 0) return words.partly(problems);
  const sentence = words.lostEvents(lost, written);
  return problems > lost ? `${sentence} ${words.partly(problems - lost)}` : sentence;
}
