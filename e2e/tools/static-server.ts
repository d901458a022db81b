import { readFile, stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, resolve, sep } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/** Serves the files below `folder` on this machine only; text is compressed as a web host would. */
export function createStaticServer(folder: string): Server {
  const root = resolve(folder);
  return createServer(async (request, response) => {
    const refuse = (status: number) => response.writeHead(status).end();
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);
    let path: string;
    try {
      path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    } catch {
      return refuse(400);
    }
    const file = resolve(root, `.${path.endsWith("/") ? `${path}index.html` : path}`);
    if (!file.startsWith(root + sep)) return refuse(404);
    try {
      if (!(await stat(file)).isFile()) return refuse(404);
      const bytes = await readFile(file);
      const type = TYPES[extname(file)] ?? "application/octet-stream";
      const zips =
        type !== "font/woff2" && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
      const body = zips ? gzipSync(bytes) : bytes;
      response.writeHead(200, {
        "content-type": type,
        "content-length": body.length,
        "cache-control": file.includes(`${sep}assets${sep}`)
          ? "public, max-age=31536000, immutable"
          : "no-cache",
        "x-content-type-options": "nosniff",
        vary: "accept-encoding",
        ...(zips ? { "content-encoding": "gzip" } : {}),
      });
      response.end(request.method === "HEAD" ? undefined : body);
    } catch {
      refuse(404);
    }
  });
}

/** Listens on `port`, or on the next free one of twenty; the port in use. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate < port + 20; candidate += 1) {
    const isFree = await new Promise<boolean>((done, fail) => {
      server.once("error", (error: NodeJS.ErrnoException) =>
        error.code === "EADDRINUSE" ? done(false) : fail(error),
      );
      server.listen(candidate, "127.0.0.1", () => done(true));
    });
    if (isFree) return candidate;
  }
  throw new Error(`No port between ${port} and ${port + 19} is free.`);
}
