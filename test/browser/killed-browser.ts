import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { browserArguments, findBrowser } from "#tools/find-browser.ts";

/** A browser of its own, with what it keeps in a folder, that can be killed as a crash or a cut of power would. */
export interface Killable {
  readonly page: Page;
  /** Ends it and all its processes at once, whatever they are doing. */
  readonly kill: () => Promise<void>;
}

/** Milliseconds until a browser has to be there. */
const PATIENCE = 30_000;

/** Starts a browser that goes on with what it kept in `profile`. */
export async function startKillable(profile: string): Promise<Killable> {
  const found = await findBrowser();
  if ("missing" in found) throw new Error(found.missing);
  const port = join(profile, "DevToolsActivePort");
  await rm(port, { force: true });
  const given = ["--headless=new", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "--lang=zh-CN"];
  // A group of its own, so that the processes it starts end with it.
  const child = spawn(found.path, [...browserArguments(), ...given, "about:blank"], {
    detached: true,
    stdio: "ignore",
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`invalid browser: ${found.path}`);
  const gone = new Promise<void>((done) => child.once("exit", () => done()));
  const browser = await connected(port);
  const [context = await browser.newContext()] = browser.contexts();
  const [page = await context.newPage()] = context.pages();
  return {
    page,
    kill: async () => {
      process.kill(-pid, "SIGKILL");
      await gone;
    },
  };
}

/** Connects as soon as the browser has written where it listens: its port, and a path. */
async function connected(file: string): Promise<Browser> {
  for (let waited = 0; waited < PATIENCE; waited += 50) {
    const [port = "", path = ""] = (await readFile(file, "utf8").catch(() => "")).split("\n");
    if (path !== "") return chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("invalid browser: it says no port");
}
