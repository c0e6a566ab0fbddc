import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entriesOf, keyOf } from "#domain/search/entry.ts";
import { fold } from "#domain/search/folded.ts";
import { reader, readingsOf, simplifier } from "#domain/search/readings.ts";
import { groupHits, type Hit, search } from "#domain/search/search.ts";
import { TRADITIONAL } from "#data/readings/traditional.ts";
import { readChinese } from "#data/readings/read-chinese.ts";
import { PLAIN_WORDS } from "#words/plain/plain-questions.ts";
import { readingsFor, spelledTexts } from "#views/search/entries.ts";
import { findable } from "#test/support/findable.ts";
import { publishedRelease } from "#test/support/published.ts";

const { release } = await publishedRelease();
const all = findable(release);
const simple = simplifier(readingsFor(entriesOf(release), readChinese, TRADITIONAL));
const find = (query: string): readonly Hit[] => search(all, simple(query), PLAIN_WORDS);
const first = (query: string): string => {
  const [hit] = find(query);
  return hit === undefined ? "nothing" : keyOf(hit.entry);
};

/** What readers of the published figures type, and what they mean. */
const QUERIES: readonly (readonly [query: string, expected: string])[] = [
  // Initials of pinyin.
  ["zjtx", "indicators/specialized-smes/"],
  ["ZJTX", "indicators/specialized-smes/"],
  ["dwzj", "indicators/funds-in-place/"],
  ["jsjf", "indicators/tax-cuts/"],
  ["zph", "indicators/job-fairs/"],
  ["jjyg", "indicators/jobs-filled/"],
  ["zdxm", "indicators/key-projects/"],
  ["xjr", "indicators/little-giants/"],
  ["zfgzbg", "sources/work-report-2023/"],
  // Pinyin, also of signs that are read in several ways (率 lü, 行 hang, 重 zhong, 长 zhang), and half of it.
  ["zhuanjingtexin", "indicators/specialized-smes/"],
  ["zhuanjtx", "indicators/specialized-smes/"],
  ["manyilv", "indicators/suggestions-satisfaction/"],
  ["hangye", "indicators/association-firms/"],
  ["zhongdianxiangmu", "indicators/key-projects/"],
  ["mu", "glossary/#mu"],
  // Chinese.
  ["专精特新", "indicators/specialized-smes/"],
  ["小巨人", "indicators/little-giants/"],
  ["国家级专精特新小巨人企业", "indicators/little-giants/"],
  ["地区生产总值", "indicators/gdp/"],
  ["失业率", "indicators/unemployment-rate/"],
  ["招聘会", "indicators/job-fairs/"],
  ["旅游收入", "indicators/tourism-revenue/"],
  ["规上 新增", "indicators/above-scale-firms-new/"],
  ["常住", "indicators/resident-population/"],
  ["面商", "glossary/#face-to-face"],
  ["政府工作报告", "sources/work-report-2023/"],
  ["统计公报", "sources/communique-2021/"],
  // Widths and cases.
  ["ＧＤＰ", "indicators/gdp/"],
  ["gdp", "indicators/gdp/"],
  // Units.
  ["亩", "glossary/#mu"],
  ["平方公里", "indicators/land-area/"],
  ["hectares", "indicators/grain-area/"],
  // English.
  ["tax cuts", "indicators/tax-cuts/"],
  ["little giants", "indicators/little-giants/"],
  ["unemployment", "indicators/unemployment-rate/"],
  ["tourism revenue", "indicators/tourism-revenue/"],
  ["bus stops", "indicators/bus-stops/"],
  ["per-capita gdp", "indicators/gdp-per-capita/"],
  // One letter wrong.
  ["satisfacton", "indicators/suggestions-satisfaction/"],
  ["unemploymnet", "indicators/unemployment-rate/"],
  ["zhuanjingtexn", "indicators/specialized-smes/"],
  // Values, as printed, in other scales, and without a unit.
  ["40.6", "indicators/funds-in-place/"],
  ["40.6亿元", "indicators/funds-in-place/"],
  ["40.6亿", "indicators/funds-in-place/"],
  ["406000万元", "indicators/funds-in-place/"],
  ["4.06 billion", "indicators/funds-in-place/"],
  ["130件", "indicators/suggestions-received/"],
  ["１３０ 件", "indicators/suggestions-received/"],
  ["1900余人", "indicators/jobs-filled/"],
  ["1,900", "indicators/jobs-filled/"],
  ["508亩", "indicators/land-revitalized/"],
  // Plain questions.
  ["来了多少钱", "indicators/funds-in-place/"],
  ["来了多少钱？", "indicators/funds-in-place/"],
  ["代表提了多少建议", "indicators/suggestions-received/"],
  ["减了多少税", "indicators/tax-cuts/"],
  ["how much money came in?", "indicators/funds-in-place/"],
  // Traditional signs, and words of other places.
  ["資金", "indicators/funds-in-place/"],
  ["專精特新", "indicators/specialized-smes/"],
  ["招商專案", "indicators/funds-introduced/"],
  // One wrong sign.
  ["到为资金", "indicators/funds-in-place/"],
  ["道位资金", "indicators/funds-in-place/"],
  ["专精特心", "indicators/specialized-smes/"],
  ["招骋会", "indicators/job-fairs/"],
  // An id is an address.
  ["land-revitalized", "indicators/land-revitalized/"],
];

