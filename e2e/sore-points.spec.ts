import { expect, type Locator, type Page } from "playwright/test";
import { type ReaderDriver, test } from "./reader.ts";

// What hurts in other timeline readers, each kept from coming back.

test("arrow keys in a text field move neither the selection nor the axis", async ({
  reader,
  page,
}) => {
  await reader.open("?event=london&q=london");
  const days = await reader.visibleDays();
  await page.getByRole("searchbox").focus();
  for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"]) {
    await page.keyboard.press(key);
  }
  await page.keyboard.type("j");
  await expect(page.getByRole("searchbox")).toHaveValue("londonj");
  expect(reader.address().get("event")).toBe("london");
  await page.keyboard.press("Backspace");
  await expect(page.getByRole("searchbox")).toHaveValue("london");
  await reader.expectSelected("London talks");
  expect(await reader.visibleDays()).toEqual(days);
});

test("two events on one day in one lane both show, apart from each other", async ({ reader }) => {
  await reader.openFixture("same-day", "A long day in Port Alder");
  const titles = ["Brook meets Stone", "Brook visits the harbour"];
  const rows = [];
  for (const title of titles) {
    await expect(reader.axisTitle(title)).toBeInViewport({ ratio: 1 });
    const { left, right } = await reader.drawnStretch(title);
    const column = await reader.dayColumn(22);
    expect(left).toBeGreaterThanOrEqual(column.left - 1);
    expect(right).toBeLessThanOrEqual(column.right + 1);
    rows.push(await reader.axisTitle(title).boundingBox());
  }
  const [first, second] = rows;
  expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThanOrEqual(20);
});

test("Back after three selections returns through each of them", async ({ reader, page }) => {
  await reader.open();
  const titles = ["Talks in Paris", "London talks", "Trump hopes for a deal"];
  for (const title of titles) {
    await reader.marginMark(title).click();
    await reader.expectSelected(title);
  }
  for (const title of titles.slice(0, -1).reverse()) {
    await page.goBack();
    await reader.expectSelected(title);
  }
  await page.goBack();
  await expect(reader.eventCard).toContainText("Select an event");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Trump envoy");
});

test("a quote that stands twice is not guessed", async ({ reader }) => {
  await reader.openFixture("quote-twice", "Words that stand twice");
  await expect(reader.marginMark("Passage that stands twice")).toHaveCount(0);
  await reader.axisTitle("Passage that stands twice").click();
  await expect(reader.eventCard).toContainText("“on Monday” occurs 2 times");
  await expect(reader.article.locator(".passage.is-selected")).toHaveCount(0);
  await reader.axisTitle("Passage that is nowhere").click();
  await expect(reader.eventCard).toContainText("was not found in the text");
});

