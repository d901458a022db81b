import { expect, type Page } from "playwright/test";
import { type ReaderDriver, test } from "./reader.ts";

/** What must never happen, collected while a test goes on. */
interface Harm {
  readonly dialogs: string[];
  readonly errors: string[];
  readonly foreign: string[];
}

async function watchForHarm(page: Page, baseURL: string | undefined): Promise<Harm> {
  const harm: Harm = { dialogs: [], errors: [], foreign: [] };
  page.on("dialog", (dialog) => {
    harm.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("pageerror", ({ message }) => harm.errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") harm.errors.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "none")) harm.foreign.push(request.url());
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => {
      document.documentElement.dataset["violation"] = violatedDirective;
    });
  });
  return harm;
}

async function expectNoHarm(page: Page, harm: Harm): Promise<void> {
  const found = await page.evaluate(() => ({
    isHacked: "__hacked" in window,
    violation: document.documentElement.dataset["violation"] ?? "none",
    markup: document.querySelectorAll("#root :is(script, img, iframe, object, b[onmouseover])")
      .length,
    handlers: [...document.querySelectorAll("#root *")].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith("on")),
    ).length,
    links: [...document.querySelectorAll<HTMLAnchorElement>("#root a[href]")]
      .map(({ protocol }) => protocol)
      .filter((protocol) => protocol !== "http:" && protocol !== "https:"),
  }));
  expect(found).toEqual({
    isHacked: false,
    violation: "none",
    markup: 0,
    handlers: 0,
    links: [],
  });
  expect(harm).toEqual({ dialogs: [], errors: [], foreign: [] });
}

/** The tools of the page stand where they stand for every article, one clear of the other. */
async function expectToolsInPlace(reader: ReaderDriver): Promise<void> {
  await reader.expectNoSidewaysScroll();
  const { page } = reader;
  const tools = ["Samples", "Open…", "Copy link", "Settings"];
  const boxes = [];
  for (const name of tools) {
    const tool = page.getByRole("banner").getByRole("button", { name, exact: true });
    await expect(tool).toBeInViewport({ ratio: 1 });
    boxes.push((await tool.boundingBox()) ?? { x: 0, width: 0 });
  }
  for (const [at, box] of boxes.slice(1).entries()) {
    const before = boxes[at] ?? { x: 0, width: 0 };
    expect(before.x + before.width).toBeLessThanOrEqual(box.x);
  }
  await expect(reader.stepper).toBeInViewport({ ratio: 1 });
}

for (const [name, viewport] of Object.entries({
  wide: { width: 1440, height: 900 },
  narrow: { width: 390, height: 844 },
})) {
  test.describe(name, () => {
    test.use({ viewport });

    test("a hostile article runs nothing, breaks no layout and stays readable", async ({
      reader,
      page,
      baseURL,
    }) => {
      const harm = await watchForHarm(page, baseURL);
      await reader.openServed("hostile");
      await expectToolsInPlace(reader);
      await expect(reader.article).toContainText("A calm first sentence names Ada Brook.");
      await expect(reader.article).toContainText(
        // The number of its passage, for print, stands in between.
        /The third paragraph is quite ordinary: \d+Ada Brook met Ravi Stone on Monday\./,
      );
      await expect(page.getByRole("heading", { level: 1 })).toContainText(
        "Hostile <script>window.__hacked=1</script>",
      );
      await expectNoHarm(page, harm);
    });

    test("every event of a hostile article opens as text", async ({ reader, page, baseURL }) => {
      const harm = await watchForHarm(page, baseURL);
      await reader.openServed("hostile");
      await reader.showList();
      const rows = reader.timeline.locator(".event-list").getByRole("button");
      await expect(rows).toHaveCount(5);
      for (const row of await rows.all()) {
        await row.scrollIntoViewIfNeeded();
        // The row of a word of 10,000 letters is longer than the list.
        await row.click({ position: { x: 20, y: 10 } });
        await expect(row).toHaveAttribute("aria-current", "true");
        await expectToolsInPlace(reader);
        await reader.expectNoSidewaysScroll();
      }
      await reader.listRow(/^Brook meets Stone/).click();
      await expect(reader.eventCard.getByRole("heading")).toHaveText("Brook meets Stone");
      await expect(reader.eventCard).toContainText("Monday 21 April 2025");
      await expect(reader.eventCard).toContainText("javascript:window.__hacked=1");
      await expectNoHarm(page, harm);
    });

    test("the cards of hostile actors open as text, inside the window", async ({
      reader,
      page,
      baseURL,
    }) => {
      const harm = await watchForHarm(page, baseURL);
      await reader.openServed("hostile");
      for (const actor of ["Ada Brook", "Ravi Stone"]) {
        await reader.mention(actor).click();
        await expect(reader.actorCard).toBeVisible();
        await reader.expectUnclipped(reader.actorCard);
        await expect(reader.actorCard.getByRole("heading")).toContainText(actor);
        await page.keyboard.press("Escape");
        await expect(reader.actorCard).toHaveCount(0);
      }
      await expectToolsInPlace(reader);
      await expectNoHarm(page, harm);
    });

    test("menus, lanes, search and problems of a hostile article stay in the window", async ({
      reader,
      page,
      baseURL,
    }) => {
      const harm = await watchForHarm(page, baseURL);
      await reader.openServed("hostile");
      await page.getByText("could not be read as written").click();
      await expect(page.locator(".problems")).toBeVisible();
      await reader.expectNoSidewaysScroll();
      await reader.notices.getByRole("button").click();
      const menus = name === "wide" ? ["Kind", "Status", "More"] : ["Filters"];
      for (const menu of menus) {
        await reader.openMenu(menu);
        await expect(page.locator(".popup-panel")).toBeVisible();
        await reader.expectUnclipped(page.locator(".popup-panel"));
        await reader.expectNoSidewaysScroll();
        await page.keyboard.press("Escape");
      }
      for (const lanes of ["person", "country"]) {
        await reader.openServed("hostile", `&lanes=${lanes}`);
        await expectToolsInPlace(reader);
      }
      await page.getByRole("searchbox").fill("<script>");
      await expect(reader.filters).toContainText("events hidden");
      await reader.expectNoSidewaysScroll();
      await expectNoHarm(page, harm);
    });
  });
}

test("hostile values in the address are shown as text or ignored", async ({
  reader,
  page,
  baseURL,
}) => {
  const harm = await watchForHarm(page, baseURL);
  const bad = encodeURIComponent("<img src=x onerror=window.__hacked=1>\u202e\u0000");
  await reader.open(`?event=${bad}&who=${bad}&kind=${bad}&q=${bad}&from=${bad}&lanes=${bad}`);
  await expect(reader.notices).toContainText("not understood");
  await reader.expectNoSidewaysScroll();
  await page.goto(`./?article=${encodeURIComponent("javascript:window.__hacked=1")}`);
  await expect(reader.failure.or(reader.notices)).toBeVisible();
  const { errors, ...rest } = harm;
  await expectNoHarm(page, { ...rest, errors: errors.filter((error) => !error.includes("404")) });
});

test("a hostile file saved and opened again is the same text", async ({ reader, page }) => {
  await reader.open();
  await reader.openFile("e2e/fixtures/hostile.dateline.json");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Hostile <script>");
  await page.getByRole("banner").getByRole("button", { name: "Copy link" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the article" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^[\w.-]+\.dateline\.json$/);
  const before = await reader.article.textContent();
  await reader.openFile(await saved.path());
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Hostile <script>");
  await expect.poll(() => reader.article.textContent()).toBe(before);
});
