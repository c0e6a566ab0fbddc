import { cpus, release, totalmem, type } from "node:os";
import { launch } from "#tools/find-browser.ts";
import type { MachineFacts } from "./results.ts";

/** What this pass is made on. */
export async function machineFacts(): Promise<MachineFacts> {
  const browser = await launch();
  const version = browser.version();
  await browser.close();
  const all = cpus();
  return {
    cpu: all[0]?.model.trim() ?? "unknown processor",
    cores: all.length,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    os: `${type()} ${release()}`,
    node: process.versions.node,
    browser: `Chromium ${version}`,
  };
}
