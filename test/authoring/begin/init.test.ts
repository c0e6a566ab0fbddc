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
  test("begins a site with nothing public, and the draft of its first release beside it", async () => {
    const place = await folder();
    const begun = await clerk(["init", place, ...NAMES, "--date", "2026-03-02"]);
    expect(begun).toMatchObject({ code: 0, err: "" });
    expect(await readdir(place)).toEqual(["site.json"]);
    expect(await siteIn(place)).toMatchObject({
      area: { id: "sample-county", name: { zh: "样例县", en: "Sample County" } },
      languages: ["zh", "en"],
      outcomeScheme: null,
      contact: null,
    });
    expect(await siteIn(place)).not.toHaveProperty("handling");
    expect(await clerk(["check", place])).toMatchObject({ code: 0, out: expect.stringContaining("还没有发布") });
    expect(await clerk(["verify", place])).toMatchObject({ code: 0, out: expect.stringContaining("还没有发布") });
    expect((await clerk(["check", `${place}-draft`, "--data", place])).code).toBe(0);
    const published = await clerk(["publish", `${place}-draft`, "--data", place], { day: "2026-03-02" });
    expect(published).toMatchObject({ code: 0, out: expect.stringMatching(/已发布 2026-03-02。$/) });
    expect((await clerk(["check", place])).code).toBe(0);
    expect((await clerk(["verify", place])).code).toBe(0);
  });

  test("asks for what nobody has given, and for nothing else", async () => {
    const bare = await clerk(["init", await folder(), ...NAMES, "--lang", "en"]);
    for (const name of ["contact", "address", "handling", "outcomeScheme"]) expect(bare.out).toContain(`  ${name}: `);
    const place = await folder();
    const limits = ["--reply-months", "3", "--extension-months", "3", "--publication-days", "20"];
    const more = [
      "--contact",
      "县政府办 0563-0000",
      "--contact-en",
      "The county office",
      "--address",
      "https://data.example/",
    ];
    const full = await clerk(["init", place, ...NAMES, ...limits, ...more, "--scheme", "abcd", "--lang", "en"]);
    expect(full.out).not.toContain("Not given yet");
    expect(await siteIn(place)).toMatchObject({
      contact: { zh: "县政府办 0563-0000", en: "The county office" },
      address: "https://data.example/",
      handling: { replyMonths: 3, extensionMonths: 3, publicationWorkingDays: 20 },
    });
  });

  test("takes that replies need not be published", async () => {
    const place = await folder();
    await clerk(["init", place, ...NAMES, "--publication-days", "none"]);
    expect(await siteIn(place)).toMatchObject({ handling: { publicationWorkingDays: null } });
  });

  test("quotes the paths that it tells to type", async () => {
    const place = `${await folder()} of $HOME "x"`;
    const { out } = await clerk(["init", place, ...NAMES, "--lang", "en"]);
    const typed = place.replace(/["$]/g, "\\$&");
    expect(out).toContain(`publish "${typed}-draft" --data "${typed}"`);
    expect(out).toContain(`build -- --data "${typed}"`);
  });

  test("writes no draft over another", async () => {
    const place = await folder();
    await clerk(["init", place, ...NAMES]);
    await rm(join(place, "site.json"));
    const again = await clerk(["init", place, ...NAMES, "--lang", "en"]);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining("-draft") });
    expect(await readdir(place)).toEqual([]);
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
    ["a scheme that there is not", [...NAMES, "--scheme", "stars"], "none | abc | abcd | jiayibing | jiayi | A="],
    ["a colour by its name", [...NAMES, "--accent", "red"], "#rrggbb"],
    ["a day that there is not", [...NAMES, "--date", "2026-02-30"], "YYYY-MM-DD"],
    ["a script as address", [...NAMES, "--address", "javascript:alert(1)"], "https://"],
    ["a limit of no months", [...NAMES, "--reply-months", "0"], "1, 2, …"],
    ["a limit in words", [...NAMES, "--publication-days", "twenty"], "1, 2, …"],
  ])("refuses %s and says what is right", async (_, args, right) => {
    const { code, err } = await clerk(["init", await folder(), "--lang", "en", ...args]);
    expect(code).toBe(2);
    expect(err).toContain(right);
  });
});
