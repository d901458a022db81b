/** A stretch of the text: UTF-16 code units, `end` exclusive, start < end. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function covers(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
