import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Action, apply, decisionOf, type Draft, type DraftValue, undo, unusedIn } from "#authoring/draft/draft.ts";
import { fromFile, toFile } from "#authoring/draft/draft-file.ts";
import { merge, takeTheirs } from "#authoring/draft/merge.ts";
import {
  type Definition,
  faultsOf,
  freshIn,
  isTakenIn,
  type NewIndicator,
  withNew,
} from "#authoring/draft/new-indicator.ts";
import { idFrom } from "#authoring/draft/id-from.ts";
import { proposeIndicator } from "#authoring/draft/propose-indicator.ts";
import { readChinese } from "#data/readings/read-chinese.ts";
import { parsed } from "#test/support/view.tsx";
import { aDraft, anIndicator, aTheme, aValue } from "./a-draft.ts";

const release = parsed();
const toilets = aValue({ indicator: "toilets", value: 12, unit: "座", printed: "12座", label: "新建公厕" });
const decide = (indicator: NewIndicator = anIndicator(), key = "30-41", theme: Definition["theme"] = null): Action => ({
  kind: "decide",
  key,
  decision: { kind: "accepted", value: toilets },
  defines: { indicator, theme },
});

describe("an indicator that is proposed from a figure", () => {
  const proposed = (change: Partial<DraftValue>) =>
    proposeIndicator(aValue(change), release, { theme: "economy", definition: { zh: "定义", en: "" } });

  test.each<[string, Partial<DraftValue>, Partial<NewIndicator>]>([
    ["新建公厕12座", { label: "新建公厕", unit: "座" }, { kind: "flow", unit: "座", stage: null }],
    ["年末常住人口45.71万人", { label: "常住人口", unit: "万人" }, { kind: "stock", stage: null }],
    ["全县地区生产总值145.3亿元", { label: "地区生产总值", unit: "亿元" }, { kind: "flow", stage: "not-applicable" }],
    ["本外币存款余额320亿元", { label: "存款余额", unit: "亿元" }, { kind: "stock", stage: "not-applicable" }],
    ["签约金额近52亿元", { label: "签约金额", unit: "亿元" }, { kind: "flow", stage: "signed" }],
    ["意向投资98亿元", { label: "意向投资", unit: "亿元", stage: "intent" }, { stage: "intended" }],
    ["兑现奖补资金3920万元", { label: "奖补资金", unit: "万元" }, { stage: "realised" }],
    ["项目资金3920万元", { label: "项目资金", unit: "万元" }, { stage: "not-stated", kind: "not-stated" }],
    ["工业投资增长5.6%", { label: "工业投资", unit: "%" }, { kind: "growth", stage: null }],
    ["第三产业占比49.2%", { label: "第三产业占比", unit: "%" }, { kind: "share" }],
    ["代表满意率98.6%", { label: "代表满意率", unit: "%" }, { kind: "rate", direction: "more" }],
    ["生产安全事故3起", { label: "生产安全事故", unit: "起" }, { direction: "less" }],
    ["PM2.5浓度32微克", { label: "浓度", unit: "微克" }, { unit: "", direction: "none" }],
  ])("%s", (phrase, figure, wanted) => {
    expect(proposed({ phrase, ...figure })).toMatchObject({ name: { zh: figure.label }, theme: "economy", ...wanted });
  });

  test("is of the county, in the words of its other indicators", () =>
    expect(proposed({}).scope).toEqual({ level: "county", name: { zh: "样例县", en: "Sample County" } }));

  test("has no name where the label is a sentence", () =>
    expect(proposed({ label: "这里的文字没有断开所以它是一个很长很长的句子而不是一项指标的名称了" }).name.zh).toBe(""));
});

describe("an id", () => {
  test.each([
    ["新建公厕", "xin-jian-gong-ce"],
    ["R&D经费", "r-d-jing-fei"],
    ["规模以上工业企业营业收入利润率增长", "gui-mo-yi-shang-gong-ye-qi-ye-ying-ye"],
  ])("of %s is how it is read, cut at a syllable", (name, id) =>
    expect(idFrom(readChinese(name), "indicator", () => false)).toBe(id),
  );

  test("that is taken, by an indicator or by a page of the site, gets the first number that is free", () => {
    const isTaken = isTakenIn(release);
    expect(idFrom(["jobs"], "indicator", isTaken)).toBe("jobs-2");
    expect(idFrom(["all"], "indicator", isTaken)).toBe("all-2");
    expect(idFrom([], "indicator", isTaken)).toBe("indicator");
    expect(["nul", "constructor", "known-economy", "free"].map(isTaken)).toEqual([true, true, true, false]);
  });
});

describe("what stands against a definition", () => {
  const faults = (
    change: Partial<NewIndicator>,
    theme: Definition["theme"] = null,
    languages = ["zh", "en"] as const,
  ) =>
    faultsOf({ indicator: anIndicator(change), theme }, release, languages).map(({ field, code, lang }) =>
      [field, code, ...(lang === undefined ? [] : [lang])].join(" "),
    );

  test("is nothing where it is whole", () => expect(faults({})).toEqual([]));

  test.each<[Partial<NewIndicator>, string]>([
    [{ name: { zh: " ", en: "x" } }, "name empty zh"],
    [{ name: { zh: "公厕", en: "" } }, "name empty en"],
    [{ name: { zh: "项目", en: "Projects" }, unit: "个" }, "name twin zh"],
    [{ id: "" }, "id empty"],
    [{ id: "New Toilets" }, "id form"],
    [{ id: "jobs" }, "id taken"],
    [{ unit: "" }, "unit empty"],
    [{ noun: "" }, "noun empty"],
    [{ noun: "公厕" }, "noun form"],
    [{ unit: "亿元", noun: "", stage: null }, "stage empty"],
    [{ theme: "no-such" }, "theme empty"],
    [{ definition: { zh: "", en: "x" } }, "definition empty zh"],
    [{ scope: { level: "park", name: { zh: "", en: "Park" } } }, "scope empty zh"],
  ])("%o: %s", (change, told) => expect(faults(change)).toEqual([told]));

  test("of a new theme is told of the theme", () =>
    expect(faults({ theme: "homes" }, { ...aTheme(), question: { zh: "", en: "x" } })).toEqual([
      "themeQuestion empty zh",
    ]));

  test("a site in Chinese alone is asked for no English", () =>
    expect(
      faultsOf(
        {
          indicator: anIndicator({ noun: "", name: { zh: "公厕", en: "" }, definition: { zh: "甲", en: "" } }),
          theme: null,
        },
        release,
        ["zh"],
      ),
    ).toEqual([]));
});

