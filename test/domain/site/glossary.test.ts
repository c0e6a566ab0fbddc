import { describe, expect, test } from "vitest";
import { termsIn, usesOf } from "#domain/site/glossary.ts";
import { LANGUAGES } from "#domain/site/language.ts";
import { entriesOf } from "#domain/search/entry.ts";
import { explanations, TERMS } from "#content/glossary/glossary.ts";
import { anIndicator, aRelease } from "#test/support/cases.ts";

const made = aRelease(
  [
    anIndicator({ id: "giants", name: { zh: "国家级专精特新“小巨人”企业", en: "National little giants" }, unit: "家" }),
    anIndicator({ id: "land", name: { zh: "盘活闲置低效用地", en: "Idle land put to use" }, unit: "亩" }),
    anIndicator({ id: "funds", name: { zh: "到位资金", en: "Funds in place" }, unit: "亿元", stage: "in-place" }),
    anIndicator({ id: "plain", name: { zh: "样例", en: "Sample" } }),
  ],
  [],
);
const figures = entriesOf(made).filter(({ kind }) => kind === "indicator");

describe("the glossary", () => {
  test("explains what reports are full of", () => {
    const forms = TERMS.flatMap(({ name, also = [] }) => [name, ...also].map(({ zh }) => zh));
    for (const word of [
      "专精特新",
      "小巨人",
      "到位资金",
      "亩",
      "一般公共预算收入",
      "规上工业",
      "固定资产投资",
      "议案",
      "代表建议",
      "办结",
      "面商",
      "满意率",
      "增值税留抵退税",
      "减税降费",
      "闲置低效用地",
      "地区生产总值",
      "可支配收入",
      "社会消费品零售总额",
      "亿元",
      "同比",
      "百分点",
      "三次产业",
    ])
      expect(forms).toContain(word);
  });

  test("has a name of its own and a text in both languages for each word", () => {
    expect(new Set(TERMS.map(({ id }) => id)).size).toBe(TERMS.length);
    for (const lang of LANGUAGES) expect(Object.keys(explanations(lang))).toEqual(TERMS.map(({ id }) => id));
    const { zh, en } = { zh: explanations("zh"), en: explanations("en") };
    for (const { id, name } of TERMS) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(name.zh).toMatch(/\p{Script=Han}/u);
      expect(zh[id].text).toMatch(/。$/);
      expect(en[id].text).toMatch(/\.$/);
      // What lays a word down is named in both languages or in none.
      expect(zh[id].source === undefined).toBe(en[id].source === undefined);
      expect(name.en + en[id].text.replace(/（?\p{Script=Han}+）?/gu, "")).toMatch(/[a-z]/);
    }
  });
});

describe("words in a figure", () => {
  const idsIn = (id: string): readonly string[] =>
    figures.filter((f) => f.id === id).flatMap((f) => termsIn(TERMS, f).map((term) => term.id));
  test("of its name first, then of its unit and definition", () => {
    expect(idsIn("land").slice(0, 2)).toEqual(["idle-land", "mu"]);
    expect(idsIn("giants").slice(0, 2)).toEqual(["srdi", "little-giant"]);
    expect(idsIn("funds")[0]).toBe("funds-in-place");
  });
  test("a unit is a word of its own: 亩 is not in 亩产", () => {
    const mu = TERMS.filter(({ id }) => id === "mu");
    const worded = { id: "x", name: { zh: "面积", en: "area" } };
    expect(termsIn(mu, { ...worded, unit: { zh: "万亩", en: "" } })).toEqual(mu);
    expect(termsIn(mu, { ...worded, unit: { zh: "公斤", en: "" } })).toEqual([]);
  });
  test("uses are the same links from the other side", () => {
    expect(figures).toHaveLength(4);
    const uses = usesOf(TERMS, figures);
    for (const figure of figures)
      for (const term of TERMS)
        expect(uses.get(term.id)?.includes(figure) ?? false).toBe(termsIn(TERMS, figure).includes(term));
  });
});
