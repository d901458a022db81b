import { expect, type Locator, type Page } from "playwright/test";
import { type ReaderDriver, test } from "./reader.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const handle = (reader: ReaderDriver) =>
  reader.page.getByRole("separator", { name: "Timeline height" });
const sheet = (reader: ReaderDriver) => reader.page.locator(".sheet");

/** A finger that goes down in the middle of `from`, travels `byPx` downwards and lifts. */
async function dragByTouch(page: Page, from: Locator, byPx: number): Promise<void> {
  const box = await from.boundingBox();
  if (box === null) throw new Error("nothing to drag");
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const client = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", at?: number) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: at === undefined ? [] : [{ x, y: at }],
    });
  await send("touchStart", y);
  for (let step = 1; step <= 6; step += 1) await send("touchMove", y + (byPx * step) / 6);
  await send("touchEnd");
}

/** The height of the sheet once it has come to rest. */
async function restingHeight(reader: ReaderDriver): Promise<number> {
  return sheet(reader).evaluate(async (element) => {
    await Promise.all(element.getAnimations().map(({ finished }) => finished));
    return element.getBoundingClientRect().height;
  });
}

/** Whether a line of the passage stands between the bars above and the sheet below. */
async function isUncovered(reader: ReaderDriver, event: string): Promise<boolean> {
  return reader.article
    .locator(`.passage[data-events~="${event}"]`)
    .first()
    .evaluate((passage) => {
      const line = passage.getClientRects()[0];
      const bars = [...document.querySelectorAll("header.header, #filters")];
      const top = Math.max(...bars.map((bar) => bar.getBoundingClientRect().bottom));
      const bottom = document.querySelector(".sheet")?.getBoundingClientRect().top ?? innerHeight;
      return line !== undefined && line.top >= top && line.bottom <= bottom;
    });
}

test("the handle drags the sheet through its three heights", async ({ reader, page }) => {
  await reader.open();
  await expect(handle(reader)).toHaveAttribute("aria-valuetext", "half");
  const half = await restingHeight(reader);
  await dragByTouch(page, handle(reader), -150);
  await expect(handle(reader)).toHaveAttribute("aria-valuetext", "full");
  const full = await restingHeight(reader);
  expect(full).toBeGreaterThan(half + 200);
  await dragByTouch(page, handle(reader), 150);
  await expect(handle(reader)).toHaveAttribute("aria-valuetext", "half");
  await dragByTouch(page, handle(reader), 150);
  await expect(handle(reader)).toHaveAttribute("aria-valuetext", "folded");
  const folded = await restingHeight(reader);
  expect(folded).toBeLessThan(half - 200);
  await expect(reader.stepper).toBeInViewport({ ratio: 1 });
});

test("a tap on the handle and the arrow keys on it change the height too", async ({ reader }) => {
  await reader.open();
  await handle(reader).tap();
  await expect(handle(reader)).toHaveAttribute("aria-valuetext", "full");
  await handle(reader).press("ArrowDown");
  await handle(reader).press("ArrowDown");
  await expect(handle(reader)).toHaveAttribute("aria-valuetext", "folded");
  await handle(reader).press("ArrowUp");
  await expect(handle(reader)).toHaveAttribute("aria-valuetext", "half");
});

test("a drag on the card or on the axis leaves the height alone", async ({ reader, page }) => {
  await reader.open("?event=london");
  const before = await restingHeight(reader);
  await dragByTouch(page, reader.eventCard.getByRole("heading"), -120);
  await dragByTouch(page, page.locator(".axis"), -60);
  await expect(handle(reader)).toHaveAttribute("aria-valuetext", "half");
  expect(await restingHeight(reader)).toBe(before);
});

