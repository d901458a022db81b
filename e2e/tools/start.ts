import { spawn } from "node:child_process";
import { build } from "vite";
import { createStaticServer, listen } from "./static-server.ts";

await build({ logLevel: "warn" });
const port = await listen(createStaticServer("dist"), 4173);
const address = `http://localhost:${port}/`;
console.log(`Dateline is running at ${address}  (Ctrl+C ends it)`);
openBrowser(address);

/** Shows the page where there is a person with a display; a server stays quiet. */
function openBrowser(url: string): void {
  const { env, platform } = process;
  if (env["CI"] || env["SSH_CONNECTION"] || !process.stdout.isTTY) return;
  const opener = (): [string, string[]] | undefined => {
    if (platform === "darwin") return ["open", [url]];
    if (platform === "win32") return ["cmd", ["/c", "start", "", url]];
    return env["DISPLAY"] || env["WAYLAND_DISPLAY"] ? ["xdg-open", [url]] : undefined;
  };
  const found = opener();
  if (found === undefined) return;
  const child = spawn(found[0], found[1], { stdio: "ignore", detached: true });
  // No opener installed: the address stands above.
  child.on("error", () => undefined);
  child.unref();
}
