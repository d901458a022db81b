import { readFileSync } from "node:fs";
import { expect, type Page } from "playwright/test";
import { type ReaderDriver, test } from "./reader.ts";

const ISTANBUL = "Delegations meet in Istanbul, presidents do not";
const ENVOY = "Trump envoy to see Putin again as London round shrinks";
const SAME_DAY = "e2e/fixtures/same-day.dateline.json";

async function expectHeadline(page: Page, headline: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
}

/** Drops a file on the page as a desktop does: over it, then into it. */
async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: "application/json" }));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer });
  await expect(page.getByText("Drop the file anywhere to open it")).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer });
}

test.describe("another article opens", () => {
  test("from the samples in the header, and Back returns", async ({ reader, page }) => {
    await reader.open();
    await reader.chooseSample(ISTANBUL);
    await expectHeadline(page, ISTANBUL);
    await expect(page).toHaveTitle(`${ISTANBUL} · Dateline`);
    expect(reader.address().get("article")).toBe("istanbul-delegations");
    await page.goBack();
    await expectHeadline(page, ENVOY);
    await page.goForward();
    await expectHeadline(page, ISTANBUL);
  });

  test("from the samples in the dialog", async ({ reader, page }) => {
    await reader.open();
    await page.getByRole("button", { name: "Open…" }).click();
    const dialog = page.getByRole("dialog", { name: "Open" });
    await dialog.getByRole("button", { name: ISTANBUL }).click();
    await expect(dialog).toBeHidden();
    await expectHeadline(page, ISTANBUL);
  });

  test("from a path of this site", async ({ reader, page }) => {
    await reader.open();
    await page.getByRole("button", { name: "Open…" }).click();
    const path = page.getByRole("textbox", { name: "Path on this site" });
    await path.fill("//elsewhere.example/a.json");
    await path.press("Enter");
    await expect(page.getByRole("alert")).toHaveText(/leads to another site/);
    await path.fill("/articles/istanbul-delegations.dateline.json");
    await path.press("Enter");
    await expectHeadline(page, ISTANBUL);
    expect(reader.address().get("article")).toBe("/articles/istanbul-delegations.dateline.json");
  });

  test("from a chosen file, with a clean view of its own", async ({ reader, page }) => {
    await reader.open("?event=london&who=steve-witkoff");
    await reader.openFile(SAME_DAY);
    await expectHeadline(page, "A long day in Port Alder");
    await reader.expectShown(8);
    await expect(reader.eventCard).toContainText("Select an event");
    await page.goBack();
    await expectHeadline(page, ENVOY);
    await reader.expectSelected("London talks");
  });

  test("from a file dropped anywhere on the page", async ({ reader, page }) => {
    await reader.open();
    await dropFile(page, "day.dateline.json", readFileSync(SAME_DAY, "utf8"));
    await expectHeadline(page, "A long day in Port Alder");
    await expect(page.getByText("Drop the file anywhere to open it")).toBeHidden();
  });

  test("from a file that was changed and is opened again", async ({ reader, page }) => {
    const text = readFileSync(SAME_DAY, "utf8");
    await reader.open();
    await dropFile(page, "day.dateline.json", text);
    await expectHeadline(page, "A long day in Port Alder");
    await dropFile(page, "day.dateline.json", text.replace("A long day", "A short day"));
    await expectHeadline(page, "A short day in Port Alder");
  });

  test("from a file whose id no address can hold", async ({ reader, page }) => {
    await reader.open();
    const text = readFileSync(SAME_DAY, "utf8").replace(
      '"id": "same-day"',
      '"id": "/a day, or/ two"',
    );
    await dropFile(page, "day.dateline.json", text);
    await expectHeadline(page, "A long day in Port Alder");
    await expect(reader.notices).toBeHidden();
    await reader.marginMark("Brook meets Stone").click();
    await reader.expectSelected("Brook meets Stone");
  });

  test("from the samples again, after a file of the same id", async ({ reader, page }) => {
    await reader.open();
    const text = readFileSync("public/articles/istanbul-delegations.dateline.json", "utf8");
    await dropFile(page, "a.dateline.json", text.replace(ISTANBUL, "A changed headline"));
    await expectHeadline(page, "A changed headline");
    await reader.chooseSample(ISTANBUL);
    await expectHeadline(page, ISTANBUL);
  });
});

test("an article that is slow to come is announced, then shown", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/articles/envoy-*", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./");
  await expect(page.getByText("Loading the article…")).toBeAttached();
  await expect(page.getByRole("button", { name: "Open…" })).toBeVisible();
  release();
  await expectHeadline(page, ENVOY);
  await expect(page.getByText("Loading the article…")).toHaveCount(0);
});

