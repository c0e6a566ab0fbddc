import { spawn } from "node:child_process";

/** Builds the single file as `npm run build:single` does; the exit code. */
export function buildSingle(args: readonly string[]): Promise<number | null> {
  return new Promise((done) => {
    spawn(process.execPath, ["tools/run.mjs", "tools/build-single.ts", ...args], { stdio: "ignore" }).on("close", done);
  });
}
