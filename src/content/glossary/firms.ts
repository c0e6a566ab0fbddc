import type { Term } from "#domain/site/glossary.ts";
import type { TermId } from "./zh.ts";

/** Words about firms, investment and money. */
export const FIRMS: readonly Term<TermId>[] = [
  { id: "srdi", name: { zh: "专精特新", en: "Specialised, refined, distinctive and innovative (SRDI)" } },
  {
    id: "little-giant",
    name: { zh: "小巨人", en: "Little giant" },
    also: [{ zh: "“小巨人”", en: "“little giant” firm" }],
  },
  {
    id: "high-tech-firm",
    name: { zh: "高新技术企业", en: "High and new technology enterprise" },
    also: [{ zh: "高企", en: "high-tech firm" }],
  },
  { id: "tech-sme", name: { zh: "科技型中小企业", en: "Technology-based small or medium-sized firm" } },
  {
    id: "above-scale",
    name: { zh: "规上工业", en: "Industry above designated size" },
    also: [
      { zh: "规模以上工业", en: "industrial firms above the size threshold" },
      { zh: "规上企业", en: "above-scale firms" },
      { zh: "升规", en: "to pass the size threshold" },
    ],
  },
  {
    id: "technical-upgrade",
    name: { zh: "技改", en: "Technical upgrade" },
    also: [{ zh: "技术改造", en: "technical transformation" }],
  },
  { id: "innovation-platform", name: { zh: "创新平台", en: "Innovation platform" } },
  { id: "green-factory", name: { zh: "绿色工厂", en: "Green factory" } },
  { id: "incubator", name: { zh: "孵化器", en: "Incubator" }, also: [{ zh: "孵化园", en: "incubation park" }] },
  {
    id: "industry-cluster",
    name: { zh: "产业集群", en: "Industrial cluster" },
    also: [
      { zh: "主导产业", en: "leading industry" },
      { zh: "产业链", en: "industrial chain" },
    ],
  },
  {
    id: "strategic-industry",
    name: { zh: "战略性新兴产业", en: "Strategic emerging industries" },
    also: [{ zh: "战新", en: "strategic emerging" }],
  },
  {
    id: "investment-promotion",
    name: { zh: "招商引资", en: "Attracting investment" },
    also: [
      { zh: "招商", en: "to attract investors" },
      { zh: "省外投资", en: "from outside the province" },
    ],
  },
  { id: "funds-in-place", name: { zh: "到位资金", en: "Funds in place" } },
  {
    id: "total-investment",
    name: { zh: "计划总投资", en: "Planned total investment" },
    also: [{ zh: "总投资", en: "total investment" }],
  },
  { id: "intended", name: { zh: "意向", en: "Intended" }, also: [{ zh: "意向性", en: "of intent" }] },
  { id: "credit-line", name: { zh: "授信", en: "Credit line" }, also: [{ zh: "信用额度", en: "credit limit" }] },
  {
    id: "inclusive-loans",
    name: { zh: "普惠小微", en: "Inclusive lending to small firms" },
    also: [{ zh: "信用贷款", en: "unsecured loan" }],
  },
  {
    id: "paid-out",
    name: { zh: "兑现", en: "Paid out" },
    also: [
      { zh: "奖补", en: "awards and subsidies" },
      { zh: "奖励", en: "awards" },
    ],
  },
  { id: "tax-cuts", name: { zh: "减税降费", en: "Tax and fee cuts" } },
  {
    id: "vat-refund",
    name: { zh: "增值税留抵退税", en: "Refund of VAT credits" },
    also: [{ zh: "留抵退税", en: "VAT credit refund" }],
  },
  { id: "foreign-investment", name: { zh: "实际利用外资", en: "Foreign investment used" } },
  {
    id: "own-account-trade",
    name: { zh: "自营进出口", en: "Trading on one's own account" },
    also: [{ zh: "自营外贸", en: "own-account foreign trade" }],
  },
  { id: "business-environment", name: { zh: "营商环境", en: "Conditions for doing business" } },
  { id: "labour-demand", name: { zh: "用工", en: "Staffing of firms" } },
  {
    id: "idle-land",
    name: { zh: "闲置低效用地", en: "Idle and underused land" },
    also: [
      { zh: "闲置低效土地", en: "idle and inefficient land" },
      { zh: "低效用地", en: "underused land" },
    ],
  },
];
