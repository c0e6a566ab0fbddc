import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseSite } from "#domain/release/parse.ts";
import { OUTCOME_SCHEMES, ownScheme } from "#authoring/begin/outcome-schemes.ts";
import { changed, draftFolder, smallDraft, smallSite, setAt } from "#test/support/small-release.ts";
import { clerk } from "#test/support/world.ts";

const NAMES = ["--area", "sample-county", "--name", "样例县", "--name-en", "Sample County"];

/** Begins a site with a scheme; its data folder, and what the tool said. */
async function begun(...more: readonly string[]) {
  const data = join(await draftFolder({}), "data");
  return { data, said: await clerk(["init", data, ...NAMES, "--lang", "en", ...more]) };
}

const schemeIn = async (data: string) =>
  parseSite(JSON.parse(await readFile(join(data, "site.json"), "utf8"))).value?.outcomeScheme ?? null;

const OWN = "办结*=问题解决|solved,部分*=部分解决|solved in part,解释=作出说明|explained";

describe.each([
  ["abc", ["A", "B", "C"]],
  ["abcd", ["A", "B", "C", "D"]],
  ["jiayibing", ["甲", "乙", "丙"]],
  ["jiayi", ["甲", "乙", "丙", "丁"]],
  [OWN, ["办结", "部分", "解释"]],
])("the scheme %s", (given, codes) => {
  test("is begun with, each class by its letter and its words", async () => {
    const { data, said } = await begun("--scheme", given);
    expect(said.code).toBe(0);
    const scheme = await schemeIn(data);
    expect(scheme?.outcomes.map(({ code }) => code)).toEqual(codes);
    expect(scheme?.outcomes[0]?.solved).toBe(true);
    expect(new Set(scheme?.outcomes.map(({ name }) => name.zh)).size).toBe(codes.length);
    expect(scheme?.outcomes.every(({ name }) => /^[a-z ,]+$/.test(name.en))).toBe(true);
  });

  test("is what a release's outcomes are checked by", async () => {
    const { data } = await begun("--scheme", given);
    const withOutcome = (code: string) =>
      draftFolder(changed(smallDraft(), "suggestions.json", "items[0].events[1].outcome", code));
    for (const code of codes)
      expect(await clerk(["check", await withOutcome(code), "--data", data])).toMatchObject({ code: 0 });
    const { code, out } = await clerk(["check", await withOutcome("E"), "--data", data, "--lang", "en"]);
    expect([code, out]).toEqual([1, expect.stringContaining(`found: E\n  expected: ${codes.join(" | ")}`)]);
  });
});

describe("a scheme of one's own", () => {
  test("counts the first class as solved, and those with a star", () => {
    expect(ownScheme("A=已解决,B*=部分解决,C=未解决", ["zh"])?.outcomes).toEqual([
      { code: "A", name: { zh: "已解决", en: "已解决" }, solved: true },
      { code: "B", name: { zh: "部分解决", en: "部分解决" }, solved: true },
      { code: "C", name: { zh: "未解决", en: "未解决" }, solved: false },
    ]);
  });

  test("is typed on a Chinese keyboard too", () => {
    expect(ownScheme("甲＝已解决｜solved，乙＊＝部分解决｜in part；丙＝未解决｜not", ["zh", "en"])).toEqual(
      ownScheme("甲=已解决|solved,乙*=部分解决|in part;丙=未解决|not", ["zh", "en"]),
    );
  });

  test("has no English in a site in Chinese alone", async () => {
    const { data, said } = await begun("--languages", "zh", "--scheme", "A=已解决,B=未解决");
    expect(said.code).toBe(0);
    expect(await readFile(join(data, "site.json"), "utf8")).not.toContain('"en"');
  });

  test.each([
    ["letters without words", "A,B,C", "A=已解决|solved,B=未解决|not solved"],
    ["one class alone", "A=已解决|solved", "none | abc | abcd | jiayibing | jiayi | A="],
    ["words without their English", "A=已解决,B=未解决", "|not solved"],
    ["a name that every object has", "constructor", "none | abc"],
  ])("is refused with %s", async (_, given, told) => {
    const { said } = await begun("--scheme", given);
    expect(said).toMatchObject({ code: 2, err: expect.stringContaining(told) });
  });

  test("is refused with one letter twice, and nothing is written", async () => {
    const { data, said } = await begun("--scheme", "A=已解决|solved,A=未解决|not solved");
    expect(said).toMatchObject({ code: 1, out: expect.stringContaining("outcomeScheme.outcomes[1].code") });
    await expect(readFile(join(data, "site.json"))).rejects.toThrow("ENOENT");
  });
});

test("a breakdown by outcomes names classes that the scheme has", async () => {
  const categories = ["甲", "丁"].map((outcome, at) => ({
    code: `class-${at}`,
    name: { zh: `第${at}类`, en: `Class ${at}` },
    outcome,
  }));
  const draft = await draftFolder(
    ["first", "second"].reduce(
      (files, _, at) => changed(files, "observations.json", `observations[${at + 3}].category`, `class-${at}`),
      changed(smallDraft(), "indicators.json", "indicators[3].breakdown.categories", categories),
    ),
  );
  const data = await draftFolder({ "site.json": setAt(smallSite(), ["outcomeScheme"], OUTCOME_SCHEMES["jiayibing"]) });
  const { code, out } = await clerk(["check", draft, "--data", data, "--lang", "en"]);
  expect(code).toBe(1);
  expect(out).toContain("indicators[3].breakdown.categories[1].outcome");
  expect(out).toContain("(outcome-unknown)\n  found: 丁\n  expected: 甲 | 乙 | 丙");
  expect(out).toMatch(/1 problem\.$/);
});
