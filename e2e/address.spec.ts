import { expect } from "playwright/test";
import { test } from "./reader.ts";

const THREE = ["Talks in Paris", "London talks", "Trump hopes for a deal"];

test.describe("every key of the address restores its part of the view", () => {
  test("event", async ({ reader }) => {
    await reader.open("?v=1&event=peskov-fakes");
    await reader.expectSelected("Peskov warns of “fakes”");
    await expect(reader.passage("spokesman,")).toBeInViewport();
    await expect(reader.timeline.locator(".is-selected").first()).toBeInViewport();
  });

  test("who and match", async ({ reader }) => {
    await reader.open("?who=steve-witkoff,vladimir-putin");
    await expect(reader.option("Steve Witkoff")).toHaveAttribute("aria-pressed", "true");
    await expect(reader.option("Vladimir Putin")).toHaveAttribute("aria-pressed", "true");
    const any = await reader.visibleEvents();
    await reader.open("?who=steve-witkoff,vladimir-putin&match=all");
    await reader.expectShown(4);
    const all = await reader.visibleEvents();
    expect(any).toEqual(expect.arrayContaining(all));
    expect(any.length).toBeGreaterThan(all.length);
  });

  test("country", async ({ reader }) => {
    await reader.open("?country=FR,DE");
    await reader.expectShown(2);
    await expect(reader.filters.getByText("31 of 33 events hidden")).toBeVisible();
  });

  test("kind and status", async ({ reader }) => {
    await reader.open("?kind=proposal,decision&status=possible");
    expect(await reader.visibleEvents()).toEqual([
      "US may recognise Crimea as Russian",
      "Offer to halt on the front line",
      "A deal, as Trump hopes",
    ]);
  });

  test("q", async ({ reader, page }) => {
    await reader.open("?q=elysee+paris");
    await expect(page.getByRole("searchbox")).toHaveValue("elysee paris");
    await reader.expectShown(2);
  });

  test("from and to", async ({ reader }) => {
    await reader.open("?from=2025-04-10&to=2025-04-14");
    expect(await reader.visibleDays()).toEqual(["10", "11", "12", "13", "14"]);
  });

  test("order", async ({ reader }) => {
    await reader.open("?order=happened&event=conditions-2024");
    await reader.expectChosen("Order", "As happened");
    await reader.expectPosition("1 / 33");
  });

  test("lanes", async ({ reader, page }) => {
    await reader.open("?lanes=country");
    await reader.expectChosen("Lanes", "Country");
    await expect(page.locator(".lane-label").first()).toHaveText("United States");
  });

  for (const article of ["istanbul-delegations", "/articles/istanbul-delegations.dateline.json"]) {
    test(`article as ${article}`, async ({ reader, page }) => {
      await reader.open(`?article=${article}&event=ankara`);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Delegations meet");
      await reader.expectSelected("Erdoğan receives Zelensky");
    });
  }
});

test("a pasted address shows the same view", async ({ reader, page, context }) => {
  await reader.open();
  await reader.option("Russia").click();
  await reader.choose("Order", "As happened");
  await reader.choose("Lanes", "Country");
  await reader.marginMark("Putin backs a truce").click();
  await expect.poll(() => reader.address().get("from")).not.toBeNull();
  const view = async (of: typeof reader) => ({
    events: await of.visibleEvents(),
    days: await of.visibleDays(),
  });
  const before = await view(reader);
  const other = await context.newPage();
  const pasted = new (reader.constructor as new (at: typeof other) => typeof reader)(other);
  await other.goto(page.url());
  await pasted.waitUntilReady();
  await pasted.expectSelected("Putin backs a truce, with conditions");
  await pasted.expectChosen("Order", "As happened");
  await pasted.expectChosen("Lanes", "Country");
  await expect(pasted.option("Russia")).toHaveAttribute("aria-pressed", "true");
  expect(await view(pasted)).toEqual(before);
});

