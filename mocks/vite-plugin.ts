import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const WORKER = "mockServiceWorker.js";

/** Serves the mocks' service worker in mock development, under whatever base; no build ever contains it. */
export const mockWorker = (): Plugin => ({
  name: "mock-worker",
  apply: (_config, { command, mode }) => command === "serve" && mode === "mock",
  configureServer(server) {
    const file = fileURLToPath(new URL(WORKER, import.meta.url));
    server.middlewares.use((request, response, next) => {
      if (new URL(request.url ?? "/", "http://localhost").pathname.split("/").pop() !== WORKER) return next();
      readFile(file).then((script) => {
        response.setHeader("Content-Type", "text/javascript; charset=utf-8");
        response.setHeader("Service-Worker-Allowed", "/");
        response.end(script);
      }, next);
    });
  },
});
