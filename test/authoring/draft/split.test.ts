import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Action, apply, type Draft, type DraftValue } from "#authoring/draft/draft.ts";
import { fromFile, toFile } from "#authoring/draft/draft-file.ts";
import { besideCell } from "#authoring/draft/from-table.ts";
import { learnt } from "#authoring/draft/learnt.ts";
import { merge, takeTheirs } from "#authoring/draft/merge.ts";
import { type NewIndicator, withNew } from "#authoring/draft/new-indicator.ts";
import { type Published, readPublished } from "#authoring/draft/newest-release.ts";
import { underPart } from "#authoring/draft/proposed.ts";
import { sentenceAt } from "#authoring/draft/sections.ts";
import {
  type Beside,
  type Breakdown,
  breakdownOf,
  faultsOfBreakdown,
  lacksPart,
  nameOfSplit,
  partNamed,
  partsFor,
  proposeSplit,
  splitOf,
} from "#authoring/draft/split.ts";
import { toRelease } from "#authoring/draft/to-release.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";
import { tableContext } from "#authoring/table/context.ts";
import { readTable } from "#authoring/table/table.ts";
import { readChinese } from "#data/readings/read-chinese.ts";
import { severityOf } from "#domain/advice/severity.ts";
import { draftFolder, inChinese, setAt, smallDraft, smallSite, writeFiles } from "#test/support/small-release.ts";
import { parsed } from "#test/support/view.tsx";
import { clerk } from "#test/support/world.ts";
import { aDraft, anIndicator, aValue } from "./a-draft.ts";

const release = parsed(smallDraft());
const DAY = "2027-01-10";
const text = (zh: string, en: string) => ({ zh, en });

/** 实施项目137个，其中工业项目64个、文旅项目73个. */
const PROJECTS: Breakdown = {
  name: text("领域", "Field"),
  additive: true,
  categories: [
    { code: "all", name: text("全部项目", "All projects"), whole: true },
    { code: "industry", name: text("工业项目", "Industry") },
    { code: "culture", name: text("文旅项目", "Culture and tourism") },
  ],
};
const projects = (change: Partial<NewIndicator> = {}): NewIndicator =>
  anIndicator({
    id: "running",
    name: text("实施项目", "Projects under way"),
    unit: "个",
    noun: "projects",
    breakdown: PROJECTS,
    ...change,
  });
const part = (category: string, value: number, start: number): DraftValue =>
  aValue({
    indicator: "running",
    category,
    value,
    unit: "个",
    printed: `${value}个`,
    label: "项目",
    phrase: `项目${value}个`,
    start,
    end: start + 2 + `${value}个`.length,
  });
const partsDraft = (
  numbers: readonly [all: number, industry: number, culture: number],
  indicator = projects(),
): Draft => ({
  ...aDraft({
    "30-36": part("all", numbers[0], 30),
    "40-45": part("industry", numbers[1], 40),
    "50-55": part("culture", numbers[2], 50),
  }),
  indicators: { running: indicator },
});

