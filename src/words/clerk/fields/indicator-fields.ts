import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Release } from "#domain/schemas/release.ts";
import { ASSESSMENT_FIELDS } from "./assessment-fields.ts";
import { SCHEMA_VERSION_FIELD } from "./common-fields.ts";
import { codes, field, type Fields, record } from "./field.ts";

const SCOPE: Fields<Indicator["scope"]> = {
  level: codes("覆盖谁", "whom or what it covers", {
    county: field("全县", "the county"),
    park: field("园区", "a park or zone"),
    project: field("一个项目", "a project"),
    wider: field("比县大的范围", "more than the county"),
  }),
  id: field(
    "同一层次有几个范围时，用编号区分；只有一个的不写",
    "tells scopes of one level apart; left out where there is one alone",
  ),
  name: field("范围的名称，照文件写", "its name, as the document has it"),
  within: field(
    "属于哪个范围：那个范围的编号；属于全县的不写",
    "the scope that it is a part of, where that is not the county",
  ),
};

const BREAKDOWN: Fields<NonNullable<Indicator["breakdown"]>> = {
  name: field("按什么分，如“产业”", "the dimension, such as sector"),
  additive: field(
    "各类互不重叠、可以相加的写 true，否则写 false",
    "true where the categories exclude one another and may be added, else false",
  ),
  categories: record("分成哪几类，至少一类", "the categories, at least one", {
    code: field("类的代码，小写字母、数字、连字符", "its code: small letters, digits, hyphens"),
    name: field("类的名称", "its name"),
    outcome: field(
      "分的是建议办理结果的，写它在 site.json 的 outcomeScheme 里的代号，如 甲；其他分类不写",
      "of outcomes of suggestions: its code in the site's outcomeScheme, such as 甲; left out for other breakdowns",
    ),
    whole: field(
      "是文件另印的合计的写 true，最多一类；其余不写",
      "true for the total that the document prints, at most one; left out for parts",
    ),
  }),
};

const INDICATOR: Fields<Indicator> = {
  id: field(
    "指标的编号，也是它的网址，各版本不变，如 gdp；小写字母、数字、连字符",
    "its id, which is also its address and the same in every release: small letters, digits, hyphens",
  ),
  theme: field("属于哪个主题：themes 里的编号", "its theme, by its id under themes"),
  name: field("指标名称", "its name"),
  short: field("简称，卡片和坐标轴上用；名称不长的不写", "a shorter name for cards and axes"),
  unit: field("计量单位，照文件写，不换算，如 亿元、万人、%", "the unit as printed, not converted: 亿元, 万人, %"),
  noun: field(
    "数的是什么，英文名词复数，如 projects；单位是“个、家、件”等的才写，没有英文的网站不写",
    "what is counted, an English plural: projects; where the unit is a measure word, and the site has English",
  ),
  kind: codes("数的种类", "what kind of figure it is", {
    flow: field("时期数：一段时间里发生的，如产值", "counted over a period, such as output"),
    stock: field("时点数：某一天的状况，如人口", "a state on a day, such as population"),
    share: field("比重：部分占全体的百分比", "a part in a hundred of a whole"),
    growth: field("增速：比过去增长的百分比", "growth in a hundred over an earlier value"),
    rate: field("率：如满意率、覆盖率", "a rate, such as satisfaction or coverage"),
    plan: field("计划数：项目计划的总量", "a project's planned whole"),
    count: field("计数：名单上或规定里有几个", "how many stand on a list or in a rule"),
    "not-stated": field("文件没有说明", "the document does not say"),
  }),
  role: codes("网站要认得的指标；其他指标不写", "what the site needs to know it for; left out for others", {
    "resident-population": field("常住人口", "resident population"),
    "registered-population": field("户籍人口", "registered population"),
    "sown-area": field(
      "播种面积：一块地一年种几次算几次",
      "sown area: a field counts as often as it is sown in a year",
    ),
  }),
  direction: codes("往哪边算进步", "which way is progress", {
    more: field("越多越好", "more is better"),
    less: field("越少越好", "less is better"),
    none: field("说不准，或无所谓", "neither, or it cannot be said"),
  }),
  definition: field(
    "这个指标数的是什么，照文件说；文件没有说的，写明没有说",
    "what it counts, as the document says, or that it does not say",
  ),
  definitionId: field(
    "几项指标定义相同的，写同一个编号；独一份的不写",
    "one id for indicators that are defined alike; left out for one that shares its definition with none",
  ),
  caveat: field("它不是什么、还有什么不清楚；没有的不写", "what it is not, or what is unknown about it"),
  owner: field("文件写明的责任单位；没有写明的不写", "the unit named as responsible; left out where none is named"),
  scope: record("数覆盖的范围", "what the figure covers", SCOPE),
  stage: codes("钱走到了哪一步；不是钱的不写", "how far the money has come; left out for what is no money", {
    intended: field("意向", "intended"),
    signed: field("签约", "signed"),
    planned: field("计划总投资", "planned"),
    "in-place": field("到位", "in place"),
    realised: field("兑现、完成", "spent or paid out"),
    "not-stated": field("文件没有说明", "the document does not say"),
    "not-applicable": field(
      "不是投资或扶持的钱，如产值、贸易额",
      "money that is no investment, such as output or trade",
    ),
  }),
  breakdown: record(
    "分类；写了的，每个数都要写其中一类；不分的不写",
    "its categories; every value then names one; left out for none",
    BREAKDOWN,
  ),
  headline: field(
    "首页主要数字里的次序，从 1 起；不上首页的不写",
    "its place among the headline figures, from 1; left out for others",
  ),
  expectedNext: field(
    "公布者说过的下一个数的公布日期，如 2026-07-20；没有说的不写",
    "the day on which a publisher said that the next value is due: 2026-07-20; left out for none",
  ),
  assessment: record(
    "事先声明的评价办法；没有声明的不写，网站就不评价",
    "what was laid down beforehand about judging it; left out for nothing",
    ASSESSMENT_FIELDS,
  ),
  related: field("有关的指标，写编号；没有的不写", "related indicators by id; left out for none"),
  beside: record(
    "放在旁边并列、但不可比的数；没有的不写",
    "figures shown beside it that are not comparable; left out for none",
    {
      indicator: field("哪项指标：编号", "the indicator by its id"),
      relation: codes("是什么关系", "how it is related", {
        "part-unknown": field("可能是其中一部分，文件没有说", "perhaps a part of it; the document does not say"),
        "other-definition": field("定义不同", "another definition"),
        "other-year": field("年份不同", "another year"),
        "other-stage": field("资金阶段不同", "another stage of the money"),
        context: field("另一件事，放在一起说", "another matter, told with it"),
      }),
      sentence: field("为什么不可比，一句话", "why the two are not comparable, in a sentence"),
    },
  ),
};

export const INDICATOR_FIELDS: Fields<Release["indicators"]> = {
  schemaVersion: SCHEMA_VERSION_FIELD,
  themes: record("主题，网站按它分章", "the themes by which the site is divided", {
    id: field("主题的编号", "its id"),
    name: field("主题的名称", "its name"),
    question: field("这个主题回答读者的什么问题", "the question that it answers, in the reader's words"),
  }),
  indicators: record("指标，一项一条", "the indicators, one record each", INDICATOR),
};
