import { useState } from "react";
import { isTimeZone, parseInstant } from "../../model/zoned-time.ts";
import { useReader } from "../shared/reader-context.tsx";
import { useReview } from "../shared/review-context.tsx";
import { sentences } from "../shared/sentences.ts";

const words = sentences.review;

/** What the article says about itself: headline, time of publication, zone. */
export function DetailsForm() {
  const { article } = useReader().index;
  const review = useReview();
  const [headline, setHeadline] = useState(article.headline);
  const [published, setPublished] = useState(article.published.iso);
  const [timeZone, setTimeZone] = useState(article.timeZone);
  const fault = !isTimeZone(timeZone)
    ? words.badZone(timeZone)
    : parseInstant(published) === undefined
      ? words.badPublished(published)
      : undefined;
  return (
    <form
      className="details-form"
      aria-label={words.details}
      onSubmit={(event) => {
        event.preventDefault();
        if (fault !== undefined || headline.trim() === "") return;
        const change = { headline: headline.trim(), published, timeZone };
        review?.edit({ type: "detailsChanged", change });
      }}
    >
      <label>
        <span>{words.headline}</span>
        <input
          type="text"
          required
          value={headline}
          onChange={(e) => setHeadline(e.target.value)}
        />
      </label>
      <label>
        <span>{words.published}</span>
        <input type="text" value={published} onChange={(e) => setPublished(e.target.value)} />
      </label>
      <label>
        <span>{words.timeZone}</span>
        <input
          type="text"
          list="time-zones"
          value={timeZone}
          onChange={(e) => setTimeZone(e.target.value)}
        />
      </label>
      <datalist id="time-zones">
        {Intl.supportedValuesOf("timeZone").map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <p className="hint">{words.publishedHint}</p>
      {fault !== undefined && <p role="alert">{fault}</p>}
      <button type="submit" className="button button-strong">
        {words.save}
      </button>
    </form>
  );
}
