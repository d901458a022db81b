import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "playwright/test";

/** The page as the journeys speak of it: verbs, roles and texts. */
export class ReaderDriver {
  readonly page: Page;
  readonly article: Locator;
  readonly timeline: Locator;
  readonly eventCard: Locator;
  readonly actorCard: Locator;
  readonly filters: Locator;

  constructor(page: Page) {
    this.page = page;
    this.article = page.getByRole("article");
    this.timeline = page.locator("#timeline");
    this.eventCard = page.getByRole("region", { name: "Event", exact: true });
    this.actorCard = page.locator("[data-actor-card]");
    this.filters = page.getByRole("region", { name: "Filters", exact: true });
  }

  /** Opens an address and waits until text and axis (or list) are there. */
  async open(query = ""): Promise<void> {
    await this.page.goto(`./${query}`);
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(
      this.page
        .locator(".axis-inner .mark, .event-list .event-row, .axis-empty, .list-empty")
        .first(),
    ).toBeAttached();
  }

  /** Opens a file of the device through the dialog. */
  async openFile(path: string): Promise<void> {
    await this.page.getByRole("button", { name: "Open…" }).click();
    await this.page.locator("input[type=file]").setInputFiles(path);
  }

  marginMark(title: string | RegExp): Locator {
    return this.article.getByRole("button", { name: title });
  }

  axisMark(title: string): Locator {
    return this.page.locator(".axis-inner .mark", { hasText: title }).first();
  }

  listRow(title: string | RegExp): Locator {
    return this.timeline.locator(".event-list").getByRole("button", { name: title });
  }

  mention(name: string): Locator {
    return this.article.locator(".mention[data-mention]", { hasText: name }).first();
  }

  async showList(): Promise<void> {
    await this.timeline.getByRole("button", { name: "List", exact: true }).click();
  }

  async showAxis(): Promise<void> {
    await this.timeline.getByRole("button", { name: "Axis", exact: true }).click();
  }

  /** The titles of the event list, in its order, whichever view is shown. */
  async visibleEvents(): Promise<string[]> {
    const names = await this.timeline
      .locator(".event-list button, .event-list-twin button")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label") ?? ""));
    return names.map((name) => name.split(", ")[0] ?? "");
  }

  async hoverActor(name: string): Promise<void> {
    await this.mention(name).hover();
    await expect(this.actorCard).toBeVisible();
  }

  /** WCAG 2.2 A and AA and best practices; none may be broken. */
  async expectAccessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    expect(
      violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(" | ")}`,
      ),
    ).toEqual([]);
  }
}
