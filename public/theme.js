// Before the first paint, so that a chosen colour scheme does not flash; a classic script on purpose.
try {
  const theme = JSON.parse(localStorage.getItem("dateline.settings") ?? "{}").theme;
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is off or holds something else: the page follows the system.
}
