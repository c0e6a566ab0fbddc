import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { OutFolder } from "#build/out/out-folder.ts";

let base = "";

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "out-"));
  onTestFinished(() => rm(base, { recursive: true, force: true }));
  await mkdir(join(base, "cache"));
  await writeFile(join(base, "code.js"), "1");
});

const open = (): Promise<OutFolder> => OutFolder.open(join(base, "site"), join(base, "cache"), [join(base, "code.js")]);

/** Builds pages, each drawn as one file that says its key; returns the pages that were drawn. */
async function build(pages: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const out = await open();
  const drawn: string[] = [];
  for (const [path, key] of Object.entries(pages))
    await out.page(path, key, async () => {
      drawn.push(path);
      return [{ path: `${path}index.html`, text: key }];
    });
  await out.close();
  return drawn;
}

const read = (path: string): Promise<string> => readFile(join(base, "site", path), "utf8");

describe("a build after another", () => {
  test("draws only the pages that show something else", async () => {
    expect(await build({ "": "1", "a/": "1", "b/": "1" })).toEqual(["", "a/", "b/"]);
    expect(await build({ "": "2", "a/": "1", "b/": "1" })).toEqual([""]);
    expect(await read("index.html")).toBe("2");
    expect(await read("a/index.html")).toBe("1");
  });

  test("draws everything when the code has changed", async () => {
    await build({ "": "1", "a/": "1" });
    await writeFile(join(base, "code.js"), "2");
    expect(await build({ "": "1", "a/": "1" })).toEqual(["", "a/"]);
  });

  test("draws again what somebody has taken away", async () => {
    await build({ "": "1", "a/": "1" });
    await rm(join(base, "site", "a"), { recursive: true });
    expect(await build({ "": "1", "a/": "1" })).toEqual(["a/"]);
  });

  test("takes away what does not belong there any more, and empty folders with it", async () => {
    await build({ "": "1", "a/b/": "1" });
    await build({ "": "1" });
    expect(await readdir(join(base, "site"))).toEqual(["index.html"]);
  });

  test("trusts nothing of a build that was cut off", async () => {
    await build({ "": "1", "a/": "1" });
    const cut = await open();
    await cut.page("", "2", async () => [{ path: "index.html", text: "2" }]);
    expect(await build({ "": "1", "a/": "1" })).toEqual(["", "a/"]);
    expect(await read("index.html")).toBe("1");
  });
});

test("copies what has changed, and only what is wanted", async () => {
  const from = join(base, "from");
  await mkdir(join(from, "deep"), { recursive: true });
  await writeFile(join(from, "deep", "a.json"), "1");
  await writeFile(join(from, "b.txt"), "1");
  const copy = async (): Promise<void> => {
    const out = await open();
    await out.copy(from, "data", (name) => name.endsWith(".json"));
    await out.close();
  };
  await copy();
  expect(await readdir(join(base, "site", "data"), { recursive: true })).toEqual(["deep", "deep/a.json"]);
  await writeFile(join(from, "deep", "a.json"), "22");
  await copy();
  expect(await read("data/deep/a.json")).toBe("22");
});

describe("compressed copies", () => {
  const long = "样例数据，".repeat(500);

  async function compressed(texts: Readonly<Record<string, string>>, compress = true): Promise<readonly string[]> {
    const out = await open();
    for (const [path, text] of Object.entries(texts)) await out.write({ path, text });
    await out.close(compress);
    return (await readdir(join(base, "site"))).sort();
  }

  test("stand beside every text that gains by it, and hold what it holds", async () => {
    expect(await compressed({ "a.html": long, "short.txt": "1", "picture.png": long })).toEqual([
      "a.html",
      "a.html.br",
      "a.html.gz",
      "picture.png",
      "short.txt",
    ]);
    const copy = (ending: string): Promise<Buffer> => readFile(join(base, "site", `a.html${ending}`));
    expect(brotliDecompressSync(await copy(".br")).toString()).toBe(long);
    expect(gunzipSync(await copy(".gz")).toString()).toBe(long);
  });

  test("go with their file, change with it, and are there only when asked for", async () => {
    await compressed({ "a.html": long, "b.html": long });
    expect(await compressed({ "a.html": `${long}2` })).toEqual(["a.html", "a.html.br", "a.html.gz"]);
    expect(gunzipSync(await readFile(join(base, "site", "a.html.gz"))).toString()).toBe(`${long}2`);
    expect(await compressed({ "a.html": long }, false)).toEqual(["a.html"]);
  });
});

describe("a file whose content is still to come", () => {
  test("keeps no page waiting, and is there when the folder is closed", async () => {
    const out = await open();
    let come: (bytes: Uint8Array) => void = () => undefined;
    const text = new Promise<Uint8Array>((done) => (come = done));
    await out.page("", "1", async () => [
      { path: "card.png", text },
      { path: "index.html", text: "1" },
    ]);
    expect(await read("index.html")).toBe("1");
    come(new TextEncoder().encode("picture"));
    expect(await out.close()).toEqual({ drawn: 1, files: 2 });
    expect(await read("card.png")).toBe("picture");
  });

  test("that fails is told when the folder is closed, which then counts as not built", async () => {
    const out = await open();
    const text = new Promise<Uint8Array>((_, fail) => setTimeout(() => fail(new Error("invalid picture: no memory"))));
    const long = "x".repeat(1_000_000);
    await out.page("", "1", async () => [
      ...Array.from({ length: 20 }, (_, nth) => ({ path: `${nth}.html`, text: long })),
      { path: "card.png", text },
    ]);
    await expect(out.close()).rejects.toThrow("invalid picture: no memory");
    expect(await build({ "": "1" })).toEqual([""]);
  });
});
