import { expect } from "playwright/test";
import { test } from "./reader.ts";

test.describe("the stepper", () => {
  test("walks as told and as happened, from end to end", async ({ reader }) => {
    await reader.open();
    await reader.expectPosition("– / 33");
    await reader.step("Next event");
    await reader.expectSelected("Witkoff to meet Putin again");
    await reader.expectPosition("1 / 33");
    await expect(reader.stepper.getByRole("button", { name: "Previous event" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await reader.choose("Order", "As happened");
    await reader.expectSelected("Witkoff to meet Putin again");
    await reader.expectPosition("26 / 33");
    await reader.step("Next event");
    await reader.expectSelected("Rubio’s journey to London");
    await reader.step("Previous event");
    await reader.step("Previous event");
    await reader.expectPosition("25 / 33");
  });

  test("from nothing, the way back begins at the last event", async ({ reader }) => {
    await reader.open();
    await reader.step("Previous event");
    await reader.expectSelected("Putin backs a truce, with conditions");
    await reader.expectPosition("33 / 33");
  });
});

test.describe("the order", () => {
  test("sorts the list by time, the undated at its end", async ({ reader }) => {
    await reader.open();
    await reader.showList();
    expect((await reader.visibleEvents()).slice(0, 2)).toEqual([
      "Witkoff to meet Putin again",
      "Rubio’s journey to London",
    ]);
    await reader.choose("Order", "As happened");
    const events = await reader.visibleEvents();
    expect(events.slice(0, 4)).toEqual([
      "Putin’s conditions of June 2024",
      "Witkoff and Putin: earlier meetings",
      "Putin backs a truce, with conditions",
      "Kellogg’s mandate limited to Ukraine",
    ]);
    expect(events.slice(-4)).toEqual([
      "Rubio to come to Britain later",
      "US may recognise Crimea as Russian",
      "Fait accompli put to Kyiv",
      "Ukraine rejects the conditions",
    ]);
  });

  test("has a curve that marks the selected event and leads to others", async ({ reader }) => {
    await reader.open("?event=conditions-2024");
    const curve = reader.timeline.getByRole("img", { name: /How the telling jumps in time/ });
    const dot = curve.locator("circle");
    // Told third from last, and first of all in time: right and at the bottom.
    const box = await curve.boundingBox();
    const at = await dot.boundingBox();
    if (box === null || at === null) throw new Error("a curve with a dot");
    expect(at.x).toBeGreaterThan(box.x + box.width * 0.85);
    expect(at.y).toBeGreaterThan(box.y + box.height * 0.7);
    await curve.click({ position: { x: 2, y: box.height / 2 } });
    await reader.expectSelected("Witkoff to meet Putin again");
  });
});

test.describe("the lanes", () => {
  const names = (lanes: string[]) => lanes.map((lane) => lane.trim());

  test("gather by kind, person and country", async ({ reader, page }) => {
    await page.setViewportSize({ width: 1440, height: 1400 });
    await reader.open();
    const labels = page.locator(".axis-inner .lane-label");
    expect(names(await labels.allTextContents())).toEqual([
      "Meetings & visits",
      "Calls",
      "Statements",
      "Reports",
      "Proposals",
      "Decisions",
    ]);
    await reader.choose("Lanes", "Person");
    await expect(labels.first()).toHaveText("Steve Witkoff");
    expect(names(await labels.allTextContents())).toContain("Dmitry Peskov");
    await reader.choose("Lanes", "Country");
    await expect(labels.first()).toHaveText("United States");
    expect(names(await labels.allTextContents())).toEqual(
      expect.arrayContaining(["Russia", "Ukraine", "United Kingdom", "France", "Germany"]),
    );
  });

  test("show an event once for each person that takes part", async ({ reader, page }) => {
    await reader.open("?q=Saint+Petersburg&kind=meeting&lanes=person");
    await expect(page.locator(".axis-inner .mark", { hasText: "Saint Petersburg" })).toHaveCount(4);
  });

  test("beyond the height are reached by scrolling, dragging and stepping", async ({
    reader,
    page,
  }) => {
    await reader.open("?event=conditions-2024&lanes=person");
    const last = page.locator(".axis-inner .lane-label").last();
    await expect(last).not.toBeInViewport();
    await page.locator(".lane-scroll").hover();
    await page.mouse.wheel(0, 2000);
    await expect(last).toBeInViewport();
    const area = await reader.laneArea();
    await page.mouse.move(area.left + 200, area.top + 20);
    await page.mouse.down();
    await page.mouse.move(area.left + 200, area.top + 120, { steps: 5 });
    await page.mouse.up();
    await expect(last).not.toBeInViewport();
    await reader.marginMark("Ushakov confirms the visit").click();
    await expect(reader.axisTitle("Ushakov confirms the visit")).toBeInViewport();
  });
});

test.describe("what does not fit into a lane", () => {
  test("becomes one cell per day that lists its members", async ({ reader, page }) => {
    await reader.open();
    const cell = page.locator(".more-cell", { hasText: "+8" });
    await cell.click();
    const list = reader.timeline.getByRole("group", { name: "8 more on Tue 22 Apr 2025" });
    await expect(list.getByRole("button")).toHaveCount(8);
    await list.getByRole("button", { name: "Peskov: no rigid deadlines" }).click();
    await reader.expectSelected("Peskov: no rigid deadlines");
    await expect(list).toBeHidden();
  });

  test("closes its list by Escape and by a press elsewhere", async ({ reader, page }) => {
    await reader.open();
    const list = reader.timeline.getByRole("group", { name: /more on/ });
    await page.locator(".more-cell", { hasText: "+8" }).click();
    await page.keyboard.press("Escape");
    await expect(list).toBeHidden();
    await page.locator(".more-cell", { hasText: "+8" }).click();
    await expect(list).toBeVisible();
    await reader.article.getByRole("heading", { level: 2 }).first().click();
    await expect(list).toBeHidden();
  });

  test("loses no event: marks, cells and tray hold all that is shown", async ({ reader, page }) => {
    await reader.open();
    await reader.timeline.getByRole("button", { name: "Fit" }).click();
    await expect(reader.timeline.getByRole("button", { name: /^‹ \d|later ›$/ })).toHaveCount(0);
    const sum = async () => {
      const cells = await page.locator(".axis-inner .more-count").allTextContents();
      const marks = await page.locator(".axis-inner .mark").count();
      const undated = await page.locator(".undated-event").count();
      return cells.reduce((total, text) => total + Number(text), marks + undated);
    };
    await expect.poll(sum).toBe(33);
  });
});

test.describe("the window", () => {
  test("opens on the days around publication, at least 96 px each", async ({ reader }) => {
    await reader.open();
    expect(await reader.visibleDays()).toEqual(["19", "20", "21", "22", "23", "24", "25"]);
    const { left, right } = await reader.dayColumn(22);
    expect(right - left).toBeGreaterThanOrEqual(96);
  });

  test("tells what lies beyond its edges and leads there", async ({ reader }) => {
    await reader.open();
    await reader.timeline.getByRole("button", { name: "‹ 6 earlier" }).click();
    await expect(reader.axisTitle("Talks in Paris")).toBeInViewport();
    await expect(reader.timeline.getByRole("button", { name: /\d+ later ›/ })).toBeVisible();
    await reader.timeline.getByRole("button", { name: /\d+ later ›/ }).click();
    await expect.poll(() => reader.visibleDays()).toContain("20");
  });

  test("fits all events, and zooms by buttons", async ({ reader, page }) => {
    await reader.open();
    await reader.timeline.getByRole("button", { name: "Fit" }).click();
    await expect(reader.axisMark("Putin’s conditions of June 2024")).toBeInViewport();
    await expect(page.locator(".vis-text.vis-major", { hasText: "2024" }).first()).toBeVisible();
    await reader.open();
    await reader.timeline.getByRole("button", { name: "Zoom out" }).click();
    await expect.poll(async () => (await reader.visibleDays()).length).not.toBe(7);
    await reader.open();
    await reader.timeline.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => reader.visibleDays()).toEqual(["20", "21", "22", "23", "24"]);
  });

  test("has room for titles and numbers when it fits everything", async ({ reader, page }) => {
    await reader.open();
    await reader.timeline.getByRole("button", { name: "Fit" }).click();
    await expect(reader.axisMark("Putin’s conditions of June 2024")).toBeInViewport();
    const cells = page.locator(".more-cell .more-count");
    await expect
      .poll(() => cells.evaluateAll((all) => all.map((cell) => cell.clientWidth >= 24)))
      .not.toContain(false);
    const { right } = await reader.laneArea();
    const ends = await page
      .locator(".axis-inner .mark-title")
      .evaluateAll((titles) => titles.map((title) => title.getBoundingClientRect().right));
    expect(Math.max(...ends)).toBeLessThanOrEqual(right);
  });

  test("zooms by the wheel with Ctrl only, and pans by dragging", async ({ reader, page }) => {
    await reader.open();
    const area = await reader.laneArea();
    await page.mouse.move((area.left + area.right) / 2, area.top + 60);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -300);
    await page.keyboard.up("Control");
    await expect.poll(async () => (await reader.visibleDays()).length).toBeLessThan(7);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await reader.open();
    await page.mouse.move(area.left + 100, area.bottom - 20);
    await page.mouse.down();
    await page.mouse.move(area.left + 400, area.bottom - 20, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => reader.visibleDays()).toContain("16");
    await expect.poll(() => reader.address().get("from")).toBe("2025-04-16");
  });

  test("follows the overview: by dragging, by a press beside it, by keys", async ({
    reader,
    page,
  }) => {
    await reader.open();
    const slider = reader.timeline.getByRole("slider", { name: /Overview/ });
    await expect(slider).toHaveAttribute("aria-valuetext", /19 Apr.*25 Apr/);
    const box = await slider.boundingBox();
    if (box === null) throw new Error("a window in the overview");
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 60, y, { steps: 4 });
    await page.mouse.up();
    await expect(slider).toHaveAttribute("aria-valuetext", /Mar 2025/);
    await page.mouse.click(box.x + box.width / 2, y);
    await expect(slider).toHaveAttribute("aria-valuetext", /Apr 2025/);
    await slider.focus();
    const before = await slider.getAttribute("aria-valuetext");
    await page.keyboard.press("ArrowLeft");
    await expect(slider).not.toHaveAttribute("aria-valuetext", before ?? "");
  });

  test("moves along with the paragraph being read, until that is switched off", async ({
    reader,
    page,
  }) => {
    await reader.open();
    const days = await reader.visibleDays();
    const toEnd = () => page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    // A selection holds the axis for a moment; none was made here.
    await expect(async () => {
      await page.evaluate(() => window.scrollTo(0, 0));
      await toEnd();
      await expect(page.locator(".vis-text.vis-major", { hasText: "March 2025" })).toBeVisible({
        timeout: 500,
      });
    }).toPass();
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("checkbox", { name: "Timeline follows the reading" }).uncheck();
    await reader.open();
    await toEnd();
    await expect(reader.passage("On 13 March this year")).toBeInViewport();
    expect(await reader.visibleDays()).toEqual(days);
  });
});

