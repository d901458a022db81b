import { expect, type Locator } from "playwright/test";
import { test } from "./reader.ts";

const LIT = "rgba(0, 0, 0, 0)";

/** Something lies under the words: a person sees that they belong together. */
async function expectLit(...elements: readonly Locator[]): Promise<void> {
  for (const element of elements) await expect(element).not.toHaveCSS("background-color", LIT);
}

async function expectUnlit(...elements: readonly Locator[]): Promise<void> {
  for (const element of elements) await expect(element).toHaveCSS("background-color", LIT);
}

test.describe("the two sides light up each other", () => {
  const title = "Ushakov confirms the visit";
  const words = "had confirmed to the";

  test.beforeEach(async ({ reader }) => {
    // Few enough events for every one to have its own mark.
    await reader.open("?who=yuri-ushakov");
  });

  test("the words of a passage light its button and its mark on the axis", async ({ reader }) => {
    const others = [reader.marginMark(title), reader.axisTitle(title)];
    await expectUnlit(...others);
    await reader.passage(words).hover();
    await expectLit(reader.passage(words), ...others);
    await reader.article.getByRole("heading", { level: 2 }).first().hover();
    await expectUnlit(reader.passage(words), ...others);
  });

  test("a mark on the axis lights the passage and its button", async ({ reader }) => {
    await expectUnlit(reader.passage(words), reader.marginMark(title));
    await reader.axisTitle(title).hover();
    await expectLit(reader.passage(words), reader.marginMark(title), reader.axisTitle(title));
  });

  test("a row of the list lights the passage and its button", async ({ reader }) => {
    await reader.showList();
    await expectUnlit(reader.passage(words), reader.marginMark(title));
    await reader.listRow(title).hover();
    await expectLit(reader.passage(words), reader.marginMark(title));
  });

  test("the focus on a button in the margin lights passage and axis", async ({ reader }) => {
    await reader.marginMark(title).focus();
    await expectLit(reader.passage(words), reader.axisTitle(title));
  });

  test("the focus on a row of the list lights passage and button", async ({ reader }) => {
    await reader.showList();
    await reader.listRow(title).focus();
    await expectLit(reader.passage(words), reader.marginMark(title));
  });

  test("the focus on the axis, which its hidden list holds, lights mark and passage", async ({
    reader,
  }) => {
    await reader.timeline.locator(".event-list-twin").getByRole("button", { name: title }).focus();
    await expectLit(reader.passage(words), reader.marginMark(title), reader.axisTitle(title));
  });

  test("a button of the stepper lights the event it leads to", async ({ reader }) => {
    await reader.marginMark("Witkoff to meet Putin again").last().click();
    await reader.stepper.getByRole("button", { name: "Next event" }).hover();
    await expectLit(reader.passage(words), reader.marginMark(title), reader.axisTitle(title));
  });
});

test.describe("a selection moves everything else", () => {
  const early = "Putin’s conditions of June 2024";
  const late = "Trump hopes for a deal";

  test("the words of a passage open its event everywhere", async ({ reader }) => {
    await reader.open();
    await reader.passage("told Russian diplomats").click();
    await reader.expectSelected(early);
    await reader.expectPosition("31 / 33");
    await expectLit(reader.passage("told Russian diplomats"));
    await expect(reader.axisMark(early)).toBeInViewport();
    await reader.showList();
    await expect(reader.listRow(early)).toBeInViewport();
    await expect(reader.listRow(early)).toHaveAttribute("aria-current", "true");
  });

  test("a mark on the axis scrolls its passage into view", async ({ reader }) => {
    await reader.open();
    await expect(reader.passage("had written on Sunday")).not.toBeInViewport();
    await reader.axisTitle(late).click();
    await reader.expectSelected(late);
    await expect(reader.passage("had written on Sunday")).toBeInViewport();
  });

  test("a row of the list scrolls its passage into view", async ({ reader }) => {
    await reader.open();
    await reader.showList();
    await reader.listRow(early).click();
    await reader.expectSelected(early);
    await expect(reader.passage("told Russian diplomats")).toBeInViewport();
  });

  test("the stepper scrolls text, axis and list", async ({ reader }) => {
    await reader.open("?event=trump-hopes");
    await reader.step("Next event");
    await reader.step("Next event");
    await reader.expectSelected(early);
    await expect(reader.passage("told Russian diplomats")).toBeInViewport();
    await expect(reader.axisMark(early)).toBeInViewport();
    await reader.showList();
    await reader.step("Previous event");
    await reader.expectSelected("A deal, as Trump hopes");
    await expect(reader.listRow("A deal, as Trump hopes")).toBeInViewport();
  });

  test("a selected event without a mark of its own lights its +n cell", async ({
    reader,
    page,
  }) => {
    const title = "Peskov: no rigid deadlines";
    await reader.open();
    await expect(reader.axisMark(title)).toHaveCount(0);
    await expect(page.locator(".more-cell.is-selected")).toHaveCount(0);
    await reader.marginMark(title).click();
    const cell = page.locator(".more-cell.is-selected");
    await expect(cell).toBeInViewport();
    await cell.click();
    await expect(reader.timeline.getByRole("group", { name: /more on/ })).toContainText(title);
  });
});

