import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { EVENT_STATUSES } from "../../model/article.ts";
import { LANE_MODES } from "../../model/lanes.ts";
import { ORDERS } from "../../state/view.ts";
import { ErrorBoundary } from "../shared/ErrorBoundary.tsx";
import { Popup } from "../shared/Popup.tsx";
import { useReader, useReaderState } from "../shared/reader-context.tsx";
import { Segmented } from "../shared/Segmented.tsx";
import { StatusMark } from "../shared/StatusMark.tsx";
import { sentences } from "../shared/sentences.ts";
import { useSettings } from "../shared/settings-context.tsx";
import { NARROW, useMedia } from "../shared/use-media.ts";
import { EventList } from "./EventList.tsx";
import { OrderCurve } from "./OrderCurve.tsx";
import { Stepper } from "./Stepper.tsx";
import { UndatedTray } from "./UndatedTray.tsx";
import "./timeline.css";

const words = sentences.timeline;

const loadAxis = () => import("./AxisPane.tsx").then(({ AxisPane }) => ({ default: AxisPane }));

/** The timeline: stepper, axis or list, legend and, below, the card that the page hands in. */
export function TimelinePanel(props: { readonly card: ReactNode; readonly handle?: ReactNode }) {
  const { settings, change } = useSettings();
  const narrow = useMedia(NARROW);
  // In list view too, so that switching works without a network.
  useEffect(() => {
    const timer = setTimeout(() => void loadAxis().catch(() => undefined), EARLY_MS);
    return () => clearTimeout(timer);
  }, []);
  const [tools, setTools] = useState<HTMLElement | null>(null);
  return (
    <section className="panel" id="timeline" tabIndex={-1} aria-label={words.label}>
      {props.handle}
      <div className="panel-bar">
        <Stepper />
        <Segmented
          label={words.view}
          value={settings.panel}
          options={[
            { value: "axis", label: words.axis },
            { value: "list", label: words.list },
          ]}
          onChange={(panel) => change({ panel })}
        />
        {settings.panel === "axis" && !narrow && <Lanes />}
        <span className="axis-tools" ref={setTools} />
        {narrow && (
          <Popup label={words.legend} full className="legend-popup">
            {settings.panel === "axis" && <Lanes />}
            <PanelFoot />
          </Popup>
        )}
      </div>
      {settings.panel === "axis" ? (
        <Axis tools={tools} />
      ) : (
        <div className="list-scroll" data-list-scroll>
          <EventList />
        </div>
      )}
      {!narrow && <PanelFoot />}
      <div className="panel-card">
        <ErrorBoundary>{props.card}</ErrorBoundary>
      </div>
    </section>
  );
}

function Lanes() {
  const { dispatch } = useReader();
  const lanes = useReaderState(({ view }) => view.lanes);
  return (
    <Segmented
      label={words.lanes}
      value={lanes}
      options={LANE_MODES.map((value) => ({ value, label: sentences.lanes[value] }))}
      onChange={(value) => dispatch({ type: "lanesChanged", lanes: value })}
    />
  );
}

/** Order, legend and what has no date. */
function PanelFoot() {
  const { settings } = useSettings();
  const { dispatch } = useReader();
  const order = useReaderState(({ view }) => view.order);
  return (
    <div className="panel-foot">
      <div className="panel-foot-row">
        <span className="order">
          <Segmented
            label={words.order}
            value={order}
            options={ORDERS.map((value) => ({ value, label: sentences.orders[value] }))}
            onChange={(value) => dispatch({ type: "ordered", order: value })}
          />
          <OrderCurve />
        </span>
        <Legend />
      </div>
      {settings.panel === "axis" && <UndatedTray />}
    </div>
  );
}

type LazyAxis = ReturnType<typeof lazy<Awaited<ReturnType<typeof loadAxis>>["default"]>>;

/** Long enough for the text to come first. */
const EARLY_MS = 1500;

/** The axis comes after the text can be read; without it the list serves. */
function Axis(props: { readonly tools: HTMLElement | null }) {
  const [AxisPane, setAxisPane] = useState<LazyAxis>();
  const { change } = useSettings();
  useEffect(() => {
    // Two frames: one that lays the text out, one that paints it.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setAxisPane(lazy(loadAxis)));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  const waiting = (
    <div className="axis-waiting">
      <p>{words.loading}</p>
    </div>
  );
  return (
    <div className="axis-area">
      <EventList twin />
      {AxisPane === undefined ? (
        waiting
      ) : (
        <ErrorBoundary
          fallback={(retry) => (
            <div className="axis-waiting" role="alert">
              <p>{words.failed}</p>
              <button
                type="button"
                className="button"
                onClick={() => {
                  setAxisPane(lazy(loadAxis));
                  retry();
                }}
              >
                {words.retry}
              </button>
              <button type="button" className="button" onClick={() => change({ panel: "list" })}>
                {words.useList}
              </button>
            </div>
          )}
        >
          <Suspense fallback={waiting}>
            <AxisPane tools={props.tools} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}

function Legend() {
  return (
    <ul className="legend" aria-label={words.legend}>
      {EVENT_STATUSES.map((status) => (
        <li key={status}>
          <StatusMark status={status} />
          {sentences.statuses[status]}
        </li>
      ))}
    </ul>
  );
}
