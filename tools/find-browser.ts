import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { type Machine, thisMachine } from "./machine.ts";

/** A browser and where it came from, or what a person has to install. */
export type Found = { readonly path: string; readonly how: string } | { readonly missing: string };

const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/opt/google/chrome/chrome",
    "/usr/bin/microsoft-edge",
    "/usr/bin/microsoft-edge-stable",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
};

const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Where a folder of Playwright's cache has the program itself. */
const CACHED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "chrome-linux64/chrome",
    "chrome-linux/chrome",
    "chrome-headless-shell-linux64/chrome-headless-shell",
    "chrome-linux/headless_shell",
  ],
  darwin: ["arm64", "x64"].flatMap((cpu) => [
    `chrome-mac-${cpu}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
    `chrome-headless-shell-mac-${cpu}/chrome-headless-shell`,
  ]),
  win32: ["chrome-win64/chrome.exe", "chrome-win/chrome.exe", "chrome-headless-shell-win64/chrome-headless-shell.exe"],
};

/** Seconds until a download is given up on. */
const DOWNLOAD = 240;
const APT = 600;

const MISSING =
  "no browser: install Chrome, Chromium or Edge, or set CHROME_PATH to one. Debian: apt-get install chromium fonts-noto-cjk";

/**
 * Finds a browser for the tests, or gets one. In this order: `CHROME_PATH`, an installed Chrome, Chromium or Edge,
 * Playwright's cache, Playwright's download, Debian's package when root.
 */
export async function findBrowser(machine: Machine = thisMachine()): Promise<Found> {
  const named = machine.env["CHROME_PATH"] ?? "";
  if (named !== "")
    return (await machine.exists(named))
      ? { path: named, how: "CHROME_PATH" }
      : { missing: `no browser at CHROME_PATH: ${named}` };
  const there = await installed(machine);
  if (there !== null) {
    await ensureFont(machine);
    return { path: there, how: "installed" };
  }
  const kept = await cached(machine);
  if (kept !== null) {
    await ensureFont(machine);
    return { path: kept, how: "Playwright's cache" };
  }
  machine.say("no browser is installed: trying Playwright's download");
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  await machine.run(process.execPath, [cli, "install", "chromium"], DOWNLOAD);
  const downloaded = await cached(machine);
  if (downloaded !== null) {
    await ensureFont(machine);
    return { path: downloaded, how: "Playwright's download" };
  }
  if (await mayUseApt(machine)) {
    machine.say("no download: installing Debian's chromium and fonts-noto-cjk");
    await apt(machine, ["chromium", "fonts-noto-cjk"]);
    const packaged = await installed(machine);
    if (packaged !== null) return { path: packaged, how: "Debian's package" };
  }
  return { missing: MISSING };
}

/** Starts the browser that was found, and lets it ask nothing of the network on its own account. */
export async function launch(): Promise<Browser> {
  const found = await findBrowser();
  if ("missing" in found) throw new Error(found.missing);
  return chromium.launch({
    executablePath: found.path,
    args: [...browserArguments()],
  });
}

/** What keeps a browser from asking anything of the network on its own account. */
export const browserArguments = (machine: Machine = thisMachine()): readonly string[] => [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(machine.root ? ["--no-sandbox"] : []),
];

/** The browser that is there already, with a Chinese font; nothing is fetched or installed for it. */
export async function browserAtHand(machine: Machine = thisMachine()): Promise<Found> {
  const named = machine.env["CHROME_PATH"] ?? "";
  const path = named === "" ? ((await installed(machine)) ?? (await cached(machine))) : named;
  if (path === null || !(await machine.exists(path))) return { missing: "no browser is at hand" };
  if (machine.platform !== "linux") return { path, how: "at hand" };
  const fonts = await machine.run("fc-list", [":lang=zh", "family"], 30);
  return fonts.output.trim() === "" ? { missing: "no Chinese font is at hand" } : { path, how: "at hand" };
}

async function installed(machine: Machine): Promise<string | null> {
  const places =
    machine.platform === "win32"
      ? ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
          const folder = machine.env[name];
          return folder === undefined ? [] : WINDOWS.map((path) => `${folder}\\${path}`);
        })
      : (INSTALLED[machine.platform] ?? []);
  return firstThatRuns(machine, places);
}

async function cached(machine: Machine): Promise<string | null> {
  const folder = cacheFolder(machine);
  const names = (await machine.list(folder)).filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name));
  // Whole browsers before the headless shell, newer ones first.
  const order = (name: string): number => Number(/\d+$/.exec(name)?.[0]) - (name.includes("shell") ? 1e9 : 0);
  const newest = [...names].sort((a, b) => order(b) - order(a));
  return firstThatRuns(
    machine,
    newest.flatMap((name) => (CACHED[machine.platform] ?? []).map((path) => `${folder}/${name}/${path}`)),
  );
}

function cacheFolder({ platform, env, home }: Machine): string {
  const named = env["PLAYWRIGHT_BROWSERS_PATH"] ?? "";
  if (named !== "" && named !== "0") return named;
  if (platform === "darwin") return `${home}/Library/Caches/ms-playwright`;
  if (platform === "win32") return `${env["LOCALAPPDATA"] ?? `${home}/AppData/Local`}/ms-playwright`;
  return `${env["XDG_CACHE_HOME"] ?? `${home}/.cache`}/ms-playwright`;
}

async function firstThatRuns(machine: Machine, places: readonly string[]): Promise<string | null> {
  for (const path of places) if ((await machine.exists(path)) && (await runs(machine, path))) return path;
  return null;
}

/** A file that is there may still not run: a stub of another packager, or a download without its libraries. */
async function runs(machine: Machine, path: string): Promise<boolean> {
  // Elsewhere the program would open a window instead of telling its version.
  if (machine.platform !== "linux") return true;
  return (await machine.run(path, ["--version"], 30)).code === 0;
}

/** Without a Chinese font pictures of pages show boxes. */
async function ensureFont(machine: Machine): Promise<void> {
  if (!(await mayUseApt(machine))) return;
  if (await machine.exists("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")) return;
  if ((await machine.run("fc-list", [":lang=zh", "family"], 30)).output.trim() !== "") return;
  machine.say("no Chinese font: installing Debian's fonts-noto-cjk");
  const { code } = await apt(machine, ["fonts-noto-cjk"]);
  if (code !== 0) machine.say("no Chinese font could be installed: pictures of pages will lack their text");
}

const mayUseApt = async (machine: Machine): Promise<boolean> =>
  machine.platform === "linux" && machine.root && (await machine.exists("/usr/bin/apt-get"));

async function apt(machine: Machine, packages: readonly string[]): Promise<{ readonly code: number | null }> {
  await machine.run("apt-get", ["update"], APT);
  return machine.run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], APT);
}