test.describe("a long jump through the text", () => {
  const title = "Trump hopes for a deal";

  test.describe("with motion", () => {
    test.use({ reducedMotion: "no-preference" });

    test("is smooth", async ({ reader }) => {
      await reader.open();
      expect(await countScrollSteps(reader.axisTitle(title))).toBeGreaterThan(2);
      await expect(reader.passage("had written on Sunday")).toBeInViewport();
    });
  });

  test("is one step where motion is reduced", async ({ reader }) => {
    await reader.open();
    expect(await countScrollSteps(reader.axisTitle(title))).toBe(1);
    await expect(reader.passage("had written on Sunday")).toBeInViewport();
  });

  /** Distinct places of the page between the press and the end of scrolling. */
  async function countScrollSteps(target: Locator): Promise<number> {
    const page = target.page();
    await page.evaluate(() => {
      const places = new Set<number>();
      window.addEventListener("scroll", () => places.add(window.scrollY));
      window.addEventListener("scrollend", () => {
        document.body.dataset["steps"] = String(places.size);
      });
    });
    await target.click();
    await expect(page.locator("body")).toHaveAttribute("data-steps", /\d/);
    return Number(await page.locator("body").getAttribute("data-steps"));
  }
});

test.describe("passages that share words", () => {
  test("the words of an inner passage open it, the rest opens the outer one", async ({
    reader,
  }) => {
    await reader.open();
    await reader.passage("had offered in Saint Petersburg to halt").click();
    await reader.expectSelected("Offer to halt on the front line");
    await reader.passage("People familiar with the matter told").click();
    await reader.expectSelected("FT: Putin offered to halt");
  });

  test("passages that overlap open by the words that are their own", async ({ reader }) => {
    await reader.open();
    await reader.passage("A further round is to be held").click();
    await reader.expectSelected("London talks");
    await reader.passage(", announced on Monday").click();
    await reader.expectSelected("Zelensky announces London talks");
  });

  test("every event has a button in the margin that opens it", async ({ reader }) => {
    test.slow();
    await reader.open();
    const titles = await reader.visibleEvents();
    expect(titles).toHaveLength(33);
    for (const title of titles) {
      await reader.marginMark(`${title}, `).last().click();
      await reader.expectSelected(title);
    }
  });

  test("no button in the margin covers another", async ({ reader }) => {
    await reader.open();
    const boxes = await reader.article.locator(".margin-mark").evaluateAll((marks) =>
      marks.map((mark) => {
        const { top, bottom, width, height } = mark.getBoundingClientRect();
        return { top, bottom, width, height };
      }),
    );
    expect(boxes.length).toBeGreaterThan(33);
    for (const { width, height } of boxes)
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    const covered = boxes.filter((box, at) =>
      boxes.some(
        (other, place) =>
          place < at && other.top < box.bottom - 0.5 && box.top < other.bottom - 0.5,
      ),
    );
    expect(covered).toEqual([]);
  });

  test("a name inside a passage opens the card of the actor, not the event", async ({ reader }) => {
    await reader.open();
    await reader.mention("Karoline Leavitt").click();
    await expect(reader.actorCard).toBeVisible();
    await expect(reader.eventCard).toContainText("Select an event");
  });
});

