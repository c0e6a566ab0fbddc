import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeBodies } from "#mocks/bodies.ts";
import { revised } from "#mocks/sets/revised.ts";
import {
  changed,
  draftFolder,
  type ReleaseFiles,
  smallDraft,
  addressedSite,
  writeFiles,
} from "#test/support/small-release.ts";
import { clerk, type Said } from "#test/support/world.ts";

/** A data folder with the three releases of the revised set, or with one of its own making. */
async function revisedFolder(set = revised()): Promise<string> {
  const folder = await draftFolder({});
  for (const [path, text] of await makeBodies(set)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const diff = async (a: string, b: string, ...more: readonly string[]): Promise<Said> =>
  clerk(["diff", a, b, "--data", await revisedFolder(), ...more]);

describe("diff <release> <release>", () => {
  test("says what each value was, what it is, why, and where both stand", async () => {
    const { code, out } = await diff("2023-02-10", "2023-08-15");
    expect(code).toBe(0);
    expect(out).toBe(
      [
        "2023-02-10 → 2023-08-15",
        "",
        "数值：3 处",
        "  更正  jobs-filled.2022  帮助企业招工 2022年",
        "    5100余人 → 1500余人",
        "    理由：录入有误，已更正（2023-08-15）",
        "    出处：report-2022",
        "  修订  gdp.2022  地区生产总值 2022年",
        "    122.2亿元 → 121.4亿元",
        "    理由：统计部门修订（2023-08-15，revision-notice）",
        "    出处：report-2022 → revision-notice",
        "  撤回  gdp-growth.2021  地区生产总值增速 2021年",
        "    8.3% → 无",
        "    理由：统计部门撤回，待重新核算（2023-08-15，revision-notice）",
        "    出处：report-2021",
        "",
        "文件：1 处",
        "  新增  revision-notice  示例县数据修订公告",
      ].join("\n"),
    );
  });

  test("in English, over a release in between, however the two are given", async () => {
    const there = await diff("2023-02-10", "2024-02-20", "--lang", "en");
    expect(there.out).toContain(
      [
        "  revised  gdp.2022  Gross domestic product 2022",
        "    122.2亿元 → 120.9亿元",
        "    reason: Revised by the statistics bureau (2023-08-15, revision-notice)",
        "    reason: Revised by the statistics bureau (2024-02-20, report-2023)",
        "    source: report-2022 → report-2023",
      ].join("\n"),
    );
    expect(there.out).toContain("  changed  park-platforms  Platforms in the park\n    definition: ");
    expect(await diff("2024-02-20", "2023-02-10", "--lang", "en")).toEqual(there);
  });

  test("two dates: as known on each", async () => {
    const { code, out } = await diff("2023-01-15", "2023-03-01", "--lang", "en");
    expect(code).toBe(0);
    expect(out).toMatch(
      /^as known on 2023-01-15 \(release 2023-02-10\) → as known on 2023-03-01 \(release 2023-02-10\)/,
    );
    expect(out).toContain("  added  account-2022");
  });

  test("nothing differs", async () => {
    expect(await diff("2023-08-15", "2023-12-31")).toMatchObject({
      code: 0,
      out: expect.stringContaining("没有不同。"),
    });
  });

  test("--json is for machines", async () => {
    const { code, out } = await diff("2023-08-15", "2024-02-20", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      from: { release: "2023-08-15", day: null },
      values: expect.arrayContaining([
        {
          kind: "redefined",
          observation: "park-platforms.2022",
          indicator: "park-platforms",
          fields: ["value", "printed", "source", "note"],
          before: expect.objectContaining({ quantity: { kind: "point", value: 11 }, unit: "个", printed: "11个" }),
          after: expect.objectContaining({
            printed: "8个",
            source: expect.objectContaining({ document: "report-2023" }),
          }),
          reasons: [expect.objectContaining({ release: "2024-02-20", kind: "redefined", document: "report-2023" })],
        },
      ]),
      definitions: [
        expect.objectContaining({
          kind: "changed",
          indicator: "park-platforms",
          changed: [expect.objectContaining({ field: "definition" }), expect.objectContaining({ field: "caveat" })],
        }),
      ],
      documents: [{ kind: "added", document: "report-2023", fields: [], changed: [], reasons: [] }],
      issues: [],
    });
  });

  test.each([["2023-08-16x"], ["2023-02-30"], ["latest"]])(
    "%s is no release: exit 2 with those there are",
    async (name) => {
      const { code, err } = await diff(name, "2024-02-20", "--lang", "en");
      expect([code, err]).toEqual([2, expect.stringContaining("Published: 2023-02-10, 2023-08-15, 2024-02-20.")]);
    },
  );

  test.each([
    ["one of the two", "2024-02-20/sources.json"],
    ["what one between them says of its changes", "2023-08-15/release.json"],
  ])("%s that cannot be read is told with its place: exit 1", async (_, file) => {
    const data = await revisedFolder();
    await writeFiles(join(data, "releases"), { [file]: "{" });
    const { code, out } = await clerk(["diff", "2023-02-10", "2024-02-20", "--data", data]);
    expect([code, out]).toEqual([1, expect.stringContaining(`releases/${file} 第 1 行第 2 列`)]);
  });
});

/** A second release in which 12 suggestions received have become 13, with or without a word about it. */
function second(...changes: readonly unknown[]): ReleaseFiles {
  let files = changed(smallDraft("2026-02-01", "2026-01-05"), "observations.json", "observations[5].value", 13);
  files = changed(files, "observations.json", "observations[5].printed", "13件");
  files = changed(files, "observations.json", "observations[5].source.phrase", "13件");
  return changes.length === 0 ? files : changed(files, "release.json", "changes", changes);
}
const CORRECTED = { observation: "received.2025", kind: "corrected", reason: { zh: "录入有误", en: "A typing error" } };

describe("publish", () => {
  const publishSecond = async (files: ReleaseFiles): Promise<Said & { readonly data: string }> => {
    const data = await draftFolder({});
    await clerk(["publish", await draftFolder(), "--data", data]);
    return { data, ...(await clerk(["publish", await draftFolder(files), "--data", data], { day: "2026-02-01" })) };
  };

  test("refuses a value that changed without a word", async () => {
    const { code, out } = await publishSecond(second());
    expect(code).toBe(1);
    expect(out).toContain(
      [
        "release.json · changes",
        "  数值与上一版本不同，changes 里没有说明（change-undeclared）",
        "  现为：received.2025: 12件 → 13件",
        "  应为：一条关于 received.2025 的说明",
      ].join("\n"),
    );
    expect(out).toMatch(/共 1 处问题。$/);
  });

  test("refuses a change without a reason, and one that was not made", async () => {
    const { reason: _, ...bare } = CORRECTED;
    expect((await publishSecond(second(bare))).out).toContain("changes[0].reason\n  缺少必填项（missing-field）");
    const other = { ...CORRECTED, observation: "output.2025" };
    expect((await publishSecond(second(CORRECTED, other))).out).toContain(
      "release.json 第 28 行第 5 列 · changes[1]\n  changes 里写的变更没有发生（change-not-made）",
    );
  });

  test("takes a change with its reason, and diff tells it", async () => {
    const { code, data } = await publishSecond(second(CORRECTED));
    expect(code).toBe(0);
    await writeFiles(data, { "site.json": addressedSite() });
    expect((await clerk(["check", data])).code).toBe(0);
    const { out } = await clerk(["diff", "2026-01-05", "2026-02-01", "--data", data, "--lang", "en"]);
    expect(out).toContain(
      "  corrected  received.2025  Received 2025\n    12件 → 13件\n    reason: A typing error (2026-02-01)",
    );
  });

  test("refuses to follow a release that cannot be read", async () => {
    const data = await draftFolder({});
    await clerk(["publish", await draftFolder(), "--data", data]);
    await rm(join(data, "releases/2026-01-05/sources.json"));
    const { code, out } = await clerk(["publish", await draftFolder(second(CORRECTED)), "--data", data], {
      day: "2026-02-01",
    });
    expect([code, out]).toEqual([1, expect.stringContaining("releases/2026-01-05/sources.json\n  缺少文件")]);
  });
});

describe("check and verify of published data", () => {
  test("the revised set has a reason for everything", async () => {
    const data = await revisedFolder();
    expect([(await clerk(["check", data])).code, (await clerk(["verify", data])).code]).toEqual([0, 0]);
  });

  test.each([
    // The site has no address, which is noted.
    ["check", "2 problems, 1 note."],
    ["verify", "2 problems."],
  ])("%s names what a release does not say of its changes", async (verb, counted) => {
    const { releases, ...set } = revised();
    const silent = releases.map(({ release }, at) => {
      const { changes = [], ...note } = release.release;
      const rest = changes.filter((change) => change.observation !== "gdp.2022");
      return { release: { ...release, release: at === 0 ? note : { ...note, changes: rest } } };
    });
    const { code, out } = await clerk([verb, await revisedFolder({ ...set, releases: silent }), "--lang", "en"]);
    expect(code).toBe(1);
    expect(out).toContain("releases/2023-08-15/release.json, line 1, column 378 · changes\n");
    expect(out).toContain("found: gdp.2022: 122.2亿元 → 121.4亿元");
    expect(out).toContain("found: gdp.2022: 121.4亿元 → 120.9亿元");
    expect(out.endsWith(counted)).toBe(true);
  });

  test("a release that is not as it was published is told as such, and not held against its neighbours", async () => {
    const data = await revisedFolder();
    const file = join(data, "releases/2023-08-15/release.json");
    await writeFile(file, JSON.stringify(revised().releases[1]?.release.release, null, 1));
    const { out } = await clerk(["verify", data, "--lang", "en"]);
    expect(out).toContain("(hash-differs)");
    expect(out).toMatch(/1 problem\.$/);
  });
});
