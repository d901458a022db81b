import { type Period, toEdtf, toTimex } from "./period.ts";

/** What a meaning comes to in its context. */
export interface Resolution {
  readonly timex: string;
  readonly edtf?: string;
  /** What later expressions count from. */
  readonly period?: Period;
  readonly because: string;
  /** 0..1 */
  readonly confidence: number;
}

/** A period with its TIMEX3 value and, within the years of the format, its EDTF. */
export function toResolution(period: Period, because: string, confidence: number): Resolution {
  const base = { timex: toTimex(period), period, because, confidence };
  return withEdtf(base, toEdtf(period));
}

/** The resolution with that EDTF, and without any where it is absent. */
export function withEdtf({ edtf: _, ...rest }: Resolution, edtf: string | undefined): Resolution {
  return edtf === undefined ? rest : { ...rest, edtf };
}

/** A value that names no single date: a duration, a set, a reference or a date half known. */
export function toOpenResolution(timex: string, because: string, confidence: number): Resolution {
  return { timex, because, confidence };
}
