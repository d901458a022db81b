import type { PdfRun } from "./pdf-lines.ts";

/** A piece of a page's text as PDF.js gives it. */
export interface PdfTextItem {
  readonly str: string;
  /** `[scale x, skew, skew, scale y, x, y]` */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/**
 * The runs of a page whose box is `view` (left, bottom, right, top), from its lower left corner.
 * Upright ones only: text along an edge or across the page is a stamp or a watermark.
 */
export function toPdfRuns(items: readonly PdfTextItem[], view: readonly number[]): PdfRun[] {
  const [left = 0, bottom = 0] = view;
  return items.flatMap(({ str, transform, width, height }) => {
    const [scaleX = 0, skew = 0, , scaleY = 0, x = 0, y = 0] = transform;
    const size = height || Math.abs(scaleY);
    if (str === "" || skew !== 0 || scaleX <= 0 || size <= 0) return [];
    return [{ text: str, x: x - left, y: y - bottom, width, size }];
  });
}
