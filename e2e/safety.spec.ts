import { expect, type Page } from "playwright/test";
import { type ReaderDriver, test } from "./reader.ts";

/** Word for word from the design. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; " +
  "base-uri 'none'; form-action 'none'";

/** Keeps what the browser reports of the policy; read with `readViolations`. */
async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      const before = document.documentElement.dataset["violations"] ?? "";
      document.documentElement.dataset["violations"] =
        `${before}${violatedDirective} ${blockedURI}\n`;
    });
  });
}

function readViolations(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.dataset["violations"] ?? "");
}

/** All that a person does with an article, from end to end. */
async function tryEverything(reader: ReaderDriver): Promise<void> {
  const { page } = reader;
  await reader.axisTitle("Trump hopes for a deal").click();
  await reader.step("Next event");
  await reader.marginMark("Talks in Paris").click();
  await reader.expectSelected("Talks in Paris");
  await reader.mention("Steve Witkoff").click();
  await expect(reader.actorCard).toBeVisible();
  await page.keyboard.press("Escape");
  for (const lanes of ["Person", "Country", "Kind"]) await reader.choose("Lanes", lanes);
  await reader.choose("Order", "As happened");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Fit" }).click();
  await reader.openMenu("Kind");
  await reader.option("Meeting").click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Clear filters" }).click();
  await reader.showList();
  await reader.listRow(/^London talks/).click();
  await reader.showAxis();
  await page.getByRole("searchbox").fill("London");
  await page.getByRole("banner").getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Dark", exact: true }).click();
  await page.getByRole("button", { name: "As the system" }).click();
  await page.keyboard.press("Escape");
  await reader.chooseSample("Delegations meet in Istanbul");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Istanbul");
  await reader.openFile("e2e/fixtures/all-statuses.dateline.json");
  await expect(page).toHaveTitle(/^(?!Delegations)/);
}

test("the built page carries the policy of the design before anything is loaded", async ({
  page,
}) => {
  const response = await page.goto("./");
  const policy = page.locator("meta[http-equiv='Content-Security-Policy']");
  await expect(policy).toHaveAttribute("content", POLICY);
  const earlier = policy.locator("xpath=preceding::*[self::script or self::link or self::style]");
  await expect(earlier).toHaveCount(0);
  const html = (await response?.text()) ?? "";
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
});

test("the policy stops a script that text would smuggle in, and says so", async ({
  reader,
  page,
}) => {
  await watchPolicy(page);
  await reader.open();
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'smuggled'";
    document.body.append(script);
  });
  await expect.poll(() => readViolations(page)).toContain("script-src");
  await expect(page).not.toHaveTitle("smuggled");
});

test("using everything breaks no policy, throws nothing and asks no other site", async ({
  reader,
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL ?? "none")) {
      foreign.push(request.url());
    }
  });
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await watchPolicy(page);
  await reader.open();
  await tryEverything(reader);
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
  expect(await readViolations(page)).toBe("");
});

test("once loaded, the page needs no network", async ({ reader, page, context }) => {
  const later = ["AxisPane", "ActorCard"].map((chunk) =>
    page.waitForResponse((response) => response.url().includes(`/assets/${chunk}`)),
  );
  await page.addInitScript(() => localStorage.setItem("dateline.settings", '{"panel":"list"}'));
  await reader.open();
  await Promise.all(later);
  await context.setOffline(true);
  await reader.showAxis();
  await expect(reader.axisMark("Trump hopes for a deal")).toBeVisible();
  await reader.mention("Steve Witkoff").click();
  await expect(reader.actorCard).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("searchbox").fill("London");
  await expect(page.getByText("events hidden")).toBeVisible();
});

test("addresses of other sites are links that tell them nothing, never requests", async ({
  reader,
  page,
}) => {
  await reader.open("?event=london");
  const links = page.locator("a[href^='http']:not([href*='127.0.0.1'])");
  expect(await links.count()).toBeGreaterThan(0);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute("rel", /noreferrer/);
    await expect(link).toHaveAttribute("rel", /noopener/);
  }
});

for (const path of [
  "//example.org/a.json",
  "/\\example.org/a.json",
  "https://example.org/a.json",
]) {
  test(`an address cannot make the page fetch ${path}`, async ({ reader, page, baseURL }) => {
    const foreign: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(baseURL ?? "none")) foreign.push(request.url());
    });
    await page.goto(`./?article=${encodeURIComponent(path)}`);
    await expect(reader.failure.or(reader.notices)).toBeVisible();
    expect(foreign).toEqual([]);
  });
}
