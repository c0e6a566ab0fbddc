import { execFile } from "node:child_process";
import { cpus, release, totalmem, type } from "node:os";
import { promisify } from "node:util";
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

/** The commit that is measured, with a mark where files were changed since: `4fc23ae`, `4fc23ae, changed`. */
export async function commitOf(): Promise<string> {
  const git = async (...args: readonly string[]): Promise<string> =>
    (await promisify(execFile)("git", args).catch(() => ({ stdout: "" }))).stdout.trim();
  const commit = await git("rev-parse", "--short", "HEAD");
  // What a pass writes is no change of what it measures.
  const changed = await git("status", "--porcelain", "--", ".", ":!bench/results.*", ":!bench/explained.md");
  return commit === "" ? "no commit" : `${commit}${changed === "" ? "" : ", changed"}`;
}

async function versionOfBrowser(): Promise<string> {
  const browser = await launch();
  const version = browser.version();
  await browser.close();
  return `Chromium ${version}`;
}
