import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ISSUE_CODES } from "#domain/check/issue.ts";
import { issueText } from "#words/clerk/issues.ts";
import { changed, draftFolder, smallDraft, addressedSite, writeFiles } from "#test/support/small-release.ts";
import { clerk } from "#test/support/world.ts";

describe("check <draft>", () => {
  test("a sound draft has no problem", async () => {
    expect(await clerk(["check", await draftFolder()])).toEqual({ code: 0, out: "没有问题。", err: "" });
  });

  test("every problem at once, each with place, found, expected and remedy, and their number", async () => {
    let files = changed(smallDraft(), "observations.json", "observations[0].printed", "46.0亿元");
    files = changed(files, "commitments.json", "commitments[0].group", "nowhere");
    const draft = await draftFolder(files);
    const zh = await clerk(["check", draft]);
    expect(zh.code).toBe(1);
    expect(zh.out).toContain(
      [
        "observations.json 第 19 行第 18 列 · observations[0].printed",
        "  原文写法与数值或单位不一致（printed-differs）",
        "  现为：46.0亿元",
        "  应为：40.6亿元",
        "  办法：对照原文，核对数字、单位和 printed。",
      ].join("\n"),
    );
    expect(zh.out).toMatch(/commitments\.json 第 \d+ 行第 16 列 · commitments\[0\]\.group\n/);
    expect(zh.out).toContain("应为：groups 中已有的编号");
    expect(zh.out).toMatch(/共 2 处问题。$/);
    const en = await clerk(["check", draft, "--lang", "en"]);
    expect(en.out).toContain("what to do: Compare number, unit and `printed` with the document.");
    expect(en.out).toMatch(/2 problems\.$/);
  });

  test("--json is for machines", async () => {
    const sound = await clerk(["check", await draftFolder(), "--json"]);
    expect(JSON.parse(sound.out)).toEqual({ ok: true, kind: "release", issues: [] });
    const draft = await draftFolder(changed(smallDraft(), "release.json", "published", "2026-02-30"));
    const { code, out } = await clerk(["check", draft, "--json", "--lang", "en"]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      issues: [
        {
          code: "bad-format",
          file: "release.json",
          place: "published",
          found: "2026-02-30",
          expected: "a day that exists",
          message: "This is not written as it must be",
        },
      ],
    });
  });

  test("bad JSON is told with its line and column, and is no missing file", async () => {
    const draft = await draftFolder({
      ...smallDraft(),
      "sources.json": '{\n  "schemaVersion": 1,\n  "documents": [}\n',
    });
    const { code, out } = await clerk(["check", draft]);
    expect(code).toBe(1);
    expect(out).toContain("sources.json 第 3 行第 17 列\n  这里起不是合法的 JSON（not-json）\n  现为：}");
    expect(out).toMatch(/共 1 处问题。$/);
    expect((await clerk(["check", draft, "--lang", "en"])).out).toContain("sources.json, line 3, column 17");
  });

  test("every other problem is told with line and column too, as an editor counts them", async () => {
    const files = changed(smallDraft(), "observations.json", "observations[1].period", "2022年");
    const draft = await draftFolder(changed(files, "sources.json", "documents", 3));
    const lines = (await readFile(join(draft, "observations.json"), "utf8")).split("\n");
    const row = lines.findIndex((line) => line.includes('"2022年"'));
    const column = (lines[row] ?? "").indexOf('"2022年"') + 1;
    const zh = await clerk(["check", draft]);
    expect(zh.out).toContain(`observations.json 第 ${row + 1} 行第 ${column} 列 · observations[1].period\n`);
    expect(zh.out).toMatch(/sources\.json 第 \d+ 行第 16 列 · documents\n/);
    const en = await clerk(["check", draft, "--lang", "en"]);
    expect(en.out).toContain(`observations.json, line ${row + 1}, column ${column} · observations[1].period\n`);
    const json = await clerk(["check", draft, "--json"]);
    expect(json.out).toMatch(new RegExp(`"place": "observations\\[1\\]\\.period",[^}]*"at": "${row + 1}:${column}"`));
  });

  test("of what is missing from a record the line is that of the record", async () => {
    const draft = await draftFolder(changed(smallDraft(), "observations.json", "observations[1].basis", undefined));
    const text = await readFile(join(draft, "observations.json"), "utf8");
    const second = text
      .split("\n")
      .reduce<number[]>((rows, line, at) => (line === "    {" ? [...rows, at + 1] : rows), [])[1];
    expect((await clerk(["check", draft])).out).toContain(
      `observations.json 第 ${second} 行第 5 列 · observations[1].`,
    );
  });

  test("a field that is written twice in a record is told: one of its values would be lost", async () => {
    const files = smallDraft();
    const text = JSON.stringify(files["observations.json"], null, 2).replace(
      '"value": 40.6',
      '"value": 40.5,\n      "value": 40.6',
    );
    const { code, out } = await clerk(["check", await draftFolder({ ...files, "observations.json": text })]);
    expect(code).toBe(1);
    expect(out).toMatch(/observations\.json 第 \d+ 行第 7 列\n {2}同一条记录里一个字段写了两次（name-twice）/);
    expect(out).toContain("应为：每个字段只写一次");
    expect(out).toMatch(/共 1 处问题。$/);
  });

  test("a file in GB18030 is told with the line of its first character", async () => {
    const draft = await draftFolder();
    const bytes = Buffer.concat([
      Buffer.from('{\n  "schemaVersion": 1, "'),
      Buffer.from([0xd6, 0xd0]),
      Buffer.from('"}'),
    ]);
    await writeFile(join(draft, "sources.json"), bytes);
    const { out } = await clerk(["check", draft]);
    expect(out).toContain("sources.json 第 2 行第 24 列");
    expect(out).toContain("应为：UTF-8");
  });

  test("a byte-order mark, as Windows editors write it, is no fault", async () => {
    const site = JSON.stringify(smallDraft()["sources.json"]);
    const draft = await draftFolder({ ...smallDraft(), "sources.json": `\uFEFF${site}` });
    expect((await clerk(["check", draft])).code).toBe(0);
  });

  test("an empty folder misses all six files", async () => {
    const { code, out } = await clerk(["check", await draftFolder({}), "--json"]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ issues: Array.from({ length: 6 }, () => ({ code: "missing-file" })) });
  });
});

describe("check <data folder>", () => {
  test("checks index, site and every release", async () => {
    const data = await draftFolder({ "site.json": addressedSite() });
    await clerk(["publish", await draftFolder(), "--data", data]);
    expect(await clerk(["check", data])).toEqual({ code: 0, out: "已发布数据没有问题。", err: "" });
  });

  test("is what is checked when no folder is named", async () => {
    const cwd = await draftFolder({});
    await writeFiles(join(cwd, "public/data"), { "openapi.json": {} });
    const { out } = await clerk(["check"], { cwd });
    expect(out).toContain("site.json\n  缺少文件");
    expect(out).toContain("index.json\n  缺少文件");
    expect(out).toMatch(/共 2 处问题。$/);
  });
});

describe("the words for issues", () => {
  test.each(ISSUE_CODES)("%s has a message and a remedy in both languages", (code) => {
    for (const lang of ["zh", "en"] as const) {
      const { message, remedy } = issueText({ code }, lang);
      expect(message.length * remedy.length).toBeGreaterThan(0);
      expect(/[一-鿿]/.test(message)).toBe(lang === "zh");
    }
  });
});
