import { describe, expect, test } from "vitest";
import { lintReading } from "#authoring/lint/lint-reading.ts";
import { readReport } from "#authoring/read/read-report.ts";
import type { Finding, KnownIndicator, ReadingContext } from "#authoring/read/reading.ts";

const known = (id: string, name: string, unit: string, value: number, period = "2023"): KnownIndicator => ({
  id,
  names: [name],
  unit,
  last: { value, period },
});
const INDICATORS = [
  known("gdp", "地区生产总值", "亿元", 150),
  known("retail", "社会消费品零售总额", "亿元", 40, "2024-01/2024-06"),
  known("roads", "新建改建农村公路", "公里", 80),
  known("high-tech", "高新技术企业数", "家", 50),
];
const CONTEXT: ReadingContext = { indicators: INDICATORS, year: 2024 };

const lint = (text: string, context = CONTEXT): readonly Finding[] =>
  lintReading(text, readReport(text, context), context);
const told = (text: string, context = CONTEXT): readonly string[] =>
  lint(text, context).map(({ code, found, expected }) =>
    [code, found, ...(expected === null ? [] : [expected])].join(" | "),
  );

describe("numbers", () => {
  test.each<[text: string, ...findings: string[]]>([
    ["生产总值同比增长5.3，零售额增长4.1%。", "unit-missing | 总值同比增长5.3"],
    ["引进各类人才1320，留住人才96人。", "unit-missing | 引进各类人才1320"],
    ["全县贷款15亿元、存款9.5，增长3%。", "unit-missing | 存款9.5"],
    ["远山机械、东湖电子210亿元项目开工。", "run-together | 210亿元 | 2个10亿元"],
    ["新引进350亿元以上项目。", "run-together | 350亿元以上 | 3个50亿元以上"],
    ["力争731日前完工。", "run-together | 731日 | 7月31日"],
    ["力争1115日前完工。", "run-together | 1115日 | 11月15日"],
    ["截至202412月，共办结52件。", "run-together | 202412月 | 2024年12月"],
    ["增长5.36.2%。", "run-together | 5.36.2%"],
    ["建议满意率984%。", "share-over | 984% | ≤ 100%"],
    ["A类、B类、C类分别占38.0%、27.7%、36.3%。", "shares-differ | 38.0% + 27.7% + 36.3% = 102% | 100%"],
    ["三次产业结构比为12.3∶46.1∶43.6。", "shares-differ | 12.3 + 46.1 + 43.6 = 102 | 100"],
    ["收到建议137件，其中A类64件、B类71件、C类0件。", "sum-differs | 64件 + 71件 = 135 | 137件"],
    ["全年实施项目86个，其中新建31个、续建58个。", "sum-differs | 31个 + 58个 = 89 | 86个"],
    ["办结建议52件，其中重点建议68件。", "part-over | 68件 | ≤ 52件"],
    ["全年地区生产总值1623亿元。", "power-of-ten | 1623亿元 | 150亿元 (2023)"],
    ["全年地区生产总值162.3万元。", "power-of-ten | 162.3万元 | 150亿元 (2023)"],
    ["新建改建农村公路86亩。", "unit-changed | 86亩 | 公里"],
    // The growth beside it says what it has to be.
    ["2024年，高新技术企业数5.4家，增长8%。", "power-of-ten | 5.4家 | 50家 (2023)"],
    // The same thing for another period, and the two ends of a change.
    ["2024年，油料产量1.8万吨。2025年，油料产量达到19万吨。", "power-of-ten | 达到19万吨 | 1.8万吨"],
    ["规上企业由61户增加到830户。", "power-of-ten | 830户 | 61户"],
    ["办理建议160件、提案23件，共39件。", "part-over | 160件 | ≤ 39件"],
    ["全年地区生产总值162.3亿元。过去一年，地区生产总值163.2亿元。", "two-values | 163.2亿元 | 162.3亿元"],
    ["2024年1—9月，社会消费品零售总额36.8亿元。", "cumulative-falls | 36.8亿元 | ≥ 40亿元"],
  ])("%s", (text, ...findings) => expect(told(text)).toEqual(findings));

  test.each([
    "全年到位资金43.7亿元，引进人才1320人、团队9个。",
    "全年实施项目86个，其中新建31个、续建55个。",
    "收到建议137件，其中重点建议12件。",
    "完成投资62.4亿元，占年度计划的112.4%，同比增长120%。",
    "A类、B类、C类分别占38.0%、27.7%、34.4%。",
    "人均地区生产总值36310元；进出口1.2亿美元。",
    "性别比（以女性为100）为105.3，收入比值由上年的2.03缩小为1.99。",
    "2024年，高新技术企业数54家，增长8%；规上企业由61户增加到83户。",
    "办理建议16件、提案23件，共39件。一季度油料产量0.2万吨；2024年，油料产量1.8万吨。",
    "5亿元以上项目9个，其中10亿元以上2个；监测对象428户1136人。",
    "远山机械、东湖电子2个10亿元项目开工。",
    "生猪存栏9.8万头，其中能繁母猪1.02万头；生猪出栏8.3万头。",
    "年末人口31.46万人，其中城镇9.82万人、乡村21.64万人。",
    "全年地区生产总值162.3亿元，增长6.1%。地区生产总值达到162亿元。",
    "2024年计划新建改建农村公路90公里。",
    "拨打热线12345。附件12。",
    "投入8800万元建设产业园，安排2000万元推进改造。",
    "生产总值增速比1—10月回落0.4个百分点。",
    "城乡居民收入倍差缩小到1.98，恩格尔系数0.31。",
    "国道改线41.2公里全面贯通，争取资金2.4亿元推进改造。",
    "A组、B组因素分别是因病(36.2%)、缺技术(23.3%)。最高收入组人均收入30204元，最低收入组人均收入5453元。",
    "全县到位资金8.29亿元，其中工业项目35个，到位资金6.14亿元。",
  ])("nothing is wrong with: %s", (text) => expect(told(text)).toEqual([]));
});