test.describe("time as it stands", () => {
  test("the published marker stands at its hour and parts past from future", async ({ reader }) => {
    await reader.open();
    const marker = reader.timeline.getByText("Published", { exact: true });
    await expect(marker).toBeVisible();
    const line = await reader.timeline.locator(".published-line").boundingBox();
    const { left, right } = await reader.dayColumn(22);
    // 22:00 in the article's zone.
    expect(line?.x).toBeCloseTo(left + ((right - left) * 22) / 24, -1);
    const planned = await reader.drawnStretch("Rubio’s journey to London");
    expect(planned.left).toBeGreaterThan(line?.x ?? Number.POSITIVE_INFINITY);
  });

  test("the published marker stays clear of the counter at the edge", async ({ reader }) => {
    await reader.open("?from=2025-04-16&to=2025-04-22");
    const label = await reader.timeline.getByText("Published", { exact: true }).boundingBox();
    const counter = await reader.timeline.getByRole("button", { name: "4 later ›" }).boundingBox();
    expect(counter?.y).toBeGreaterThanOrEqual((label?.y ?? 0) + (label?.height ?? 0));
  });

  test("today is marked faintly when it is in view, and not otherwise", async ({
    reader,
    page,
  }) => {
    await page.clock.setFixedTime("2025-04-24T11:00:00Z");
    await reader.open();
    await expect(reader.timeline.getByText("Today", { exact: true })).toBeVisible();
    const line = await reader.timeline.locator(".today-line").boundingBox();
    const { left, right } = await reader.dayColumn(24);
    expect(line?.x).toBeCloseTo((left + right) / 2, -1);
    await page.clock.setFixedTime("2025-06-01T11:00:00Z");
    await reader.open();
    await expect(reader.timeline.getByText("Published", { exact: true })).toBeVisible();
    await expect(reader.timeline.getByText("Today", { exact: true })).toHaveCount(0);
  });

  test("events without a date stand in the tray and open from there", async ({ reader }) => {
    await reader.open();
    const tray = reader.timeline.locator(".undated");
    await expect(tray).toContainText("Undated: 4");
    await tray.getByRole("button", { name: "US may recognise Crimea as Russian" }).hover();
    await expect(reader.passage("had raised the ideas of recognising")).not.toHaveCSS(
      "background-color",
      "rgba(0, 0, 0, 0)",
    );
    await tray.getByRole("button", { name: "US may recognise Crimea as Russian" }).click();
    await reader.expectSelected("US may recognise Crimea as Russian");
    await expect(reader.passage("had raised the ideas of recognising")).toBeInViewport();
  });

  test("the legend names all five statuses", async ({ reader }) => {
    await reader.open();
    await expect(
      reader.timeline.getByRole("list", { name: "Legend" }).getByRole("listitem"),
    ).toHaveText(["happened", "planned", "possible", "denied", "cancelled"]);
  });

  test("each status is drawn in its own way, whatever the kind", async ({ reader, page }) => {
    await reader.openServed("all-statuses", "&kind=meeting&from=2025-06-08&to=2025-06-22");
    const looks = await page.locator(".axis-inner .mark").evaluateAll((marks) =>
      marks.map((mark) => {
        const { borderStyle, backgroundImage, backgroundColor } = getComputedStyle(
          mark,
          "::before",
        );
        const fill = backgroundColor === "rgba(0, 0, 0, 0)" ? "clear" : "filled";
        return `${borderStyle} ${backgroundImage.replace(/\(.*/, "")} ${fill}`;
      }),
    );
    expect(looks).toHaveLength(5);
    expect(new Set(looks).size).toBe(5);
  });
});

test("axis and list show the same events and keep the selection between them", async ({
  reader,
}) => {
  await reader.open("?country=RU");
  const onAxis = await reader.visibleEvents();
  await reader.axisTitle("Ushakov confirms the visit").click();
  await reader.showList();
  expect(await reader.visibleEvents()).toEqual(onAxis);
  await expect(reader.listRow("Ushakov confirms the visit")).toHaveAttribute(
    "aria-current",
    "true",
  );
  await reader.listRow("FT: Putin offered to halt").click();
  await reader.showAxis();
  await expect(reader.axisTitle("FT: Putin offered to halt")).toBeInViewport();
  await reader.expectSelected("FT: Putin offered to halt");
});
