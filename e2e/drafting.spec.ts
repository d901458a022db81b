import { expect, test } from "playwright/test";
import { ReaderDriver } from "./reader.ts";

const RAW = "e2e/fixtures/raw";

test("a saved web page gives headline, date and paragraphs without asking", async ({ page }) => {
  const reader = new ReaderDriver(page);
  await reader.open();
  await reader.draftFiles(`${RAW}/news-page.html`);
  await expect(reader.reviewBar).toBeVisible();
  await expect(reader.article).not.toContainText("Share");
  expect((await reader.visibleEvents()).length).toBeGreaterThan(0);
});

for (const file of ["article.docx", "article.pdf"]) {
  test(`${file} is read and drafted`, async ({ page }) => {
    const reader = new ReaderDriver(page);
    const problems: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    await reader.open();
    await reader.draftFiles(`${RAW}/${file}`);
    const ask = page.getByLabel("Published on");
    await expect(ask.or(reader.reviewBar)).toBeVisible();
    if (await ask.isVisible()) {
      await ask.fill("2025-04-22");
      await page.getByRole("button", { name: "Draft", exact: true }).click();
    }
    await expect(reader.reviewBar).toBeVisible();
    expect((await reader.visibleEvents()).length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });
}

test("a text that does not say when it was published asks for the day", async ({ page }) => {
  const reader = new ReaderDriver(page);
  await reader.open();
  await page.getByRole("button", { name: "Open…" }).click();
  await page.getByRole("button", { name: "Draft from a text…" }).click();
  await page.getByLabel("Text of the article").fill("Ann Lee met Bob Ray in Oslo on Monday.");
  await page.getByRole("button", { name: "Draft", exact: true }).click();
  await expect(page.getByText("The text does not say when it was published.")).toBeVisible();
  await page.getByLabel("Published on").fill("2025-04-22");
  await page.getByRole("button", { name: "Draft", exact: true }).click();
  await expect(reader.reviewBar).toBeVisible();
});

for (const [file, sentence] of [
  ["binary.txt", "This file holds no text."],
  ["empty.txt", "This file is empty."],
  ["scanned.pdf", "holds pictures of pages"],
  ["locked.pdf", "protected by a password"],
  ["damaged.docx", "damaged"],
] as const) {
  test(`${file} gets a clear sentence`, async ({ page }) => {
    const reader = new ReaderDriver(page);
    await reader.open();
    await reader.draftFiles(`${RAW}/${file}`);
    await expect(page.getByRole("dialog").getByRole("alert")).toContainText(sentence);
  });
}

test("several files are drafted at once and opened one by one", async ({ page }) => {
  const reader = new ReaderDriver(page);
  await reader.open();
  await reader.draftFiles(`${RAW}/news-page.html`, `${RAW}/empty.txt`, `${RAW}/plain-page.html`);
  const jobs = page.getByRole("list", { name: "Texts" }).getByRole("listitem");
  await expect(jobs).toHaveCount(3);
  await expect(jobs.nth(1)).toContainText("This file is empty.");
  const review = jobs.nth(0).getByRole("button", { name: "Review" });
  await expect(review).toBeVisible();
  await review.click();
  await expect(reader.reviewBar).toBeVisible();
});

test("a text in another language is kept, with a sentence", async ({ page }) => {
  const reader = new ReaderDriver(page);
  await reader.open();
  await page.getByRole("button", { name: "Open…" }).click();
  await page.getByRole("button", { name: "Draft from a text…" }).click();
  await page
    .getByLabel("Text of the article")
    .fill(
      "Der Außenminister reist nach Lima\nDer Minister reist nach Angaben seines Hauses am Donnerstag nach Lima. Er traf dort schon im vergangenen Jahr mit der Regierung zusammen.",
    );
  await page.getByLabel("Published on").fill("2025-04-22");
  await page.getByRole("button", { name: "Draft", exact: true }).click();
  await expect(page.getByText("does not seem to be English")).toBeVisible();
  await page.getByRole("button", { name: "Review" }).click();
  await expect(reader.article).toContainText("Angaben seines Hauses");
});

test("drafting a whole book is cancelled in the middle, and the page stays alive", async ({
  page,
}) => {
  const reader = new ReaderDriver(page);
  await reader.open();
  const sentence =
    "Foreign minister Ann Lee met President Bob Ray in Oslo on 3 March 2025, her office said. ";
  const book = Array.from({ length: 400 }, () => sentence.repeat(40)).join("\n");
  await page.getByRole("button", { name: "Open…" }).click();
  await page.locator(".dialog input[type=file]").setInputFiles({
    name: "book.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(`Published 22 April 2025\n${book}`),
  });
  const ask = page.getByLabel("Published on");
  const cancel = page.getByRole("button", { name: "Cancel", exact: true });
  await expect(cancel).toBeVisible();
  await expect(ask.or(page.getByRole("progressbar", { name: /book\.txt/ }))).toBeVisible();
  if (await ask.isVisible()) {
    await ask.fill("2025-04-22");
    await page.getByRole("button", { name: "Draft", exact: true }).click();
  }
  await expect(page.getByText(/Drafting… \d+ %/)).toBeVisible();
  await cancel.click();
  await expect(page.getByText("Cancelled.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Trump envoy");
});

test("a text pasted on the page opens the dialog with it", async ({ page }) => {
  const reader = new ReaderDriver(page);
  await reader.open();
  const text = "Ann Lee met Bob Ray in Oslo. ".repeat(10);
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData("text/plain", pasted);
    document.body.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
  await expect(page.getByLabel("Text of the article")).toHaveValue(text);
});

test("drafting asks nothing of the network but this page's own files", async ({
  page,
  baseURL,
}) => {
  const reader = new ReaderDriver(page);
  const foreign: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    const isOwn = origin === new URL(String(baseURL)).origin;
    if (protocol.startsWith("http") && !isOwn) foreign.push(request.url());
  });
  await reader.open();
  await reader.draftFiles(`${RAW}/news-page.html`);
  await expect(reader.reviewBar).toBeVisible();
  expect(foreign).toEqual([]);
});
