import { expect, type Page } from "playwright/test";
import { type ReaderDriver, test } from "./reader.ts";

interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly mark: string;
  readonly title: string;
  readonly scale: string;
  readonly bars: string;
}

const LIGHT_PAPER = "rgb(251, 250, 246)";
const DARK_PAPER = "rgb(21, 23, 26)";

/** What the page, a mark of the axis, its title, the dates above and the overview are painted in. */
function readColours(page: Page): Promise<Colours> {
  return page.evaluate(() => {
    const style = (selector: string, part?: string) => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`${selector} is not there`);
      return getComputedStyle(element, part);
    };
    return {
      paper: style("body").backgroundColor,
      ink: style("h1").color,
      mark: style(".axis-inner .mark.status-happened:not(.mark-soft)", "::before").backgroundColor,
      title: style(".axis-inner .mark .mark-title").color,
      scale: style(".axis-inner .vis-text.vis-minor:not(.vis-measure)").color,
      bars: style(".overview .shown").fill,
    };
  });
}

async function chooseColours(reader: ReaderDriver, name: string): Promise<void> {
  const { page } = reader;
  await page.getByRole("banner").getByRole("button", { name: "Settings" }).click();
  await page.getByRole("group", { name: "Colours" }).getByRole("button", { name }).click();
  await page.keyboard.press("Escape");
}

test("the page and its axis follow the system from light to dark and back", async ({
  reader,
  page,
}) => {
  await reader.setScheme("light");
  await reader.open();
  const light = await readColours(page);
  expect(light.paper).toBe(LIGHT_PAPER);
  await reader.setScheme("dark");
  const dark = await readColours(page);
  expect(dark.paper).toBe(DARK_PAPER);
  for (const part of Object.keys(light) as (keyof Colours)[]) {
    expect(`${part} ${dark[part]}`).not.toBe(`${part} ${light[part]}`);
  }
  await reader.setScheme("light");
  expect(await readColours(page)).toEqual(light);
});

for (const [system, choice, paper] of [
  ["light", "Dark", DARK_PAPER],
  ["dark", "Light", LIGHT_PAPER],
] as const) {
  test(`${choice} is kept on this device against a ${system} system`, async ({ reader, page }) => {
    await reader.setScheme(system);
    await reader.open();
    await chooseColours(reader, choice);
    expect((await readColours(page)).paper).toBe(paper);
    const chosen = await readColours(page);
    await page.reload();
    await reader.waitUntilReady();
    expect(await readColours(page)).toEqual(chosen);
    expect(reader.address().has("theme")).toBe(false);
    await chooseColours(reader, "As the system");
    expect((await readColours(page)).paper).not.toBe(paper);
  });
}

test("a chosen scheme is there before the page’s script, so that nothing flashes", async ({
  reader,
  page,
}) => {
  await reader.open();
  await chooseColours(reader, "Dark");
  await page.route("**/assets/index-*.js", () => undefined);
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("body")).toHaveCSS("background-color", DARK_PAPER);
});

test("a change of scheme keeps the axis, its window and the selection", async ({
  reader,
  page,
}) => {
  await reader.open("?event=london");
  const days = await reader.visibleDays();
  const axis = await page.locator(".axis-inner").elementHandle();
  await chooseColours(reader, "Dark");
  expect(await axis?.evaluate((element) => element.isConnected)).toBe(true);
  expect(await reader.visibleDays()).toEqual(days);
  await reader.expectSelected("London talks");
});

test("less motion is honoured: a selection scrolls at once", async ({ reader, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await reader.open();
  await reader.showList();
  await reader.listRow(/^Putin backs a truce/).click();
  const passage = reader.article.locator(".passage.is-selected").first();
  await reader.waitForFrames();
  await expect(passage).toBeInViewport({ timeout: 1 });
});
