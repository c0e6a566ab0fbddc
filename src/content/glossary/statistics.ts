import type { Term } from "#domain/site/glossary.ts";
import type { TermId } from "./zh.ts";

/** Words of statistics: aggregates, prices, population, farming. */
export const STATISTICS: readonly Term<TermId>[] = [
  {
    id: "gdp",
    name: { zh: "地区生产总值", en: "Gross domestic product of a region (GDP)" },
    also: [{ zh: "GDP", en: "GDP" }],
  },
  { id: "value-added", name: { zh: "增加值", en: "Value added" } },
  { id: "output-value", name: { zh: "产值", en: "Output value" } },
  { id: "three-sectors", name: { zh: "三次产业", en: "Three sectors" } },
  { id: "growth-rate", name: { zh: "增速", en: "Growth rate" }, also: [{ zh: "增长率", en: "rate of growth" }] },
  { id: "year-on-year", name: { zh: "同比", en: "Year on year" } },
  { id: "percentage-point", name: { zh: "百分点", en: "Percentage point" } },
  {
    id: "constant-prices",
    name: { zh: "可比价格", en: "Constant prices" },
    also: [{ zh: "不变价", en: "constant price" }],
  },
  { id: "cumulative", name: { zh: "累计", en: "Cumulative" } },
  {
    id: "budget-revenue",
    name: { zh: "一般公共预算收入", en: "General public budget revenue" },
    also: [{ zh: "一般预算收入", en: "general budget revenue" }],
  },
  { id: "fiscal-revenue", name: { zh: "财政收入", en: "Fiscal revenue" } },
  { id: "fixed-investment", name: { zh: "固定资产投资", en: "Fixed-asset investment" } },
  {
    id: "retail-sales",
    name: { zh: "社会消费品零售总额", en: "Total retail sales of consumer goods" },
    also: [{ zh: "社零", en: "retail sales" }],
  },
  { id: "disposable-income", name: { zh: "可支配收入", en: "Disposable income" } },
  { id: "cash-income", name: { zh: "现金收入", en: "Cash income" } },
  { id: "per-capita", name: { zh: "人均", en: "Per person" } },
  { id: "registered-population", name: { zh: "户籍人口", en: "Registered population" } },
  { id: "resident-population", name: { zh: "常住人口", en: "Resident population" } },
  { id: "new-urban-jobs", name: { zh: "城镇新增就业", en: "New urban jobs" } },
  { id: "reemployment", name: { zh: "再就业", en: "Re-employment" } },
  {
    id: "registered-unemployment",
    name: { zh: "城镇登记失业率", en: "Registered urban unemployment rate" },
    also: [{ zh: "登记失业率", en: "registered unemployment" }],
  },
  { id: "sown-area", name: { zh: "播种面积", en: "Sown area" } },
  {
    id: "livestock",
    name: { zh: "存栏、出栏", en: "In stock, slaughtered" },
    also: [
      { zh: "存栏", en: "in stock" },
      { zh: "出栏", en: "sold for slaughter" },
    ],
  },
  { id: "mu", name: { zh: "亩", en: "Mu" } },
  { id: "hectare", name: { zh: "公顷", en: "Hectare" } },
  {
    id: "wan-and-yi",
    name: { zh: "万、亿", en: "Wan (10,000) and yi (100 million)" },
    also: [
      { zh: "万元", en: "10,000 yuan" },
      { zh: "亿元", en: "100 million yuan" },
    ],
  },
  { id: "qualifiers", name: { zh: "余、多、近、以上", en: "Over, nearly, at least: words beside a number" } },
];