describe("a split that is proposed at a figure", () => {
  const of = (...labels: readonly string[]): readonly Beside[] => labels.map((label) => ({ label, isPart: false }));

  test("has what stands beside it in the sentence, and the number before the parts as their whole", () => {
    const split = proposeSplit("工业项目", [
      { label: "实施项目", isPart: false },
      { label: "工业项目", isPart: true },
      { label: "文旅项目", isPart: false },
    ]);
    expect(split.rows.map(({ name, whole }) => [name.zh, whole])).toEqual([
      ["实施项目", true],
      ["工业项目", false],
      ["文旅项目", false],
    ]);
    expect([split.own, split.additive, nameOfSplit(split)]).toEqual([1, false, "实施项目"]);
  });

  test("is called by what its parts end in, where no whole names it; a total is one by its name", () => {
    const three = proposeSplit("第二产业增加值", of("第一产业增加值", "第二产业增加值", "第三产业增加值"));
    expect([three.own, nameOfSplit(three)]).toEqual([1, "产业增加值"]);
    const total = proposeSplit("小学", of("合计", "小学", "初中"));
    expect(total.rows.map(({ whole }) => whole)).toEqual([true, false, false]);
    expect(nameOfSplit(total)).toBe("");
  });

  test("alone has a place for another one, and each label once", () => {
    expect(proposeSplit("工业项目", []).rows.map(({ name }) => name.zh)).toEqual(["工业项目", ""]);
    expect(proposeSplit("甲", of("甲", "甲", "", "乙")).rows.map(({ name }) => name.zh)).toEqual(["甲", "乙"]);
  });

  test("that is mended keeps its codes, and has a row more for a figure of none of them", () => {
    expect(splitOf(PROJECTS, "industry", "x").own).toBe(1);
    expect(splitOf(PROJECTS, undefined, "文旅项目").own).toBe(2);
    const more = splitOf(PROJECTS, undefined, "农业项目");
    const { breakdown, category } = breakdownOf(more, readChinese);
    expect(category).toBe("nong-ye-xiang-mu");
    expect(breakdown.categories.map(({ code }) => code)).toEqual(["all", "industry", "culture", "nong-ye-xiang-mu"]);
    expect(breakdown.categories.map(({ whole }) => whole)).toEqual([true, undefined, undefined, undefined]);
  });

  test("has codes of their own for names that are read alike, and a plain one where nothing is read", () => {
    const rows = ["市", "事", "市"].map((zh) => ({ code: "", name: text(zh, ""), whole: false }));
    const codes = (read: (name: string) => readonly string[]) =>
      breakdownOf({ name: text("", ""), additive: false, rows, own: 0 }, read).breakdown.categories.map(
        ({ code }) => code,
      );
    expect(codes(readChinese)).toEqual(["shi", "shi-2", "shi-3"]);
    expect(codes(() => [])).toEqual(["part", "part-2", "part-3"]);
  });

  test.each<[string, Breakdown, string | undefined, readonly string[]]>([
    ["nothing where it is whole", PROJECTS, "all", []],
    ["a name that is missing in a language", { ...PROJECTS, name: text("领域", " ") }, "all", ["splitName empty en"]],
    ["one category alone", { ...PROJECTS, categories: PROJECTS.categories.slice(0, 1) }, "all", ["categories few"]],
    ["a figure of none of them", PROJECTS, undefined, ["ownCategory empty"]],
    [
      "two that are called alike",
      { ...PROJECTS, categories: [...PROJECTS.categories, { code: "x", name: text("工业项目", "X") }] },
      "all",
      ["category twin zh 3"],
    ],
  ])("is told: %s", (_, breakdown, category, told) =>
    expect(
      faultsOfBreakdown(breakdown, category, ["zh", "en"]).map((fault) =>
        [fault.field, fault.code, fault.lang, fault.nth].filter((said) => said !== undefined).join(" "),
      ),
    ).toEqual(told),
  );
});

describe("a figure that is a part", () => {
  const { indicators } = withNew(release, { indicators: { running: projects() }, themes: {} }).indicators;

  test("is put under the one category that is called so, alone or with its indicator's name", () => {
    expect(partNamed("工业项目", indicators)).toMatchObject({ indicator: { id: "running" }, category: "industry" });
    expect(partNamed("第一产业结构", indicators)).toMatchObject({ indicator: { id: "mix" }, category: "first" });
    expect(partNamed("工业", indicators)).toBeNull();
    const twice = [...indicators, { ...anIndicator({ id: "other" }), breakdown: PROJECTS }];
    expect(partNamed("工业项目", twice)).toBeNull();
  });

  test("is proposed so where its unit is that of the indicator, and no indicator is called as it is", () => {
    const value = aValue({ indicator: "", label: "工业项目", unit: "个", value: 64 });
    const known = withNew(release, { indicators: { running: projects() }, themes: {} });
    expect(underPart(value, { indicator: [] }, known)).toMatchObject({ indicator: "running", category: "industry" });
    expect(underPart({ ...value, unit: "亿元" }, { indicator: [] }, known)).toMatchObject({ indicator: "" });
    const sure = { indicator: [{ id: "projects", certainty: 0.95 }] };
    expect(underPart({ ...value, indicator: "projects" }, sure, known)).toMatchObject({ indicator: "projects" });
  });

  test("can be put under the categories of its indicator, or of what the draft splits", () => {
    const codes = (id: string) => partsFor(id, indicators, (one) => one === "running").map(({ category }) => category);
    expect(codes("mix")).toEqual(["first", "second"]);
    expect(codes("")).toEqual(["all", "industry", "culture"]);
    expect(partsFor("jobs", indicators, () => false)).toEqual([]);
    expect(lacksPart({ indicator: "mix" }, indicators)).toBe(true);
    expect(lacksPart({ indicator: "mix", category: "first" }, indicators)).toBe(false);
    expect(lacksPart({ indicator: "jobs" }, indicators)).toBe(false);
  });

  test("teaches no name of its category as one of the indicator", () => {
    const value = { ...part("industry", 64, 40), label: "工业项目" };
    expect(learnt({}, aDraft({ "40-45": value }), indicators)).toEqual({});
    expect(learnt({}, aDraft({ "40-45": { ...value, label: "工业类项目" } }), indicators)).toEqual({
      running: ["工业类项目"],
    });
  });

  test("stands in a sentence, whose ends are known", () => {
    const points = Array.from("前一句。实施项目137个，其中工业64个；完。后一句");
    const { start, end } = sentenceAt(points, points.indexOf("6"));
    expect(points.slice(start, end).join("")).toBe("实施项目137个，其中工业64个；完");
  });
});

