import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Locator, type Page } from "playwright/test";

/** A stretch of the window, left to right, in CSS pixels. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

export const test = base.extend<{ readonly reader: ReaderDriver }>({
  reader: async ({ page }, use) => use(new ReaderDriver(page)),
});

/** What has the focus, as a person sees it. */
export interface FocusedControl {
  /** Its spoken name, or its text. */
  readonly name: string;
  /** Whether a ring, or what stands for one, shows where the focus is. */
  readonly hasRing: boolean;
  /** Whether nothing lies over it and the window does not cut it off. */
  readonly isClear: boolean;
}

/** The page as the journeys speak of it: verbs, roles and texts. */
export class ReaderDriver {
  readonly page: Page;
  readonly article: Locator;
  readonly timeline: Locator;
  readonly eventCard: Locator;
  readonly actorCard: Locator;
  readonly filters: Locator;
  readonly stepper: Locator;
  readonly notices: Locator;
  readonly failure: Locator;

  constructor(page: Page) {
    this.page = page;
    this.article = page.getByRole("article");
    this.timeline = page.locator("#timeline");
    this.eventCard = page.getByRole("region", { name: "Event", exact: true });
    this.actorCard = page.locator("[data-actor-card]");
    this.filters = page.getByRole("region", { name: "Filters", exact: true });
    this.stepper = this.timeline.locator(".stepper");
    this.notices = page.locator(".notices");
    this.failure = page.locator("main.failure");
  }

  /** Opens an address and waits until text and axis (or list) are there. */
  async open(query = ""): Promise<void> {
    await this.page.goto(`./${query}`);
    await this.waitUntilReady();
  }