for (const timezoneId of ["Pacific/Honolulu", "Pacific/Auckland"]) {
  test.describe(`for a reader in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("a bare date fills its own day's column and no other", async ({ reader }) => {
      await reader.open();
      await expectFills(reader, "Rubio and Lammy speak by phone", 22, 22);
      await expectFills(reader, "Zelensky announces London talks", 21, 21);
      await expectFills(reader, "Rubio’s journey to London", 23, 23);
      await reader.axisTitle("Rubio and Lammy speak by phone").click();
      await expect(reader.eventCard).toContainText("Tuesday 22 April 2025");
    });
  });
}

const SPANS = {
  "kind=meeting&from=2025-06-08&to=2025-06-16": {
    "Meeting held": [10, 10],
    "Meeting considered": [14, 14],
    "Meeting denied": [8, 8],
  },
  "kind=meeting&from=2025-06-16&to=2025-06-24": { "Meeting to come": [19, 22] },
  "kind=visit&from=2025-06-10&to=2025-06-18": { "Visit held": [11, 13] },
  "kind=visit&from=2025-06-19&to=2025-06-27": {
    "Visit considered": [20, 27],
    "Visit called off": [21, 23],
  },
  "kind=statement&from=2025-06-10&to=2025-06-18": { "Statement held": [12, 12] },
  "kind=statement,call&from=2025-06-18&to=2025-06-26": {
    "Call called off": [19, 19],
    "Call denied": [18, 18],
    "Statement to come": [26, 26],
    "Statement called off": [25, 25],
  },
  "kind=proposal,report&from=2025-06-02&to=2025-06-10": {
    "Proposal denied": [9, 10],
    "Report considered": [2, 9],
  },
} as const;

for (const [query, marks] of Object.entries(SPANS)) {
  test(`a mark covers its days and no time beside them: ${Object.keys(marks)}`, async ({
    reader,
  }) => {
    await reader.openServed("all-statuses", `&${query}`);
    for (const [title, [first, last]] of Object.entries(marks)) {
      await expectFills(reader, title, first, last);
    }
  });
}

test("one of two days is drawn on both and not between them", async ({ reader, page }) => {
  await reader.openServed(
    "all-statuses",
    "&kind=visit&status=possible&from=2025-06-19&to=2025-06-27",
  );
  const row = await reader.axisMark("Visit considered").boundingBox();
  const inked = [];
  for (let day = 19; day <= 27; day += 1) {
    const { left, right } = await reader.dayColumn(day);
    const clip = { x: left + 3, y: (row?.y ?? 0) + 4, width: right - left - 6, height: 18 };
    if (await hasColour(page, clip)) inked.push(day);
  }
  expect(inked).toEqual([20, 27]);
});

test.describe("a card is never cut", () => {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [1180, 620],
  ] as const) {
    test(`the event card is whole or scrolls, at ${width}×${height}`, async ({ reader, page }) => {
      await page.setViewportSize({ width, height });
      await reader.open("?event=earlier-meetings");
      const last = reader.eventCard.getByRole("button", { name: "Next event" });
      await last.scrollIntoViewIfNeeded();
      await reader.expectUnclipped(last);
      const title = reader.eventCard.getByRole("heading", { level: 2 });
      await title.scrollIntoViewIfNeeded();
      await reader.expectUnclipped(title);
    });

    test(`an actor's card stays whole beside its name, at ${width}×${height}`, async ({
      reader,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await reader.open("?event=london");
      const names = [
        reader.mention("White House"),
        reader.mention("Vladimir Putin"),
        reader.mention("NATO"),
        reader.eventCard.getByRole("button", { name: "United Kingdom" }).last(),
        reader.eventCard.getByRole("button", { name: "Steve Witkoff" }).last(),
      ];
      for (const name of names) {
        await name.scrollIntoViewIfNeeded();
        await name.hover();
        await expect(reader.actorCard).toBeVisible();
        await expectBeside(reader.actorCard, name);
        await page.keyboard.press("Escape");
        await expect(reader.actorCard).toBeHidden();
      }
    });
  }

  test("an actor's card stays whole beside the name of a lane", async ({ reader, page }) => {
    await reader.open("?lanes=person");
    const name = reader.timeline.locator(".lane-actor").first();
    await name.hover();
    await expect(reader.actorCard).toBeVisible();
    await expectBeside(reader.actorCard, name);
    await page.mouse.move(0, 0);
    await expect(reader.actorCard).toBeHidden();
  });

  test("the list of a +n cell at the edge of the axis is whole", async ({ reader, page }) => {
    await reader.open("?from=2025-04-16&to=2025-04-22");
    const cell = page.locator(".more-cell").last();
    await cell.click();
    const list = reader.timeline.getByRole("group", { name: /more on/ });
    const area = await page.locator(".axis").boundingBox();
    const box = await list.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(area?.x ?? 0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(
      (area?.x ?? 0) + (area?.width ?? 0),
    );
    const member = list.getByRole("button").first();
    await reader.expectUnclipped(member);
    // The title keeps to one line: the list is not squeezed either.
    expect((await member.boundingBox())?.height).toBeLessThan(40);
  });
});

test("the wheel over the axis scrolls the page, not the axis", async ({ reader, page }) => {
  await reader.open();
  const days = await reader.visibleDays();
  await page.locator(".axis").hover();
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(400);
  expect(await reader.visibleDays()).toEqual(days);
});