test.describe("what cannot be opened says why and what to do", () => {
  const failures = [
    {
      what: "broken JSON",
      file: "e2e/fixtures/broken.json",
      sentences: ["This file could not be read", "line 5, column"],
    },
    {
      what: "JSON that is no article",
      file: "e2e/fixtures/not-an-article.json",
      sentences: ["This file could not be read", 'Expected "dateline-article"'],
    },
    {
      what: "a newer version",
      file: "e2e/fixtures/newer-version.dateline.json",
      sentences: ["This article is newer than this page", "A current copy of the page can open it"],
    },
    {
      what: "a file that is too large",
      file: {
        name: "huge.json",
        mimeType: "application/json",
        buffer: Buffer.alloc(20_000_001, " "),
      },
      sentences: ["This file is too large", "It has 20.0 MB; up to 20 MB are read."],
    },
  ] as const;

  for (const { what, file, sentences } of failures) {
    test(`${what} leaves the open article where it was`, async ({ reader, page }) => {
      await reader.open();
      await reader.marginMark("London talks").click();
      await reader.openFile(file);
      for (const sentence of sentences) await expect(reader.failure).toContainText(sentence);
      await expect(reader.failure.getByRole("button", { name: "Open a file" })).toBeVisible();
      await reader.failure.getByRole("button", { name: "Back to the open article" }).click();
      await expectHeadline(page, ENVOY);
      await reader.expectSelected("London talks");
    });
  }

  test("the screen of a failure opens another file", async ({ reader, page }) => {
    await reader.open();
    await reader.openFile("e2e/fixtures/broken.json");
    await reader.failure.getByRole("button", { name: "Open a file" }).click();
    await page.locator("input[type=file]").setInputFiles(SAME_DAY);
    await expectHeadline(page, "A long day in Port Alder");
  });

  test("Back leaves the screen of a failure", async ({ reader, page }) => {
    await reader.open();
    await reader.marginMark("London talks").click();
    await reader.openFile("e2e/fixtures/broken.json");
    await expect(reader.failure).toBeVisible();
    await page.goBack();
    await expectHeadline(page, ENVOY);
  });

  for (const article of ["no-such-sample", "/articles/no-such-file.dateline.json"]) {
    test(`an address of nothing, ${article}, leads back to the sample`, async ({
      reader,
      page,
    }) => {
      await page.goto(`./?article=${article}`);
      await expectHeadline(page, "There is no such article");
      await expect(reader.failure).toContainText(`Nothing was found at “${article}”`);
      await reader.failure.getByRole("button", { name: "Back to the sample" }).click();
      await expectHeadline(page, ENVOY);
      await expect(reader.failure).toBeHidden();
    });
  }

  test("a site that answers with an error can be asked again", async ({ reader, page }) => {
    await page.route("**/articles/istanbul-*", (route) => route.fulfill({ status: 503 }));
    await page.goto("./?article=istanbul-delegations");
    await expectHeadline(page, "The site refused the article");
    await expect(reader.failure).toContainText("503");
    await page.unroute("**/articles/istanbul-*");
    await reader.failure.getByRole("button", { name: "Retry" }).click();
    await expectHeadline(page, ISTANBUL);
  });

  test("a file that is partly readable says so, with the list", async ({ reader, page }) => {
    await reader.open();
    await reader.openFile("e2e/fixtures/partly-readable.dateline.json");
    await expectHeadline(page, "Twenty reports, seventeen readable");
    await reader.expectShown(17);
    await reader.notices.getByText("3 of 20 events could not be read").click();
    await expect(reader.notices.getByRole("listitem")).toHaveText([
      /events\[4\]\.kind.*picnic/,
      /events\[9\]/,
      /events/,
    ]);
    await reader.notices.getByRole("button", { name: "Dismiss" }).click();
    await expect(reader.notices).toBeHidden();
  });

  test("an article without events says so on the axis, in the list and in the card", async ({
    reader,
    page,
  }) => {
    await reader.open();
    await reader.openFile("e2e/fixtures/empty.dateline.json");
    await expectHeadline(page, "A quiet day");
    await expect(page.locator(".axis").getByText("This article marks no events.")).toBeVisible();
    await expect(reader.eventCard).toContainText("This article marks no events.");
    await expect(reader.eventCard.getByRole("button")).toHaveCount(0);
    await reader.showList();
    await expect(page.locator("[data-list-scroll]")).toHaveText("This article marks no events.");
  });
});