  async waitUntilReady(): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
    const timeline = this.page.locator(
      ".axis-inner > .vis-timeline:visible, .event-list .event-row, .list-empty, .sheet-0",
    );
    await expect(timeline.first()).toBeAttached();
  }

  /** Opens a file of the device through the dialog. */
  async openFile(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.getByRole("button", { name: "Open…" }).click();
    await this.page.locator("input[type=file]").setInputFiles(file);
  }

  /**
   * Lets the site serve an article of `e2e/fixtures/` and opens it, with more of an address; unlike
   * a file it can be opened again by that address.
   */
  async openServed(name: string, more = ""): Promise<void> {
    const path = `/fixtures/${name}.dateline.json`;
    await this.page.route(
      ({ pathname }) => pathname === path,
      (route) => route.fulfill({ path: `e2e${path}`, contentType: "application/json" }),
    );
    await this.open(`?article=${path}${more}`);
  }

  /** Opens an article of `e2e/fixtures/` and waits until it can be read. */
  async openFixture(name: string, headline: string | RegExp): Promise<void> {
    await this.open();
    await this.openFile(`e2e/fixtures/${name}.dateline.json`);
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(headline);
    await this.waitUntilReady();
  }

  async chooseSample(headline: string): Promise<void> {
    await this.page.getByRole("banner").getByRole("button", { name: "Samples" }).click();
    await this.page.getByRole("banner").getByRole("button", { name: headline }).click();
  }

  /** What the address in the address bar says. */
  address(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  /** A button in the margin, by its title or the beginning of it. */
  marginMark(title: string | RegExp): Locator {
    const name = typeof title === "string" ? new RegExp(`^${escapeForRegExp(title)}`) : title;
    return this.article.getByRole("button", { name });
  }

  /** A piece of a passage, by words of it that hold no name. */
  passage(words: string): Locator {
    return this.article.locator(".passage", { hasText: words }).first();
  }

  axisMark(title: string): Locator {
    return this.page.locator(".axis-inner .mark", { hasText: title }).first();
  }

  /** The title beside a mark: what pointer and eye meet. */
  axisTitle(title: string): Locator {
    return this.axisMark(title).locator(".mark-title");
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

  /** Presses one of the joined buttons: a view, a kind of lanes, an order. */
  async choose(group: "View" | "Lanes" | "Order", name: string): Promise<void> {
    await this.timeline
      .getByRole("group", { name: group })
      .getByRole("button", { name, exact: true })
      .click();
  }

  /** Whether one of the joined buttons is pressed. */
  async expectChosen(group: "View" | "Lanes" | "Order", name: string): Promise<void> {
    const button = this.timeline
      .getByRole("group", { name: group })
      .getByRole("button", { name, exact: true });
    await expect(button).toHaveAttribute("aria-pressed", "true");
  }

  async step(by: "Next event" | "Previous event"): Promise<void> {
    await this.stepper.getByRole("button", { name: by }).click();
  }

  /** "3 / 33", as the stepper shows it. */
  async expectPosition(text: string): Promise<void> {
    await expect(this.stepper.locator(".stepper-position > [aria-hidden]")).toHaveText(text);
  }

  /** The card, the mark in the margin and the row of the list (or its twin) agree on the event. */
  async expectSelected(title: string): Promise<void> {
    await expect(this.eventCard.getByRole("heading", { level: 2 })).toHaveText(title);
    await expect(this.marginMark(title).first()).toHaveAttribute("aria-pressed", "true");
    const row = this.timeline.locator("[aria-current='true']");
    await expect(row).toHaveAccessibleName(new RegExp(`^${escapeForRegExp(title)}, `));
  }

  /** The titles of the event list, in its order, whichever view is shown. */
  async visibleEvents(): Promise<string[]> {
    return this.timeline
      .locator(".event-list, .event-list-twin")
      .locator(".event-row-title")
      .allTextContents();
  }

  /** A value of a facet: in an open menu, or else in the bar. */
  option(name: string): Locator {
    const label = new RegExp(`(^|[A-Z]{2} )${escapeForRegExp(name)} \\d+ events?$`);
    return this.filters.getByRole("button", { name: label }).last();
  }

  /** How many events choosing a value would show, as it says. */
  async countOf(name: string): Promise<number> {
    const text = await this.option(name).locator(".chip-count").textContent();
    return Number.parseInt(text ?? "", 10);
  }

  /** Opens a menu of the filter bar, such as "Kind" or "more: People". */
  async openMenu(name: string): Promise<void> {
    const label = new RegExp(`^(\\d+ )?${escapeForRegExp(name)} ?\\d*$`);
    await this.filters.getByRole("button", { name: label }).click();
  }

  /** The number of events shown, as the filter bar tells it. */
  async expectShown(count: number): Promise<void> {
    await expect(this.filters.locator(".shown-count")).toHaveText(
      count === 1 ? "1 event" : `${count} events`,
    );
    await expect.poll(() => this.visibleEvents()).toHaveLength(count);
  }

  async hoverActor(name: string): Promise<void> {
    await this.mention(name).hover();
    await expect(this.actorCard).toBeVisible();
  }

  /** Where a day of the month stands on the axis, by its label. */
  async dayColumn(day: number): Promise<Stretch> {
    const label = this.page.locator(`.axis-inner .vis-text.vis-minor.vis-day${day}`).first();
    return label.evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right };
    });
  }

  /** The days whose labels stand on the axis, from left to right. */
  async visibleDays(): Promise<string[]> {
    const { left, right } = await this.laneArea();
    const labels = await this.page
      .locator(".axis-inner .vis-text.vis-minor:not(.vis-measure)")
      .evaluateAll((elements) =>
        elements.map((element) => {
          const box = element.getBoundingClientRect();
          return { text: element.textContent ?? "", middle: (box.left + box.right) / 2 };
        }),
      );
    return labels
      .filter(({ middle }) => middle > left && middle < right)
      .sort((a, b) => a.middle - b.middle)
      .map(({ text }) => text);
  }

  /** The part of the axis in which marks are drawn. */
  async laneArea(): Promise<Stretch & { readonly top: number; readonly bottom: number }> {
    return this.page.locator(".axis-inner .vis-panel.vis-center").evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    });
  }

  /** All that is drawn of a mark, its strike included; titles and halos aside. */
  async drawnStretch(title: string): Promise<Stretch> {
    return this.axisMark(title).evaluate((mark) => {
      const box = mark.getBoundingClientRect();
      const parts = ["::before", "::after"]
        .map((part) => getComputedStyle(mark, part))
        .filter(({ content }) => content !== "none")
        .map((style) => {
          const left = box.left + Number.parseFloat(style.left);
          return { left, right: left + Number.parseFloat(style.width) };
        });
      return {
        left: Math.min(...parts.map(({ left }) => left)),
        right: Math.max(...parts.map(({ right }) => right)),
      };
    });
  }

  /** The titles of the marks that can be seen in the lanes. */
  async titlesInView(): Promise<string[]> {
    const area = await this.laneArea();
    return this.page.locator(".axis-inner .mark").evaluateAll(
      (marks, { left, right, top, bottom }) =>
        marks
          .filter((mark) => {
            const box = mark.getBoundingClientRect();
            const isBeside = box.left >= right || box.right <= left;
            const isInside = !isBeside && box.top >= top - 1 && box.bottom <= bottom + 1;
            return isInside && getComputedStyle(mark).visibility === "visible";
          })
          .map((mark) => mark.querySelector(".mark-text")?.textContent ?? ""),
      area,
    );
  }

  /** Nothing of the element is cut by the window or by a scrolling ancestor. */
  async expectUnclipped(element: Locator): Promise<void> {
    await expect(element).toBeInViewport({ ratio: 1 });
  }

  /** Opens an article made by a test, as if it lay on the site. */
  async openArticle(article: unknown, query = ""): Promise<void> {
    const path = "/made-by-a-test.dateline.json";
    await this.page.route(
      ({ pathname }) => pathname === path,
      (route) => route.fulfill({ json: article }),
    );
    await this.open(`?article=${path}${query}`);
  }

  /** Shows the page in a colour scheme of the system, and waits until it is painted so. */
  async setScheme(colorScheme: "light" | "dark"): Promise<void> {
    await this.page.emulateMedia({ colorScheme });
    await this.waitForFrames();
  }

  /** Two frames: one that lays out what has changed, one that paints it. */
  async waitForFrames(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => done())),
        ),
    );
  }

  /** Presses a key and tells where the focus then is, once the page has answered. */
  async pressForFocus(key: string): Promise<FocusedControl> {
    await this.page.keyboard.press(key);
    await this.waitForFrames();
    return this.page.evaluate(describeFocus);
  }

  /** What has the focus is seen to have it, with nothing over it. */
  async expectFocusInSight(): Promise<void> {
    const read = async () => {
      const { name, hasRing, isClear } = await this.page.evaluate(describeFocus);
      return hasRing && isClear ? "in sight" : `${name}: ring ${hasRing}, clear ${isClear}`;
    };
    await expect.poll(read).toBe("in sight");
  }

  /** The document itself never scrolls sideways. */
  async expectNoSidewaysScroll(): Promise<void> {
    const over = await this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return Math.max(scrollWidth, document.body.scrollWidth) - clientWidth;
    });
    expect(over).toBe(0);
  }

  /** Pastes a text into the drafting dialog and waits for its review. */
  async draftText(text: string, published: string): Promise<void> {
    await this.page.getByRole("button", { name: "Open…" }).click();
    await this.page.getByRole("button", { name: "Draft from a text…" }).click();
    await this.page.getByLabel("Text of the article").fill(text);
    if (published !== "") await this.page.getByLabel("Published on").fill(published);
    await this.page.getByRole("button", { name: "Draft", exact: true }).click();
    await expect(this.reviewBar).toBeVisible();
  }

  /** Chooses files of the device to draft from. */
  async draftFiles(...paths: readonly string[]): Promise<void> {
    await this.page.getByRole("button", { name: "Open…" }).click();
    await this.page.locator(".dialog input[type=file]").setInputFiles([...paths]);
  }

  get reviewBar(): Locator {
    return this.page.getByRole("region", { name: "Review", exact: true });
  }

  /** Selects words of the text as a person does with the pointer. */
  async selectWords(words: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      for (const block of document.querySelectorAll("[data-block] > .block-text")) {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          const at = node.data.indexOf(wanted);
          if (at < 0) continue;
          document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
          return;
        }
      }
      throw new Error(`No text node holds: ${wanted}`);
    }, words);
  }

  /** Details of what is broken only: of all that holds they take longer than the scan. */
  private axe(): AxeBuilder {
    return new AxeBuilder({ page: this.page }).options({ resultTypes: ["violations"] });
  }

  /** WCAG 2.2 A and AA and best practices; none may be broken. */
  async expectAccessible(): Promise<void> {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const found = await findViolations(this.axe().withTags(tags));
    expect(found.filter(({ rule }) => rule !== "target-size")).toEqual([]);
    for (const { target } of found) await this.expectTargetInTheClear(target);
  }

  /** Of a target half under a bar axe measures the rest: it must be large enough scrolled clear. */
  private async expectTargetInTheClear(target: string): Promise<void> {
    const control = this.page.locator(target);
    await control.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const axe = this.axe().include(target).withRules(["target-size"]);
    expect(await findViolations(axe)).toEqual([]);
  }

  /** The one rule that depends on the colour scheme. */
  async expectContrast(): Promise<void> {
    const axe = this.axe().withRules(["color-contrast"]);
    expect(await findViolations(axe)).toEqual([]);
  }
}

