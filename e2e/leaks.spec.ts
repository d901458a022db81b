import { type CDPSession, expect, type Page } from "playwright/test";
import { generateLargeArticle } from "./fixtures/generate-large.ts";
import { type ReaderDriver, test } from "./reader.ts";

interface Held {
  readonly nodes: number;
  readonly listeners: number;
}

/** Rounds in which caches fill, and those that must leave nothing behind. */
const WARM_UP = 6;
const ROUNDS = 20;
/** After so many rounds at the end of each it is counted what is held. */
const COUNTED = 3;

async function startCounting(page: Page): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  await client.send("HeapProfiler.enable");
  return client;
}

/** What the browser itself says is held after its garbage is gone. */
async function readHeld(client: CDPSession): Promise<Held> {
  // What finalisers of the first collection let go is found by the second.
  for (let pass = 0; pass < 3; pass += 1) await client.send("HeapProfiler.collectGarbage");
  const { metrics } = await client.send("Performance.getMetrics");
  const find = (name: string) =>
    metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: find("Nodes"), listeners: find("JSEventListeners") };
}

/** The card's chunk comes by itself after a while, with elements of its own in the head. */
async function waitForLastChunk(page: Page): Promise<void> {
  const hasCome = () =>
    page.evaluate(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("ActorCard")),
    );
  await expect.poll(hasCome).toBe(true);
}

/**
 * Runs `round` to warm up and then twenty times: what is held at the end is no more than before. The
 * last of what was replaced may be held or not, so the least of some counts is compared with the most.
 */
async function expectNothingLeaks(reader: ReaderDriver, round: () => Promise<void>): Promise<void> {
  await waitForLastChunk(reader.page);
  const client = await startCounting(reader.page);
  const run = async (rounds: number): Promise<readonly Held[]> => {
    const counts: Held[] = [];
    for (let at = 1; at <= rounds; at += 1) {
      await round();
      await reader.waitForFrames();
      if (at > rounds - COUNTED) counts.push(await readHeld(client));
    }
    return counts;
  };
  const before = await run(WARM_UP);
  const after = await run(ROUNDS);
  for (const key of ["listeners", "nodes"] as const) {
    const most = Math.max(...before.map((count) => count[key]));
    const least = Math.min(...after.map((count) => count[key]));
    test.info().annotations.push({ type: key, description: `${most}, then ${least}` });
    expect(least, key).toBeLessThanOrEqual(most);
  }
}

/** Changes of the axis' elements while `frames` frames are drawn. */
function countMutations(page: Page, frames: number): Promise<number> {
  return page.evaluate(
    (count) =>
      new Promise<number>((done) => {
        let mutations = 0;
        const observer = new MutationObserver((records) => {
          mutations += records.length;
        });
        const axis = document.querySelector(".axis") ?? document.body;
        observer.observe(axis, {
          attributes: true,
          characterData: true,
          childList: true,
          subtree: true,
        });
        const next = (left: number) => {
          if (left > 0) requestAnimationFrame(() => next(left - 1));
          else {
            observer.disconnect();
            done(mutations);
          }
        };
        next(count);
      }),
    frames,
  );
}

// Twenty rounds take their time on a busy machine.
test.describe.configure({ timeout: 180_000 });

const axisShown = (reader: ReaderDriver) =>
  expect(reader.page.locator(".axis-inner > .vis-timeline")).toBeVisible();

test("an axis mounted twenty times leaves no node and no listener behind", async ({ reader }) => {
  await reader.open("?event=london");
  await expectNothingLeaks(reader, async () => {
    await reader.showList();
    await expect(reader.page.locator(".axis-inner")).toHaveCount(0);
    await reader.showAxis();
    await axisShown(reader);
  });
});

test("twenty changes of size leave no node and no listener behind", async ({ reader, page }) => {
  await reader.open("?event=london");
  await expectNothingLeaks(reader, async () => {
    for (const width of [390, 1200]) {
      await page.setViewportSize({ width, height: 800 });
      await axisShown(reader);
    }
  });
});

test("twenty changes of colours leave no node and no listener behind", async ({ reader }) => {
  await reader.open("?event=london");
  await expectNothingLeaks(reader, async () => {
    await reader.setScheme("dark");
    await reader.setScheme("light");
    await axisShown(reader);
  });
});

test("twenty cards, selections and lanes leave no node and no listener behind", async ({
  reader,
  page,
}) => {
  await reader.open("?event=london");
  await expectNothingLeaks(reader, async () => {
    await reader.mention("Steve Witkoff").click();
    await expect(reader.actorCard).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(reader.actorCard).toHaveCount(0);
    for (const lanes of ["Person", "Kind"]) await reader.choose("Lanes", lanes);
    await reader.step("Next event");
    await reader.step("Previous event");
    await expect(reader.eventCard.getByRole("heading", { level: 2 })).toHaveText("London talks");
  });
});

test.describe("the sheet", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("an axis hidden and shown twenty times leaves nothing behind", async ({ reader, page }) => {
    await reader.open("?event=london");
    const handle = page.getByRole("separator", { name: "Timeline height" });
    await expectNothingLeaks(reader, async () => {
      await handle.press("ArrowDown");
      await expect(handle).toHaveAttribute("aria-valuetext", "folded");
      await handle.press("ArrowUp");
      await expect(handle).toHaveAttribute("aria-valuetext", "half");
      await axisShown(reader);
    });
  });
});

for (const [name, query] of Object.entries({
  "as it opens": "",
  "with lanes by person": "?lanes=person&event=london",
  "with a filter": "?who=steve-witkoff",
})) {
  test(`an axis ${name} draws nothing while nothing changes`, async ({ reader, page }) => {
    await reader.open(query);
    await expect.poll(() => countMutations(page, 90), { timeout: 20_000 }).toBe(0);
  });
}

test("an axis draws nothing after a change of size has been drawn", async ({ reader, page }) => {
  await reader.open();
  for (const width of [1200, 900, 390, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => countMutations(page, 60), { timeout: 20_000 }).toBe(0);
  }
});

test("an article of 1,000 events opens and stays usable", async ({ reader, page }) => {
  await reader.openArticle(generateLargeArticle(1000, 7));
  await reader.expectShown(1000);
  const drawn = page.locator(".axis-inner .mark, .axis-inner .more-cell");
  expect(await drawn.count()).toBeLessThan(150);
  await page.getByRole("button", { name: "Fit" }).click();
  await reader.waitForFrames();
  expect(await drawn.count()).toBeLessThan(400);
  await reader.step("Next event");
  await reader.expectPosition("1 / 1000");
  await page.getByRole("searchbox").fill("Meeting 1");
  await expect(reader.filters.locator(".hidden-notice")).toContainText("of 1000 events hidden");
  expect(await reader.titlesInView()).not.toEqual([]);
  await page.getByRole("button", { name: "Clear filters" }).click();
  await reader.showList();
  await reader.listRow(/ 1000: /).click();
  await expect(reader.eventCard.getByRole("heading", { level: 2 })).toContainText(" 1000: ");
  await expect(reader.article.locator(".passage.is-selected").first()).toBeInViewport();
});
