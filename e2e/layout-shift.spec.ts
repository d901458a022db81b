import { expect, type Page } from "playwright/test";
import { test } from "./reader.ts";

/** The design's bound on the cumulative layout shift. */
const MOST_SHIFT = 0.02;

/** Sums the shifts that no input explains: an upper bound of CLS, which counts the worst session only. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          readonly value: number;
          readonly hadRecentInput: boolean;
        };
        if (hadRecentInput) continue;
        const shift = Number(document.documentElement.dataset["shift"] ?? 0) + value;
        document.documentElement.dataset["shift"] = String(shift);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** Lets nothing of `pattern` through until `open` is called. */
async function holdBack(page: Page, pattern: string): Promise<{ readonly open: () => void }> {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(pattern, async (route) => {
    await gate;
    await route.continue();
  });
  return { open };
}

for (const [name, viewport] of Object.entries({
  wide: { width: 1440, height: 900 },
  medium: { width: 1024, height: 768 },
  narrow: { width: 390, height: 844 },
  smallest: { width: 320, height: 640 },
})) {
  test.describe(name, () => {
    test.use({ viewport, hasTouch: viewport.width < 700 });

    test("late fonts, article and axis move nothing that can be seen", async ({ reader, page }) => {
      await watchShifts(page);
      const article = await holdBack(page, "**/articles/envoy*");
      const axis = await holdBack(page, "**/assets/AxisPane*.js");
      const fonts = await holdBack(page, "**/*.woff2");
      const arrived = page.waitForResponse("**/newsreader-latin-wght-normal*");
      await page.goto("./", { waitUntil: "commit" });
      await expect(page.getByText("Loading the article…")).toBeAttached();
      await reader.waitForFrames();
      article.open();
      await expect(reader.article).toBeVisible();
      await reader.waitForFrames();
      axis.open();
      await reader.waitUntilReady();
      await reader.waitForFrames();
      fonts.open();
      await arrived;
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await reader.waitForFrames();
      const shift = Number(await page.locator("html").getAttribute("data-shift"));
      test.info().annotations.push({ type: "layout shift", description: shift.toFixed(4) });
      expect(shift).toBeLessThan(MOST_SHIFT);
    });
  });
}

/** The families in which the browser really draws the element. */
async function readDrawnFonts(page: Page, selector: string): Promise<string> {
  const client = await page.context().newCDPSession(page);
  await client.send("DOM.enable");
  await client.send("CSS.enable");
  const { root } = await client.send("DOM.getDocument");
  const { nodeId } = await client.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await client.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map(({ familyName }) => familyName).join(", ");
}

test("text is set in Newsreader, the interface in Libre Franklin", async ({ reader, page }) => {
  await reader.open();
  // They are kept from the first visit, so that this one does not depend on their speed.
  await page.reload();
  await reader.waitUntilReady();
  expect(await readDrawnFonts(page, "article h1")).toMatch(/^Newsreader/);
  expect(await readDrawnFonts(page, ".chip-label")).toMatch(/^Libre Franklin/);
});

test("Cyrillic is set in Source Serif", async ({ reader, page }) => {
  await reader.openServed("cyrillic");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await expect.poll(() => readDrawnFonts(page, "article h1")).toContain("Source Serif");
});
