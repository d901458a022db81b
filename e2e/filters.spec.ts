import { expect } from "playwright/test";
import { test } from "./reader.ts";

test("one person: list, axis, stepper, margin and bar agree", async ({ reader, page }) => {
  await reader.open();
  await reader.option("Marco Rubio").click();
  await expect(reader.option("Marco Rubio")).toHaveAttribute("aria-pressed", "true");
  await reader.expectShown(6);
  await expect(reader.filters.getByText("27 of 33 events hidden")).toBeVisible();
  await reader.expectPosition("– / 6");
  await reader.step("Next event");
  await reader.expectPosition("1 / 6");
  await reader.expectSelected("Rubio’s journey to London");
  await expect(reader.marginMark("Talks in Paris")).toHaveCount(0);
  const inMargin = await reader.article
    .locator(".margin-mark")
    .evaluateAll((marks) => new Set(marks.map((mark) => mark.getAttribute("data-event"))).size);
  expect(inMargin).toBe(6);
  const shown = await reader.visibleEvents();
  for (const title of await page.locator(".axis-inner .mark-text").allTextContents()) {
    expect(shown).toContain(title);
  }
});

test("one country: its people and bodies are in it, and the bar says so", async ({ reader }) => {
  await reader.open();
  await reader.openMenu("more: Countries");
  await expect(reader.filters).toContainText("A country includes its people and bodies.");
  await reader.page.keyboard.press("Escape");
  await reader.option("Russia").click();
  await reader.expectShown(10);
  // Dmitry Peskov stands for the Kremlin: no country is named in his remark.
  expect(await reader.visibleEvents()).toContain("Peskov: no rigid deadlines");
});

test("every count is what its value then shows", async ({ reader }) => {
  test.slow();
  await reader.open("?status=happened,planned");
  for (const [menu, names] of [
    ["more: People", ["Keith Kellogg", "Tammy Bruce", "Dmitry Peskov", "Donald Trump"]],
    ["more: Countries", ["United Kingdom", "France", "Belarus"]],
    ["Kind", ["Meeting", "Statement", "Report"]],
  ] as const) {
    await reader.openMenu(menu);
    for (const name of names) {
      const count = await reader.countOf(name);
      expect(count, name).toBeGreaterThan(0);
      await reader.option(name).click();
      await reader.expectShown(count);
      await reader.option(name).click();
    }
    await reader.page.keyboard.press("Escape");
  }
});

test("counts follow the other facets, and a zero stays visible and disabled", async ({
  reader,
}) => {
  await reader.open();
  await expect(reader.option("Marco Rubio")).toHaveAccessibleName("US Marco Rubio 6 events");
  await reader.openMenu("Kind");
  await reader.option("Call").click();
  await expect(reader.option("Marco Rubio")).toHaveAccessibleName("US Marco Rubio 1 event");
  const witkoff = reader.option("Steve Witkoff");
  await expect(witkoff).toHaveAccessibleName("US Steve Witkoff 0 events");
  await expect(witkoff).toBeVisible();
  await expect(witkoff).toHaveAttribute("aria-disabled", "true");
  await witkoff.click({ force: true });
  await expect(witkoff).toHaveAttribute("aria-pressed", "false");
  await reader.expectShown(1);
  // Values of the same facet do not lower each other.
  await reader.openMenu("Kind");
  await expect(reader.option("Meeting")).toHaveAccessibleName("Meeting 5 events");
});

test("people match any of them, or all of them, and the absent have not met", async ({
  reader,
}) => {
  await reader.open("?who=steve-witkoff,keith-kellogg");
  expect(await reader.visibleEvents()).toContain("London talks");
  await reader.openMenu("more: People");
  const petersburg = "Witkoff and Putin in Saint Petersburg";
  expect(await reader.visibleEvents()).toContain(petersburg);
  await reader.filters.getByRole("radio", { name: "all of them" }).check();
  await expect(reader.timeline.getByText("No event matches the filters.")).toBeVisible();
  expect(await reader.visibleEvents()).toEqual([]);
  await reader.option("Keith Kellogg").click();
  await reader.option("Vladimir Putin").click();
  const both = await reader.visibleEvents();
  expect(both).toContain(petersburg);
  expect(both).not.toContain("London talks");
  await reader.expectShown(both.length);
  expect(await reader.countOf("Kirill Dmitriev")).toBe(1);
});

