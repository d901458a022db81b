import { expect, test } from "playwright/test";
import { ReaderDriver } from "./reader.ts";

test("an article opens with its text, its axis and nothing selected", async ({ page }) => {
  const reader = new ReaderDriver(page);
  await reader.open();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Trump envoy");
  await expect(reader.axisMark("Trump hopes for a deal")).toBeAttached();
  await expect(reader.eventCard).toContainText("Select an event");
});
