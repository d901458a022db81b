import { useLayoutEffect } from "react";

/** Keeps `--bars` at the height of the bars above text and panel, which depends on how they wrap. */
export function useBarsHeight(hasReviewBar: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another bar is another set to measure
  useLayoutEffect(() => {
    const bars = [...document.querySelectorAll<HTMLElement>("[data-covers='top']")];
    const measure = () => {
      const [header, ...rest] = bars.map((bar) => bar.offsetHeight);
      const root = document.documentElement.style;
      root.setProperty("--header", `${header ?? 0}px`);
      root.setProperty("--bars", `${rest.reduce((sum, height) => sum + height, header ?? 0)}px`);
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const bar of bars) observer.observe(bar);
    return () => observer.disconnect();
  }, [hasReviewBar]);
}