for (const viewport of [
  { width: 390, height: 470 },
  { width: 720, height: 450 },
  { width: 844, height: 390 },
]) {
  const name = `${viewport.width} × ${viewport.height}`;
  test(`a window of ${name} opens with the sheet folded and the text above it`, async ({
    reader,
    page,
  }) => {
    await page.setViewportSize(viewport);
    await reader.open();
    await expect(handle(reader)).toHaveAttribute("aria-valuetext", "folded");
    const top = (await page.locator("#filters").boundingBox()) ?? { y: 0, height: 0 };
    const bottom = (await sheet(reader).boundingBox())?.y ?? 0;
    expect(bottom - top.y - top.height).toBeGreaterThan(viewport.height * 0.5);
    await reader.expectNoSidewaysScroll();
  });
}

for (const width of [390, 320]) {
  test(`one row offers list and axis, zoom and legend at ${width} px`, async ({ reader, page }) => {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 640 });
    await reader.open();
    const bar = reader.timeline.locator(".panel-bar");
    const controls = ["Previous event", "Next event", "Axis", "List", "Zoom out", "Zoom in"];
    const tops = new Set<number>();
    for (const name of [...controls, "Fit", "Legend"]) {
      const control = bar.getByRole("button", { name, exact: true });
      await expect(control).toBeInViewport({ ratio: 1 });
      const { y = 0, height = 0 } = (await control.boundingBox()) ?? {};
      tops.add(Math.round(y + height / 2));
    }
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(1);
  });
}

test("the legend holds statuses, order, lanes and the undated events", async ({ reader, page }) => {
  await reader.open();
  await reader.timeline.getByRole("button", { name: "Legend" }).tap();
  const statuses = page.getByRole("list", { name: "Legend" }).getByRole("listitem");
  await expect(statuses).toHaveText(["happened", "planned", "possible", "denied", "cancelled"]);
  await reader.choose("Lanes", "Person");
  await reader.choose("Order", "As happened");
  const tray = page.locator(".undated").getByRole("button");
  await expect(tray).toHaveCount(4);
  for (const event of await tray.all()) await reader.expectUnclipped(event);
  await page.getByRole("button", { name: "Done" }).tap();
  await expect(page.locator(".axis-inner .lane-label", { hasText: "Witkoff" })).toBeVisible();
  expect(reader.address().get("order")).toBe("happened");
});

test("the list takes the place of the axis and comes back", async ({ reader }) => {
  await reader.open();
  await reader.showList();
  await reader.listRow(/^Witkoff to meet Putin again/).tap();
  await reader.expectSelected("Witkoff to meet Putin again");
  await reader.showAxis();
  await expect(reader.axisMark("Witkoff to meet Putin again")).toBeVisible();
});

test("lane names are captions above the marks of their lane", async ({ reader, page }) => {
  await reader.open();
  await handle(reader).tap();
  const caption = page.locator(".axis-inner .lane-label", { hasText: "Statements" });
  await expect(caption).toBeVisible();
  const area = await reader.laneArea();
  const { x = 0, y = 0, width = 0, height = 0 } = (await caption.boundingBox()) ?? {};
  expect(Math.abs(area.left)).toBeLessThanOrEqual(1);
  expect(x).toBeLessThan(24);
  const overlaps = await page
    .locator(".axis-inner .mark-title, .axis-inner .more-count")
    .evaluateAll(
      (titles, box) =>
        titles.filter((title) => {
          const { left, right, top, bottom } = title.getBoundingClientRect();
          return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
        }).length,
      { left: x, right: x + width, top: y, bottom: y + height },
    );
  expect(overlaps).toBe(0);
});

test("selecting scrolls the passage into the uncovered part of the text", async ({ reader }) => {
  await reader.open();
  expect(await isUncovered(reader, "conditions-2025")).toBe(false);
  await reader.showList();
  await reader.listRow(/^Putin backs a truce/).tap();
  await expect.poll(() => isUncovered(reader, "conditions-2025")).toBe(true);
  await reader.step("Previous event");
  await expect.poll(() => isUncovered(reader, "conditions-rejected")).toBe(true);
  await handle(reader).press("ArrowDown");
  await reader.step("Previous event");
  await expect(handle(reader)).toHaveAttribute("aria-valuetext", "half");
  await expect.poll(() => isUncovered(reader, "conditions-2024")).toBe(true);
});

