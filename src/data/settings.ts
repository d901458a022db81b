/** What the reader sets up for this device; never part of an address. */
export interface Settings {
  readonly theme: "system" | "light" | "dark";
  readonly panel: "axis" | "list";
  /** Share of the page's width that the timeline takes, 0.3..0.7. */
  readonly panelShare: number;
  readonly hoverCards: boolean;
  readonly letterKeys: boolean;
  readonly followReading: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: "system",
  panel: "axis",
  panelShare: 0.56,
  hoverCards: true,
  letterKeys: true,
  followReading: true,
};

/** Also read by `public/theme.js` before the first paint. */
const KEY = "dateline.settings";

/** The settings kept in `storage`; defaults for whatever is missing, broken or out of range. */
export function loadSettings(storage: Pick<Storage, "getItem"> | undefined): Settings {
  let kept: Partial<Record<keyof Settings, unknown>> = {};
  try {
    const json: unknown = JSON.parse(storage?.getItem(KEY) ?? "{}");
    if (typeof json === "object" && json !== null) kept = json;
  } catch {
    // Blocked or broken storage: the defaults serve.
  }
  const flag = (key: "hoverCards" | "letterKeys" | "followReading") => {
    const value = kept[key];
    return typeof value === "boolean" ? value : DEFAULT_SETTINGS[key];
  };
  const { theme, panel, panelShare } = kept;
  return {
    theme: theme === "light" || theme === "dark" ? theme : "system",
    panel: panel === "list" ? "list" : "axis",
    panelShare:
      typeof panelShare === "number" && panelShare >= 0.3 && panelShare <= 0.7
        ? panelShare
        : DEFAULT_SETTINGS.panelShare,
    hoverCards: flag("hoverCards"),
    letterKeys: flag("letterKeys"),
    followReading: flag("followReading"),
  };
}

/** Keeps `settings`; a full or blocked storage is no reason to stop reading, so it is passed over. */
export function saveSettings(
  storage: Pick<Storage, "setItem"> | undefined,
  settings: Settings,
): void {
  try {
    storage?.setItem(KEY, JSON.stringify(settings));
  } catch {
    // The choice then lasts until the page is closed.
  }
}
