import { useQuery } from "@tanstack/react-query";
import { samplesQuery } from "../../data/load-article.ts";
import { parseIsoDay } from "../../model/calendar-day.ts";
import { formatDay } from "../../model/date-words.ts";
import { sentences } from "../shared/sentences.ts";

/** The articles that come with the page. */
export function SampleList(props: {
  readonly base: string;
  readonly current?: string | undefined;
  readonly onChoose: (id: string) => void;
}) {
  const { data, isError, refetch } = useQuery(samplesQuery(props.base));
  if (isError) {
    return (
      <p className="hint">
        {sentences.opening.samplesFailed}{" "}
        <button type="button" className="link-button" onClick={() => refetch()}>
          {sentences.opening.retry}
        </button>
      </p>
    );
  }
  return (
    <section className="samples-list">
      <h3>{sentences.opening.samples}</h3>
      <ul className="samples" aria-label={sentences.opening.samples}>
        {(data ?? []).map((sample) => {
          const day = parseIsoDay(sample.published.slice(0, 10));
          return (
            <li key={sample.id}>
              <button
                type="button"
                className="sample"
                data-closes
                aria-current={sample.id === props.current}
                onClick={() => props.onChoose(sample.id)}
              >
                <b dir="auto">{sample.headline}</b>
                <span>{day === undefined ? "" : formatDay(day)}</span>
                <span className="sample-about">{sample.about}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