test("Tab goes through the whole page without hiding under bars or sheet", async ({
  reader,
  page,
}) => {
  await reader.open();
  const hidden: string[] = [];
  const names: string[] = [];
  for (let step = 0; step < 250; step += 1) {
    const { name, hasRing, isClear } = await reader.pressForFocus("Tab");
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    names.push(name);
    if (!hasRing || !isClear) hidden.push(`${name}: ring ${hasRing}, clear ${isClear}`);
  }
  expect(hidden).toEqual([]);
  expect(names).toContain("Legend");
  expect(names).toContain("Start with the first event");
});

test("the sheet at full height makes room when the focus goes to the text", async ({ reader }) => {
  await reader.open();
  await handle(reader).tap();
  await expect(handle(reader)).toHaveAttribute("aria-valuetext", "full");
  await handle(reader).press("Shift+Tab");
  await expect(handle(reader)).toHaveAttribute("aria-valuetext", "half");
});

test("a tap on a name opens the actor’s card as a sheet below it", async ({ reader, page }) => {
  await reader.open();
  const name = reader.mention("Vladimir Putin");
  await name.scrollIntoViewIfNeeded();
  await name.tap();
  await expect(reader.actorCard).toBeVisible();
  await expect(reader.actorCard).toHaveAccessibleName("Vladimir Putin");
  const card = (await reader.actorCard.boundingBox()) ?? { x: 1, y: 0, width: 0, height: 0 };
  expect(card.x).toBe(0);
  expect(card.width).toBe(390);
  expect(Math.round(card.y + card.height)).toBe(844);
  await expect
    .poll(async () => {
      const box = (await name.boundingBox()) ?? { y: Number.POSITIVE_INFINITY, height: 0 };
      return box.y + box.height <= card.y;
    })
    .toBe(true);
  await reader.actorCard.getByRole("button", { name: "Close" }).tap();
  await expect(reader.actorCard).toBeHidden();
  await expect(page.locator(":focus")).toHaveText("Vladimir Putin");
});

const WINDOWS = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
  { width: 720, height: 450 },
];
const VIEWS: Readonly<Record<string, (reader: ReaderDriver) => Promise<void>>> = {
  "the article": (reader) => reader.open(),
  "a selected event": (reader) => reader.open("?event=london"),
  "the list": async (reader) => {
    await reader.open("?event=london");
    await reader.showList();
  },
  "the filters": async (reader) => {
    await reader.open("?who=steve-witkoff");
    await reader.openMenu("Filters");
  },
  "an actor’s card": async (reader) => {
    await reader.open();
    await reader.mention("Steve Witkoff").click();
    await expect(reader.actorCard).toBeVisible();
  },
};

/** Controls smaller than a finger needs; names in running text are excepted by WCAG 2.5.8. */
function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, a, input, [role=button], [role=slider]")]
      .filter(
        (control) => control.closest(".visually-hidden, .event-list-twin, .block-text") === null,
      )
      .filter(
        (control) => !control.matches("[type=file], .skip-links a") && control.checkVisibility(),
      )
      .map((control) => ({
        control,
        box: (control.closest("label") ?? control).getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ control, box }) => {
        const name = control.getAttribute("aria-label") ?? control.textContent;
        return `${name}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`;
      }),
  );
}

for (const viewport of WINDOWS) {
  for (const [name, enter] of Object.entries(VIEWS)) {
    test(`${name} at ${viewport.width} × ${viewport.height} scrolls one way and has targets of 24 px`, async ({
      reader,
      page,
    }) => {
      await page.setViewportSize(viewport);
      await enter(reader);
      await reader.expectNoSidewaysScroll();
      expect(await findSmallTargets(page)).toEqual([]);
    });
  }
}
