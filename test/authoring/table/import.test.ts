import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { observationsFileSchema } from "#domain/schemas/release.ts";
import { draftFolder, smallDraft, addressedSite, writeFiles } from "#test/support/small-release.ts";
import { clerk, type Said } from "#test/support/world.ts";

/** A site of a county that does not exist, with one release, and a folder beside it for tables and drafts. */
async function site(): Promise<{ readonly data: string; readonly work: string }> {
  const data = await draftFolder({ "site.json": addressedSite() });
  expect((await clerk(["publish", await draftFolder(smallDraft()), "--data", data])).code).toBe(0);
  return { data, work: await draftFolder({}) };
}

const valuesIn = async (draft: string) =>
  v.parse(observationsFileSchema, JSON.parse(await readFile(join(draft, "observations.json"), "utf8"))).observations;

const TABLE = "指标,单位,2025年,2026年\n产值,亿元,40.6,43.1\n收到建议,件,12,—\n";

async function imported(
  table: string,
  ...more: readonly string[]
): Promise<Said & { readonly draft: string; readonly data: string; readonly work: string }> {
  const { data, work } = await site();
  await writeFile(join(work, "表.csv"), table);
  const draft = join(work, "draft");
  const said = await clerk(
    [
      "import",
      "表.csv",
      "--out",
      draft,
      "--data",
      data,
      "--document",
      "sample-report",
      "--date",
      "2026-06-30",
      ...more,
    ],
    { cwd: work },
  );
  return { ...said, draft, data, work };
}