describe("a draft with a split", () => {
  const begun = (indicator: NewIndicator, category: string, key = "40-45"): Action => ({
    kind: "decide",
    key,
    decision: { kind: "added", value: part(category, 64, Number(key.split("-")[0])) },
    defines: { indicator, theme: null, category },
  });

  test("is the draft again from its file, of version 3; one without is as an earlier program reads it", () => {
    const draft = apply(aDraft(), begun(projects(), "industry"));
    expect(toFile(draft)).toContain('"version": 3');
    expect(fromFile(toFile(draft))).toEqual({ draft });
    const { breakdown: _, ...plain } = projects();
    expect(toFile(apply(aDraft(), begun(plain, "industry")))).toContain('"version": 2');
    // What can be undone into a split is one too.
    const gone = apply(draft, { kind: "define", key: "40-45", defines: { indicator: plain, theme: null } });
    expect(toFile(gone)).toContain('"version": 3');
    expect(fromFile(toFile(gone))).toEqual({ draft: gone });
  });

  test("has the categories of two clerks, and asks where they contradict one another", () => {
    const [all, industry, culture] = PROJECTS.categories;
    if (all === undefined || industry === undefined || culture === undefined) throw new Error("invalid categories");
    const of = (categories: Breakdown["categories"], category: string, key: string): Draft =>
      apply(aDraft(), begun(projects({ breakdown: { ...PROJECTS, categories } }), category, key));
    const both = merge(of([all, industry], "industry", "40-45"), of([all, culture], "culture", "50-55"));
    expect(both?.conflicts).toEqual([]);
    expect(both?.draft.indicators["running"]?.breakdown?.categories).toEqual([all, industry, culture]);
    const renamed = { ...industry, name: text("工业", "Industry") };
    const mine = of([all, industry], "industry", "40-45");
    const against = merge(mine, of([all, renamed], "industry", "40-45"));
    expect(against?.conflicts).toMatchObject([{ kind: "indicator", field: "breakdown" }]);
    expect(against?.draft.indicators).toEqual(mine.indicators);
    const taken = against?.conflicts.reduce(takeTheirs, against.draft);
    expect(taken?.indicators["running"]?.breakdown?.categories).toEqual([all, renamed]);
    // One who splits it not at all has no such field.
    const { breakdown: _, ...plain } = projects();
    const whole = merge(mine, apply(aDraft(), begun(plain, "industry")));
    expect(whole?.conflicts.reduce(takeTheirs, whole.draft).indicators["running"]).toEqual(plain);
  });
});

