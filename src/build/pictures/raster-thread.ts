import { parentPort } from "node:worker_threads";
import { rasterise } from "./raster.ts";
import type { Drawn, ToDraw } from "./raster-pool.ts";

/** Draws the pictures it is sent, one after another, in a thread of its own. */
parentPort?.on("message", ({ id, svg, width }: ToDraw) => {
  // A thread has no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const answer = (drawn: Drawn): void => parentPort?.postMessage(drawn);
  rasterise(svg, width).then(
    (png) => answer(png === null ? { id, failed: "no font with Chinese characters" } : { id, png }),
    (error: unknown) => answer({ id, failed: error instanceof Error ? error.message : String(error) }),
  );
});
