import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { clerk } from "#test/support/world.ts";

const NAMES = ["--area", "sample-county", "--name", "样例县", "--name-en", "Sample County"];

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "init-"));
  onTestFinished(() => rm(made, { recursive: true }));
  return join(made, "data");
}

const siteIn = async (place: string): Promise<unknown> => JSON.parse(await readFile(join(place, "site.json"), "utf8"));

describe("init", () => {
  test("begins a site that is sound as it is, with a release without figures", async () => {
    const place = await folder();
    const begun = await clerk(["init", place, ...NAMES, "--date", "2026-03-02"]);
    expect(begun).toMatchObject({ code: 0, err: "" });
    expect(begun.out).toContain("2026-03-02");
    expect(await siteIn(place)).toMatchObject({
      area: { id: "sample-county", name: { zh: "样例县", en: "Sample County" } },
      languages: ["zh", "en"],
      outcomeScheme: null,
    });
    expect((await clerk(["check", place])).code).toBe(0);
    expect((await clerk(["verify", place])).code).toBe(0);
  });

  test("takes languages, a scheme of outcomes and colours", async () => {
    const place = await folder();
    const more = ["--languages", "zh", "--scheme", "jiayi", "--accent", "#8a1c4a", "--accent-dark", "#f0a0c0"];
    expect((await clerk(["init", place, ...NAMES, ...more])).code).toBe(0);
    expect(await siteIn(place)).toMatchObject({
      languages: ["zh"],
      outcomeScheme: {
        id: "jiayi",
        outcomes: [{ code: "甲", solved: true }, { code: "乙" }, { code: "丙" }, { code: "丁" }],
      },
      theme: { accent: "#8a1c4a", "dark-accent": "#f0a0c0" },
    });
  });

  test("writes nothing where there are data already", async () => {
    const place = await folder();
    await clerk(["init", place, ...NAMES, "--date", "2026-03-02"]);
    const before = await readdir(place);
    const again = await clerk(["init", place, "--lang", "en", ...NAMES]);
    expect(again).toMatchObject({ code: 2, out: "" });
    expect(again.err).toContain("has data already");
    expect(await readdir(place)).toEqual(before);
  });

  test("refuses colours that nobody can read, and writes nothing", async () => {
    const place = await folder();
    const refused = await clerk(["init", place, "--lang", "en", ...NAMES, "--accent", "#ffe0a0"]);
    expect(refused.code).toBe(1);
    expect(refused.out).toContain("4.5:1");
    await expect(readdir(place)).rejects.toThrow("ENOENT");
  });

  test.each([
    ["no name", ["--area", "a"], "--name"],
    ["an id in capitals", ["--area", "A B", "--name", "样例县", "--name-en", "X"], "a-z 0-9 -"],
    ["a site without Chinese", [...NAMES, "--languages", "en"], "zh,en | zh"],
    ["a language that there is not", [...NAMES, "--languages", "zh,fr"], "zh,en | zh"],
    ["a scheme that there is not", [...NAMES, "--scheme", "stars"], "none | abcd | jiayi"],
    ["a colour by its name", [...NAMES, "--accent", "red"], "#rrggbb"],
    ["a day that there is not", [...NAMES, "--date", "2026-02-30"], "YYYY-MM-DD"],
  ])("refuses %s and says what is right", async (_, args, right) => {
    const { code, err } = await clerk(["init", await folder(), "--lang", "en", ...args]);
    expect(code).toBe(2);
    expect(err).toContain(right);
  });
});
