import { expect } from "playwright/test";
import { type ReaderDriver, test } from "./reader.ts";

type Size = "wide" | "medium" | "narrow" | "smallest";

const SIZES: Readonly<Record<Size, { readonly width: number; readonly height: number }>> = {
  wide: { width: 1440, height: 900 },
  medium: { width: 1024, height: 768 },
  narrow: { width: 390, height: 844 },
  smallest: { width: 320, height: 640 },
};
const WITH_SHEET: readonly Size[] = ["narrow", "smallest"];
const WITH_PANEL: readonly Size[] = ["wide", "medium"];
const ALL: readonly Size[] = [...WITH_PANEL, ...WITH_SHEET];
/** For what is laid out alike at all sizes. */
const EXTREMES: readonly Size[] = ["wide", "smallest"];

/** A main state of the page: how to get there, and at which sizes it exists. */
interface State {
  readonly name: string;
  readonly enter: (reader: ReaderDriver) => Promise<void>;
  readonly sizes?: readonly Size[];
}

const STATES: readonly State[] = [
  { name: "the article as it opens", enter: (reader) => reader.open() },
  { name: "a selected event", enter: (reader) => reader.open("?event=london") },
  {
    name: "the list",
    enter: async (reader) => {
      await reader.open("?event=london");
      await reader.showList();
      await expect(reader.listRow(/^London talks/)).toBeVisible();
    },
  },
  ...(["person", "country"] as const).map((lanes) => ({
    name: `lanes by ${lanes}`,
    sizes: EXTREMES,
    enter: (reader: ReaderDriver) => reader.open(`?lanes=${lanes}&order=happened`),
  })),
  {
    name: "an actor’s card",
    enter: async (reader) => {
      await reader.open();
      await reader.mention("Steve Witkoff").click();
      await expect(reader.actorCard).toBeVisible();
    },
  },
  {
    name: "a card opened from an event’s card",
    sizes: EXTREMES,
    enter: async (reader) => {
      await reader.open("?event=london");
      await reader.eventCard.getByRole("button", { name: "Keith Kellogg" }).last().click();
      await expect(reader.actorCard).toBeVisible();
    },
  },
  ...["more: People", "more: Countries", "Kind", "Status", "More"].map((name) => ({
    name: `the filter menu “${name}”`,
    sizes: WITH_PANEL,
    enter: async (reader: ReaderDriver) => {
      await reader.open();
      await reader.openMenu(name);
      await expect(reader.filters.locator(".popup-panel")).toBeVisible();
    },
  })),
  {
    name: "the sheet of filters",
    sizes: WITH_SHEET,
    enter: async (reader) => {
      await reader.open("?who=steve-witkoff");
      await reader.openMenu("Filters");
      await expect(reader.filters.getByRole("group", { name: "Kind" })).toBeAttached();
    },
  },
  {
    name: "the legend",
    sizes: WITH_SHEET,
    enter: async (reader) => {
      await reader.open();
      await reader.timeline.getByRole("button", { name: "Legend" }).click();
      await expect(reader.page.getByRole("list", { name: "Legend" })).toBeVisible();
    },
  },
  { name: "a filter", enter: (reader) => reader.open("?who=steve-witkoff&country=RU") },
  {
    name: "a filter that nothing matches",
    enter: (reader) => reader.open("?q=nothing+says+this"),
  },
  ...["Samples", "Copy link", "Settings"].map((name) => ({
    name: `the menu “${name}”`,
    sizes: EXTREMES,
    enter: async (reader: ReaderDriver) => {
      await reader.open();
      await reader.page.getByRole("banner").getByRole("button", { name }).click();
      await expect(reader.page.locator(".popup-panel")).toBeVisible();
    },
  })),
  {
    name: "the dialog of other articles",
    enter: async (reader) => {
      await reader.open();
      await reader.page.getByRole("button", { name: "Open…" }).click();
      const dialog = reader.page.getByRole("dialog", { name: "Open" });
      await expect(dialog.getByRole("button", { name: /Istanbul/ })).toBeVisible();
    },
  },
  {
    name: "the dialog of keys",
    sizes: EXTREMES,
    enter: async (reader) => {
      await reader.open();
      await reader.page.keyboard.press("?");
      await expect(reader.page.getByRole("dialog", { name: "Keyboard" })).toBeVisible();
    },
  },
  {
    name: "the members of a “+n” cell",
    enter: async (reader) => {
      await reader.open();
      await reader.page.locator(".more-cell .more-count").first().click();
      await expect(reader.page.getByRole("group", { name: /more on/ })).toBeVisible();
    },
  },
  {
    name: "notices about the address",
    enter: async (reader) => {
      await reader.open("?event=nobody&kind=dance&zoom=3");
      await expect(reader.page.getByText("not understood")).toBeVisible();
    },
  },
  {
    name: "a file of which some entries could not be read",
    enter: async (reader) => {
      await reader.open();
      await reader.openFile("e2e/fixtures/partly-readable.dateline.json");
      await reader.page.getByText("could not be read.").click();
      await expect(reader.page.locator(".problems")).toBeVisible();
    },
  },
  {
    name: "an article without events",
    sizes: EXTREMES,
    enter: async (reader) => {
      await reader.open();
      await reader.openFile("e2e/fixtures/empty.dateline.json");
      await expect(reader.page).toHaveTitle(/^(?!Trump)/);
    },
  },
  {
    name: "an article from right to left",
    sizes: EXTREMES,
    enter: async (reader) => {
      await reader.open();
      await reader.openFile("e2e/fixtures/right-to-left.dateline.json");
      await expect(reader.page).toHaveTitle(/^(?!Trump)/);
    },
  },
  {
    name: "an article while it loads",
    sizes: EXTREMES,
    enter: async ({ page }) => {
      await page.route("**/articles/envoy*", () => undefined);
      await page.goto("./");
      await expect(page.getByText("Loading the article…")).toBeAttached();
    },
  },
  {
    name: "an axis that could not be loaded",
    sizes: EXTREMES,
    enter: async (reader) => {
      await reader.page.route("**/assets/AxisPane*", (route) => route.abort());
      await reader.page.goto("./");
      await expect(reader.page.getByText("The axis could not be loaded.")).toBeVisible();
    },
  },
  {
    name: "an article that is not there",
    sizes: EXTREMES,
    enter: async ({ page }) => {
      await page.goto("./?article=nothing-of-this-name");
      await expect(page.getByRole("heading", { name: "There is no such article" })).toBeVisible();
    },
  },
  {
    name: "an article that the site refuses",
    sizes: EXTREMES,
    enter: async ({ page }) => {
      await page.route("**/articles/envoy*", (route) => route.fulfill({ status: 500 }));
      await page.goto("./");
      await expect(page.getByRole("heading", { name: "The site refused" })).toBeVisible();
    },
  },
  {
    name: "an article that cannot be fetched",
    sizes: EXTREMES,
    enter: async ({ page }) => {
      await page.route("**/articles/envoy*", (route) => route.abort());
      await page.goto("./");
      await expect(page.getByRole("heading", { name: "could not be fetched" })).toBeVisible();
    },
  },
  ...[
    ["broken.json", "could not be read"],
    ["not-an-article.json", "could not be read"],
    ["newer-version.dateline.json", "newer than this page"],
  ].map(([file = "", heading = ""]) => ({
    name: `the file ${file}`,
    sizes: EXTREMES,
    enter: async (reader: ReaderDriver) => {
      await reader.open();
      await reader.openFile(`e2e/fixtures/${file}`);
      await expect(reader.page.getByRole("heading", { name: heading })).toBeVisible();
    },
  })),
  {
    name: "a file that is too large",
    sizes: EXTREMES,
    enter: async (reader) => {
      await reader.open();
      await reader.page.getByRole("button", { name: "Open…" }).click();
      await reader.page.locator("input[type=file]").setInputFiles({
        name: "large.json",
        mimeType: "application/json",
        buffer: Buffer.alloc(21_000_000, " "),
      });
      await expect(reader.page.getByRole("heading", { name: "too large" })).toBeVisible();
    },
  },
];

for (const size of ALL) {
  test.describe(size, () => {
    test.use({ viewport: SIZES[size], hasTouch: WITH_SHEET.includes(size) });
    for (const { name, enter, sizes = ALL } of STATES) {
      if (!sizes.includes(size)) continue;
      test(`${name} breaks no rule of accessibility, light and dark`, async ({ reader }) => {
        await enter(reader);
        await reader.expectAccessible();
        await reader.setScheme("dark");
        await reader.expectContrast();
      });
    }
  });
}