describe("sixty queries", () => {
  test("there are sixty or more", () => expect(QUERIES.length).toBeGreaterThanOrEqual(60));
  test.each(QUERIES)("%s finds %s first", (query, expected) => expect(first(query)).toBe(expected));
});

describe("why something was found", () => {
  const reasonFor = (query: string, key: string) =>
    find(query)
      .find(({ entry }) => keyOf(entry) === key)
      ?.reasons.map(({ how, field, text, marks }) => ({
        how,
        field,
        marked: marks.map(({ start, end }) => text.slice(start, end)),
      }));
  test("by initials, marked in the name", () =>
    expect(reasonFor("zjtx", "indicators/specialized-smes/")).toEqual([
      { how: "initials", field: "name", marked: ["专精特新"] },
    ]));
  test("by its unit", () =>
    expect(reasonFor("亩", "indicators/land-revitalized/")).toEqual([
      { how: "itself", field: "unit", marked: ["亩"] },
    ]));
  test("in the definition", () =>
    expect(reasonFor("小巨人", "indicators/specialized-smes/")).toEqual([
      { how: "itself", field: "text", marked: ["小巨人"] },
    ]));
  test("across the marks that nobody types", () =>
    expect(reasonFor("专精特新小巨人", "indicators/little-giants/")).toEqual([
      { how: "itself", field: "name", marked: ["专精特新“小巨人"] },
    ]));
  test("each word for itself", () =>
    expect(reasonFor("企业 zjtx", "indicators/specialized-smes/")?.map(({ how }) => how)).toEqual([
      "itself",
      "initials",
    ]));
});

describe("a value", () => {
  const valueOf = (query: string): readonly string[] =>
    find(query).flatMap(({ entry, reasons }) =>
      reasons.flatMap((r) => (r.field === "value" ? [`${entry.id}: ${r.text}`] : [])),
    );
  test("is a reason of its own, whole", () => expect(valueOf("40.6亿元")).toContain("funds-in-place: 40.6亿元"));
  test("is no part of a longer number", () => {
    const found = valueOf("6.7%");
    expect(found).not.toEqual([]);
    for (const text of found) expect(text).toMatch(/: \D*6\.7%/);
  });
  test("with its scale finds that amount and no other", () => {
    const found = valueOf("100亿");
    expect(found).not.toEqual([]);
    for (const text of found) expect(text).toMatch(/: \D*100(?:余|多)?亿/);
  });
  test("of a range is either end", () => {
    const range = all.find(({ values }) =>
      values.some(({ amounts }) => amounts.length === 2 && amounts[0]?.power === 0),
    );
    const value = range?.values.find(({ amounts }) => amounts.length === 2 && amounts[0]?.power === 0);
    for (const { number } of value?.amounts ?? []) expect(valueOf(String(number)).join()).toContain(value?.text);
  });
});

describe("a plain question", () => {
  test("says what each word was taken to mean", () => {
    const [hit] = find("来了多少钱");
    expect(hit?.reasons.map(({ word, how }) => [word, how])).toEqual([
      ["来了", "meant"],
      ["钱", "meant"],
    ]);
  });
  test("finds nothing where none of its words is there, nor without a question", () => {
    expect(find("多少飞船")).toEqual([]);
    expect(find("飞船的钱")).toEqual([]);
  });
});

describe("one wrong sign", () => {
  test("is said, and the word that was meant is marked", () => {
    const [hit] = find("到为资金");
    const [reason] = hit?.reasons ?? [];
    expect(reason?.how).toBe("sign");
    expect(reason?.marks.map(({ start, end }) => reason.text.slice(start, end))).toEqual(["到位资金"]);
  });
  test("of a short word has to sound alike", () => {
    expect(find("飞金")).toEqual([]);
    expect(find("资斤").length).toBe(0);
  });
});