test.describe("without a network", () => {
  test("the open article stays usable, and a failed fetch offers what helps", async ({
    reader,
    page,
    context,
  }) => {
    await reader.open();
    await waitForLateParts(page);
    await context.setOffline(true);
    await reader.marginMark("London talks").click();
    await reader.expectSelected("London talks");
    await reader.mention("Keith Kellogg").click();
    await expect(reader.actorCard).toBeVisible();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Open…" }).click();
    await page.getByRole("textbox", { name: "Path on this site" }).fill("/articles/other.json");
    await page.keyboard.press("Enter");
    await expectHeadline(page, "The article could not be fetched");
    await expect(reader.failure.getByRole("button", { name: "Retry" })).toBeVisible();
    await expect(reader.failure.getByRole("button", { name: "Open a file" })).toBeVisible();
    await reader.failure.getByRole("button", { name: "Back to the open article" }).click();
    await expectHeadline(page, ENVOY);
    await reader.expectSelected("London talks");
  });

  test("the samples cannot be listed, and the open article stays", async ({
    reader,
    page,
    context,
  }) => {
    await reader.open();
    await context.setOffline(true);
    const samples = page.getByRole("banner").getByRole("button", { name: "Samples" });
    await samples.click();
    await expect(page.getByRole("banner")).toContainText("The samples could not be fetched");
    await expectHeadline(page, ENVOY);
    await context.setOffline(false);
    await page.getByRole("banner").getByRole("button", { name: "Retry" }).click();
    await expect(page.getByRole("banner").getByRole("button", { name: ISTANBUL })).toBeVisible();
  });

  test("Retry opens the article once the network is back", async ({ reader, page, context }) => {
    await reader.open();
    await page.getByRole("banner").getByRole("button", { name: "Samples" }).click();
    await expect(page.getByRole("banner").getByRole("button", { name: ISTANBUL })).toBeVisible();
    await context.setOffline(true);
    await page.getByRole("banner").getByRole("button", { name: ISTANBUL }).click();
    await expectHeadline(page, "The article could not be fetched");
    await context.setOffline(false);
    await reader.failure.getByRole("button", { name: "Retry" }).click();
    await expectHeadline(page, ISTANBUL);
  });

  test("a file of the device still opens", async ({ reader, page, context }) => {
    await reader.open();
    await waitForLateParts(page, /keep-article.*\.js/, /library.*\.js/, /KeptArticle.*\.js/);
    await context.setOffline(true);
    await reader.openFile(SAME_DAY);
    await expectHeadline(page, "A long day in Port Alder");
  });

  /** The axis, the cards and the library come after the text. */
  async function waitForLateParts(page: Page, ...parts: readonly RegExp[]): Promise<void> {
    const wanted = parts.length === 0 ? [/ActorCard.*\.js/] : parts;
    await expect
      .poll(async () => {
        const names = await page.evaluate(() =>
          performance.getEntriesByType("resource").map(({ name }) => name),
        );
        return wanted.filter((part) => !names.some((name) => part.test(name)));
      })
      .toEqual([]);
  }
});

test.describe("Copy link", () => {
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  const openMenu = (page: Page) =>
    page.getByRole("banner").getByRole("button", { name: "Copy link" }).click();

  async function selectLondonFiltered(reader: ReaderDriver): Promise<void> {
    await reader.open();
    await reader.option("Ukraine").click();
    await reader.marginMark("London talks").click();
  }

  test("gives the whole view", async ({ reader, page }) => {
    await selectLondonFiltered(reader);
    await openMenu(page);
    await page.getByRole("button", { name: "Link to this view" }).click();
    await expect(page.getByText("Link copied.")).toBeVisible();
    const { searchParams } = new URL(await copied(page));
    expect(searchParams.get("country")).toBe("UA");
    expect(searchParams.get("event")).toBe("london");
  });

  test("gives the event alone", async ({ reader, page }) => {
    await selectLondonFiltered(reader);
    await openMenu(page);
    await page.getByRole("button", { name: "Link to this event", exact: true }).click();
    await expect(page.getByText("Link copied.")).toBeVisible();
    const { searchParams } = new URL(await copied(page));
    expect(searchParams.get("event")).toBe("london");
    expect(searchParams.has("country")).toBe(false);
  });

  test("without an event offers the view only", async ({ reader, page }) => {
    await reader.open();
    await openMenu(page);
    await expect(
      page.getByRole("button", { name: "Link to this event", exact: true }),
    ).toBeDisabled();
  });

  test("of an opened file says where it works, and saves the article", async ({ reader, page }) => {
    await reader.open();
    await reader.openFile(SAME_DAY);
    await expectHeadline(page, "A long day in Port Alder");
    await openMenu(page);
    await expect(page.getByRole("banner")).toContainText(
      "It works only on this device, which keeps the article",
    );
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save the article" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("same-day.dateline.json");
    const saved: unknown = JSON.parse(readFileSync(await file.path(), "utf8"));
    expect(saved).toEqual(JSON.parse(readFileSync(SAME_DAY, "utf8")));
    await openMenu(page);
    await page.getByRole("button", { name: "Link to this view" }).click();
    await expect(page.getByText(/Link copied\. It works only on this device/)).toBeVisible();
  });

  test("of an opened file, opened anew here, shows it again", async ({ reader, page }) => {
    await reader.open();
    await reader.openFile(SAME_DAY);
    await expectHeadline(page, "A long day in Port Alder");
    await page.reload();
    await expectHeadline(page, "A long day in Port Alder");
  });

  test("of an opened file, opened on another device, asks for the file", async ({
    reader,
    page,
    browser,
  }) => {
    await reader.open();
    await reader.openFile(SAME_DAY);
    await expectHeadline(page, "A long day in Port Alder");
    const device = await browser.newContext();
    const there = await device.newPage();
    await there.goto(page.url());
    await expectHeadline(there, "There is no such article");
    await expect(there.getByRole("main")).toContainText("files stay on the device that has them");
    await there.getByRole("main").getByRole("button", { name: "Open a file" }).click();
    await there.locator("input[type=file]").setInputFiles(SAME_DAY);
    await expectHeadline(there, "A long day in Port Alder");
    await device.close();
  });
});