describe("a draft with a new indicator", () => {
  test("has it for its figures, and gives it back by one undo with the decision", () => {
    const draft = apply(aDraft(), decide());
    expect(withNew(release, draft).indicators.indicators.map(({ id }) => id)).toContain("toilets");
    expect(unusedIn(draft)).toEqual([]);
    expect(undo(draft)).toEqual(aDraft());
  });

  test("mends it at its figure, whose decision stays; undone, it is as it was", () => {
    const draft = apply(aDraft(), decide());
    const other = anIndicator({ name: { zh: "公厕", en: "Toilets" } });
    const mended = apply(draft, { kind: "define", key: "30-41", defines: { indicator: other, theme: aTheme() } });
    expect(mended.indicators["toilets"]?.name.zh).toBe("公厕");
    expect(mended.themes).toEqual({ homes: aTheme() });
    expect(decisionOf(mended, "30-41")).toEqual(decisionOf(draft, "30-41"));
    expect(undo(mended)).toEqual(draft);
  });

  test("says which no figure is of any more, and publishes none of them", () => {
    const draft = apply(apply(aDraft(), decide()), { kind: "clear", key: "30-41" });
    expect(unusedIn(draft).map(({ id }) => id)).toEqual(["toilets"]);
    expect(freshIn(release, draft, () => false)).toEqual({ indicators: [], themes: [] });
  });

  test("brings no theme that none of its indicators is under, and nothing that is published since", () => {
    const draft = apply(aDraft(), decide(anIndicator({ theme: "homes" })));
    const themes = { homes: aTheme(), other: { ...aTheme(), id: "other" } };
    expect(freshIn(release, { ...draft, themes }).themes.map(({ id }) => id)).toEqual(["homes"]);
    expect(withNew(release, { indicators: { jobs: anIndicator({ id: "jobs" }) }, themes: {} })).toBe(release);
  });
});

describe("a draft file", () => {
  test("with a new indicator is the draft again, and is of version 2", () => {
    const draft = apply(aDraft(), decide(anIndicator({ theme: "homes" }), "30-41", aTheme()));
    expect(toFile(draft)).toContain('"version": 2');
    expect(fromFile(toFile(draft))).toEqual({ draft });
    // Undone steps are kept too.
    const gone = apply(draft, { kind: "clear", key: "30-41" });
    expect(fromFile(toFile(gone))).toEqual({ draft: gone });
  });

  test("without one is as an earlier program reads it", () => {
    const written = toFile(aDraft({ "30-41": aValue() }));
    expect(written).toContain('"version": 1');
    expect(written).not.toMatch(/"indicators"|"themes"/);
    expect(fromFile(written)).toMatchObject({ draft: { indicators: {}, themes: {} } });
  });
});

describe("two clerks' new indicators", () => {
  const mine = apply(aDraft(), decide());
  const theirs = (change: Partial<NewIndicator>): Draft => apply(aDraft(), decide(anIndicator(change)));

  test("come together with their figures, and go with them by undo", () => {
    const merged = merge(aDraft(), mine);
    expect(merged).toMatchObject({ conflicts: [], draft: { indicators: { toilets: { unit: "座" } } } });
    expect(undo(merged?.draft ?? aDraft()).decisions).toEqual({});
  });

  test("that were defined differently are asked field by field", () => {
    const other = theirs({ kind: "stock", definition: { zh: "另一个说法", en: "Another" } });
    const merged = merge(mine, other);
    if (merged === null) throw new Error("one document");
    expect(merged.conflicts).toMatchObject([
      { kind: "indicator", key: "toilets", field: "kind", mine: { kind: "flow" }, theirs: { kind: "stock" } },
      { kind: "indicator", key: "toilets", field: "definition" },
    ]);
    expect(merged.draft.indicators).toEqual(mine.indicators);
    expect(merged.conflicts.reduce(takeTheirs, merged.draft).indicators).toEqual(other.indicators);
  });

  test("lose nothing, whichever is taken first", () =>
    fc.assert(
      fc.property(fc.subarray(["a", "b", "c"]), fc.subarray(["a", "b", "c"]), (one, two) => {
        const of = (ids: readonly string[]): Draft =>
          ids.reduce((draft, id, at) => apply(draft, decide(anIndicator({ id }), `${at + 1}-${at + 2}`)), aDraft());
        const [ab, ba] = [merge(of(one), of(two)), merge(of(two), of(one))];
        const all = [...new Set([...one, ...two])].sort();
        expect(Object.keys(ab?.draft.indicators ?? {}).sort()).toEqual(all);
        expect(Object.keys(ba?.draft.indicators ?? {}).sort()).toEqual(all);
      }),
    ));
});
