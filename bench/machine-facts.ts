import { cpus, release, totalmem, type } from "node:os";
import { launch } from "#tools/find-browser.ts";
import type { MachineFacts } from "./results.ts";

/** What this pass is made on; a browser is started for its version only where the pass opens pages. */
export async function machineFacts(pages: boolean): Promise<MachineFacts> {
  const browser = pages ? await versionOfBrowser() : "no browser";
  const all = cpus();
  return {
    cpu: all[0]?.model.trim() ?? "unknown processor",
    cores: all.length,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    os: `${type()} ${release()}`,
    node: process.versions.node,
    browser,
  };
}

async function versionOfBrowser(): Promise<string> {
  const browser = await launch();
  const version = browser.version();
  await browser.close();
  return `Chromium ${version}`;
}
