import { useId, useState } from "react";
import { findDates } from "../../extract/dates/find-dates.ts";
import { toParsedText } from "../../extract/parsed-text.ts";
import type { DayNumber } from "../../model/calendar-day.ts";
import { formatDate } from "../../model/date-words.ts";
import { type EdtfDate, parseEdtf } from "../../model/edtf.ts";
import type { DayRange } from "../../model/filters.ts";
import { useReader } from "../shared/reader-context.tsx";
import { sentences } from "../shared/sentences.ts";

const words = sentences.review;

/** What stands in the field. */
export type DateValue =
  | { readonly kind: "unchanged" }
  | { readonly kind: "none" }
  | { readonly kind: "unknown" }
  | { readonly kind: "known"; readonly edtf: string; readonly because?: string };

/** A date typed as people say it or as EDTF; what it means is told at once and shown on the axis. */
export function DateField(props: {
  readonly date: EdtfDate | undefined;
  readonly onChange: (value: DateValue) => void;
}) {
  const { index, dispatch } = useReader();
  const { published } = index.article;
  const [text, setText] = useState(props.date?.text ?? "");
  const hint = useId();
  const value = readDate(text, published.day);
  const parsed = value.kind === "known" ? parseEdtf(value.edtf) : undefined;
  const date = parsed?.ok === true ? parsed.value : undefined;
  return (
    <div className="editor-wide">
      <label>
        <span>{words.date}</span>
        <input
          type="text"
          value={text}
          aria-describedby={hint}
          aria-invalid={value.kind === "unknown"}
          onChange={(change) => {
            const next = change.target.value;
            const read = readDate(next, published.day);
            setText(next);
            props.onChange(next === props.date?.text ? { kind: "unchanged" } : read);
            dispatch({ type: "previewed", range: toRange(read) });
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

/** The date that `text` means, read as EDTF or else as words around the day of publication. */
export function readDate(text: string, published: DayNumber): DateValue {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "none" };
  if (parseEdtf(trimmed).ok) return { kind: "known", edtf: trimmed };
  const found = findDates(toParsedText(trimmed), published).find(({ edtf }) => edtf !== undefined);
  if (found?.edtf === undefined) return { kind: "unknown" };
  return { kind: "known", edtf: found.edtf, because: found.because };
}

function toRange(value: DateValue): DayRange | undefined {
  const parsed = value.kind === "known" ? parseEdtf(value.edtf) : undefined;
  if (parsed?.ok !== true) return undefined;
  const first = parsed.value.first ?? parsed.value.last;
  const last = parsed.value.last ?? parsed.value.first;
  return first === undefined || last === undefined ? undefined : { first, last };
}