describe("marks, lists and words", () => {
  test.each<[text: string, ...findings: string[]]>([
    ["占规上工业的32.5%三是抓服务。", "mark-lost | 的32.5%三是 | 。三是"],
    ["建成总投资3亿元7.2万平方米的园区。", "mark-lost | 3亿元7.2万平方米 | 3亿元、7.2万平方米"],
    ["小微贷款5.2亿元举办推介会12场。", "mark-lost | 5.2亿元举办 | 5.2亿元，举办"],
    ["常态化开展走访对接1-9月，全县开工32个。", "mark-lost | 开展走访对接1-9月 | 。1-9月"],
    ["一是围绕龙头抓链条出台《若干措施》。", "mark-lost | 抓链条出台 | 抓链条。出台"],
    [
      `${"县政府坚持稳中求进工作总基调，统筹推进各项工作，".repeat(2)}全年办结建议52件`,
      "mark-lost | 全年办结建议52件 | 全年办结建议52件。",
    ],
    ["出台关于园区发展的意见》，建成园区。", "mark-unpaired | 于园区发展的意见》 | 《…》"],
    ["结合开展为企服务”活动。", "mark-unpaired | 结合开展为企服务” | “…”"],
    ["印发《若干措施，建成园区。", "mark-unpaired | 《若干措施，建成 | 《…》"],
    ["围绕12345工作思路，共同发力。", "name-unquoted | 12345 | “12345”"],
    ["一是抓招商，外出拜访。抓好培育壮大。走访企业，解决困难。三是抓服务。", "list-number-lost | 抓好培育壮大 | 二是"],
    ["（一）抓招商\n（三）抓服务\n", "list-number-lost | （三） | (二)"],
    ["突出平台建设建设园区道路。", "word-doubled | 建设建设 | 建设"],
    ["协助企业申报绿色工厂建设3个、示范项目2个。", "noun-missing | 申报绿色工厂建设3个"],
    ["全年意向到位资金40.6亿元。", "stage-mixed | 全年意向到位资金40.6亿元"],
    ["全年到位资金58亿元，其中意向资金40亿元。", "stage-mixed | 其中意向资金40亿元"],
    [
      "三、存在的不足\n工作中还有一定差距。一是答复不够具体，部门配合紧密；二是人手不足。",
      "negation-lost | 部门配合紧密",
    ],
  ])("%s", (text, ...findings) => expect(told(text)).toEqual(findings));

  test.each([
    "一是抓招商。其二是抓服务，第三是抓落实。之一是关键。",
    "一是先后出台《若干措施》；二是县政府出台《实施意见》。",
    "1）第一项。（2）第二项。",
    "县人大代表代表全县人民；大家反复研究研究。",
    "签约项目到位资金12亿元。与银行签订意向性协议100亿元。",
    "三、存在的问题\n还有一定差距：一是配合不够紧密；二是措施落实不到位。下一步，将做到沟通及时、配合紧密。",
    "县政府与代表沟通及时，配合紧密。但也存在不足：人手偏少，业务不熟。",
  ])("nothing is wrong with: %s", (text) => expect(told(text)).toEqual([]));

  test("one thing is told once: where a unit is lost, the end of the paragraph is not missed as well", () => {
    const text = `${"县政府坚持稳中求进工作总基调，统筹推进各项工作，".repeat(2)}全年引进各类人才1500`;
    expect(told(text)).toEqual(["unit-missing | 引进各类人才1500"]);
  });
});

test("places are code points of the text, also after signs that are two units long", () => {
  const text = "𠮷祥路𠮷街道。引进人才1320，留住96人。";
  const [finding] = lint(text);
  expect(Array.from(text).slice(finding?.start, finding?.end).join("")).toBe("引进人才1320");
});

test("a report that prints no year says so once, unless a person has said it", () => {
  const text = "全年到位资金43.7亿元，引进人才132人。";
  expect(told(text, { indicators: [], year: null })).toEqual(["year-inferred | 43.7亿元"]);
  expect(told(text, { indicators: [], year: 2024 })).toEqual([]);
  expect(told(`2024年，${text}`, { indicators: [], year: null })).toEqual([]);
});

test("a document written without full stops is not told of each", () => {
  const line = "县政府坚持稳中求进工作总基调，统筹推进各项工作，全面完成目标任务，取得新的成效";
  expect(told(Array.from({ length: 6 }, () => line).join("\n"))).toEqual([]);
});

test.each(["字", "1", "、", "（", "3亿元", "2甲、", "是", "1.", "：1", "占5%、", "一是", "存在不足，到位"])(
  "a text that nobody wrote, %s again and again, is looked at in its length and no square of it",
  (sign) => {
    const text = sign.repeat(Math.ceil(200_000 / sign.length));
    const began = performance.now();
    lintReading(text, { figures: [], named: [], left: [] }, CONTEXT);
    expect(performance.now() - began).toBeLessThan(5000);
  },
);
