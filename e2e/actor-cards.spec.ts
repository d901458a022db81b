import { expect, type Locator, type Page } from "playwright/test";
import { test } from "./reader.ts";

/** Opens a card by a press, for its code to be there, and stops the clock: rest can be measured. */
async function stopClock(page: Page, reader: { mention(name: string): Locator }): Promise<void> {
  await reader.mention("Yuri Ushakov").click();
  await expect(page.locator("[data-actor-card]")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.mouse.move(0, 0);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}

test.describe("a card opens at rest", () => {
  test("after 300 ms on a name, not before", async ({ reader, page }) => {
    await reader.open();
    await stopClock(page, reader);
    await reader.mention("Karoline Leavitt").hover();
    await page.clock.runFor(290);
    await expect(reader.actorCard).toHaveCount(0);
    await page.clock.runFor(20);
    await expect(reader.actorCard).toHaveAccessibleName("Karoline Leavitt");
  });

  test("not on a name that the pointer only passes", async ({ reader, page }) => {
    await reader.open();
    await stopClock(page, reader);
    await reader.mention("Karoline Leavitt").hover();
    await page.clock.runFor(200);
    await reader.article.getByText("3 min read").hover();
    await page.clock.runFor(2000);
    await expect(reader.actorCard).toHaveCount(0);
  });

  test("not while the page scrolls, but once it stands still", async ({ reader, page }) => {
    await reader.open();
    await stopClock(page, reader);
    await reader.mention("Karoline Leavitt").hover();
    for (let step = 0; step < 4; step += 1) {
      await page.clock.runFor(200);
      await page.evaluate(() => window.dispatchEvent(new Event("scroll")));
    }
    await page.clock.runFor(290);
    await expect(reader.actorCard).toHaveCount(0);
    await page.clock.runFor(20);
    await expect(reader.actorCard).toHaveAccessibleName("Karoline Leavitt");
  });

  test("and stays while the pointer travels to it", async ({ reader, page }) => {
    await reader.open();
    await stopClock(page, reader);
    await reader.mention("Karoline Leavitt").hover();
    await page.clock.runFor(310);
    await expect(reader.actorCard).toBeVisible();
    await page.mouse.move(5, 400);
    await page.clock.runFor(150);
    await reader.actorCard.hover();
    await page.clock.runFor(2000);
    await expect(reader.actorCard).toBeVisible();
    await page.mouse.move(5, 400);
    await page.clock.runFor(300);
    await expect(reader.actorCard).toHaveCount(0);
  });
});

test("a card tells who the actor is, and with whom", async ({ reader }) => {
  await reader.open();
  await reader.hoverActor("Steve Witkoff");
  const card = reader.actorCard;
  await expect(card.getByRole("heading", { name: "Steve Witkoff" })).toBeVisible();
  await expect(card.locator(".monogram")).toHaveText("SW");
  await expect(card).toContainText("White House · United States");
  await expect(card.locator(".actor-counts")).toContainText("8 events");
  await expect(card.locator(".actor-counts")).toContainText("mentions");
  await expect(card.locator(".actor-counts")).toContainText(/with Putin \d×/);
  await expect(card.getByRole("img", { name: "Events of Steve Witkoff in time" })).toBeVisible();
  await expect(card.getByRole("link", { name: /^Source: / })).toHaveAttribute("href", /^https?:/);
});

test("the small timeline of a card leads to an event", async ({ reader }) => {
  await reader.open();
  await reader.hoverActor("Vladimir Putin");
  await reader.actorCard.getByTitle("Putin’s conditions of June 2024").click();
  await reader.expectSelected("Putin’s conditions of June 2024");
});

test("Only this actor filters to the actor's events", async ({ reader }) => {
  await reader.open("?kind=call");
  await reader.hoverActor("Steve Witkoff");
  await reader.actorCard.getByRole("button", { name: "Only this actor" }).click();
  await expect(reader.actorCard).toHaveCount(0);
  await reader.expectShown(8);
  await expect(reader.option("Steve Witkoff")).toHaveAttribute("aria-pressed", "true");
});

test("next and previous mention move through the text", async ({ reader, page }) => {
  await reader.open();
  const mentions = reader.article.locator(".mention[data-mention][data-actor='tammy-bruce']");
  await mentions.first().scrollIntoViewIfNeeded();
  await mentions.first().click();
  await reader.actorCard.getByRole("button", { name: "Next mention" }).click();
  await expect(mentions.nth(1)).toBeFocused();
  await expect(mentions.nth(1)).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(reader.actorCard).toBeFocused();
  await reader.actorCard.getByRole("button", { name: "Previous mention" }).click();
  await expect(mentions.first()).toBeFocused();
  await expect(mentions.first()).toBeInViewport();
});

test.describe("by keyboard", () => {
  test("focus shows the card, Enter moves in, Escape closes and returns", async ({
    reader,
    page,
  }) => {
    await reader.open();
    const name = reader.mention("Karoline Leavitt");
    await reader.marginMark("Leavitt announces the trip").focus();
    await page.keyboard.press("Tab");
    while (!(await name.evaluate((element) => element === document.activeElement))) {
      await page.keyboard.press("Tab");
    }
    await expect(reader.actorCard).toHaveAccessibleName("Karoline Leavitt");
    await expect(name).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(reader.actorCard).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(reader.actorCard.getByRole("button", { name: "Close" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(reader.actorCard).toHaveCount(0);
    await expect(name).toBeFocused();
  });

  test("Escape closes a card that the pointer opened and keeps the selection", async ({
    reader,
    page,
  }) => {
    await reader.open("?event=trip-announced");
    await reader.hoverActor("Karoline Leavitt");
    await page.keyboard.press("Escape");
    await expect(reader.actorCard).toHaveCount(0);
    await reader.expectSelected("Leavitt announces the trip");
  });
});

test.describe("a card opens on every name", () => {
  test("a participant, a face and a source of the event card", async ({ reader, page }) => {
    await reader.open("?event=peskov-fakes");
    for (const [name, title] of [
      [reader.eventCard.locator(".participants .actor-name").first(), "Dmitry Peskov"],
      [reader.eventCard.locator(".face").first(), "Dmitry Peskov"],
      [reader.eventCard.locator(".chain .actor-name").last(), "RIA Novosti"],
    ] as const) {
      await name.hover();
      await expect(reader.actorCard).toHaveAccessibleName(title);
      await page.keyboard.press("Escape");
      await expect(reader.actorCard).toHaveCount(0);
    }
  });

  test("a chip of the filter bar, whose press still filters", async ({ reader, page }) => {
    await reader.open();
    await reader.option("Vladimir Putin").hover();
    await expect(reader.actorCard).toHaveAccessibleName("Vladimir Putin");
    await page.mouse.move(600, 700);
    await expect(reader.actorCard).toHaveCount(0);
    await reader.option("Russia").hover();
    await expect(reader.actorCard).toHaveAccessibleName("Russia");
    await reader.option("Russia").click();
    await expect(reader.actorCard).toHaveCount(0);
    await reader.expectShown(10);
  });

  test("the name of a lane", async ({ reader, page }) => {
    await reader.open("?lanes=person");
    await page.locator(".lane-label", { hasText: "Steve Witkoff" }).hover();
    await expect(reader.actorCard).toHaveAccessibleName("Steve Witkoff");
    await reader.choose("Lanes", "Country");
    await page.locator(".lane-label", { hasText: "Russia" }).hover();
    await expect(reader.actorCard).toHaveAccessibleName("Russia");
  });

  test("another actor named in a card", async ({ reader }) => {
    await reader.open();
    await reader.hoverActor("Steve Witkoff");
    await reader.actorCard.getByRole("button", { name: "Putin" }).click();
    await expect(reader.actorCard).toHaveAccessibleName("Vladimir Putin");
  });
});

test("a card covers no part of the name that opened it, wherever it stands", async ({
  reader,
  page,
}) => {
  test.slow();
  await reader.open("?event=london");
  const names = reader.page.locator("[data-actor][role='button']:visible");
  const inView = await names.evaluateAll((elements) =>
    elements.flatMap((element, at) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top > 110 && bottom < window.innerHeight ? [at] : [];
    }),
  );
  expect(inView.length).toBeGreaterThan(10);
  for (const at of inView) {
    const name = names.nth(at);
    await name.click();
    await expect(reader.actorCard).toBeInViewport({ ratio: 1 });
    const card = await reader.actorCard.boundingBox();
    const own = await name.boundingBox();
    if (card === null || own === null) throw new Error("a card and its name");
    const isApart =
      card.y >= own.y + own.height - 1 ||
      card.y + card.height <= own.y + 1 ||
      card.x >= own.x + own.width - 1 ||
      card.x + card.width <= own.x + 1;
    expect(isApart, (await name.textContent()) ?? "").toBe(true);
    await page.keyboard.press("Escape");
    await expect(reader.actorCard).toHaveCount(0);
  }
});

test("one click turns hovering off, for good; a press still opens", async ({ reader, page }) => {
  await reader.open();
  await reader.hoverActor("Karoline Leavitt");
  await reader.actorCard.getByRole("button", { name: "Turn hover cards off" }).click();
  await expect(reader.actorCard).toHaveCount(0);
  await page.reload();
  await reader.waitUntilReady();
  await reader.choose("Lanes", "Person");
  await stopClock(page, reader);
  for (const name of [
    reader.mention("Karoline Leavitt"),
    reader.option("Marco Rubio"),
    page.locator(".lane-actor").first(),
  ]) {
    await name.hover();
    await page.clock.runFor(1000);
    await expect(reader.actorCard).toHaveCount(0);
  }
  await page.clock.resume();
  await reader.mention("Karoline Leavitt").click();
  await expect(reader.actorCard).toHaveAccessibleName("Karoline Leavitt");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("checkbox", { name: "Show actor cards on hover" }).check();
  await page.keyboard.press("Escape");
  await reader.mention("Yuri Ushakov").hover();
  await expect(reader.actorCard).toHaveAccessibleName("Yuri Ushakov");
});

test("a press beside a card closes it", async ({ reader }) => {
  await reader.open();
  await reader.mention("Karoline Leavitt").click();
  await expect(reader.actorCard).toBeVisible();
  await reader.article.getByText("3 min read").click();
  await expect(reader.actorCard).toHaveCount(0);
});