describe("traditional signs", () => {
  test("weigh little in the file of readings", () => {
    const { traditional = "" } = readingsFor(entriesOf(release), readChinese, TRADITIONAL);
    expect(traditional).toContain("資资");
    expect(new TextEncoder().encode(traditional).length).toBeLessThan(4000);
  });
});

describe("what is found", () => {
  test("nothing for an empty query, or one of marks alone", () => {
    expect(find("")).toEqual([]);
    expect(find(" ，“” ")).toEqual([]);
  });

  test("nothing where one of the words is nowhere", () => expect(find("专精特新 飞机")).toEqual([]));

  test("groups keep all hits, the group of the best one first", () => {
    const hits = find("建议");
    const groups = groupHits(hits);
    expect(groups.flatMap((g) => g.hits)).toHaveLength(hits.length);
    expect(groups[0]?.hits[0]).toBe(hits[0]);
  });

  test("every entry by its whole name; of figures the first, or one of the same name", () => {
    for (const { entry } of all)
      for (const lang of ["zh", "en"] as const) {
        const name = entry.name[lang];
        const hits = find(name);
        expect([name, hits.some((hit) => hit.entry === entry)]).toEqual([name, true]);
        if (entry.kind === "indicator")
          expect([name, fold(hits[0]?.reasons[0]?.text ?? "").folded]).toEqual([name, fold(name).folded]);
      }
  });

  test("every figure by the initials of its name", () => {
    const missed: string[] = [];
    for (const { entry } of all) {
      if (entry.kind !== "indicator" || !/^\p{Script=Han}{2,}$/u.test(entry.name.zh)) continue;
      const initials = readChinese(entry.name.zh)
        .map((syllable) => syllable[0])
        .join("");
      if (!find(initials).some((hit) => hit.entry === entry)) missed.push(entry.name.zh);
    }
    expect(missed).toEqual([]);
  });

  test("the same for any case and width, whatever is typed", () => {
    const wide = (text: string): string =>
      text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    const typed = fc.oneof(fc.constantFrom(...QUERIES.map(([query]) => query)), fc.string({ maxLength: 12 }));
    fc.assert(
      fc.property(typed, (query) => {
        const keys = (text: string): readonly string[] => find(text).map(({ entry }) => keyOf(entry));
        expect(keys(wide(query.toLowerCase()))).toEqual(keys(query));
      }),
      { numRuns: 60 },
    );
  });

  test("marks lie in the text, in order, and are not empty", () => {
    const typed = fc.oneof(
      fc.constantFrom(...QUERIES.map(([query]) => query)),
      fc.stringMatching(/^[a-z]{2,6}$/),
      fc.constantFrom(...all.map(({ entry }) => entry.name.zh.slice(0, 3))),
    );
    fc.assert(
      fc.property(typed, (query) => {
        for (const { reasons } of find(query))
          for (const { marks, text } of reasons) {
            expect(marks.length).toBeGreaterThan(0);
            marks.forEach(({ start, end }, at) => {
              expect(start).toBeGreaterThanOrEqual(marks[at - 1]?.end ?? 0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
            });
          }
      }),
      { numRuns: 80 },
    );
  });
});

describe("readings", () => {
  test("what the build writes reads every name as the dictionary does", () => {
    const texts = spelledTexts(entriesOf(release));
    const read = reader(readingsOf(texts, readChinese));
    for (const text of texts) {
      const dictionary = readChinese(text);
      const said = read(text);
      [...text].forEach((sign, at) => {
        if (/\p{Script=Han}/u.test(sign)) expect([text, said[at]]).toEqual([text, dictionary[at]]);
      });
    }
  });
});

test("short words are taken as typed", () => expect(find("tix")).toEqual([]));

test("a thousand figures are searched in a moment", () => {
  const many = Array.from({ length: 6 }, () => all).flat();
  expect(many.length).toBeGreaterThan(1000);
  for (const query of ["zjtx", "专精特新", "unemploymnet"]) search(many, query);
  const began = performance.now();
  for (const query of ["z", "zj", "zjt", "zjtx", "到位资金", "land", "tax cuts"]) search(many, query);
  // Far above what is needed (some 15 ms a query), so that a slow machine does not fail.
  expect((performance.now() - began) / 7).toBeLessThan(200);
});