test.describe("Back and Forward", () => {
  test("step through the events that were opened", async ({ reader, page }) => {
    await reader.open();
    for (const title of THREE) {
      await reader.marginMark(title).click();
      await reader.expectSelected(title);
    }
    await page.goBack();
    await reader.expectSelected("London talks");
    await expect(reader.passage("A further round is to be held")).toBeInViewport();
    await page.goBack();
    await reader.expectSelected("Talks in Paris");
    await page.goForward();
    await page.goForward();
    await reader.expectSelected("Trump hopes for a deal");
  });

  test("undo filters, order and lanes one by one", async ({ reader, page }) => {
    await reader.open();
    await reader.option("Marco Rubio").click();
    await reader.choose("Order", "As happened");
    await reader.choose("Lanes", "Person");
    await page.goBack();
    await reader.expectChosen("Lanes", "Kind");
    await page.goBack();
    await reader.expectChosen("Order", "As told");
    await reader.expectShown(6);
    await page.goBack();
    await reader.expectShown(33);
  });

  test("bring the axis back to where it was", async ({ reader, page }) => {
    await reader.open();
    const days = await reader.visibleDays();
    await reader.marginMark("Putin’s conditions of June 2024").click();
    await expect(reader.axisTitle("Putin’s conditions of June 2024")).toBeInViewport();
    await page.goBack();
    await expect.poll(() => reader.visibleDays()).toEqual(days);
    await page.goForward();
    await expect(reader.axisTitle("Putin’s conditions of June 2024")).toBeInViewport();
  });

  test("leave the axis free to zoom below a day afterwards", async ({ reader, page }) => {
    await reader.open();
    await reader.marginMark("London talks").click();
    await reader.marginMark("Talks in Paris").click();
    await page.goBack();
    await reader.expectSelected("London talks");
    const hours = page.locator(".vis-text.vis-minor", { hasText: "12:00" });
    await expect(async () => {
      await reader.timeline.getByRole("button", { name: "Zoom in" }).click();
      await expect(hours.first()).toBeVisible({ timeout: 300 });
    }).toPass();
    await expect(hours.first()).toBeVisible();
  });
});

test.describe("history keeps what a reader means to return to", () => {
  test("steps within a second share one entry, later ones have their own", async ({
    reader,
    page,
  }) => {
    await reader.open();
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    const length = () => page.evaluate(() => window.history.length);
    const before = await length();
    for (let step = 0; step < 3; step += 1) await reader.step("Next event");
    await reader.expectPosition("3 / 33");
    expect(await length()).toBe(before + 1);
    await page.clock.runFor(1100);
    await reader.step("Next event");
    await reader.expectPosition("4 / 33");
    expect(await length()).toBe(before + 2);
    await page.goBack();
    await reader.expectPosition("3 / 33");
    await page.goBack();
    await reader.expectPosition("– / 33");
  });

  test("panning, zooming and following the text change the entry they are in", async ({
    reader,
    page,
  }) => {
    await reader.open();
    const before = await page.evaluate(() => window.history.length);
    await reader.timeline.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => reader.address().get("from")).toBe("2025-04-20");
    await reader.timeline.getByRole("button", { name: "Fit" }).click();
    await expect.poll(() => reader.address().get("from")).not.toBe("2025-04-20");
    expect(await page.evaluate(() => window.history.length)).toBe(before);
  });

  test("theme, panel and widths stay out of the address", async ({ reader, page }) => {
    await reader.open();
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Dark" }).click();
    await page.keyboard.press("Escape");
    await reader.showList();
    await page.getByRole("separator", { name: "Width of the timeline" }).press("ArrowLeft");
    expect(page.url()).toBe(new URL("./", page.url()).href);
  });
});

test.describe("what an address has wrong", () => {
  test("is ignored with a notice that names it, and the rest is shown", async ({ reader }) => {
    await reader.open(
      "?v=7&event=nothing&who=nobody,steve-witkoff&country=russia&kind=picnic&status=gone&from=2025-02-30&to=never&order=random&lanes=upward&match=some&zap=1",
    );
    for (const part of [
      "v=7",
      "event=nothing",
      "who=nobody",
      "country=russia",
      "kind=picnic",
      "status=gone",
      "2025-02-30",
      "order=random",
      "lanes=upward",
      "match=some",
      "zap=1",
    ]) {
      await expect(reader.notices).toContainText(part);
    }
    await expect(reader.notices).toContainText("11 parts of the address were not understood");
    await expect(reader.option("Steve Witkoff")).toHaveAttribute("aria-pressed", "true");
    await reader.expectShown(8);
    await reader.notices.getByRole("button", { name: "Dismiss" }).click();
    await expect(reader.notices).toBeHidden();
  });

  for (const article of ["//elsewhere.example/a.json", "/\\elsewhere.example/a.json"]) {
    test(`leads to no other site: ${article}`, async ({ reader, page }) => {
      const hosts = new Set<string>();
      page.on("request", (request) => hosts.add(new URL(request.url()).hostname));
      await reader.open(`?article=${encodeURIComponent(article)}`);
      await expect(reader.notices).toContainText("1 part of the address was not understood");
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Trump envoy");
      expect([...hosts]).toEqual(["127.0.0.1"]);
    });
  }

  test("a sound address brings no notice", async ({ reader }) => {
    await reader.open("?v=1&event=london&who=marco-rubio&order=happened&lanes=person");
    await reader.expectSelected("London talks");
    await expect(reader.notices).toHaveCount(0);
  });
});