test("kind and status narrow together", async ({ reader }) => {
  await reader.open();
  await reader.openMenu("Kind");
  await reader.option("Proposal").click();
  await reader.page.keyboard.press("Escape");
  await reader.openMenu("Status");
  await reader.option("denied").click();
  expect(await reader.visibleEvents()).toEqual(["Fait accompli put to Kyiv"]);
});

test("organisations and outlets are found under More", async ({ reader }) => {
  await reader.open();
  await reader.openMenu("More");
  await expect(
    reader.filters.getByRole("group", { name: "Organisations, outlets and territories" }),
  ).toBeVisible();
  const count = await reader.countOf("Financial Times");
  await reader.option("Financial Times").click();
  await reader.expectShown(count);
  expect(await reader.visibleEvents()).toContain("FT: Putin offered to halt");
});

test("the search finds words of title, place, people and quotation, without accents", async ({
  reader,
  page,
}) => {
  await reader.open();
  const search = page.getByRole("searchbox");
  for (const [text, title] of [
    ["fait accompli", "Fait accompli put to Kyiv"],
    ["ELYSEE", "Talks in Paris"],
    ["dmitriev", "Witkoff and Putin in Saint Petersburg"],
    ["respected publications", "Peskov warns of “fakes”"],
  ] as const) {
    await search.fill(text);
    await expect.poll(() => reader.visibleEvents()).toContain(title);
    await expect(reader.filters.getByText(/events hidden/)).toBeVisible();
  }
  await search.fill("nothing of the kind");
  await expect(reader.timeline.getByText("No event matches the filters.")).toBeVisible();
  await search.fill("");
  await reader.expectShown(33);
});

test("a stretch of time keeps what can have happened in it", async ({ reader, page }) => {
  await reader.open();
  await reader.openMenu("More");
  await page.getByLabel("From", { exact: true }).fill("2025-04-25");
  await page.getByLabel("To", { exact: true }).fill("2025-04-27");
  await expect
    .poll(() => reader.visibleEvents())
    .toEqual([
      "Witkoff to meet Putin again",
      "Witkoff and Putin: earlier meetings",
      "Kellogg’s mandate limited to Ukraine",
      "A deal, as Trump hopes",
    ]);
  await page.getByRole("button", { name: "Any time" }).click();
  await reader.expectShown(33);
});

test("what is filtered out leaves a pale silhouette in the overview", async ({ reader, page }) => {
  await reader.open();
  const all = await page.locator(".overview .silhouette").count();
  const bars = await page.locator(".overview .shown").count();
  expect(bars).toBe(all);
  await page.getByRole("searchbox").fill("Paris");
  await reader.expectShown(2);
  await expect(page.locator(".overview .silhouette")).toHaveCount(all);
  await expect.poll(() => page.locator(".overview .shown").count()).toBeLessThan(bars);
});

test("the bar tells what is hidden and clears everything at once", async ({ reader, page }) => {
  await reader.open("?who=steve-witkoff&country=RU&kind=meeting&status=planned&q=putin");
  await reader.expectShown(1);
  await expect(reader.filters.getByRole("status").filter({ hasText: "hidden" })).toHaveText(
    "32 of 33 events hidden",
  );
  await reader.filters.getByRole("button", { name: "Clear filters" }).click();
  await reader.expectShown(33);
  await expect(reader.filters.getByText(/events hidden/)).toBeHidden();
  await expect(page.getByRole("searchbox")).toHaveValue("");
  // The focus goes on inside the filters, where the button was.
  expect(await page.evaluate(() => document.activeElement?.closest("#filters") !== null)).toBe(
    true,
  );
});

test("a selected event that is filtered out keeps its card, which says so", async ({ reader }) => {
  await reader.open("?event=london");
  await reader.openMenu("Kind");
  await reader.option("Call").click();
  await expect(reader.eventCard.getByRole("heading", { name: "London talks" })).toBeVisible();
  await expect(reader.eventCard).toContainText("This event is hidden by the filters.");
  await reader.expectPosition("– / 1");
  await reader.step("Next event");
  await reader.expectPosition("1 / 1");
});

test("passages filtered out lose their marks and stay readable", async ({ reader }) => {
  await reader.open("?kind=call");
  const out = reader.passage("had confirmed to the");
  await expect(out).toHaveCSS("text-decoration-line", "none");
  await expect(out).toBeVisible();
  await expect(reader.passage("spoke by phone on Tuesday")).toHaveCSS(
    "text-decoration-line",
    "underline",
  );
  await out.click();
  await expect(reader.eventCard).toContainText("Select an event");
});
