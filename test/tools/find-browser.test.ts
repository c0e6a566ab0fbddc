import { describe, expect, test } from "vitest";
import { findBrowser } from "#tools/find-browser.ts";
import type { Machine } from "#tools/machine.ts";

const APT = "/usr/bin/apt-get";
const FONT = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";

interface Sketch {
  readonly platform?: NodeJS.Platform;
  readonly env?: Readonly<Record<string, string>>;
  readonly root?: boolean;
  readonly files?: readonly string[];
  /** Files that are there and do not run. */
  readonly broken?: readonly string[];
  /** Files that appear when a command whose text contains the key has run. */
  readonly brings?: Readonly<Record<string, readonly string[]>>;
}

/** A computer made up of a list of files; remembers what was run on it. */
function machine({ platform = "linux", env = {}, root = false, files = [], broken = [], brings = {} }: Sketch = {}) {
  const there = new Set([...files, ...broken]);
  const ran: string[] = [];
  const made: Machine = {
    platform,
    env,
    home: "/home/clerk",
    root,
    exists: (path) => Promise.resolve(there.has(path)),
    list: (folder) =>
      Promise.resolve([
        ...new Set(
          [...there].flatMap((path) =>
            path.startsWith(`${folder}/`) ? (path.slice(folder.length + 1).split("/")[0] ?? []) : [],
          ),
        ),
      ]),
    run: (command, args) => {
      const call = [command, ...args].join(" ");
      ran.push(call);
      for (const [part, brought] of Object.entries(brings))
        if (call.includes(part)) for (const path of brought) there.add(path);
      if (command === "fc-list") return Promise.resolve({ code: 0, output: there.has(FONT) ? "Noto Sans CJK SC" : "" });
      return Promise.resolve({ code: broken.includes(command) ? 127 : 0, output: "" });
    },
    say: () => undefined,
  };
  return { machine: made, ran };
}

const cache = (revision: number): string =>
  `/home/clerk/.cache/ms-playwright/chromium-${revision}/chrome-linux64/chrome`;

describe("findBrowser", () => {
  test("CHROME_PATH goes before anything installed", async () => {
    const { machine: m, ran } = machine({
      env: { CHROME_PATH: "/opt/my chrome" },
      files: ["/opt/my chrome", "/usr/bin/chromium"],
    });
    expect(await findBrowser(m)).toEqual({ path: "/opt/my chrome", how: "CHROME_PATH" });
    expect(ran).toEqual([]);
  });

  test("a CHROME_PATH that leads nowhere is told, not passed over", async () => {
    const { machine: m } = machine({ env: { CHROME_PATH: "/nowhere" }, files: ["/usr/bin/chromium"] });
    expect(await findBrowser(m)).toEqual({ missing: "no browser at CHROME_PATH: /nowhere" });
  });

  test.each<[NodeJS.Platform, Record<string, string>, string]>([
    ["linux", {}, "/usr/bin/google-chrome"],
    ["linux", {}, "/usr/bin/microsoft-edge"],
    ["darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    ["win32", { PROGRAMFILES: "C:\\Programs" }, "C:\\Programs\\Google\\Chrome\\Application\\chrome.exe"],
    ["win32", { "PROGRAMFILES(X86)": "C:\\Old" }, "C:\\Old\\Microsoft\\Edge\\Application\\msedge.exe"],
  ])("an installed browser on %s", async (platform, env, path) => {
    const { machine: m } = machine({ platform, env, files: [path] });
    expect(await findBrowser(m)).toEqual({ path, how: "installed" });
  });

  test("a program that is there and does not run is passed over", async () => {
    const { machine: m } = machine({ broken: ["/usr/bin/chromium-browser"], files: ["/usr/bin/google-chrome"] });
    expect(await findBrowser(m)).toEqual({ path: "/usr/bin/google-chrome", how: "installed" });
  });

  test("the newest of Playwright's cache", async () => {
    const { machine: m } = machine({ files: [cache(999), cache(1200)] });
    expect(await findBrowser(m)).toEqual({ path: cache(1200), how: "Playwright's cache" });
  });

  test("Playwright's download where nothing is there", async () => {
    const { machine: m, ran } = machine({ brings: { "install chromium": [cache(1200)] } });
    expect(await findBrowser(m)).toEqual({ path: cache(1200), how: "Playwright's download" });
    expect(ran[0]).toMatch(/cli\.js install chromium$/);
  });

  test("Debian's package when root and the download failed", async () => {
    const { machine: m, ran } = machine({
      root: true,
      files: [APT],
      brings: { "apt-get install": ["/usr/bin/chromium", FONT] },
    });
    expect(await findBrowser(m)).toEqual({ path: "/usr/bin/chromium", how: "Debian's package" });
    expect(ran).toContain("apt-get update");
    expect(ran).toContain("apt-get install -y --no-install-recommends chromium fonts-noto-cjk");
  });

  test("a downloaded browser that lacks its libraries gives way to Debian's package", async () => {
    const { machine: m } = machine({
      root: true,
      files: [APT],
      broken: [cache(1200)],
      brings: { "apt-get install": ["/usr/bin/chromium", FONT] },
    });
    expect(await findBrowser(m)).toMatchObject({ path: "/usr/bin/chromium" });
  });

  test("names what to install where nothing helps", async () => {
    const { machine: m, ran } = machine({ files: [APT] });
    expect(await findBrowser(m)).toEqual({ missing: expect.stringContaining("CHROME_PATH") });
    expect(ran.filter((call) => call.startsWith("apt-get"))).toEqual([]);
  });

  test("a Chinese font is installed beside a browser that was there, once", async () => {
    const { machine: m, ran } = machine({
      root: true,
      files: [APT, "/usr/bin/chromium"],
      brings: { "install -y": [FONT] },
    });
    await findBrowser(m);
    await findBrowser(m);
    expect(ran.filter((call) => call.startsWith("apt-get install"))).toEqual([
      "apt-get install -y --no-install-recommends fonts-noto-cjk",
    ]);
  });

  test("nothing is installed for those who are not root", async () => {
    const { machine: m, ran } = machine({ files: [APT, "/usr/bin/chromium"] });
    await findBrowser(m);
    expect(ran.filter((call) => call.startsWith("apt-get"))).toEqual([]);
  });
});
