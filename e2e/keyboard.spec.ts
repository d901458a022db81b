import { readFileSync } from "node:fs";
import { expect, type Locator } from "playwright/test";
import { type ReaderDriver, test } from "./reader.ts";

interface SampleEvent {
  readonly title: string;
  readonly kind: string;
  readonly status: string;
}

const SAMPLE: { readonly events: readonly SampleEvent[] } = JSON.parse(
  readFileSync("public/articles/envoy-back-to-moscow.dateline.json", "utf8"),
);
const KINDS = "Meeting|Visit|Call|Statement|Report|Proposal|Decision";
const STATUSES = "happened|planned|possible|denied|cancelled";
/** Title, kind, status and date, as every row, mark and margin button is announced. */
const EVENT_NAME = new RegExp(`^.+, (${KINDS}), (${STATUSES}), (No date in the text|.*\\d{4}.*)$`);

const focus = (reader: ReaderDriver): Locator => reader.page.locator(":focus");

/** Follows a skip link, so that a walk begins near what it is about. */
async function skipTo(reader: ReaderDriver, part: "text" | "list" | "axis" | "filters") {
  await reader.page.getByRole("link", { name: `Skip to the ${part}` }).focus();
  await reader.page.keyboard.press("Enter");
}

/** Presses Tab until the focus is on a control of this name, or gives up after a whole page. */
async function tabTo(reader: ReaderDriver, name: string | RegExp, key = "Tab"): Promise<void> {
  for (let step = 0; step < 300; step += 1) {
    const focused = await reader.pressForFocus(key);
    if (typeof name === "string" ? focused.name === name : name.test(focused.name)) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}

test("Tab reaches every kind of control with a ring in clear sight, and leaves the page", async ({
  reader,
}) => {
  await reader.open("?event=london");
  const unseen: string[] = [];
  const names: string[] = [];
  for (let step = 0; step < 300; step += 1) {
    const { name, hasRing, isClear } = await reader.pressForFocus("Tab");
    if ((await focus(reader).count()) === 0) break;
    names.push(name);
    if (!hasRing || !isClear) unseen.push(`${name}: ring ${hasRing}, clear ${isClear}`);
  }
  expect(unseen).toEqual([]);
  const wanted = ["Open…", "Copy link", "Settings", "Kind", "Search events", "Steve Witkoff"];
  const inPanel = ["Width of the timeline", "Next event", "List", "Country", "Zoom in", "Fit"];
  const inCard = ["Overview: drag the window to move it", "As happened", "Close the card"];
  expect(names).toEqual(expect.arrayContaining([...wanted, ...inPanel, ...inCard]));
  expect(names).toContain("Copy quotation: London talks");
  expect(names.length).toBeLessThan(300);
});

test("Shift with Tab walks back out of the page", async ({ reader }) => {
  await reader.open();
  await skipTo(reader, "axis");
  await tabTo(reader, "Skip to the text", "Shift+Tab");
  await reader.pressForFocus("Shift+Tab");
  await expect(focus(reader)).toHaveCount(0);
});

test("skip links lead to the text, the list, the axis and the filters", async ({
  reader,
  page,
}) => {
  await reader.open();
  const follow = async (name: string) => {
    await tabTo(reader, name);
    await expect(page.getByRole("link", { name })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Enter");
  };
  await follow("Skip to the text");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(reader.article.locator(":focus")).toHaveCount(1);
  await follow("Skip to the list");
  await reader.expectChosen("View", "List");
  await expect(focus(reader)).toHaveAccessibleName(EVENT_NAME);
  await expect(focus(reader)).toBeInViewport();
  await follow("Skip to the axis");
  await reader.expectChosen("View", "Axis");
  await expect(focus(reader)).toHaveAccessibleName(EVENT_NAME);
  await follow("Skip to the filters");
  await expect(focus(reader)).toHaveAccessibleName(/^US Steve Witkoff/);
});

for (const view of ["list", "axis"] as const) {
  test(`the arrow keys walk all events of the ${view}, in sight`, async ({ reader, page }) => {
    await reader.open();
    await skipTo(reader, view);
    await page.keyboard.press("Home");
    const titles = await reader.visibleEvents();
    expect(titles).toHaveLength(SAMPLE.events.length);
    for (const title of titles) {
      await expect(reader.eventCard.getByRole("heading", { level: 2 })).toHaveText(title);
      await expect(focus(reader)).toHaveAccessibleName(EVENT_NAME);
      await expect(focus(reader)).toContainText(title);
      await reader.expectFocusInSight();
      await page.keyboard.press("ArrowDown");
    }
    await reader.expectPosition("33 / 33");
    await page.keyboard.press("Home");
    await reader.expectPosition("1 / 33");
    await page.keyboard.press("ArrowLeft");
    await reader.expectPosition("1 / 33");
    await page.keyboard.press("End");
    await reader.expectSelected(titles.at(-1) ?? "");
  });
}

test("j and k walk the events from anywhere, Escape clears the selection", async ({
  reader,
  page,
}) => {
  await reader.open();
  await page.keyboard.press("j");
  await reader.expectSelected("Witkoff to meet Putin again");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await reader.expectPosition("3 / 33");
  await page.keyboard.press("k");
  await reader.expectPosition("2 / 33");
  await page.keyboard.press("Escape");
  await expect(reader.eventCard).toContainText("Select an event");
  expect(reader.address().get("event")).toBeNull();
});

for (const keys of ["/", "Shift+/"]) {
  test(`${keys} leads to the search field, where letters are only letters`, async ({
    reader,
    page,
  }) => {
    await reader.open();
    // On a German keyboard "/" is typed with Shift.
    if (keys === "/") await page.keyboard.press("/");
    else await page.locator("body").dispatchEvent("keydown", { key: "/", shiftKey: true });
    const field = page.getByRole("searchbox", { name: "Search events" });
    await expect(field).toBeFocused();
    await page.keyboard.type("jk?/");
    await expect(field).toHaveValue("jk?/");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(reader.eventCard).toContainText("Select an event");
  });
}

test("? lists the keys, Escape closes the list and gives the focus back", async ({
  reader,
  page,
}) => {
  await reader.open();
  await page.getByRole("button", { name: "Next event" }).first().focus();
  await page.keyboard.press("Shift+?");
  const dialog = page.getByRole("dialog", { name: "Keyboard" });
  await expect(dialog).toContainText("next event");
  await expect(dialog.getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Next event" }).first()).toBeFocused();
});

test("single-letter keys can be switched off, and stay off", async ({ reader, page }) => {
  await reader.open();
  await tabTo(reader, "Settings");
  await page.keyboard.press("Enter");
  const choice = page.getByRole("checkbox", { name: /^Single-letter keys/ });
  await expect(choice).toBeVisible();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("Tab");
  await expect(choice).toBeFocused();
  await page.keyboard.press("Space");
  await expect(choice).not.toBeChecked();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Settings" })).toBeFocused();
  for (const reload of [false, true]) {
    if (reload) await reader.open();
    for (const key of ["j", "/", "Shift+?"]) await page.keyboard.press(key);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("searchbox")).not.toBeFocused();
    await expect(reader.eventCard).toContainText("Select an event");
  }
});

test("an actor’s card opens at focus, is entered with Enter and left with Escape", async ({
  reader,
  page,
}) => {
  await reader.open();
  await skipTo(reader, "text");
  await tabTo(reader, "Karoline Leavitt");
  await expect(reader.actorCard).toHaveAccessibleName("Karoline Leavitt");
  await page.keyboard.press("Enter");
  await expect(reader.actorCard).toBeFocused();
  const inside: string[] = [];
  for (const name of ["Close", "Only this actor", "Next mention"]) {
    await tabTo(reader, name);
    await expect(reader.actorCard.locator(":focus")).toHaveCount(1);
    inside.push(name);
  }
  expect(inside).toHaveLength(3);
  await page.keyboard.press("Escape");
  await expect(reader.actorCard).toHaveCount(0);
  await expect(focus(reader)).toHaveText("Karoline Leavitt");
  await page.keyboard.press("Enter");
  await expect(reader.actorCard).toBeFocused();
  await tabTo(reader, "Only this actor");
  await page.keyboard.press("Enter");
  await expect(reader.actorCard).toHaveCount(0);
  expect(reader.address().get("who")).toBe("karoline-leavitt");
});

test("a card is left with Tab as well, without a trap", async ({ reader, page }) => {
  await reader.open();
  await skipTo(reader, "text");
  await tabTo(reader, "White House");
  await page.keyboard.press("Enter");
  await expect(reader.actorCard).toBeFocused();
  for (let step = 0; step < 20; step += 1) {
    await reader.pressForFocus("Tab");
    if ((await reader.actorCard.locator(":focus").count()) === 0) break;
  }
  await expect(reader.actorCard.locator(":focus")).toHaveCount(0);
});

test("one person, one country, lanes and order are chosen by key, Back undoes them one by one", async ({
  reader,
  page,
}) => {
  await reader.open();
  await tabTo(reader, /^USSteve Witkoff/);
  await page.keyboard.press("Space");
  await expect(page.getByText("25 of 33 events hidden")).toBeVisible();
  await tabTo(reader, /^RURussia/);
  await page.keyboard.press("Enter");
  expect(reader.address().get("country")).toBe("RU");
  await skipTo(reader, "axis");
  await tabTo(reader, "As happened");
  await page.keyboard.press("Enter");
  await tabTo(reader, "Country", "Shift+Tab");
  await page.keyboard.press("Enter");
  await reader.expectChosen("Lanes", "Country");
  await page.goBack();
  await reader.expectChosen("Lanes", "Kind");
  await page.goBack();
  await reader.expectChosen("Order", "As told");
  await page.goBack();
  expect(reader.address().get("country")).toBeNull();
  await skipTo(reader, "filters");
  await tabTo(reader, "Clear filters");
  await page.keyboard.press("Enter");
  await reader.expectShown(33);
  await expect(focus(reader)).toBeVisible();
  await expect(reader.filters.locator(":focus")).toHaveCount(1);
  await page.goBack();
  await reader.expectShown(8);
});

test("a menu opens and closes by key and hands the focus back", async ({ reader, page }) => {
  await reader.open();
  await tabTo(reader, "Kind");
  await page.keyboard.press("Enter");
  const menu = page.getByRole("group", { name: "Kind", exact: true });
  await expect(menu).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(menu.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Space");
  expect(reader.address().get("kind")).toBe("meeting");
  await page.keyboard.press("Escape");
  await expect(menu).toHaveCount(0);
  await expect(focus(reader)).toContainText("Kind");
  await page.keyboard.press("Enter");
  await tabTo(reader, "Status");
  await expect(menu).toHaveCount(0);
});

test("the dialog of other articles keeps the focus, and Escape gives it back", async ({
  reader,
  page,
}) => {
  await reader.open();
  await tabTo(reader, "Open…");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Open" });
  await expect(dialog.getByRole("button", { name: /Istanbul/ })).toBeVisible();
  for (let step = 0; step < 8; step += 1) {
    const { name, hasRing, isClear } = await reader.pressForFocus("Tab");
    if ((await dialog.locator(":focus").count()) === 0) continue;
    expect(`${name}: ring ${hasRing}, clear ${isClear}`).toBe(`${name}: ring true, clear true`);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Open…" })).toBeFocused();
});

test("plus and minus zoom the axis, Shift with an arrow moves it", async ({ reader, page }) => {
  await reader.open();
  await skipTo(reader, "axis");
  const opening = await reader.visibleDays();
  await page.keyboard.press("+");
  await expect.poll(async () => (await reader.visibleDays()).length).toBeLessThan(opening.length);
  await page.keyboard.press("-");
  await expect.poll(() => reader.visibleDays()).toEqual(opening);
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(async () => (await reader.visibleDays()).at(-1)).not.toBe(opening.at(-1));
});

test("the border of the panel and the window of the overview move by arrow keys", async ({
  reader,
  page,
}) => {
  await reader.open();
  const border = page.getByRole("separator", { name: "Width of the timeline" });
  const panel = page.locator(".panel-column");
  const before = (await panel.boundingBox())?.width ?? 0;
  await border.press("ArrowLeft");
  await expect.poll(async () => (await panel.boundingBox())?.width ?? 0).toBeGreaterThan(before);
  const overview = page.getByRole("slider", { name: /^Overview/ });
  const spoken = await overview.getAttribute("aria-valuetext");
  await overview.press("ArrowLeft");
  await expect(overview).not.toHaveAttribute("aria-valuetext", spoken ?? "");
  await expect(overview).toHaveAttribute("aria-valuetext", /^Window /);
});

test("rows, margin buttons and undated events tell title, kind, status and date", async ({
  reader,
  page,
}) => {
  await reader.open();
  const spoken = (title: string, kind: string, status: string) =>
    new RegExp(`^${title.replace(/[.*+?^$(){}|[\]\\]/g, "\\$&")}, ${kind}, ${status}, .+`, "i");
  for (const view of ["Axis", "List"]) {
    await reader.choose("View", view);
    const list = reader.timeline.getByRole("list", { name: "Timeline" });
    await expect(list.getByRole("listitem")).toHaveCount(SAMPLE.events.length);
    for (const { title, kind, status } of SAMPLE.events) {
      const row = list.getByRole("button", { name: spoken(title, kind, status) });
      await expect(row).toHaveCount(1);
    }
  }
  for (const { title, kind, status } of SAMPLE.events) {
    const mark = reader.article.getByRole("button", { name: spoken(title, kind, status) });
    await expect(mark.first()).toBeVisible();
  }
  await reader.showAxis();
  await expect(page.locator(".undated button").first()).toHaveAccessibleName(
    new RegExp(`, (${KINDS}), (${STATUSES})$`),
  );
});

test("every name is a button that tells its name and that it opens a card", async ({ reader }) => {
  await reader.open("?event=london");
  const names = await reader.article.locator(".mention[data-mention]").all();
  expect(names.length).toBeGreaterThan(50);
  for (const name of names) {
    await expect(name).toHaveRole("button");
    await expect(name).toHaveAccessibleName(/\p{L}/u);
    await expect(name).toHaveAttribute("aria-haspopup", "dialog");
  }
  for (const face of await reader.eventCard.locator("[data-actor]").all()) {
    await expect(face).toHaveAccessibleName(/^[\p{L} ]{4,}/u);
  }
});

test("a step is announced with its place and the event", async ({ reader }) => {
  await reader.open();
  const status = reader.stepper.getByRole("status");
  await expect(status).toHaveText("No event selected of 33");
  await reader.step("Next event");
  await expect(status).toHaveText(
    /^Event 1 of 33: Witkoff to meet Putin again, Meeting, planned, /,
  );
});