test.describe("a filter never leaves the axis looking empty", () => {
  test("whatever value of a facet is chosen", async ({ reader }) => {
    test.slow();
    await reader.open();
    for (const menu of ["more: People", "more: Countries", "Kind", "Status"]) {
      await reader.openMenu(menu);
      const options = reader.filters.locator(".popup-panel .chip[aria-disabled='false']");
      for (let at = 0; at < (await options.count()); at += 1) {
        await options.nth(at).click();
        await expectFilled(reader);
        await options.nth(at).click();
      }
      await reader.page.keyboard.press("Escape");
    }
  });

  test("when the only event left is far away", async ({ reader, page }) => {
    await reader.open();
    await page.getByRole("searchbox").fill("conditions of June");
    await reader.expectShown(1);
    await expect(reader.axisTitle("Putin’s conditions of June 2024")).toBeInViewport();
  });

  test("when a pasted address filters from the start", async ({ reader }) => {
    await reader.open("?q=conditions+of+June");
    await expect(reader.axisTitle("Putin’s conditions of June 2024")).toBeInViewport();
  });

  test("when the lanes were scrolled down", async ({ reader, page }) => {
    await reader.open("?event=london&lanes=person");
    await page.locator(".lane-scroll").evaluate((strip) => strip.scrollTo(0, strip.scrollHeight));
    await reader.option("Marco Rubio").click();
    await expectFilled(reader);
  });

  test("when only events without a date are left, it says where they are", async ({ reader }) => {
    await reader.open("?q=Britain+later");
    await reader.expectShown(1);
    await expect(reader.timeline.getByText("The events shown have no date")).toBeVisible();
    await expect(
      reader.timeline.locator(".undated").getByRole("button", { name: "Rubio to come" }),
    ).toBeVisible();
  });
});

/** Some of the events that are left can be seen on the axis, or it says why not; no other can. */
async function expectFilled(reader: ReaderDriver): Promise<void> {
  const shown = await reader.visibleEvents();
  const undated = reader.timeline.getByText("The events shown have no date.");
  await expect
    .poll(async () => {
      const titles = await reader.titlesInView();
      const isTrue = titles.every((title) => shown.includes(title));
      return isTrue && (titles.length > 0 || (await undated.isVisible()));
    })
    .toBe(true);
}

async function expectFills(
  reader: ReaderDriver,
  title: string,
  first: number,
  last: number,
): Promise<void> {
  const { left, right } = await reader.drawnStretch(title);
  const from = await reader.dayColumn(first);
  const to = await reader.dayColumn(last);
  // A pixel of air on either side, and never more than the days.
  expect(left, title).toBeGreaterThanOrEqual(from.left - 1);
  expect(left, title).toBeLessThanOrEqual(from.left + 3);
  expect(right, title).toBeLessThanOrEqual(to.right + 1);
  expect(right, title).toBeGreaterThanOrEqual(to.right - 3);
}

/** The card is inside the window and covers no part of what opened it. */
async function expectBeside(card: Locator, opener: Locator): Promise<void> {
  await expect(card).toBeInViewport({ ratio: 1 });
  const own = await card.boundingBox();
  const other = await opener.boundingBox();
  if (own === null || other === null) throw new Error("a card and what opened it");
  const isApart =
    own.y >= other.y + other.height - 1 ||
    own.y + own.height <= other.y + 1 ||
    own.x >= other.x + other.width - 1 ||
    own.x + own.width <= other.x + 1;
  expect(isApart).toBe(true);
}

/** Whether anything of a colour is drawn in a part of the window; paper, rules and ink have none. */
async function hasColour(
  page: Page,
  clip: { x: number; y: number; width: number; height: number },
): Promise<boolean> {
  const png = (await page.screenshot({ clip })).toString("base64");
  return page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    for (let at = 0; at < data.length; at += 4) {
      const channels = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      if (Math.max(...channels) - Math.min(...channels) > 40) return true;
    }
    return false;
  }, `data:image/png;base64,${png}`);
}
