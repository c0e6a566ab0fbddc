import { describe, expect, test } from "vitest";
import type { Figure, Reading } from "#authoring/read/reading.ts";
import { readReport } from "#authoring/read/read-report.ts";
import { COUNTY_INDICATORS } from "./county-indicators.ts";

const read = (text: string, year: number | null = 2022): Reading =>
  readReport(text, { indicators: COUNTY_INDICATORS, year });

/** Number with unit, in the order of the text: `-2.4%`, `8.5..10%`. */
const numbers = (text: string): readonly string[] =>
  read(text).figures.map(({ value, lower, upper, unit }) => `${value ?? `${lower}..${upper}`}${unit ?? ""}`);

const fields = (
  text: string,
  pick: (figure: Figure) => string | null,
  year?: number | null,
): readonly (string | null)[] => read(text, year).figures.map(pick);

const named = (text: string): readonly string[] => {
  const signs = Array.from(text);
  return read(text).named.map(({ start, end, reason }) => `${signs.slice(start, end).join("")} ${reason}`);
};

describe("numbers, signs and units", () => {
  test.each<[text: string, numbers: readonly string[]]>([
    // Scales as printed.
    ["争取资金1.6个亿，到位2亿3500万元", ["1.6亿", "23500万元"]],
    ["发放补贴五百万元，受益20万", ["500万元", "20万"]],
    ["培训三万五千人、1亿3000万元", ["35000人", "13000万元"]],
    // Ranges of decimals.
    ["增长8.5-10%、5～6.5%，新增12—15家", ["8.5..10%", "5..6.5%", "12..15家"]],
    // Negative growth.
    ["收入负增长2.4%，降幅3.1%，投诉同比减少15.3%", ["-2.4%", "-3.1%", "-15.3%"]],
    ["产值下降3%—4%", ["-4..-3%"]],
    ["增长-1.7%，同比降2.3%", ["-1.7%", "-2.3%"]],
    ["比重分别回落2.16和1.66个百分点", ["-2.16个百分点", "-1.66个百分点"]],
    ["低于全省平均0.7个百分点，比上年低1.2个百分点", ["-0.7个百分点", "-1.2个百分点"]],
    // A fall that becomes less is a rise; a level has no sign.
    ["能耗由0.42吨降到0.37吨，下降11.9%，跌幅收窄2.4个百分点", ["0.42吨", "0.37吨", "-11.9%", "2.4个百分点"]],
    ["增幅收窄1.2个百分点，降幅扩大0.3个百分点", ["-1.2个百分点", "-0.3个百分点"]],
    // What is brought down is no negative amount.
    ["减税降费1.3亿元，减少化肥用量300吨，失业率降至3.2%", ["1.3亿元", "300吨", "3.2%"]],
    ["用户比上年减少12户", ["-12户"]],
    // Less than a mean, and a bare verb after 、.
    ["降水量较多年均值偏少7.8%，气温比常年偏高0.6%", ["-7.8%", "0.6%"]],
    ["收入5亿元、降2%", ["5亿元", "-2%"]],
    // What ends in 表 and a number with decimals is no table.
    ["更换水表1.1万块，更换仪表2.5万块", ["1.1万块", "2.5万块"]],
    ["建设12345个农村服务平台", ["12345个"]],
    ["如图2.3所示，见表3，产量5万吨", ["5万吨"]],
    ["蔗糖、水泥产量分别为3、5万吨，前两项分别增长5%和6%", ["3万吨", "5万吨", "5%", "6%"]],
    ["利用系数③由0.548提高到0.561。", ["0.548", "0.561"]],
    // Ratios.
    ["三次产业结构调整为9:50:41", ["9", "50", "41"]],
    ["三次产业结构为8.2∶49.3∶42.5，收入比1.92:1", ["8.2", "49.3", "42.5", "1.92"]],
    ["收入比值由上年的2.03缩小为1.99，性别比（以女性为100）为105.3。", ["2.03", "1.99", "105.3"]],
    // Classes, whatever is told of them.
    ["产值20亿元以上企业3户，1亿元以上的21户，年收入50万元以上的村占比82%", ["3户", "21户", "82%"]],
    ["[4]指主营业务收入2000万元及以上的工业法人单位", []],
    ["投入50万元以上的资金", ["50万元"]],
    // No numeral.
    ["进度过半，入户率近九成五，四分之三的农户，超三成，一半以上", ["50%", "95%", "0.75", "30%", "50%"]],
    // Units of county reports.
    [
      "人均寿命78.2岁，浓度31微克/立方米，动车12列，电影3部，装机300兆瓦，吞吐5.2万标箱",
      ["78.2岁", "31微克/立方米", "12列", "3部", "300兆瓦", "5.2万标箱"],
    ],
    [
      "检查820家次，抽检1200批次，产粮3.5亿公斤，发电2.1亿千瓦时，耗能36万吨标准煤，床位500张",
      ["820家次", "1200批次", "3.5亿公斤", "2.1亿千瓦时", "36万吨标准煤", "500张"],
    ],
    ["新增设备312台套，30日内答复，评分98.6分", ["312台套", "30日", "98.6分"]],
    // Another word begins as the unit does.
    ["涉及3部门、12条例、5分别办理", []],
  ])("%s", (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  test("a class of things is not their number", () => {
    const text = "产值20亿元以上企业3家，10亿元企业2家，110千伏变电站1座，60岁以上老人800人，降幅30%以上的企业4户";
    expect(numbers(text)).toEqual(["3家", "2家", "1座", "800人", "4户"]);
    expect(named(text)).toEqual(["20亿元以上 name", "10亿元 name", "110千伏 name", "60岁以上 name", "30%以上的 name"]);
  });

  test("what is asked for with 以上 is a quantity", () => {
    expect(numbers("投入50万元以上资金，增速保持10%以上")).toEqual(["50万元", "10%"]);
  });
});

describe("damage of the layout", () => {
  test.each([
    ["人均收入9 204元", "9204元", 9204],
    ["公路里程1 862.4公里", "1862.4公里", 1862.4],
    ["接待游客2 86.7万人次", "286.7万人次", 286.7],
    ["全县今年完成投资1\n2.7亿元", "12.7亿元", 12.7],
    ["搬迁安置3O8户", "308户", 308],
    ["办结率1OO%", "100%", 100],
    // Broken twice.
    ["转办诉求2 O3件", "203件", 203],
    ["蔬菜产量8.O5万吨", "8.05万吨", 8.05],
    ["示范片面积2 . 6万亩", "2.6万亩", 2.6],
    ["覆盖学生26 7O0名", "26700名", 26700],
  ])("%j is %s", (text, printed, value) => {
    expect(read(text).figures).toMatchObject([{ text: printed, value, start: text.search(/\d/), end: text.length }]);
    expect(read(text).figures[0]?.flags).toContain("mended");
    expect(read(text).figures[0]?.tier).not.toBe("certain");
  });

  test.each<[text: string, numbers: readonly string[]]>([
    ["2.3  受理转办件23件。", ["23件"]],
    ["2.3 受理转办件23件。", ["23件"]],
    ["4.3  268名河长巡河", ["268名"]],
    ["治理5处。4.3 268名河长巡河", ["5处", "268名"]],
    ["3.1  2024年落实资金3亿元", ["3亿元"]],
    // A sign of a unit follows, and others stand beside it.
    ["4  节水与水保\n4.1  造林3亩", ["3亩"]],
    ["4 节水与水保\n4.1 造林3亩\n4.2 亩均节水5方", ["3亩", "5方"]],
    ["1.1.2  蓄水3方", ["3方"]],
    // No sections.
    ["12 个项目开工", ["12个"]],
    ["1.1 万块水表", ["1.1万块"]],
    ["覆盖面积\n2.5 万亩", ["2.5万亩"]],
  ])("the number of a section is none of its quantities: %j", (text, expected) => {
    expect(numbers(text)).toEqual(expected);
    expect(read(text).left).toEqual([]);
    for (const { label } of read(text).figures) expect(label ?? "").not.toMatch(/\d/);
  });

  test("full-width digits need no mending", () => {
    expect(read("新增４５０人").figures).toMatchObject([{ text: "４５０人", value: 450 }]);
    expect(read("新增４５０人").figures[0]?.flags).not.toContain("mended");
  });

  test.each(["增加值<sup>3</sup>48.6亿元", "增加值[3]48.6亿元", "增加值③48.6亿元", "增加值³48.6亿元"])(
    "the mark of a note does not run into the number: %s",
    (text) => {
      expect(read(text).figures).toMatchObject([{ text: "48.6亿元", value: 48.6, label: "增加值" }]);
      expect(read(text).named).toMatchObject([{ reason: "note-mark" }]);
    },
  );

  test.each([
    ["2022年\n12家企业", ["12家"]],
    ["引进各类人才1500\n2023年将引进20人", ["1500", "20人"]],
    ["一、成绩\n1.新建学校5所\n2.新增床位20张", ["5所", "20张"]],
    ["附件1 2家名单", ["2家"]],
    ["一、成绩。1. 5个项目开工", ["5个"]],
  ])("numbers that only stand near one another are not put together: %j", (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });
});

test.each([
  ["拨打12345，", "12345 telephone"],
  ["县第十八届人大", "第十八届 ordinal"],
  ["“稳岗18条”落地", "“稳岗18条” slogan"],
  ["落实助企36条", "助企36条 name"],
  ["全国五十强县", "五十强 name"],
  ["办好10件实事", "10件实事 name"],
  ["2023年1月10日", "2023年1月10日 date"],
  ["于2023-01-10 15:04发布", "2023-01-10 date"],
  ["三期项目", "三期 ordinal"],
  ["“十四五”规划", "“十四五” slogan"],
  ["围绕12345工作思路", "12345 slogan"],
  ["实施“5510”企业培育工程", "“5510” slogan"],
  ["“1+2”产业集群", "“1+2” slogan"],
  ["覆盖5G网络", "5G name"],
  ["创成4A级景区", "4A级 name"],
  ["G3高速、", "G3 name"],
  ["治理PM2.5，", "PM2.5 name"],
  ["政办〔2022〕15号", "〔2022〕15号 document-number"],
  ["联系电话：0563-8601234", "0563-8601234 telephone"],
  ["邮编：242600", "邮编：242600 address"],
  ["15分钟生活圈", "15分钟 name"],
  ["建党100周年", "100周年 ordinal"],
  ["1.强化责任", "1. list-number"],
  ["2.3  受理", "2.3   list-number"],
  ["2.3 受理", "2.3  list-number"],
  ["1  水情与工情", "1   list-number"],
  ["受理12314监督举报服务平台", "12314 telephone"],
])("%s has no figure, with a reason: %s", (text, reason) => {
  expect(read(text).figures).toEqual([]);
  expect(named(text)).toContain(reason);
  expect(read(text).left).toEqual([]);
});

describe("sections and words say how a figure is meant", () => {
  const report = [
    "政府工作报告",
    "——2023年1月9日在样例县人民代表大会上",
    "一、2022年工作回顾",
    "新建公厕12座。预计地区生产总值增长5%。总投资3亿元的产业园开工，签约项目协议投资20亿元。",
    "二、2023年工作安排",
    "新建公厕15座。推进总投资6亿元的大桥建设，去年已签约的5个项目开工。力争引资40亿元。",
    "三、保障措施",
    "公开率100%。",
  ].join("\n");

  test("stage", () => {
    expect(fields(report, (f) => f.stage, null)).toEqual([
      "actual",
      "expected",
      "plan",
      "intent",
      "target",
      "plan",
      "actual",
      "target",
      "actual",
    ]);
  });

  test("period", () => {
    expect(fields(report, (f) => f.period, null).slice(0, 7)).toEqual([
      "2022",
      "2022",
      "2022",
      "2022",
      "2023",
      "2023",
      "2022",
    ]);
  });

  const modes = (body: string): readonly (string | null)[] =>
    fields(`一、2022年预算执行情况\n新建学校1所。\n${body}`, (f) => f.stage).slice(1);

  test.each([
    // The heading names a year that was not over, or is of a plan by another name.
    ["二、2023年财政预算\n（一）收入。收入安排5亿元。\n教育支出2亿元。", ["target", "target"]],
    ["二、财政预算草案\n收入安排5亿元。", ["target"]],
    ["◆ 2023年工作要点\n一、粮食产量18万吨以上，新增学位800个。\n二、修路5公里。", ["target", "target", "target"]],
    ["◆ 2022年成效\n修路6公里。", ["actual"]],
    // What is told under it of a year that is over, and a target under what was done.
    ["二、2023年工作安排\n去年修路6公里，今年修路5公里。", ["actual", "target"]],
    ["完成投资23亿元，是全年目标52亿元的45%。", ["actual", "target", "actual"]],
    ["全年争取新增政府债券3亿元。", ["actual"]],
  ])("under the heading that holds: %j", (body, stages) => {
    expect(modes(body)).toEqual(stages);
  });

  const spoken = (body: string): readonly string[] =>
    read(`关于2022年水利情况与2023年打算的汇报\n${body}`, null).figures.map(
      ({ stage, period }) => `${stage} ${period}`,
    );

  test.each<[body: string, expected: readonly string[]]>([
    // 【…】 is a heading with or without what it says; what is told of 去年 under it came about.
    [
      "【守好山水】修路6公里。\n【今年怎么干】修路5公里。\n去年修桥2座，今年修桥3座。\n【存在的问题】空置3处。",
      ["actual 2022", "target 2023", "actual 2022", "target 2023", "actual 2022"],
    ],
    // Without a heading: the year to come with a word of what is wanted, for the rest of its paragraph.
    [
      "修路6公里。2023年，拟实施修路5公里，修桥3座。新建学校2所。",
      ["actual 2022", "target 2023", "target 2023", "target 2023"],
    ],
    ["今年，全县生产总值预期增长5%。收入增长3%。\n新建学校2所。", ["target 2023", "target 2023", "target 2023"]],
    // What is wanting is told of the present, under a heading with next year's plans.
    [
      "4  工程\n修路6公里。\n5  不足与2023年安排\n漏损率14.7%。2023年，拟修路5公里。",
      ["actual 2022", "actual 2022", "target 2023"],
    ],
    // Notes at the end are of no section.
    ["【今年怎么干】修路5公里。\n——————\n① 样点6个。", ["target 2023", "actual 2022"]],
    // What was laid down for the year.
    ["年度计划用水3方，实际用水2方，占年度计划的67%。", ["plan 2022", "actual 2022", "actual 2022"]],
    ["大桥原定投入9亿元，只投了2亿元。", ["plan 2022", "actual 2022"]],
  ])("a text on a year and the plans of the next: %j", (body, expected) => {
    expect(spoken(body)).toEqual(expected);
  });

  test("a goal for the year under the heading of its second half", () => {
    const text =
      "2022年上半年计划执行情况\n一、上半年情况\n年度计划投资75亿元，占年度计划的20%。\n二、下半年打算\n修路5公里。下半年办会3场。年底前修桥16座。";
    const { figures } = read(text);
    expect(figures.map(({ period }) => period)).toEqual(["2022", "2022-H1", "2022-H2", "2022-H2", "2022"]);
    // Nobody says whether it is for the half or the year.
    expect(figures[2]?.tier).toBe("likely");
  });

  test("a report on the first half of a year turns to plans with the second", () => {
    const text = [
      "云川县上半年经济形势通报和下半年工作安排",
      "（2022年7月22日）",
      "上半年修路3公里。",
      "下半年怎么干？一句话，加油干。",
      "——抓项目。修路上半年只完成3公里，下半年完成5公里。",
    ].join("\n");
    expect(fields(text, (f) => f.stage, null)).toEqual(["actual", "actual", "target"]);
    expect(fields(text, (f) => f.period, null)).toEqual(["2022-H1", "2022-H1", "2022-H2"]);
  });

  test.each([
    ["今年计划改造20户，目前已改造12户。", ["target", "actual"]],
    ["将130件建议交办，完成目标任务的110%。", ["actual", "actual"]],
    ["争取资金320万元，争取达到400万元。", ["actual", "target"]],
    ["有望突破50家，将突破60家。", ["expected", "expected"]],
    ["签订100亿元意向性信用额度。", ["intent"]],
    ["下一步，新建学校2所。", ["target"]],
    ["已成立3家分公司，列入计划的5件建议。", ["actual", "actual"]],
  ])("%s", (text, stages) => {
    expect(fields(text, (f) => f.stage)).toEqual(stages);
  });
});

test.each<[text: string, periods: readonly string[]]>([
  ["1—11月，产值5亿元。", ["2022-01/2022-11"]],
  ["上半年产值5亿元，前三季度7亿元，全年9亿元。", ["2022-H1", "2022-01/2022-09", "2022"]],
  ["截至12月底，办结12件。", ["2022-12"]],
  // What stands at the end of a year is published under the year.
  ["年末常住人口14万人，存款余额90亿元，2020年末贷款5亿元。", ["2022", "2022", "2020"]],
  ["6月末存栏6万头。", ["2022-06"]],
  ["规上工业增加值增长1.6%，去年同期为-4.1%。", ["2022", "2021"]],
  ["将列入2023年民生实事，改造小区12个，新增车位80个。", ["2023", "2023"]],
  ["2021年完成3个、2022年完成4个。", ["2021", "2022"]],
  ["产值由2016年的3亿元增加到2021年的5亿元。", ["2016", "2021"]],
  ["能耗由0.42吨降到0.37吨。", ["2021", "2022"]],
  ["五年来，新建学校5所。", ["2018/2022"]],
  ["“十四五”以来，新建学校5所。", ["2021/2022"]],
  ["回望“十四五”前四年，新建学校5所。", ["2021/2024"]],
  ["自2020年起新建学校3所。", ["2020/2022"]],
  ["2020年以来累计转移就业5人，2022年以来新建学校3所。", ["2020/2022", "2022"]],
  ["合格率98%，较2021年的96%明显改善。", ["2022", "2021"]],
  ["户均收入高出上年2400元。", ["2022"]],
  ["2021年完成3个，三年内建成5个。", ["2021", "2021"]],
  ["到2025年，城镇化率达到60%。", ["2025"]],
  ["较2020年提高2个百分点。", ["2022"]],
  ["2023年6月底前办结5件。", ["2023-06"]],
  ["一季度投资2亿元。", ["2022-Q1"]],
  ["比上年增长5%。", ["2022"]],
])("the period of %s", (text, periods) => {
  expect(fields(text, (f) => f.period)).toEqual(periods);
});

test("the year of a work report is that before the day it was given on", () => {
  expect(fields("（2022年1月8日在示范县人民代表大会上）\n全县新建学校5所。", (f) => f.period, null)).toEqual(["2021"]);
  expect(read("全县新建学校5所。", null).figures).toMatchObject([{ period: null, tier: "ask" }]);
});

describe("what is counted", () => {
  test.each<[text: string, labels: readonly (string | null)[]]>([
    [
      "城镇、农村居民人均可支配收入分别达到3万元和2万元，分别增长5%和6%。",
      ["城镇居民人均可支配收入", "农村居民人均可支配收入", "城镇居民人均可支配收入增长", "农村居民人均可支配收入增长"],
    ],
    ["新建公厕、驿站、公园7、12、25处。", ["新建公厕", "驿站", "公园"]],
    [
      "财政总收入9亿元，一般公共预算收入5亿元，分别增长3%和4%。",
      ["财政总收入", "一般公共预算收入", "财政总收入增长", "一般公共预算收入增长"],
    ],
    ["地区生产总值增长6%以上、力争6.5%。", ["地区生产总值增长", "地区生产总值增长"]],
    ["建成2所公办幼儿园，43个贫困村全部出列。", ["公办幼儿园", "贫困村"]],
    ["交由23个县直部门及2个镇主办。", ["县直部门", "镇"]],
    ["组织10家企业加入协会。", ["企业"]],
    // What opens a paragraph in brackets is in no label, nor is the number of a section or the mark of a note.
    ["【调好结构】在库企业126家，净增9家。", ["在库企业", "在库企业净增"]],
    ["2.2  新敷设主管43公里。9个规模化水厂①实现监测。", ["新敷设主管", "规模化水厂"]],
    ["生产总值突破200亿元大关、达203.7亿元，增长5%。", ["生产总值", "生产总值", "生产总值增长"]],
    ["蔗糖、水泥产量分别为3、5万吨，前两项分别增长5%和6%。", ["蔗糖产量", "水泥产量", "蔗糖产量增长", "水泥产量增长"]],
    ["沃柑、百香果种植面积11.2、2.7万亩。", ["沃柑种植面积", "百香果种植面积"]],
    ["研发投入强度1.42%，与全区平均水平尚差0.2个百分点。", ["研发投入强度", "研发投入强度与全区平均水平尚差"]],
    ["重点项目实际完成49亿元。", ["重点项目实际完成"]],
    ["农村居民收入2万元、增6%。", ["农村居民收入", "农村居民收入增"]],
    ["新增规上企业15家、高新技术企业8家。", ["新增规上企业", "新增高新技术企业"]],
    ["城镇新增就业2150人，完成全年任务的61%。", ["城镇新增就业", "城镇新增就业完成全年任务"]],
    ["建成口袋公园6个，年内再添3个。", ["建成口袋公园", "口袋公园"]],
    ["机收率从31%提到45%，漏损率压到12%以下。", ["机收率", "机收率", "漏损率"]],
    ["农村水价仍执行2.6元/立方米。", ["农村水价"]],
    ["云溪至江口高速公路完成投资7亿元、占总投资的62%。", ["完成投资", "完成投资占总投资"]],
    ["老旧小区改造：去年完成12个。", ["老旧小区改造"]],
    ["工业增加值由负转正，增长0.5%。", ["工业增加值增长"]],
    [
      "第一、二、三产业增加值依次为2亿元、6亿元和7亿元，分别拉动经济增长0.5、2.9和2.4个百分点。",
      [
        "第一产业增加值",
        "第二产业增加值",
        "第三产业增加值",
        "第一产业增加值拉动经济增长",
        "第二产业增加值拉动经济增长",
        "第三产业增加值拉动经济增长",
      ],
    ],
    ["新建、改扩建寄宿制学校2、7所。", ["新建寄宿制学校", "改扩建寄宿制学校"]],
    ["化肥产量由去年上半年的2.6万吨增加到3.4万吨。", ["化肥产量", "化肥产量"]],
    ["新建公路上半年完成31公里，到位资金确保5亿元。", ["新建公路", "到位资金"]],
    ["能耗“十四五”前四年累计下降9.8%。", ["能耗下降"]],
    ["沿江打造示范片3个，县医院加装电梯4部。", ["示范片", "电梯"]],
    ["二、粮食产量18万吨。", ["粮食产量"]],
  ])("%s", (text, labels) => {
    expect(fields(text, (f) => f.label)).toEqual(labels);
  });

  test("three names with two values are a question", () => {
    const { figures } = read("新建公厕、驿站、公园7、12处。");
    expect(figures).toMatchObject([{ tier: "ask" }, { tier: "ask" }]);
    for (const { flags } of figures) expect(flags).toContain("unpaired");
  });

  test.each([
    ["指标\t单位\t2022年\n地区生产总值\t亿元\t152.3", "地区生产总值", "gdp"],
    ["| 项目 | 数量 |\n| 森林覆盖率（%） | 68.5 |", "森林覆盖率", "forest-cover"],
  ])("in a table the first cell says it, and the unit is asked for: %j", (text, label, id) => {
    const { figures, left } = read(text);
    expect(figures).toMatchObject([{ label, unit: null, tier: "ask" }]);
    expect(figures[0]?.indicator[0]?.id).toBe(id);
    expect(left).toEqual([]);
  });

  test("a part is told from what it is a part of", () => {
    const flags = read("代表建议64件，含重点建议5件；农民工320人，其中返乡12人、就业21人。").figures.map((f) =>
      f.flags.includes("part"),
    );
    expect(flags).toEqual([false, true, false, true, true]);
  });

  test("a unit that was lost is a question", () => {
    expect(read("引进各类人才1500。").figures).toMatchObject([{ value: 1500, unit: null, tier: "ask" }]);
    expect(read("引进各类人才1500。").figures[0]?.flags).toContain("no-unit");
  });
});

describe("candidates", () => {
  const first = (text: string): string | null => {
    const [best] = read(text).figures[0]?.indicator ?? [];
    return best === undefined || best.certainty < 0.5 ? null : best.id;
  };

  test.each([
    ["GDP完成152亿元", "gdp"],
    ["生产总值增长6%", "gdp-growth"],
    ["农村居民人均可支配收入同比增6%", "rural-income-growth"],
    ["地区生产总值下降1.2%", "gdp-growth"],
    ["规上工业增加值增速8%", "industry-growth"],
    ["优良天数比率97%", "air-days"],
    ["规上工业企业达96户", "above-scale"],
    // Not the same thing, however alike the words.
    ["生产总值年均增长6%", null],
    ["新增规上工业企业5家", null],
    ["一般公共预算支出12亿元", null],
    ["城乡居民人均可支配收入3万元", null],
    ["规上工业产值下降5%", null],
    ["地区生产总值增速提高0.3个百分点", null],
    ["人均生产总值5万元", null],
    ["万元GDP用水量下降4.4%", null],
  ])("%s: %s", (text, id) => {
    expect(first(text)).toBe(id);
  });

  test("at most three, best first", () => {
    for (const { indicator } of read("农村居民人均可支配收入2万元，新建公厕3座，办结率98%").figures) {
      expect(indicator.length).toBeLessThanOrEqual(3);
      expect([...indicator].sort((a, b) => b.certainty - a.certainty)).toEqual(indicator);
    }
  });

  test("a value that is far from the last one is less certain", () => {
    const [near, far] = ["地区生产总值152亿元", "地区生产总值15200亿元"].map(
      (t) => read(t).figures[0]?.indicator[0]?.certainty ?? 0,
    );
    expect(near).toBeGreaterThan(far ?? 1);
  });

  test("one thing with two values in one period is not certain", () => {
    const tiers = fields("2022年地区生产总值152亿元。2022年地区生产总值153亿元。", (f) => f.tier);
    expect(tiers).toEqual(["likely", "likely"]);
  });
});

describe("what is certain has all of its parts said", () => {
  const tier = (body: string, head = "一、2022年工作回顾"): string | undefined =>
    readReport(`政府工作报告\n——2023年1月9日在样例县人民代表大会上\n${head}\n${body}`, {
      indicators: COUNTY_INDICATORS,
      year: null,
    }).figures.slice(-1)[0]?.tier;

  test.each([
    "2022年，地区生产总值152亿元。",
    "地区生产总值152亿元，增长6%。",
    "新改建农村公路1 862公里。",
    "三次产业结构为8.2∶49.3∶42.5。",
    "代表建议64件，含重点督办建议5件。",
  ])("%s", (body) => expect(tier(body)).toBe("certain"));

  test.each([
    [
      "a period that was carried over a sentence and is not that of the heading",
      "2020年，新建公厕3座。全县修建水库2座。",
    ],
    ["a period beside another one", "对照2025年目标，全县修建水库2座。"],
    ["a thing that was carried whole", "人均生产总值3.5万元，折合5250美元。"],
    ["a thing of a figure that is doubted", "其中上缴12亿元，增长3%。"],
    ["a thing whose name begins after other words", "平抑物价投放储备肉9吨。"],
    ["a thing right after another figure", "投入20亿元的大桥通车里程5公里。"],
    ["a number in words", "修建水库百余座。"],
    ["a word of plans among what was done", "力争修建水库2座。"],
    ["an indicator that it may be", "规上企业总户数96家。"],
    ["a comparison that may have a sign", "水位较全市平均偏离7%。"],
    ["a word of what was laid down", "水库规划灌溉面积3万亩。"],
  ])("not %s", (_, body) => expect(tier(body)).toBe("likely"));

  test("not what came about where no heading says so, unless plans are told apart", () => {
    expect(tier("全县修建水库2座。", "一、工业经济")).toBe("likely");
    expect(tier("2022年，全县修建水库2座。", "一、工业经济")).toBe("certain");
    const both = readReport("一、工业经济\n全县修建水库2座。\n二、明年打算\n修建水库3座。", {
      indicators: COUNTY_INDICATORS,
      year: 2022,
    });
    expect(both.figures[0]?.tier).toBe("certain");
  });

  test("not by 去年, unless the text says from when it looks at it", () => {
    const last = (title: string): Figure | undefined =>
      readReport(`${title}\n一、2022年工作情况\n去年，全县修建水库2座。\n二、2023年打算\n修路3公里。`, {
        indicators: [],
        year: 2022,
      }).figures[0];
    expect(last("水利工作汇报")?.tier).toBe("likely");
    expect(last("关于2022年水利情况与2023年打算的汇报")).toMatchObject({ period: "2022", tier: "certain" });
  });

  test("not where nothing but one day says which year it is of", () => {
    const read2022 = (text: string) => readReport(text, { indicators: [], year: null }).figures[0]?.tier;
    expect(read2022("关于水利情况的报告\n（2022年10月26日）\n一、总体情况\n全县修建水库2座。")).toBe("likely");
    expect(read2022("关于2022年水利情况的报告\n（2022年10月26日）\n一、总体情况\n全县修建水库2座。")).toBe("certain");
  });
});

test("offsets count code points, also after signs outside the basic plane", () => {
  expect(read("𠮷县新建学校12所").figures).toMatchObject([{ start: 6, end: 9, text: "12所" }]);
});
