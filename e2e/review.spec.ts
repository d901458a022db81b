import { readFileSync } from "node:fs";
import { expect, test } from "playwright/test";
import { ReaderDriver } from "./reader.ts";

const PUBLISHED = "2025-04-22";
const NEWS = `Envoy to return to Moscow as London talks shrink
US special envoy Steve Witkoff will travel to Moscow later this week for a further meeting with Vladimir Putin, the White House said on Tuesday.
Kremlin aide Yuri Ushakov confirmed the visit. “Witkoff is coming,” Ushakov told reporters.
US Secretary of State Marco Rubio will not attend talks in London on Wednesday, State Department spokeswoman Tammy Bruce said on Tuesday.
Witkoff met Putin in Saint Petersburg on 11 April. Rubio held talks with European ministers in Paris on 17 April.
Rubio spoke by phone with the British foreign secretary, David Lammy, on Tuesday.
Volodymyr Zelensky said on Tuesday that Ukraine would not recognise Crimea as Russian.
`;

test.describe("a drafted text", () => {
  test.beforeEach(async ({ page }) => {
    const reader = new ReaderDriver(page);
    await reader.open();
    await reader.draftText(NEWS, PUBLISHED);
  });

  test("opens as an ordinary article whose items are marked as drafts", async ({ page }) => {
    const reader = new ReaderDriver(page);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Envoy to return");
    expect((await reader.visibleEvents()).length).toBeGreaterThanOrEqual(5);
    await reader.showList();
    await expect(reader.listRow(/, draft$/).first()).toBeVisible();
    await expect(reader.reviewBar).toContainText("0 of");
  });

  test("is reviewed by keyboard, survives a reload, and is exported and opened again", async ({
    page,
  }) => {
    const reader = new ReaderDriver(page);
    await reader.showList();
    const all = await reader.visibleEvents();
    await page.keyboard.press("j");
    for (let count = 1; count <= 4; count += 1) {
      await page.keyboard.press("Enter");
      await expect(reader.reviewBar).toContainText(`${count} of`);
    }
    const rejected = await reader.eventCard.getByRole("heading").first().textContent();
    await page.keyboard.press("x");
    await expect(reader.listRow(/Event|./)).toHaveCount(all.length - 1);
    await expect(reader.reviewBar).toContainText("Kept on this device");

    await page.reload();
    await expect(reader.reviewBar).toContainText("4 of");
    await expect(reader.listRow(/./)).toHaveCount(all.length - 1);
    await expect(reader.timeline.getByText(String(rejected), { exact: true })).toHaveCount(0);

    const download = page.waitForEvent("download");
    await reader.reviewBar.getByRole("button", { name: "Export" }).click();
    const bytes = readFileSync(await (await download).path());
    const { events } = JSON.parse(bytes.toString("utf8"));
    expect(events).toHaveLength(all.length - 1);
    expect(events.filter((event: { draft?: object }) => event.draft === undefined)).toHaveLength(4);

    await page.getByRole("button", { name: "Open…" }).click();
    await page.locator(".dialog input[type=file]").setInputFiles({
      name: "exported.dateline.json",
      mimeType: "application/json",
      buffer: bytes,
    });
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(reader.listRow(/./)).toHaveCount(all.length - 1);
    await expect(reader.listRow(/, draft$/)).toHaveCount(all.length - 5);
  });

  test("takes every step back and does it again, also after a reload", async ({ page }) => {
    const reader = new ReaderDriver(page);
    await reader.showList();
    const all = (await reader.visibleEvents()).length;
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.keyboard.press("x");
    await expect(reader.listRow(/./)).toHaveCount(all - 2);
    await page.keyboard.press("Control+z");
    await expect(reader.listRow(/./)).toHaveCount(all - 1);
    await expect(reader.reviewBar).toContainText("Kept on this device");
    await page.reload();
    await expect(reader.listRow(/./)).toHaveCount(all - 1);
    await reader.reviewBar.getByRole("button", { name: "Undo" }).click();
    await expect(reader.listRow(/./)).toHaveCount(all);
    await expect(reader.reviewBar.getByRole("button", { name: "Undo" })).toBeDisabled();
    await page.keyboard.press("Control+Shift+z");
    await page.keyboard.press("Control+y");
    await expect(reader.listRow(/./)).toHaveCount(all - 2);
    await expect(reader.reviewBar.getByRole("button", { name: "Redo" })).toBeDisabled();
  });

  test("lets a date be typed in words and shows its days on the axis", async ({ page }) => {
    const reader = new ReaderDriver(page);
    await page.keyboard.press("j");
    await page.keyboard.press("e");
    const date = reader.eventCard.getByLabel("Date", { exact: true });
    await date.fill("last week");
    await expect(reader.eventCard).toContainText("Mon 14 to Sun 20 April 2025");
    await expect(page.locator(".axis-preview")).toBeVisible();
    await date.fill("nonsense");
    await expect(reader.eventCard).toContainText("not understood as a date");
    await date.fill("2025-03-05");
    await date.press("Control+Enter");
    await expect(reader.eventCard).toContainText("Wednesday 5 March 2025");
    await expect(page.locator(".axis-preview")).toHaveCount(0);
    await expect(reader.eventCard.getByRole("button", { name: "Accept" })).toBeFocused();
    await expect(reader.eventCard).not.toContainText("the text says");
    await page.keyboard.press("Enter");
    await expect(reader.reviewBar).toContainText("1 of");
    await expect(reader.eventCard.getByRole("button", { name: "Accept" })).toBeFocused();
  });

  test("saves no date that it does not understand", async ({ page }) => {
    const reader = new ReaderDriver(page);
    const card = reader.eventCard;
    await page.keyboard.press("j");
    const before = await card.locator(".event-card-when b").textContent();
    await page.keyboard.press("e");
    const date = card.getByLabel("Date", { exact: true });
    await date.fill("2025-02-30");
    await card.getByRole("button", { name: "Save" }).click();
    await expect(card.getByRole("alert")).toContainText("“2025-02-30”");
    await expect(date).toBeFocused();
    await date.fill("from 23 to 27 April 2025");
    await expect(card).toContainText("Wed 23 to Sun 27 April 2025");
    await page.keyboard.press("Escape");
    await expect(card.locator(".event-card-when b")).toHaveText(String(before));
  });

  test("keeps the words of the text with a date that stays", async ({ page }) => {
    const reader = new ReaderDriver(page);
    const card = reader.eventCard;
    await reader.showList();
    await reader
      .listRow(/later this week|Apr/)
      .first()
      .click();
    await page.keyboard.press("j");
    await page.keyboard.press("e");
    const date = card.getByLabel("Date", { exact: true });
    const edtf = await date.inputValue();
    await date.fill(` ${edtf} `);
    await card.getByLabel("Title").fill("Only the title is new");
    await date.press("Control+Enter");
    await expect(card.getByRole("heading", { name: "Only the title is new" })).toBeVisible();
    await expect(card.locator(".event-card-when")).toContainText("the text says");
  });

  test("gives an accepted event's row the focus after an edit", async ({ page }) => {
    const reader = new ReaderDriver(page);
    await reader.showList();
    await page.keyboard.press("j");
    const title = String(await reader.eventCard.getByRole("heading").first().textContent());
    await page.keyboard.press("Enter");
    await expect(reader.reviewBar).toContainText("1 of");
    await page.keyboard.press("k");
    await expect(reader.eventCard.getByRole("heading").first()).toHaveText(title);
    await page.keyboard.press("e");
    await expect(reader.eventCard.getByLabel("Title")).toBeFocused();
    await page.keyboard.press("Control+Enter");
    await expect(page.locator(".event-list [aria-current='true']")).toBeFocused();
  });

  test("keeps what is not saved while another event is looked at", async ({ page }) => {
    const reader = new ReaderDriver(page);
    const card = reader.eventCard;
    await page.keyboard.press("j");
    const title = await card.getByRole("heading").first().textContent();
    await page.keyboard.press("e");
    await card.getByLabel("Title").fill("Half a title");
    await reader.step("Next event");
    await expect(card.getByRole("heading").first()).not.toHaveText(String(title));
    await reader.step("Previous event");
    await expect(card).toContainText("changes that are not saved");
    await card.getByRole("button", { name: "Go on editing" }).click();
    await expect(card.getByLabel("Title")).toHaveValue("Half a title");
    await page.keyboard.press("Escape");
    await expect(card.getByRole("heading").first()).toHaveText(String(title));
    await expect(card).not.toContainText("changes that are not saved");
  });

  test("has a chain of an unnamed source and who passes it on", async ({ page }) => {
    const reader = new ReaderDriver(page);
    const card = reader.eventCard;
    await page.keyboard.press("j");
    await page.keyboard.press("e");
    const group = card.getByRole("group", { name: "Who says so" });
    const unnamed = group.getByRole("textbox", { name: "Add an unnamed source" });
    await unnamed.fill("people familiar with the talks");
    await card.getByRole("button", { name: "Save" }).click();
    await expect(card.getByRole("alert")).toContainText("“people familiar with the talks”");
    await expect(unnamed).toBeFocused();
    await page.keyboard.press("Enter");
    await unnamed.fill("a second voice");
    await page.keyboard.press("Enter");
    const via = group.getByLabel("people familiar with the talks, told via…");
    await via.selectOption({ label: "David Lammy" });
    await via.press("Enter");
    await expect(group).toContainText("people familiar with the talks via David Lammy");
    await group
      .getByRole("button", { name: "Remove people familiar with the talks via David Lammy" })
      .press("Enter");
    await expect(group.getByRole("button", { name: "Remove a second voice" })).toBeFocused();
    await card.getByRole("button", { name: "Save" }).click();
    await expect(card).toContainText("a second voice");
  });

  test("shows Save and Cancel while the form is scrolled, also on a phone", async ({ page }) => {
    const reader = new ReaderDriver(page);
    await page.keyboard.press("j");
    await page.keyboard.press("e");
    const save = reader.eventCard.getByRole("button", { name: "Save" });
    await expect(reader.eventCard.getByLabel("Title")).toBeFocused();
    await reader.expectUnclipped(save);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(reader.eventCard.getByLabel("Title")).toBeVisible();
    await reader.expectUnclipped(save);
    const card = await page.locator(".panel-card").boundingBox();
    const sheet = await page.locator(".sheet").boundingBox();
    expect(card?.height ?? 0).toBeGreaterThan((sheet?.height ?? 0) - 40);
    await reader.eventCard.getByLabel("Add a source").focus();
    await page.keyboard.press("Escape");
    await reader.expectUnclipped(reader.eventCard.getByRole("button", { name: "Accept" }));
  });

  test("changes kind, status, title, place and participants of an event in its card", async ({
    page,
  }) => {
    const reader = new ReaderDriver(page);
    await page.keyboard.press("j");
    await page.keyboard.press("e");
    const card = reader.eventCard;
    await card.getByLabel("Title").fill("A changed title");
    await card.getByLabel("Kind").selectOption("Decision");
    await card.getByLabel("Status").selectOption("cancelled");
    await card.getByLabel("Place").fill("Oslo");
    await card.getByLabel("Add a participant").selectOption({ label: "David Lammy" });
    await card.getByRole("button", { name: "Add David Lammy" }).click();
    await card.getByLabel("Role of David Lammy").selectOption("stays away");
    await card.getByRole("button", { name: "Save" }).click();
    await expect(card.getByRole("heading", { name: "A changed title" })).toBeVisible();
    await expect(card).toContainText("Decision · cancelled");
    await expect(card).toContainText("Oslo");
    await expect(card).toContainText("Stays away");
    await expect(card).toContainText("draft, edited");
  });

  test("tells why a drafted value is as it is", async ({ page }) => {
    const reader = new ReaderDriver(page);
    await page.keyboard.press("j");
    const why = reader.eventCard.getByLabel(/^Why this Status/);
    await why.click();
    await expect(reader.eventCard).toContainText("Rule:");
  });

  test("gets an event from selected words", async ({ page }) => {
    const reader = new ReaderDriver(page);
    await reader.selectWords("confirmed the visit");
    await page
      .getByRole("toolbar", { name: "Selected words" })
      .getByRole("button", { name: "New event" })
      .click();
    await expect(reader.eventCard.getByLabel("Title")).toHaveValue("confirmed the visit");
    await expect(reader.eventCard.getByLabel("Title")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(reader.eventCard.locator("blockquote")).toContainText("confirmed the visit");
  });

  test("gets an actor and a mention from selected words", async ({ page }) => {
    const reader = new ReaderDriver(page);
    await reader.selectWords("reporters");
    await page.getByLabel("New actor").selectOption("Group");
    await expect(reader.mention("reporters")).toHaveCount(0);
    await page.getByRole("button", { name: "Add Group" }).click();
    await expect(reader.mention("reporters")).toBeVisible();
    await reader.mention("reporters").click();
    await expect(reader.actorCard).toContainText("1 mention");
  });

  test("has two actors merged and a mention split off again", async ({ page }) => {
    const reader = new ReaderDriver(page);
    const lammys = reader.article.locator("[data-actor]", { hasText: "Lammy" });
    const before = await lammys.first().getAttribute("data-actor");
    await reader.mention("Tammy Bruce").click();
    const same = reader.actorCard.getByLabel("Same as…");
    await same.selectOption({ label: "David Lammy" });
    await expect(reader.mention("Tammy Bruce")).not.toHaveAttribute("data-actor", String(before));
    await reader.actorCard
      .getByRole("button", { name: "Merge Tammy Bruce into David Lammy" })
      .click();
    await expect(page.getByText(/^Tammy Bruce merged into David Lammy/)).toBeAttached();
    await expect(reader.mention("Tammy Bruce")).toHaveAttribute("data-actor", String(before));
    await reader.mention("Tammy Bruce").click();
    await reader.actorCard.getByRole("button", { name: "This mention is somebody else" }).click();
    const name = reader.actorCard.getByLabel("New actor’s name");
    await expect(name).toHaveValue("Tammy Bruce");
    await name.fill("Tammy B. Bruce");
    await name.press("Enter");
    await expect(
      page.getByText("“Tammy Bruce” is now a mention of Tammy B. Bruce."),
    ).toBeAttached();
    await expect(reader.mention("Tammy Bruce")).not.toHaveAttribute("data-actor", String(before));
  });

  test("changes nothing while arrow keys look through a menu", async ({ page }) => {
    const reader = new ReaderDriver(page);
    await reader.mention("Tammy Bruce").click();
    const before = String(await reader.mention("Tammy Bruce").getAttribute("data-actor"));
    const same = reader.actorCard.getByLabel("Same as…");
    await same.focus();
    await same.press("ArrowDown");
    await same.press("ArrowDown");
    await expect(
      reader.actorCard.getByRole("button", { name: /^Merge Tammy Bruce/ }),
    ).toBeEnabled();
    await expect(reader.mention("Tammy Bruce")).toHaveAttribute("data-actor", before);
    await same.press("Enter");
    await expect(reader.mention("Tammy Bruce")).not.toHaveAttribute("data-actor", before);
  });

  test("has a mention given to an actor it knows, after asking", async ({ page }) => {
    const reader = new ReaderDriver(page);
    const bruce = reader.mention("Tammy Bruce");
    const lammy = String(await reader.mention("David Lammy").getAttribute("data-actor"));
    await bruce.click();
    const split = reader.actorCard.getByRole("button", { name: "This mention is somebody else" });
    await split.click();
    await expect(reader.actorCard.getByLabel("Known actor…")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(split).toBeFocused();
    await split.click();
    await reader.actorCard.getByLabel("Known actor…").selectOption({ label: "David Lammy" });
    await reader.actorCard.getByRole("button", { name: "Mark David Lammy" }).click();
    await expect(bruce).toHaveAttribute("data-actor", lammy);
  });

  test("keeps the actor's form open for a country that is none", async ({ page }) => {
    const reader = new ReaderDriver(page);
    await reader.mention("Ushakov").click();
    const edit = reader.actorCard.getByRole("button", { name: "Edit" });
    await edit.click();
    const country = reader.actorCard.getByLabel("Country (two letters)");
    await country.fill("U1");
    await reader.actorCard.getByRole("button", { name: "Save" }).click();
    await expect(reader.actorCard.getByRole("alert")).toContainText("“U1”");
    await expect(country).toBeFocused();
    await country.fill("UK");
    await reader.actorCard.getByRole("button", { name: "Save" }).click();
    await expect(reader.actorCard).toContainText("United Kingdom");
    await edit.click();
    await expect(country).toHaveValue("GB");
    await page.keyboard.press("Escape");
    await expect(edit).toBeFocused();
  });

  test("has an actor renamed in its card", async ({ page }) => {
    const reader = new ReaderDriver(page);
    await reader.mention("Ushakov").click();
    await reader.actorCard.getByRole("button", { name: "Edit" }).click();
    await reader.actorCard.getByLabel("Name").fill("Yuri V. Ushakov");
    await reader.actorCard.getByLabel("Country (two letters)").fill("ru");
    await reader.actorCard.getByRole("button", { name: "Save" }).click();
    await expect(reader.actorCard.getByRole("heading", { name: "Yuri V. Ushakov" })).toBeVisible();
    await expect(reader.actorCard).toContainText("Russia");
  });

  test("is accepted as a whole and then is an ordinary article", async ({ page }) => {
    const reader = new ReaderDriver(page);
    await reader.reviewBar.getByRole("button", { name: "Accept all" }).click();
    await expect(reader.reviewBar).toContainText("Everything is reviewed.");
    await reader.reviewBar.getByRole("button", { name: "Done reviewing" }).click();
    await expect(reader.reviewBar).toHaveCount(0);
    await reader.showList();
    await expect(reader.listRow(/, draft$/)).toHaveCount(0);
  });

  test("stands in the list of this device until it is removed", async ({ page }) => {
    const reader = new ReaderDriver(page);
    await reader.open();
    await page.getByRole("button", { name: "Open…" }).click();
    const kept = page.getByRole("dialog").getByRole("list", { name: "On this device" });
    await expect(kept).toContainText("Envoy to return to Moscow");
    await kept.getByRole("button", { name: /^Remove/ }).click();
    await expect(kept).toContainText("Removed: Envoy to return to Moscow");
    await kept.getByRole("button", { name: "Undo" }).click();
    await kept.getByRole("button", { name: /^Remove/ }).click();
    await page.keyboard.press("Escape");
    await page.reload();
    await page.getByRole("button", { name: "Open…" }).click();
    await expect(page.getByRole("list", { name: "Sample articles" })).toBeVisible();
    await expect(kept).toHaveCount(0);
  });
});

const VIEWS = [
  { name: "wide", width: 1440, height: 900 },
  { name: "narrow", width: 390, height: 844 },
] as const;

for (const { name, width, height } of VIEWS) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`review mode is accessible, ${name} and ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const reader = new ReaderDriver(page);
      await reader.open();
      await page.getByRole("button", { name: "Open…" }).click();
      await page.getByRole("button", { name: "Draft from a text…" }).click();
      await expect(page.getByLabel("Text of the article")).toBeVisible();
      await reader.expectAccessible();
      await page.keyboard.press("Escape");
      await reader.draftText(NEWS, PUBLISHED);
      await page.keyboard.press("j");
      await expect(reader.eventCard.getByRole("button", { name: "Accept" })).toBeVisible();
      await reader.expectAccessible();
      await page.keyboard.press("e");
      await expect(reader.eventCard.getByLabel("Title")).toBeFocused();
      await reader.expectAccessible();
    });
  }
}