test.describe("the event card", () => {
  test("tells kind, status, place in both orders, date with its reason, and where", async ({
    reader,
  }) => {
    await reader.open("?event=london");
    const card = reader.eventCard;
    await expect(card.getByText("Meeting · planned")).toBeVisible();
    await expect(card.getByRole("heading", { name: "London talks" })).toBeVisible();
    await expect(card.getByText("12th in the text, 28th in time")).toBeVisible();
    await expect(card.locator(".event-card-when")).toHaveText(
      "Wednesday 23 April 2025 · the text says “on Wednesday”, the first Wednesday after publication",
    );
    await expect(card.getByText("London · United Kingdom")).toBeVisible();
    await expect(
      card.getByText("Planned as of 22 April 2025; this article does not say what became of it."),
    ).toBeVisible();
  });

  test("keeps the absent apart from those who come", async ({ reader }) => {
    await reader.open("?event=london");
    await expect(reader.eventCard.getByRole("definition").nth(0)).toHaveText(
      "United Kingdom hostUkraineKeith Kellogg",
    );
    await expect(reader.eventCard.getByRole("term").nth(1)).toHaveText("Stays away");
    await expect(reader.eventCard.getByRole("definition").nth(1)).toHaveText(
      "Marco RubioSteve Witkoff",
    );
  });

  test("tells who says so chain by chain, with the words and the denial", async ({ reader }) => {
    await reader.open("?event=front-line-offer");
    await expect(reader.eventCard.locator(".chain")).toHaveText(
      [
        "people familiar with the matter “told” via Financial Times",
        "Dmitry Peskov “answered” via RIA Novosti denies",
      ].map((text) => new RegExp(text.replaceAll(" ", "\\s*"))),
    );
  });

  test("copies the quotation with its source and date", async ({ reader, page }) => {
    await reader.open("?event=peskov-deadlines");
    await reader.eventCard.getByRole("button", { name: /^Copy quotation/ }).click();
    await expect(page.getByText("Quotation copied.")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      "“A settlement was too complex for rigid deadlines, he said on Russian state television the same day” — Trump envoy to see Putin again as London round shrinks, Dateline, Tuesday 22 April 2025",
    );
  });

  test("leads to the events reported in the same words", async ({ reader }) => {
    await reader.open("?event=no-fait-accompli");
    await reader.eventCard.getByRole("button", { name: "Fait accompli put to Kyiv" }).click();
    await reader.expectSelected("Fait accompli put to Kyiv");
    await expect(reader.eventCard.getByText("Proposal · denied")).toBeVisible();
    await expect(reader.eventCard.getByText("No date in the text")).toBeVisible();
    await expect(reader.eventCard.getByText("23rd in the text, undated")).toBeVisible();
  });

  test("copies a link that leads to the event", async ({ reader, page, context }) => {
    await reader.open();
    await reader.marginMark("Talks in Paris").click();
    await reader.eventCard.getByRole("button", { name: "Copy link to this event" }).click();
    await expect(page.getByText("Link copied.")).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await context.newPage();
    await other.goto(link);
    await expect(other.getByRole("heading", { name: "Talks in Paris" })).toBeVisible();
  });

  test("steps to the previous and the next event, and no further than the ends", async ({
    reader,
  }) => {
    await reader.open("?event=next-meeting");
    const previous = reader.eventCard.getByRole("button", { name: "Previous event" });
    await expect(previous).toBeDisabled();
    await reader.eventCard.getByRole("button", { name: "Next event" }).click();
    await reader.expectSelected("Rubio’s journey to London");
    await previous.click();
    await reader.expectSelected("Witkoff to meet Putin again");
  });

  test("tells how often an event took place, and names its sources", async ({ reader }) => {
    await reader.open("?event=earlier-meetings");
    await expect(reader.eventCard.getByText("Russia · at least 3 times")).toBeVisible();
    await expect(reader.eventCard.locator(".event-card-when")).toContainText(
      "February, March and April 2025 · the text says “in February, March and April”",
    );
    const source = reader.eventCard.getByRole("term").filter({ hasText: "Sources" });
    await expect(source).toBeVisible();
    await expect(reader.eventCard.getByRole("link").first()).toHaveAttribute("href", /^https:/);
  });

  test("closes, and then tells how to begin", async ({ reader }) => {
    await reader.open("?event=london");
    await reader.eventCard.getByRole("button", { name: "Close the card" }).click();
    await expect(reader.eventCard).toContainText("Select an event");
    await reader.eventCard.getByRole("button", { name: "Start with the first event" }).click();
    await reader.expectPosition("1 / 33");
  });
});
