import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuantities } from "#domain/quantity/find-quantities.ts";
import { readQuantity } from "#domain/quantity/read-quantity.ts";
import { quantityFault } from "#domain/figure/value.ts";

const printedIn = (text: string): readonly string[] => findQuantities(text).map((found) => found.reading.printed);

describe("the quantities of a sentence", () => {
  test.each<[text: string, printed: readonly string[]]>([
    ["1-12月，全县新签亿元以上外来投资项目21个；到位资金40.6亿元。", ["21个", "40.6亿元"]],
    ["企业比重为32.5%三是抓转型", ["32.5%"]],
    ["总投资3亿元7.2万平米科技孵化器", ["3亿元", "7.2万平米"]],
    ["开展招聘会391场、解决用工1900余人", ["391场", "1900余人"]],
    ["每月听取2-3个指标汇报", ["2-3个"]],
    ["引进各类人才1500", ["1500"]],
    ["引进各类人才1500。\n二、建议办理情况", ["1500"]],
    ["签订100亿元意向性信用额度", ["100亿元意向性"]],
    ["倾听企业家声音（现已举办7期）", ["7期"]],
    ["将今年的130件建议分别交由23个县直部门及2个镇主办", ["130件", "23个", "2个"]],
    ["将130件建议交办", ["130件"]],
    ["地区生产总值预计增长4%左右", ["4%左右"]],
    ["规上企业总数将突破50家，较2020年翻一番", ["将突破50家", "翻一番"]],
    ["集聚企业近百家，年产值达10.8亿元", ["近百家", "达10.8亿元"]],
    ["同比-3.2%，比全省低0.5个百分点", ["-3.2%", "0.5个百分点"]],
    ["下降3.2%，负增长", ["3.2%"]],
    ["增长1.5倍，是上年的2.5倍", ["1.5倍", "2.5倍"]],
    ["新增４０．６亿元、1，900人", ["４０．６亿元", "1，900人"]],
    ["占比超过三成，三分之二以上为农户", ["超过三成", "三分之二以上"]],
    ["带动两三千户、三四十人", ["两三千户", "三四十人"]],
    ["政府10件实事", ["10件"]],
    ["3个月内办结，不超过10个工作日", ["3个月", "不超过10个工作日"]],
    ["GDP65.2亿元", ["65.2亿元"]],
    ["完成40.6亿", ["40.6亿"]],
    ["一亿元、一成、一倍", ["一亿元", "一成", "一倍"]],
    ["项目-3个", ["3个"]],
    // What a sentence counts of its own parts is no count of things.
    ["办理前、办理中和办理后三个环节上，3个项目", ["3个"]],
    ["从五个方面、两个层面入手", []],
    // Two decimals with a hyphen between them are a range and no number of a file.
    ["固定资产投资增长8.5-10%", ["8.5-10%"]],
    ["增速3-4.5%，消费增长0.5-0.8%", ["3-4.5%", "0.5-0.8%"]],
  ])("%s", (text, printed) => {
    expect(printedIn(text)).toEqual(printed);
  });
});

describe("a word before the number that is half of another word", () => {
  test.each([
    ["签约3个项目", "3个"],
    ["节约3亿元", "3亿元"],
    ["附近3家企业", "3家"],
    ["下达3亿元", "3亿元"],
    ["到达3次", "3次"],
    ["建成百余家", "百余家"],
    ["赞成130票、130人", "130人"],
    ["企业总数百余家", "百余家"],
    ["在10个上下功夫", "10个"],
    ["130人大代表、20人", "20人"],
    ["签约超3亿元", "超3亿元"],
  ])("%s: %s", (text, printed) => {
    expect(printedIn(text)).toEqual([printed]);
  });
});

test("offsets count code points, also after signs outside the basic plane", () => {
  expect(findQuantities("𠮷县1900余人")).toEqual([{ start: 2, end: 8, reading: readQuantity("1900余人") }]);
});

test.each(["1", "一", "1、", "1-", "3万", "1/", "约", "2022年"])("a long run of %s is no trouble", (sign) => {
  const text = `${sign.repeat(20_000)}。签约3个项目`;
  expect(printedIn(text).slice(-1)).toEqual(["3个"]);
});

/** Texts from the signs of which quantities are made, so that many hold one. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...Array.from(
          "0123456789.,-—～％%一二三四五六七八九十百千万亿几数两零〇点成倍分之番翻余多近约超以上下内左右至到元人个家月年第",
        ),
      ),
      fc.constantFrom("亿元", "万元", "个百分点", "百分之", "突破", "以上", "全县", "，", "。", "𠮷", "１", "．"),
    ),
    { maxLength: 24 },
  )
  .map((signs) => signs.join(""));

test("each is the text between its offsets, after the one before it, and ordered: lower ≤ value ≤ upper", () => {
  let some = 0;
  fc.assert(
    fc.property(text, (sample) => {
      const signs = Array.from(sample);
      let last = 0;
      for (const { start, end, reading } of findQuantities(sample)) {
        some += 1;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(signs.slice(start, end).join("")).toBe(reading.printed);
        expect(quantityFault(reading)).toBeNull();
        last = end;
      }
    }),
    { numRuns: 3000 },
  );
  expect(some).toBeGreaterThan(100);
});

test("what is found reads the same by itself", () => {
  fc.assert(
    fc.property(text, (sample) => {
      for (const { reading } of findQuantities(sample)) expect(readQuantity(reading.printed)).toEqual(reading);
    }),
    { numRuns: 3000 },
  );
});
