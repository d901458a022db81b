import { createStaticServer } from "./static-server.ts";

// The built page for the browser tests; the port is fixed so that they know it.
createStaticServer(process.env["DATELINE_DIST"] ?? "dist").listen(
  Number(process.env["DATELINE_PORT"] ?? 4179),
  "127.0.0.1",
);
