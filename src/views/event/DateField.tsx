import { useId } from "react";
import { readTypedDate, type TypedDate } from "../../extract/dates/read-typed-date.ts";
import { formatDate } from "../../model/date-words.ts";
import { parseEdtf } from "../../model/edtf.ts";
import type { DayRange } from "../../model/filters.ts";
import { useReader } from "../shared/reader-context.tsx";
import { sentences } from "../shared/sentences.ts";

const words = sentences.review;

/** A date typed as people say it or as EDTF; what it means is told at once and shown on the axis. */
export function DateField(props: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}) {
  const { index, dispatch } = useReader();
  const { published } = index.article;
  const hint = useId();
  const value = readTypedDate(props.text, published.day);
  const parsed = value.kind === "known" ? parseEdtf(value.edtf) : undefined;
  const date = parsed?.ok === true ? parsed.value : undefined;
  return (
    <div className="editor-wide">
      <label>
        <span>{words.date}</span>
        <input
          type="text"
          name="date"
          value={props.text}
          aria-describedby={hint}
          aria-invalid={value.kind === "unknown"}
          onChange={(change) => {
            const next = change.target.value;
            props.onChange(next);
            dispatch({ type: "previewed", range: toRange(readTypedDate(next, published.day)) });
          }}
        />
      </label>
      <p className="editor-date-words" id={hint} aria-live="polite">
        {value.kind === "unknown" ? words.dateUnknown : null}
        {value.kind === "none" ? `${words.noDate}. ${words.dateHint}` : null}
        {date === undefined ? null : (
          <>
            <b>{formatDate(date)}</b>
            {value.kind === "known" && value.because !== undefined && (
              <span className="why"> · {value.because}</span>
            )}
          </>
        )}
      </p>
    </div>
  );
}

function toRange(value: TypedDate): DayRange | undefined {
  const parsed = value.kind === "known" ? parseEdtf(value.edtf) : undefined;
  if (parsed?.ok !== true) return undefined;
  const first = parsed.value.first ?? parsed.value.last;
  const last = parsed.value.last ?? parsed.value.first;
  return first === undefined || last === undefined ? undefined : { first, last };
}
