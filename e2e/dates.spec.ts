import { expect } from "playwright/test";
import { test } from "./reader.ts";

const when = ".event-card-when";

test.describe("a date is told as precisely as the text gives it, and why", () => {
  const WORDS = {
    "meeting-happened": "Tuesday 10 June 2025",
    "meeting-planned": "some day from Thu 19 to Sun 22 June 2025",
    "meeting-possible": "Saturday 14 June 2025 (uncertain)",
    "visit-happened": "Wed 11 to Fri 13 June 2025",
    "visit-possible": "Fri 20 or Fri 27 June 2025",
    "call-planned": "July 2025",
    "call-possible": "No date in the text",
    "statement-happened": "around Thursday 12 June 2025",
    "report-happened": "2019",
    "report-planned": "some day in June 2025",
    "report-possible": "Mon 2 and Mon 9 June 2025",
    "proposal-happened": "the 2010s",
    "proposal-planned": "since Fri 20 June 2025",
    "proposal-possible": "some day up to Mon 30 June 2025",
    "decision-happened": "until Sat 31 May 2025",
    "decision-planned": "summer 2025",
    "decision-denied": "several times from Sun 1 to Thu 5 June 2025",
  } as const;

  test("in the card, for every form of date", async ({ reader, page }) => {
    test.slow();
    await reader.openServed("all-statuses");
    await reader.showList();
    for (const [id, words] of Object.entries(WORDS)) {
      await reader.timeline.locator(`.event-list [data-event='${id}']`).click();
      await expect(page.locator(when)).toHaveText(new RegExp(`^${words.replace(/[()]/g, "\\$&")}`));
    }
  });

  test("with the words of the text and the reason", async ({ reader, page }) => {
    await reader.open("?event=next-meeting");
    await expect(page.locator(when)).toHaveText(
      "some day from Wed 23 to Sun 27 April 2025 · the text says “later this week”, the days left in the week of publication",
    );
  });

  test("with the day of publication where the text alone gives no reason", async ({
    reader,
    page,
  }) => {
    await reader.open("?event=conditions-2024");
    await expect(page.locator(when)).toHaveText(
      "Friday 14 June 2024 · the text says “On 14 June 2024”, published on Tuesday 22 April 2025",
    );
  });

  test("a plan whose day has passed stays a plan", async ({ reader, page }) => {
    await page.clock.setFixedTime("2026-01-01T12:00:00Z");
    await reader.open("?event=london");
    await expect(reader.eventCard).toContainText("Meeting · planned");
    await expect(reader.eventCard).toContainText(
      "Planned as of 22 April 2025; this article does not say what became of it.",
    );
  });

  test("what happened and what was denied needs no such note", async ({ reader }) => {
    for (const event of ["petersburg", "fait-accompli", "rubio-trip"]) {
      await reader.open(`?event=${event}`);
      await expect(reader.eventCard.getByRole("heading", { level: 2 })).toBeVisible();
      await expect(reader.eventCard).not.toContainText("does not say what became of it");
    }
  });
});

for (const timezoneId of [
  "Pacific/Honolulu",
  "Europe/London",
  "Asia/Kathmandu",
  "Pacific/Auckland",
]) {
  test.describe(`a clock time, read in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("stands at its instant in the article's zone", async ({ reader }) => {
      await reader.openServed(
        "all-statuses",
        "&kind=call&status=happened&from=2025-06-13&to=2025-06-19",
      );
      const { left, right } = await reader.drawnStretch("Call held");
      const day = await reader.dayColumn(16);
      const share = ((left + right) / 2 - day.left) / (day.right - day.left);
      // 14:30 in London.
      expect(share).toBeCloseTo(14.5 / 24, 1);
      expect(right - left).toBeLessThan(16);
    });
  });
}

test.describe("the card gives the clock of the place, then that of the reader", () => {
  test.use({ timezoneId: "America/New_York" });

  test("with the day where it is another", async ({ reader, page }) => {
    await reader.open("?article=istanbul-delegations&event=may-start");
    await expect(page.locator(when)).toContainText("00:00 in Istanbul");
    await expect(page.locator(when)).toContainText("17:00 (Wednesday 7 May 2025) on your clock");
  });
});

test.describe("where place and reader share a zone", () => {
  test.use({ timezoneId: "Europe/Istanbul" });

  test("one clock is enough", async ({ reader, page }) => {
    await reader.open("?article=istanbul-delegations&event=istanbul-talks");
    await expect(page.locator(when)).toContainText("13:30 in Istanbul");
    await expect(page.locator(when)).not.toContainText("on your clock");
  });
});

test("the list tells dates in short, the year only where it is another", async ({ reader }) => {
  await reader.open();
  await reader.showList();
  for (const [title, date] of [
    ["Witkoff to meet Putin again", "23–27 Apr"],
    ["Talks in Paris", "Thu 17 Apr"],
    ["Putin’s conditions of June 2024", "Fri 14 Jun 2024"],
    ["WSJ describes the US ideas", "c. Sun 20 Apr"],
    ["Rubio to come to Britain later", "Undated"],
  ] as const) {
    await expect(reader.listRow(`${title},`).locator(".event-row-date")).toHaveText(date);
  }
});

test("events of one day stand in the order of their clocks, then of the text", async ({
  reader,
}) => {
  await reader.openFixture("same-day", "A long day in Port Alder");
  await reader.choose("Order", "As happened");
  const events = await reader.visibleEvents();
  expect(events[0]).toBe("Session proposed");
  expect(events.at(-1)).toBe("Field answers");
  const timed = ["Stone: on my way", "Stone lands", "Stone leaves"];
  expect(events.filter((title) => timed.includes(title))).toEqual(timed);
});

test.describe("over a change to summer time", () => {
  test("every day keeps the same width", async ({ reader }) => {
    // Clocks in London went forward on 30 March 2025.
    await reader.open("?from=2025-03-27&to=2025-04-02");
    const widths = [];
    for (const day of [28, 29, 30, 31]) {
      const { left, right } = await reader.dayColumn(day);
      widths.push(Math.round(right - left));
    }
    expect(new Set(widths).size).toBe(1);
  });
});

test("what began and still lasts ends at publication, softly", async ({ reader }) => {
  await reader.open("?from=2025-03-13&to=2025-03-19&kind=decision");
  const began = await reader.dayColumn(15);
  expect((await reader.drawnStretch("Kellogg’s mandate")).left).toBeCloseTo(began.left + 1, -1);
  await reader.open("?from=2025-04-19&to=2025-04-25&kind=decision");
  const published = await reader.dayColumn(22);
  expect((await reader.drawnStretch("Kellogg’s mandate")).right).toBeCloseTo(published.right, -1);
});