describe("a release with a new split", () => {
  async function site(languages: readonly string[]): Promise<readonly [string, Published]> {
    const data = await draftFolder({});
    const alone = languages.length === 1;
    const described = alone ? setAt(inChinese(smallSite()), ["languages"], ["zh"]) : smallSite();
    await writeFiles(data, { "site.json": JSON.stringify(described) });
    const files = smallDraft();
    const all = alone
      ? Object.fromEntries(Object.entries(files).map(([name, body]) => [name, inChinese(body)]))
      : files;
    expect(await clerk(["publish", await draftFolder(all), "--data", data])).toMatchObject({ code: 0 });
    const published = await readPublished(folderReader(data), DAY);
    if (published === null) throw new Error("invalid release");
    return [data, published];
  }
  const inZh = (indicator: NewIndicator): NewIndicator => {
    const zh = (said: { readonly zh: string }) => text(said.zh, "");
    const categories = PROJECTS.categories.map((one) => ({ ...one, name: zh(one.name) }));
    return {
      ...indicator,
      noun: "",
      name: zh(indicator.name),
      breakdown: { ...PROJECTS, name: zh(PROJECTS.name), categories },
    };
  };

  test.each([[["zh", "en"]], [["zh"]]])(
    "passes check and verify, with the whole beside the parts (%j)",
    async (languages) => {
      const [data, published] = await site(languages);
      const indicator = languages.includes("en") ? projects() : inZh(projects());
      const next = await toRelease(partsDraft([137, 64, 73], indicator), published, DAY);
      expect(next.advice.filter((issue) => severityOf(issue) !== "note")).toEqual([]);
      expect(next.diff?.values.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
        "added running.2026.all",
        "added running.2026.culture",
        "added running.2026.industry",
      ]);
      for (const [path, bytes] of next.files) {
        await mkdir(dirname(join(data, path)), { recursive: true });
        await writeFile(join(data, path), bytes);
      }
      expect(await clerk(["check", data])).toMatchObject({ code: 0 });
      expect(await clerk(["verify", data])).toMatchObject({ code: 0 });
      const written = new TextDecoder().decode(next.files.get(`releases/${DAY}/indicators.json`));
      expect(written.includes('"en"')).toBe(languages.includes("en"));
    },
  );

  test("asks where parts that may be added are not their whole", async () => {
    const [, published] = await site(["zh", "en"]);
    const { advice } = await toRelease(partsDraft([137, 64, 71]), published, DAY);
    expect(advice.filter((issue) => severityOf(issue) !== "note")).toMatchObject([
      { code: "total-differs", found: "137个", expected: "135" },
    ]);
  });
});

describe("a table of an indicator by categories", () => {
  const read = async (table: string, indicators: Readonly<Record<string, NewIndicator>>, answers = {}) => {
    const context = tableContext(withNew(release, { indicators, themes: {} }), {}, answers);
    return readTable(new TextEncoder().encode(table), "年度表.csv", context);
  };
  const TABLE = "单位：个,,\n领域,2025年,2026年\n合计,120,137\n工业项目,60,64\n文旅项目,60,73\n";

  test("has for a number that is none yet what is called beside it, down its column or along its row", async () => {
    const { left } = await read(TABLE, {});
    expect(besideCell(left, "年度表!C4").map(({ label }) => label)).toEqual(["合计", "工业项目", "文旅项目"]);
    const across = await read("年份,小学,初中\n2025年,60,61\n2026年,64,73\n", {});
    expect(besideCell(across.left, "年度表!B2").map(({ label }) => label)).toEqual(["小学", "初中"]);
  });

  test("asks once of which indicator its categories are, and is read with the answer: the total is its whole", async () => {
    const asked = await read(TABLE, { running: projects() });
    expect(asked.questions).toMatchObject([{ code: "indicator", choices: ["running", "skip"], cells: 6 }]);
    const [question] = asked.questions;
    const answered = await read(TABLE, { running: projects() }, { [question?.id ?? ""]: "running" });
    expect(answered.values.map(({ category, period, value }) => `${category} ${period} ${value}`)).toEqual([
      "all 2025 120",
      "all 2026 137",
      "industry 2025 60",
      "industry 2026 64",
      "culture 2025 60",
      "culture 2026 73",
    ]);
    const none = await read(TABLE, { running: projects() }, { [question?.id ?? ""]: "skip" });
    expect(none.values).toEqual([]);
  });

  test("is read without a question where its title names the indicator", async () => {
    const { values, questions } = await read(`实施项目,,\n${TABLE}`, { running: projects() });
    expect(questions).toEqual([]);
    expect(values).toHaveLength(6);
  });
});
