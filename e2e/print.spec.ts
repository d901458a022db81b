import { expect } from "playwright/test";
import { test } from "./reader.ts";

test.beforeEach(async ({ reader, page }) => {
  await reader.open("?event=london&who=steve-witkoff");
  await page.emulateMedia({ media: "print" });
});

test("print gives the article and the list of events, without any control", async ({
  reader,
  page,
}) => {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".print-sheet")).toBeVisible();
  await expect(page.getByRole("banner")).toBeHidden();
  for (const part of [reader.filters, reader.timeline, reader.eventCard, page.locator(".toast")]) {
    await expect(part).toBeHidden();
  }
  const controls = page.locator("button:visible, input:visible, [role=slider]:visible");
  await expect(controls).toHaveCount(0);
});

test("each passage has the number of its event in the list", async ({ page }) => {
  const rows = page.locator(".print-sheet li");
  await expect(rows).toHaveCount(33);
  const numbers = page.locator(".passage-number");
  await expect(numbers.first()).toBeVisible();
  const passages = await numbers.evaluateAll((all) =>
    all.map((number) => ({
      numbers: (number.textContent ?? "").split(" ").map(Number),
      words: number.closest("[data-block]")?.textContent ?? "",
    })),
  );
  const told = [...new Set(passages.flatMap((passage) => passage.numbers))];
  expect(told.sort((a, b) => a - b)).toEqual(Array.from({ length: 33 }, (_, at) => at + 1));
  const paris = passages.find(({ words }) => words.includes("Élysée"));
  const list = await rows.allTextContents();
  const titles = (paris?.numbers ?? []).map((number) => list[number - 1] ?? "");
  expect(titles.some((title) => title.startsWith("Talks in Paris"))).toBe(true);
});

test("a printed event tells kind, status, date, who and who stays away", async ({ page }) => {
  const rows = page.locator(".print-sheet li");
  const row = rows.filter({ hasText: /^London talks/ });
  await expect(row).toContainText("Meeting, planned, Wednesday 23 April 2025");
  await expect(row).toContainText("Keith Kellogg");
  await expect(row).toContainText("Marco Rubio (stays away)");
  await expect(rows.filter({ hasText: "Ukraine rejects the conditions" })).toContainText(
    "No date in the text",
  );
});

test("a filter takes nothing from the printed page, and paper is white in dark too", async ({
  reader,
  page,
}) => {
  await expect(page.locator(".block-body .passage-out").first()).toHaveCSS("color", "rgb(0, 0, 0)");
  for (const scheme of ["light", "dark"] as const) {
    await reader.setScheme(scheme);
    await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("color", "rgb(0, 0, 0)");
  }
});

test("the printed document has several pages of text", async ({ page }) => {
  const pdf = await page.pdf({ format: "A4" });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThanOrEqual(3);
  expect(pages.length).toBeLessThanOrEqual(8);
});
