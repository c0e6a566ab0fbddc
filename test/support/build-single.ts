import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";

/** Builds the single file as `npm run build:single` does, in a cache of its own; the exit code. */
export async function buildSingle(args: readonly string[]): Promise<number | null> {
  await mkdir(".cache", { recursive: true });
  const cache = await mkdtemp(".cache/single-");
  const call = ["tools/run.mjs", "src/build/single/build-single.ts", "--cache", cache, ...args];
  const code = await new Promise<number | null>((done) => {
    spawn(process.execPath, call, { stdio: "ignore" }).on("close", done);
  });
  await rm(cache, { recursive: true });
  return code;
}
