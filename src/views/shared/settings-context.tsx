import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { loadSettings, type Settings, saveSettings } from "../../data/settings.ts";

interface SettingsAccess {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
}

const SettingsContext = createContext<SettingsAccess | undefined>(undefined);

export function SettingsProvider(props: { readonly children: ReactNode }) {
  const [settings, setSettings] = useState(() => loadSettings(findStorage()));
  useEffect(() => {
    const root = document.documentElement;
    if (settings.theme === "system") delete root.dataset["theme"];
    else root.dataset["theme"] = settings.theme;
    saveSettings(findStorage(), settings);
  }, [settings]);
  const access = useMemo(
    () => ({
      settings,
      change: (change: Partial<Settings>) => setSettings((before) => ({ ...before, ...change })),
    }),
    [settings],
  );
  return <SettingsContext value={access}>{props.children}</SettingsContext>;
}

export function useSettings(): SettingsAccess {
  const access = useContext(SettingsContext);
  if (access === undefined) throw new Error("useSettings outside SettingsProvider");
  return access;
}

/** The device's storage, or nothing where reading it is forbidden. */
function findStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
