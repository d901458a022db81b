import type { RawFormat } from "../format/raw/sniff-format.ts";

/** Why no text could be read from a file; `name` is the file's own. */
export type RawTextFailure = { readonly name: string } & (
  | { readonly kind: "binary" | "empty" | "encrypted" }
  | { readonly kind: "noTextLayer"; readonly pages: number }
  | { readonly kind: "broken"; readonly format: RawFormat }
  | { readonly kind: "unsupported"; readonly format: RawFormat }
  | TooLarge
);

/** Either the file or the text in it is too large; one megabyte is 1,000,000 bytes. */
type TooLarge =
  | { readonly kind: "tooLarge"; readonly megabytes: number; readonly maxMegabytes: number }
  | { readonly kind: "tooLarge"; readonly characters: number; readonly maxCharacters: number };

/** Carries a `RawTextFailure`; the view words it. */
export class RawTextError extends Error {
  readonly failure: RawTextFailure;
  constructor(failure: RawTextFailure) {
    super(`No text could be read from the file: ${failure.kind}`);
    this.failure = failure;
  }
}

/** Largest text that is drafted, in UTF-16 code units: about three long novels. */
export const MAX_CHARACTERS = 5_000_000;

/** Throws `tooLarge` for more than `MAX_CHARACTERS`. */
export function refuseLongText(name: string, characters: number): void {
  if (characters <= MAX_CHARACTERS) return;
  throw new RawTextError({ kind: "tooLarge", name, characters, maxCharacters: MAX_CHARACTERS });
}