describe("import", () => {
  test("begins a draft, adds what is sound, and asks about the rest", async () => {
    const { code, out, draft } = await imported(TABLE);
    expect(code).toBe(1);
    expect(out).toContain("“—”（空白或横线）是什么意思？");
    expect(out).toContain('"blank@表!A2-—"');
    expect(out).toContain("新增 1 个数，改动 0 个，已有 2 个不变。还有 1 个问题要答。");
    expect((await valuesIn(draft)).filter(({ period }) => period === "2026")).toContainEqual({
      id: "output.2026.sample-report",
      indicator: "output",
      period: "2026",
      basis: "cumulative",
      value: 43.1,
      printed: "43.1亿元",
      qualifier: null,
      status: "actual",
      source: { document: "sample-report", section: "表 D2", phrase: null },
    });
  });

  test("keeps its questions in a file, and reads the answers from it", async () => {
    const first = await imported(TABLE, "--answers", "answers.json");
    const file = join(first.work, "answers.json");
    const open = await readFile(file, "utf8");
    expect(JSON.parse(open)).toMatchObject({ "blank@表!A2-—": { answer: "" } });
    await writeFile(file, open.replace('"answer": ""', '"answer": "not-published"'));
    const again = await clerk(
      [
        "import",
        "表.csv",
        "--out",
        first.draft,
        "--data",
        first.data,
        "--document",
        "sample-report",
        "--answers",
        "answers.json",
        "--json",
      ],
      { cwd: first.work },
    );
    expect(again.code).toBe(0);
    // What was asked still stands beside its answer.
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
      "blank@表!A2-—": { question: "“—”（空白或横线）是什么意思？", answer: "not-published" },
    });
    expect(JSON.parse(again.out)).toMatchObject({ ok: true, added: 1, same: 3, questions: [], problems: [] });
    expect(await valuesIn(first.draft)).toContainEqual(
      expect.objectContaining({
        indicator: "received",
        period: "2026",
        value: null,
        missing: "not-published",
        printed: "",
      }),
    );
  });

  test("makes a draft that is published as it is, once its figures are answered for", async () => {
    const { draft, data, out } = await imported("指标,单位,2025年,2024年\n收到建议,件,12,11\n就业,人,1900余,1750\n");
    expect(out).toContain("新增 2 个数，改动 0 个，已有 2 个不变。");
    expect((await clerk(["check", draft, "--data", data], { day: "2026-06-30" })).out).toBe("没有问题。");
    const published = await clerk(["publish", draft, "--data", data], { day: "2026-06-30" });
    expect(published).toMatchObject({ code: 0, out: "已发布 2026-06-30。" });
    expect((await clerk(["diff", "2026-01-05", "2026-06-30", "--data", data])).out).toContain("1750人");
  });

  test("learns the name of an indicator for the next time, in a file that a person can read", async () => {
    const table = "指标,单位,2026年\n总产值,亿元,43.1\n";
    const first = await imported(table, "--answers", "answers.json");
    expect(first.out).toContain("“总产值”是哪项指标？");
    await writeFile(join(first.work, "answers.json"), JSON.stringify({ "indicator@表!A2": "output" }));
    const rest = ["--out", first.draft, "--data", first.data, "--document", "sample-report"];
    const again = await clerk(["import", "表.csv", ...rest, "--answers", "answers.json"], { cwd: first.work });
    expect(again.code).toBe(0);
    expect(again.out).toContain("记住了 1 个名称，写在 aliases.json。");
    expect(JSON.parse(await readFile(join(first.data, "aliases.json"), "utf8"))).toEqual({ output: ["总产值"] });
    expect((await clerk(["import", "表.csv", ...rest], { cwd: first.work })).code).toBe(0);
    expect((await clerk(["verify", first.data])).code).toBe(0);
    expect((await clerk(["check", first.data])).code).toBe(0);
  });

  test("changes a value of the draft only when that was answered", async () => {
    const table = "指标,单位,2025年\n产值,亿元,41\n";
    const first = await imported(table, "--answers", "answers.json");
    expect(first.out).toContain("与草稿里的数不同：40.6亿元 ≠ 41亿元");
    expect(await valuesIn(first.draft)).toContainEqual(expect.objectContaining({ id: "output.2025", value: 40.6 }));
    await writeFile(join(first.work, "answers.json"), JSON.stringify({ "differs@表!C2": "sheet" }));
    const rest = [
      "--out",
      first.draft,
      "--data",
      first.data,
      "--document",
      "sample-report",
      "--answers",
      "answers.json",
    ];
    expect((await clerk(["import", "表.csv", ...rest], { cwd: first.work })).code).toBe(0);
    expect(await valuesIn(first.draft)).toContainEqual(
      expect.objectContaining({ id: "output.2025", value: 41, printed: "41亿元" }),
    );
  });

  test("puts no value into a draft whose document nobody named", async () => {
    const { data, work } = await site();
    await writeFile(join(work, "表.csv"), "指标,单位,2026年\n产值,亿元,43.1\n");
    const { code, out } = await clerk(["import", "表.csv", "--out", "draft", "--data", data], { cwd: work });
    expect(code).toBe(1);
    expect(out).toContain("这些数出自哪份文件？");
    expect(out).toContain("新增 0 个数");
  });

  test.each([
    ["no draft", ["import", "表.csv"], "--out needs a value"],
    ["a file that is not there", ["import", "no.xlsx", "--out", "draft"], 'no file "no.xlsx"'],
    [
      "a document that the draft does not have",
      ["import", "表.csv", "--out", "draft", "--document", "x"],
      "sample-report | sample-account",
    ],
  ])("refuses %s", async (_, args, right) => {
    const { data, work } = await site();
    await writeFile(join(work, "表.csv"), TABLE);
    const { code, err } = await clerk([...args, "--data", data, "--lang", "en"], { cwd: work });
    expect(code).toBe(2);
    expect(err).toContain(right);
  });

  test("refuses answers that are no answers", async () => {
    const { data, work } = await site();
    await writeFiles(work, { "表.csv": TABLE, "answers.json": "[1]" });
    const said = await clerk(["import", "表.csv", "--out", "draft", "--data", data, "--answers", "answers.json"], {
      cwd: work,
    });
    expect(said.code).toBe(2);
  });
});

describe("template", () => {
  test("writes a workbook, which says nothing when it is read back, and writes over none", async () => {
    const { data, work } = await site();
    const made = await clerk(["template", "模板.xlsx", "--data", data], { cwd: work });
    expect(made).toMatchObject({ code: 0, out: "模板已写入 模板.xlsx，含 5 项指标。" });
    const read = await clerk(["import", "模板.xlsx", "--out", "draft", "--data", data, "--json"], { cwd: work });
    expect(JSON.parse(read.out)).toMatchObject({ ok: true, added: 0, questions: [], problems: [], left: [] });
    expect((await clerk(["template", "模板.xlsx", "--data", data], { cwd: work })).code).toBe(2);
    expect((await clerk(["template", "模板.xls", "--data", data], { cwd: work })).code).toBe(2);
  });
});