interface Violation {
  readonly rule: string;
  readonly target: string;
  readonly html: string;
}

async function findViolations(axe: AxeBuilder): Promise<Violation[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => ({
      rule: id,
      target: target.join(" "),
      html: html.slice(0, 140),
    })),
  );
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Runs in the page. What has the focus out of sight is shown by another element, which counts. */
function describeFocus(): FocusedControl {
  const focused = document.activeElement ?? document.body;
  const name = focused.getAttribute("aria-label") ?? focused.textContent ?? "";
  const shown = findShown();
  if (shown === undefined) return { name, hasRing: false, isClear: false };
  return { name, hasRing: hasRing(shown), isClear: isClear(shown) };

  function findShown(): Element | undefined {
    if (focused.matches("input[type=file]")) {
      return focused.parentElement?.querySelector(".button") ?? undefined;
    }
    if (focused.closest(".event-list-twin") === null) return focused;
    const stands = [...document.querySelectorAll("#timeline *")].filter(
      (element) => element.closest(".event-list-twin") === null && hasRing(element),
    );
    return stands.find(isClear);
  }

  function hasRing(element: Element): boolean {
    const { outlineStyle, outlineWidth, backgroundImage } = getComputedStyle(element);
    const hasOutline = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    return hasOutline || (element.matches(".panel-border") && backgroundImage !== "none");
  }

  /** Any point of the element that answers the pointer: the middles of its lines, its corners. */
  function isClear(element: Element): boolean {
    return [...element.getClientRects()].some(({ left, right, top, bottom }) => {
      const y = (top + bottom) / 2;
      return [left + 3, (left + right) / 2, right - 3].some((x) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && element.contains(hit);
      });
    });
  }
}
